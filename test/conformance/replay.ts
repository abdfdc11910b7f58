// Plays recorded exchanges against the simulator: a pool that holds the recorded world, asked the recorded
// questions. What an exchange shows of the world is put there before it is asked for; what its predecessors
// changed is left to the simulator. event.from is asked of a world of its own, made from its answer.
import { known } from '../../src/lib/assert.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Database } from '../../src/simulator/database/database.ts';
import type { Row, WireValue } from '../../src/simulator/database/wire-value.ts';
import type { HttpHandler } from '../../src/simulator/http/handler.ts';
import { lifecycleMessages } from '../../src/simulator/lifecycle/messages.ts';
import { ApiError } from '../../src/simulator/rpc/api-error.ts';
import type { Call, MessageImplementation } from '../../src/simulator/rpc/call.ts';
import { RunningPool } from '../../src/simulator/running-pool.ts';
import { decodeRpc } from '../../src/simulator/wire/decode.ts';
import { difference } from './compare.ts';
import { exchangeRaw, requestText } from './raw-http.ts';
import { baseWorld, openSession, prime } from './recorded-world.ts';
import { sessionOf, textOf, type UnderstoodExchange } from './understood.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** The address of the only host of the replayed pool, whatever its record says. */
export const REPLAY_ADDRESS = '127.0.0.1';

const lifecycle = lifecycleMessages({ scale: 0 });
const createVdi = known(lifecycle.get('VDI.create'), 'VDI.create');

/** The recorded storage: a stub that was slow, or failed, where a disk's name asked for it. */
class StubStorage {
  #release: () => void = () => {};
  #finished: Promise<unknown> = Promise.resolve();

  async createVdi(call: Call, create: MessageImplementation): Promise<WireValue> {
    const { name_label: name } = call.params[0] as Row;
    if (String(name).startsWith('fail')) {
      const reason = 'VDI Creation failed [opterr=requested by name]';
      throw new ApiError('SR_BACKEND_FAILURE_78', ['', reason, '']);
    }
    if (!String(name).startsWith('slow')) return create(call);
    const released = new Promise<void>((resolve) => {
      this.#release = resolve;
    });
    const finished = released.then(() => create({ ...call, signal: new AbortController().signal }));
    this.#finished = finished;
    return finished;
  }

  /** Lets the slow disk be made, and waits until its task has been told. */
  async finish(): Promise<void> {
    this.#release();
    await this.#finished;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const METRICS = ['host', 'VM'].flatMap((cls) =>
  ['get_data_sources', 'query_data_source', 'record_data_source'].map((name) => `${cls}.${name}`),
);

/** The recorded metrics daemon was a stub with values of its own: it says here what it said there. */
class StubMetrics {
  #next: UnderstoodExchange | undefined;

  expect(understood: UnderstoodExchange): void {
    this.#next = understood;
  }

  answer(): WireValue {
    const { message, result, failure } = known(this.#next, 'a recorded answer');
    const [code, ...params] = failure ?? [];
    if (code !== undefined) throw new ApiError(code, params);
    return decodeRpc(known(message, 'a message').returns, known(result, 'a result'));
  }
}

export interface ReplayOptions {
  /** Makes the replayed host a member of a pool whose coordinator is there. */
  readonly coordinatorAddress?: string;
  readonly handlers?: readonly HttpHandler[];
}

export class ReplayPool extends RunningPool {
  readonly storage = new StubStorage();
  readonly metrics = new StubMetrics();
  readonly #coordinatorAddress: string | undefined;

  constructor(database: Database, options: ReplayOptions = {}) {
    super({
      database,
      clock: systemClock,
      credentials: { username: 'root', password: 'xenroot' },
      messages: new Map<string, MessageImplementation>([
        ...lifecycle,
        ['VDI.create', (call) => this.storage.createVdi(call, createVdi)],
        ...METRICS.map((method) => [method, () => this.metrics.answer()] as const),
      ]),
      handlers: options.handlers ?? [],
    });
    this.#coordinatorAddress = options.coordinatorAddress;
  }

  /** The one host, also where the world to replay shows no pool; or one that nobody replays. */
  override coordinator(): string {
    return this.#coordinatorAddress === undefined ? (this.hosts()[0] ?? '') : 'OpaqueRef:coordinator';
  }

