// What the engine does for its streams.
import type { Cancel } from '../../lib/clock.ts';
import type { Rendered } from './contract.ts';
import type { LiveLimits } from './limits.ts';
import type { Entry } from './source/entry.ts';
import type { LiveStream } from './stream.ts';

export interface StreamHost {
  readonly limits: LiveLimits;
  /** Monotonic milliseconds. */
  monotonic(): number;
  after(delayMs: number, fn: () => void): Cancel;
  /** Whether the source's state is one revision; if not, the stream is told by `settled` when it is. */
  isSettled(stream: LiveStream): boolean;
  /** The token of the state that a settled source shows. */
  revision(stream: LiveStream): string;
  renderRemoved(stream: LiveStream, id: string, entry: Entry): Rendered | undefined;
  /** Undefined for a pool that has no record yet or runs no more. */
  renderSync(stream: LiveStream, pool: string): Rendered | undefined;
  /** State of every running pool by key, in the order of configuration. */
  readonly syncStates: ReadonlyMap<string, string>;
  /** Something under the stream failed: ends it with an error that a client may see. */
  fail(stream: LiveStream, error: unknown): void;
  left(stream: LiveStream): void;
}
