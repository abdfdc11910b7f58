// Fields of record types, those of xapi's answers that are no class of the database included.
import { classByName } from '../../xapi/datamodel/datamodel.ts';
import type { XapiType } from '../../xapi/datamodel/types.ts';

export interface RecordField {
  readonly wire: string;
  readonly parsed: XapiType;
}

/** The wire fields of a record, in the order in which xapi prints them. */
export function recordFields(cls: string): readonly RecordField[] {
  const known = classByName(cls);
  if (!known) throw new TypeError(`the datamodel must have a record type "${cls}"`);
  return known.fields;
}