  override addressOf(host: string): string {
    return host === 'OpaqueRef:coordinator' ? (this.#coordinatorAddress ?? '') : super.addressOf(host);
  }

  /** Listens on loopback, though the recorded host had an address of its own. */
  override listenAddress(): string {
    return REPLAY_ADDRESS;
  }

  get replayUrl(): string {
    return `http://${REPLAY_ADDRESS}:${this.port}`;
  }
}

export interface Replayed {
  readonly name: string;
  /** Undefined when the answer is the recorded one. */
  readonly difference: string | undefined;
}

const MADE_BY_TASK = /(?:"|<value>)(?:<|&lt;)value(?:>|&gt;)OpaqueRef:[-0-9a-f]+/g;

/**
 * Uuids of what the recorded calls made, which a replay makes anew: results that are one ref, of calls and
 * tasks.
 */
function madeUuids(exchanges: readonly UnderstoodExchange[]): Set<string> {
  const texts = exchanges.flatMap(({ message, method, exchange }) => {
    const body = exchange.response.body ?? '';
    const makes = message?.returns.kind === 'ref' && !message.name.startsWith('get_');
    return makes || method?.startsWith('Async.') ? [body] : (body.match(MADE_BY_TASK) ?? []);
  });
  return new Set(texts.flatMap((text) => text.match(UUID) ?? []));
}

class Replay {
  readonly pool: ReplayPool;
  readonly #made: ReadonlySet<string>;
  /** Recorded uuid → the one that stands for it here. */
  readonly renamed = new Map<string, string>();

  constructor(pool: ReplayPool, made: ReadonlySet<string>) {
    this.pool = pool;
    this.#made = made;
  }

  async ask({ exchange }: UnderstoodExchange): Promise<Replayed> {
    const body = exchange.request.body?.replace(UUID, (uuid) => this.renamed.get(uuid) ?? uuid) ?? null;
    const recordedUuids = exchange.response.body?.match(UUID) ?? [];
    const known = this.#known(recordedUuids);
    const request = requestText({ ...exchange.request, body });
    const [answer] = await exchangeRaw(this.pool.replayUrl, request).catch(() => []);
    if (!answer) return { name: exchange.name, difference: 'no answer' };
    for (const [at, uuid] of (answer.body.match(UUID) ?? []).entries()) {
      const recorded = recordedUuids[at];
      if (recorded === undefined || recorded === uuid || known.has(recorded) || known.has(uuid)) continue;
      if (!this.renamed.has(recorded)) this.renamed.set(recorded, uuid);
    }
    const back = new Map([...this.renamed].map(([recorded, own]) => [own, recorded]));
    const translated = { ...answer, body: answer.body.replace(UUID, (uuid) => back.get(uuid) ?? uuid) };
    return { name: exchange.name, difference: difference(exchange.response, translated, known) };
  }

  /** The task.cancel between two recorded questions. */
  async cancelTask(understood: UnderstoodExchange): Promise<void> {
    const [session, task = ''] = understood.params.map(textOf);
    const ref = task.replace(UUID, (uuid) => this.renamed.get(uuid) ?? uuid);
    const call = { jsonrpc: '2.0', method: 'task.cancel', params: [session, ref], id: 1 };
    const request = { method: 'POST', path: '/jsonrpc', body: JSON.stringify(call) };
    await exchangeRaw(this.pool.replayUrl, requestText(request));
  }

  /** Recorded uuids that the world holds: they must come back as they are. */
  #known(recorded: readonly string[]): Set<string> {
    const world = new Set<string>();
    const { database } = this.pool;
    for (const cls of database.classNames) {
      for (const [ref, row] of database.rows(cls)) {
        const text = JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? 0 : value));
        for (const uuid of `${ref} ${text}`.match(UUID) ?? []) world.add(uuid);
      }
    }
    return new Set(recorded.filter((uuid) => world.has(uuid) && !this.#made.has(uuid)));
  }
}

/** The legacy events that the recorded daemon had counted before. */
function countEvents(pool: ReplayPool, count: number): void {
  const session = 'OpaqueRef:earlier';
  pool.legacyEvents.register(session, ['pool']);
  for (let event = 0; event < count; event += 1) pool.database.touch('host', pool.coordinator());
  pool.legacyEvents.unregister(session, ['pool']);
}

/** One after the other, in the pool that `base` shows. */
export async function replayInSequence(
  exchanges: readonly UnderstoodExchange[],
  base: readonly UnderstoodExchange[],
  earlierEvents: number,
): Promise<Replayed[]> {
  const pool = new ReplayPool(baseWorld(base));
  countEvents(pool, earlierEvents);
  for (const understood of exchanges) openSession(pool.database, understood);
  await pool.listen(0);
  const replay = new Replay(pool, madeUuids(base));
  const results: Replayed[] = [];
  try {
    for (const understood of exchanges) {
      prime(pool.database, understood, replay.renamed);
      pool.metrics.expect(understood);
      if (/^(60c|70d)-/.test(understood.exchange.name)) await pool.storage.finish();
      if (/^70c-/.test(understood.exchange.name)) await replay.cancelTask(understood);
      results.push(await replay.ask(understood));
    }
  } finally {
    await pool.close();
  }
  return results;
}

/** Each in a world of its own, all at once. */
export function replayAlone(
  exchanges: readonly UnderstoodExchange[],
  worldOf: (understood: UnderstoodExchange) => Database,
  options: ReplayOptions = {},
): Promise<Replayed[]> {
  return Promise.all(
    exchanges.map(async (understood) => {
      const pool = new ReplayPool(worldOf(understood), options);
      await pool.listen(0);
      try {
        return await new Replay(pool, new Set()).ask(understood);
      } finally {
        await pool.close();
      }
    }),
  );
}

/** Chronological: sessions in the order of their first exchange, within them by the caller's numbering. */
export function chronological(
  exchanges: readonly UnderstoodExchange[],
  numbering: ReadonlyMap<string, number>,
): UnderstoodExchange[] {
  const sessions = new Map<string, number>();
  for (const understood of exchanges) {
    const session = sessionOf(understood);
    if (!sessions.has(session)) sessions.set(session, sessions.size);
  }
  const at = (understood: UnderstoodExchange) => sessions.get(sessionOf(understood)) ?? 0;
  const number = ({ exchange }: UnderstoodExchange) =>
    numbering.get(exchange.name) ?? Number.POSITIVE_INFINITY;
  return exchanges.toSorted((a, b) => at(a) - at(b) || number(a) - number(b));
}
