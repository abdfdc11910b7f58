// Elements and frame of an event.from answer into an EventBatch (contract §3.1).
import type { EventBatch, XapiEvent } from '../contract.ts';
import { classByLower } from '../datamodel/datamodel.ts';
import type { ClassName } from '../datamodel/types.ts';
import { parseExact } from '../decode/exact-json.ts';
import type { RecordDecoder } from '../decode/record-decoder.ts';
import { TransportError } from '../errors.ts';

interface WireEvent {
  readonly id?: unknown;
  readonly class?: unknown;
  readonly operation?: unknown;
  readonly ref?: unknown;
  readonly snapshot?: unknown;
}

/** `text` parsed by the fast parser where it takes it. What it rounds must be parsed again, with parseExact. */
export function parseElement(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseExact(text);
  }
}

export class EventDecoder {
  readonly #records: RecordDecoder;
  readonly events: XapiEvent[] = [];

  constructor(records: RecordDecoder) {
    this.#records = records;
  }

  /**
   * Decodes one event. Events of classes and operations that no table knows are left out, and so are those without
   * the record that they announce (the object is gone again; contract §3.1): the counts tell if that was wrong.
   * @throws SyntaxError when `text` is not exactly one JSON value.
   */
  readonly add = (text: string): void => {
    let event = this.#decode(parseElement(text) as WireEvent | null);
    if (event?.record && this.#records.wasInexact) event = this.#decode(parseExact(text) as WireEvent);
    if (event) this.events.push(event);
  };

  #decode(wire: WireEvent | null): XapiEvent | undefined {
    const operation = wire?.operation;
    const ref = wire?.ref;
    if (!isOperation(operation) || typeof ref !== 'string' || typeof wire?.class !== 'string')
      return undefined;
    const cls = (classByLower(wire.class) ?? classByLower(wire.class.toLowerCase()))?.name;
    if (!cls) return undefined;
    const generation = toGeneration(wire.id);
    if (operation === 'del') return { cls, ref, operation, generation };
    if (typeof wire.snapshot !== 'object' || wire.snapshot === null) return undefined;
    const record = this.#records.decode(cls, ref, wire.snapshot);
    return { cls, ref, operation, generation, record };
  }
}

function isOperation(operation: unknown): operation is XapiEvent['operation'] {
  return operation === 'add' || operation === 'mod' || operation === 'del';
}

function toGeneration(id: unknown): number {
  const value = typeof id === 'string' || typeof id === 'number' ? Number(id) : 0;
  return Number.isFinite(value) ? value : 0;
}

/**
 * The batch of decoded events and the result in the answer's frame.
 * @throws TransportError BAD_ANSWER when token or counts are missing.
 */
export function toBatch(events: readonly XapiEvent[], result: unknown, receivedAtMs: number): EventBatch {
  const { token, valid_ref_counts: counts, events: kept } = (result ?? {}) as Record<string, unknown>;
  if (typeof token !== 'string' || typeof counts !== 'object' || counts === null || !Array.isArray(kept)) {
    throw new TransportError('BAD_ANSWER', 'event.from: no events, token and valid_ref_counts in the answer');
  }
  return { events, counts: toCounts(counts), token, receivedAtMs };
}

function toCounts(wire: object): ReadonlyMap<ClassName, number> {
  const counts = new Map<ClassName, number>();
  for (const [lower, value] of Object.entries(wire)) {
    const cls = classByLower(lower)?.name;
    const count = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
    if (cls && Number.isSafeInteger(count)) counts.set(cls, count);
  }
  return counts;
}
