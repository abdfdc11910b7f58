// The informer's exam: what a real xapi 26.17 said, and what it was in the end.
import { describe, expect, it } from 'vitest';
import { SteppedClock } from '../../src/lib/clock.ts';
import type { EventBatch, EventSource, XapiEvent } from '../../src/xapi/contract.ts';
import { classByName } from '../../src/xapi/datamodel/datamodel.ts';
import { XapiError } from '../../src/xapi/errors.ts';
import type { XapiRecord } from '../../src/xapi/record.ts';
import { mirroredNames } from './pool-model.ts';
import { decodeBatch, decoder, readRecording, recordingsAreHere } from './recordings.ts';
import { RunningInformer } from './running-informer.ts';

/** Answers the recorded batches one after the other to whoever asks with the token before, then stays silent. */
class Recording implements EventSource {
  sessionNumber = 1;
  readonly asked: { classes: readonly string[]; token: string }[] = [];
  readonly #batches: EventBatch[];
  readonly #clock: SteppedClock;
  messages: readonly XapiRecord[] = [];
  /** Answers lists alone, each session one; watches wait for the end of their session. */
  listsOnly = false;

  constructor(batches: readonly EventBatch[], clock: SteppedClock) {
    this.#batches = [...batches];
    this.#clock = clock;
  }

  get left(): number {
    return this.#batches.length;
  }

  async fetchEvents(classes: readonly string[], token: string, _waitS: number, signal: AbortSignal) {
    this.asked.push({ classes, token });
    const { sessionNumber } = this;
    while (this.listsOnly && token !== '' && sessionNumber === this.sessionNumber)
      await this.#silence(signal);
    if (sessionNumber !== this.sessionNumber) throw new XapiError('SESSION_INVALID', [], 'event.from');
    const batch = this.#batches.shift();
    if (batch) return batch;
    await this.#silence(signal);
    return { events: [], counts: new Map(), token, receivedAtMs: 0 };
  }

  async #silence(signal: AbortSignal): Promise<void> {
    await this.#clock.sleep(1000, signal);
    signal.throwIfAborted();
  }

  async fetchRecords(): Promise<readonly XapiRecord[]> {
    return this.messages;
  }
}

type Truth = Record<string, Record<string, Record<string, unknown>>>;

describe.skipIf(!recordingsAreHere)('fed with 45 s of a real pool under load', () => {
  it('ends at its recorded truth, field by field, for every mirrored class', async () => {
    const lines = readRecording('trace-45s.ndjson.gz')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { truth } = lines.pop() as { truth: Truth };
    const batches = lines.map(({ answer }: { answer: string }) => decodeBatch(answer));
    expect(batches).toHaveLength(601);
    const clock = new SteppedClock(0);
    const recording = new Recording(batches, clock);
    const running = new RunningInformer(recording, clock);
    await running.until(
      'all answers are applied',
      () => recording.left === 0 && recording.asked.length > 601,
    );
    await running.untilReady(1);

    const judged: string[] = [];
    for (const name of mirroredNames) {
      const rows = truth[name];
      // Removed classes have no get_all_records: their recorded truth is an error text, and the counts stand for it.
      if (!rows || 'error' in rows) {
        expect([name, running.store.count(name)]).toEqual([name, batches.at(-1)?.counts.get(name) ?? 0]);
        continue;
      }
      judged.push(name);
      expect([name, running.store.count(name)]).toEqual([name, Object.keys(rows).length]);
      for (const [ref, wire] of Object.entries(rows)) {
        const wanted = decoder.decode(name, ref, wire);
        const kept = running.store.get(name, ref);
        for (const { name: field } of classByName(name).fields) {
          expect({ name, ref, field, value: kept?.[field] }).toEqual({
            name,
            ref,
            field,
            value: wanted[field],
          });
        }
        expect(kept).toEqual(wanted);
      }
    }
    expect(judged).toEqual(expect.arrayContaining(['VM', 'VBD', 'VDI', 'VIF', 'SR', 'host', 'message']));
    expect(judged.length).toBeGreaterThan(40);
    // It never doubted itself: what the pool counted was there after every answer.
    expect(running.informer.relists).toBe(0);
    expect(running.informer.status.generation).toBe(1);
    expect(recording.asked.slice(0, 2).map(({ token }) => token)).toEqual(['', batches[0]?.token]);

    // The changes, folded, are the truth as well.
    const folded = new Map<string, XapiRecord>();
    for (const { cls, ref, current } of running.published.flatMap(({ changes }) => changes)) {
      if (current) folded.set(`${cls} ${ref}`, current);
      else folded.delete(`${cls} ${ref}`);
    }
    const total = mirroredNames.reduce((sum, name) => sum + running.store.count(name), 0);
    expect(folded.size).toBe(total);
    await running.stop();
  });
});

