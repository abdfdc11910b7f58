// The subscription engine: owns the sources, hands them every published revision in slices, and answers the pipeline
// with streams. It listens to the pools only while a stream is open and holds nothing when the last one has ended.
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { ChangeSet } from '../../cache/contract.ts';
import { known } from '../../lib/assert.ts';
import type { Cancel, Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/log.ts';
import type { Pools } from '../../pool/contract.ts';
import { clientError, maskError } from '../errors.ts';
import type {
  Executor,
  LiveEngine,
  PreparedOperation,
  Principal,
  RequestContext,
} from '../pipeline/contract.ts';
import { ChangeQueue } from './change-queue.ts';
import type { LiveFigures, LiveRoot, Rendered, SnapshotReason, TextStream } from './contract.ts';
import { paceOf } from './delivery.ts';
import { CHECKPOINT_LOOKS, LIVE_LIMITS, type LiveLimits } from './limits.ts';
import { type EnvelopePlan, planEnvelope } from './message/envelope.ts';
import { digestOf, RevisionCodec, type RevisionScope } from './message/revision.ts';
import { PoolWatch } from './pool-watch.ts';
import { SAMPLES_FIELD, SampleStreams } from './samples/sample-streams.ts';
import { Slicer } from './slicer.ts';
import type { Entry } from './source/entry.ts';
import type { LiveSource } from './source/source.ts';
import { SourceHost } from './source/source-host.ts';
import { LiveStream } from './stream.ts';
import type { StreamHost } from './stream-host.ts';
import { Ticker } from './ticker.ts';

export interface LiveEngineOptions {
  readonly pools: Pools;
  readonly roots: readonly LiveRoot[];
  readonly clock: Clock;
  readonly logger: Logger;
  readonly limits?: Partial<LiveLimits>;
}

export class StreamEngine implements LiveEngine, StreamHost {
  readonly limits: LiveLimits;
  readonly #options: LiveEngineOptions;
  readonly #roots: ReadonlyMap<string, LiveRoot>;
  readonly #codec = new RevisionCodec();
  readonly #streams = new Set<LiveStream>();
  readonly #sources = new Map<string, SourceHost>();
  readonly #busy = new Set<SourceHost>();
  /** Streams that asked while their source had work. */
  readonly #refused = new Set<LiveStream>();
  readonly #changes: ChangeQueue;
  readonly #watch: PoolWatch;
  readonly #slicer: Slicer;
  readonly #checkpoints: Ticker;
  readonly #samples: SampleStreams;

  constructor(options: LiveEngineOptions) {
    this.#options = options;
    this.limits = { ...LIVE_LIMITS, ...options.limits };
    this.#roots = new Map(options.roots.map((root) => [root.field, root]));
    this.#changes = new ChangeQueue();
    this.#samples = new SampleStreams({
      pools: options.pools,
      clock: options.clock,
      shown: (error) => this.#shown(error),
    });
    // Checkpoints come a little late rather than each by a timer of its own.
    this.#checkpoints = new Ticker(options.clock, this.limits.checkpointMs / CHECKPOINT_LOOKS, (nowMs) => {
      for (const stream of [...this.#streams]) stream.checkpointIfSilent(nowMs);
    });
    this.#slicer = new Slicer({
      work: (deadlineMs) => this.#work(deadlineMs),
      sliceMs: this.limits.sliceMs,
      monotonic: () => this.monotonic(),
    });
    this.#watch = new PoolWatch(options.pools, {
      changes: (set) => this.#enqueue(set),
      poolsChanged: (gone, came) => this.#poolsChanged(gone, came),
      status: (key) => this.#changes.visitStatus(key),
      samples: (owners) => this.#changes.visitMetrics(owners),
      syncChanged: () => {
        for (const stream of this.#streams) stream.syncChanged();
      },
    });
  }

  get figures(): LiveFigures {
    return {
      streams: this.#streams.size + this.#samples.size,
      sources: this.#sources.size,
      dependencies: this.#changes.dependencies.size,
      busy: this.#changes.hasWork || this.#busy.size > 0,
    };
  }

  get syncStates(): ReadonlyMap<string, string> {
    return this.#watch.syncStates;
  }

  subscribe(
    prepared: PreparedOperation,
    context: RequestContext,
    executor: Executor,
  ): TextStream | ExecutionResult {
    try {
      const plan = planEnvelope(executor.schema, prepared);
      // Every root field was left out by a directive: nothing is asked, and nothing is answered.
      return plan ? this.#open(plan, prepared, context, executor) : { data: {} };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  }

  /** Ends every stream, as complete; clients may subscribe again. */
  close(): void {
    for (const stream of [...this.#streams]) stream.close();
    this.#samples.close();
  }

  // What streams ask of their host.

  monotonic(): number {
    return this.#options.clock.monotonic();
  }

  after(delayMs: number, fn: () => void): Cancel {
    return this.#options.clock.after(delayMs, fn);
  }

  isSettled(stream: LiveStream): boolean {
    const settled = this.#changes.isComplete && !stream.source.hasWork;
    if (!settled) this.#refused.add(stream);
    return settled;
  }

  revision(stream: LiveStream): string {
    return this.#codec.encode(stream.scope, this.#watch.revisions);
  }

  renderRemoved(stream: LiveStream, id: string, entry: Entry): Rendered | undefined {
    return this.#hostOf(stream.source).renderRemoved(id, entry);
  }

  renderSync(stream: LiveStream, pool: string): Rendered | undefined {
    return this.#hostOf(stream.source).renderSync(pool);
  }

  fail(stream: LiveStream, error: unknown): void {
    stream.end([this.#shown(error)]);
  }

  left(stream: LiveStream): void {
    this.#streams.delete(stream);
    this.#refused.delete(stream);
    if (stream.source.followers.size === 0) this.#closeSource(this.#hostOf(stream.source));
    if (this.#streams.size === 0) this.#stop();
  }

  #shown(error: unknown): GraphQLError {
    const shown =
      error instanceof GraphQLError ? error : new GraphQLError('', { originalError: toError(error) });
    return maskError(shown, this.#options.logger);
  }

  #open(
    plan: EnvelopePlan,
    prepared: PreparedOperation,
    context: RequestContext,
    executor: Executor,
  ): TextStream {
    const { streams } = this.limits;
    if (this.figures.streams >= streams) {
      throw clientError('OPERATION_TOO_EXPENSIVE', `The gateway has its limit of ${streams} open streams.`, {
        extensions: { limit: 'streams', allowed: streams },
      });
    }
    if (plan.rootField === SAMPLES_FIELD) return this.#samples.open(plan, prepared, context, executor);
    const pace = paceOf(plan.args.delivery, this.limits);
    const list = known(this.#roots.get(plan.rootField), `the list of ${plan.rootField}`).list(plan.args);
    if (this.#streams.size === 0) this.#start();
    let host: SourceHost;
    try {
      host = this.#sourceFor({ plan, prepared, context, executor, list });
    } catch (error) {
      if (this.#streams.size === 0) this.#stop();
      throw error;
    }
    const since = plan.args.since;
    const scope = scopeFor(context.principal, host.scope);
    const reason = typeof since === 'string' ? this.#reasonFor(since, scope) : 'INITIAL';
    const stream = new LiveStream({ host: this, source: host.source, plan, reason, pace, scope });
    this.#streams.add(stream);
    const { signal } = context;
    if (signal?.aborted) stream.close();
    else if (signal) stream.closeOn(signal);
    return stream;
  }

  /**
   * Why the client gets a snapshot although it brought a revision. No history of changes is kept here: what it missed
   * cannot be told apart, so a revision that fits is too old as well. One of an earlier run looks like a forged one.
   */
  #reasonFor(since: string, scope: RevisionScope): SnapshotReason {
    const verdict = this.#codec.verify(since, scope);
    return verdict.fits || verdict.because === 'UNKNOWN' ? 'TOO_OLD' : verdict.because;
  }

  #sourceFor(
    parts: Pick<
      ConstructorParameters<typeof SourceHost>[0],
      'plan' | 'prepared' | 'context' | 'executor' | 'list'
    >,
  ): SourceHost {
    const { pools, clock } = this.#options;
    const scope = SourceHost.scopeOf(parts);
    const key = digestOf(scope.question, scope.access);
    let host = this.#sources.get(key);
    if (host === undefined) {
      host = new SourceHost({
        ...parts,
        key,
        scope,
        pools,
        limits: this.limits,
        index: this.#changes.dependencies,
        monotonic: () => clock.monotonic(),
        wake: (source) => this.#wake(source),
      });
      this.#sources.set(key, host);
      this.#changes.addSource(host);
      this.#busy.add(host);
      this.#slicer.wake();
    }
    return host;
  }

  #hostOf(source: LiveSource): SourceHost {
    return known(this.#changes.hostOf(source), 'the host of an open source');
  }

  #wake(source: LiveSource): void {
    const host = this.#changes.hostOf(source);
    if (host) this.#busy.add(host);
    this.#slicer.wake();
  }

  #enqueue(set: ChangeSet): void {
    this.#changes.add(set);
    this.#slicer.wake();
  }

  #poolsChanged(gone: readonly string[], came: readonly string[]): void {
    for (const { source } of this.#sources.values()) {
      source.poolsChanged(gone);
      for (const key of came) source.watchPool(key);
    }
    for (const key of gone) this.#changes.poolGone(key);
    this.#changes.visitPools();
  }

  #start(): void {
    this.#watch.start();
    this.#checkpoints.start();
  }

  #stop(): void {
    this.#watch.stop();
    this.#changes.clear();
    this.#checkpoints.stop();
  }

  /** One slice: first who is affected, then their executions, then the streams of what is done. */
  #work(deadlineMs: number): boolean {
    if (!this.#changes.digest(deadlineMs, () => this.monotonic())) return false;
    for (const host of this.#busy) {
      if (!this.#workOn(host, deadlineMs)) return false;
      this.#busy.delete(host);
      for (const follower of [...host.source.followers]) follower.settled();
      if (this.#busy.size > 0 && this.monotonic() > deadlineMs) return false;
    }
    const refused = [...this.#refused];
    this.#refused.clear();
    for (const stream of refused) stream.settled();
    return !this.#changes.hasWork && this.#busy.size === 0;
  }

  #workOn(host: SourceHost, deadlineMs: number): boolean {
    try {
      return host.source.work(deadlineMs);
    } catch (error) {
      for (const stream of [...this.#streams]) if (stream.source === host.source) this.fail(stream, error);
      return true;
    }
  }

  #closeSource(host: SourceHost): void {
    this.#sources.delete(host.key);
    this.#busy.delete(host);
    this.#changes.removeSource(host);
    host.source.close();
  }
}

/** Those who ask the same share a source, yet nobody can go on from where another one was. */
function scopeFor({ id }: Principal, { question, access }: RevisionScope): RevisionScope {
  return { question: digestOf(id, question), access };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
