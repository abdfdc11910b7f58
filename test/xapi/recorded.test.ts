// Answers recorded from a real xapi: every record decodes, nothing is lost on the way, and the scanner sees what
// JSON.parse of the whole answer sees.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classByName, mirroredClasses } from '../../src/xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import { encodeValue } from '../../src/xapi/decode/encode.ts';
import { parseExact, stringifyExact } from '../../src/xapi/decode/exact-json.ts';
import { RecordDecoder } from '../../src/xapi/decode/record-decoder.ts';
import { AnswerScanner } from '../../src/xapi/events/answer-scanner.ts';
import { EventDecoder, toBatch } from '../../src/xapi/events/event-decoder.ts';
import { RecordsDecoder } from '../../src/xapi/events/records-decoder.ts';
import { decodeAnswer } from '../../src/xapi/json-rpc.ts';
import type { XapiRecord } from '../../src/xapi/record.ts';
import { hasShared, type Recorded, readLines, readShared } from '../helpers/shared-xapi.ts';

const SAMPLES = 'samples/real-xapi';
const present = hasShared(SAMPLES);
const recorded = present ? readLines<Recorded>(`${SAMPLES}/jsonrpc2.ndjson`) : [];

type Wire = Record<string, unknown>;

/** The wire form of a record again. */
function encodeRecord(record: XapiRecord): Wire {
  const { fields } = classByName(record.$cls);
  return Object.fromEntries(fields.map((f) => [f.wire, encodeValue(f.parsed, record[f.name])]));
}

