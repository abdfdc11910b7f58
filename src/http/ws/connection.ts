// One socket: the state machine of graphql-transport-ws on the server's side. It owns its operations and its timers;
// when the socket has closed nothing of them is left.
import type { ExecutionResult } from 'graphql';
import { CloseCode, MessageType, type SubscribeMessage } from 'graphql-ws';
import type { RawData, WebSocket } from 'ws';
import { clientError } from '../../graphql/errors.ts';
import type { TextStream } from '../../graphql/live/contract.ts';
import { isTextStream } from '../../graphql/live/contract.ts';
import {
  isRejected,
  type Pipeline,
  type Principal,
  type RequestContext,
} from '../../graphql/pipeline/contract.ts';
import type { Room } from '../../graphql/pipeline/turn-queue.ts';
import type { Cancel, Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/log.ts';
import type { Authenticate } from '../token.ts';
import type { WsLimits } from './limits.ts';
import {
  ACK_TEXT,
  type ClientMessage,
  closeReason,
  completeText,
  errorText,
  isRequestError,
  nextText,
  ProtocolError,
  pongText,
  readMessage,
} from './messages.ts';
import { Outbox, type Outlet } from './outbox.ts';

export interface ConnectionParts {
  readonly socket: WebSocket;
  /** The Authorization header of the upgrade, if any. */
  readonly authorization: string | undefined;
  /** What the socket came by: operations take turns by its address. */
  readonly connection: NonNullable<RequestContext['connection']>;
  readonly pipeline: Pipeline;
  readonly authenticate: Authenticate;
  readonly limits: WsLimits;
  readonly clock: Clock;
  readonly log: Logger;
}

interface Operation extends Outlet {
  stop(): void;
}

export class Connection {
  readonly #parts: ConnectionParts;
  readonly #outbox: Outbox;
  readonly #operations = new Map<string, Operation>();
  readonly #abort = new AbortController();
  /** What had arrived already, in one piece with the question whose answer filled the socket. */
  #unread: [data: RawData, isBinary: boolean][] = [];
  #principal: Principal | undefined;
  #isInitialised = false;
  #cancelInit: Cancel | undefined;
  #lastHeardMs: number;
  /** Called when there is room for answers again, or never will be. */
  readonly #wakes = new Set<() => void>();
  readonly #room: Room;

  constructor(parts: ConnectionParts) {
    const { socket, limits, clock } = parts;
    this.#parts = parts;
    this.#outbox = new Outbox(socket, { limits, clock, onRoom: () => this.#readOn() });
    const [outbox, wakes] = [this.#outbox, this.#wakes];
    this.#room = {
      get isFull() {
        return outbox.isPaused;
      },
      onRoom: (wake) => void wakes.add(wake),
    };
    this.#lastHeardMs = clock.monotonic();
    this.#cancelInit = clock.after(limits.initTimeoutMs, () =>
      this.close(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout'),
    );
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('pong', () => this.#hear());
    // What ws finds wrong (size, UTF-8, framing) it closes the socket for by itself, with the code of RFC 6455.
    socket.on('error', (error) => parts.log.debug({ err: error }, 'a WebSocket failed'));
    socket.once('close', () => this.#end());
  }

  close(code: number, reason: string): void {
    const { socket, clock, limits } = this.#parts;
    // Nothing more is said or heard: what is under way must not follow the close frame.
    this.#end();
    socket.resume();
    socket.close(code, closeReason(reason));
    const cancel = clock.after(limits.closeMs, () => socket.terminate());
    socket.once('close', cancel);
  }

  terminate(): void {
    this.#parts.socket.terminate();
  }

  /** Pings a socket that was silent for the named time, and cuts one that did not even answer that. */
  keepAlive(nowMs: number): void {
    const silentMs = nowMs - this.#lastHeardMs;
    const { keepaliveMs } = this.#parts.limits;
    if (silentMs >= 2 * keepaliveMs) this.terminate();
    else if (silentMs >= keepaliveMs && this.#parts.socket.readyState === this.#parts.socket.OPEN) {
      this.#parts.socket.ping();
    }
  }

  #hear(): void {
    this.#lastHeardMs = this.#parts.clock.monotonic();
  }

  #end(): void {
    this.#cancelInit?.();
    this.#abort.abort();
    for (const operation of [...this.#operations.values()]) operation.stop();
    this.#operations.clear();
    this.#unread = [];
    this.#outbox.close();
    this.#wakeAll();
  }

  #receive(data: RawData, isBinary: boolean): void {
    this.#hear();
    if (this.#abort.signal.aborted) return;
    if (this.#outbox.isPaused) {
      this.#unread.push([data, isBinary]);
      return;
    }
    try {
      this.#answer(readMessage(data, isBinary));
    } catch (error) {
      if (error instanceof ProtocolError) this.close(error.code, error.message);
      else {
        this.#parts.log.error({ err: error }, 'a WebSocket message could not be answered');
        this.close(CloseCode.InternalServerError, 'Internal server error');
      }
    }
  }

  #wakeAll(): void {
    const wakes = [...this.#wakes];
    this.#wakes.clear();
    for (const wake of wakes) wake();
  }

  #readOn(): void {
    this.#wakeAll();
    const unread = this.#unread;
    this.#unread = [];
    // Whatever fills the socket again sends the rest back to where it was.
    for (const [data, isBinary] of unread) this.#receive(data, isBinary);
  }

  #answer(message: ClientMessage): void {
    switch (message.type) {
      case MessageType.ConnectionInit:
        this.#initialise(message.payload);
        break;
      case MessageType.Ping:
        this.#outbox.send(pongText(message.payload));
        break;
      case MessageType.Pong:
        break;
      case MessageType.Subscribe:
        this.#subscribe(message);
        break;
      case MessageType.Complete:
        this.#finish(message.id);
    }
  }

  #initialise(payload: Readonly<Record<string, unknown>> | undefined): void {
    if (this.#isInitialised) {
      throw new ProtocolError(CloseCode.TooManyInitialisationRequests, 'Too many initialisation requests');
    }
    this.#isInitialised = true;
    this.#cancelInit?.();
    const { authenticate, authorization } = this.#parts;
    const presented = authorization ?? payload?.Authorization ?? payload?.authorization;
    const principal = authenticate(presented);
    if (!principal) throw new ProtocolError(CloseCode.Forbidden, 'Forbidden');
    this.#principal = principal;
    this.#outbox.send(ACK_TEXT);
  }

  #subscribe({ id, payload }: SubscribeMessage): void {
    const { pipeline, limits } = this.#parts;
    if (!this.#principal) throw new ProtocolError(CloseCode.Unauthorized, 'Unauthorized');
    if (id.length > limits.operationIdChars) {
      throw new ProtocolError(
        CloseCode.BadRequest,
        `An operation id has at most ${limits.operationIdChars} characters`,
      );
    }
    if (this.#operations.has(id)) {
      throw new ProtocolError(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
    }
    if (this.#operations.size >= limits.operationsPerSocket) {
      const allowed = limits.operationsPerSocket;
      const extensions = { limit: 'operationsPerSocket', allowed };
      const message = `This socket has its limit of ${allowed} operations in progress.`;
      this.#outbox.send(errorText(id, [clientError('OPERATION_TOO_EXPENSIVE', message, { extensions })]));
      return;
    }
    const prepared = pipeline.prepare(payload);
    if (isRejected(prepared)) {
      this.#outbox.send(errorText(id, prepared.errors));
      return;
    }
    const principal = this.#principal;
    if (prepared.kind === 'subscription') {
      const started = pipeline.subscribe(prepared, { principal });
      if (isTextStream(started)) this.#stream(id, started);
      else this.#sendResult(id, started);
      return;
    }
    const context = {
      principal,
      signal: this.#abort.signal,
      connection: this.#parts.connection,
      isTakenBack: false,
      room: this.#room,
    };
    const result = pipeline.executeInTurn(prepared, context);
    if ('then' in result) this.#await(id, result, context);
    else this.#sendResult(id, result);
  }

  #stream(id: string, stream: TextStream): void {
    let isOver = false;
    const outlet: Operation = {
      take: () => {
        const text = isOver ? undefined : stream.take();
        if (text !== undefined) return nextText(id, text);
        if (isOver || !stream.ended) return undefined;
        isOver = true;
        this.#operations.delete(id);
        const { errors } = stream.ended;
        return errors.length > 0 ? errorText(id, errors) : completeText(id);
      },
      stop: () => {
        // Forgotten first: its own end must not be told to a client that has asked for it.
        stream.onReady(() => {});
        stream.close();
        this.#outbox.forget(outlet);
      },
    };
    this.#operations.set(id, outlet);
    stream.onReady(() => this.#outbox.ready(outlet));
    this.#outbox.ready(outlet);
  }

  #await(id: string, promise: Promise<ExecutionResult>, context: { isTakenBack: boolean }): void {
    // Marks the id as taken, and lets the client take its question back: what has not had its turn yet is not run.
    const operation: Operation = {
      take: () => undefined,
      stop: () => {
        context.isTakenBack = true;
      },
    };
    this.#operations.set(id, operation);
    promise.then(
      (result) => {
        if (this.#operations.get(id) !== operation) return;
        this.#operations.delete(id);
        this.#sendResult(id, result);
      },
      (error: unknown) => {
        this.#parts.log.error({ err: error }, 'an operation was not answered');
        this.close(CloseCode.InternalServerError, 'Internal server error');
      },
    );
  }

  #sendResult(id: string, result: ExecutionResult): void {
    if (isRequestError(result)) {
      this.#outbox.send(errorText(id, result.errors));
      return;
    }
    this.#outbox.send(nextText(id, JSON.stringify(result)));
    this.#outbox.send(completeText(id));
  }

  #finish(id: string): void {
    const operation = this.#operations.get(id);
    this.#operations.delete(id);
    operation?.stop();
  }
}
