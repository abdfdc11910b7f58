// The Node interface: everything that has a global id. Ids are kept per record, for as long as the record lives.
import { Field, ID, InterfaceType } from 'type-graphql';
import { known } from '../../lib/assert.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import { toGlobalId } from '../ids.ts';
import type { View } from '../pipeline/contract.ts';
import { hasNodeType, typeNameOf } from '../schema/class-table.ts';

export function nodeTypeName(record: XapiRecord): string | undefined {
  return typeNameOf(record.$cls);
}

/**
 * Whether a record can stand where a Node is answered. Refs in texts and in results lead to any class, to parts of
 * objects (VM_metrics) and to what the graph does not show (VMPP) as well.
 */
export function isNode(record: XapiRecord): boolean {
  return hasNodeType(record.$cls);
}

// A record is frozen and never changes its uuid or its pool, so its id can be remembered beside it.
const ids = new WeakMap<XapiRecord, string>();

/** The global id of a record. */
export function idOf(record: XapiRecord, view: View): string {
  const kept = ids.get(record);
  if (kept) return kept;
  const pool = record.$cls === 'pool' ? record : view.poolRecord(record.$pool);
  // The pool's record comes in the same batch as all others, so no other record is ever seen without it.
  const poolUuid = known(pool, `the pool record of ${record.$pool}`).uuid;
  const id = toGlobalId({ cls: record.$cls, poolUuid, uuid: record.uuid });
  ids.set(record, id);
  return id;
}

@InterfaceType('Node', {
  description: 'An object with a global id.',
  resolveType: (record: XapiRecord) => nodeTypeName(record),
})
@Access('SEE')
export abstract class Node {
  @Field(() => ID, { description: 'Global, opaque and stable: it survives restarts and failover.' })
  @Access('SEE')
  id(this: XapiRecord, _args: unknown, view: View): string {
    return idOf(this, view);
  }
}
