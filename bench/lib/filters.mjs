// Ten filters that people ask of a list of VMs, with values that the pool at hand has. `kind`: `indexed` where an equality
// leads to few, `scan` where nothing but a look at every VM can tell; and one equality that most VMs meet (`common`), which
// no index makes cheap.

/** The key that most records of a class have of a field. */
function mostCommon(store, cls, field) {
  const counts = new Map();
  for (const record of store.list(cls)) counts.set(record[field], (counts.get(record[field]) ?? 0) + 1);
  return [...counts].filter(([key]) => key !== null).sort((a, b) => b[1] - a[1])[0][0];
}

/** `[{ name, kind, filter }]` for VMs of `store`. */
export function typicalFilters(store) {
  const vms = [...store.list('VM')].filter((vm) => !vm.isATemplate && !vm.isControlDomain);
  const one = vms[Math.floor(vms.length / 2)];
  const some = vms.filter((_vm, at) => at % Math.floor(vms.length / 20) === 0).map(({ uuid }) => uuid);
  const host = store.get('host', mostCommon(store, 'VM', 'residentOn'));
  const local = [...store.list('SR')].find(({ shared, vdis }) => !shared && vdis.length > 10);
  const disk = [...store.list('VDI')].find(
    ({ vbds, nameLabel }) => vbds.length === 1 && /disk 0/.test(nameLabel),
  );
  const indexed = {
    uuid: { uuid: { eq: one.uuid } },
    uuids: { uuid: { in: some } },
    name: { nameLabel: { eq: one.nameLabel } },
    suspended: { powerState: { eq: 'SUSPENDED' } },
    tag: { tags: { has: 'web' } },
    runningWithTag: { powerState: { eq: 'RUNNING' }, tags: { has: 'web' } },
    onHost: { host: { is: { nameLabel: { eq: host.nameLabel } } } },
    withDiskOnSr: { vdis: { some: { sr: { eq: local.uuid } } } },
    withDisk: { vdis: { some: { nameLabel: { eq: disk.nameLabel } } } },
  };
  const scan = {
    nameContains: { nameLabel: { contains: 'DB-5', ignoreCase: true } },
  };
  const common = { running: { powerState: { eq: 'RUNNING' } } };
  return Object.entries({ indexed, scan, common }).flatMap(([kind, filters]) =>
    Object.entries(filters).map(([name, filter]) => ({ name, kind, filter })),
  );
}
