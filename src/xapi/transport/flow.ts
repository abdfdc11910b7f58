// Bytes as they come, to one sink: a stream would cost several ticks for each of the 1,500 chunks of a big pool's answer.
import type { Readable } from 'node:stream';

export interface Sink {
  chunk(bytes: Uint8Array): void;
  /** All chunks have come. */
  end(): void;
  /** No more will come, and some are missing. */
  fail(error: Error): void;
}

export interface Flow {
  /** Hands everything to `sink`, from now on; once only. */
  drain(sink: Sink): void;
  pause(): void;
  resume(): void;
  /** Nobody reads the rest; the sink fails unless all has come. */
  destroy(error?: Error): void;
}

/** What a stream gives, as a flow. */
export function flowOf(stream: Readable): Flow {
  // Without a listener an error before `drain` would end the process.
  stream.on('error', () => undefined);
  return {
    drain(sink) {
      stream.on('error', (error) => sink.fail(error));
      stream.on('end', () => sink.end());
      stream.on('data', (bytes: Uint8Array) => sink.chunk(bytes));
    },
    pause: () => stream.pause(),
    resume: () => stream.resume(),
    destroy: (error) => stream.destroy(error),
  };
}

/** All of a flow's bytes as one text. `take` answers false when it has enough: the rest is left unread then. */
export function readFlow(flow: Flow, take: (length: number) => boolean): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    let isDone = false;
    const finish = () => {
      if (isDone) return;
      isDone = true;
      resolve(Buffer.concat(chunks));
    };
    flow.drain({
      chunk(bytes) {
        if (isDone) return;
        chunks.push(bytes);
        length += bytes.length;
        try {
          if (take(length)) return;
          finish();
        } catch (error) {
          isDone = true;
          reject(error);
        }
        flow.destroy();
      },
      end: finish,
      fail: (error) => {
        if (!isDone) reject(error);
        isDone = true;
      },
    });
  });
}
