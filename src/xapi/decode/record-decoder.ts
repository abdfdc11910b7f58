// Wire records in, frozen XapiRecords out, for one pool. What comes from a JSON parser is decoded field by field, in one
// loop that all classes share; what comes as bytes is read by the shape of its class (record-shape.ts) where it has it.
import type { ClassName } from '../datamodel/types.ts';
import type { FieldValue, Ref, XapiRecord } from '../record.ts';
import { type ClassPlan, type FieldPlan, planClass } from './class-plan.ts';
import { parseExact, parseJson } from './exact-json.ts';
import { viewOf } from './json-bytes.ts';
import { KnownValues } from './known-values.ts';
import { RecordShape } from './record-shape.ts';
import { DecodeState } from './values.ts';

type WireRecord = { readonly [field: string]: unknown };

/** A class as this decoder knows it. */
interface KnownClass {
  readonly plan: ClassPlan;
  shape: RecordShape | undefined;
  /** Records in a row that were not of the shape. */
  strangers: number;
}

/** So many records in a row that are not of the shape, and the next one becomes it. */
const MOST_STRANGERS = 8;
const EMPTY_WIRE: WireRecord = Object.freeze({});

export class RecordDecoder {
  readonly #pool: string;
  readonly #state = new DecodeState();
  readonly #values = new KnownValues();
  readonly #classes = new Map<ClassName, KnownClass>();
  #lastName: ClassName | undefined;
  #last: KnownClass | undefined;
  #bytes: Buffer = Buffer.alloc(0);
  #view = viewOf(this.#bytes);

  /** @param pool the key that the records carry as `$pool`. */
  constructor(pool: string) {
    this.#pool = pool;
  }

  /**
   * The record of `ref`. Takes `wire` over: its sets and maps become part of the record, so it must come fresh from
   * a JSON parser and be used no more. Fields that the table does not know are left out; anything that is not an
   * object decodes as an object without fields.
   */
  decode(cls: ClassName, ref: Ref, wire: unknown): XapiRecord {
    const { plan } = this.#class(cls);
    this.#begin();
    const isObject = typeof wire === 'object' && wire !== null && !Array.isArray(wire);
    decodeFields(plan.fields, isObject ? (wire as WireRecord) : EMPTY_WIRE, plan.values);
    return this.#build(plan, plan.values, ref);
  }

  /**
   * The record of `ref` whose text, a JSON object, fills `bytes` between `from` and `to`; exact.
   * @throws SyntaxError where there is no JSON object, or more than one value.
   */
  decodeBytes(cls: ClassName, ref: Ref, bytes: Buffer, from: number, to: number): XapiRecord {
    const known = this.#class(cls);
    const { plan, shape } = known;
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = viewOf(bytes);
    }
    if (shape !== undefined) {
      this.#begin();
      const values = shape.read(bytes, this.#view, from, to);
      if (values !== undefined) {
        known.strangers = 0;
        return this.#build(plan, values, ref);
      }
    }
    return this.#decodeText(cls, ref, bytes, from, to);
  }

  /**
   * Whether the last decode met an integer that JSON.parse had rounded. Then parse the text again with parseExact and
   * decode again.
   */
  get wasInexact(): boolean {
    return this.#state.inexact;
  }

  #decodeText(cls: ClassName, ref: Ref, bytes: Buffer, from: number, to: number): XapiRecord {
    const text = bytes.toString('utf8', from, to);
    const record = this.decode(cls, ref, parseJson(text));
    if (this.#state.inexact) return this.decode(cls, ref, parseExact(text));
    const known = this.#class(cls);
    known.strangers += 1;
    const isDue = known.shape === undefined || known.strangers > MOST_STRANGERS;
    if (isDue && this.#state.unknown === undefined) {
      known.shape = RecordShape.of(bytes, from, to, {
        plan: known.plan,
        state: this.#state,
        values: this.#values,
      });
      known.strangers = 0;
    }
    return record;
  }

  #begin(): void {
    this.#state.unknown = undefined;
    this.#state.inexact = false;
  }

  #build(plan: ClassPlan, values: readonly FieldValue[], ref: Ref): XapiRecord {
    const record = plan.build(values, ref);
    const { unknown } = this.#state;
    if (unknown === undefined) return Object.freeze(record);
    return Object.freeze({ ...record, $unknown: Object.freeze(unknown) });
  }

  #class(cls: ClassName): KnownClass {
    if (cls === this.#lastName && this.#last) return this.#last;
    const found = this.#classes.get(cls);
    const known = found ?? { plan: planClass(cls, this.#pool, this.#state), shape: undefined, strangers: 0 };
    if (!found) this.#classes.set(cls, known);
    this.#lastName = cls;
    this.#last = known;
    return known;
  }
}

function decodeFields(fields: readonly FieldPlan[], wire: WireRecord, values: FieldValue[]): void {
  for (const { wire: name, at, missing, decode } of fields) {
    const value = wire[name];
    values[at] = value === undefined ? missing : decode(value);
  }
}
