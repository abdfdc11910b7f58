import { describe, expect, it } from 'vitest';
import { RrdFormatError, rrdLimits } from '../../../src/metrics/rrd/format-error.ts';
import { type RrdUpdates, UpdatesParser } from '../../../src/metrics/rrd/updates-parser.ts';
import { judgeUpdates, legendOf, xport } from './documents.ts';
import { expectSame } from './expect-same.ts';

const HOST = '7bd1f1a1-6f5e-4d0e-9d2c-0c5f0f6a9c11';
const parse = (document: string | Uint8Array): RrdUpdates =>
  new UpdatesParser().parse(typeof document === 'string' ? Buffer.from(document) : document);
const numbers = (...texts: readonly string[]): number[] => [
  ...parse(xport({ legend: legendOf(texts.length), rows: [texts] })).values,
];

function failure(document: string | Uint8Array): RrdFormatError {
  try {
    parse(document);
  } catch (error) {
    if (error instanceof RrdFormatError) return error;
    throw error;
  }
  throw new Error('the document was taken');
}

describe('a document of rrd_updates', () => {
  it('is read column by column, oldest row first', () => {
    const rows = [
      ['3', '0.3'],
      ['2', 'NaN'],
      ['1', '0.1'],
    ];
    const legend = [`AVERAGE:host:${HOST}:loadavg`, `MAX:host:${HOST}:cpu0-C1`];
    const updates = parse(xport({ step: 60, end: 1_700_000_100, legend, rows }));
    expect(updates.step).toBe(60);
    expect([...updates.times]).toEqual([1_699_999_980, 1_700_000_040, 1_700_000_100]);
    expect(updates.columns).toEqual([
      { cf: 'AVERAGE', owner: 'host', uuid: HOST, source: 'loadavg' },
      { cf: 'MAX', owner: 'host', uuid: HOST, source: 'cpu0-C1' },
    ]);
    expect([...updates.values]).toEqual([1, 2, 3, 0.1, Number.NaN, 0.3]);
    expect(updates.skipped).toBe(0);
  });

  it('may have no rows, written as one tag or two', () => {
    const empty = xport({ legend: legendOf(2), rows: [] }).toString();
    for (const document of [empty, empty.replace('<data/>', '<data></data>')]) {
      const updates = parse(document);
      expect(updates.times.length).toBe(0);
      expect(updates.values.length).toBe(0);
      expect(updates.columns.length).toBe(2);
    }
  });

  it('may have no columns', () => {
    for (const between of ['', ' ']) {
      const updates = parse(xport({ legend: [], rows: [[], []], between }));
      expect(updates.times.length).toBe(2);
      expect(updates.values.length).toBe(0);
    }
  });

  it('may have white space and comments between elements, a byte order mark and a newline at its end', () => {
    const plain = { legend: legendOf(3), rows: [['1', '2.5', '-3e-05']] };
    const spaced = xport({ ...plain, between: "\n\t <!-- it's < & > -->\r\n" });
    const document = Buffer.concat([Buffer.from('\ufeff'), spaced, Buffer.from('\n')]);
    expect(parse(document)).toEqual(parse(xport(plain)));
  });

  it('may bring more in its meta than is known', () => {
    const known = xport({ legend: legendOf(1), rows: [['1']] }).toString();
    expect(parse(known.replace('<end>', '<host>x</host><tz/><end>')).values[0]).toBe(1);
  });

  it('is read from a view of a larger buffer', () => {
    const document = xport({ legend: legendOf(1), rows: [['12345.678']] });
    const larger = new Uint8Array(document.length + 20).fill(0x39);
    larger.set(document, 7);
    expect([...parse(larger.subarray(7, 7 + document.length)).values]).toEqual([12345.678]);
  });
});

