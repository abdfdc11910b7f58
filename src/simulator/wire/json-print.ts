// Values out as JSON, byte for byte as xapi's Yojson does. One printer per type, compiled once, because a
// pool of 10,000 VMs prints a million fields.
import { known } from '../../lib/assert.ts';
import { classes } from '../../xapi/datamodel/datamodel.ts';
import type { XapiType } from '../../xapi/datamodel/types.ts';
import { isWireObject, type Row, type WireValue } from '../database/wire-value.ts';
import { jsonFloat } from './float-text.ts';
import { recordFields } from './record-types.ts';

export type Printer = (value: WireValue) => string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const ESCAPED = /["\\\x00-\x1f\x7f\ud800-\udfff]/;

/** JSON.stringify, but DEL is escaped too. */
export function jsonString(text: string): string {
  if (!ESCAPED.test(text)) return `"${text}"`;
  const printed = JSON.stringify(text);
  return printed.includes('\x7f') ? printed.replaceAll('\x7f', '\\u007f') : printed;
}

const asString: Printer = (value) => jsonString(String(value));
const asInt: Printer = (value) => String(value);
const asFloat: Printer = (value) => jsonFloat(Number(value));
const asBool: Printer = (value) => (value ? 'true' : 'false');

function compileRecord(cls: string): (row: Row) => string {
  const fields = recordFields(cls).map(({ wire, parsed }) => ({
    wire,
    label: `${JSON.stringify(wire)}:`,
    optional: parsed.kind === 'option',
    print: jsonPrinter(parsed),
  }));
  return (row) => {
    const members: string[] = [];
    for (const { wire, label, optional, print } of fields) {
      const value = row[wire];
      if (value !== undefined) members.push(label + print(value));
      else if (!optional) throw new TypeError(`a ${cls} record must have "${wire}"`);
    }
    return `{${members.join(',')}}`;
  };
}

const records: ReadonlyMap<string, (row: Row) => string> = new Map(
  classes.map((cls) => [cls.name, compileRecord(cls.name)]),
);

/** Prints one record of a class: its wire fields in datamodel order. */
export function jsonRecord(cls: string, row: Row): string {
  return known(records.get(cls), `the record type "${cls}"`)(row);
}

export function jsonPrinter(type: XapiType): Printer {
  switch (type.kind) {
    case 'int':
      return asInt;
    case 'float':
      return asFloat;
    case 'bool':
      return asBool;
    case 'set': {
      const print = jsonPrinter(type.of);
      return (value) => `[${(value as readonly WireValue[]).map(print).join(',')}]`;
    }
    case 'map': {
      const print = jsonPrinter(type.of);
      return (value) => {
        if (!isWireObject(value)) throw new TypeError('a map must be an object');
        const members = Object.entries(value).map(([key, member]) => `${jsonString(key)}:${print(member)}`);
        return `{${members.join(',')}}`;
      };
    }
    case 'record':
      return (value) => jsonRecord(type.cls, value as Row);
    case 'option':
      return jsonPrinter(type.of);
    default:
      return asString;
  }
}
