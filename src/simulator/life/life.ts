// A world that moves by itself, for demos and for whoever wants to watch something: VMs start, stop, move and
// are snapshotted now and then, hosts and guests report, an alarm comes up. Choices come from the seed, time
// from the clock.
import type { Runnable } from '../../lib/runnable.ts';
import { type Ref, toWireDate, type WireValue } from '../database/wire-value.ts';
import { asText } from '../lifecycle/fields.ts';
import { ApiError, internalError } from '../rpc/api-error.ts';
import type { Pool } from '../rpc/pool.ts';
import { completeTask, createTask, failTask } from '../rpc/tasks.ts';
import { Random } from '../world/random.ts';
import { type Action, chooseAction } from './actions.ts';
import { alarmFor } from './alarms.ts';

export const lifeLimits = {
  tickMs: 5_000,
  /** Hosts report this often. */
  heartbeatMs: 30_000,
  /** Guests that report in one tick, at most. */
  reportsPerTick: 20,
  /** Operations that go on at once, at most. */
  operationsMax: 4,
  /** xapi keeps so many messages (message_limit). */
  messagesMax: 10_000,
  /** A task stays to be seen for this long after its end. */
  taskKeptMs: 30_000,
} as const;

/** Chances in one tick. */
const ACTION_CHANCE = 0.3;
const ALARM_CHANCE = 0.02;

export class Life implements Runnable {
  readonly #pool: Pool;
  readonly #random: Random;
  readonly #running = new Set<Promise<void>>();
  #reportIndex = 0;
  #sinceHeartbeatMs = 0;

  constructor(pool: Pool, seed: number) {
    this.#pool = pool;
    this.#random = new Random(seed ^ 0x11fe);
  }

  /** Operations under way end with the signal, or soon after: they wait on the pool's own. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#pool.clock.sleep(lifeLimits.tickMs, signal);
      if (!signal.aborted) this.#tick(signal);
    }
    await Promise.allSettled(this.#running);
  }

  #tick(signal: AbortSignal): void {
    this.#sinceHeartbeatMs += lifeLimits.tickMs;
    if (this.#sinceHeartbeatMs >= lifeLimits.heartbeatMs) {
      this.#sinceHeartbeatMs = 0;
      this.#heartbeat();
    }
    this.#report();
    if (this.#running.size < lifeLimits.operationsMax && this.#random.chance(ACTION_CHANCE)) {
      const action = chooseAction(this.#pool.database, this.#random);
      if (action) this.#begin(action, signal);
    }
    if (this.#random.chance(ALARM_CHANCE)) this.#alarm();
    this.#forgetMessages();
  }

  #now(): string {
    return toWireDate(this.#pool.clock.now());
  }

  #heartbeat(): void {
    const { database } = this.#pool;
    for (const [, host] of [...database.rows('host')]) {
      const metrics = asText(host.metrics);
      if (database.get('host_metrics', metrics)?.live !== true) continue;
      database.set('host_metrics', metrics, 'last_updated', this.#now());
    }
  }

  /** Guests report in turns. */
  #report(): void {
    const { database } = this.#pool;
    const guests = [...database.rows('VM')].filter(
      ([, vm]) => vm.power_state === 'Running' && database.get('VM_guest_metrics', asText(vm.guest_metrics)),
    );
    const count = Math.min(guests.length, lifeLimits.reportsPerTick);
    for (let turn = 0; turn < count; turn++) {
      const [, vm] = guests[this.#reportIndex++ % guests.length] ?? [];
      if (vm) database.set('VM_guest_metrics', asText(vm.guest_metrics), 'last_updated', this.#now());
    }
  }

  #begin(action: Action, signal: AbortSignal): void {
    const work = this.#perform(action, signal).finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  /** As if an operator had called: with a task that can be seen, and that goes some time after its end. */
  async #perform(action: Action, signal: AbortSignal): Promise<void> {
    const { database, clock } = this.#pool;
    const host = this.#pool.coordinator();
    for (const step of action) {
      const label = `Async.${step.method}`;
      const task = createTask(this.#pool, { label, session: 'OpaqueRef:NULL', host, cancellable: true });
      const done = await this.#call(step.method, step.params, task, signal);
      await clock.sleep(lifeLimits.taskKeptMs, signal);
      if (database.get('task', task)) database.destroy('task', task);
      if (!done) return;
    }
  }

  async #call(
    method: string,
    params: readonly WireValue[],
    task: Ref,
    signal: AbortSignal,
  ): Promise<boolean> {
    const implementation = this.#pool.messages.get(method);
    const host = this.#pool.coordinator();
    try {
      if (!implementation) throw new ApiError('MESSAGE_METHOD_UNKNOWN', [method]);
      const call = { pool: this.#pool, session: 'OpaqueRef:NULL', task, method, params, host, signal };
      const result = await implementation(call);
      completeTask(this.#pool, task, `<value>${typeof result === 'string' ? result : ''}</value>`);
      return true;
    } catch (error) {
      failTask(this.#pool, task, error instanceof ApiError ? error : internalError(String(error)));
      return false;
    }
  }

  #alarm(): void {
    const { database } = this.#pool;
    const running = [...database.rows('VM')].filter(([, vm]) => vm.power_state === 'Running');
    const [, vm] = running[this.#random.whole(0, Math.max(0, running.length - 1))] ?? [];
    if (!vm) return;
    database.create('message', {
      ...alarmFor(this.#random),
      cls: 'VM',
      obj_uuid: asText(vm.uuid),
      timestamp: this.#now(),
    });
  }

  #forgetMessages(): void {
    const { database } = this.#pool;
    const surplus = database.count('message') - lifeLimits.messagesMax;
    if (surplus <= 0) return;
    for (const [ref] of [...database.rows('message')].slice(0, surplus)) database.destroy('message', ref);
  }
}