/** What the wire must be after a way through a record: NaN is null, and ints are as exact as they came. */
const comparable = (wire: unknown) => stringifyExact(wire).replace(/(?<=[:[,])-?(NaN|Infinity)/g, 'null');

function expectSame(record: XapiRecord, wire: Wire): void {
  const again = encodeRecord(record);
  for (const [field, sent] of Object.entries(wire)) {
    // Two spellings of the null ref, of which records know one.
    const isRef = classByName(record.$cls).fieldByWire.get(field)?.parsed.kind === 'ref';
    const value = isRef && sent === '' ? 'OpaqueRef:NULL' : sent;
    expect(comparable(again[field]), `${record.$cls}.${field}`).toBe(comparable(value));
  }
  expect(Object.keys(again)).toEqual(Object.keys(wire));
  expect(record.$unknown).toBeUndefined();
}

function scanEvents(bytes: Buffer, chunkBytes: number) {
  const decoder = new EventDecoder(new RecordDecoder('lab'));
  const scanner = new AnswerScanner({
    path: ['result', 'events'],
    container: 'array',
    onElement: decoder.add,
  });
  for (let at = 0; at < bytes.length; at += chunkBytes) scanner.push(bytes.subarray(at, at + chunkBytes));
  const frame = scanner.end();
  const id = (parseExact(frame) as { id: number }).id;
  return toBatch(decoder.events, decodeAnswer(frame, 'event.from', id), 0);
}

interface WireEvent {
  id: string;
  class: string;
  operation: string;
  ref: string;
  snapshot?: Wire;
}
type WireAnswer = {
  result: { events: WireEvent[]; token: string; valid_ref_counts: Record<string, number> };
};

/** Compares scanned events with those of the whole answer, parsed exactly. */
function expectWhole(bytes: Buffer, chunkBytes: number): number {
  const { result } = parseExact(bytes.toString('utf8')) as unknown as WireAnswer;
  const batch = scanEvents(bytes, chunkBytes);
  expect(batch.token).toBe(result.token);
  expect(batch.counts.size).toBeGreaterThan(40);
  for (const [cls, count] of batch.counts) expect(count).toBe(result.valid_ref_counts[cls.toLowerCase()]);
  expect(batch.events.map((e) => [e.cls.toLowerCase(), e.ref, e.operation, e.generation])).toEqual(
    result.events.map((e) => [e.class, e.ref, e.operation, Number(e.id)]),
  );
  for (const [at, event] of batch.events.entries()) {
    const wire = result.events[at]?.snapshot;
    if (event.operation === 'del') expect(event.record).toBeUndefined();
    else if (event.record && wire) expectSame(event.record, wire);
    else expect.unreachable(`${event.cls} ${event.ref} has no record`);
  }
  return batch.events.length;
}

describe.skipIf(!present)('recorded answers', () => {
  it('of get_all_records decode without loss, for every class', () => {
    let records = 0;
    for (const { request, response } of recorded) {
      const method = /"method": "(\w+)\.get_all_records"/.exec(request.body ?? '')?.[1];
      if (!method || response.status !== 200 || response.body.includes('"error"')) continue;
      const decoder = new RecordsDecoder(method as ClassName, new RecordDecoder('lab'));
      const scanner = new AnswerScanner({ path: ['result'], container: 'object', onElement: decoder.add });
      scanner.push(Buffer.from(response.body));
      const { id } = parseExact(scanner.end()) as { id: number };
      const result = decodeAnswer(response.body, method, id) as Record<string, Wire>;
      expect(decoder.records.map((record) => record.$ref)).toEqual(Object.keys(result));
      for (const record of decoder.records) expectSame(record, result[record.$ref] ?? {});
      records += decoder.records.length;
    }
    expect(records).toBeGreaterThan(80);
  });

  it('of any other kind are a result or a XapiError', () => {
    const kinds = new Map<string, number>();
    for (const { name, response } of recorded) {
      if (response.status !== 200) continue;
      const id = (parseExact(response.body) as { id: number }).id;
      let kind = 'result';
      try {
        decodeAnswer(response.body, name, id);
      } catch (error) {
        kind = (error as Error).name;
      }
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect([...kinds.keys()].sort()).toEqual(['XapiError', 'result']);
  });

  it('of event.from on a pool of 1,013 VMs equal JSON.parse of the whole, in pieces of several sizes', () => {
    const bytes = readShared(`${SAMPLES}/event.from-1013-vms.json.gz`);
    for (const chunkBytes of [65_536, 16_384 - 1]) expect(expectWhole(bytes, chunkBytes)).toBe(6177);
  });

  it('of event.from equal JSON.parse of the whole, cut anywhere', () => {
    const body = recorded.find(
      ({ request, response }) => request.body?.includes('event.from') && response.body.length > 50_000,
    )?.response.body;
    const bytes = Buffer.from(body ?? '');
    expect(bytes.length).toBeGreaterThan(50_000);
    const whole = stringify(scanEvents(bytes, bytes.length));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (chunkBytes) => {
        expect(stringify(scanEvents(bytes, chunkBytes))).toBe(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('of a minute of random life replay to the recorded truth', () => {
    const lines = readLines<{ answer?: string; truth?: Record<string, Record<string, Wire>> }>(
      `${SAMPLES}/trace-45s.ndjson.gz`,
    );
    const decoder = new RecordDecoder('lab');
    const state = new Map<string, XapiRecord>();
    for (const { answer } of lines) {
      if (answer === undefined) continue;
      for (const event of scanEvents(Buffer.from(answer), 65_536).events) {
        if (event.record) state.set(`${event.cls} ${event.ref}`, event.record);
        else state.delete(`${event.cls} ${event.ref}`);
      }
    }
    const truth = new Map<string, XapiRecord>();
    const compared = new Set<string>();
    for (const [name, records] of Object.entries(lines.at(-1)?.truth ?? {})) {
      const cls = classByName(name);
      // A removed class has events, but get_all_records answers MESSAGE_REMOVED.
      if (!cls || !mirroredClasses.includes(cls) || 'error' in records) continue;
      compared.add(name);
      for (const [ref, wire] of Object.entries(records))
        truth.set(`${name} ${ref}`, decoder.decode(cls.name, ref, wire));
    }
    expect(truth.size).toBeGreaterThan(100);
    const kept = [...state.keys()].filter((key) => compared.has(key.slice(0, key.indexOf(' '))));
    expect(kept.sort()).toEqual([...truth.keys()].sort());
    for (const [key, record] of truth) expect(state.get(key), key).toEqual(record);
  });
});

const stringify = (value: unknown) =>
  JSON.stringify(value, (_, member) => (typeof member === 'bigint' ? `${member}n` : member));
