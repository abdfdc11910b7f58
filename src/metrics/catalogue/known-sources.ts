// Which metric a data source is, and back. Every name belongs to at most one metric; names that belong to none stay
// readable as they are.
import { known } from '../../lib/assert.ts';
import type { RrdMetric, RrdOwner } from './contract.ts';
import { deviceForms } from './devices.ts';
import { hostSources } from './host-sources.ts';
import { partsOf } from './shapes.ts';
import { vmSources } from './vm-sources.ts';

export interface Identified {
  readonly metric: RrdMetric;
  readonly device?: string;
}

export interface KnownSource extends Identified {
  readonly source: string;
}

/** The sources of one object that the catalogue knows, by the name of their metric. */
export type KnownSources = ReadonlyMap<string, readonly KnownSource[]>;

interface Pattern {
  readonly metric: RrdMetric;
  readonly prefix: string;
  readonly suffix: string;
  readonly form: RegExp;
}

interface Names {
  readonly exact: ReadonlyMap<string, Identified>;
  readonly patterns: readonly Pattern[];
}

function namesOf(metrics: readonly RrdMetric[]): Names {
  const exact = new Map<string, Identified>();
  const patterns: Pattern[] = [];
  for (const metric of metrics) {
    const parts = partsOf(metric.source);
    if (!parts) exact.set(metric.source, { metric });
    else {
      const { form } = known(deviceForms.get(parts.device), `the form of ${parts.device}`);
      patterns.push({ metric, prefix: parts.prefix, suffix: parts.suffix, form });
    }
  }
  return { exact, patterns };
}

// XAPI keeps no sources of SRs themselves; storage plugins may, under names of their own.
const names: Readonly<Record<RrdOwner, Names>> = {
  host: namesOf(hostSources),
  vm: namesOf(vmSources),
  sr: namesOf([]),
};

/**
 * The metric of a data source as legends name it; undefined for one that the catalogue does not have. Takes less than a
 * microsecond, and remembers nothing: names come from pools, so a memory of them would need a bound.
 */
export function identify(owner: RrdOwner, source: string): Identified | undefined {
  const { exact, patterns } = names[owner];
  const found = exact.get(source);
  if (found) return found;
  for (const { metric, prefix, suffix, form } of patterns) {
    if (!source.startsWith(prefix) || !source.endsWith(suffix)) continue;
    if (source.length <= prefix.length + suffix.length) continue;
    const device = source.slice(prefix.length, source.length - suffix.length);
    if (form.test(device)) return { metric, device };
  }
  return undefined;
}

/** The data source of a metric; null when there is none for such a device, or one where none belongs. */
export function sourceOf(metric: RrdMetric, device?: string): string | null {
  const parts = partsOf(metric.source);
  if (!parts) return device === undefined ? metric.source : null;
  if (device === undefined) return null;
  const { form } = known(deviceForms.get(parts.device), `the form of ${parts.device}`);
  return form.test(device) ? `${parts.prefix}${device}${parts.suffix}` : null;
}

/** What of `sources`, which one object has, the catalogue knows. */
export function knownSources(owner: RrdOwner, sources: Iterable<string>): KnownSources {
  const byMetric = new Map<string, KnownSource[]>();
  for (const source of sources) {
    const found = identify(owner, source);
    if (!found) continue;
    const list = byMetric.get(found.metric.name);
    if (list) list.push({ ...found, source });
    else byMetric.set(found.metric.name, [{ ...found, source }]);
  }
  return byMetric;
}
