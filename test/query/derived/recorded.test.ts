// Derived values over the records that a real xapi sent: what they say of guests, host and storage is what
// stands there.
import { describe, expect, it } from 'vitest';
import { alarm, messagePriority, messageSubject } from '../../../src/query/derived/activity/message.ts';
import * as host from '../../../src/query/derived/host/host.ts';
import * as software from '../../../src/query/derived/host/software.ts';
import { folder } from '../../../src/query/derived/other-config.ts';
import { displayName, vmCounts } from '../../../src/query/derived/pool.ts';
import type { Sight } from '../../../src/query/derived/sight.ts';
import * as sr from '../../../src/query/derived/storage/sr.ts';
import * as guest from '../../../src/query/derived/vm/guest.ts';
import * as vm from '../../../src/query/derived/vm/vm.ts';
import { classByLower } from '../../../src/xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../../src/xapi/datamodel/types.ts';
import { RecordDecoder } from '../../../src/xapi/decode/record-decoder.ts';
import type { XapiRecord } from '../../../src/xapi/record.ts';
import { hasShared, readShared } from '../../helpers/shared-xapi.ts';

const PATH = 'samples/real-xapi/event.from-1013-vms.json.gz';

interface Answer {
  readonly result: { readonly events: readonly { class: string; ref: string; snapshot?: unknown }[] };
}

function recorded() {
  const decoder = new RecordDecoder('pool');
  const byClass = new Map<ClassName, Map<string, XapiRecord>>();
  const { result } = JSON.parse(readShared(PATH).toString('utf8')) as Answer;
  for (const event of result.events) {
    const name = classByLower(event.class)?.name;
    if (name === undefined || event.snapshot === undefined) continue;
    const records = byClass.get(name) ?? new Map<string, XapiRecord>();
    byClass.set(name, records.set(event.ref, decoder.decode(name, event.ref, event.snapshot)));
  }
  const list = (cls: ClassName) => [...(byClass.get(cls)?.values() ?? [])];
  const sight: Sight = {
    get: (_from, cls, ref) => byClass.get(cls)?.get(String(ref)),
    many: (_from, cls, refs) => refs.flatMap((ref) => byClass.get(cls)?.get(ref) ?? []),
    list: (_from, cls) => list(cls),
    poolOf: () => list('pool')[0],
    byUuid: (_from, cls, uuid) => list(cls).find((record) => record.uuid === uuid),
  };
  return { list, sight };
}

describe.skipIf(!hasShared(PATH))('a recorded pool', () => {
  const { list, sight } = hasShared(PATH) ? recorded() : { list: () => [], sight: {} as Sight };

  it('has guests with addresses, an OS and tools', () => {
    const vms = list('VM').filter((record) => guest.os(record, sight) !== null);
    expect(vms.length).toBeGreaterThan(0);
    for (const record of vms) {
      expect(guest.mainIpAddress(record, sight)).toMatch(/^192\.168\.100\.\d+$/);
      expect(guest.os(record, sight)).toMatchObject({ distro: 'debian', kernel: '6.1.0-18-amd64' });
      const state = vm.hasDomain(record) ? 'UP_TO_DATE' : 'NOT_RUNNING';
      expect(guest.guestTools(record, sight).state).toBe(state);
    }
  });

  it('has VMs with a boot order, firmware and folders', () => {
    const big = list('VM').find((record) => record.nameLabel === 'big-r0000') as XapiRecord;
    expect(vm.virtualizationMode(big, sight)).toBe('HVM');
    expect([vm.bootOrder(big), vm.bootFirmware(big)]).toEqual([['DISK', 'CDROM', 'NETWORK'], 'BIOS']);
    expect(vm.cpuTopology(big, sight)).toEqual({ sockets: 2, coresPerSocket: 1, vcpus: 2 });
    expect(folder(big)).toBe('/f2');
    expect(vmCounts(list('VM')).unknown).toBe(0);
  });

  it('has a host with CPUs, versions and times', () => {
    const [machine] = list('host') as [XapiRecord];
    expect(host.powerState(machine, sight)).toBe('RUNNING');
    expect(host.cpuTopology(machine)).toMatchObject({ sockets: 1, cores: 4, threads: 8 });
    expect(host.bootedAt(machine)).toBe('2026-11-22T06:14:05Z');
    expect(software.version(machine)).toMatchObject({
      product: '8.3.0',
      productBrand: 'XCP-ng',
      xapi: '26.17.0',
    });
    expect(displayName(list('pool')[0] as XapiRecord, sight)).toBe('Lab pool');
  });

  it('has repositories of every kind', () => {
    const of = (type: string) => list('SR').find((record) => record.type === type) as XapiRecord;
    expect([sr.contentKind(of('nfs')), sr.contentKind(of('iso'))]).toEqual(['DISK', 'ISO']);
    expect([sr.allocationStrategy(of('ext'), sight), sr.connection(of('ext'), sight)]).toEqual([
      'THIN',
      'ALL',
    ]);
    expect(sr.localHost(of('ext'), sight)?.nameLabel).toBe('xenhost1');
    expect(sr.usage(of('nfs'))).toMatchObject({ physicalUtilisation: 0, free: 2 ** 40, ratio: 0 });
  });

  it('has messages about VMs, none of them an alarm', () => {
    const started = list('message').find((record) => record.name === 'VM_STARTED') as XapiRecord;
    expect([messagePriority(started), alarm(started)]).toEqual(['INFORMATIONAL', null]);
    expect(messageSubject(started, sight)?.$cls).toBe('VM');
  });
});
