// The types of aggregates and groups of one class's lists, all alike. Their sources are lists that know all that match.
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { aggregate, type FieldAggregate } from '../../query/aggregates/aggregate.ts';
import { weights } from '../../query/weights.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { Access } from '../access/access.ts';
import { describeField, OrderDirection } from '../filters/class-inputs.ts';
import { inputClass } from '../filters/operators.ts';
import { defineMethod } from '../objects/methods.ts';
import { asClientErrors, rememberedLooks } from '../objects/relations.ts';
import type { SourceClass, View } from '../pipeline/contract.ts';
import { BigIntScalar } from '../scalars/big-int.ts';
import { type StructureNumber, shownNumbers, shownStructures } from './keys.ts';

/** Records of which something is told together. */
export interface Whole {
  readonly cls: ClassName;
  readonly records: readonly XapiRecord[];
}

function numberType(name: string, scalar: typeof BigIntScalar | typeof Float, kind: string): SourceClass {
  @ObjectType(name, { description: `What a field of ${kind} amounts to over a list; nulls are left out.` })
  @Access('VIEW')
  class NumberAggregate {
    @Field(() => Int, { description: 'Objects that have a value.' })
    count!: number;

    @Field(() => scalar, { description: 'Sum of the values; 0 of none.' })
    sum!: number | bigint;

    @Field(() => scalar, { nullable: true, description: 'The least value.' })
    min!: number | bigint | null;

    @Field(() => scalar, { nullable: true, description: 'The greatest value.' })
    max!: number | bigint | null;

    @Field(() => Float, { nullable: true, description: 'The mean of the values.' })
    avg!: number | null;
  }
  return NumberAggregate;
}

export const BigIntAggregate = numberType('BigIntAggregate', BigIntScalar, 'integers');
export const FloatAggregate = numberType('FloatAggregate', Float, 'numbers');

export const AggregateOrder = inputClass('AggregateOrder', 'Orders groups by one aggregate of a field.', {
  sum: { type: () => OrderDirection, description: 'By the sum.' },
  min: { type: () => OrderDirection, description: 'By the least value.' },
  max: { type: () => OrderDirection, description: 'By the greatest value.' },
  avg: { type: () => OrderDirection, description: 'By the mean.' },
});
Directive('@oneOf')(AggregateOrder as new () => object);

/** `<type>Aggregate`: the number of objects, and one field for each number field of the class. */
export function aggregateType(
  cls: ClassName,
  type: string,
): { readonly aggregate: SourceClass; readonly structures: readonly SourceClass[] } {
  @ObjectType(`${type}Aggregate`, { description: `What ${type} objects amount to together.` })
  @Access('VIEW')
  class ClassAggregate {
    @Field(() => Int, { description: 'How many there are.' })
    @Access('NONE')
    count(this: Whole): number {
      return this.records.length;
    }
  }
  for (const { name, float } of shownNumbers(cls)) {
    const { prototype } = ClassAggregate;
    const descriptor = defineMethod(prototype, name, function (this: Whole, _args, view: View) {
      return amountOf(view, this, name);
    });
    const shown = float ? FloatAggregate : BigIntAggregate;
    Field(() => shown, { description: describeField(cls, name) })(prototype, name, descriptor);
  }
  const structures = shownStructures(cls).map(({ name, members }) => {
    const structure = structureAggregate(type, name, members);
    const descriptor = defineMethod(ClassAggregate.prototype, name, function (this: Whole) {
      return this;
    });
    Field(() => structure, { description: describeField(cls, name) })(
      ClassAggregate.prototype,
      name,
      descriptor,
    );
    return structure;
  });
  return { aggregate: ClassAggregate, structures };
}

/** `<type><Structure>Aggregate`: one field for each number that a structure of the class has. */
function structureAggregate(type: string, name: string, members: readonly StructureNumber[]): SourceClass {
  const typeName = `${type}${name.charAt(0).toUpperCase()}${name.slice(1)}Aggregate`;
  @ObjectType(typeName, { description: `What \`${name}\` of ${type} objects amounts to together.` })
  @Access('VIEW')
  class StructureAggregate {}
  for (const { member, float } of members) {
    const { prototype } = StructureAggregate;
    const descriptor = defineMethod(prototype, member, function (this: Whole, _args, view: View) {
      return amountOf(view, this, `${name}.${member}`);
    });
    const shown = float ? FloatAggregate : BigIntAggregate;
    Field(() => shown, { description: `Its \`${member}\`.` })(prototype, member, descriptor);
  }
  return StructureAggregate;
}

function amountOf(view: View, { cls, records }: Whole, name: string): FieldAggregate | undefined {
  return asClientErrors(() => {
    view.meter?.spend(records.length * weights.summed);
    const reads = {
      lookOf: rememberedLooks(view),
      spend: (comparisons: number) => view.meter?.spend(comparisons),
    };
    return aggregate(cls, records, [name], reads).fields.get(name);
  });
}
