// Wire records in, frozen XapiRecords out, for one pool. One loop, shared by all classes, decodes the fields of a
// record; then a function generated per class from the datamodel table puts them into an object literal. The literal
// gives every record of a class one hidden class with all fields inside the object: measured against filling a cloned
// template, 8 × faster and without the dictionary mode that V8 falls into for objects of 90 fields. The generated
// functions call nothing: V8 inlines what they call, and compiled them for a quarter of a first sync's CPU when they
// decoded as well.
import { classByName, type Field } from '../datamodel/datamodel.ts';
import type { ClassName } from '../datamodel/types.ts';
import type { FieldValue, Ref, XapiRecord } from '../record.ts';
import { INTERN_LIMITS } from './intern.ts';
import { compileValue, DecodeState, NULL_REF, type ValueDecoder } from './values.ts';

type WireRecord = { readonly [field: string]: unknown };

/** What is decided without a call: most fields of most records. */
type Shortcut = 'text' | 'ref' | 'bool' | 'none';

interface FieldPlan {
  readonly wire: string;
  readonly shortcut: Shortcut;
  readonly decode: ValueDecoder;
  /** Value of a field that the wire leaves out. */
  readonly missing: FieldValue;
}

interface ClassPlan {
  readonly fields: readonly FieldPlan[];
  /** The fields' values while a record is made. */
  readonly values: FieldValue[];
  readonly build: (values: readonly FieldValue[], ref: Ref) => XapiRecord;
}

const EMPTY_WIRE: WireRecord = Object.freeze({});

export class RecordDecoder {
  readonly #pool: string;
  readonly #state = new DecodeState();
  readonly #plans = new Map<ClassName, ClassPlan>();

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
    const state = this.#state;
    const { fields, values, build } = this.#plan(cls);
    state.unknown = undefined;
    state.inexact = false;
    const isObject = typeof wire === 'object' && wire !== null && !Array.isArray(wire);
    decodeFields(fields, isObject ? (wire as WireRecord) : EMPTY_WIRE, values);
    const record = build(values, ref);
    if (state.unknown === undefined) return Object.freeze(record);
    return Object.freeze({ ...record, $unknown: Object.freeze(state.unknown) });
  }

  /**
   * Whether the last decode met an integer that JSON.parse had rounded. Then parse the text again with parseExact and
   * decode again.
   */
  get wasInexact(): boolean {
    return this.#state.inexact;
  }

  #plan(cls: ClassName): ClassPlan {
    const known = this.#plans.get(cls);
    if (known) return known;
    const plan = planClass(cls, this.#pool, this.#state);
    this.#plans.set(cls, plan);
    return plan;
  }
}

/** Hot: a first sync of 10,000 VMs comes here with 2.5 million fields. */
function decodeFields(fields: readonly FieldPlan[], wire: WireRecord, values: FieldValue[]): void {
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] as FieldPlan;
    const value = wire[field.wire];
    if (value === undefined) values[at] = field.missing;
    else if (typeof value === 'string') {
      const isPlain =
        field.shortcut === 'text'
          ? value.length <= INTERN_LIMITS.shortLength
          : field.shortcut === 'ref' && value.length > NULL_REF.length;
      values[at] = isPlain ? value : field.decode(value);
    } else if (typeof value === 'boolean' && field.shortcut === 'bool') values[at] = value;
    else values[at] = field.decode(value);
  }
}

function planClass(cls: ClassName, pool: string, state: DecodeState): ClassPlan {
  const { fields: all } = classByName(cls);
  const fields = all.map((field) => planField(field, state));
  const text = JSON.stringify;
  const members = all.map((field, at) => `${text(field.name)}: values[${at}]`);
  if (!all.some((field) => field.name === 'uuid')) members.unshift('uuid: ""');
  // Nothing but names of our own table goes into this source.
  const source = `return (values, ref) => ({ $cls, $ref: ref, $pool, ${members.join(', ')} });`;
  const build = new Function('$cls', '$pool', source)(cls, pool) as ClassPlan['build'];
  return { fields, values: fields.map(({ missing }) => missing), build };
}

function planField(field: Field, state: DecodeState): FieldPlan {
  const { wire, name, parsed } = field;
  const decode = name === 'uuid' ? decodeUuid : compileValue(parsed, name, state);
  return { wire, shortcut: shortcutOf(field), decode, missing: defaultOf(field, decode) };
}

function shortcutOf({ parsed }: Field): Shortcut {
  switch (parsed.kind) {
    case 'string':
      return 'text';
    case 'ref':
      return 'ref';
    case 'bool':
      return 'bool';
    default:
      return 'none';
  }
}

/** Not shared: no two objects have the same. */
function decodeUuid(wire: unknown): string {
  return typeof wire === 'string' ? wire : '';
}

function defaultOf(field: Field, decode: ValueDecoder): FieldValue {
  // Copied: decoding a set or a map takes it over, and the table is not ours to change.
  return decode(field.default === undefined ? undefined : structuredClone(field.default));
}
