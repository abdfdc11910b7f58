// Elements and frame of an event.from answer into an EventBatch (contract §3.1).
import type { EventBatch, XapiEvent } from '../contract.ts';
import { classByLower } from '../datamodel/datamodel.ts';
import type { ClassName } from '../datamodel/types.ts';
import { parseExact, parseJson } from '../decode/exact-json.ts';
import { asciiText, endOfPlainText, passLiteral } from '../decode/json-bytes.ts';
import type { RecordDecoder } from '../decode/record-decoder.ts';
import { TransportError } from '../errors.ts';

interface WireEvent {
  readonly id?: unknown;
  readonly class?: unknown;
  readonly operation?: unknown;
  readonly ref?: unknown;
  readonly snapshot?: unknown;
}

/** An event as xapi writes it, between its values: `{"id":"17","timestamp":"0.0","class":"vm", …`. */
const OPENING = Buffer.from('{"id":"');
const CLASS = Buffer.from('","timestamp":"0.0","class":"');
const OPERATION = Buffer.from('","operation":"');
const [ADD, MOD] = [Buffer.from('add","ref":"'), Buffer.from('mod","ref":"')];
const SNAPSHOT = Buffer.from('","snapshot":');
const [ZERO, NINE, OPEN_BRACE, CLOSE_BRACE] = [0x30, 0x39, 0x7b, 0x7d];
/** Digits of a generation that a double holds whatever they are. */
const MOST_DIGITS = 15;

export class EventDecoder {
  readonly #records: RecordDecoder;
  readonly events: XapiEvent[] = [];
  /** Events of one class follow each other: the bytes around the last one's name, and what they mean. */
  #lastClass: Buffer = Buffer.alloc(0);
  #cls: ClassName | undefined;
  #operation: 'add' | 'mod' = 'add';
  #generation = 0;

  constructor(records: RecordDecoder) {
    this.#records = records;
  }

  /**
   * Decodes one event. Events of classes and operations that no table knows are left out, and so are those without
   * the record that they announce (the object is gone again; contract §3.1): the counts tell if that was wrong.
   * @throws SyntaxError when the bytes are not exactly one JSON value.
   */
  readonly add = (bytes: Buffer, from: number, to: number): void => {
    const refAt = this.#readHead(bytes, from, to);
    const refEnd = refAt === -1 ? -1 : endOfPlainText(bytes, refAt, to);
    const snapshotAt = refEnd === -1 ? -1 : passLiteral(bytes, refEnd, SNAPSHOT);
    const cls = this.#cls;
    const isUsual = snapshotAt !== -1 && bytes[snapshotAt] === OPEN_BRACE && bytes[to - 1] === CLOSE_BRACE;
    if (!isUsual || cls === undefined) {
      this.#addText(bytes.toString('utf8', from, to));
      return;
    }
    const ref = asciiText(bytes, refAt, refEnd);
    const record = this.#records.decodeBytes(cls, ref, bytes, snapshotAt, to - 1);
    this.events.push({ cls, ref, operation: this.#operation, generation: this.#generation, record });
  };

  /**
   * Reads what stands before an event's ref.
   * @returns where the ref begins; -1 when it is not written as xapi writes events with a record.
   */
  #readHead(bytes: Buffer, from: number, to: number): number {
    let at = passLiteral(bytes, from, OPENING);
    if (at === -1) return -1;
    const idAt = at;
    let generation = 0;
    for (; at - idAt < MOST_DIGITS; at += 1) {
      const byte = bytes[at] as number;
      if (!(byte >= ZERO && byte <= NINE)) break;
      generation = generation * 10 + byte - ZERO;
    }
    this.#generation = generation;
    at = at === idAt ? -1 : passLiteral(bytes, at, CLASS);
    if (at === -1) return -1;
    const known = passLiteral(bytes, at, this.#lastClass);
    at = known === -1 || this.#lastClass.length === 0 ? this.#learnClass(bytes, at, to) : known;
    if (at === -1) return -1;
    this.#operation = 'add';
    const added = passLiteral(bytes, at, ADD);
    if (added !== -1) return added;
    this.#operation = 'mod';
    return passLiteral(bytes, at, MOD);
  }

  #learnClass(bytes: Buffer, at: number, to: number): number {
    const end = endOfPlainText(bytes, at, to);
    const behind = end === -1 ? -1 : passLiteral(bytes, end, OPERATION);
    if (behind === -1) return -1;
    this.#lastClass = Buffer.from(bytes.subarray(at, behind));
    this.#cls = classByLower(asciiText(bytes, at, end))?.name;
    return behind;
  }

  #addText(text: string): void {
    let event = this.#decode(parseJson(text) as WireEvent | null);
    if (event?.record && this.#records.wasInexact) event = this.#decode(parseExact(text) as WireEvent);
    if (event) this.events.push(event);
  }

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
