// An estate small enough to know by heart, for tests of the query language.
import { type Estate, emptyEstate, ref } from './estate.ts';

/** Near the end of 64 bits: two of them are beyond it. */
export const BIG = 2n ** 62n + 1n;

/** Two hosts, four VMs that tell apart what matters: running or not, tagged or not, with an agent or not. */
export function smallEstate(number = 0): Estate {
  const estate = emptyEstate(number);
  const { add } = estate;
  add('pool', 0, { nameLabel: `pool ${number}`, master: ref('host', 0) });
  add('host', 0, { nameLabel: 'zeta', residentVms: [ref('VM', 0), ref('VM', 1)] });
  add('host', 1, { nameLabel: 'eta', residentVms: [ref('VM', 2), ref('VM', 404)] });
  add('VM', 0, {
    nameLabel: 'web 0',
    powerState: 'RUNNING',
    residentOn: ref('host', 0),
    tags: ['web', 'prod'],
    memoryStaticMax: BIG,
    vbds: [ref('VBD', 0), ref('VBD', 1)],
    guestMetrics: ref('VM_guest_metrics', 0),
  });
  add('VM', 1, {
    nameLabel: 'web 1',
    powerState: 'RUNNING',
    residentOn: ref('host', 0),
    tags: ['web'],
    memoryStaticMax: BIG,
    vbds: [ref('VBD', 2)],
  });
  add('VM', 2, { nameLabel: 'db', powerState: 'UNKNOWN', residentOn: ref('host', 1), memoryStaticMax: 1 });
  // Half created: it points at what the pool has not told of yet.
  add('VM', 3, {
    nameLabel: 'new',
    powerState: 'HALTED',
    affinity: ref('host', 404),
    vbds: [ref('VBD', 404)],
  });
  add('VM_guest_metrics', 0, { osVersion: { name: 'Debian 12' } });
  add('VBD', 0, { vm: ref('VM', 0), vdi: ref('VDI', 0), type: 'DISK' });
  add('VBD', 1, { vm: ref('VM', 0), vdi: null, type: 'CD' });
  add('VBD', 2, { vm: ref('VM', 1), vdi: ref('VDI', 1), type: 'DISK' });
  add('VDI', 0, {
    nameLabel: 'disk 0',
    managed: true,
    vbds: [ref('VBD', 0)],
    sr: ref('SR', 0),
    virtualSize: BIG,
  });
  add('VDI', 1, {
    nameLabel: 'disk 1',
    managed: true,
    vbds: [ref('VBD', 2)],
    sr: ref('SR', 1),
    virtualSize: 5,
  });
  add('SR', 0, { nameLabel: 'fast', type: 'lvm' });
  add('SR', 1, { nameLabel: 'shared', type: 'nfs', shared: true });
  return estate;
}
