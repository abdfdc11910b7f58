// The envelope of a stream: one family of types per class, all alike. LiveEngine fills them; nothing here reads.
import {
  ArgsType,
  Extensions,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import type { FilterInput, OrderInput } from '../../../query/input.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import { Access } from '../../access/access.ts';
import type { ClassInputs } from '../../filters/class-inputs.ts';
import { objectNamed } from '../../objects/named.ts';
import { SyncStateEnum } from '../../objects/sync.ts';
import type { SourceClass } from '../../pipeline/contract.ts';
import { DateTimeScalar, RevisionScalar } from '../../scalars/text-scalars.ts';
import { LIVE_LIMITS } from '../limits.ts';

const StreamMessageKind = { SNAPSHOT: 'SNAPSHOT', DELTA: 'DELTA', CHECKPOINT: 'CHECKPOINT' } as const;
registerEnumType(StreamMessageKind, {
  name: 'StreamMessageKind',
  description: 'What a message means for what a client holds.',
  valuesConfig: {
    SNAPSHOT: { description: 'Part of a state that replaces all; its first message has a `reason`.' },
    DELTA: { description: 'Changes what you hold: take `upserted`, drop `removed`.' },
    CHECKPOINT: { description: 'Nothing has changed for a while; take `revision`.' },
  },
});

const SnapshotReasonEnum = {
  INITIAL: 'INITIAL',
  TOO_OLD: 'TOO_OLD',
  ACCESS_CHANGED: 'ACCESS_CHANGED',
  MALFORMED: 'MALFORMED',
} as const;
registerEnumType(SnapshotReasonEnum, {
  name: 'SnapshotReason',
  description: 'Why everything is sent.',
  valuesConfig: {
    INITIAL: { description: 'The stream has just begun.' },
    TOO_OLD: { description: 'What was missed since the given revision is not known any more.' },
    ACCESS_CHANGED: { description: 'What you may see is not what it was at the given revision.' },
    MALFORMED: { description: 'What was given as a revision is none: no gateway wrote it.' },
  },
});

const RemovedReasonEnum = { NO_MATCH: 'NO_MATCH', GONE: 'GONE' } as const;
registerEnumType(RemovedReasonEnum, {
  name: 'RemovedReason',
  description: 'Why an object is in the list no more.',
  valuesConfig: {
    NO_MATCH: { description: 'It exists and may be seen, but does not match or has left the window.' },
    GONE: { description: 'It was deleted, or it is hidden now: no telling which.' },
  },
});

@ObjectType('PoolSyncChange', { description: 'A pool whose copy has become stale or fresh.' })
@Access('NONE')
export class PoolSyncChange {
  @Field(objectNamed('Pool'), { description: 'The pool.' })
  pool!: XapiRecord;

  @Field(() => SyncStateEnum, { description: 'Its state now.' })
  @Access('SEE')
  state!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last moment at which the copy was exact.' })
  @Access('SEE')
  syncedAt!: string | null;
}

@InputType('Delivery', {
  description: 'How a stream is paced. States between two messages are left out, never wrong.',
})
export class Delivery {
  @Field(() => Float, { nullable: true, description: 'At most so many states a second.' })
  maxRate?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `At most so many objects in one message; ${LIVE_LIMITS.chunkObjects} unless told, and never more.`,
  })
  maxBatch?: number | null;
}

/** The values of `streamArgs` of `envelopeTypes`. */
export interface StreamArgs {
  readonly filter?: FilterInput | null;
  readonly orderBy?: OrderInput | null;
  readonly first?: number | null;
  readonly since?: string | null;
  readonly delivery?: Delivery | null;
}

export interface EnvelopeTypes {
  readonly message: SourceClass;
  readonly removal: SourceClass;
  readonly streamArgs: SourceClass;
}

/** `<name>StreamMessage`, `<name>Removal` and the stream's arguments over the object type that `nodeType` answers. */
export function envelopeTypes(name: string, nodeType: () => SourceClass, inputs: ClassInputs): EnvelopeTypes {
  @ObjectType(`${name}Removal`, { description: `A ${name} that has left a stream's list.` })
  @Access('NONE')
  class Removal {
    @Field(() => ID, { description: 'Its global id.' })
    nodeId!: string;

    @Field(() => RemovedReasonEnum, { description: 'Why it has left.' })
    reason!: string;

    @Field(nodeType, { nullable: true, description: 'As it is now, with NO_MATCH; null with GONE.' })
    node!: XapiRecord | null;
  }
  return {
    message: messageType(name, nodeType, Removal),
    removal: Removal,
    streamArgs: argsType(name, inputs),
  };
}

function messageType(name: string, nodeType: () => SourceClass, removal: SourceClass): SourceClass {
  @ObjectType(`${name}StreamMessage`, {
    description: `First the matching ${name} objects, then every change that touches the selected fields.`,
  })
  @Access('NONE')
  @Extensions({ isPage: true })
  class Message {
    @Field(() => StreamMessageKind, { description: 'What the message means.' })
    kind!: string;

    @Field(() => SnapshotReasonEnum, {
      nullable: true,
      description: 'Of the first message of a SNAPSHOT: forget what you hold. Null otherwise.',
    })
    reason!: string | null;

    @Field(() => Boolean, {
      description: 'False when more messages follow before what you hold is a state that there was.',
    })
    complete!: boolean;

    @Field(() => RevisionScalar, { nullable: true, description: 'For `since`; null unless `complete`.' })
    revision!: string | null;

    @Field(() => [nodeType()], { description: 'Objects that are new to the list or show something else.' })
    upserted!: XapiRecord[];

    @Field(() => [ID], { description: 'Ids of those among `upserted` that are new to the list.' })
    entered!: string[];

    @Field(() => [removal], { description: 'Objects that have left the list.' })
    removed!: object[];

    @Field(() => [ID], {
      nullable: true,
      description: 'With `first`: the ids of the window in order; null when the order is as before.',
    })
    order!: string[] | null;

    @Field(() => [PoolSyncChange], {
      description: 'Pools whose synchronization has another state than you know; all in a snapshot.',
    })
    sync!: PoolSyncChange[];
  }
  return Message;
}

function argsType(name: string, inputs: ClassInputs): SourceClass {
  @ArgsType()
  class Args {
    @Field(() => inputs.filter, { nullable: true, description: 'Only objects that match.' })
    filter?: FilterInput;

    @Field(() => [inputs.order], {
      nullable: true,
      description: 'Order of the window of `first`; without `first`, of the snapshot alone.',
    })
    orderBy?: OrderInput;

    @Field(() => Int, {
      nullable: true,
      description: `Only the first so many ${name} objects, as a live window; ${LIVE_LIMITS.windowObjects} at most.`,
    })
    first?: number;

    @Field(() => RevisionScalar, {
      nullable: true,
      description: 'The last revision of an earlier stream: go on from there, or begin anew with a reason.',
    })
    since?: string;

    @Field(() => Delivery, { nullable: true, description: 'How the stream is paced.' })
    delivery?: Delivery;
  }
  return Args;
}
