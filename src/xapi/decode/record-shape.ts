// Reads records from the bytes of an answer by likeness. XAPI writes all records of a class with the same members in the
// same order, and most values are the same in most of them: a VM has some 90 fields, of which two dozen tell it from the
// next. So a record that was parsed becomes the shape of its class: its bytes, where its values stand in them, and what
// they were decoded to. Another record is compared with it byte by byte: where a value's bytes are the same, the decoded
// value is taken over; where they differ, that value alone is read. Whatever else differs, JSON.parse has the word: a
// shape decides what decoding costs, never what comes out.
//
// That the bytes are JSON is proven on the way: what is the same was parsed before, what differs is parsed here.
import type { FieldValue } from '../record.ts';
import type { ClassPlan, FieldPlan } from './class-plan.ts';
import { parseExact, parseJson } from './exact-json.ts';
import {
  asciiText,
  endOfPlainText,
  endOfString,
  endOfValue,
  QUOTE,
  sameBytes,
  viewOf,
} from './json-bytes.ts';
import { KnownValues } from './known-values.ts';
import { type DecodeState, NULL_REF } from './values.ts';

export const SHAPE_LIMITS = Object.freeze({
  /** Longest record that becomes a shape; it is kept as long as the decoder. */
  bytes: 256 * 1024,
  /** Digits of an integer that a double holds whatever they are. */
  digits: 15,
  /** Longer texts are looked up before they are made: they repeat, and are made only once then. */
  textBytes: 64,
});

const [COMMA, COLON, OPEN_BRACKET, CLOSE_BRACKET] = [0x2c, 0x3a, 0x5b, 0x5d];
const [OPEN_BRACE, CLOSE_BRACE] = [0x7b, 0x7d];
const [MINUS, ZERO, NINE] = [0x2d, 0x30, 0x39];

export class RecordShape {
  readonly #like: Buffer;
  readonly #likeView: DataView;
  readonly #fields: readonly FieldPlan[];
  /** By member: where its value begins and ends. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** By member: what it was decoded to. */
  readonly #known: readonly FieldValue[];
  readonly #state: DecodeState;
  readonly #values: KnownValues;
  /** The fields' values, of the shape but for the members that differed last. */
  readonly #current: FieldValue[];
  readonly #differed: Int32Array;
  #differing = 0;
  /** The record that is read. */
  #bytes: Buffer;
  #view: DataView;
  #to = 0;
  /** A set of refs in the making. */
  readonly #refs: string[] = [];
  /** Position behind the value that was read last. */
  #end = 0;

  private constructor(like: Buffer, members: readonly Member[], { plan, state, values }: Decoding) {
    this.#like = like;
    this.#likeView = viewOf(like);
    this.#bytes = like;
    this.#view = this.#likeView;
    this.#fields = members.map(({ field }) => field);
    this.#starts = Int32Array.from(members, ({ start }) => start);
    this.#ends = Int32Array.from(members, ({ end }) => end);
    this.#known = members.map(({ field }) => plan.values[field.at] as FieldValue);
    this.#state = state;
    this.#values = values;
    // What the record lacked, decoding has set to what is missing from every record of this shape.
    this.#current = [...plan.values];
    this.#differed = new Int32Array(members.length);
  }

  /**
   * The shape of the record at `from`, which was just decoded into `plan.values`; undefined for one that cannot serve:
   * with members that the table does not know, or twice, or a text too long to keep.
   */
  static of(bytes: Buffer, from: number, to: number, decoding: Decoding): RecordShape | undefined {
    if (to - from > SHAPE_LIMITS.bytes) return undefined;
    const like = Buffer.from(bytes.subarray(from, to));
    const members = membersOf(like, decoding.plan);
    return members && new RecordShape(like, members, decoding);
  }

  /**
   * The values of the record that fills `from` to `to`, valid until the next call; undefined for a record of another
   * shape.
   * @param view the same bytes.
   * @throws SyntaxError where a value is no JSON.
   */
  read(bytes: Buffer, view: DataView, from: number, to: number): readonly FieldValue[] | undefined {
    const ends = this.#ends;
    const { length } = this.#like;
    this.#bytes = bytes;
    this.#view = view;
    this.#to = to;
    this.#restore();
    let at = from;
    let likeAt = 0;
    let member = 0;
    for (;;) {
      const most = Math.min(length - likeAt, to - at);
      const same = sameBytes(view, at, this.#likeView, likeAt, most);
      likeAt += same;
      at += same;
      if (likeAt === length) return at === to ? this.#current : undefined;
      // The byte behind a value belongs to it: it tells 12 from 123.
      while (member < ends.length && (ends[member] as number) < likeAt) member += 1;
      if (member === ends.length) return undefined;
      const start = this.#starts[member] as number;
      if (likeAt < start) return undefined;
      at -= likeAt - start;
      const field = this.#fields[member] as FieldPlan;
      this.#differed[this.#differing] = member;
      this.#differing += 1;
      this.#current[field.at] = this.#readValue(at, field);
      at = this.#end;
      if (at === -1) return undefined;
      likeAt = ends[member] as number;
      member += 1;
    }
  }

  #restore(): void {
    for (let at = 0; at < this.#differing; at += 1) {
      const member = this.#differed[at] as number;
      this.#current[(this.#fields[member] as FieldPlan).at] = this.#known[member] as FieldValue;
    }
    this.#differing = 0;
  }