describe('numbers', () => {
  it('are read in all three generations of text', () => {
    expect(numbers('33387360.0000', '3.3387e+07', '33387360', '0.0', '0.0281', '1e-05', '1.5e+300')).toEqual([
      33387360, 3.3387e7, 33387360, 0, 0.0281, 1e-5, 1.5e300,
    ]);
  });

  it('may be unknown or infinite', () => {
    expect(numbers('NaN', 'Infinity', '-Infinity')).toEqual([
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ]);
  });

  it('keep the sign of zero', () => {
    expect(numbers('-0', '-0.0', '0').map((value) => Object.is(value, -0))).toEqual([true, true, false]);
  });

  it.each([
    '9007199254740991',
    '9007199254740992',
    '9007199254740993',
    '9007199254740994.9',
    '0.9007199254740993',
    '123456789012345678',
    '0.000123456789012345678',
    '1.7976931348623157e+308',
    '1e400',
    '5e-324',
    '2.4703282292062328e-324',
    '1e22',
    '1e23',
    '8.5e-23',
    '123456789012345e-22',
    '123456789012345e+22',
    '00000000000000000000001.50',
    '0.30000000000000004',
    '7.2057594037927933e+16',
    '1E5',
    '1e5',
    '1e+005',
    '1e-9',
    '.5',
    '5.',
    '+5',
    `1${'0'.repeat(200)}.0000`,
  ])('%s is what Number makes of it', (text) => {
    expect(numbers('7', text, '7')).toEqual([7, Number(text), 7]);
    expect(numbers(`-${text.replace('+5', '5')}`)).toEqual([-Number(text)]);
  });

  it.each([
    '',
    '-',
    '.',
    'e5',
    '1e',
    '1e+',
    '0x1f',
    '1_0',
    '1,5',
    'nan',
    'inf',
    'U',
    '1 2',
    '1.2.3',
    '--1',
    '1e+:5',
    '1e-/5',
    '1e+1:',
    `0.${'0'.repeat(90)}1e+:0`,
    '1/',
    '1:',
    '1;',
  ])('"%s" is none', (text) => {
    const document = xport({ legend: legendOf(3), rows: [['1', text, '1']] });
    const error = failure(document);
    expect(error.message).toContain(JSON.stringify(text.slice(0, 40)));
    expect(error.at).toBe(document.indexOf(`<v>${text}</v><v>1`) + 3);
  });

  it.each(['1234567.1234567890123', '12.3456e+05', '-0.00012', '7'])(
    'like %s are what Number makes of them or none, whatever stands at any place of them',
    (number) => {
      for (let at = 0; at <= number.length; at += 1) {
        for (let byte = 0x21; byte < 0x7f; byte += 1) {
          const text = `${number.slice(0, at)}${String.fromCharCode(byte)}${number.slice(at + 1)}`;
          if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) {
            expect(numbers(text, '7')).toEqual([Number(text), 7]);
          } else expect(() => numbers(text, '7'), text).toThrow(RrdFormatError);
        }
      }
    },
  );

  it('may have white space around them', () => {
    expect(numbers(' 1.5', '\n2\t', '3')).toEqual([1.5, 2, 3]);
  });
});

describe('the legend', () => {
  const columnsOf = (...legend: readonly string[]) =>
    parse(xport({ legend, rows: [legend.map((_, at) => String(at))] }));

  it('has names with slashes, dashes and what XML writes as references', () => {
    const names = ['network/latency', 'cpu0-C1', `sr_${HOST}_cache_size`, 'a&b<c>"\'', 'größe', '温度😀'];
    const { columns } = columnsOf(...names.map((name) => `AVERAGE:host:${HOST}:${name}`));
    expect(columns.map(({ source }) => source)).toEqual(names);
  });

  it('has references to characters by number', () => {
    const document = xport({ legend: [`AVERAGE:vm:${HOST}:xyz`], rows: [['1']] }).toString();
    const { columns } = parse(document.replace('xyz', '&#65;&#x1F600;&quot;&apos;z'));
    expect(columns[0]?.source).toBe('A😀"\'z');
  });

  it('leaves out columns of no known form, and the others stay right', () => {
    const updates = columnsOf(
      `AVERAGE:vm:${HOST}:a`,
      'AVERAGE:vm',
      '',
      `MEDIAN:vm:${HOST}:b`,
      `MIN:vm:${HOST}:c`,
      `AVERAGE:pif:${HOST}:d`,
      `AVERAGE:sr:${HOST}:`,
      'AVERAGE:sr::e',
      `average:sr:${HOST}:f`,
      `AVERAGE:sr:${HOST}:g`,
      'plain',
    );
    expect(updates.columns.map(({ source }) => source)).toEqual(['a', 'c', 'g']);
    expect([...updates.values]).toEqual([0, 4, 9]);
    expect(updates.skipped).toBe(8);
  });

  it('tells owners that differ in their last byte apart', () => {
    const owners = ['0', '1', '0', '2'].map((last) => `${HOST.slice(0, -1)}${last}`);
    const { columns } = columnsOf(...owners.map((uuid) => `AVERAGE:vm:${uuid}:cpu0`));
    expect(columns.map(({ uuid }) => uuid)).toEqual(owners);
  });

  it('that is the same again yields the same columns', () => {
    const parser = new UpdatesParser();
    const legend = legendOf(3);
    const first = parser.parse(xport({ legend, rows: [['1', '2', '3']] }));
    const second = parser.parse(
      xport({
        legend,
        end: 1_700_000_200,
        rows: [
          ['4', '5', '6'],
          ['7', '8', '9'],
        ],
      }),
    );
    expect(second.columns).toBe(first.columns);
    expect([...second.values]).toEqual([7, 4, 8, 5, 9, 6]);
  });

  it('that changes yields others: a column moves, one comes, one goes', () => {
    const parser = new UpdatesParser();
    const [a = '', b = '', c = ''] = legendOf(3);
    const polls = [[a, b], [b, a], [b, a, c], [c], [], [a, 'odd', c], [a, b]].map((legend) => {
      const document = xport({ legend, rows: [legend.map((_, at) => String(at))] });
      const updates = parser.parse(document);
      expectSame(updates, judgeUpdates(document));
      return updates.columns;
    });
    expect(new Set(polls).size).toBe(polls.length);
  });

  it('is not mistaken for the last one that it begins like', () => {
    const parser = new UpdatesParser();
    parser.parse(xport({ legend: legendOf(2), rows: [['1', '2']] }));
    expect(parser.parse(xport({ legend: legendOf(3), rows: [['1', '2', '3']] })).columns.length).toBe(3);
    expect(parser.parse(xport({ legend: legendOf(1), rows: [['1']] })).columns.length).toBe(1);
  });

  it('is not spoilt by a document whose buffer is used again', () => {
    const parser = new UpdatesParser();
    const document = xport({ legend: legendOf(2), rows: [['1', '2']] });
    const { columns } = parser.parse(document);
    const again = Buffer.from(document);
    document.fill(0);
    expect(parser.parse(again).columns).toBe(columns);
  });
});

