// Recorded answers of a real xapi as batches. The recordings are data beside the project; tests that want them are
// skipped, and say so, where they are absent.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EventBatch } from '../../src/xapi/contract.ts';
import { RecordDecoder } from '../../src/xapi/decode/record-decoder.ts';
import { EventDecoder, toBatch } from '../../src/xapi/events/event-decoder.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/xapi/samples/real-xapi');

export const recordingsAreHere = existsSync(FOLDER);
if (!recordingsAreHere) process.stdout.write(`skipped: no recordings at ../shared/xapi/samples/real-xapi\n`);

export function readRecording(name: string): string {
  const bytes = readFileSync(join(FOLDER, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export const decoder = new RecordDecoder('pool');

/** The batch of an answer's JSON text. */
export function decodeBatch(answer: string): EventBatch {
  const { result } = JSON.parse(answer) as { result: { events: unknown[] } };
  const events = new EventDecoder(decoder);
  for (const event of result.events) events.add(JSON.stringify(event));
  return toBatch(events.events, result, 0);
}
