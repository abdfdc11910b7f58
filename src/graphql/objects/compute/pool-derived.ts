// What is known of a pool beyond XAPI's own fields: whether its HA keeps its promise.
import { Int } from 'type-graphql';
import * as pool from '../../../query/derived/pool.ts';
import { type DerivedField, valueType } from '../derived.ts';

const HaState = valueType('HAState', 'Whether the VMs of a pool survive the failure of hosts.', {
  enabled: { type: () => Boolean, description: 'Whether HA is on.', nullable: false },
  failuresToTolerate: { type: () => Int, description: 'Failures of hosts to survive, as asked for.' },
  planExistsFor: {
    type: () => Int,
    description: 'Failures of hosts that a plan exists for; null while HA is off.',
  },
  overcommitted: {
    type: () => Boolean,
    description: 'Whether there is too little left to keep the promise.',
    nullable: false,
  },
  isPlanSufficient: {
    type: () => Boolean,
    description: 'Whether the plan covers what was asked for; null while HA is off.',
  },
});

export const poolValueTypes = [HaState];

export const poolDerived: Readonly<Record<string, DerivedField>> = {
  displayName: {
    type: () => String,
    description: 'Its name, or that of its coordinator where it has none.',
    value: pool.displayName,
  },
  ha: {
    type: () => HaState,
    description: 'Whether its VMs survive the failure of hosts.',
    nullable: false,
    value: pool.ha,
  },
};
