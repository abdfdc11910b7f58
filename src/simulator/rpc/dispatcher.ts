// From a method name and raw parameters to an answer, in xapi's order of checks: parameter count, types,
// session, the operation (xen-api ocaml/xapi/server_helpers.ml and the generated server.ml).
import { emergencyCalls } from '../../xapi/datamodel/errors.generated.ts';
import { parseType } from '../../xapi/datamodel/parse-type.ts';
import type { XapiType } from '../../xapi/datamodel/types.ts';
import type { Ref, WireValue } from '../database/wire-value.ts';
import { requireConstructorFields } from '../messages/constructor.ts';
import { decodeRpc } from '../wire/decode.ts';
import type { RpcValue } from '../wire/rpc-value.ts';
import { xmlPrinter } from '../wire/xml-print.ts';
import { ApiError, handleInvalid, internalError } from './api-error.ts';
import { type Answer, isBulk } from './bulk-answer.ts';
import type { Call } from './call.ts';
import type { CallContext } from './call-context.ts';
import { implementationOf } from './implementations.ts';
import { type Message, messageByName, methodNames } from './message-table.ts';
import type { Pool } from './pool.ts';
import { completeTask, createTask, failTask, taskCancelled } from './tasks.ts';

export interface Request {
  readonly method: string;
  readonly params: readonly RpcValue[];
  /** The host whose address it came to. */
  readonly host: Ref;
  /** Aborted when the caller is gone: what only waits for him ends. */
  readonly signal: AbortSignal;
  readonly context?: CallContext;
}

export interface Outcome {
  readonly type: XapiType;
  readonly value: Answer;
  /** The XML answer is the bare value, without Status. */
  readonly bare?: boolean;
}

const ASYNC = /^(?:Internal)?Async\./;
const INTERNAL = /^InternalAsync\./;
const SESSION_TYPE = parseType('ref session');
const TASK_TYPE = parseType('ref task');
const NAMES_TYPE = parseType('set(string)');
const EMERGENCY = new Set(emergencyCalls);

export class Dispatcher {
  readonly #pool: Pool;
  /** Calls with a task that can be cancelled. */
  readonly #running = new Map<Ref, AbortController>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** What stands before any dispatch: emergency mode. Undefined: go on. */
  refusal(method: string): ApiError | undefined {
    const { emergency } = this.#pool.disturbances;
    return emergency && !EMERGENCY.has(method) ? emergency : undefined;
  }

  /** @throws ApiError */
  async call(request: Request): Promise<Outcome> {
    const { method } = request;
    if (method === 'system.listMethods') return { type: NAMES_TYPE, value: methodNames, bare: true };
    if (method.startsWith('system.isAlive:')) {
      return {
        type: parseType('string'),
        value: decodeRpc(parseType('string'), request.params[0] ?? { kind: 'null' }),
      };
    }
    const isAsync = ASYNC.test(method);
    const name = method.replace(ASYNC, '');
    const message = isAsync && !name.includes('.') ? undefined : messageByName(name);
    if (!message) return this.#unknown(name, request);
    if (isAsync && !message.facts.async) throw noAsyncMode(name);
    const { session, params } = decodeParameters(message, request.params);
    if (message.needsSession) this.#checkSession(session, request.host, message.method);
    if (message.removed) throw new ApiError('MESSAGE_REMOVED');
    if (message.facts.poolInternal) throw poolInternal(message);
    return this.#run(message, { request, session, params, isAsync });
  }

  /** Asks a running call to give up, if it can. */
  cancel(task: Ref): void {
    this.#running.get(task)?.abort(taskCancelled(task));
  }

