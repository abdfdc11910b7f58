// An XML-RPC method call in, as ocaml-rpc reads it (src/lib/xmlrpc.ml).
import { OcamlException, ocamlException, parseInt64 } from './ocaml-exception.ts';
import type { RpcValue } from './rpc-value.ts';
import { XmlReader, type XmlSignal } from './xml-read.ts';

export interface MethodCall {
  readonly method: string;
  readonly params: readonly RpcValue[];
}

/** @throws OcamlException */
export function parseMethodCall(text: string): MethodCall {
  const reader = new CallReader(new XmlReader(text));
  return reader.call();
}

/** @throws OcamlException · one `<value>…</value>`, as task results are. */
export function parseXmlValue(text: string): RpcValue {
  return new CallReader(new XmlReader(text)).value();
}

class CallReader {
  readonly #reader: XmlReader;
  #peeked: XmlSignal | undefined;

  constructor(reader: XmlReader) {
    this.#reader = reader;
  }

  call(): MethodCall {
    this.#open('methodCall');
    this.#open('methodName');
    const method = this.#text();
    this.#close('methodName');
    const params: RpcValue[] = [];
    if (this.#isStart('params')) {
      this.#open('params');
      while (this.#isStart('param')) {
        this.#open('param');
        params.push(this.value());
        this.#close('param');
      }
      this.#close('params');
    }
    this.#close('methodCall');
    return { method, params };
  }

  value(): RpcValue {
    this.#open('value');
    const signal = this.#peek();
    if (signal.kind !== 'start') {
      const value = this.#text();
      this.#close('value');
      return { kind: 'string', value };
    }
    this.#next();
    const value = this.#typed(signal.name);
    this.#close(signal.name);
    this.#close('value');
    return value;
  }

  #typed(tag: string): RpcValue {
    switch (tag) {
      case 'int':
      case 'i4':
      case 'i8': {
        const value = parseInt64(this.#text());
        if (value === undefined) throw ocamlException('Failure', 'Int64.of_string');
        return { kind: 'int', value };
      }
      case 'boolean':
        return { kind: 'bool', value: this.#text() === '1' };
      case 'double':
        return { kind: 'float', value: parseFloatText(this.#text()) };
      case 'string':
        return { kind: 'string', value: this.#text() };
      case 'dateTime.iso8601':
        return { kind: 'datetime', value: this.#text() };
      case 'base64':
        return { kind: 'base64', value: this.#text() };
      case 'nil':
        return { kind: 'null' };
      case 'array':
        return { kind: 'array', items: this.#items() };
      case 'struct':
        return { kind: 'dict', members: this.#members() };
      default:
        throw parseError(
          `open_tag(${tag})`,
          'open_tag(int/i8/i4/boolean/double/string/dateTime.iso8601/array/struct/nil)',
        );
    }
  }

  #items(): RpcValue[] {
    const items: RpcValue[] = [];
    this.#open('data');
    while (this.#isStart('value')) items.push(this.value());
    this.#close('data');
    return items;
  }

  #members(): [string, RpcValue][] {
    const members: [string, RpcValue][] = [];
    while (this.#isStart('member')) {
      this.#open('member');
      this.#open('name');
      const name = this.#text();
      // The reader of names takes the closing tag of an empty one for its text.
      if (name === '') throw parseError('open_tag(value)', 'close_tag(name)');
      this.#close('name');
      members.push([name, this.value()]);
      this.#close('member');
    }
    return members;
  }

  #text(): string {
    const signal = this.#peek();
    if (signal.kind !== 'data') return '';
    this.#next();
    return signal.text;
  }

  #peek(): XmlSignal {
    this.#peeked ??= this.#reader.next();
    return this.#peeked;
  }

  #next(): XmlSignal {
    const signal = this.#peek();
    this.#peeked = undefined;
    return signal;
  }

  #isStart(name: string): boolean {
    const signal = this.#peek();
    return signal.kind === 'start' && signal.name === name;
  }

  #open(name: string): void {
    const signal = this.#next();
    if (signal.kind !== 'start' || signal.name !== name)
      throw parseError(describe(signal), `open_tag(${name})`);
  }

  #close(name: string): void {
    const before = this.#peek();
    if (before.kind === 'data' && before.text.trim() === '') this.#next();
    const signal = this.#next();
    if (signal.kind !== 'end') throw parseError(describe(signal), `close_tag(${name})`);
  }
}

function describe(signal: XmlSignal): string {
  if (signal.kind === 'start') return `open_tag(${signal.name})`;
  if (signal.kind === 'end') return 'close_tag';
  return signal.kind === 'data' ? 'data' : 'eof';
}

function parseError(got: string, expected: string): OcamlException {
  return new OcamlException(`Xmlrpc.Parse_error("${got}", "${expected}", _)`);
}

/** float_of_string. @throws OcamlException */
export function parseFloatText(text: string): number {
  const value = toFloat(text);
  if (value === undefined) throw ocamlException('Failure', 'float_of_string');
  return value;
}

/** The number that OCaml's float_of_string reads, undefined when it fails. */
export function toFloat(text: string): number | undefined {
  const special = /^([+-]?)(nan|inf|infinity)$/i.exec(text);
  if (special) {
    if (special[2]?.toLowerCase() === 'nan') return Number.NaN;
    return special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  return /^[+-]?(?:\d[\d_]*\.?[\d_]*(?:[eE][+-]?\d+)?|0[xX][0-9a-fA-F]+)$/.test(text)
    ? Number(text.replaceAll('_', ''))
    : undefined;
}
