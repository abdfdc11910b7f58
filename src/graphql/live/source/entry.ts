// What a source keeps of one object.
import type { Ref } from '../../../xapi/record.ts';
import type { Rendered, SortKey } from '../contract.ts';
import type { DependencyKey } from './dependency-index.ts';
import type { LiveSource } from './source.ts';

export const NO_KEYS: readonly DependencyKey[] = Object.freeze([]);

/** One object that a source watches: because it matches, or because it may match when another record changes. */
export interface Entry {
  readonly source: LiveSource;
  readonly pool: string;
  readonly ref: Ref;
  /** Global id; undefined while it is not shown. */
  id: string | undefined;
  listed: boolean;
  sortKey: SortKey;
  /** What subscribers were told; undefined while they should not have it. */
  shown: Rendered | undefined;
  /** What filter and order read, what the selection read, and both: never the own record. */
  listKeys: readonly DependencyKey[];
  viewKeys: readonly DependencyKey[];
  keys: readonly DependencyKey[];
}

export function newEntry(source: LiveSource, pool: string, ref: Ref): Entry {
  return {
    source,
    pool,
    ref,
    id: undefined,
    listed: false,
    sortKey: NO_KEYS,
    shown: undefined,
    listKeys: NO_KEYS,
    viewKeys: NO_KEYS,
    keys: NO_KEYS,
  };
}
