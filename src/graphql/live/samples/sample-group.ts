// All clients that follow the same samples: what they are sent is made once. A message tells of each series what was not
// told before; a client that reads slowly finds the messages kept for a while, and begins anew after that.
import { type ExecutionResult, GraphQLError } from 'graphql';
import { rfc3339 } from '../../../lib/clock.ts';
import type { Arrival, Series } from '../../../metrics/contract.ts';
import { ShownSeries } from '../../metrics/types.ts';
import type { Executor, PreparedOperation, RequestContext, View } from '../../pipeline/contract.ts';
import { type Followed, tooMany } from './followed.ts';
import { SAMPLE_LIMITS } from './limits.ts';

const STEP_S = 5;

export interface SampleGroupParts {
  readonly key: string;
  readonly rootField: string;
  readonly prepared: PreparedOperation;
  readonly context: RequestContext;
  readonly executor: Executor;
  /** @throws GraphQLError where too many match. */
  readonly find: (view: View) => readonly Followed[];
  /** How far back a first message reaches, in seconds. */
  readonly lastS: number;
  readonly nowMs: () => number;
}

interface Kept {
  readonly number: number;
  readonly text: string;
}

/** What is new of one object. */
interface News {
  readonly record: Followed['record'];
  readonly series: readonly Series[];
}

export class SampleGroup {
  readonly key: string;
  readonly #parts: SampleGroupParts;
  readonly #followed = new Map<string, { readonly followed: Followed; readonly release: () => void }>();
  /** Time of the newest sample that was told, by series. */
  readonly #told = new Map<string, number>();
  readonly #kept: Kept[] = [];
  #keptChars = 0;
  #number = 0;
  #snapshot: { readonly number: number; readonly text: string } | undefined;

  constructor(parts: SampleGroupParts) {
    this.key = parts.key;
    this.#parts = parts;
    const view = this.#view();
    this.#follow(view);
    // What is known by now is what first messages tell; the next ones go on from there.
    this.#collect();
  }

  /** Number of the newest message. */
  get number(): number {
    return this.#number;
  }

  /** Whether new samples of a host may be those of somebody who is followed, also of a VM whose host may not be seen. */
  reads({ host, owners }: Arrival): boolean {
    for (const { followed } of this.#followed.values()) {
      const { hosts, uuid } = followed.object;
      if (hosts.includes(host) || (hosts.length === 0 && owners.includes(uuid))) return true;
    }
    return false;
  }

  /** Makes the next message of what has come since the last one; false when there is nothing to tell. */
  advance(): boolean {
    const view = this.#view();
    const left = this.#follow(view);
    const news = this.#collect();
    if (news.length === 0 && left.length === 0) return false;
    this.#number += 1;
    const text = this.#print('DELTA', news, { left, view });
    this.#kept.push({ number: this.#number, text });
    this.#keptChars += text.length;
    while (this.#kept.length > SAMPLE_LIMITS.keptMessages || this.#keptChars > SAMPLE_LIMITS.keptChars) {
      this.#keptChars -= this.#kept.shift()?.text.length ?? 0;
    }
    return true;
  }

  /** The message of that number; undefined when it is kept no more. */
  messageOf(number: number): string | undefined {
    const first = this.#kept[0]?.number ?? 0;
    return this.#kept[number - first]?.text;
  }

