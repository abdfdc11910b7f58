// Bodies of answers: decoded, and bounded where they are read as one text.
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { TransportError } from '../errors.ts';
import { type Flow, flowOf, readFlow } from './flow.ts';
import type { Answer } from './lane.ts';

/**
 * The bytes of a body without its content coding. xapi sends none and none is asked for, but what stands in front of
 * it may.
 * @throws TransportError BAD_ANSWER for a coding that nobody asked for and this does not know.
 */
export function decodeBody(body: Answer, coding: string | undefined): Flow {
  const name = coding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return body;
  const decoder = decoderOf(name);
  if (!decoder) {
    body.destroy();
    throw new TransportError('BAD_ANSWER', `the answer has the unknown content coding "${name}"`);
  }
  // Errors reach the reader through the decoder, which pipeline destroys with them.
  return flowOf(pipeline(body.toStream(), decoder, () => undefined));
}

function decoderOf(coding: string) {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'deflate') return createInflate();
  return coding === 'br' ? createBrotliDecompress() : undefined;
}

/** @throws TransportError TOO_LARGE when the body has more than `limit` bytes. */
export function readBytes(body: Flow, limit: number): Promise<Buffer> {
  return readFlow(body, (length) => {
    if (length > limit) throw new TransportError('TOO_LARGE', `the answer passes ${limit} bytes`);
    return true;
  });
}

/** @throws TransportError TOO_LARGE when the body has more than `limit` bytes. */
export async function readText(body: Flow, limit: number): Promise<string> {
  return (await readBytes(body, limit)).toString('utf8');
}

/** The start of a body, for messages about answers that are not wanted. */
export async function readStart(body: Flow, limit: number): Promise<string> {
  const bytes = await readFlow(body, (length) => length < limit);
  return bytes.toString('utf8', 0, limit);
}
