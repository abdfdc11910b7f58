// current_operations and blocked_operations: XAPI keys the former by task refs, which never leave the gateway, so both
// become lists.
import { Field, ObjectType } from 'type-graphql';
import { Access } from '../access/access.ts';
import type { SourceClass } from '../pipeline/contract.ts';
import { enumEntry } from '../schema/enums.ts';

function currentOperationType(xapiEnum: string): SourceClass {
  const { graphqlName, values } = enumEntry(xapiEnum);

  @ObjectType(`Current${graphqlName}`, { description: 'Something that is being done to an object now.' })
  @Access('VIEW')
  class CurrentOperation {
    @Field(() => values)
    operation!: string;
  }
  return CurrentOperation;
}

export const CurrentPoolOperation = currentOperationType('pool_allowed_operations');
export const CurrentHostOperation = currentOperationType('host_allowed_operations');
export const CurrentVmOperation = currentOperationType('vm_operations');
export const CurrentSrOperation = currentOperationType('storage_operations');
export const CurrentNetworkOperation = currentOperationType('network_operations');

@ObjectType('BlockedVMOperation', { description: 'An operation that somebody has forbidden.' })
@Access('VIEW')
export class BlockedVmOperation {
  @Field(() => enumEntry('vm_operations').values)
  operation!: string;

  @Field(() => String, { description: 'The reason that was given.' })
  reason!: string;
}

/** The values of a map of current operations; null where the pool does not send it. */
export function currentOperations(map: unknown): { operation: string }[] | null {
  return map ? Object.values(map as Record<string, string>).map((operation) => ({ operation })) : null;
}

export function blockedOperations(map: unknown): { operation: string; reason: string }[] | null {
  if (!map) return null;
  return Object.entries(map as Record<string, string>).map(([operation, reason]) => ({ operation, reason }));
}
