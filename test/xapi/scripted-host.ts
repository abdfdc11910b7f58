// A host of a pool whose answers the test writes: a real HTTP(S) server that answers JSON-RPC calls by a script, and
// counts what reaches it.
import { readFileSync } from 'node:fs';
import {
  createServer as createHttp,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { parseWire, stringifyExact } from '../../src/xapi/decode/exact-json.ts';

/** For expect.poll: what must hold soon, holds within this time. */
export const SOON = { timeout: 10_000, interval: 5 };

export interface Call {
  readonly method: string;
  readonly params: readonly unknown[];
  readonly id: number;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Thrown by a script: XAPI's error. */
export class Refusal {
  readonly code: string;
  readonly params: readonly string[];

  constructor(code: string, ...params: string[]) {
    this.code = code;
    this.params = params;
  }
}

/** Answered by a script that has written the response itself, or never will. */
export const ANSWERED = Symbol('answered');

/** Answers the result of a call. */
export type Script = (call: Call) => unknown;

export interface HostOptions {
  readonly address?: string;
  readonly port?: number;
  /** Name of a certificate in test/fixtures/tls. */
  readonly certificate?: 'host' | 'self-signed';
}

export function readPem(name: string): string {
  return readFileSync(new URL(`../fixtures/tls/${name}.pem`, import.meta.url), 'utf8');
}

export class ScriptedHost {
  readonly calls: Call[] = [];
  readonly #server;
  readonly #sockets = new Set<Socket>();
  readonly #scheme: string;
  readonly #options: HostOptions;
  script: Script;
  /** Answers what is asked by GET; 404 unless set. */
  files: RequestListener = (_request, response) => response.writeHead(404).end();

  constructor(script: Script, options: HostOptions = {}) {
    this.script = script;
    this.#options = options;
    const listener: RequestListener = (request, response) => void this.#answer(request, response);
    const { certificate } = options;
    this.#scheme = certificate ? 'https' : 'http';
    this.#server = certificate
      ? createHttps({ key: readPem(`${certificate}.key`), cert: readPem(certificate) }, listener)
      : createHttp(listener);
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get address(): string {
    return this.#options.address ?? '127.0.0.1';
  }

  get url(): string {
    return `${this.#scheme}://${this.address}:${this.port}`;
  }

  /** Connections that are open. */
  get connections(): number {
    return this.#sockets.size;
  }

  countOf(method: string): number {
    return this.calls.filter((call) => call.method === method).length;
  }

  listen(): Promise<this> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#options.port ?? 0, this.address, () => resolve(this));
    });
  }

  /** Cuts all connections and listens no more. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      for (const socket of this.#sockets) socket.destroy();
    });
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.method === 'GET') {
      this.files(request, response);
      return;
    }
    const { method, params, id } = parseWire(Buffer.concat(chunks).toString('utf8')) as Call;
    const call = { method, params, id, request, response };
    this.calls.push(call);
    try {
      const result = await this.script(call);
      if (result !== ANSWERED) reply(response, { jsonrpc: '2.0', result, id });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, params: data } = error;
      reply(response, { jsonrpc: '2.0', error: { code: 1, message: code, data }, id });
    }
  }
}

export function reply(response: ServerResponse, answer: unknown): void {
  const body = typeof answer === 'string' ? answer : stringifyExact(answer);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** A coordinator with a password, sessions and nothing else; `more` answers the other methods. */
export class Coordinator {
  password = 'secret';
  readonly sessions = new Set<string>();
  logins = 0;
  more: Script;

  constructor(more: Script = () => '') {
    this.more = more;
  }

  readonly script: Script = (call) => {
    const [first, second] = call.params;
    if (call.method === 'session.login_with_password') {
      if (second !== this.password) throw new Refusal('SESSION_AUTHENTICATION_FAILED', String(first), 'no');
      this.logins += 1;
      const session = `OpaqueRef:session-${this.logins}`;
      this.sessions.add(session);
      return session;
    }
    if (!this.sessions.has(String(first))) throw new Refusal('SESSION_INVALID', String(first));
    if (call.method === 'session.logout') {
      this.sessions.delete(String(first));
      return '';
    }
    if (call.method === 'pool.get_all') return ['OpaqueRef:pool'];
    return this.more(call);
  };
}

/** A member: whatever is asked, it names the coordinator. */
export const memberOf =
  (address: () => string): Script =>
  () => {
    throw new Refusal('HOST_IS_SLAVE', address());
  };
