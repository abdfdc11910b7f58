// Hours and days of series, fetched from the archives of the hosts when somebody asks.
//
// Promises: questions of one moment about objects of one host are one request; who asks the same meanwhile, or before
// the archive has a new row, shares its answer. What a host fails to answer is kept by nobody.
import DataLoader from 'dataloader';
import type { Clock } from '../../lib/clock.ts';
import type { FileSource } from '../../xapi/contract.ts';
import { TransportError } from '../../xapi/errors.ts';
import { parseDump, type RrdDump } from '../rrd/dump-parser.ts';
import type { LegendEntry } from '../rrd/legend.ts';
import { type RrdUpdates, UpdatesParser } from '../rrd/updates-parser.ts';
import type { Step } from './archives.ts';
import { BoundedMap } from './bounded-map.ts';
import { Gate } from './gate.ts';
import { HISTORY_LIMITS } from './limits.ts';

export type Consolidation = 'AVERAGE' | 'MIN' | 'MAX';

/** Where an object's archive lies. */
export interface ArchiveOwner {
  readonly owner: 'host' | 'vm';
  readonly uuid: string;
  /** Uuid of the host that keeps it: its own, or the one that it runs on; null for a VM that runs nowhere. */
  readonly host: string | null;
}

export interface ArchiveQuestion extends ArchiveOwner {
  readonly step: Step;
  /** Epoch seconds by the gateway's clock. */
  readonly fromS: number;
  /** VMs have averages only. */
  readonly cf: Consolidation;
}

/** What an archive holds of one object. */
export interface ArchiveSlice {
  /** Seconds between the rows: that of the archive which the host chose. */
  readonly step: number;
  /** Epoch seconds by the gateway's clock, oldest first. */
  readonly times: Float64Array;
  /** By source; as many as there are times, NaN where nothing is known. */
  readonly series: ReadonlyMap<string, Float64Array>;
}

export interface HistoryOptions {
  readonly clock: Clock;
  readonly files: () => FileSource;
  /** Address of a host by its uuid; undefined for one that is not reached. */
  readonly addressOf: (host: string) => string | undefined;
  /** Seconds that a host's clock is ahead. */
  readonly shiftOf: (host: string) => number;
}

const ACCEPT = 'text/xml';
const EMPTY: ArchiveSlice = Object.freeze({ step: 0, times: new Float64Array(0), series: new Map() });
const HTTP_NOT_FOUND = 404;
const HTTP_ERROR = 500;

