// Whose metrics an object has: which hosts tell of it. And the newest value of each, as far as it is known.
import { resolveSr } from '../../metrics/catalogue/devices.ts';
import type { MetricObject } from '../../metrics/contract.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { follow, followAll, type Sight } from './sight.ts';

/** Classes whose objects have metrics, by the word that the catalogue has for them. */
export const metricOwners = { VM: 'vm', host: 'host', SR: 'sr', pool: 'pool' } as const satisfies Partial<
  Record<ClassName, MetricObject['owner']>
>;

/** Digits of an SR's uuid in the names of its data sources. */
const SR_PREFIX = 8;

/** Null for what has no metrics. Hosts that may not be seen do not tell. */
export function metricObject(record: XapiRecord, sight: Sight): MetricObject | null {
  const { $cls, uuid } = record;
  switch ($cls) {
    case 'host':
      return { owner: 'host', uuid, hosts: [uuid] };
    case 'VM': {
      const host = follow(record, 'residentOn', ['host', sight]);
      return { owner: 'vm', uuid, hosts: host ? [host.uuid] : [] };
    }
    case 'SR':
      return { owner: 'sr', uuid, hosts: isAlone(record, sight) ? hostsOfSr(record, sight) : [] };
    case 'pool':
      return { owner: 'pool', uuid, hosts: [...sight.list(record, 'host')].map((host) => host.uuid) };
    default:
      return null;
  }
}

/** The hosts that have it plugged. */
function hostsOfSr(sr: XapiRecord, sight: Sight): readonly string[] {
  return followAll(sr, 'pbds', ['PBD', sight]).flatMap((pbd) => {
    const host = pbd.currentlyAttached === true ? follow(pbd, 'host', ['host', sight]) : undefined;
    return host ? [host.uuid] : [];
  });
}

/** XAPI names most sources of an SR by the first digits of its uuid: two that share them cannot be told apart. */
function isAlone(sr: XapiRecord, sight: Sight): boolean {
  const uuids = [...sight.list(sr, 'SR')].map(({ uuid }) => uuid);
  return resolveSr(sr.uuid.slice(0, SR_PREFIX), uuids) === sr.uuid;
}

/** The newest value of a metric without devices; null where it is not known by now. */
export function latestValue(record: XapiRecord, sight: Sight, metric: string): number | null {
  const object = metricObject(record, sight);
  return (object && sight.metricsOf?.(record)?.value(object, metric)) ?? null;
}
