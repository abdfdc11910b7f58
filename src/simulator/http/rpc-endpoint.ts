// POST bodies in, RPC answers out: the envelopes of JSON-RPC 1.0 and 2.0 and of XML-RPC (contract §1.4).
// Uncaught parse errors are left to the server, which makes them HTTP 500.
import { isUtf8 } from 'node:buffer';
import { ApiError } from '../rpc/api-error.ts';
import { isBulk } from '../rpc/bulk-answer.ts';
import type { Dispatcher, Outcome, Request } from '../rpc/dispatcher.ts';
import { parseJson } from '../wire/json-parse.ts';
import { jsonPrinter, jsonString } from '../wire/json-print.ts';
import { ocamlException } from '../wire/ocaml-exception.ts';
import type { RpcValue } from '../wire/rpc-value.ts';
import { xmlArray, xmlMember, xmlPrinter, xmlString } from '../wire/xml-print.ts';
import { parseMethodCall } from '../wire/xmlrpc-parse.ts';
import { ByteWriter } from './byte-writer.ts';

export interface RpcAnswer {
  readonly contentType: string;
  readonly body: readonly Buffer[];
  /** What the call failed with. */
  readonly error?: ApiError;
  /** Refused before any call was looked at, which xapi answers with fewer headers. */
  readonly early?: boolean;
}

/** Where and for whom a request came. */
export type Origin = Pick<Request, 'host' | 'signal' | 'context'>;

const JSON_TYPE = 'application/json';
const XML_TYPE = 'text/xml';
const XML_HEAD = '<?xml version="1.0"?><methodResponse><params><param>';
const XML_TAIL = '</param></params></methodResponse>';

interface JsonRequest {
  readonly method: string;
  readonly params: readonly RpcValue[];
  readonly id: string;
  readonly version: 1 | 2;
}

/** @throws OcamlException for what is no request at all. */
export async function answerJson(dispatcher: Dispatcher, body: Buffer, origin: Origin): Promise<RpcAnswer> {
  const request = readJsonRequest(body);
  const refused = dispatcher.refusal(request.method);
  if (refused) {
    const error = JSON.stringify([refused.code, ...refused.params]);
    const text = `{"jsonrpc":"2.0","error":${error},"id":0}`;
    return { contentType: JSON_TYPE, body: [Buffer.from(text)], error: refused, early: true };
  }
  const head = request.version === 2 ? '{"jsonrpc":"2.0",' : '{';
  try {
    checkUtf8(body, request.params);
    const outcome = await dispatcher.call({ ...request, ...origin });
    const tail = request.version === 2 ? `,"id":${request.id}}` : `,"error":null,"id":${request.id}}`;
    return { contentType: JSON_TYPE, body: await joined(wrap(`${head}"result":`, jsonText(outcome), tail)) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const text = request.version === 2 ? errorV2(error) : errorV1(error);
    return { contentType: JSON_TYPE, body: [Buffer.from(`${head}${text},"id":${request.id}}`)], error };
  }
}

/** @throws OcamlException for what is no method call. */
export async function answerXml(dispatcher: Dispatcher, body: Buffer, origin: Origin): Promise<RpcAnswer> {
  const request = parseMethodCall(body.toString('utf8'));
  const refused = dispatcher.refusal(request.method);
  try {
    if (refused) throw refused;
    checkUtf8(body, request.params);
    const outcome = await dispatcher.call({ ...request, ...origin });
    const { bare } = outcome;
    const open = `<value><struct>${xmlMember('Status', xmlString('Success'))}<member><name>Value</name>`;
    const text = bare
      ? wrap(XML_HEAD, xmlTextOf(outcome), XML_TAIL)
      : wrap(XML_HEAD + open, xmlTextOf(outcome), `</member></struct></value>${XML_TAIL}`);
    return { contentType: XML_TYPE, body: await joined(text) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const description = xmlArray([error.code, ...error.params].map(xmlString));
    const members = xmlMember('Status', xmlString('Failure')) + xmlMember('ErrorDescription', description);
    const text = `${XML_HEAD}<value><struct>${members}</struct></value>${XML_TAIL}`;
    return { contentType: XML_TYPE, body: [Buffer.from(text)], error, early: error === refused };
  }
}

function readJsonRequest(body: Buffer): JsonRequest {
  const value = parseJson(body.toString('utf8'));
  if (value.kind !== 'dict') throw malformed('Invalid request body');
  const member = (name: string) => value.members.find(([key]) => key === name)?.[1];
  const version = member('jsonrpc');
  if (version && (version.kind !== 'string' || version.value !== '2.0')) throw invalidField('jsonrpc');
  const method = member('method');
  if (!method) throw malformed('Required field method is missing');
  if (method.kind !== 'string') throw invalidField('method');
  const id = member('id');
  if (id?.kind !== 'int' && id?.kind !== 'string') throw invalidField('id');
  return {
    method: method.value,
    params: readParams(member('params'), version ? 2 : 1),
    id: id.kind === 'int' ? String(id.value) : jsonString(id.value),
    version: version ? 2 : 1,
  };
}

/** An array; in 2.0 also nothing, or an object, which is one parameter. */
function readParams(params: RpcValue | undefined, version: 1 | 2): readonly RpcValue[] {
  if (params?.kind === 'array') return params.items;
  if (version === 2 && (!params || params.kind === 'null')) return [];
  if (version === 2 && params?.kind === 'dict') return [params];
  if (!params) throw malformed('Required field params is missing');
  throw invalidField('params');
}

function malformed(text: string): Error {
  return ocamlException('Jsonrpc.Malformed_method_request', text);
}

function invalidField(name: string): Error {
  return malformed(`Invalid field '${name}' in request body`);
}

function errorV2(error: ApiError): string {
  const data = `[${error.params.map(jsonString).join(',')}]`;
  return `"error":{"code":1,"message":${jsonString(error.code)},"data":${data}}`;
}

function errorV1(error: ApiError): string {
  return `"result":null,"error":[${[error.code, ...error.params].map(jsonString).join(',')}]`;
}

/** Bytes that are no UTF-8 have become U+FFFD; the parameter that holds them is refused. */
function checkUtf8(body: Buffer, params: readonly RpcValue[]): void {
  if (isUtf8(body)) return;
  const bad = params.find((param) => param.kind === 'string' && param.value.includes('\ufffd'));
  if (bad?.kind === 'string') {
    throw new ApiError('INVALID_VALUE', ['Invalid UTF-8 string in parameter', bad.value]);
  }
}

function jsonText({ type, value }: Outcome): Iterable<string | Buffer> {
  return isBulk(value) ? value.json() : [jsonPrinter(type)(value)];
}

function xmlTextOf({ type, value }: Outcome): Iterable<string> {
  return isBulk(value) ? value.xml() : [xmlPrinter(type)(value)];
}

function* wrap(head: string, middle: Iterable<string | Buffer>, tail: string): Iterable<string | Buffer> {
  yield head;
  yield* middle;
  yield tail;
}

/** Bytes of the whole text, yielding to others between pieces. */
async function joined(parts: Iterable<string | Buffer>): Promise<Buffer[]> {
  const writer = new ByteWriter();
  for (const part of parts) {
    if (writer.write(part)) await new Promise((resolve) => setImmediate(resolve));
  }
  return writer.finish();
}
