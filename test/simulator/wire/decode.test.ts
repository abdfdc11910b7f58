import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/simulator/rpc/api-error.ts';
import { decodeRpc } from '../../../src/simulator/wire/decode.ts';
import { parseJson } from '../../../src/simulator/wire/json-parse.ts';
import { parseType } from '../../../src/xapi/datamodel/parse-type.ts';

const decode = (type: string, json: string) => decodeRpc(parseType(type), parseJson(json));

function failure(type: string, json: string): readonly string[] {
  try {
    decode(type, json);
  } catch (error) {
    if (error instanceof ApiError) return [error.code, ...error.params];
    throw error;
  }
  return [];
}

describe('decodeRpc', () => {
  it.each([
    ['int', '9007199254740993', 9007199254740993n],
    ['int', '"0x10"', 16],
    ['float', '"0.25"', 0.25],
    ['float', '3', 3],
    ['float', '"nan"', Number.NaN],
    ['bool', 'true', true],
    ['enum vm_power_state', '"rUNNING"', 'Running'],
    ['datetime', '"2026-11-22T07:00:00.123Z"', '20261122T07:00:00Z'],
    ['datetime', '"20261122T07:00:00+02:00"', '20261122T05:00:00Z'],
    ['datetime', '"20261122T07:00:00"', '20261122T07:00:00'],
    ['set(int)', '[1, "2"]', [1, 2]],
    ['map(string,bool)', '{"a": true, "a": false}', { a: true }],
    ['record network', '{"MTU": "9000", "nonsense": 1}', { MTU: 9000 }],
  ])('reads %s from %s', (type, json, value) => {
    expect(decode(type, json)).toEqual(value);
  });

  it('takes __proto__ for a key like any other', () => {
    expect(Object.keys(decode('map(string,string)', '{"__proto__": "x"}') as object)).toEqual(['__proto__']);
  });

  it.each([
    ['string', '42', `Failure("Expected string, got 'I(42)'")`],
    ['string', '{"a":"b"}', `Failure("Expected string, got '{a:S(b)}'")`],
    ['ref VM', 'null', `Failure("Expected string, got 'N'")`],
    ['int', '1048576.5', `Failure("Expected int64, got 'F(1.04858e+06)'")`],
    ['int', '"abc"', 'Failure("Int64.of_string")'],
    ['bool', '"true"', `Failure("Expected bool, got 'S(true)'")`],
    ['float', '"x"', 'Failure("float_of_string")'],
    ['set(string)', '"VM"', `Failure("Expecting Rpc.Enum, but found 'S(VM)'")`],
    ['map(string,string)', 'null', `Failure("Expecting Rpc.Dict, but found 'N'")`],
    ['enum on_crash_behaviour', '"explode"', 'Failure("Unknown tag/contents")'],
    ['enum bond_mode', '"LACP"', 'Failure("Unknown tag/contents")'],
    ['datetime', '5', 'Failure("Date.t_of_rpc")'],
    ['datetime', '"x"', 'Invalid argument: Clock__Date.of_iso8601: x'],
  ])('refuses %s from %s in xapi’s words', (type, json, words) => {
    expect(failure(type, json)).toEqual(['INTERNAL_ERROR', words]);
  });
});
