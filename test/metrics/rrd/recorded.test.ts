// Documents of four generations of rrdd and of a real xapi: every number is what Number makes of its text.
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { parseDump, type RrdDump } from '../../../src/metrics/rrd/dump-parser.ts';
import { RrdFormatError } from '../../../src/metrics/rrd/format-error.ts';
import { UpdatesParser } from '../../../src/metrics/rrd/updates-parser.ts';
import { hasShared, type Recorded, readLines, readShared } from '../../helpers/shared-xapi.ts';
import { decodeText, judgeUpdates } from './documents.ts';
import { expectSame } from './expect-same.ts';

const present = hasShared('samples/rrd/') && hasShared('samples/rrd-real/');
const hasReal = hasShared('samples/real-xapi/');
const SAMPLES = 'samples/rrd';
const recorded = hasReal
  ? ['rrd-a', 'rrd-late'].flatMap((name) =>
      readLines<Recorded>(`samples/real-xapi/${name}.ndjson.gz`).map((one) => ({
        name: `${name} ${one.name}`,
        body: one.response.body ?? '',
      })),
    )
  : [];
const withRoot = (root: string) => recorded.filter(({ body }) => body.slice(0, 60).includes(`<${root}>`));

const LISTS = new Set(['rrd.ds', 'rrd.rra', 'rrd.rra.database.row', 'rrd.rra.database.row.v']);
const referee = new XMLParser({
  parseTagValue: false,
  processEntities: false,
  isArray: (_, path) => LISTS.has(String(path)),
});

interface WireDump {
  readonly step: string;
  readonly lastupdate: string;
  readonly ds: readonly { name: string; type: string; min: string; max: string }[];
  readonly rra: readonly { cf: string; pdp_per_row: string; database: { row: readonly { v: string[] }[] } }[];
}

function expectSameDump(dump: RrdDump, document: Uint8Array): void {
  const wire = (referee.parse(Buffer.from(document).toString()) as { rrd: WireDump }).rrd;
  expect(dump.step).toBe(Number(wire.step));
  expect(dump.lastUpdate).toBe(Number(wire.lastupdate));
  expect(dump.sources).toEqual(
    wire.ds.map(({ name, type, min, max }) => ({
      name: decodeText(name),
      type,
      min: Number(min),
      max: Number(max),
    })),
  );
  expect(dump.archives.length).toBe(wire.rra.length);
  wire.rra.forEach((archive, index) => {
    const { cf, step, times, values } = dump.archives[index] as RrdDump['archives'][number];
    const { row } = archive.database;
    expect(cf).toBe(archive.cf);
    expect(step).toBe(Number(wire.step) * Number(archive.pdp_per_row));
    expect(times.length).toBe(row.length);
    expect(times.at(-1)).toBe(Math.floor(Number(wire.lastupdate) / step) * step);
    expect(times[0]).toBe((times.at(-1) as number) - (row.length - 1) * step);
    const printed = wire.ds.flatMap((_, source) => row.map(({ v }) => Number(v[source] ?? '?')));
    expect(values.length).toBe(printed.length);
    expect(printed.findIndex((value, at) => !Object.is(value, values[at]))).toBe(-1);
  });
}

describe.skipIf(!present)('sample documents', () => {
  it.each([
    'rrd/A_rrd_updates_host_vm_avg_5s.xml',
    'rrd/C_rrd_updates_future_start.xml',
    'rrd/C_rrd_updates_host_only_max_3600s.xml',
    'rrd/C_rrd_updates_host_vm_avg_5s.xml',
    'rrd/C_rrd_updates_host_vm_avg_60s.xml',
    'rrd/C_rrd_updates_negative_start.xml',
    'rrd/C_rrd_updates_vm_only_default.xml',
    'rrd/D_rrd_updates_host_vm_avg_5s.xml',
    'rrd-real/datadog_rrd_updates.xml',
  ])('%s has the values that a referee finds', (file) => {
    const document = readShared(`samples/${file}`);
    const updates = new UpdatesParser().parse(document);
    expectSame(updates, judgeUpdates(document));
    expect(updates.skipped).toBe(0);
  });

  it('tell the same numbers in three generations of text', () => {
    const [fixed, lossy, exact] = ['A', 'D', 'C'].map((generation) =>
      new UpdatesParser().parse(readShared(`${SAMPLES}/${generation}_rrd_updates_host_vm_avg_5s.xml`)),
    );
    const at = (updates: typeof fixed, source: string, time: number) => {
      const column = updates?.columns.findIndex((entry) => entry.source === source) ?? -1;
      const row = updates?.times.indexOf(time) ?? -1;
      return updates?.values[column * updates.times.length + row];
    };
    expect([fixed, lossy, exact].map((one) => at(one, 'cpu0', 1_700_000_065))).toEqual([
      0.3777, 0.37766, 0.377661347389221,
    ]);
    expect(fixed?.columns.length).toBe(113);
    expect(exact?.times.length).toBe(120);
    expect([...(exact?.times.slice(-2) ?? [])]).toEqual([1_700_000_115, 1_700_000_120]);
  });

  it.each(['rrd/C_host_rrd.xml', 'rrd/C_vm_rrd.xml', 'rrd/D_vm_rrd.xml', 'rrd-real/flip_flop.xml'])(
    '%s, a full dump, has the values that a referee finds',
    (file) => {
      const document = readShared(`samples/${file}`);
      const dump = parseDump(document);
      expectSameDump(dump, document);
      expect(dump.lossy).toBe(false);
    },
  );

  it.each(['rrd/A_rrd_updates_host_vm_avg_5s.json', 'rrd-real/datadog_rrd_updates_broken.json'])(
    '%s is told to be JSON',
    (file) => {
      const document = readShared(`samples/${file}`);
      expect(() => new UpdatesParser().parse(document)).toThrow(/JSON where XML was expected/);
      expect(() => parseDump(document)).toThrow(RrdFormatError);
    },
  );
});

describe.skipIf(!hasReal)('answers of a real xapi', () => {
  it('to rrd_updates have the values that a referee finds', () => {
    const parser = new UpdatesParser();
    const updates = withRoot('xport');
    expect(updates.length).toBeGreaterThan(10);
    for (const { body } of updates) {
      const document = Buffer.from(body);
      expectSame(parser.parse(document), judgeUpdates(document));
    }
  });

  it.each(withRoot('rrd').filter(({ name }) => /rrd-late 2[02]-/.test(name)))(
    '$name has the values that a referee finds',
    ({ body }) => {
      const document = Buffer.from(body);
      expectSameDump(parseDump(document), document);
    },
  );

  it('that are pages of errors are told to be such', () => {
    const pages = recorded.filter(({ body }) => body.startsWith('<html>'));
    expect(pages.length).toBeGreaterThan(0);
    for (const { body } of pages) {
      expect(() => new UpdatesParser().parse(Buffer.from(body))).toThrow(/an HTML page/);
      expect(() => parseDump(Buffer.from(body))).toThrow(/an HTML page/);
    }
  });
});