  #unknown(name: string, request: Request): never {
    const [first] = request.params;
    if (first) this.#checkSession(String(decodeRpc(SESSION_TYPE, first)), request.host, name);
    throw new ApiError('MESSAGE_METHOD_UNKNOWN', [name]);
  }

  #checkSession(session: Ref, host: Ref, method: string): void {
    const { sessions } = this.#pool;
    if (sessions.isLocal(session, host) && EMERGENCY.has(method)) return;
    const coordinator = this.#pool.coordinator();
    if (host !== coordinator) throw new ApiError('HOST_IS_SLAVE', [this.#pool.addressOf(coordinator)]);
    sessions.check(session);
  }

  async #run(
    message: Message,
    given: { request: Request; session: Ref; params: readonly WireValue[]; isAsync: boolean },
  ): Promise<Outcome> {
    const implementation = implementationOf(message, this.#pool);
    const call = { pool: this.#pool, session: given.session, method: message.method, params: given.params };
    const { host, signal, context } = given.request;
    const forwarded = INTERNAL.test(given.request.method) ? undefined : context?.task;
    if (forwarded !== undefined && !this.#pool.database.get('task', forwarded)) {
      throw handleInvalid('task', forwarded);
    }
    if (!message.facts.async) {
      return {
        type: message.returns,
        value: await answered(() => implementation({ ...call, host, signal })),
      };
    }
    const task = forwarded ?? this.#createTask(message, given);
    const controller = new AbortController();
    this.#running.set(task, controller);
    const whole: Call = { ...call, host, task, signal: controller.signal };
    if (given.isAsync) {
      const isOwn = task !== forwarded;
      setImmediate(() => void this.#finish({ message, task, isOwn }, () => implementation(whole)));
      return { type: TASK_TYPE, value: task };
    }
    try {
      return { type: message.returns, value: await answered(() => implementation(whole)) };
    } finally {
      this.#running.delete(task);
      if (task !== forwarded && this.#pool.database.get('task', task)) {
        this.#pool.database.destroy('task', task);
      }
    }
  }

  #createTask(
    message: Message,
    { session, isAsync, request }: { session: Ref; isAsync: boolean; request: Request },
  ): Ref {
    const { host, context } = request;
    const label = isAsync ? `Async.${message.method}` : message.method;
    return createTask(this.#pool, { label, session, host, cancellable: isAsync, ...context });
  }

  /** A task that the call was sent into is completed by whoever sent it. */
  async #finish(
    { message, task, isOwn }: { message: Message; task: Ref; isOwn: boolean },
    run: () => Answer | Promise<Answer>,
  ): Promise<void> {
    try {
      const value = await answered(run);
      if (!isOwn) return;
      const text = isBulk(value) ? [...value.xml()].join('') : xmlPrinter(message.returns)(value);
      completeTask(this.#pool, task, text);
    } catch (error) {
      if (isOwn) failTask(this.#pool, task, error instanceof ApiError ? error : internalError(String(error)));
    } finally {
      this.#running.delete(task);
    }
  }
}

/** Anything thrown that is no API error becomes INTERNAL_ERROR, as in xapi. */
async function answered(run: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw internalError(error instanceof Error ? error.message : String(error));
  }
}

function decodeParameters(
  message: Message,
  raw: readonly RpcValue[],
): { session: Ref; params: readonly WireValue[] } {
  const own = message.needsSession ? raw.slice(1) : raw;
  const received = raw.length - (message.needsSession ? 1 : 0);
  const optional = message.required < message.params.length;
  if (received < message.required || (!optional && received > message.required)) {
    const numbers = [String(message.required), String(received)];
    throw new ApiError('MESSAGE_PARAMETER_COUNT_MISMATCH', [message.method, ...numbers]);
  }
  const [first] = raw;
  const session = message.needsSession && first ? String(decodeRpc(SESSION_TYPE, first)) : '';
  const params = message.params.map(({ type, default: fallback }, at) => {
    const given = own[at];
    return given ? decodeRpc(type, given) : (fallback as WireValue);
  });
  requireConstructorFields(message, params[0]);
  return { session, params };
}

function noAsyncMode(name: string): ApiError {
  return new ApiError('Fault', [`No async mode for this operation (rpc: ${name})`]);
}

function poolInternal(message: Message): ApiError {
  const text = `Internal API "${message.method}" call attempted with non-pool (external) session`;
  return internalError(text);
}
