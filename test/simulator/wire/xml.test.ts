import { describe, expect, it } from 'vitest';
import { OcamlException } from '../../../src/simulator/wire/ocaml-exception.ts';
import { describeRpc } from '../../../src/simulator/wire/rpc-value.ts';
import { xmlPrinter } from '../../../src/simulator/wire/xml-print.ts';
import { parseMethodCall, parseXmlValue } from '../../../src/simulator/wire/xmlrpc-parse.ts';
import { parseType } from '../../../src/xapi/datamodel/parse-type.ts';

const read = (inner: string) => describeRpc(parseXmlValue(`<value>${inner}</value>`));

function failure(text: string): string {
  try {
    parseMethodCall(text);
  } catch (error) {
    if (error instanceof OcamlException) return error.text;
    throw error;
  }
  return 'no failure';
}

describe('parseXmlValue', () => {
  it.each([
    ['<string>a &lt;b&gt; &amp; &#233;</string>', 'S(a <b> & é)'],
    ['bare', 'S(bare)'],
    [' ', 'S( )'],
    ['', 'S()'],
    ['<i4>7</i4>', 'I(7)'],
    ['<i8>-9</i8>', 'I(-9)'],
    ['<boolean>1</boolean>', 'B(true)'],
    ['<boolean>true</boolean>', 'B(false)'],
    ['<double>0.5</double>', 'F(0.5)'],
    ['<nil/>', 'N'],
    ['<dateTime.iso8601>20260101T00:00:00Z</dateTime.iso8601>', 'D(20260101T00:00:00Z)'],
    ['<array><data>\n <value>a</value>\n <value><int>1</int></value></data></array>', '[S(a);I(1)]'],
    ['<struct><member><name>k</name><value>v</value></member></struct>', '{k:S(v)}'],
    ['<struct/>', '{}'],
    ['<array>\n<data>\n</data>\n</array>', '[]'],
    ['<struct>\n</struct>\n', '{}'],
  ])('reads %s', (inner, value) => {
    expect(read(inner)).toBe(value);
  });

  it('makes LF of CR', () => {
    expect(read('a\r\nb\rc')).toBe('S(a\nb\nc)');
  });
});

describe('parseMethodCall', () => {
  it('reads a method with whitespace, a prologue and no parameters', () => {
    const text =
      '<?xml version="1.0"?>\n<!-- hi -->\n<methodCall>\n <methodName>VM.get_all</methodName>\n</methodCall>';
    expect(parseMethodCall(text)).toEqual({ method: 'VM.get_all', params: [] });
    const empty = '<methodCall><methodName>VM.get_all</methodName><params>\n</params></methodCall>\n';
    expect(parseMethodCall(empty)).toEqual({ method: 'VM.get_all', params: [] });
  });

  it.each([
    ['', 'Xmlm.Error(1:1, "unexpected end of input")'],
    ['<nope', 'Xmlm.Error(1:6, "unexpected end of input")'],
    ['{"a":1}', 'Xmlm.Error(1:1, "expected root element")'],
    ['<methodCall><methodName>\u0007', 'Xmlm.Error(1:25, "malformed character stream")'],
  ])('refuses %j in Xmlm’s words', (text, words) => {
    expect(failure(text)).toBe(words);
  });
});

describe('xmlPrinter', () => {
  const print = (type: string, value: Parameters<ReturnType<typeof xmlPrinter>>[0]) =>
    xmlPrinter(parseType(type))(value);

  it('prints ints untyped, keys unescaped, text escaped and without control characters', () => {
    expect(print('int', 17)).toBe('<value>17</value>');
    expect(print('string', 'a<b>&"\u0001\n')).toBe('<value>a&lt;b&gt;&amp;&quot;\n</value>');
    expect(print('map(string,bool)', { 'a<': true })).toBe(
      '<value><struct><member><name>a<</name><value><boolean>1</boolean></value></member></struct></value>',
    );
    expect(print('set(datetime)', ['19700101T00:00:00Z'])).toBe(
      '<value><array><data><value><dateTime.iso8601>19700101T00:00:00Z</dateTime.iso8601></value></data></array></value>',
    );
  });
});
