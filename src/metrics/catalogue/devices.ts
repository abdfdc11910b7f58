// What may stand in the angle brackets of a source's name. The forms are as narrow as XAPI's own names, so that no name
// can be read in two ways: a VBD's device has no underscore, since `vbd_xvda_read_latency` could end in several; a PIF's
// may have any, since its suffixes exclude each other.
import type { DeviceKind } from './contract.ts';

interface DeviceForm {
  readonly kind: DeviceKind;
  readonly form: RegExp;
}

const digits = /^\d+$/;

/** By what stands between the first `<` and the last `>`, both included. */
export const deviceForms: ReadonlyMap<string, DeviceForm> = new Map<string, DeviceForm>([
  ['<cpu>', { kind: 'CPU', form: digits }],
  ['<cpu>-C<state>', { kind: 'CPU_STATE', form: /^\d+-C\d+$/ }],
  ['<cpu>-P<state>', { kind: 'CPU_STATE', form: /^\d+-P\d+$/ }],
  // Named by people, by the kernel or by systemd. `pif_aggr_*` are sums of all, no device.
  ['<pif>', { kind: 'PIF', form: /^(?!aggr$).+$/s }],
  ['<vif>', { kind: 'VIF', form: digits }],
  ['<vbd>', { kind: 'VBD', form: /^[^_/]+$/ }],
  ['<sr>', { kind: 'SR', form: /^[0-9a-f]{8}$/i }],
  ['<sr uuid>', { kind: 'SR', form: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i }],
  ['<node>', { kind: 'NUMA_NODE', form: digits }],
  ['<daemon>', { kind: 'DAEMON', form: /^[a-z][a-z0-9.-]*$/i }],
  ['<group>', { kind: 'CALLER_GROUP', form: /^.+$/s }],
  ['<statefile>', { kind: 'STATEFILE', form: /^.+$/s }],
]);

/** How sources of `source`'s form name the SR `uuid`: most of them have room for its first 8 digits alone. */
export function srDevice(source: string, uuid: string): string {
  return source.includes('<sr uuid>') ? uuid : uuid.slice(0, 8);
}

/** The only SR whose uuid begins with `prefix` (or is it); null when none or two do. */
export function resolveSr(prefix: string, uuids: Iterable<string>): string | null {
  let found: string | null = null;
  for (const uuid of uuids) {
    if (!uuid.startsWith(prefix) || uuid === found) continue;
    if (found !== null) return null;
    found = uuid;
  }
  return found;
}

/**
 * Whether a PIF's device is a bond's. XAPI names all bonds so (`choose_bond_device_name`), and nothing else:
 * https://github.com/xapi-project/xen-api/blob/master/ocaml/xapi/xapi_bond.ml
 */
export function isBond(device: string): boolean {
  return /^bond\d+$/.test(device);
}