describe('a document that is none', () => {
  const good = xport({
    legend: legendOf(2),
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  }).toString();
  const changed = (from: string, to: string) => {
    expect(good).toContain(from);
    return good.replace(from, to);
  };

  it.each<[string, string, RegExp]>([
    ['empty', '', /empty document/],
    ['white space', ' \n', /the document is over/],
    ['an HTML page', '<html><body><h1>HTTP 500 internal server error</h1>', /an HTML page/],
    ['an HTML page with a DOCTYPE', '<!doctype HTML><html>', /an HTML page/],
    ['JSON', '{"meta":{"start":"1"}}', /JSON where XML/],
    ['text', 'Service unavailable', /expected <xport>, found "Service unavailable"/],
    ['a full dump', '<?xml version="1.0"?><rrd><version>0003</version></rrd>', /a full dump/],
    ['an empty root', '<xport/>', /with content/],
    ['a DOCTYPE', '<!DOCTYPE xport [<!ENTITY a "1">]><xport></xport>', /a DOCTYPE/],
    ['of another encoding', changed('UTF-8', 'ISO-8859-1'), /another kind than version 1.0 in UTF-8/],
    ['in UTF-16', Buffer.from(good, 'utf16le').toString('latin1'), /expected <xport>/],
    ['cut off', good.slice(0, -9), /cut off: the document does not end with <\/xport>/],
    ['followed by something', `${good}<xport></xport>`, /expected the end of the document/],
    ['followed by a comment', `${good}<!-- -->`, /does not end with/],
    ['without meta', '<xport><data/></xport>', /expected <meta>/],
    ['without data', changed('data>', 'dato>'), /expected <data>/],
    ['without a step', changed('<step>5</step>', ''), /no <step> in <meta>/],
    ['without a legend', good.replace(/<legend>.*<\/legend>/, ''), /no <legend> in <meta>/],
    ['with two steps', changed('<step>', '<step>5</step><step>'), /a second <step>/],
    ['with two legends', changed('</meta>', '<legend/></meta>'), /a second <legend\/>/],
    ['of a step of 0', changed('<step>5<', '<step>0<'), /meta.step is 0/],
    [
      'of a step that is no number',
      changed('<step>5<', '<step>5.5<'),
      /a whole number in <step>, found "5.5"/,
    ],
    ['with a nested element in meta', changed('<start>', '<x><y/></x><start>'), /expected <\/x>/],
    [
      'with a wrong count of columns',
      changed('<columns>2<', '<columns>3<'),
      /meta.columns is 3, the legend has 2/,
    ],
    [
      'with fewer rows than meta tells',
      changed('<rows>2<', '<rows>3<').replace('<v>2</v>', `<v>2.${'0'.repeat(50)}</v>`),
      /2 rows where meta.rows is 3/,
    ],
    ['with more rows than meta tells', changed('<rows>2<', '<rows>1<'), /expected <\/data> after 1 rows/],
    [
      'with no rows where there should be',
      good.replace(/<data>.*<\/data>/, '<data/>'),
      /no rows where meta.rows is 2/,
    ],
    ['with fewer values than columns', changed('<v>2</v>', ''), /a row of 1 values under 2 columns/],
    [
      'with more values than columns',
      changed('<v>2</v>', '<v>2</v><v>2</v>'),
      /expected <\/row> after 2 values/,
    ],
    ['with an empty value', changed('<v>2</v>', '<v/>'), /expected <v>/],
    ['with an attribute', changed('<v>2</v>', '<v a="b">2</v>'), /expected <v>/],
    ['with an attribute in meta', changed('<step>', '<step unit="s">'), /an attribute in a tag/],
    ['with CDATA', changed('<v>2</v>', '<![CDATA[<v>2</v>]]>'), /found CDATA/],
    ['with CDATA for a number', changed('<v>2</v>', '<v><![CDATA[2]]></v>'), /found CDATA/],
    ['with a comment in a number', changed('<v>2</v>', '<v>2<!-- 2 --></v>'), /expected <\/v>/],
    ['with a reference in a number', changed('<v>2</v>', '<v>&#50;</v>'), /expected a number/],
    ['with a processing instruction', changed('<row>', '<?x y?><row>'), /a processing instruction/],
    ['with a comment that does not end', changed('<row>', '<!-- <row>'), /a comment without an end/],
    ['with a comment that has dashes', changed('<row>', '<!-- -- --><row>'), /"--" inside a comment/],
    ['with an unknown reference', changed('cpu1', 'a&nbsp;b'), /a reference that XML does not know/],
    ['with a reference to no character', changed('cpu1', '&#0;'), /a reference that XML does not know/],
    ['with a bare ampersand', changed('cpu1', 'a&b'), /a reference that XML does not know/],
    ['with a line break in a name', changed('cpu1', 'cpu\r\n1'), /a control character in a name/],
    [
      'with a declaration of another kind',
      changed('"1.0"', '"1.1"'),
      /another kind than version 1.0 in UTF-8/,
    ],
    ['with a tag in the legend', changed('cpu1', '<b>cpu1</b>'), /expected <\/entry>/],
    ['with rows oldest first', changed('<t>1700000100<', '<t>1700000000<'), /rows come newest first/],
    ['with the same row twice', changed('<t>1700000100<', '<t>1700000095<'), /rows come newest first/],
    ['with a row between two steps', changed('<t>1700000100<', '<t>1700000101<'), /no multiple of the step/],
    ['with a row before the epoch', changed('<t>1700000095<', '<t>-5<'), /a row at -5/],
    ['with a row at no number', changed('<t>1700000100<', '<t>now<'), /a whole number in <t>, found "now"/],
    [
      'with a row past all whole numbers',
      changed('<t>1700000100<', '<t>99999999999999999999<'),
      /a whole number in <t>/,
    ],
  ])('%s is refused by name', (_, document, message) => {
    const error = failure(document);
    expect(error.message).toMatch(message);
    expect(error.message).toContain(`(at byte ${error.at})`);
  });

  it('with a name that is not UTF-8 is refused', () => {
    const document = Buffer.from(good);
    document[document.indexOf('cpu1')] = 0xff;
    expect(failure(document).message).toMatch(/not UTF-8/);
  });

  it('is told where it is wrong', () => {
    expect(failure(changed('<v>4</v>', '<v>four</v>')).at).toBe(good.indexOf('4</v>'));
    expect(failure(changed('<v>4</v>', '<w>4</w>')).at).toBe(good.indexOf('<v>4</v>'));
  });

  it('that is cut off is refused wherever that is', () => {
    const document = Buffer.from(good);
    for (let length = 0; length < document.length; length += 1) {
      expect(() => parse(document.subarray(0, length)), `${length} bytes`).toThrow(RrdFormatError);
    }
  });
});

describe('limits', () => {
  const withRows = (rows: number) =>
    xport({ legend: legendOf(1), rows: [['1']] })
      .toString()
      .replace('<rows>1<', `<rows>${rows}<`);

  it('hold for what meta claims, before anything is allocated', () => {
    expect(failure(withRows(1e9)).message).toMatch(/meta.rows is 1000000000, not 0 to 10000/);
    expect(failure(withRows(10_000)).message).toMatch(/10000 rows of 1 columns cannot be in the \d+ bytes/);
    expect(failure(withRows(-1)).message).toMatch(/meta.rows is -1/);
  });

  it('hold for documents, entries and numbers', () => {
    expect(failure(new Uint8Array(rrdLimits.documentBytes + 1)).message).toMatch(/a document of \d+ bytes/);
    const long = `AVERAGE:vm:${HOST}:${'x'.repeat(rrdLimits.entryBytes)}`;
    expect(failure(xport({ legend: [long], rows: [] })).message).toMatch(/a legend entry of \d+ bytes/);
    const number = '1'.repeat(rrdLimits.numberBytes + 1);
    expect(failure(xport({ legend: legendOf(1), rows: [[number]] })).message).toMatch(/a <v> of 401 bytes/);
  });
});
