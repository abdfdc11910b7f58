// Names of data sources: each is at most one metric's, and every name that the contract, real hosts and the simulator
// have is one's.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf, metricByName } from '../../../src/metrics/catalogue/catalogue.ts';
import type { RrdMetric, RrdOwner, SourceType } from '../../../src/metrics/catalogue/contract.ts';
import { isBond, resolveSr } from '../../../src/metrics/catalogue/devices.ts';
import { identify, knownSources, sourceOf } from '../../../src/metrics/catalogue/known-sources.ts';
import { Database } from '../../../src/simulator/database/database.ts';
import { hostSources } from '../../../src/simulator/rrd/host-sources.ts';
import { vmSources } from '../../../src/simulator/rrd/vm-sources.ts';
import { seedWorld } from '../../../src/simulator/world/seed.ts';
import { hasShared, type Recorded, readLines, readShared, sharedPath } from '../../helpers/shared-xapi.ts';
import { namedSources, SR } from './contract-names.ts';
import { expandNames, type TableRow, tableRows } from './contract-table.ts';

const owners = ['host', 'vm'] as const;
const named = owners.flatMap((owner) =>
  namedSources[owner].map(([source, metric, device]) => ({ owner, source, metric, device })),
);

function rrdMetrics(owner: 'host' | 'vm'): RrdMetric[] {
  return catalogueOf(owner).filter((metric) => metric.origin === 'RRD');
}

/** `host cpu0`, … of every legend in `text`, whatever its format. */
function legendNames(text: string): string[] {
  const entries = text.matchAll(/(?:AVERAGE|MIN|MAX|LAST):(host|vm|sr):[^:"<]+:([^"<\\]+)/g);
  return [...entries].map(([, owner, name]) => `${owner} ${name?.replace(/&.*$/, '')}`);
}

function unknownOf(names: Iterable<string>): string[] {
  return [...new Set(names)].filter((entry) => {
    const [owner, ...rest] = entry.split(' ');
    return identify(owner as RrdOwner, rest.join(' ')) === undefined;
  });
}

describe('a data source', () => {
  it.each(named)('$source of a $owner is $metric $device', ({ owner, source, metric, device }) => {
    const found = identify(owner, source);
    expect(found?.metric.name).toBe(metric);
    expect(found?.device).toBe(device);
    expect(found && sourceOf(found.metric, found.device)).toBe(source);
  });

  it('is written out above for every metric', () => {
    const written = new Set(named.map(({ owner, metric }) => `${owner} ${metric}`));
    const all = owners.flatMap((owner) => rrdMetrics(owner).map(({ name }) => `${owner} ${name}`));
    expect(all.filter((name) => !written.has(name))).toEqual([]);
  });

  it.each([
    ['host', 'stub'],
    ['host', "stub<&>'quote"],
    ['host', ''],
    ['host', 'cpu'],
    ['host', 'cpux'],
    ['host', 'pif__rx'],
    ['host', 'pif_rx'],
    ['host', 'pif_eth0_packets'],
    ['host', 'read_3c4f12a'],
    ['host', 'read_3c4f12ab0'],
    ['host', 'read_latency'],
    ['host', 'sr_3c4f12ab_cache_size'],
    ['host', 'memory'],
    ['host', 'vif_0_rx'],
    ['vm', 'memory_total_kib'],
    ['vm', 'vif_x_rx'],
    ['vm', 'vbd_xvda'],
    ['vm', 'vbd__read'],
    ['vm', 'vbd_xvda_read_'],
    ['sr', 'cpu0'],
    ['sr', 'physical_utilisation'],
  ] as const)('of a %s that is called "%s" is no metric', (owner, source) => {
    expect(identify(owner, source)).toBeUndefined();
  });
});

