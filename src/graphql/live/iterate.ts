// A text stream as an async iterator of results, for consumers that pull: each pull takes what holds at that moment.
import type { ExecutionResult } from 'graphql';
import type { TextStream } from './contract.ts';

export function iterateStream(stream: TextStream): AsyncIterator<ExecutionResult> {
  let wake: (() => void) | undefined;
  let told = false;
  stream.onReady(() => wake?.());
  return {
    async next(): Promise<IteratorResult<ExecutionResult>> {
      for (;;) {
        const text = stream.take();
        if (text !== undefined) return { done: false, value: JSON.parse(text) as ExecutionResult };
        if (stream.ended) break;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const { errors } = stream.ended;
      if (told || errors.length === 0) return { done: true, value: undefined };
      told = true;
      return { done: false, value: { errors } };
    },
    async return(): Promise<IteratorResult<ExecutionResult>> {
      stream.close();
      return { done: true, value: undefined };
    },
  };
}
