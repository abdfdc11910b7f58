// All newest samples of all pools, as one exposition for Prometheus: what is exported of whom, and under which labels.
//
// Promises: an object is written in one turn of the event loop, from one state of its pool; between objects others have
// their turns, so objects may be of neighbouring states. No series twice: a pool that is configured by two of its
// servers counts once. Asking is what keeps hosts polled every 5 s (`PoolMetrics.latest`), as long as somebody does.
import type { Reader } from '../../cache/contract.ts';
import { type Clock, nextTurn } from '../../lib/clock.ts';
import { catalogueOf } from '../../metrics/catalogue/catalogue.ts';
import type { MetricOwner } from '../../metrics/catalogue/contract.ts';
import { resolveSr } from '../../metrics/catalogue/devices.ts';
import type { LatestSample, MetricChoice, PoolMetrics } from '../../metrics/contract.ts';
import { Exposition, labelsText } from '../../metrics/export/exposition.ts';
import { deviceLabels, families, type Labels, toExported, vmInfo } from '../../metrics/export/families.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { LookSight } from '../derived/look-sight.ts';
import { metricObject } from '../derived/metrics.ts';
import { follow, type Sight } from '../derived/sight.ts';
import { textOf } from '../derived/values.ts';
import { hasDomain } from '../derived/vm/vm.ts';
import { vmKind } from '../kinds.ts';

export interface ExportedPool {
  readonly store: Reader;
  readonly metrics: PoolMetrics;
}

export interface GatherOptions {
  readonly pools: readonly ExportedPool[];
  /** Of one answer. */
  readonly maxSamples: number;
  readonly clock: Clock;
}

/** How long one turn may take; a single object may take longer. */
const SLICE_MS = 5;

/** In which order the classes come. */
const CLASSES = ['pool', 'host', 'VM', 'SR'] as const satisfies readonly ClassName[];

const choices: Readonly<Record<MetricOwner, MetricChoice>> = {
  vm: allOf('vm'),
  host: allOf('host'),
  sr: allOf('sr'),
  pool: allOf('pool'),
};

function allOf(owner: MetricOwner): MetricChoice {
  return { metrics: catalogueOf(owner).map(({ name }) => name) };
}

/** @throws ExpositionLimitError when there are more samples than one answer may have. */
export async function gatherExposition({ pools, maxSamples, clock }: GatherOptions): Promise<Exposition> {
  const exposition = new Exposition(maxSamples);
  const seen = new Set<string>();
  let deadlineMs = clock.monotonic() + SLICE_MS;
  for (const exported of pools) {
    const [pool] = exported.store.list('pool');
    // Not read yet, or told already.
    if (!pool || seen.has(pool.uuid)) continue;
    seen.add(pool.uuid);
    const writer = new PoolWriter(exported, pool, exposition);
    for (const cls of CLASSES) {
      for (const record of [...exported.store.list(cls)]) {
        writer.write(record);
        if (clock.monotonic() < deadlineMs) continue;
        await nextTurn();
        deadlineMs = clock.monotonic() + SLICE_MS;
      }
    }
  }
  return exposition;
}

class PoolWriter {
  readonly #metrics: PoolMetrics;
  readonly #store: Reader;
  readonly #sight: Sight;
  readonly #exposition: Exposition;
  readonly #poolLabels: Labels;
  /** SRs as sources name them; they are few, and there for the length of one answer. */
  readonly #srs = new Map<string, readonly [uuid: string, name: string]>();

  constructor({ store, metrics }: ExportedPool, pool: XapiRecord, exposition: Exposition) {
    this.#metrics = metrics;
    this.#store = store;
    this.#exposition = exposition;
    this.#sight = new LookSight(
      {
        get: (cls, ref) => store.get(cls, ref),
        list: (cls) => store.list(cls),
        by: (index, key) => store.by(index, key),
        metrics,
      },
      // Bounded by the number of samples.
      () => {},
    );
    this.#poolLabels = named('pool', pool);
  }

  write(record: XapiRecord): void {
    if (record.$cls === 'VM' && !isExported(record)) return;
    const object = metricObject(record, this.#sight);
    if (!object) return;
    const own = this.#labelsOf(record);
    if (record.$cls === 'VM') {
      const host = follow(record, 'residentOn', ['host', this.#sight]);
      const where = host ? named('host', host) : [];
      this.#exposition.add(vmInfo, labelsText([...own, ...where]), 1);
    }
    const labels = labelsText(own);
    for (const sample of this.#metrics.latest(object, choices[object.owner])) {
      this.#add(object.owner, labels, sample);
    }
  }

  #add(owner: MetricOwner, labels: string, sample: LatestSample): void {
    const { metric, device, deviceKind, unit, value } = sample;
    const family = metric === null ? undefined : families[owner].get(metric);
    if (!family) return;
    const more =
      device === null || deviceKind === null
        ? ''
        : `,${labelsText(deviceLabels(deviceKind, device, (one) => this.#srOf(one)))}`;
    this.#exposition.add(family, labels + more, toExported(value, unit));
  }

  #labelsOf(record: XapiRecord): Labels {
    const { $cls } = record;
    if ($cls === 'pool') return this.#poolLabels;
    const own = named($cls.toLowerCase(), record);
    if ($cls !== 'VM') return [...this.#poolLabels, ...own];
    return [...this.#poolLabels, ...own, ['control_domain', String(record.isControlDomain === true)]];
  }

  /** Two SRs whose uuids begin alike cannot be told apart where XAPI has no more: then what it has is all there is. */
  #srOf(device: string): readonly [uuid: string, name: string] {
    const known = this.#srs.get(device);
    if (known) return known;
    const all = [...this.#store.list('SR')];
    const uuid = resolveSr(
      device,
      all.map((sr) => sr.uuid),
    );
    const sr = all.find((one) => one.uuid === uuid);
    const found = sr ? ([sr.uuid, textOf(sr, 'nameLabel') ?? ''] as const) : ([device, ''] as const);
    this.#srs.set(device, found);
    return found;
  }
}

/** What has a domain has samples: control domains as well, templates and snapshots never. */
function isExported(vm: XapiRecord): boolean {
  const kind = vmKind(vm);
  return (kind === 'VM' || kind === 'CONTROL_DOMAIN') && hasDomain(vm);
}

/** `vm` and `vm_name`. */
function named(label: string, record: XapiRecord): Labels {
  return [
    [label, record.uuid],
    [`${label}_name`, textOf(record, 'nameLabel') ?? ''],
  ];
}
