// The streams of samples that are open: who asks the same shares a group, and new samples of a host wake the groups that
// follow it. Listens to the pools only while a stream is open.

import type { GraphQLError } from 'graphql';
import type { Cancel, Clock } from '../../../lib/clock.ts';
import type { Arrival } from '../../../metrics/contract.ts';
import type { Pools } from '../../../pool/contract.ts';
import { clientError } from '../../errors.ts';
import type { Executor, PreparedOperation, RequestContext } from '../../pipeline/contract.ts';
import { durationSeconds } from '../../scalars/text-scalars.ts';
import type { EnvelopePlan } from '../message/envelope.ts';
import { questionOf } from '../message/question.ts';
import { digestOf } from '../message/revision.ts';
import { findFollowed } from './followed.ts';
import { SAMPLE_LIMITS } from './limits.ts';
import { SampleGroup } from './sample-group.ts';
import { SampleStream, type SampleStreamHost } from './sample-stream.ts';
import type { SampleArgs } from './schema.ts';

/** The root field that this runs. */
export const SAMPLES_FIELD = 'metricSamples';

export interface SampleStreamsOptions {
  readonly pools: Pools;
  readonly clock: Clock;
  /** The error as a client may see it. */
  readonly shown: (error: unknown) => GraphQLError;
}

interface Pace {
  readonly group: SampleGroup;
  readonly followers: Set<SampleStream>;
  readonly intervalMs: number;
  /** Monotonic ms of the last message. */
  lastMs: number;
  cancel: Cancel | undefined;
}

export class SampleStreams implements SampleStreamHost {
  readonly #options: SampleStreamsOptions;
  readonly #groups = new Map<string, Pace>();
  #stop: (() => void) | undefined;

  constructor(options: SampleStreamsOptions) {
    this.#options = options;
  }

  get size(): number {
    let size = 0;
    for (const { followers } of this.#groups.values()) size += followers.size;
    return size;
  }

  /** @throws GraphQLError for what cannot be followed. */
  open(
    plan: EnvelopePlan,
    prepared: PreparedOperation,
    context: RequestContext,
    executor: Executor,
  ): SampleStream {
    const args = plan.args as unknown as SampleArgs;
    const key = digestOf(questionOf(prepared, plan.nodes), digestOf(context.principal.fingerprint));
    const pace = this.#groups.get(key) ?? this.#start(key, args, { plan, prepared, context, executor });
    const stream = new SampleStream(this, pace.group);
    pace.followers.add(stream);
    const { signal } = context;
    if (signal?.aborted) stream.close();
    else if (signal) stream.closeOn(signal);
    return stream;
  }

  close(): void {
    for (const { followers } of [...this.#groups.values()])
      for (const stream of [...followers]) stream.close();
  }

  monotonic(): number {
    return this.#options.clock.monotonic();
  }

  after(delayMs: number, fn: () => void): Cancel {
    return this.#options.clock.after(delayMs, fn);
  }

  fail(stream: SampleStream, error: unknown): void {
    stream.end([this.#options.shown(error)]);
  }

  left(stream: SampleStream): void {
    const pace = this.#groups.get(stream.group.key);
    pace?.followers.delete(stream);
    if (pace && pace.followers.size === 0) {
      this.#groups.delete(stream.group.key);
      pace.cancel?.();
      pace.group.close();
    }
    if (this.#groups.size === 0) {
      this.#stop?.();
      this.#stop = undefined;
    }
  }

  #start(
    key: string,
    args: SampleArgs,
    parts: {
      readonly plan: EnvelopePlan;
      readonly prepared: PreparedOperation;
      readonly context: RequestContext;
      readonly executor: Executor;
    },
  ): Pace {
    const { plan, prepared, context, executor } = parts;
    const { clock, pools } = this.#options;
    const intervalMs = intervalOf(args) * 1_000;
    const group = new SampleGroup({
      key,
      rootField: plan.rootField,
      prepared,
      context,
      executor,
      find: findFollowed(args),
      lastS: lastOf(args),
      nowMs: () => clock.now(),
    });
    const pace: Pace = {
      group,
      followers: new Set(),
      intervalMs,
      lastMs: Number.NEGATIVE_INFINITY,
      cancel: undefined,
    };
    this.#groups.set(key, pace);
    this.#stop ??= pools.onArrival((_pool, arrival) => this.#arrived(arrival));
    return pace;
  }

  #arrived(arrival: Arrival): void {
    for (const pace of this.#groups.values()) {
      if (pace.cancel || !pace.group.reads(arrival)) continue;
      const dueMs = pace.lastMs + pace.intervalMs - this.monotonic();
      pace.cancel = this.after(Math.max(SAMPLE_LIMITS.gatherMs, dueMs), () => this.#advance(pace));
    }
  }

  #advance(pace: Pace): void {
    pace.cancel = undefined;
    pace.lastMs = this.monotonic();
    try {
      if (!pace.group.advance()) return;
    } catch (error) {
      for (const stream of [...pace.followers]) this.fail(stream, error);
      return;
    }
    for (const stream of [...pace.followers]) stream.advanced();
  }
}

/** @throws GraphQLError BAD_USER_INPUT. */
function intervalOf({ interval }: SampleArgs): number {
  if (!interval) return 0;
  const { intervalS, maxIntervalS } = SAMPLE_LIMITS;
  const seconds = durationSeconds(interval);
  if (seconds === null || seconds < intervalS || seconds > maxIntervalS) {
    throw clientError(
      'BAD_USER_INPUT',
      `interval must be from ${intervalS} to ${maxIntervalS} s, such as PT30S`,
    );
  }
  return seconds;
}

/** @throws GraphQLError BAD_USER_INPUT. */
function lastOf({ last }: SampleArgs): number {
  if (!last) return 0;
  const { lastS } = SAMPLE_LIMITS;
  const seconds = durationSeconds(last);
  if (seconds === null || seconds <= 0 || seconds > lastS) {
    throw clientError(
      'BAD_USER_INPUT',
      `last must be more than nothing, and up to ${lastS} s, such as PT10M`,
    );
  }
  return seconds;
}
