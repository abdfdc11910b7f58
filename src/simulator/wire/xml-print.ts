// Values out as XML-RPC, byte for byte as ocaml-rpc does (src/lib/xmlrpc.ml): ints untyped, map keys
// unescaped, control characters dropped, no whitespace.
import type { XapiType } from '../../xapi/datamodel/types.ts';
import { isWireObject, type Row, type WireValue } from '../database/wire-value.ts';
import { xmlFloat } from './float-text.ts';
import { recordFields } from './record-types.ts';

export type XmlPrinter = (value: WireValue) => string;

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
};

/** Text of an element. */
export function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
  return text.replace(/[<>&"\x00-\x08\x0b\x0c\x0e-\x1f]/g, (char) => ENTITIES[char] ?? '');
}

export const xmlString: XmlPrinter = (value) => `<value>${xmlText(String(value))}</value>`;
const asFloat: XmlPrinter = (value) => `<value><double>${xmlFloat(Number(value))}</double></value>`;
const asBool: XmlPrinter = (value) => `<value><boolean>${value ? '1' : '0'}</boolean></value>`;
const asDate: XmlPrinter = (value) => `<value><dateTime.iso8601>${value}</dateTime.iso8601></value>`;

export function xmlArray(items: readonly string[]): string {
  return `<value><array><data>${items.join('')}</data></array></value>`;
}

export function xmlMember(name: string, value: string): string {
  return `<member><name>${name}</name>${value}</member>`;
}

export function xmlStruct(members: string): string {
  return `<value><struct>${members}</struct></value>`;
}

export function xmlRecord(cls: string, row: Row): string {
  let members = '';
  for (const { wire, parsed } of recordFields(cls)) {
    const value = row[wire];
    if (value === undefined && parsed.kind === 'option') continue;
    if (value === undefined) throw new TypeError(`a ${cls} record must have "${wire}"`);
    members += xmlMember(wire, xmlPrinter(parsed)(value));
  }
  return xmlStruct(members);
}

export function xmlPrinter(type: XapiType): XmlPrinter {
  switch (type.kind) {
    case 'float':
      return asFloat;
    case 'bool':
      return asBool;
    case 'datetime':
      return asDate;
    case 'set': {
      const print = xmlPrinter(type.of);
      return (value) => xmlArray((value as readonly WireValue[]).map(print));
    }
    case 'map': {
      const print = xmlPrinter(type.of);
      return (value) => {
        if (!isWireObject(value)) throw new TypeError('a map must be an object');
        return xmlStruct(
          Object.entries(value)
            .map(([key, member]) => xmlMember(key, print(member)))
            .join(''),
        );
      };
    }
    case 'record':
      return (value) => xmlRecord(type.cls, value as Row);
    case 'option':
      return xmlPrinter(type.of);
    default:
      return xmlString;
  }
}
