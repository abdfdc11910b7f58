// How fresh a pool's copy is, as schema and extensions show it.
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { SyncStatus } from '../../cache/contract.ts';
import { rfc3339 } from '../../lib/clock.ts';
import { Access } from '../access/access.ts';
import { DateTimeScalar } from '../scalars/text-scalars.ts';

export const SyncStateEnum = {
  CONNECTING: 'CONNECTING',
  SYNCING: 'SYNCING',
  READY: 'READY',
  STALE: 'STALE',
  STOPPED: 'STOPPED',
} as const;
registerEnumType(SyncStateEnum, {
  name: 'SyncState',
  description: "How exact the gateway's copy of a pool is.",
  valuesConfig: {
    CONNECTING: { description: 'No session yet.' },
    SYNCING: { description: 'The first list is on its way.' },
    READY: { description: 'The copy is exact.' },
    STALE: { description: 'The pool is out of reach: the last known state is shown.' },
    STOPPED: { description: 'The pool is no longer followed.' },
  },
});

@ObjectType('PoolSync', { description: "How fresh the gateway's copy of a pool is." })
@Access('SEE')
export class PoolSync {
  @Field(() => SyncStateEnum, { description: 'How exact it is.' })
  state!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last moment at which the copy was exact.' })
  syncedAt!: string | null;
}

export function toPoolSync(status: SyncStatus): PoolSync {
  return {
    state: status.state.toUpperCase(),
    syncedAt: status.syncedAtMs === null ? null : (rfc3339(status.syncedAtMs) ?? null),
  };
}
