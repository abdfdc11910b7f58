// PGPU: a graphics processor of a host.
import { Field, ObjectType } from 'type-graphql';
import type { XapiRecord } from '../../../xapi/record.ts';
import { Access } from '../../access/access.ts';
import type { View } from '../../pipeline/contract.ts';
import { BigIntScalar } from '../../scalars/big-int.ts';
import { Derived } from '../derived.ts';
import { objectNamed } from '../named.ts';
import { Node } from '../node.ts';
import { XapiObject } from '../xapi-object.ts';
import { pgpuDerived } from './derived.ts';

@ObjectType('VGPUCapacity', { description: 'How many virtual graphics processors of a type fit.' })
@Access('VIEW')
export class VgpuCapacity {
  @Field(objectNamed('VGPUType'), { nullable: true, description: 'The type.' })
  type!: XapiRecord | null;

  @Field(() => BigIntScalar, { description: 'How many, when nothing else runs on the processor.' })
  capacity!: number | bigint;
}

@XapiObject('PGPU', 'A graphics processor of a host.')
@Derived(pgpuDerived)
export class PGPU extends Node {
  @Field(() => [VgpuCapacity], { nullable: true, description: 'XAPI: `PGPU.supported_VGPU_max_capacities`.' })
  supportedVgpuMaxCapacities(this: XapiRecord, _args: unknown, view: View) {
    if (!this.supportedVgpuMaxCapacities) return null;
    return Object.entries(this.supportedVgpuMaxCapacities).map(([ref, capacity]) => ({
      type: view.get(this, 'VGPU_type', ref) ?? null,
      capacity,
    }));
  }
}
