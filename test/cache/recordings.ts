// Recorded answers of a real xapi as batches. The recordings are data beside the project; tests that want them are
// skipped, and say so, where they are absent.
import { known } from '../../src/lib/assert.ts';
import type { EventBatch } from '../../src/xapi/contract.ts';
import { classByLower } from '../../src/xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import { RecordDecoder } from '../../src/xapi/decode/record-decoder.ts';
import { hasShared, readShared } from '../helpers/shared-xapi.ts';

const FOLDER = 'samples/real-xapi/';

export const recordingsAreHere = hasShared(FOLDER);

export function readRecording(name: string): string {
  return readShared(`${FOLDER}${name}`).toString('utf8');
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
