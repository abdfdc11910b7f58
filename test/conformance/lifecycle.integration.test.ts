// Every recorded lifecycle operation, carried out by the simulator on the recorded world: the same task, the
// same objects touched, the same records in the end, once refs, uuids and times made meanwhile are given
// names.
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import type { Database } from '../../src/simulator/database/database.ts';
import type { Row, WireValue } from '../../src/simulator/database/wire-value.ts';
import { lifecycleMessages } from '../../src/simulator/lifecycle/messages.ts';
import { RunningPool } from '../../src/simulator/running-pool.ts';
import { classByName } from '../../src/xapi/datamodel/datamodel.ts';
import { Client } from '../simulator/client.ts';
import {
  fold,
  loadOperations,
  RECORDED_ADDRESS,
  type RecordedEvent,
  type RecordedOperation,
  rowsBefore,
  toDatabase,
} from './lifecycle-world.ts';
import { recordingsPresent } from './recordings.ts';

const WEB2 = 'OpaqueRef:071749cc-6640-8ed6-b1a1-3de72bded9ba';
const DB = 'OpaqueRef:8dd154ee-63d5-99bd-b1a0-633e7f3388e6';
const HOST = 'OpaqueRef:1e66ec51-2a4c-632a-a762-4dfa265b3152';
const SR = 'OpaqueRef:f9548669-d56f-5597-f2f6-cf0920f3ffd4';
const LIFE_SNAP = 'OpaqueRef:69a1d551-17e1-9389-16bf-877c4956e777';
const LIFE_SNAP_DISK = 'OpaqueRef:e8d31bec-f544-642d-2ce8-22d028d096bf';
const NULL = 'OpaqueRef:NULL';

/** What the recorder had called; the files keep the method alone. */
const PARAMS: Readonly<Record<string, readonly unknown[]>> = {
  '01-start.json': [WEB2, false, false],
  '02-pause.json': [WEB2],
  '03-unpause.json': [WEB2],
  '04-suspend.json': [WEB2],
  '07-hard_reboot.json': [WEB2],
  '09-clean_shutdown.json': [WEB2],
  '10-start.json': [WEB2, false, false],
  '12-revert.json': [LIFE_SNAP],
  '17-migrate.json': [WEB2, HOST, {}],
  '18-start-nohost.json': [WEB2, NULL, false, false],
  '19-sr-scan.json': [SR],
  '21-host-disable.json': [HOST],
  '22-start-on-disabled.json': [WEB2, false, false],
  '23-host-enable.json': [HOST],
  '31-start.json': [DB, false, false],
  '32-clean_reboot.json': [DB],
  '33-hard_reboot.json': [DB],
  '34-snapshot-running.json': [DB, 'live snap', []],
  '36-clean_shutdown.json': [DB],
  '37-start-paused.json': [DB, true, false],
  '38-unpause.json': [DB],
  '39-hard_shutdown.json': [DB],
};

/** Recordings that are not replayed, each for its reason. */
const NOT_REPLAYED: Readonly<Record<string, string>> = {
  '15-copy.json': 'sparse copies fail without a hypervisor (VDI_COPY_FAILED); the simulated one succeeds',
  '16-destroy.json': 'the VM that it destroys was made by an operation that stands in no file',
  '35-pool_migrate-self.json': 'refused for the features of a made-up CPU, which has none at all',
};

/** Fields that the recorder made up or that depend on what happened outside the recording. */
const FREE: Readonly<Record<string, readonly string[]>> = {
  // No hypervisor: no memory was ever measured; domains are counted from the start of the host.
  VM_metrics: ['memory_actual'],
  VM: ['domid', 'last_booted_record', 'snapshot_metadata'],
  // The fake agent's inventions.
  VM_guest_metrics: ['networks', 'os_version', 'PV_drivers_version', 'other'],
  // Sums over disks that earlier, unrecorded operations made.
  SR: ['virtual_allocation', 'physical_utilisation', 'VDIs'],
  // VIFs of VMs that unrecorded operations made.
  network: ['VIFs'],
};

/**
 * Objects touched or not by the moment at which the recorder looked, or that the recorder's xapi touches
 * idly.
 */
const IDLE = new Set(['task', 'message', 'host_metrics']);

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const DATE = /"(?!19700101)\d{8}T\d\d:\d\d:\d\dZ"/g;

function printed(cls: string, row: Row, known: string): string {
  const free = new Set(FREE[cls]);
  const fields = (classByName(cls)?.fields ?? []).filter((field) => !free.has(field.wire));
  const shown = Object.fromEntries(fields.map((field) => [field.wire, row[field.wire] as WireValue]));
  return JSON.stringify(shown)
    .replaceAll(RECORDED_ADDRESS, '127.0.0.1')
    .replace(DATE, '"DATE"')
    .replace(UUID, (uuid) => (known.includes(uuid) ? uuid : 'NEW'));
}

let pool: RunningPool | undefined;
afterEach(async () => {
  await pool?.close();
  pool = undefined;
});

