// Reads an answer through a scanner without holding the event loop: long answers are worked off in slices.
import { type Clock, nextTurn } from '../../lib/clock.ts';
import type { Flow } from '../transport/flow.ts';
import type { AnswerScanner } from './answer-scanner.ts';

/** Longest time in milliseconds that decoding keeps other work waiting, give or take one chunk of bytes. */
export const SLICE_MS = 10;

/**
 * Feeds `body` to `scanner`, chunk by chunk as they come.
 * @returns the frame's text (see AnswerScanner) and when the last byte had arrived, in the clock's monotonic ms.
 */
export function readAnswer(
  body: Flow,
  scanner: AnswerScanner,
  clock: Clock,
): Promise<{ frame: string; receivedAtMs: number }> {
  return new Promise((resolve, reject) => {
    let sliceStart = clock.monotonic();
    let receivedAtMs = sliceStart;
    const fail = (error: unknown) => {
      reject(error);
      body.destroy();
    };
    body.drain({
      chunk(bytes) {
        receivedAtMs = clock.monotonic();
        try {
          scanner.push(bytes);
        } catch (error) {
          fail(error);
          return;
        }
        if (clock.monotonic() - sliceStart < SLICE_MS) return;
        body.pause();
        nextTurn().then(() => {
          sliceStart = clock.monotonic();
          body.resume();
        });
      },
      end() {
        try {
          resolve({ frame: scanner.end(), receivedAtMs });
        } catch (error) {
          fail(error);
        }
      },
      fail: reject,
    });
  });
}
