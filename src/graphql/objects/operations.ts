// current_operations and blocked_operations: XAPI keys the former by task refs, which never leave the gateway, so both
// become lists.
import { Field, ObjectType } from 'type-graphql';
import { known } from '../../lib/assert.ts';
import { classes, enumValues } from '../../xapi/datamodel/datamodel.ts';
import { Access } from '../access/access.ts';
import type { SourceClass } from '../pipeline/contract.ts';
import { enumEntry } from '../schema/enums.ts';

function makeType(xapiEnum: string): SourceClass {
  const { graphqlName, values } = enumEntry(xapiEnum);

  @ObjectType(`Current${graphqlName}`, { description: 'Something that is being done to an object now.' })
  @Access('VIEW')
  class CurrentOperation {
    @Field(() => values, { description: 'What is being done.' })
    operation!: string;
  }
  return CurrentOperation;
}

/** One type for each enum of operations. */
const byEnum: ReadonlyMap<string, SourceClass> = new Map(
  classes.flatMap(({ fieldByName }): [string, SourceClass][] => {
    const parsed = fieldByName.get('currentOperations')?.parsed;
    return parsed?.kind === 'map' && parsed.of.kind === 'enum'
      ? [[parsed.of.enum, makeType(parsed.of.enum)]]
      : [];
  }),
);

/** The type of the members of a `currentOperations`. */
export function currentOperationType(xapiEnum: string): SourceClass {
  return known(byEnum.get(xapiEnum), `the type of operations of ${xapiEnum}`);
}

export const operationClasses: readonly SourceClass[] = [...byEnum.values()];

@ObjectType('BlockedVMOperation', { description: 'An operation that somebody has forbidden.' })
@Access('VIEW')
export class BlockedVmOperation {
  @Field(() => enumEntry('vm_operations').values, { description: 'What is forbidden.' })
  operation!: string;

  @Field(() => String, { description: 'The reason that was given.' })
  reason!: string;
}

/** The values of a map of current operations; null where the pool does not send it. */
export function currentOperations(map: unknown): { operation: string }[] | null {
  return map ? Object.values(map as Record<string, string>).map((operation) => ({ operation })) : null;
}

/** Keys of maps are wire texts: here they are values of an enum that the answer must name. */
export function blockedOperations(map: unknown): { operation: string; reason: string }[] | null {
  if (!map) return null;
  const names = enumValues('vm_operations');
  return Object.entries(map as Record<string, string>).map(([wire, reason]) => ({
    operation: Object.hasOwn(names, wire) ? (names[wire] as string) : 'UNKNOWN',
    reason,
  }));
}
