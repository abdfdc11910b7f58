// What one host is asked at a poll: its new samples, and at the first one the minutes before. It remembers how far the
// host has told, and corrects the times of what it tells by the skew of its clock.
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/log.ts';
import type { FileSource } from '../../xapi/contract.ts';
import { TransportError, XapiError } from '../../xapi/errors.ts';
import { RrdFormatError } from '../rrd/format-error.ts';
import type { LegendEntry } from '../rrd/legend.ts';
import { type RrdUpdates, UpdatesParser } from '../rrd/updates-parser.ts';
import { FETCH_LIMITS } from './limits.ts';
import { ClockSkew } from './skew.ts';

export interface HostPollerOptions {
  /** Key of the pool and uuid of the host, for log lines. */
  readonly pool: string;
  readonly host: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly files: () => FileSource;
  /** Takes new rows, whose times are by the gateway's clock. */
  readonly onRows: (updates: RrdUpdates) => void;
}

interface Span {
  /** Epoch seconds by the host's clock; negative: before its newest row. */
  readonly start: number;
  readonly intervalS: number;
  /** One VM; unless given the host and all of its VMs. */
  readonly vm?: string;
}

const PATH = '/rrd_updates';
const ACCEPT = 'text/xml';
const STEP_S = 5;
const MINUTE_S = 60;
/** Whose minutes are to be asked for. */
type Lacking = 'ALL' | Set<string>;

export class HostPoller {
  /** As the host's record gives it. */
  address: string;
  readonly #options: HostPollerOptions;
  readonly #parsers = { samples: new UpdatesParser(), minutes: new UpdatesParser() };
  #skew = new ClockSkew();
  /** Of the newest row, by the host's own clock; undefined before the first, and when the clock was set back. */
  #lastRowS: number | undefined;
  /** Monotonic ms. */
  #answeredAtMs = Number.NEGATIVE_INFINITY;
  #emptyPolls = 0;
  #reachS: number = FETCH_LIMITS.liveS;
  #lacking: Lacking = 'ALL';
  #minutesTries = 0;
  /** The last legend, whose identity tells whether it has changed, and the VMs in it. */
  #legend: { readonly columns: readonly LegendEntry[]; readonly vms: ReadonlySet<string> } | undefined;

  constructor(address: string, options: HostPollerOptions) {
    this.address = address;
    this.#options = options;
  }

  /** Seconds that times of the host are corrected by. */
  get shiftS(): number {
    return this.#skew.shiftS;
  }

  /** Seconds that the host's clock is ahead; null while it is not known. */
  get skewS(): number | null {
    return this.#skew.estimateS;
  }

  /** Epoch seconds of the newest row, by the gateway's clock; null before the first. */
  get newestS(): number | null {
    return this.#lastRowS === undefined ? null : this.#lastRowS - this.#skew.shiftS;
  }

  /** @throws TransportError · XapiError · RrdFormatError. */
  async poll(signal: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    if (clock.monotonic() - this.#answeredAtMs >= FETCH_LIMITS.silenceS * 1_000) this.#startAnew();
    await this.#pollSamples(signal);
    await this.#pollMinutes(signal);
    this.#answeredAtMs = clock.monotonic();
  }

  #startAnew(): void {
    this.#lastRowS = undefined;
    this.#lacking = 'ALL';
    this.#minutesTries = 0;
    this.#emptyPolls = 0;
  }

