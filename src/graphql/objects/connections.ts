// The connection types of the classes with lists.
import { known } from '../../lib/assert.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import { BigIntAggregate, FloatAggregate } from '../aggregates/aggregate-types.ts';
import { type ConnectionTypes, connectionTypes } from '../paging/connection.ts';
import type { SourceClass } from '../pipeline/contract.ts';
import { nodeClasses } from '../schema/class-table.ts';
import { objectNamed } from './named.ts';

const byClass: ReadonlyMap<ClassName, ConnectionTypes> = new Map(
  nodeClasses.map(({ cls, type }) => [cls, connectionTypes(cls, type, objectNamed(type))]),
);

/** The type of lists of a class's objects. */
export function connectionOf(cls: ClassName): SourceClass {
  return known(byClass.get(cls), `the connection of ${cls}`).connection;
}

export const connectionClasses: readonly SourceClass[] = [...byClass.values()].flatMap(
  ({ connection, edge, more }) => [connection, edge, ...more],
);

/** Types that all of them share. */
export const sharedListClasses: readonly SourceClass[] = [BigIntAggregate, FloatAggregate];
