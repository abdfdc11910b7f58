// One client of a group: which message it has, and when it may have the next.
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Cancel } from '../../../lib/clock.ts';
import type { TextStream } from '../contract.ts';
import { iterateStream } from '../iterate.ts';
import type { SampleGroup } from './sample-group.ts';

export interface SampleStreamHost {
  monotonic(): number;
  after(delayMs: number, fn: () => void): Cancel;
  fail(stream: SampleStream, error: unknown): void;
  left(stream: SampleStream): void;
}

export class SampleStream implements TextStream {
  readonly group: SampleGroup;
  readonly #host: SampleStreamHost;
  /** Of the newest message that the client has; undefined before the first. */
  #number: number | undefined;
  #listener: (() => void) | undefined;
  #signal: AbortSignal | undefined;
  ended: { readonly errors: readonly GraphQLError[] } | undefined;

  constructor(host: SampleStreamHost, group: SampleGroup) {
    this.#host = host;
    this.group = group;
  }

  onReady(listener: () => void): void {
    this.#listener = listener;
  }

  /** There is another message. */
  advanced(): void {
    this.#listener?.();
  }

  take(): string | undefined {
    if (this.ended || this.#number === this.group.number) return undefined;
    try {
      const next = this.#number === undefined ? undefined : this.group.messageOf(this.#number + 1);
      if (this.#number !== undefined && next !== undefined) {
        this.#number += 1;
        return next;
      }
      // The first message, or one to a client that is too far behind.
      const text = this.group.snapshot();
      this.#number = this.group.number;
      return text;
    } catch (error) {
      this.#host.fail(this, error);
      return undefined;
    }
  }

  readonly close = (): void => this.end([]);

  /** Ends the stream when `signal` aborts, without keeping it alive after its own end. */
  closeOn(signal: AbortSignal): void {
    this.#signal = signal;
    signal.addEventListener('abort', this.close);
  }

  end(errors: readonly GraphQLError[]): void {
    if (this.ended) return;
    this.ended = { errors };
    this.#signal?.removeEventListener('abort', this.close);
    this.#host.left(this);
    this.#listener?.();
  }

  [Symbol.asyncIterator](): AsyncIterator<ExecutionResult> {
    return iterateStream(this);
  }
}
