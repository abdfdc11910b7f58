import { describe, expect, it } from 'vitest';
import { parseDump } from '../../../src/metrics/rrd/dump-parser.ts';
import { RrdFormatError, rrdLimits } from '../../../src/metrics/rrd/format-error.ts';

const source = (name: string, type = 'GAUGE') =>
  `<ds><name>${name}</name><type>${type}</type><minimal_heartbeat>300</minimal_heartbeat><min>0.0</min>` +
  '<max>Infinity</max><last_ds>0</last_ds><value>0.0</value><unknown_sec>0</unknown_sec></ds>';
const PREPARATION = '<cdp_prep><ds><value>0.0</value></ds><ds><value>0.0</value></ds></cdp_prep>';
const archive = (points: number, ...rows: readonly (readonly string[])[]) =>
  `<rra><cf>AVERAGE</cf><pdp_per_row>${points}</pdp_per_row><params><xff>0.5</xff></params>${PREPARATION}<database>` +
  `${rows.map((row) => `<row>${row.map((value) => `<v>${value}</v>`).join('')}</row>`).join('')}</database></rra>`;
const document = (lastUpdate: string, ...parts: readonly string[]) =>
  '<?xml version="1.0" encoding="UTF-8"?>\n<rrd><version>0003</version><step>5</step>' +
  `<lastupdate>${lastUpdate}</lastupdate>${parts.join('')}</rrd>`;
const GOOD = document(
  '1700000123',
  source('cpu0', 'DERIVE'),
  source('memory'),
  archive(1, ['1', '2'], ['3', 'NaN'], ['5', '6e+09']),
  archive(12, ['7', '8'], ['9', '10']),
);
const parse = (text: string, answeredAt?: number) => parseDump(Buffer.from(text), answeredAt);

describe('a full dump', () => {
  it('is read archive by archive, source by source, oldest row first', () => {
    const dump = parse(GOOD);
    expect(dump.step).toBe(5);
    expect(dump.lastUpdate).toBe(1_700_000_123);
    expect(dump.sources).toEqual([
      { name: 'cpu0', type: 'DERIVE', min: 0, max: Number.POSITIVE_INFINITY },
      { name: 'memory', type: 'GAUGE', min: 0, max: Number.POSITIVE_INFINITY },
    ]);
    const [fine, coarse] = dump.archives;
    expect(fine).toEqual({
      cf: 'AVERAGE',
      step: 5,
      times: Float64Array.of(1_700_000_110, 1_700_000_115, 1_700_000_120),
      values: Float64Array.of(1, 3, 5, 2, Number.NaN, 6e9),
    });
    expect([coarse?.step, ...(coarse?.times ?? [])]).toEqual([60, 1_700_000_040, 1_700_000_100]);
    expect([...(coarse?.values ?? [])]).toEqual([7, 9, 8, 10]);
  });

  it('may tell its last update with a fraction', () => {
    const dump = parse(GOOD.replace('1700000123', '1700000124.99881'));
    expect(dump.lastUpdate).toBe(1_700_000_124.998_81);
    expect(dump.archives[0]?.times.at(-1)).toBe(1_700_000_120);
    expect(dump.lossy).toBe(false);
  });

  it('says when its last update is too roughly told, and goes by a better time where one is given', () => {
    const rough = GOOD.replace('1700000123', '1.7e+09');
    expect(parse(rough)).toMatchObject({ lastUpdate: 1_700_000_000, lossy: true });
    const dump = parse(rough, 1_700_000_123);
    expect(dump).toMatchObject({ lastUpdate: 1_700_000_123, lossy: false });
    expect(dump.archives[0]?.times.at(-1)).toBe(1_700_000_120);
    expect(parse(GOOD.replace('1700000123', '1.700000123e+09'), 5).lastUpdate).toBe(1_700_000_123);
  });

  it('has names with references and of any script', () => {
    const dump = parse(GOOD.replace('cpu0', 'a&amp;b&#x3c;größe/温度'));
    expect(dump.sources[0]?.name).toBe('a&b<größe/温度');
  });

  it('may have white space between elements, and no archives at all', () => {
    const spaced = GOOD.replaceAll('><', '>\n  <');
    expect(parse(spaced)).toEqual(parse(GOOD));
    expect(parse(document('1700000123', source('cpu0'))).archives).toEqual([]);
  });

  it('may have more in its data sources than is known', () => {
    const more = GOOD.replace('</ds>', '<last_updated>0.0</last_updated><x><y/></x></ds>');
    expect(parse(more)).toEqual(parse(GOOD));
  });
});