describe.skipIf(!hasShared('contract.md'))("the contract's table of data sources", () => {
  const rows = tableRows(readShared('contract.md').toString('utf8'));

  it('is there', () => {
    expect(rows.length).toBeGreaterThan(35);
  });

  it.each(rows)('$owner: $name has metrics for every name', (row: TableRow) => {
    const names = expandNames(row);
    expect(names.length).toBeGreaterThan(0);
    for (const { source, onDemand } of names) {
      const found = identify(row.owner, source);
      expect(found, source).toBeDefined();
      expect(found?.metric.onDemand, `${source} on demand`).toBe(onDemand);
    }
  });
});

describe('every data source', () => {
  it.skipIf(!hasShared('samples/rrd'))('of the recorded legends of real hosts is a metric', () => {
    const files = ['samples/rrd', 'samples/rrd-real'].flatMap((folder) =>
      readdirSync(sharedPath(folder)).map((file) => sharedPath(`${folder}/${file}`)),
    );
    const names = files.flatMap((file) => legendNames(readFileSync(file, 'utf8')));
    expect(names.length).toBeGreaterThan(500);
    expect(unknownOf(names)).toEqual([]);
  });

  it.skipIf(!hasShared('samples/real-xapi'))(
    'of a recorded xapi is a metric, but for its test plugin',
    () => {
      const names = ['a', 'early', 'late'].flatMap((part) =>
        readLines<Recorded>(`samples/real-xapi/rrd-${part}.ndjson.gz`).flatMap(({ response }) =>
          legendNames(response.body),
        ),
      );
      expect(names.length).toBeGreaterThan(100);
      expect(unknownOf(names).filter((name) => !name.startsWith('host stub'))).toEqual([]);
    },
  );

  it('of the simulator is a metric, in the unit that it says and on demand where it says so', () => {
    const database = new Database({ seed: 1 });
    seedWorld(database, { hosts: 3, vms: 30, seed: 1 });
    const wire = [
      ...[...database.rows('host')].flatMap(([ref]) =>
        hostSources(database, 'p', ref).map((source) => ({ owner: 'host' as const, source })),
      ),
      ...[...database.rows('VM')].flatMap(([ref]) =>
        vmSources(database, 'p', ref).map((source) => ({ owner: 'vm' as const, source })),
      ),
    ];
    expect(wire.length).toBeGreaterThan(300);
    const wrong = wire.flatMap(({ owner, source }) => {
      const metric = identify(owner, source.name)?.metric;
      const isSame =
        metric?.onDemand === source.onDemand &&
        metric.type === source.type &&
        metric.scale === scaleOf(source.units, source.type);
      return isSame ? [] : [`${owner} ${source.name}: ${source.type} in ${source.units}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** What makes a value in XAPI's `units` one in ours. Loads are called fractions too, but are no parts of the time. */
function scaleOf(units: string, type: SourceType): number {
  if (units === '(fraction)') return type === 'DERIVE' ? 100 : 1;
  const scales: Record<string, number> = { KiB: 1024, 'MiB/s': 2 ** 20, μs: 1e-6, MHz: 1e6 };
  return scales[units] ?? 1;
}

describe('names and devices', () => {
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 8, maxLength: 8 });
  const digits = fc.nat({ max: 999 }).map(String);
  const word = fc.string({
    unit: fc.constantFrom(...'abcxyz019_-.:@ ', 'é', '_rx', '_tx', '_errors', 'aggr', 'pif_'),
    minLength: 1,
    maxLength: 12,
  });
  const devices: Record<string, fc.Arbitrary<string>> = {
    CPU: digits,
    CPU_STATE: fc
      .tuple(digits, fc.constantFrom('C', 'P'), digits)
      .map(([cpu, letter, state]) => `${cpu}-${letter}${state}`),
    PIF: word.filter((device) => device !== 'aggr'),
    VIF: digits,
    VBD: word.map((text) => text.replaceAll('_', '')).filter((device) => device !== ''),
    SR: fc.oneof(hex, fc.uuid()),
    NUMA_NODE: digits,
    DAEMON: fc.stringMatching(/^[a-z][a-z0-9.-]{0,12}$/),
    CALLER_GROUP: word,
    STATEFILE: fc.oneof(word, fc.constant('a/b')),
  };
  const measured = fc.constantFrom(...owners.flatMap(rrdMetrics)).chain((metric) =>
    fc.record({
      metric: fc.constant(metric),
      device: metric.device ? (devices[metric.device] ?? fc.string()) : fc.constant(undefined),
    }),
  );

  it('lead to each other, and no name to two metrics', () => {
    fc.assert(
      fc.property(measured, ({ metric, device }) => {
        const source = sourceOf(metric, device);
        // Both kinds of CPU states and of SR names are drawn for either metric.
        fc.pre(source !== null);
        const found = identify(metric.owner, source);
        expect(found?.metric).toBe(metric);
        expect(found?.device).toBe(device);
        const readings = rrdMetrics(metric.owner).filter(
          (other) => sourceOf(other, readingOf(other, source)) === source,
        );
        expect(readings).toEqual([metric]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('lead nowhere else: what is not in the form of a device has no source', () => {
    fc.assert(
      fc.property(measured, fc.string({ maxLength: 12 }), ({ metric }, device) => {
        const source = sourceOf(metric, device);
        if (source === null) return;
        expect(identify(metric.owner, source)).toEqual({ metric, device });
      }),
      { numRuns: 2_000 },
    );
  });

  it('that only look like devices have no source', () => {
    expect(sourceOf(metric('host', 'PIF_RX'), 'aggr')).toBeNull();
    expect(sourceOf(metric('host', 'PIF_RX'))).toBeNull();
    expect(sourceOf(metric('host', 'CPU_AVERAGE'), '0')).toBeNull();
    expect(sourceOf(metric('host', 'CPU_C_STATE'), '0-P1')).toBeNull();
    expect(sourceOf(metric('vm', 'VBD_READ'), 'xvda_read')).toBeNull();
  });

  /** The device that `source` would name if it were one of `metric`. */
  function readingOf(metric: RrdMetric, source: string): string | undefined {
    if (metric.device === null) return undefined;
    const before = metric.source.indexOf('<');
    const after = metric.source.length - 1 - metric.source.lastIndexOf('>');
    return source.slice(before, source.length - after);
  }
});

function metric(owner: 'host' | 'vm', name: string): RrdMetric {
  const found = metricByName(owner, name);
  if (found?.origin !== 'RRD') throw new Error(`no ${name}`);
  return found;
}

describe('the sources of one object', () => {
  it('are found by their metric, without those that are unknown', () => {
    const known = knownSources('vm', ['cpu0', 'stub', 'vif_0_rx', 'cpu1']);
    expect([...known.keys()]).toEqual(['VCPU_USAGE', 'VIF_RX']);
    expect(known.get('VCPU_USAGE')?.map(({ source, device }) => [source, device])).toEqual([
      ['cpu0', '0'],
      ['cpu1', '1'],
    ]);
  });
});

describe('an SR', () => {
  const other = '3c4f12ab-ffff-4f2a-8b3c-5d6e7f8091a2';
  const third = 'caa66549-0d1e-4f2a-8b3c-5d6e7f8091a2';

  it.each([
    ['3c4f12ab', [SR, third], SR],
    [SR, [SR, third], SR],
    ['3c4f12ab', [third], null],
    ['3c4f12ab', [], null],
    ['3c4f12ab', [SR, third, other], null],
    ['3c4f12ab', [SR, SR], SR],
  ] as const)('%s of %j is %s', (prefix, uuids, uuid) => {
    expect(resolveSr(prefix, uuids)).toBe(uuid);
  });
});

describe('a bond', () => {
  it.each([
    ['bond0', true],
    ['bond12', true],
    ['eth0', false],
    ['bond', false],
    ['bonded0', false],
    ['mybond0', false],
  ])('%s: %s', (device, isOne) => {
    expect(isBond(device)).toBe(isOne);
  });
});
