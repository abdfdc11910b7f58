// Recorded answers of a real xapi as batches. The recordings are data beside the project; tests that want them are
// skipped, and say so, where they are absent.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { known } from '../../src/lib/assert.ts';
import type { EventBatch } from '../../src/xapi/contract.ts';
import { classByLower } from '../../src/xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import { RecordDecoder } from '../../src/xapi/decode/record-decoder.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/xapi/samples/real-xapi');

export const recordingsAreHere = existsSync(FOLDER);
if (!recordingsAreHere) process.stdout.write(`skipped: no recordings at ../shared/xapi/samples/real-xapi\n`);

export function readRecording(name: string): string {
  const bytes = readFileSync(join(FOLDER, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export const decoder = new RecordDecoder('pool');

interface WireAnswer {
  readonly result: {
    readonly events: readonly WireEvent[];
    readonly valid_ref_counts: Readonly<Record<string, number>>;
    readonly token: string;
  };
}

interface WireEvent {
  readonly id: string;
  readonly class: string;
  readonly operation: 'add' | 'mod' | 'del';
  readonly ref: string;
  readonly snapshot?: object;
}

function nameOf(lower: string): ClassName {
  return known(classByLower(lower), `the class ${lower}`).name;
}

/** The batch of an answer's JSON text. */
export function decodeBatch(answer: string): EventBatch {
  const { events, valid_ref_counts: counts, token } = (JSON.parse(answer) as WireAnswer).result;
  return {
    events: events.map(({ id, class: lower, operation, ref, snapshot }) => {
      const event = { cls: nameOf(lower), ref, operation, generation: Number(id) };
      return snapshot ? { ...event, record: decoder.decode(event.cls, ref, snapshot) } : event;
    }),
    counts: new Map(Object.entries(counts).map(([lower, count]) => [nameOf(lower), count])),
    token,
    receivedAtMs: 0,
  };
}