describe('a full dump that is none', () => {
  const changed = (from: string, to: string) => {
    expect(GOOD).toContain(from);
    return GOOD.replace(from, to);
  };

  it.each<[string, string, RegExp]>([
    ['empty', '', /empty document/],
    ['an HTML page', '<html></html>', /an HTML page/],
    ['JSON', '{"version":"0003"}', /JSON where XML/],
    ['rrd_updates', '<xport></xport>', /rrd_updates where a full dump/],
    ['cut off', GOOD.slice(0, -1), /cut off/],
    ['followed by something', `${GOOD}<rrd></rrd>`, /Multiple possible root|multiple|root/i],
    ['of no elements', '<rrd></rrd>', /an <rrd> without elements/],
    ['with a DOCTYPE', `<!DOCTYPE rrd [<!ENTITY a "b">]>${GOOD.slice(GOOD.indexOf('<rrd>'))}`, /a DOCTYPE/],
    ['with a comment', changed('<ds>', '<!-- <database> --><ds>'), /a comment, CDATA or DOCTYPE/],
    ['with CDATA', changed('cpu0', '<![CDATA[cpu0]]>'), /a comment, CDATA or DOCTYPE/],
    ['with a processing instruction', changed('<ds>', '<?php ?><ds>'), /a processing instruction/],
    ['with an attribute', changed('<step>', '<step unit="s">'), /a <step> that is not one element/],
    ['with a tag that does not end', changed('</cf>', ''), /Expected closing tag/],
    ['with two steps', changed('<step>', '<step>5</step><step>'), /a <step> that is not one element/],
    ['without a step', changed('<step>5</step>', ''), /no <step>/],
    ['of a step of 0', changed('<step>5<', '<step>0<'), /a whole number from 1 .* in <step>, found 0/],
    [
      'with a last update that is no number',
      changed('1700000123', 'now'),
      /a number in <lastupdate>, found "now"/,
    ],
    ['with a last update before the epoch', changed('1700000123', '-1'), /a last update at -1/],
    ['with a last update that is unknown', changed('1700000123', 'NaN'), /a last update at NaN/],
    ['with a last update past all years', changed('1700000123', '1e+300'), /a number in <lastupdate>/],
    ['with a source of no known type', changed('DERIVE', 'COUNTER'), /of an unknown type, "COUNTER"/],
    ['with a source without a name', changed('<name>cpu0</name>', '<name/>'), /a data source without a name/],
    ['with an unknown reference', changed('cpu0', '&nbsp;'), /references that XML does not know/],
    ['with an archive of no known function', changed('AVERAGE', 'MEDIAN'), /an archive of "MEDIAN"/],
    [
      'with an archive without rows',
      changed('<database>', '<x>').replace('</database>', '</x>'),
      /2 archives with 1/,
    ],
    ['with a database without an end', GOOD.replaceAll('</database>', ''), /a <database> without an end/],
    [
      'with fewer values than sources',
      changed('<v>2</v>', ' '.repeat(20)),
      /a row of 1 values under 2 columns/,
    ],
    [
      'with more values than sources',
      changed('<v>2</v>', '<v>2</v><v>2</v>'),
      /expected <\/row> after 2 values/,
    ],
    ['with a value that is no number', changed('<v>2</v>', '<v>two</v>'), /expected a number, found "two"/],
    ['with something between rows', changed('</row><row>', '</row><x/><row>'), /expected <row>/],
    [
      'with something after its rows',
      changed('</row></database>', '</row><x/></database>'),
      /<row> or <\/database>/,
    ],
    ['with a prototype', changed('<ds>', '<__proto__><name>a</name></__proto__><ds>'), /__proto__/],
  ])('%s is refused by name', (_, text, message) => {
    const error = (() => {
      try {
        return parse(text);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(RrdFormatError);
    expect((error as Error).message).toMatch(message);
  });

  it('is told where its head is wrong, by the bytes of the document', () => {
    const wrong = changed('<pdp_per_row>12</pdp_per_row>', '<pdp_per_row>12</pdp>');
    expect(() => parse(wrong)).toThrow(
      expect.objectContaining({ at: wrong.indexOf('</pdp>') }) as unknown as Error,
    );
  });

  it('leaves the prototype of objects alone', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      try {
        parse(changed('<ds>', `<${name}><polluted>1</polluted></${name}><ds>`));
      } catch (error) {
        expect(error).toBeInstanceOf(RrdFormatError);
      }
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(() => parse(GOOD.replaceAll(/<(\/?)step>/g, '<$1toString>'))).toThrow(/no <step>/);
  });

  it('is refused wherever it is cut off', () => {
    for (let length = 0; length < GOOD.length; length += 1) {
      expect(() => parse(GOOD.slice(0, length)), `${length} bytes`).toThrow(RrdFormatError);
    }
  });

  it('is refused past the limits', () => {
    const many = Array.from({ length: rrdLimits.archives + 1 }, () => archive(1, ['1', '2']));
    expect(() => parse(document('1', source('a'), source('b'), ...many))).toThrow(/more than 64 archives/);
    const rows = `<database>${'<row>'.repeat(rrdLimits.rows + 1)}</database>`;
    expect(() => parse(GOOD.replace(/<database>.*?<\/database>/, rows))).toThrow(/an archive of 10001 rows/);
    const few = `<database>${'<row>'.repeat(100)}</database>`;
    expect(() => parse(GOOD.replace(/<database>.*?<\/database>/, few))).toThrow(
      /100 rows of 2 data sources cannot/,
    );
  });
});
