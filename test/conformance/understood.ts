// A recorded exchange, understood: which call it was, and the value that came back.
import { type Message, messageByName } from '../../src/simulator/rpc/message-table.ts';
import { parseJson } from '../../src/simulator/wire/json-parse.ts';
import { OcamlException } from '../../src/simulator/wire/ocaml-exception.ts';
import type { RpcValue } from '../../src/simulator/wire/rpc-value.ts';
import { parseMethodCall, parseXmlValue } from '../../src/simulator/wire/xmlrpc-parse.ts';
import type { RecordedExchange } from './recordings.ts';

export interface UnderstoodExchange {
  readonly exchange: RecordedExchange;
  /** Absent where the request is none. */
  readonly method?: string;
  readonly message?: Message;
  readonly params: readonly RpcValue[];
  /** Order of sending within its session, where the encoding tells. */
  readonly id: number;
  /** Absent for failures. */
  readonly result?: RpcValue;
  /** Code and parameters of an XML-RPC or JSON-RPC failure. */
  readonly failure?: readonly string[];
}

export function member(value: RpcValue | undefined, name: string): RpcValue | undefined {
  return value?.kind === 'dict' ? value.members.find(([key]) => key === name)?.[1] : undefined;
}

export function textOf(value: RpcValue | undefined): string {
  return value?.kind === 'string' || value?.kind === 'datetime' ? value.value : '';
}

export function understand(exchange: RecordedExchange): UnderstoodExchange {
  const { request, response } = exchange;
  const body = request.body ?? '';
  try {
    const isJson = body.trimStart().startsWith('{');
    const call = isJson ? jsonCall(body) : { ...parseMethodCall(body), id: 0 };
    const message = messageByName(call.method.replace(/^Async\./, ''));
    const outcome = response.status === 200 ? outcomeOf(response.body ?? '') : {};
    return { exchange, ...call, ...(message ? { message } : {}), ...outcome };
  } catch (error) {
    if (!(error instanceof OcamlException)) throw error;
    return { exchange, params: [], id: 0 };
  }
}

function jsonCall(body: string): { method: string; params: readonly RpcValue[]; id: number } {
  const request = parseJson(body);
  const params = member(request, 'params');
  const id = member(request, 'id');
  return {
    method: textOf(member(request, 'method')),
    params: params?.kind === 'array' ? params.items : [],
    id: id?.kind === 'int' ? Number(id.value) : 0,
  };
}

function outcomeOf(body: string): Pick<UnderstoodExchange, 'result' | 'failure'> {
  if (!body.startsWith('{')) {
    const start = body.indexOf('<param>') + '<param>'.length;
    const value = parseXmlValue(body.slice(start, body.lastIndexOf('</param>')));
    return toOutcome(member(value, 'Value'), textsOf(member(value, 'ErrorDescription')));
  }
  const answer = parseJson(body);
  const error = member(answer, 'error');
  const failure =
    error?.kind === 'dict'
      ? [textOf(member(error, 'message')), ...textsOf(member(error, 'data'))]
      : textsOf(error);
  return toOutcome(failure.length > 0 ? undefined : member(answer, 'result'), failure);
}

function toOutcome(result: RpcValue | undefined, failure: readonly string[]) {
  return { ...(result ? { result } : {}), ...(failure.length > 0 ? { failure } : {}) };
}

function textsOf(value: RpcValue | undefined): string[] {
  return value?.kind === 'array' ? value.items.map(textOf) : [];
}

export function sessionOf({ message, params }: UnderstoodExchange): string {
  return message?.needsSession ? textOf(params[0]) : '';
}
