// A source together with what executes it: the prepared document, the recorder under its view, and the rendering of
// what is not part of the list (removed objects, pool states).

import type { Change } from '../../../cache/contract.ts';
import { rfc3339 } from '../../../lib/clock.ts';
import type { Pools } from '../../../pool/contract.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import { clientError } from '../../errors.ts';
import { idOf } from '../../objects/node.ts';
import type { Executor, PreparedOperation, RequestContext, View } from '../../pipeline/contract.ts';
import type { LiveList, Rendered } from '../contract.ts';
import type { LiveLimits } from '../limits.ts';
import type { EnvelopePlan } from '../message/envelope.ts';
import { namesIn, questionOf } from '../message/question.ts';
import { digestOf, type RevisionScope } from '../message/revision.ts';
import type { DependencyIndex } from './dependency-index.ts';
import type { Entry } from './entry.ts';
import { Recorder, RecordingView } from './recorder.ts';
import { Renderer } from './renderer.ts';
import { LiveSource } from './source.ts';

export interface SourceHostParts {
  readonly key: string;
  readonly scope: RevisionScope;
  readonly list: LiveList;
  readonly plan: EnvelopePlan;
  readonly prepared: PreparedOperation;
  readonly context: RequestContext;
  readonly executor: Executor;
  readonly pools: Pools;
  readonly limits: LiveLimits;
  readonly index: DependencyIndex<Entry>;
  readonly wake: (source: LiveSource) => void;
  readonly monotonic: () => number;
}

export class SourceHost {
  readonly key: string;
  readonly scope: RevisionScope;
  readonly source: LiveSource;
  readonly #parts: SourceHostParts;
  readonly #renderer: Renderer;
  readonly #names: ReadonlySet<string>;
  #idView: View | undefined;

  /** @throws GraphQLError when the list is too long to be watched. */
  constructor(parts: SourceHostParts) {
    const { executor, prepared, context, list, limits, pools } = parts;
    this.key = parts.key;
    this.scope = parts.scope;
    this.#parts = parts;
    this.#names = namesIn(prepared);
    this.#renderer = new Renderer(executor, prepared, parts.plan);
    let watched = 0;
    for (const { store } of pools.list()) watched += store.count(list.cls);
    if (watched > limits.watchedObjects) {
      const message = `The list would watch ${watched} objects; the limit is ${limits.watchedObjects}.`;
      const extensions = { limit: 'watchedObjects', allowed: limits.watchedObjects };
      throw clientError('OPERATION_TOO_EXPENSIVE', message, { extensions });
    }
    const recorder = new Recorder();
    const { principal } = context;
    this.source = new LiveSource({
      list,
      recorder,
      pools,
      renderer: this.#renderer,
      index: parts.index,
      wake: parts.wake,
      monotonic: parts.monotonic,
      idOf: (record) => this.#idOf(record),
      createView: () =>
        new RecordingView(
          executor.createView({ principal }, (pool) => recorder.readerOf(pool)),
          recorder,
        ),
    });
  }

  static scopeOf(parts: Pick<SourceHostParts, 'plan' | 'prepared' | 'context'>): RevisionScope {
    return {
      question: questionOf(parts.prepared, parts.plan.nodes),
      access: digestOf(parts.context.principal.fingerprint),
    };
  }

  /** Whether a heartbeat may show in an answer: one of the fields that differ is named somewhere in the operation. */
  reaches({ fields }: Change): boolean {
    return fields?.some((field) => this.#names.has(field)) ?? true;
  }

  renderRemoved(id: string, entry: Entry): Rendered | undefined {
    const { pools, list } = this.#parts;
    const view = this.#plainView();
    const record = pools.get(entry.pool)?.store.get(list.cls, entry.ref);
    if (record && view.sees(record)) {
      const item = { nodeId: id, reason: 'NO_MATCH', node: record };
      const rendered = this.#renderer.render('removed', item, view);
      if (rendered) return rendered;
    }
    return this.#renderer.render('removed', { nodeId: id, reason: 'GONE', node: null }, view);
  }

  renderSync(key: string): Rendered | undefined {
    const view = this.#plainView();
    const pool = this.#parts.pools.get(key);
    const record = view.poolRecord(key);
    if (!pool || !record || !view.sees(record)) return undefined;
    const { state, syncedAtMs } = pool.status;
    const syncedAt = syncedAtMs === null ? null : (rfc3339(syncedAtMs) ?? null);
    return this.#renderer.render('sync', { pool: record, state: state.toUpperCase(), syncedAt }, view);
  }

  #idOf(record: XapiRecord): string | undefined {
    let id = this.#idView && idOf(record, this.#idView);
    if (!id) {
      // A view remembers that a pool was unknown: another one looks again.
      this.#idView = this.#plainView();
      id = idOf(record, this.#idView);
    }
    return id ?? undefined;
  }

  #plainView(): View {
    return this.#parts.executor.createView({ principal: this.#parts.context.principal });
  }
}
