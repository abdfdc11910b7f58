// Hosts that answer /rrd_updates and /vm_rrd as the contract says (§5.3, §5.6), without a wire, on a stepped clock. Each
// may have a wrong clock, fail, hang or talk nonsense; who was asked what and when is kept.
import { nextTurn, type SteppedClock } from '../../src/lib/clock.ts';
import type { FileRequest, FileSource } from '../../src/xapi/contract.ts';
import { TransportError } from '../../src/xapi/errors.ts';

export type Value = (t: number) => number;

export interface ScriptedVm {
  readonly sources: Record<string, Value>;
}

export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Monotonic ms. */
  readonly atMs: number;
}

const ARCHIVES = [
  { step: 5, rows: 120 },
  { step: 60, rows: 120 },
  { step: 3_600, rows: 168 },
  { step: 86_400, rows: 366 },
] as const;

export class ScriptedHost {
  readonly uuid: string;
  address: string;
  /** Seconds that its clock is ahead. */
  skewS = 0;
  /** Of the host itself, by true time. */
  sources: Record<string, Value> = { loadavg: (t) => t };
  /** Its VMs by uuid. */
  vms = new Map<string, ScriptedVm>();
  /** No row after this one, by true time. */
  stuckAtS = Number.POSITIVE_INFINITY;
  /** Milliseconds until it has answered. */
  delayMs = 0;
  /** Instead of an answer. */
  answer: ((request: FileRequest) => Promise<string> | string) | undefined;

  constructor(uuid: string) {
    this.uuid = uuid;
    this.address = `${uuid}.example`;
  }
}

export class ScriptedHosts implements FileSource {
  readonly asked: Asked[] = [];
  readonly hosts: ScriptedHost[];
  /** VMs that run nowhere, with their archive. */
  readonly halted = new Map<string, ScriptedVm>();
  running = 0;
  mostAtOnce = 0;
  readonly #clock: SteppedClock;

  constructor(clock: SteppedClock, names: readonly string[]) {
    this.#clock = clock;
    this.hosts = names.map((name) => new ScriptedHost(name));
  }

  of(uuid: string): ScriptedHost {
    const host = this.hosts.find((one) => one.uuid === uuid);
    if (!host) throw new Error(`no host ${uuid}`);
    return host;
  }

  askedOf(host: string): Asked[] {
    return this.asked.filter((one) => one.host === host);
  }

  get targets(): { uuid: string; address: string }[] {
    return this.hosts.map(({ uuid, address }) => ({ uuid, address }));
  }

  async fetchFile(request: FileRequest): Promise<Buffer> {
    const host = this.hosts.find(({ address }) => address === request.address);
    const { path, query } = request;
    this.asked.push({ host: host?.uuid ?? 'coordinator', path, query, atMs: this.#clock.monotonic() });
    this.running += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.running);
    try {
      const answer = host?.answer ? await host.answer(request) : this.#answer(host, request);
      if (host?.delayMs) await this.#clock.sleep(host.delayMs, request.signal);
      return Buffer.from(answer);
    } finally {
      this.running -= 1;
    }
  }

  #answer(host: ScriptedHost | undefined, { path, query, address }: FileRequest): string {
    if (path === '/vm_rrd') return this.#dump(query.uuid ?? '');
    if (!host) throw new TransportError('UNREACHABLE', `${address}: nobody is there`);
    return this.#updates(host, query);
  }

