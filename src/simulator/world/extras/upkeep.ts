// What keeping a pool up to date leaves in its database: repositories, an update that some host has yet to boot into,
// features; and alarms.
import { type Ref, type Row, toWireDate } from '../../database/wire-value.ts';
import { asMap, asText } from '../../lifecycle/fields.ts';
import type { MachinePlan, World } from '../machine-plan.ts';
import type { Builder, HostPlan } from '../plan.ts';
import { type AlarmFacts, alarmBody } from './alarm-body.ts';

const HOUR_MS = 3_600_000;

function placeRepositories(builder: Builder): void {
  const repositories = (['base', 'updates'] as const).map((name) =>
    builder.place('Repository', {
      name_label: `xcp-ng-${name}`,
      name_description: name === 'base' ? 'Packages of the release' : 'Packages that came later',
      binary_url: `https://mirror.example/xcp-ng/8.3/${name}/x86_64/`,
      source_url: `https://mirror.example/xcp-ng/8.3/${name}/Source/`,
      update: name === 'updates',
      hash: Array.from({ length: 64 }, () => builder.random.whole(0, 15).toString(16)).join(''),
      gpgkey_path: '/etc/pki/rpm-gpg/RPM-GPG-KEY-xcpng',
      origin: 'remote',
    }),
  );
  for (const [pool] of builder.database.rows('pool')) {
    builder.database.set('pool', pool, 'repositories', repositories);
    builder.database.set('pool', pool, 'last_update_sync', toWireDate(builder.nowMs - 30 * HOUR_MS));
  }
}

/** A driver disk that all of `hosts` have; the last one still runs the driver of before. */
function placeUpdate(builder: Builder, hosts: readonly HostPlan[]): void {
  const { database } = builder;
  const update = builder.place('pool_update', {
    name_label: 'driver-intel-i40e',
    name_description: 'Driver disk for the Intel X710 family',
    version: '2.25.11',
    installation_size: 3_145_728,
    after_apply_guidance: ['restartHost'],
    enforce_homogeneity: true,
  });
  for (const { ref } of hosts) database.set('host', ref, 'updates', [update]);
  const last = hosts.at(-1);
  if (!last) return;
  database.set('host', last.ref, 'updates_requiring_reboot', [update]);
  database.set('host', last.ref, 'pending_guidances', ['reboot_host']);
}

function placeFeatures(builder: Builder, hosts: readonly HostPlan[]): void {
  for (const { ref: host } of hosts) {
    for (const [name_label, name_description, enabled] of [
      ['guefi', 'Guest EFI boot', true],
      ['guefi-secureboot', 'Guest EFI secure boot', false],
    ] as const) {
      builder.place('Feature', { name_label, name_description, enabled, version: '1.0', host });
    }
  }
}

export function placeUpkeep(builder: Builder, hosts: readonly HostPlan[]): void {
  placeRepositories(builder);
  placeUpdate(builder, hosts);
  placeFeatures(builder, hosts);
}

export function placeAlarms({ builder, hosts, storage }: World, machines: readonly MachinePlan[]): void {
  const { database } = builder;
  const running = machines.filter((vm) => vm.state === 'Running');
  const uuidOf = (cls: string, ref: Ref): string => asText(database.get(cls, ref)?.uuid);
  const say = (about: Row & { cls: string; obj_uuid: string }, hoursAgo: number, facts: AlarmFacts): void => {
    builder.place('message', {
      ...about,
      name: 'ALARM',
      priority: facts.priority ?? 3,
      timestamp: toWireDate(builder.nowMs - hoursAgo * HOUR_MS),
      body: alarmBody(facts),
    });
  };
  for (const vm of running.slice(0, 1)) {
    const about = { cls: 'VM', obj_uuid: vm.uuid };
    say(about, 52, { name: 'cpu_usage', value: 0.912, level: 0.8, periodS: 60 });
    say(about, 3, { name: 'disk_usage', value: 7_340_032, level: 5_242_880, periodS: 300, priority: 4 });
  }
  for (const host of hosts.slice(0, 1)) {
    const about = { cls: 'Host', obj_uuid: host.uuid };
    say(about, 27, { name: 'memory_free_kib', value: 498_112, level: 524_288, periodS: 120, priority: 2 });
  }
  const about = { cls: 'SR', obj_uuid: uuidOf('SR', storage.shared[0].ref) };
  say(about, 8, { name: 'physical_utilisation', value: 0.83, level: 0.8, periodS: 60 });
}

/** Labels that people put on what is no VM. */
export function placeLabels({ builder: { database }, hosts, storage }: World): void {
  database.set('SR', storage.shared[0].ref, 'tags', ['backup-target']);
  for (const { ref } of hosts.slice(0, 1)) {
    const owner = { 'XenCenter.CustomFields.owner': 'infrastructure' };
    database.set('host', ref, 'other_config', {
      ...asMap(database.get('host', ref)?.other_config),
      ...owner,
    });
  }
}
