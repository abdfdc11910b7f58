// A gateway's pipeline with the subscription engine over test pools, and clients that fold what they are sent.
import type { ExecutionResult } from 'graphql';
import type { AccessPolicy } from '../../../src/graphql/access/policy.ts';
import { isTextStream, type TextStream } from '../../../src/graphql/live/contract.ts';
import { StreamEngine } from '../../../src/graphql/live/engine.ts';
import type { LiveLimits } from '../../../src/graphql/live/limits.ts';
import { liveRoots } from '../../../src/graphql/live/schema/roots.ts';
import { isRejected, type OperationRequest } from '../../../src/graphql/pipeline/contract.ts';
import { GatewayPipeline } from '../../../src/graphql/pipeline/pipeline.ts';
import { gatewaySchema } from '../../../src/graphql/schema/gateway-schema.ts';
import { type Clock, nextTurn, SteppedClock, systemClock } from '../../../src/lib/clock.ts';
import { silentLogger } from '../../../src/lib/silent-log.ts';
import { TestPools } from '../../helpers/estate.ts';

const built = gatewaySchema();
export const ASKER = { id: 'asker', fingerprint: 'everything' };

export interface Removed {
  readonly nodeId: string;
  readonly reason: 'NO_MATCH' | 'GONE';
  readonly node?: unknown;
}

export interface Envelope {
  readonly kind: 'SNAPSHOT' | 'DELTA' | 'CHECKPOINT';
  readonly reason?: string | null;
  readonly complete: boolean;
  readonly revision?: string | null;
  readonly upserted: readonly { readonly id: string; readonly [field: string]: unknown }[];
  readonly entered?: readonly string[];
  readonly removed: readonly Removed[];
  readonly order?: readonly string[] | null;
  readonly sync?: readonly unknown[];
}

export class TestGateway {
  readonly pools = new TestPools();
  readonly clock: Clock;
  readonly engine: StreamEngine;
  readonly pipeline: GatewayPipeline;

  constructor(limits: Partial<LiveLimits> = {}, clock: Clock = systemClock, policy?: AccessPolicy) {
    this.clock = clock;
    this.engine = new StreamEngine({
      pools: this.pools,
      roots: liveRoots,
      clock,
      logger: silentLogger,
      limits,
    });
    this.pipeline = new GatewayPipeline({
      built,
      pools: this.pools,
      gateway: { version: 'test', startedAtMs: 0 },
      logger: silentLogger,
      live: this.engine,
      ...(policy ? { policy } : {}),
    });
  }

  /** @throws when the operation is refused. */
  open(request: OperationRequest | string, principal = ASKER): Follower {
    const started = this.subscribe(request, principal);
    if (!isTextStream(started)) throw new Error(`refused: ${JSON.stringify(started.errors)}`);
    return new Follower(started);
  }

  subscribe(request: OperationRequest | string, principal = ASKER): TextStream | ExecutionResult {
    const prepared = this.pipeline.prepare(typeof request === 'string' ? { query: request } : request);
    if (isRejected(prepared)) return { errors: prepared.errors };
    return this.pipeline.subscribe(prepared, { principal });
  }

  /** What a fresh query answers; `{ list: { nodes } }` as objects by id. */
  query(query: string, variables?: Readonly<Record<string, unknown>>): Map<string, unknown> {
    const prepared = this.pipeline.prepare({ query, variables });
    if (isRejected(prepared)) throw new Error(`refused: ${JSON.stringify(prepared.errors)}`);
    const result = this.pipeline.execute(prepared, { principal: ASKER }) as ExecutionResult;
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    const [list] = Object.values(
      JSON.parse(JSON.stringify(result.data)) as Record<string, { nodes: { id: string }[] }>,
    );
    return new Map(list?.nodes.map((node) => [node.id, node]));
  }

  /** Resolves when the engine has nothing left to do. @throws after a bound. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 10_000; turn += 1) {
      await nextTurn();
      if (!this.engine.figures.busy) return;
    }
    throw new Error('the engine is busy for 10,000 turns');
  }
}

export function steppedGateway(limits: Partial<LiveLimits> = {}): {
  gateway: TestGateway;
  clock: SteppedClock;
} {
  const clock = new SteppedClock(Date.UTC(2026, 0, 1));
  return { gateway: new TestGateway(limits, clock), clock };
}

/** Folds messages as docs/subscriptions.md tells clients to. */
export class Follower {
  readonly stream: TextStream;
  readonly state = new Map<string, unknown>();
  order: readonly string[] | null = null;
  messages = 0;
  isComplete = false;
  isReady = false;

  constructor(stream: TextStream) {
    this.stream = stream;
    stream.onReady(() => {
      this.isReady = true;
    });
  }

  get ids(): readonly string[] {
    return [...this.state.keys()];
  }

  /** Takes up to `limit` messages. */
  take(limit = Number.POSITIVE_INFINITY): Envelope[] {
    const taken: Envelope[] = [];
    this.isReady = false;
    while (taken.length < limit) {
      const text = this.stream.take();
      if (text === undefined) break;
      const result = JSON.parse(text) as ExecutionResult;
      if (result.errors) throw new Error(JSON.stringify(result.errors));
      const [envelope] = Object.values(result.data ?? {}) as Envelope[];
      if (!envelope) throw new Error(`no envelope in ${text}`);
      this.#fold(envelope);
      taken.push(envelope);
    }
    return taken;
  }

  /** Takes one message. @throws when there is none. */
  takeOne(): Envelope {
    const [envelope] = this.take(1);
    if (!envelope) throw new Error('the stream has nothing to say');
    return envelope;
  }

  #fold(envelope: Envelope): void {
    const { kind, complete, upserted, removed, order } = envelope;
    if (kind === 'SNAPSHOT' && (this.isComplete || this.messages === 0)) this.state.clear();
    for (const object of upserted) this.state.set(object.id, object);
    for (const { nodeId } of removed) this.state.delete(nodeId);
    if (order) this.order = order;
    this.isComplete = complete;
    this.messages += 1;
  }
}
