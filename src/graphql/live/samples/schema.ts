// Subscription.metricSamples: samples as they come. Its method is a declaration only: the subscription engine runs it.
import { Args, ArgsType, Directive, Field, ID, Resolver, registerEnumType, Subscription } from 'type-graphql';
import type { FilterInput } from '../../../query/input.ts';
import { Access } from '../../access/access.ts';
import { inputsOf } from '../../filters/class-inputs.ts';
import { inputClass } from '../../filters/operators.ts';
import { AnyMetric } from '../../metrics/enums.ts';
import { choiceArgs } from '../../metrics/questions.ts';
import { ObjectMetricsType } from '../../metrics/types.ts';
import { valueType } from '../../objects/derived.ts';
import type { SourceClass } from '../../pipeline/contract.ts';
import { DateTimeScalar, DurationScalar } from '../../scalars/text-scalars.ts';
import { SAMPLE_LIMITS } from './limits.ts';

const SampleMessageKind = { SNAPSHOT: 'SNAPSHOT', DELTA: 'DELTA' } as const;
registerEnumType(SampleMessageKind, {
  name: 'SampleMessageKind',
  description: 'What a message of samples means for what a client holds.',
  valuesConfig: {
    SNAPSHOT: {
      description: 'Replaces all: the first message, and one to a client that has read too slowly.',
    },
    DELTA: { description: 'Append each series to what you hold of it.' },
  },
});

const SampleMessage = valueType('SampleMessage', 'New samples of some objects.', {
  kind: { type: () => SampleMessageKind, description: 'What the message means.', nullable: false },
  at: { type: () => DateTimeScalar, description: 'When it was made.', nullable: false },
  objects: {
    type: () => [ObjectMetricsType],
    description: 'Those that have new samples, and these alone; in a snapshot all that are followed.',
  },
  left: {
    type: () => [ID],
    description: 'Ids of objects that are followed no more: gone, hidden, or matching no more.',
  },
});

export const sampleClasses: readonly SourceClass[] = [SampleMessage];

const SampledObjects = inputClass('SampledObjects', 'Whose samples: by exactly one of these.', {
  ids: {
    type: () => [ID],
    description: `VMs, hosts, SRs and pools by global id, up to ${SAMPLE_LIMITS.objects}.`,
  },
  vms: { type: () => inputsOf('VM').filter, description: 'VMs that match, also those that begin to.' },
  hosts: { type: () => inputsOf('host').filter, description: 'Hosts that match, also those that begin to.' },
  srs: { type: () => inputsOf('SR').filter, description: 'SRs that match, also those that begin to.' },
  pools: { type: () => inputsOf('pool').filter, description: 'Pools that match, also those that begin to.' },
});
Directive('@oneOf')(SampledObjects as new () => object);

/** The values of the arguments. */
export interface SampleArgs {
  readonly of: {
    readonly ids?: readonly string[] | null;
    readonly vms?: FilterInput | null;
    readonly hosts?: FilterInput | null;
    readonly srs?: FilterInput | null;
    readonly pools?: FilterInput | null;
  };
  readonly metrics?: readonly string[] | null;
  readonly devices?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
  readonly last?: string | null;
  readonly interval?: string | null;
}

@ArgsType()
class SampleStreamArgs extends (choiceArgs(AnyMetric, true) as new () => object) {
  @Field(() => SampledObjects, { description: 'Whose samples.' })
  of!: object;

  @Field(() => DurationScalar, {
    nullable: true,
    description: `How far back the first message reaches, up to ${SAMPLE_LIMITS.lastS} s; only to the newest samples unless told.`,
  })
  last?: string;

  @Field(() => DurationScalar, {
    nullable: true,
    description: `Least time between two messages, from ${SAMPLE_LIMITS.intervalS} to ${SAMPLE_LIMITS.maxIntervalS} s; each sample comes at once unless told. No sample is left out.`,
  })
  interval?: string;
}

@Resolver()
export class SampleSubscriptions {
  @Subscription(() => SampleMessage, {
    subscribe: (): never => {
      throw new Error('subscriptions are run by the subscription engine');
    },
    description:
      'Samples of 5 s as hosts tell of them: first what is known, then what is new, each sample once. The hosts of what ' +
      'is followed are polled every 5 s, however many follow.',
  })
  @Access('NONE')
  metricSamples(@Args(() => SampleStreamArgs) _args: unknown): unknown {
    return undefined;
  }
}
