// What a field answers later. graphql-jit counts the promises of an operation and goes on with each in a callback; where
// that throws, for a limit that is passed or by a fault, the count never ends: nobody is answered, and Node ends the
// process for a rejection that nobody heard of (https://github.com/zalando-incubator/graphql-jit, runtime.ts).
// Here who goes on with a value and fails is told so as if the value had failed; and a failure that nobody waits for any
// more, since the operation has ended, is nobody's.

class Later<T> implements PromiseLike<T> {
  readonly #promise: Promise<T>;

  constructor(promise: Promise<T>) {
    this.#promise = promise;
    promise.catch(() => undefined);
  }

  // biome-ignore lint/suspicious/noThenProperty: it is what promises are
  then<A = T, B = never>(
    onValue?: ((value: T) => A | PromiseLike<A>) | null,
    onFailure?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    if (!onValue || !onFailure) return this.#promise.then(onValue, onFailure);
    const goOn = (value: T) => {
      try {
        return onValue(value);
      } catch (error) {
        return onFailure(error);
      }
    };
    return this.#promise.then(goOn, onFailure);
  }
}

/** For what a resolver answers. */
export function later<T>(promise: Promise<T>): PromiseLike<T> {
  return new Later(promise);
}
