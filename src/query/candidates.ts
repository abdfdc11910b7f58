// Narrows what a filter has to look at: an equality on an indexed field reads the index instead of the whole class.
import type { Reader } from '../cache/contract.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { XapiRecord } from '../xapi/record.ts';
import { type QueryField, queryFields } from './fields.ts';
import type { FieldCondition, FilterInput, Scalar } from './input.ts';

/** The values that the field must equal (or, for a set, one of which it must have); undefined if it is no equality. */
function wantedValues(kind: QueryField['kind'], condition: FieldCondition): readonly Scalar[] | undefined {
  const { eq, has } = condition;
  if (condition.ignoreCase) return undefined;
  if (kind === 'textSet' || kind === 'refSet') {
    return has === null || has === undefined || typeof has === 'object' ? undefined : [has];
  }
  return eq === null || eq === undefined ? (condition.in ?? undefined) : [eq];
}

interface Source {
  readonly reader: Reader;
  readonly cls: ClassName;
  readonly spend: (comparisons: number) => void;
}

/** Records that the index yields for one condition; undefined where it cannot serve. */
function fromIndex(
  { reader, cls, spend }: Source,
  field: QueryField,
  condition: FieldCondition,
): readonly XapiRecord[] | undefined {
  const index = `${cls}.${field.name}`;
  if (!reader.hasIndex(index)) return undefined;
  const values = wantedValues(field.kind, condition);
  if (!values) return undefined;
  const { refClass } = field;
  const found = new Set<XapiRecord>();
  for (const value of values) {
    // Inputs name objects by uuid; the index knows them by ref.
    const key = refClass ? findByUuid(reader, refClass, String(value))?.$ref : String(value);
    if (key === undefined) continue;
    const records = reader.by(index, key);
    spend(1 + records.length);
    for (const record of records) found.add(record);
  }
  return [...found];
}

/**
 * Records of `cls` that may match `input`: a superset of what matches, each once. `spend` is told of every record that
 * an index yields on the way; what it throws is thrown.
 */
export function candidates(
  reader: Reader,
  cls: ClassName,
  input: FilterInput | null | undefined,
  spend: (comparisons: number) => void = () => {},
): Iterable<XapiRecord> {
  if (!input) return reader.list(cls);
  const fields = queryFields(cls);
  let best: readonly XapiRecord[] | undefined;
  for (const part of [input, ...(input.and ?? [])]) {
    for (const [name, condition] of Object.entries(part)) {
      const field = fields.get(name);
      if (!field || !condition) continue;
      const found = fromIndex({ reader, cls, spend }, field, condition as FieldCondition);
      if (found && (!best || found.length < best.length)) best = found;
    }
  }
  return best ?? reader.list(cls);
}

/** The object of a class by its uuid. */
export function findByUuid(reader: Reader, cls: ClassName, uuid: string): XapiRecord | undefined {
  const index = `${cls}.uuid`;
  if (reader.hasIndex(index)) return reader.by(index, uuid)[0];
  for (const record of reader.list(cls)) if (record.uuid === uuid) return record;
  return undefined;
}
