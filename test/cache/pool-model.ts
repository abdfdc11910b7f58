// A pool as the informer sees it, in memory, that misbehaves on demand: generations, tokens, coalescing, counts and a
// memory of deletions as event.from has them (xapi contract §3.1); everything that goes wrong there can be made to.
import type { Clock } from '../../src/lib/clock.ts';
import type { EventBatch, EventSource, XapiEvent } from '../../src/xapi/contract.ts';
import { classes, mirroredClasses } from '../../src/xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';
import { XapiError } from '../../src/xapi/errors.ts';
import type { Ref, XapiRecord } from '../../src/xapi/record.ts';
import { record } from './records.ts';

type Fields = Parameters<typeof record>[2];

interface Row {
  readonly record: XapiRecord;
  readonly created: number;
  readonly modified: number;
}

interface Deletion {
  readonly cls: ClassName;
  readonly ref: Ref;
  readonly created: number;
  readonly generation: number;
}

export interface Call {
  readonly classes: readonly string[];
  readonly token: string;
  readonly waitS: number;
}

const MAX_CALLS = 20_000;

function formatToken(generation: number, messages: number): string {
  return `${String(generation).padStart(20, '0')},${String(messages).padStart(20, '0')}`;
}

export class PoolModel implements EventSource {
  readonly calls: Call[] = [];
  /** Classes asked of fetchRecords. */
  readonly recordCalls: ClassName[] = [];
  /** Thrown by the next fetches, one each. */
  readonly errors: Error[] = [];
  sessionNumber = 0;
  /** A lost session is replaced inside the call, which then answers; else the call fails with SESSION_INVALID. */
  transparentLogin = false;
  /** Every event is sent once more in the answer after. */
  repeats = false;
  /** Deletions are told this many answers late. */
  lateDeletions = 0;
  /** Called before each answer is given, after it was collected. */
  beforeAnswer: (call: Call) => void = () => undefined;
  mostCallsAtOnce = 0;
  generation = 100;
  readonly #clock: Clock;
  readonly #rows = new Map<ClassName, Map<Ref, Row>>();
  #deletions: Deletion[] = [];
  #held: { readonly event: XapiEvent; answers: number }[] = [];
  #repeated: readonly XapiEvent[] = [];
  #callsNow = 0;
  #alive = false;
  #refused = false;
  #wake = new Set<() => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  put(cls: ClassName, ref: Ref, fields: Fields = {}): void {
    const rows = this.#table(cls);
    // Messages are written once.
    if (cls === 'message' && rows.has(ref)) return;
    const stamp = this.#stamp();
    rows.set(ref, {
      record: record(cls, ref, fields),
      created: rows.get(ref)?.created ?? stamp,
      modified: stamp,
    });
    this.#wakeAll();
  }

  remove(cls: ClassName, ref: Ref): void {
    const row = this.#table(cls).get(ref);
    if (!row) return;
    this.#table(cls).delete(ref);
    this.#deletions.push({ cls, ref, created: row.created, generation: this.#stamp() });
    this.#wakeAll();
  }

  forgetDeletions(): void {
    this.#deletions = [];
    this.#held = [];
  }

  records(cls: ClassName): readonly XapiRecord[] {
    return [...this.#table(cls).values()].map((row) => row.record);
  }

  refs(cls: ClassName): readonly Ref[] {
    return [...this.#table(cls).keys()];
  }

  endSession(): void {
    this.#alive = false;
    this.#wakeAll();
  }

  /** xapi starts again: sessions, tasks and the memory of deletions are gone, everything counts as new. */
  restart(generationDrop = 0): void {
    this.generation = Math.max(1, this.generation - generationDrop) + 1;
    this.forgetDeletions();
    this.#repeated = [];
    this.#table('task').clear();
    for (const [cls, rows] of this.#rows) {
      if (cls === 'message') continue;
      for (const [ref, row] of rows) {
        rows.set(ref, { ...row, created: this.generation, modified: this.generation });
      }
    }
    this.endSession();
  }

  async fetchEvents(
    names: readonly string[],
    token: string,
    waitS: number,
    signal: AbortSignal,
  ): Promise<EventBatch> {
    const call = { classes: names, token, waitS };
    this.calls.push(call);
    // An informer that asks again and again without letting time pass would hang the test.
    if (this.calls.length > MAX_CALLS) throw new Error(`more than ${MAX_CALLS} calls: the informer spins`);
    this.#callsNow += 1;
    this.mostCallsAtOnce = Math.max(this.mostCallsAtOnce, this.#callsNow);
    try {
      return await this.#answer(call, signal);
    } finally {
      this.#callsNow -= 1;
    }
  }

  async fetchRecords(cls: ClassName, signal: AbortSignal): Promise<readonly XapiRecord[]> {
    this.recordCalls.push(cls);
    await this.#enter(signal);
    return this.records(cls);
  }

  async #answer(call: Call, signal: AbortSignal): Promise<EventBatch> {
    const { classes: names, token, waitS } = call;
    await this.#enter(signal);
    const [since, messagesSince] = token === '' ? [0, 0] : token.split(',').map(Number);
    const untilMs = this.#clock.monotonic() + waitS * 1000;
    for (;;) {
      const events = this.#collect(names, since ?? 0, messagesSince ?? 0);
      if (events.length > 0 || this.#clock.monotonic() >= untilMs) {
        const batch = this.#batch(names, token, events);
        this.beforeAnswer(call);
        return batch;
      }
      await this.#whenChanged(untilMs - this.#clock.monotonic(), signal);
      if (!this.#alive) await this.#enter(signal);
    }
  }

  async #enter(signal: AbortSignal): Promise<void> {
    await Promise.resolve();
    signal.throwIfAborted();
    const error = this.errors.shift();
    if (error) throw error;
    if (this.#alive) return;
    // The first login is no loss; later ones are noticed by a refused call, unless they are transparent.
    if (this.sessionNumber > 0 && !this.transparentLogin && !this.#refused) {
      this.#refused = true;
      throw new XapiError('SESSION_INVALID', ['OpaqueRef:session'], 'event.from');
    }
    this.#refused = false;
    this.sessionNumber += 1;
    this.#alive = true;
  }

  #collect(names: readonly string[], since: number, messagesSince: number): XapiEvent[] {
    const wanted = (cls: ClassName) => names.includes('*') || names.includes(cls);
    const added: XapiEvent[] = [];
    const changed: XapiEvent[] = [];
    const gone: XapiEvent[] = [];
    for (const [cls, rows] of this.#rows) {
      const after = cls === 'message' ? messagesSince : since;
      for (const [ref, row] of wanted(cls) ? rows : []) {
        const generation = cls === 'message' ? 0 : row.modified;
        if (row.created > after) added.push({ cls, ref, operation: 'add', generation, record: row.record });
        else if (row.modified > after) {
          changed.push({ cls, ref, operation: 'mod', generation, record: row.record });
        }
      }
    }
    for (const { cls, ref, created, generation } of this.#deletions) {
      const after = cls === 'message' ? messagesSince : since;
      if (!wanted(cls) || generation <= after || created > after) continue;
      gone.push({ cls, ref, operation: 'del', generation: cls === 'message' ? 0 : generation });
    }
    return [...added, ...changed, ...this.#delay(gone)];
  }

  /** Holds deletions back, and answers those whose time has come. */
  #delay(gone: readonly XapiEvent[]): readonly XapiEvent[] {
    const due = this.#held.filter((held) => held.answers-- <= 0).map(({ event }) => event);
    this.#held = this.#held.filter(({ answers }) => answers >= 0);
    if (this.lateDeletions === 0) return [...due, ...gone];
    for (const event of gone) this.#held.push({ event, answers: this.lateDeletions });
    return due;
  }

  #batch(names: readonly string[], token: string, events: readonly XapiEvent[]): EventBatch {
    const [since, messagesSince] = token === '' ? [0, 0] : token.split(',').map(Number);
    let [generation, messages] = [since ?? 0, messagesSince ?? 0];
    for (const [cls, rows] of this.#rows) {
      if (!names.includes('*') && !names.includes(cls)) continue;
      for (const { modified } of rows.values()) {
        if (cls === 'message') messages = Math.max(messages, modified);
        else generation = Math.max(generation, modified);
      }
    }
    for (const { cls, generation: at } of token === '' ? [] : this.#deletions) {
      if (cls === 'message') messages = Math.max(messages, at);
      else generation = Math.max(generation, at);
    }
    const all = this.repeats ? [...events, ...this.#repeated.filter(this.#isStillTrue)] : events;
    this.#repeated = events;
    const counts = new Map(
      classes
        .filter(({ table }) => table)
        .map(({ name }) => [name, name === 'message' ? 0 : this.#table(name).size]),
    );
    return {
      events: all,
      counts,
      token: formatToken(generation, messages),
      receivedAtMs: this.#clock.monotonic(),
    };
  }

  readonly #isStillTrue = ({ cls, ref, record: kept }: XapiEvent): boolean =>
    this.#table(cls).get(ref)?.record === kept;

  #stamp(): number {
    this.generation += 1;
    return this.generation;
  }

  #table(cls: ClassName): Map<Ref, Row> {
    const rows = this.#rows.get(cls) ?? new Map<Ref, Row>();
    this.#rows.set(cls, rows);
    return rows;
  }

  #whenChanged(withinMs: number, signal: AbortSignal): Promise<void> {
    const woken = new AbortController();
    const wake = () => woken.abort();
    this.#wake.add(wake);
    signal.addEventListener('abort', wake, { once: true });
    return this.#clock.sleep(withinMs, woken.signal).finally(() => {
      this.#wake.delete(wake);
      signal.removeEventListener('abort', wake);
      signal.throwIfAborted();
    });
  }

  #wakeAll(): void {
    const waiting = [...this.#wake];
    this.#wake.clear();
    for (const wake of waiting) wake();
  }
}

export const mirroredNames: readonly ClassName[] = mirroredClasses.map(({ name }) => name);
