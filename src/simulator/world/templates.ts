// The templates that a fresh installation has.
import { vmAllowedOperations } from '../lifecycle/rules/vm.ts';
import { guestSystems, otherTemplates } from './catalogue.ts';
import { type Builder, GIB } from './plan.ts';

export const hvmBase = {
  user_version: 1,
  HVM_boot_policy: 'BIOS order',
  HVM_boot_params: { order: 'cdn', firmware: 'bios' },
  HVM_shadow_multiplier: 1,
  platform: {
    'device-model': 'qemu-upstream-compat',
    pae: 'true',
    acpi: '1',
    apic: 'true',
    viridian: 'true',
    vga: 'std',
    videoram: '8',
    nx: 'true',
  },
  actions_after_softreboot: 'soft_reboot',
  actions_after_shutdown: 'destroy',
  actions_after_reboot: 'restart',
  actions_after_crash: 'restart',
  recommendations:
    '<restrictions><restriction field="memory-static-max" max="1649267441664"/>' +
    '<restriction field="vcpus-max" max="32"/></restrictions>',
  domain_type: 'hvm',
} as const;

export function placeTemplates(builder: Builder): void {
  const names = [...guestSystems.map((os) => os.template), ...otherTemplates].sort();
  const facts = {
    power_state: 'Halted',
    is_a_template: true,
    is_default_template: true,
    is_a_snapshot: false,
    is_control_domain: false,
    blocked_operations: {},
    current_operations: {},
  };
  const allowed_operations = vmAllowedOperations(facts, { hasAgent: false, isHvm: true });
  for (const name_label of names) {
    const memory = name_label.startsWith('Windows') ? 4 * GIB : 2 * GIB;
    builder.place('VM', {
      ...hvmBase,
      ...facts,
      allowed_operations,
      name_label,
      name_description: `Template that allows VM installation from CD for ${name_label}`,
      domid: -1,
      memory_overhead: 0,
      memory_target: 0,
      memory_static_max: memory,
      memory_dynamic_max: memory,
      memory_dynamic_min: memory,
      memory_static_min: memory / 2,
      VCPUs_max: 2,
      VCPUs_at_startup: 2,
      metrics: builder.place('VM_metrics', { VCPUs_number: 2 }),
      other_config: {
        default_template: 'true',
        'install-methods': 'cdrom,nfs,http,ftp',
        disks:
          '<provision><disk device="0" size="21474836480" sr="" bootable="true" type="system"/></provision>',
      },
      reference_label: name_label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    });
  }
}