  async #pollSamples(signal: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    const last = this.#lastRowS;
    // Rows come from the start on: the last one is not asked for again.
    const start = last === undefined ? -this.#reachS : last + 1;
    const sentS = clock.now() / 1_000;
    const updates = await this.#fetchSamples(start, signal);
    const receivedS = clock.now() / 1_000;
    const newest = updates.times.at(-1);
    if (newest === undefined || (last !== undefined && newest <= last)) {
      if (last !== undefined) await this.#lookForSetBack(last, signal);
      return;
    }
    this.#emptyPolls = 0;
    this.#reachS = FETCH_LIMITS.liveS;
    this.#lastRowS = newest;
    this.#skew.observe(newest, updates.step, { sentS, receivedS });
    this.#noteNewcomers(updates.columns);
    this.#take(updates);
  }

  async #fetchSamples(start: number, signal: AbortSignal): Promise<RrdUpdates> {
    try {
      return await this.#download({ start, intervalS: STEP_S }, this.#parsers.samples, signal);
    } catch (error) {
      const isTooMuch = error instanceof TransportError && ['TOO_LARGE', 'TIMEOUT'].includes(error.failure);
      if (isTooMuch && start < 0) this.#reachS = Math.max(FETCH_LIMITS.leastLiveS, this.#reachS / 2);
      throw error;
    }
  }

  /**
   * There is nothing new. After some polls of that kind it is asked for the newest row: where it is an older one than
   * before, the host's clock was set back, and what is new has times that have been.
   */
  async #lookForSetBack(last: number, signal: AbortSignal): Promise<void> {
    this.#emptyPolls += 1;
    if (this.#emptyPolls < FETCH_LIMITS.emptyPolls) return;
    this.#emptyPolls = 0;
    const { times } = await this.#fetchSamples(-STEP_S, signal);
    const newest = times.at(-1);
    if (newest === undefined || newest >= last) return;
    this.#startAnew();
    this.#skew = new ClockSkew();
    await this.#pollSamples(signal);
  }

  /** A VM that comes brings its archive along; what it tells of before is in no sample that was polled here. */
  #noteNewcomers(columns: readonly LegendEntry[]): void {
    const before = this.#legend;
    if (before?.columns === columns) return;
    const vms = new Set(columns.flatMap(({ owner, uuid }) => (owner === 'vm' ? [uuid] : [])));
    this.#legend = { columns, vms };
    if (this.#lacking === 'ALL' || !before) return;
    for (const vm of vms) if (!before.vms.has(vm)) this.#lacking.add(vm);
  }

  /** The minutes before: afterwards they are made from the samples. A host that cannot tell them is polled all the same. */
  async #pollMinutes(signal: AbortSignal): Promise<void> {
    const lacking = this.#lacking;
    if (lacking !== 'ALL' && lacking.size === 0) return;
    const span = { start: -FETCH_LIMITS.minutesS, intervalS: MINUTE_S };
    this.#minutesTries += 1;
    try {
      if (lacking === 'ALL' || lacking.size > FETCH_LIMITS.newcomers) {
        this.#take(await this.#download(span, this.#parsers.minutes, signal));
      } else {
        for (const vm of lacking) {
          this.#take(await this.#download({ ...span, vm }, new UpdatesParser(), signal));
          lacking.delete(vm);
        }
      }
    } catch (error) {
      if (signal.aborted || !isOfTheHost(error)) throw error;
      const { logger, pool, host } = this.#options;
      logger.debug({ pool, host, err: error }, 'a host does not tell its minutes');
      if (this.#minutesTries < FETCH_LIMITS.minutesTries) return;
    }
    this.#lacking = new Set();
    this.#minutesTries = 0;
  }

  #take(updates: RrdUpdates): void {
    if (updates.times.length === 0) return;
    // Minutes stay minutes: what they are off by less is not worth a row that is none.
    const shiftS = Math.round(this.#skew.shiftS / updates.step) * updates.step;
    const times = shiftS === 0 ? updates.times : updates.times.map((time) => time - shiftS);
    this.#options.onRows({ ...updates, times });
  }

  async #download(
    { start, intervalS, vm }: Span,
    parser: UpdatesParser,
    signal: AbortSignal,
  ): Promise<RrdUpdates> {
    const whose: Record<string, string> = vm === undefined ? { host: 'true' } : { vm_uuid: vm };
    const bytes = await this.#options.files().fetchFile({
      address: this.address,
      path: PATH,
      query: { start: String(start), interval: String(intervalS), cf: 'AVERAGE', ...whose },
      accept: ACCEPT,
      maxBytes: FETCH_LIMITS.pollBytes,
      timeoutMs: FETCH_LIMITS.pollMs,
      signal,
    });
    return parser.parse(bytes);
  }
}

/** What hosts and the network do wrong; anything else is a fault of ours. */
function isOfTheHost(error: unknown): boolean {
  return error instanceof TransportError || error instanceof XapiError || error instanceof RrdFormatError;
}
