// Single objects: by global id, or by a bare uuid where only one visible object has it.
import { Directive, ID } from 'type-graphql';
import { known } from '../../lib/assert.ts';
import { quote } from '../../lib/quote.ts';
import { findByUuid } from '../../query/candidates.ts';
import { pageLimits } from '../../query/page.ts';
import { weights } from '../../query/weights.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { clientError } from '../errors.ts';
import { inputClass } from '../filters/operators.ts';
import { parseGlobalId } from '../ids.ts';
import type { SourceClass, View } from '../pipeline/contract.ts';
import { UuidScalar } from '../scalars/text-scalars.ts';
import { hasNodeType, nodeClasses } from '../schema/class-table.ts';

export interface ByInput {
  readonly id?: string | null;
  readonly uuid?: string | null;
}

function byInput(type: string): SourceClass {
  const cls = inputClass(`${type}By`, `Names one ${type}: by exactly one of these.`, {
    id: { type: () => ID, description: 'Its global id.' },
    uuid: {
      type: () => UuidScalar,
      description: "XAPI's uuid, where only one object that you may see has it.",
    },
  });
  Directive('@oneOf')(cls as new () => object);
  return cls;
}

const byInputs: ReadonlyMap<ClassName, SourceClass> = new Map(
  nodeClasses.map(({ cls, type }) => [cls, byInput(type)]),
);

/** The input that names one object of a class. */
export function byInputOf(cls: ClassName): SourceClass {
  return known(byInputs.get(cls), `the input that names a ${cls}`);
}

function visible(view: View, cls: ClassName, uuid: string, ofPool?: string): XapiRecord[] {
  const found: XapiRecord[] = [];
  for (const { key } of view.pools) {
    if (ofPool !== undefined && view.poolRecord(key)?.uuid !== ofPool) continue;
    const reader = view.reader(key);
    const record = reader && findByUuid(reader, cls, uuid);
    if (record && view.sees(record)) found.push(record);
  }
  return found;
}

/** @throws GraphQLError INVALID_ID for what is no global id. */
export function findNode(view: View, id: string): XapiRecord | null {
  const { cls, poolUuid, uuid } = parseGlobalId(id);
  if (!hasNodeType(cls)) return null;
  // The same pool may be configured twice: the first one answers.
  return visible(view, cls, uuid, poolUuid)[0] ?? null;
}

/** @throws GraphQLError BAD_USER_INPUT for too many ids. */
export function findNodes(view: View, ids: readonly string[]): (XapiRecord | null)[] {
  if (ids.length > pageLimits.max) {
    throw clientError('BAD_USER_INPUT', `nodes takes at most ${pageLimits.max} ids, got ${ids.length}`);
  }
  view.meter?.spend(weights.named * ids.length);
  return ids.map((id) => findNode(view, id));
}

/** @throws GraphQLError AMBIGUOUS_UUID when several visible objects have the uuid; INVALID_ID for a bad id. */
export function findBy(view: View, cls: ClassName, by: ByInput): XapiRecord | null {
  if (by.id) {
    if (parseGlobalId(by.id).cls !== cls) {
      throw clientError('INVALID_ID', `the id is not that of a ${cls}: ${quote(by.id)}`);
    }
    return findNode(view, by.id);
  }
  const found = visible(view, cls, by.uuid ?? '');
  if (found.length > 1) {
    throw clientError(
      'AMBIGUOUS_UUID',
      `${found.length} pools have an object with uuid ${by.uuid}: use its id`,
    );
  }
  return found[0] ?? null;
}
