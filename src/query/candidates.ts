// Narrows what a filter has to look at: an equality on an indexed field reads the index instead of the whole class.
import type { Reader } from '../cache/contract.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { XapiRecord } from '../xapi/record.ts';
import type { FieldCondition, FilterInput } from './input.ts';

function indexedKeys(
  reader: Reader,
  index: string,
  condition: FieldCondition,
): readonly string[] | undefined {
  if (!reader.hasIndex(index) || condition.ignoreCase) return undefined;
  const values = condition.eq !== undefined ? [condition.eq] : condition.in;
  if (!values?.every((value) => typeof value === 'string')) return undefined;
  return [...new Set(values as readonly string[])];
}

/** Records of `cls` that may match `input`: a superset of what matches, each once. */
export function candidates(
  reader: Reader,
  cls: ClassName,
  input: FilterInput | null | undefined,
): Iterable<XapiRecord> {
  let best: readonly XapiRecord[] | undefined;
  for (const part of input ? [input, ...(input.and ?? [])] : []) {
    for (const [field, condition] of Object.entries(part)) {
      const index = `${cls}.${field}`;
      if (!condition || Array.isArray(condition) || !reader.hasIndex(index)) continue;
      const keys = indexedKeys(reader, index, condition as FieldCondition);
      if (!keys) continue;
      const found = keys.flatMap((key) => reader.by(index, key));
      if (!best || found.length < best.length) best = found;
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
