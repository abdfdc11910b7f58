// The root fields of Subscription: every list of the graph, live. Their methods are declarations only: the subscription
// engine runs them.
import { Args, Resolver, Subscription } from 'type-graphql';
import { known } from '../../../lib/assert.ts';
import type { ClassName } from '../../../xapi/datamodel/types.ts';
import { Access } from '../../access/access.ts';
import { inputsOf } from '../../filters/class-inputs.ts';
import { defineMethod } from '../../objects/methods.ts';
import { objectNamed } from '../../objects/named.ts';
import { nodeClasses, type RootList, rootLists } from '../../schema/class-table.ts';
import { type EnvelopeTypes, envelopeTypes, PoolSyncChange } from './envelope-types.ts';

const envelopes: ReadonlyMap<ClassName, EnvelopeTypes> = new Map(
  nodeClasses.map(({ cls, type }) => [cls, envelopeTypes(type, objectNamed(type), inputsOf(cls))]),
);

export const envelopeClasses = [
  PoolSyncChange,
  ...[...envelopes.values()].flatMap(({ message, removal }) => [message, removal]),
];

function declareStream(prototype: object, { cls, name, description }: RootList): void {
  const { message, streamArgs } = known(envelopes.get(cls), `the envelope of ${cls}`);
  const descriptor = defineMethod(prototype, name, () => undefined);
  Subscription(() => message, {
    subscribe: (): never => {
      throw new Error('subscriptions are run by the subscription engine');
    },
    description: `${description.replace(/\.$/, '')}, live.`,
  })(prototype, name, descriptor);
  Args(() => streamArgs)(prototype, name, 0);
  Access('NONE')(prototype, name);
}

function Streams(): ClassDecorator {
  return (target) => {
    const { prototype } = target as unknown as { prototype: object };
    for (const list of rootLists) declareStream(prototype, list);
  };
}

@Resolver()
@Streams()
export class Subscriptions {}
