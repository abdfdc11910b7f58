// Reads an answer through a scanner without holding the event loop: long answers are worked off in slices.
import type { Readable } from 'node:stream';
import { type Clock, nextTurn } from '../../lib/clock.ts';
import type { AnswerScanner } from './answer-scanner.ts';

/** Longest time in milliseconds that decoding keeps other work waiting, give or take one chunk of bytes. */
export const SLICE_MS = 10;

/**
 * Feeds `body` to `scanner`, chunk by chunk as they come: iterating over the stream would cost a promise and several
 * ticks for each of the 1,500 chunks of a big pool.
 * @returns the frame's text (see AnswerScanner) and when the last byte had arrived, in the clock's monotonic ms.
 */
export function readAnswer(
  body: Readable,
  scanner: AnswerScanner,
  clock: Clock,
): Promise<{ frame: string; receivedAtMs: number }> {
  return new Promise((resolve, reject) => {
    let sliceStart = clock.monotonic();
    let receivedAtMs = sliceStart;
    const fail = (error: unknown) => {
      body.destroy();
      reject(error);
    };
    body.on('error', fail);
    body.on('data', (chunk: Uint8Array) => {
      receivedAtMs = clock.monotonic();
      try {
        scanner.push(chunk);
      } catch (error) {
        fail(error);
      }
      if (clock.monotonic() - sliceStart < SLICE_MS) return;
      body.pause();
      nextTurn().then(() => {
        sliceStart = clock.monotonic();
        body.resume();
      });
    });
    body.on('end', () => {
      try {
        resolve({ frame: scanner.end(), receivedAtMs });
      } catch (error) {
        fail(error);
      }
    });
  });
}
