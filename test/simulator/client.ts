// A XAPI client as small as one can be, for tests that must not lean on the product's own.
import { request } from 'undici';

export class CallError extends Error {
  readonly code: string;
  readonly params: readonly string[];

  constructor(code: string, params: readonly string[]) {
    super(`${code} ${params.join(' ')}`);
    this.code = code;
    this.params = params;
  }
}

export class Client {
  readonly #url: string;
  #session = '';

  constructor(url: string) {
    this.#url = url;
  }

  get session(): string {
    return this.#session;
  }

  set session(session: string) {
    this.#session = session;
  }

  async raw(method: string, params: readonly unknown[]): Promise<unknown> {
    const { body } = await request(`${this.#url}/jsonrpc`, {
      method: 'POST',
      body: JSON.stringify({ jsonrpc: '2.0', method, params, id: 1 }),
    });
    const answer = (await body.json()) as { result?: unknown; error?: { message: string; data: string[] } };
    if (answer.error) throw new CallError(answer.error.message, answer.error.data);
    return answer.result;
  }

  async login(username: string, password: string): Promise<void> {
    this.#session = String(
      await this.raw('session.login_with_password', [username, password, '1.0', 'test']),
    );
  }

  call<T = unknown>(method: string, ...params: readonly unknown[]): Promise<T> {
    return this.raw(method, [this.#session, ...params]) as Promise<T>;
  }

  /** Starts the method as a task and answers the task's last record. */
  async task(method: string, ...params: readonly unknown[]): Promise<Record<string, unknown>> {
    const ref = await this.call<string>(`Async.${method}`, ...params);
    let token = '';
    for (let round = 0; round < 100; round++) {
      const record = await this.call<Record<string, unknown>>('task.get_record', ref);
      if (record.status !== 'pending') return record;
      const batch = await this.call<{ token: string }>('event.from', [`task/${ref}`], token, 10);
      token = batch.token;
    }
    throw new Error(`${method} must end`);
  }
}