  /** The value at `at`; `#end` is -1 where none of the field's type ends before the record does. */
  #readValue(at: number, field: FieldPlan): FieldValue {
    switch (field.form) {
      case 'text':
      case 'ref':
      case 'name':
        return this.#readText(at, field);
      case 'int':
        return this.#readInt(at, field);
      case 'refs':
        return this.#readRefs(at, field);
      default:
        return this.#parse(at, field);
    }
  }

  #readText(at: number, field: FieldPlan): FieldValue {
    const bytes = this.#bytes;
    const end = bytes[at] === QUOTE ? endOfPlainText(bytes, at + 1, this.#to) : -1;
    const { form } = field;
    if (end === -1 || (form === 'text' && end - at > SHAPE_LIMITS.textBytes)) return this.#parse(at, field);
    const text = asciiText(bytes, at + 1, end);
    this.#end = end + 1;
    if (form === 'text' || (form === 'ref' && text.length > NULL_REF.length)) return text;
    return field.decode(text);
  }

  /** Hardly two objects have the same set of refs, so none is looked up. */
  #readRefs(at: number, field: FieldPlan): FieldValue {
    const bytes = this.#bytes;
    const refs = this.#refs;
    let count = 0;
    let next = at;
    while (bytes[next] === (next === at ? OPEN_BRACKET : COMMA) && bytes[next + 1] === QUOTE) {
      const end = endOfPlainText(bytes, next + 2, this.#to);
      if (end - next - 2 <= NULL_REF.length) break;
      refs[count] = asciiText(bytes, next + 2, end);
      count += 1;
      next = end + 1;
    }
    if (count === 0 || bytes[next] !== CLOSE_BRACKET) return this.#parse(at, field);
    this.#end = next + 1;
    // An array that grows keeps room for more; this one never will.
    return Object.freeze(refs.slice(0, count));
  }

  #readInt(at: number, field: FieldPlan): FieldValue {
    const bytes = this.#bytes;
    const first = bytes[at] === MINUS ? at + 1 : at;
    let value = 0;
    let end = first;
    let byte = bytes[end] as number;
    while (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO;
      end += 1;
      byte = bytes[end] as number;
    }
    const digits = end - first;
    // JSON knows no 01; fractions, exponents and what a double would round are the parser's.
    const isPlain = digits > 0 && digits <= SHAPE_LIMITS.digits && (digits === 1 || bytes[first] !== ZERO);
    if (!isPlain || (byte !== COMMA && byte !== CLOSE_BRACE)) return this.#parse(at, field);
    this.#end = end;
    return first === at ? value : -value;
  }

  #parse(at: number, field: FieldPlan): FieldValue {
    const bytes = this.#bytes;
    const end = endOfValue(bytes, at, this.#to);
    this.#end = end;
    if (end === -1) return null;
    const kept = this.#values.get(field, this.#view, at, end);
    if (kept !== undefined) return kept;
    const text = bytes.toString('utf8', at, end);
    const state = this.#state;
    const { unknown } = state;
    const value = field.decode(parseJson(text));
    if (state.inexact) {
      state.inexact = false;
      return field.decode(parseExact(text));
    }
    // What a name unknown to the tables leaves behind is no part of the value.
    if (state.unknown === unknown) this.#values.offer(field, this.#view, at, end, value);
    return value;
  }
}

/** What a shape shares with the decoder that it works for. */
interface Decoding {
  readonly plan: ClassPlan;
  readonly state: DecodeState;
  readonly values: KnownValues;
}

interface Member {
  readonly field: FieldPlan;
  readonly start: number;
  readonly end: number;
}

/** The members of the record in `bytes`, which is valid JSON without white space; undefined when it is of another kind. */
function membersOf(bytes: Buffer, { byWire }: ClassPlan): readonly Member[] | undefined {
  const { length } = bytes;
  const members = new Map<FieldPlan, Member>();
  let at = 0;
  while (at < length - 1) {
    if (bytes[at] !== (at === 0 ? OPEN_BRACE : COMMA) || bytes[at + 1] !== QUOTE) return undefined;
    const colon = endOfString(bytes, at + 1, length);
    const field = byWire.get(asciiText(bytes, at + 2, colon - 1));
    if (field === undefined || members.has(field) || bytes[colon] !== COLON) return undefined;
    const start = colon + 1;
    const end = endOfValue(bytes, start, length);
    if (end === -1) return undefined;
    members.set(field, { field, start, end });
    at = end;
  }
  return bytes[at] === CLOSE_BRACE && members.size > 0 ? [...members.values()] : undefined;
}
