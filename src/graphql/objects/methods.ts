// Methods that are made from tables instead of written by hand.
import type { View } from '../pipeline/contract.ts';

/** Puts a method on a prototype as if it were written in the class. */
export function defineMethod<This, A>(
  prototype: object,
  name: string,
  value: (this: This, args: A, view: View) => unknown,
): PropertyDescriptor {
  const descriptor = { value, writable: true, configurable: true, enumerable: false };
  Object.defineProperty(prototype, name, descriptor);
  return descriptor;
}
