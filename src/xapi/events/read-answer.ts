// Reads an answer through a scanner without holding the event loop: long answers are worked off in slices.
import { type Clock, nextTurn } from '../../lib/clock.ts';
import type { AnswerScanner } from './answer-scanner.ts';

/** Longest time in milliseconds that decoding keeps other work waiting, give or take one piece of bytes. */
export const SLICE_MS = 10;
/** Bytes between two looks at the clock. */
const PIECE_BYTES = 64 * 1024;

/**
 * Feeds `body` to `scanner`.
 * @returns the frame's text (see AnswerScanner) and when the last byte had arrived, in the clock's monotonic ms.
 */
export async function readAnswer(
  body: AsyncIterable<Uint8Array>,
  scanner: AnswerScanner,
  clock: Clock,
): Promise<{ frame: string; receivedAtMs: number }> {
  let sliceStart = clock.monotonic();
  let receivedAtMs = sliceStart;
  for await (const chunk of body) {
    receivedAtMs = clock.monotonic();
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      scanner.push(chunk.subarray(at, at + PIECE_BYTES));
      if (clock.monotonic() - sliceStart < SLICE_MS) continue;
      await nextTurn();
      sliceStart = clock.monotonic();
    }
  }
  return { frame: scanner.end(), receivedAtMs };
}