/** The snapshot's own devices and reports, made by an unrecorded operation: as the revert brought them back. */
function withSnapshot(database: Database, operation: RecordedOperation): void {
  const snapshot = database.get('VM', LIFE_SNAP) ?? {};
  const added = [...fold(operation).records.values()].filter((record) => record.added);
  const stamps = { created: 1, modified: 1 };
  const vm = database.entry('VM', WEB2);
  if (vm) {
    vm.row.snapshots = [LIFE_SNAP, ...(vm.row.snapshots as string[])];
    vm.row.parent = LIFE_SNAP;
    // It had been resumed and suspended again, into another image.
    database.destroy('VDI', String(vm.row.suspend_VDI));
    vm.row.suspend_VDI = NULL;
  }
  const put = (cls: string, ref: unknown, fields: Row = {}) => {
    const origin = added.find(
      (record) =>
        record.cls === cls && (cls !== 'VBD' || (record.row.type === 'CD') === (fields.VDI === NULL)),
    );
    if (origin)
      database.load(cls, String(ref), { ...origin.row, uuid: database.ids.uuid(), ...fields }, stamps);
  };
  const [cd, drive] = snapshot.VBDs as string[];
  put('VBD', drive, { VM: LIFE_SNAP, VDI: LIFE_SNAP_DISK });
  put('VBD', cd, { VM: LIFE_SNAP, VDI: NULL });
  put('VIF', (snapshot.VIFs as string[])[0], { VM: LIFE_SNAP });
  put('VM_metrics', snapshot.metrics);
  put('VM_guest_metrics', snapshot.guest_metrics);
}

/** Reverses what a start did to the objects of the first recording of each VM. */
function stopped(database: Database, vm: string): void {
  const row = database.get('VM', vm) ?? {};
  for (const cls of ['VBD', 'VIF']) {
    for (const device of row[`${cls}s`] as string[]) database.set(cls, device, 'currently_attached', false);
  }
  database.set('VM', vm, 'power_state', 'Halted');
  database.set('VM', vm, 'resident_on', NULL);
  database.set('VM', vm, 'domid', -1);
  const old = database.create('VM_guest_metrics', {});
  database.set('VM', vm, 'guest_metrics', old);
}

interface Replayed {
  readonly task: Record<string, unknown>;
  readonly result: ReturnType<typeof fold>;
  readonly known: string;
  readonly before: ReadonlyMap<string, string>;
}

async function replay(
  operations: readonly RecordedOperation[],
  operation: RecordedOperation,
): Promise<Replayed> {
  const params = PARAMS[operation.file] ?? [];
  const rows = rowsBefore(operations, operation);
  const database = toDatabase(rows);
  if (operation.file === '01-start.json' || operation.file === '31-start.json') {
    stopped(database, String(params[0]));
    // A console that stands in no earlier recording: this start made it, unless the VM had slept.
    for (const [ref, { cls, added }] of fold(operation).records) {
      if (cls === 'console' && added && database.get(cls, ref)) database.destroy(cls, ref);
    }
  }
  if (operation.file === '12-revert.json') withSnapshot(database, operation);
  database.set('host', HOST, 'address', '127.0.0.1');
  pool = new RunningPool({
    database,
    clock: systemClock,
    credentials: { username: 'root', password: 'password' },
    messages: lifecycleMessages({ scale: 0 }),
    handlers: [],
  });
  await pool.listen(0);
  const client = new Client(pool.urlOf(HOST));
  await client.login('root', 'password');
  const known = [...rows.keys(), ...[...rows.values()].map(({ row }) => row.uuid)].join(' ');
  const before = new Map(
    [...rows].map(([ref, { cls }]) => [ref, printed(cls, database.get(cls, ref) ?? {}, known)]),
  );
  const { token } = await client.call<{ token: string }>('event.from', ['*'], '', 0);
  const task = await client.task(operation.method.replace('Async.', ''), ...params);
  const answer = await client.call<{ events: RecordedEvent[] }>('event.from', ['*'], token, 0);
  return { task, result: fold({ event_from_answers: [answer] }), known, before };
}

/**
 * One line per touched object: its final record, or that it is gone. New ones have no name and are sorted.
 */
function outcome(
  result: ReturnType<typeof fold>,
  known: string,
  before: ReadonlyMap<string, string>,
): string[] {
  const lines: string[] = [];
  for (const [ref, { cls, row, added }] of result.records) {
    if (IDLE.has(cls)) continue;
    const text = printed(cls, row, known);
    // Touched and left as it was: internal to xapi's way of computing.
    if (!added && before.get(ref) === text) continue;
    lines.push(`${added ? 'add' : 'mod'} ${cls} ${added ? 'NEW' : ref} ${text}`);
  }
  for (const [ref, cls] of result.deleted) {
    if (!IDLE.has(cls) && before.has(ref)) lines.push(`del ${cls} ${ref}`);
  }
  return lines.sort();
}

const VOLATILE_TASK = new Set(['uuid', 'created', 'finished', 'subtasks', 'backtrace']);

function taskOutcome(task: Row | Record<string, unknown>, known: string): string {
  const kept = Object.entries(task).filter(([name]) => !VOLATILE_TASK.has(name));
  return JSON.stringify(Object.fromEntries(kept)).replace(UUID, (uuid) =>
    known.includes(uuid) ? uuid : 'NEW',
  );
}

function messages(result: ReturnType<typeof fold>): string[] {
  return [...result.records.values()]
    .filter(({ cls }) => cls === 'message')
    .map(({ row }) => `${row.name} ${row.priority} ${row.cls} ${row.obj_uuid} ${row.body}`);
}

describe.skipIf(!recordingsPresent)('recorded lifecycle operations', () => {
  const operations = recordingsPresent ? loadOperations() : [];

  it('are all replayed, or have a reason why not', () => {
    const named = [...Object.keys(PARAMS), ...Object.keys(NOT_REPLAYED)].sort();
    expect(operations.map(({ file }) => file)).toEqual(named);
  });

  it.each(operations.filter(({ file }) => file in PARAMS))('$file ends as recorded', async (operation) => {
    const { task, result, known, before } = await replay(operations, operation);
    const recorded = fold(operation);
    expect(taskOutcome(task, known)).toBe(taskOutcome(operation.task, known));
    expect(outcome(result, known, before)).toEqual(outcome(recorded, known, before));
    if (operation.task.status === 'success') expect(messages(result)).toEqual(messages(recorded));
  });
});
