// Wire records in, frozen XapiRecords out, for one pool. Per class one function is generated from the datamodel
// table: an object literal whose members are the decoded fields. The literal gives every record of a class one hidden
// class with all fields inside the object: measured against filling a cloned template, 8 × faster and without the
// dictionary mode that V8 falls into for objects of 90 fields.
import { classByName, type Field } from '../datamodel/datamodel.ts';
import type { ClassName } from '../datamodel/types.ts';
import type { FieldValue, Ref, XapiRecord } from '../record.ts';
import { compileValue, DecodeState, type ValueDecoder } from './values.ts';

type WireRecord = { readonly [field: string]: unknown };
type Build = (wire: WireRecord, ref: Ref) => XapiRecord;

const EMPTY_WIRE: WireRecord = Object.freeze({});

export class RecordDecoder {
  readonly #pool: string;
  readonly #state = new DecodeState();
  readonly #builds = new Map<ClassName, Build>();

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
    const build = this.#build(cls);
    state.unknown = undefined;
    state.inexact = false;
    const isObject = typeof wire === 'object' && wire !== null && !Array.isArray(wire);
    const record = build(isObject ? (wire as WireRecord) : EMPTY_WIRE, ref);
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

  #build(cls: ClassName): Build {
    const known = this.#builds.get(cls);
    if (known) return known;
    const build = compileClass(cls, this.#pool, this.#state);
    this.#builds.set(cls, build);
    return build;
  }
}

function compileClass(cls: ClassName, pool: string, state: DecodeState): Build {
  const { fields } = classByName(cls);
  const decoders = fields.map((field) => compileField(field, state));
  const text = JSON.stringify;
  const members = fields.map((field, at) => `${text(field.name)}: d${at}(wire[${text(field.wire)}])`);
  if (!fields.some((field) => field.name === 'uuid')) members.unshift('uuid: ""');
  // Nothing but names of our own table goes into this source.
  const source =
    `const [${fields.map((_, at) => `d${at}`).join(', ')}] = decoders;\n` +
    `return (wire, ref) => ({ $cls, $ref: ref, $pool, ${members.join(', ')} });`;
  return new Function('decoders', '$cls', '$pool', source)(decoders, cls, pool) as Build;
}

function compileField(field: Field, state: DecodeState): ValueDecoder {
  const decode = field.name === 'uuid' ? decodeUuid : compileValue(field.parsed, field.name, state);
  const missing = defaultOf(field, decode);
  return (wire) => (wire === undefined ? missing : decode(wire));
}

/** Not shared: no two objects have the same. */
function decodeUuid(wire: unknown): string {
  return typeof wire === 'string' ? wire : '';
}

function defaultOf(field: Field, decode: ValueDecoder): FieldValue {
  // Copied: decoding a set or a map takes it over, and the table is not ours to change.
  return decode(field.default === undefined ? undefined : structuredClone(field.default));
}
