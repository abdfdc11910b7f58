// What an object of a class with several kinds is. XAPI keeps them in one class because refs point at any of them and an
// object may change its kind in its life.
import type { XapiRecord } from '../xapi/record.ts';

export type VmKind = 'VM' | 'TEMPLATE' | 'SNAPSHOT' | 'CONTROL_DOMAIN';

/** A snapshot is marked as a template too (XAPI ocaml/xapi/xapi_vm_snapshot.ml), so it is asked for first. */
export function vmKind(record: XapiRecord): VmKind {
  if (record.isASnapshot === true) return 'SNAPSHOT';
  if (record.isATemplate === true) return 'TEMPLATE';
  return record.isControlDomain === true ? 'CONTROL_DOMAIN' : 'VM';
}

export type VdiKind = 'VDI' | 'SNAPSHOT' | 'UNMANAGED';

/** Base copies are no longer managed, snapshots that have become one included. */
export function vdiKind(record: XapiRecord): VdiKind {
  if (record.managed === false) return 'UNMANAGED';
  return record.isASnapshot === true ? 'SNAPSHOT' : 'VDI';
}

/** Kinds of the classes that have several. */
const kindOfClass: ReadonlyMap<string, (record: XapiRecord) => VmKind | VdiKind> = new Map<
  string,
  (record: XapiRecord) => VmKind | VdiKind
>([
  ['VM', vmKind],
  ['VDI', vdiKind],
]);

/** The kind of a record; undefined for classes that have but one. */
export function kindOf(record: XapiRecord): VmKind | VdiKind | undefined {
  return kindOfClass.get(record.$cls)?.(record);
}
