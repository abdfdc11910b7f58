// Whose samples a stream follows: objects that are named, or all that match a filter, as they may be seen now.

import type { MetricChoice, MetricObject, PoolMetrics, SeriesName } from '../../../metrics/contract.ts';
import { candidates } from '../../../query/candidates.ts';
import { metricObject } from '../../../query/derived/metrics.ts';
import { compileFilter, type RecordPredicate } from '../../../query/filter.ts';
import type { FilterInput } from '../../../query/input.ts';
import { vmKind } from '../../../query/kinds.ts';
import type { ClassName } from '../../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import { clientError } from '../../errors.ts';
import { deviceSight } from '../../metrics/devices.ts';
import { choiceFor } from '../../metrics/questions.ts';
import { idOf } from '../../objects/node.ts';
import { asClientErrors } from '../../objects/relations.ts';
import type { View } from '../../pipeline/contract.ts';
import { findNode } from '../../roots/lookup.ts';
import { SAMPLE_LIMITS } from './limits.ts';
import type { SampleArgs } from './schema.ts';

export interface Followed {
  readonly id: string;
  readonly record: XapiRecord;
  readonly object: MetricObject;
  readonly choice: MetricChoice;
  readonly metrics: PoolMetrics;
  /** Series of devices that may not be seen. */
  readonly isHidden: (name: Pick<SeriesName, 'device' | 'deviceKind'>) => boolean;
}

type Find = (view: View) => readonly XapiRecord[];

const CLASSES = { vms: 'VM', hosts: 'host', srs: 'SR', pools: 'pool' } as const satisfies Record<
  string,
  ClassName
>;

/** @throws GraphQLError BAD_USER_INPUT for a filter that does not fit, or too many ids. */
export function findFollowed(args: SampleArgs): (view: View) => readonly Followed[] {
  const find = finder(args);
  return (view) =>
    find(view).flatMap((record): Followed[] => {
      const object = metricObject(record, view);
      const metrics = view.pool(record.$pool)?.metrics;
      const choice = object && choiceFor(args, object.owner);
      if (!object || !metrics || !choice) return [];
      const isHidden = deviceSight(record, view);
      return [{ id: idOf(record, view), record, object, choice, metrics, isHidden }];
    });
}

function finder({ of }: SampleArgs): Find {
  const { objects } = SAMPLE_LIMITS;
  if (of.ids) {
    const ids = [...new Set(of.ids)];
    if (ids.length > objects) {
      throw clientError(
        'BAD_USER_INPUT',
        `${ids.length} ids are more than the limit objects allows, ${objects}`,
      );
    }
    return (view) => ids.flatMap((id) => findNode(view, id) ?? []);
  }
  const [name, filter] = Object.entries(of).find(([, given]) => given) ?? ['vms', {}];
  const cls = CLASSES[name as keyof typeof CLASSES];
  const matches = asClientErrors(() => compileFilter(cls, filter as FilterInput));
  return (view) => matching(view, cls, { filter: filter as FilterInput, matches });
}

/** @throws GraphQLError OPERATION_TOO_EXPENSIVE where more match than may be followed. */
function matching(
  view: View,
  cls: ClassName,
  { filter, matches }: { readonly filter: FilterInput; readonly matches: RecordPredicate },
): readonly XapiRecord[] {
  const found: XapiRecord[] = [];
  for (const { key } of view.pools) {
    const [reader, look] = [view.reader(key), view.look(key)];
    if (!reader || !look) continue;
    for (const record of candidates(reader, cls, filter)) {
      if (!view.sees(record) || (cls === 'VM' && !hasMetrics(record)) || !matches(record, look)) continue;
      found.push(record);
      if (found.length > SAMPLE_LIMITS.objects) throw tooMany('objects', SAMPLE_LIMITS.objects);
    }
  }
  return found;
}

export function tooMany(limit: 'objects' | 'series', allowed: number) {
  return clientError('OPERATION_TOO_EXPENSIVE', `the stream would follow more ${limit} than ${allowed}`, {
    extensions: { limit, allowed },
  });
}

/** Templates and snapshots never run. */
function hasMetrics(vm: XapiRecord): boolean {
  const kind = vmKind(vm);
  return kind === 'VM' || kind === 'CONTROL_DOMAIN';
}