  #updates(host: ScriptedHost, query: Readonly<Record<string, string>>): string {
    const { skewS, stuckAtS, sources, vms } = host;
    const trueS = Math.min(Math.floor(this.#clock.now() / 1_000), stuckAtS);
    const lastUpdate = trueS + skewS;
    const chosen = query.vm_uuid === undefined ? [...vms] : [...vms].filter(([vm]) => vm === query.vm_uuid);
    const owners = [
      ...(query.host === 'true' ? [{ owner: 'host', uuid: host.uuid, sources }] : []),
      ...chosen.map(([uuid, vm]) => ({ owner: 'vm', uuid, sources: vm.sources })),
    ];
    const isWithoutArchive = query.cf !== 'AVERAGE' && chosen.length > 0;
    if (owners.length === 0 || isWithoutArchive) {
      throw new TransportError('BAD_STATUS', 'HTTP 500', { status: 500 });
    }
    const given = Number(query.start);
    const start = given < 0 ? lastUpdate + given : given;
    const wanted = ARCHIVES.filter(({ step }) => step >= Number(query.interval));
    const last = (step: number) => Math.floor(lastUpdate / step) * step;
    const covers = ({ step, rows }: { step: number; rows: number }) => last(step) - step * rows <= start;
    const { step, rows } = wanted.find(covers) ?? ARCHIVES[3];
    const columns = owners.flatMap(({ owner, uuid, sources: all }) =>
      Object.entries(all).map(([name, value]) => ({ entry: `${query.cf}:${owner}:${uuid}:${name}`, value })),
    );
    const times = Array.from({ length: rows }, (_, at) => last(step) - at * step).filter((t) => t >= start);
    return exportOf(step, times, columns, skewS);
  }

  #dump(uuid: string): string {
    const vm = this.halted.get(uuid);
    if (!vm) throw new TransportError('BAD_STATUS', 'HTTP 404', { status: 404 });
    return dumpOf(Math.floor(this.#clock.now() / 1_000), vm.sources);
  }
}

/** The middle of the samples of a row: what a source that grows evenly was then is the average of the row. */
export function middleOf(t: number, step: number): number {
  return t - (step - 5) / 2;
}

function exportOf(
  step: number,
  times: readonly number[],
  columns: readonly { readonly entry: string; readonly value: Value }[],
  skewS: number,
): string {
  const legend = columns.map(({ entry }) => `<entry>${entry}</entry>`).join('');
  const rows = times.map((t) => {
    const values = columns.map(({ value }) => `<v>${textOf(value(middleOf(t, step) - skewS))}</v>`).join('');
    return `<row><t>${t}</t>${values}</row>`;
  });
  const meta =
    `<start>${(times.at(-1) ?? 0) + step}</start><step>${step}</step><end>${times[0] ?? 0}</end>` +
    `<rows>${times.length}</rows><columns>${columns.length}</columns><legend>${legend}</legend>`;
  const data = rows.length === 0 ? '<data/>' : `<data>${rows.join('')}</data>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xport><meta>${meta}</meta>${data}</xport>`;
}

function textOf(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}

/** A full RRD: oldest first, without times. */
function dumpOf(lastUpdate: number, sources: Record<string, Value>): string {
  const names = Object.keys(sources);
  const ds = names
    .map(
      (name) =>
        `<ds><name>${name}</name><type>GAUGE</type><minimal_heartbeat>300.0000</minimal_heartbeat><min>0.0</min>` +
        '<max>Infinity</max><last_ds>0.0</last_ds><value>0.0</value><unknown_sec>0</unknown_sec></ds>',
    )
    .join('');
  const prepared =
    '<ds><primary_value>0.0</primary_value><secondary_value>0.0</secondary_value><value>0.0</value>' +
    '<unknown_datapoints>0</unknown_datapoints></ds>';
  const rra = ARCHIVES.map(({ step, rows }) => {
    const last = Math.floor(lastUpdate / step) * step;
    const lines = Array.from({ length: rows }, (_, at) => last - (rows - 1 - at) * step).map(
      (t) =>
        `<row>${names.map((name) => `<v>${textOf(sources[name]?.(middleOf(t, step)) ?? Number.NaN)}</v>`).join('')}</row>`,
    );
    return (
      `<rra><cf>AVERAGE</cf><pdp_per_row>${step / 5}</pdp_per_row><params><xff>0.5</xff></params>` +
      `<cdp_prep>${prepared.repeat(names.length)}</cdp_prep><database>${lines.join('')}</database></rra>`
    );
  });
  return `<rrd><version>0003</version><step>5</step><lastupdate>${lastUpdate}</lastupdate>${ds}${rra.join('')}</rrd>`;
}

/** Never answers, but for the end of who asks. */
export function hangs({ signal }: FileRequest): Promise<string> {
  return new Promise((_resolve, reject) => {
    const stop = () => reject(new TransportError('UNREACHABLE', 'ended'));
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
  });
}

export function fails(failure: 'UNREACHABLE' | 'TIMEOUT' | 'TOO_LARGE' = 'UNREACHABLE'): () => never {
  return () => {
    throw new TransportError(failure, 'on purpose');
  };
}

const SETTLED_TURNS = 6;

/** Lets everything happen that waits for no time. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < SETTLED_TURNS; turn += 1) await nextTurn();
}

/** Steps time, and lets everything happen at each step. */
export async function pass(clock: SteppedClock, ms: number, stepMs = 250): Promise<void> {
  await settled();
  for (let left = ms; left > 0; left -= stepMs) {
    clock.advance(Math.min(stepMs, left));
    await settled();
  }
}