export class History {
  readonly #options: HistoryOptions;
  readonly #gate = new Gate(HISTORY_LIMITS.inFlight, HISTORY_LIMITS.waiting);
  readonly #kept = new BoundedMap<Promise<ArchiveSlice>>({
    entries: HISTORY_LIMITS.kept,
    bytes: HISTORY_LIMITS.keptBytes,
  });
  readonly #loader: DataLoader<ArchiveQuestion, ArchiveSlice, string>;

  constructor(options: HistoryOptions) {
    this.#options = options;
    this.#loader = new DataLoader((questions) => this.#answerAll(questions), {
      cacheKeyFn: (question) => this.#keyOf(question),
      cacheMap: this.#kept,
      maxBatchSize: HISTORY_LIMITS.waiting,
    });
  }

  /** @throws TransportError · XapiError · RrdFormatError. */
  async read(question: ArchiveQuestion): Promise<ArchiveSlice> {
    const key = this.#keyOf(question);
    const slice = await this.#loader.load(question);
    this.#kept.weigh(key, bytesOf(slice));
    return slice;
  }

  /** Bytes of the answers that are kept. */
  get keptBytes(): number {
    return this.#kept.bytes;
  }

  /** One key for a row's time: afterwards there is a new row. */
  #keyOf({ owner, uuid, host, step, fromS, cf }: ArchiveQuestion): string {
    const keptS = Math.min(step, HISTORY_LIMITS.keptMs / 1_000);
    const epoch = Math.floor(this.#options.clock.now() / 1_000 / keptS);
    return [owner, uuid, host, step, cf, Math.floor(fromS / step), epoch].join(' ');
  }

  async #answerAll(questions: readonly ArchiveQuestion[]): Promise<(ArchiveSlice | Error)[]> {
    const groups = new Map<string, number[]>();
    for (const [at, { host, uuid, owner, step, cf }] of questions.entries()) {
      // The host's own archives have functions that those of VMs have not: they are asked for alone.
      const key = host === null ? uuid : [host, step, cf, cf === 'AVERAGE' ? '' : owner].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), at]);
    }
    const answers = new Array<ArchiveSlice | Error>(questions.length);
    await Promise.all(
      [...groups.values()].map(async (members) => {
        const asked = members.map((at) => questions[at] as ArchiveQuestion);
        const found = await this.#answerGroup(asked).catch((error: unknown) =>
          asked.map(() => (error instanceof Error ? error : new Error(String(error)))),
        );
        for (const [index, at] of members.entries()) answers[at] = found[index] ?? EMPTY;
      }),
    );
    for (const [at, answer] of answers.entries()) {
      if (answer instanceof Error) this.#loader.clear(questions[at] as ArchiveQuestion);
    }
    return answers;
  }

  async #answerGroup(questions: readonly ArchiveQuestion[]): Promise<readonly ArchiveSlice[]> {
    const [first] = questions;
    if (!first) return [];
    const { host } = first;
    if (host === null) return this.#answerFromDump(first.uuid, questions);
    const updates = await this.#fetchUpdates(host, questions);
    if (!updates) return this.#answerFromDump(first.uuid, questions);
    const shiftS = this.#shiftIn(host, updates.step);
    const times = shiftS === 0 ? updates.times : updates.times.map((time) => time - shiftS);
    const byOwner = seriesOf(updates, new Set(questions.map(keyOfOwner)));
    return Promise.all(
      questions.map(async (question) => {
        const series = byOwner.get(keyOfOwner(question));
        if (series) return { step: updates.step, times, series };
        // A VM that has just gone elsewhere: whoever has its archive now is found by the pool.
        return question.owner === 'vm' ? this.#answerFromDump(question.uuid, [question]).then(only) : EMPTY;
      }),
    );
  }

  async #answerFromDump(vm: string, questions: readonly ArchiveQuestion[]): Promise<readonly ArchiveSlice[]> {
    const isRunning = questions.some(({ host }) => host !== null);
    const dump = await this.#fetchDump(vm, isRunning);
    return questions.map((question) => (dump ? fromDump(dump, question) : EMPTY));
  }

  /** Whole steps that times of a host are corrected by. */
  #shiftIn(host: string, step: number): number {
    return step === 0 ? 0 : Math.round(this.#options.shiftOf(host) / step) * step;
  }

  /** Undefined when the only VM that is asked about is not on the host. */
  async #fetchUpdates(host: string, questions: readonly ArchiveQuestion[]): Promise<RrdUpdates | undefined> {
    const address = this.#options.addressOf(host);
    if (address === undefined) {
      throw new TransportError('UNREACHABLE', `the host ${host} is not in its pool, or does not run`);
    }
    const [{ step, cf } = { step: 60, cf: 'AVERAGE' }] = questions;
    const vms = new Set(questions.flatMap(({ owner, uuid }) => (owner === 'vm' ? [uuid] : [])));
    const [vm] = vms;
    const isAboutHost = questions.some(({ owner }) => owner === 'host');
    const fromS = Math.min(...questions.map((question) => question.fromS));
    const query: Record<string, string> = {
      // Rows come from the start on, or from after it.
      start: String(Math.max(1, Math.floor(fromS) - 1 + this.#shiftIn(host, step))),
      interval: String(step),
      cf,
    };
    if (isAboutHost) query.host = 'true';
    // Older hosts take one VM, none, or all of them; newer ones know the words for none and all as uuids of nothing.
    if (vms.size === 0) query.vm_uuid = 'none';
    else if (vms.size === 1 && vm !== undefined) query.vm_uuid = vm;
    try {
      return await this.#download({ address, path: '/rrd_updates', query }, (bytes) =>
        new UpdatesParser().parse(bytes),
      );
    } catch (error) {
      // What a host says where nothing is selected (contract §5.2).
      const isNothing = error instanceof TransportError && error.status === HTTP_ERROR;
      if (isNothing && !isAboutHost && vms.size === 1) return undefined;
      throw error;
    }
  }

  /** The archive of a VM from whoever keeps it: of one that runs nowhere the coordinator; undefined when there is none. */
  async #fetchDump(uuid: string, isRunning: boolean): Promise<RrdDump | undefined> {
    // Of a VM that runs nowhere nothing was recorded since it was shut down.
    const answeredAt = () => (isRunning ? this.#options.clock.now() / 1_000 : undefined);
    try {
      return await this.#download({ path: '/vm_rrd', query: { uuid } }, (bytes) =>
        parseDump(bytes, answeredAt()),
      );
    } catch (error) {
      if (error instanceof TransportError && error.status === HTTP_NOT_FOUND) return undefined;
      throw error;
    }
  }

  #download<T>(
    request: { readonly address?: string; readonly path: string; readonly query: Record<string, string> },
    parse: (bytes: Buffer) => T,
  ): Promise<T> {
    return this.#gate.pass(async () => {
      const { fetchMs, fetchBytes } = HISTORY_LIMITS;
      const terms = { accept: ACCEPT, maxBytes: fetchBytes, timeoutMs: fetchMs };
      return parse(await this.#options.files().fetchFile({ ...request, ...terms }));
    });
  }
}

const only = ([slice = EMPTY]: readonly ArchiveSlice[]): ArchiveSlice => slice;

function bytesOf({ times, series }: ArchiveSlice): number {
  let bytes = times.byteLength;
  for (const [name, values] of series) bytes += values.byteLength + 2 * name.length;
  return bytes;
}

function keyOfOwner({ owner, uuid }: Pick<LegendEntry, 'owner' | 'uuid'>): string {
  return `${owner} ${uuid}`;
}

/** The series of those who are asked about. Copied: what is kept must not hold all that the host has sent. */
function seriesOf(
  { columns, times, values }: RrdUpdates,
  asked: ReadonlySet<string>,
): Map<string, Map<string, Float64Array>> {
  const byOwner = new Map<string, Map<string, Float64Array>>();
  for (const [column, entry] of columns.entries()) {
    const key = keyOfOwner(entry);
    if (!asked.has(key)) continue;
    const series = byOwner.get(key) ?? new Map<string, Float64Array>();
    series.set(entry.source, values.slice(column * times.length, (column + 1) * times.length));
    byOwner.set(key, series);
  }
  return byOwner;
}

function fromDump({ archives, sources }: RrdDump, { step, cf, fromS }: ArchiveQuestion): ArchiveSlice {
  const archive = archives.find((one) => one.cf === cf && one.step === step);
  if (!archive) return EMPTY;
  const first = archive.times.findIndex((time) => time >= fromS);
  const at = first === -1 ? archive.times.length : first;
  const rows = archive.times.length;
  const series = new Map(
    sources.map(({ name }, column) => [name, archive.values.slice(column * rows + at, (column + 1) * rows)]),
  );
  return { step, times: archive.times.subarray(at), series };
}
