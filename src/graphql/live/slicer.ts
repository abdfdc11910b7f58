// Runs work in slices of a named length: the first at the end of the current turn, so that a small change is out
// before anything else happens; the others each in a turn of their own, so that nobody waits long.
export class Slicer {
  readonly #work: (deadlineMs: number) => boolean;
  readonly #sliceMs: number;
  readonly #monotonic: () => number;
  #running = false;

  /** `work` returns true when nothing is left, and must not throw. */
  constructor(options: {
    readonly work: (deadlineMs: number) => boolean;
    readonly sliceMs: number;
    readonly monotonic: () => number;
  }) {
    this.#work = options.work;
    this.#sliceMs = options.sliceMs;
    this.#monotonic = options.monotonic;
  }

  wake(): void {
    if (this.#running) return;
    this.#running = true;
    queueMicrotask(this.#slice);
  }

  readonly #slice = (): void => {
    if (this.#work(this.#monotonic() + this.#sliceMs)) this.#running = false;
    else setImmediate(this.#slice);
  };
}
