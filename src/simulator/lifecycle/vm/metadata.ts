// VM.snapshot_metadata: the VM's row at the moment of its snapshot as an s-expression of database texts, as
// xapi keeps it to be able to revert (xapi_vm_snapshot.ml; observed on 26.17).
import { isWireObject, type Ref, type Row, type WireValue } from '../../database/wire-value.ts';

/** Field groups whose members xapi's database joins with two underscores. */
const GROUPS = /^(name|memory|VCPUs|actions|PV|HVM)_/;

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function databaseText(value: WireValue): string {
  if (Array.isArray(value)) return `(${value.map((item) => quote(databaseText(item))).join(' ')})`;
  if (isWireObject(value)) {
    const pairs = Object.entries(value).map(([key, item]) => `(${quote(key)} ${quote(databaseText(item))})`);
    return `(${pairs.join(' ')})`;
  }
  return String(value);
}

export function snapshotMetadata(vm: Row, ref: Ref): string {
  const entries: [string, WireValue][] = Object.entries(vm).map(([name, value]) => [
    name.replace(GROUPS, '$1__'),
    value,
  ]);
  entries.push(['_ref', ref]);
  entries.sort(([a], [b]) => (a < b ? 1 : -1));
  return `(${entries.map(([name, value]) => `(${quote(name)} ${quote(databaseText(value))})`).join(' ')})`;
}
