import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/simulator/wire/json-parse.ts';
import { jsonPrinter, jsonString } from '../../../src/simulator/wire/json-print.ts';
import { OcamlException } from '../../../src/simulator/wire/ocaml-exception.ts';
import { describeRpc, type RpcValue } from '../../../src/simulator/wire/rpc-value.ts';
import { parseType } from '../../../src/xapi/datamodel/parse-type.ts';

function failure(text: string): string {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof OcamlException) return error.text;
    throw error;
  }
  return 'no failure';
}

function toPlain(value: RpcValue): unknown {
  if (value.kind === 'array') return value.items.map(toPlain);
  if (value.kind === 'dict')
    return Object.fromEntries(value.members.map(([key, item]) => [key, toPlain(item)]));
  if (value.kind === 'null') return null;
  return value.kind === 'int' ? Number(value.value) : value.value;
}

describe('parseJson', () => {
  it('reads every JSON text as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        // Integers have 64 bits here, and no negative zero.
        fc.pre(!/\d{19}/.test(text) && !/-0\b/.test(text));
        expect(toPlain(parseJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('tells integers from floats, and reads the words that JSON has not', () => {
    expect(describeRpc(parseJson('[1, 1.0, 1e2, NaN, -Infinity, null, true, {"a": "b"}]'))).toBe(
      '[I(1);F(1);F(100);F(nan);F(-inf);N;B(true);{a:S(b)}]',
    );
  });

  it('keeps duplicate keys in order', () => {
    expect(describeRpc(parseJson('{"a": 1, "a": 2}'))).toBe('{a:I(1);a:I(2)}');
  });

  it.each([
    ['', 'Yojson__Common.Json_error("Blank input data")'],
    ['{"jsonrpc":', 'Yojson__Common.Json_error("Line 1, bytes 10-11:\\nUnexpected end of input")'],
    ['9223372036854775808', 'Failure("Int64.of_string")'],
    ['{} xx', 'Yojson__Common.Json_error("Line 1, bytes 3-5:\\nJunk after end of JSON value: \'xx\'")'],
  ])('refuses %j in Yojson’s words', (text, words) => {
    expect(failure(text)).toBe(words);
  });
});

describe('jsonPrinter', () => {
  it('prints sets, maps, dates and 64-bit integers', () => {
    const print = (type: string, value: Parameters<ReturnType<typeof jsonPrinter>>[0]) =>
      jsonPrinter(parseType(type))(value);
    expect(print('set(string)', ['a', 'b"'])).toBe('["a","b\\""]');
    expect(print('map(string,float)', { x: 1, 'y"': 0.5 })).toBe('{"x":1.0,"y\\"":0.5}');
    expect(print('int', 9223372036854775807n)).toBe('9223372036854775807');
    expect(print('datetime', '19700101T00:00:00Z')).toBe('"19700101T00:00:00Z"');
    expect(print('void', '')).toBe('""');
  });

  it('escapes as JSON.stringify, and DEL', () => {
    expect(jsonString('a\x7f\n"é😀')).toBe('"a\\u007f\\n\\"é😀"');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => JSON.parse(jsonString(text)) === text));
  });
});