  /** All that is followed, up to what the newest message told. */
  snapshot(): string {
    if (this.#snapshot?.number !== this.#number) {
      const view = this.#view();
      const all = [...this.#followed.values()].map(
        ({ followed }): News => ({ record: followed.record, series: this.#window(followed) }),
      );
      this.#snapshot = { number: this.#number, text: this.#print('SNAPSHOT', all, { left: [], view }) };
    }
    return this.#snapshot.text;
  }

  close(): void {
    for (const { release } of this.#followed.values()) release();
    this.#followed.clear();
    this.#kept.length = 0;
  }

  #view(): View {
    const { executor, context } = this.#parts;
    return executor.createView({ principal: context.principal });
  }

  /** Takes whom there is to follow now, and answers the ids of those who have left. */
  #follow(view: View): string[] {
    const now = new Map(this.#parts.find(view).map((followed) => [followed.id, followed]));
    const left: string[] = [];
    for (const [id, { release }] of this.#followed) {
      if (now.has(id)) continue;
      release();
      this.#followed.delete(id);
      left.push(id);
      for (const key of this.#told.keys()) if (key.startsWith(`${id} `)) this.#told.delete(key);
    }
    for (const [id, followed] of now) {
      const known = this.#followed.get(id);
      // Where its hosts are others, those are polled instead.
      if (known && sameHosts(known.followed, followed)) this.#followed.set(id, { ...known, followed });
      else {
        const release = followed.metrics.watch(followed.object);
        known?.release();
        this.#followed.set(id, { followed, release });
      }
    }
    return left;
  }

  /** What is known and was not told, which counts as told from now on. */
  #collect(): readonly News[] {
    const news: News[] = [];
    let count = 0;
    for (const { followed } of this.#followed.values()) {
      const toS = this.#completeS(followed);
      const kept = this.#read(followed, toS);
      count += kept.length;
      if (count > SAMPLE_LIMITS.series) throw tooMany('series', SAMPLE_LIMITS.series);
      const series = kept.flatMap((one) => this.#untold(followed, one) ?? []);
      if (series.length > 0) news.push({ record: followed.record, series });
    }
    return news;
  }

  #read({ object, choice, metrics, isHidden }: Followed, toS: number): readonly Series[] {
    const fromS = this.#parts.nowMs() / 1_000 - SAMPLE_LIMITS.lastS;
    const kept = metrics.kept({ object, ...choice, fromS, toS, step: STEP_S }) ?? [];
    return kept.filter((series) => !isHidden(series));
  }

  /** The part of a series that comes after what was told. */
  #untold({ id }: Followed, series: Series): Series | undefined {
    const key = keyOf(id, series);
    const newest = series.values.findLastIndex((value) => !Number.isNaN(value));
    if (newest === -1) return undefined;
    const newestS = series.startS + newest * STEP_S;
    // Of a series that is new, its newest sample: what was before belongs to first messages.
    const toldS = this.#told.get(key) ?? newestS - STEP_S;
    if (newestS <= toldS) return undefined;
    this.#told.set(key, newestS);
    return cut(series, toldS + STEP_S, newestS);
  }

  /** A series as first messages have it. */
  #window(followed: Followed): readonly Series[] {
    const nowS = this.#parts.nowMs() / 1_000;
    return this.#read(followed, nowS).flatMap((series) => {
      const toldS = this.#told.get(keyOf(followed.id, series));
      if (toldS === undefined) return [];
      const fromS = Math.max(
        series.startS,
        Math.min(toldS, Math.ceil((nowS - this.#parts.lastS) / STEP_S) * STEP_S),
      );
      return [cut(series, fromS, toldS)];
    });
  }

  /**
   * Up to when all hosts of the object have told: what is made of several hosts is no sample before. One that has been
   * silent is not waited for.
   */
  #completeS({ object, metrics }: Followed): number {
    const nowS = this.#parts.nowMs() / 1_000;
    if (object.owner === 'vm' || object.owner === 'host') return nowS;
    const newest = object.hosts
      .map((host) => metrics.statusOf(host)?.newestS ?? 0)
      .filter((newestS) => nowS - newestS < SAMPLE_LIMITS.silentS);
    return Math.min(nowS, ...newest);
  }

  #print(
    kind: 'SNAPSHOT' | 'DELTA',
    news: readonly News[],
    { left, view }: { readonly left: readonly string[]; readonly view: View },
  ): string {
    const { executor, prepared, rootField, nowMs } = this.#parts;
    const message = {
      kind,
      at: rfc3339(nowMs()) ?? null,
      objects: news.map(({ record, series }) => ({
        object: record,
        series: series.map((one) => new ShownSeries(record, one, view)),
      })),
      left,
    };
    const result = executor.executeEvent(prepared, { [rootField]: message }, view);
    if (isPromise(result)) {
      throw new GraphQLError(
        'Fields that are fetched from a pool or a database cannot be part of a stream.',
        {
          extensions: { code: 'BAD_USER_INPUT' },
        },
      );
    }
    return JSON.stringify(result);
  }
}

function isPromise(result: ExecutionResult | Promise<ExecutionResult>): result is Promise<ExecutionResult> {
  return 'then' in result;
}

function keyOf(id: string, { metric, device, source }: Series): string {
  return `${id} ${metric ?? ''} ${device ?? ''} ${metric === null ? source : ''}`;
}

function cut(series: Series, fromS: number, toS: number): Series {
  const first = Math.round((fromS - series.startS) / STEP_S);
  const last = Math.round((toS - series.startS) / STEP_S);
  return { ...series, startS: fromS, values: series.values.subarray(Math.max(0, first), last + 1) };
}

function sameHosts(a: Followed, b: Followed): boolean {
  const [before, after] = [a.object.hosts, b.object.hosts];
  return before.length === after.length && before.every((host, at) => host === after[at]);
}
