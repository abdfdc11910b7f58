// Errors that mean that we are wrong, never the pool or the client.

export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** @throws InvariantError with `message` (which states the invariant and the value met) unless `condition` holds. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

/** `value`, which the caller knows to be there. */
export function known<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new InvariantError(`${what} must exist`);
  return value;
}
