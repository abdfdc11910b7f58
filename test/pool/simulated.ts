// Simulated pools behind a real registry, and the comparison that the tests here live on: every class, every object,
// every field of the cache against the simulator's database.
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { Change, ChangeSet } from '../../src/cache/contract.ts';
import { differingFields, sameValue } from '../../src/cache/difference.ts';
import type { Pool } from '../../src/pool/contract.ts';
import { PoolRegistry, type RegistryOptions } from '../../src/pool/registry.ts';
import type { ServerConfig } from '../../src/pool/server-config.ts';
import {
  type SimulatedPool,
  type SimulatedPoolOptions,
  startSimulatedPool,
} from '../../src/simulator/simulator.ts';
import { mirroredClasses } from '../../src/xapi/datamodel/datamodel.ts';
import { RecordDecoder } from '../../src/xapi/decode/record-decoder.ts';
import type { XapiRecord } from '../../src/xapi/record.ts';

export function configOf(pool: SimulatedPool, key: string, more: Partial<ServerConfig> = {}): ServerConfig {
  const { url, username, password } = pool;
  return { key, url, username, password, label: key, readOnly: false, ...more };
}

/** What a cache of `pool` must hold: differences as readable lines, none when it is exact. */
export function differences(pool: SimulatedPool, { store, key }: Pool): string[] {
  const decoder = new RecordDecoder(key);
  const lines: string[] = [];
  for (const { name } of mirroredClasses) {
    let rows = 0;
    for (const [ref, row] of pool.database.rows(name)) {
      rows += 1;
      const wanted = decoder.decode(name, ref, structuredClone(row));
      const kept = store.get(name, ref);
      if (!kept) lines.push(`${name} ${ref} is missing`);
      else if (!sameValue(kept, wanted)) lines.push(`${name} ${ref}: ${differing(kept, wanted)}`);
    }
    if (store.count(name) !== rows) lines.push(`${name}: ${store.count(name)} kept, ${rows} in the pool`);
  }
  return lines;
}

function differing(kept: XapiRecord, wanted: XapiRecord): string {
  return (differingFields(kept, wanted) ?? [])
    .map((field) => `${field} ${inspect(kept[field])} instead of ${inspect(wanted[field])}`)
    .join(', ');
}

export function describeChange({ type, cls, ref }: Change): string {
  return `${type} ${cls} ${ref}`;
}

const STEP_MS = 10;
/** Comparing a whole pool takes its time. */
const COMPARE_STEP_MS = 50;

/** Waits in real time until `holds`, at most `withinMs`; then fails saying what was waited for. */
export async function until(
  what: string,
  holds: () => boolean,
  { withinMs = 15_000, stepMs = STEP_MS } = {},
): Promise<void> {
  const endMs = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > endMs) throw new Error(`waited ${withinMs} ms in vain until ${what}`);
    await sleep(stepMs);
  }
}

/** Simulated pools and one registry over them; `close` ends all. */
export class Bench {
  readonly registry: PoolRegistry;
  readonly published: ChangeSet[] = [];
  readonly #pools: SimulatedPool[] = [];

  constructor(options: RegistryOptions = {}) {
    this.registry = new PoolRegistry(options);
    this.registry.onChanges((set) => this.published.push(set));
  }

  async simulate(options: SimulatedPoolOptions): Promise<SimulatedPool> {
    const pool = await startSimulatedPool(options);
    this.#pools.push(pool);
    return pool;
  }

  pool(key: string): Pool {
    const pool = this.registry.get(key);
    if (!pool) throw new Error(`no pool ${key}`);
    return pool;
  }

  untilState(key: string, state: string, generation = 0): Promise<void> {
    const pool = this.pool(key);
    return until(`${key} is ${state} (generation ${generation})`, () => {
      const { status } = pool;
      return status.state === state && status.generation >= generation;
    });
  }

  /** Until the copy is ready and exact. */
  async untilExact(simulated: SimulatedPool, key: string, withinMs = 15_000): Promise<void> {
    const pool = this.pool(key);
    await until(
      `${key} equals its pool`,
      () => pool.status.state === 'ready' && differences(simulated, pool).length === 0,
      { withinMs, stepMs: COMPARE_STEP_MS },
    ).catch((error: unknown) => {
      const { state, lastError } = pool.status;
      const lines = differences(simulated, pool).slice(0, 10);
      throw new Error(`${error} — ${JSON.stringify({ state, lastError, lines })}`);
    });
  }

  /** Changes of one pool so far, heartbeats left out, as `type class ref`. */
  told(key: string): string[] {
    return this.published
      .filter(({ pool }) => pool === key)
      .flatMap(({ changes }) => changes.filter(({ heartbeat }) => !heartbeat).map(describeChange));
  }

  async close(): Promise<void> {
    await this.registry.close();
    for (const pool of this.#pools) await pool.close();
  }
}
