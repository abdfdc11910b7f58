// What an SR and its VDIs let be done to them, in the order in which a real xapi lists it (observed on
// 26.17). Which operations an SR knows follows from its driver's features (the SM record).

/** SR operation → feature of the driver that it needs; those without one need none. */
const SR_LISTED: readonly (readonly [operation: string, feature: string | null])[] = [
  ['unplug', null],
  ['plug', null],
  ['pbd_create', null],
  ['update', 'SR_UPDATE'],
  ['pbd_destroy', null],
  ['vdi_resize', 'VDI_RESIZE'],
  ['vdi_clone', 'VDI_CLONE'],
  ['scan', null],
  ['vdi_snapshot', 'VDI_SNAPSHOT'],
  ['vdi_mirror', 'VDI_MIRROR'],
  ['vdi_create', 'VDI_CREATE'],
  ['vdi_destroy', 'VDI_DELETE'],
  ['vdi_set_on_boot', 'VDI_RESET_ON_BOOT'],
  ['vdi_enable_cbt', 'VDI_CONFIG_CBT'],
  ['vdi_disable_cbt', 'VDI_CONFIG_CBT'],
  ['vdi_data_destroy', 'VDI_CONFIG_CBT'],
  ['vdi_list_changed_blocks', 'VDI_CONFIG_CBT'],
];

export interface SrFacts {
  readonly current_operations: Readonly<Record<string, string>>;
}

/** `features` are the names of the SM's features. */
export function srAllowedOperations(sr: SrFacts, features: ReadonlySet<string>): string[] {
  if (Object.keys(sr.current_operations).length > 0) return [];
  return SR_LISTED.filter(([, feature]) => feature === null || features.has(feature)).map(([name]) => name);
}

export interface VdiFacts {
  readonly current_operations: Readonly<Record<string, string>>;
  readonly is_a_snapshot: boolean;
  readonly type: string;
  readonly cbt_enabled: boolean;
}

export interface VdiSurroundings {
  /** Features of the driver of its SR. */
  readonly features: ReadonlySet<string>;
  /** A VBD of it is attached. */
  readonly attached: boolean;
  /** … and one of those may write. */
  readonly writable: boolean;
}

/** VDI operation → feature, whether it goes on a VDI in use. */
const VDI_LISTED: readonly (readonly [operation: string, feature: string | null, live: boolean])[] = [
  ['copy', null, false],
  ['clone', 'VDI_CLONE', true],
  ['forget', null, false],
  ['update', 'VDI_UPDATE', false],
  ['resize', 'VDI_RESIZE', false],
  ['snapshot', 'VDI_SNAPSHOT', true],
  ['destroy', 'VDI_DELETE', false],
  ['enable_cbt', 'VDI_CONFIG_CBT', true],
];

export function vdiAllowedOperations(vdi: VdiFacts, around: VdiSurroundings): string[] {
  const running = Object.values(vdi.current_operations);
  // A copy only reads: it bars another snapshot, and nothing else that does not write.
  const copying = running.length > 0 && running.every((operation) => operation === 'copy');
  if (running.length > 0 && !copying) return [];
  return VDI_LISTED.filter(([name, feature, live]) => {
    if (feature !== null && !around.features.has(feature)) return false;
    if (name === 'copy') return !around.writable;
    if (name === 'snapshot' && copying) return false;
    if (name === 'enable_cbt' && (vdi.is_a_snapshot || vdi.cbt_enabled)) return false;
    return live || !around.attached;
  }).map(([name]) => name);
}