describe.skipIf(!recordingsAreHere).each(['restart', 'restart-inplace'])(
  'over a recorded %s of xapi',
  (folder) => {
    it('tells no false change', async () => {
      const batch = decodeBatch(readRecording(`${folder}/event.from-old-token.response.json`));
      const clock = new SteppedClock(0);
      const recording = new Recording([batch, batch], clock);
      recording.listsOnly = true;
      recording.messages = batch.events.flatMap(({ cls, record }) =>
        cls === 'message' && record ? [record] : [],
      );
      const running = new RunningInformer(recording, clock);
      await running.untilReady(1);
      const { revision } = running.store;
      expect(running.store.count('VM')).toBeGreaterThan(0);
      running.published.length = 0;
      recording.sessionNumber += 1;
      await running.untilReady(2);
      expect(recording.left).toBe(0);
      expect(running.published).toEqual([]);
      expect(running.store.revision).toBe(revision);
      expect(running.states).toEqual(['syncing', 'ready', 'stale', 'ready']);
      await running.stop();
    });

    it('brings every object again as new, which is no change for a watch that goes on', async () => {
      const batch = decodeBatch(readRecording(`${folder}/event.from-old-token.response.json`));
      expect(batch.events.every(({ operation }) => operation === 'add')).toBe(true);
      const clock = new SteppedClock(0);
      const recording = new Recording([batch, batch], clock);
      const running = new RunningInformer(recording, clock);
      await running.until('both answers are applied', () => recording.asked.length > 2);
      expect(running.published).toHaveLength(1);
      await running.stop();
    });
  },
);

/** What the list of any pool holds at least. */
const poolEvent: XapiEvent = {
  cls: 'pool',
  ref: 'OpaqueRef:pool',
  operation: 'add',
  generation: 1,
  record: decoder.decode('pool', 'OpaqueRef:pool', {}),
};

const LIFECYCLE = ['01-start', '31-start', '32-clean_reboot', '16-destroy', '34-snapshot-running'];

describe.skipIf(!recordingsAreHere).each(LIFECYCLE)('over the recorded %s', (name) => {
  it('holds what the events named last, whatever a batch deletes beside what it adds', async () => {
    const { event_from_answers: answers } = JSON.parse(readRecording(`lifecycle/${name}.json`)) as {
      event_from_answers: { events: unknown[]; token: string; valid_ref_counts: object }[];
    };
    const batches = answers.map((answer) => {
      // Counts of a whole pool say nothing about the part of it that one operation touched.
      return decodeBatch(JSON.stringify({ result: { ...answer, valid_ref_counts: {} } }));
    });
    batches.unshift({ events: [poolEvent], counts: new Map(), token: '0,0', receivedAtMs: 0 });
    const clock = new SteppedClock(0);
    const recording = new Recording(batches, clock);
    const running = new RunningInformer(recording, clock);
    await running.until('all answers are applied', () => recording.left === 0 && running.state === 'ready');
    const last = new Map<string, XapiRecord | undefined>();
    for (const { cls, ref, record } of batches.flatMap(({ events }) => events))
      last.set(`${cls} ${ref}`, record);
    expect(last.size).toBeGreaterThan(0);
    for (const [id, wanted] of last) {
      const [cls, ref] = id.split(/ (.*)/) as [(typeof mirroredNames)[number], string];
      expect(running.store.get(cls, ref)).toEqual(wanted);
    }
    await running.stop();
  });
});
