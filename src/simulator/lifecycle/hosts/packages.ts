// Which updates a host lacks, as XCP-ng's plugin lists them (xcp-ng-xapi-plugins, updater.py, display_package).
import { hashText } from '../../world/random.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly description: string;
  readonly changelog: { readonly date: number; readonly author: string; readonly description: string } | null;
  readonly url: string;
  readonly size: number;
  readonly license: string;
}

/** 2026-02-10T12:00:00Z, in seconds: the day on which these were built. */
const BUILT_S = 1_770_724_800;
const AUTHOR = 'Release Builder <builds@xcp-ng.example>';

interface Release {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly description: string;
  readonly change: string | null;
  readonly size: number;
  readonly license: string;
  readonly url?: string;
}

const XEN = { version: '4.17.5', release: '23.1.xcpng8.3', license: 'GPLv2', url: 'https://xenproject.org' };
const XAPI = { version: '25.33.2', release: '1.1.xcpng8.3', license: 'LGPL-2.1-or-later WITH OCaml-LGPL' };
const XEN_CHANGE = '- Fix a race in the teardown of event channels';
const XAPI_CHANGE =
  '- Report the progress of VDI copies again\n- Let event.from return sooner on a busy pool';

const RELEASES: readonly Release[] = [
  {
    ...XEN,
    name: 'xen-dom0-libs',
    description: 'Xen Domain 0 libraries',
    change: XEN_CHANGE,
    size: 1_180_408,
  },
  { ...XEN, name: 'xen-dom0-tools', description: 'Xen Domain 0 tools', change: XEN_CHANGE, size: 2_241_392 },
  { ...XEN, name: 'xen-hypervisor', description: 'The Xen Hypervisor', change: XEN_CHANGE, size: 3_402_780 },
  { ...XEN, name: 'xen-libs', description: 'Xen general libraries', change: XEN_CHANGE, size: 92_116 },
  { ...XAPI, name: 'xapi-core', description: 'The xapi toolstack', change: XAPI_CHANGE, size: 11_903_544 },
  { ...XAPI, name: 'xapi-xe', description: 'The xapi command-line tool', change: XAPI_CHANGE, size: 604_868 },
  {
    name: 'kernel',
    version: '4.19.19',
    release: '8.0.45.1.xcpng8.3',
    description: 'The Linux kernel',
    change: '- Backport a fix for NVMe controllers that time out',
    size: 31_202_188,
    license: 'GPLv2',
    url: 'https://www.kernel.org/',
  },
  {
    name: 'sm',
    version: '3.2.12',
    release: '14.1.xcpng8.3',
    description: 'sm - XCP storage managers',
    change: '- Coalesce chains of thick SRs with less room',
    size: 478_020,
    license: 'LGPL',
    url: 'https://www.xen.org',
  },
  {
    name: 'openssl-libs',
    version: '1.1.1k',
    release: '14.el7.xcpng8.3',
    description: 'A general purpose cryptography library with TLS implementation',
    change: '- Reject overlong certificate chains earlier',
    size: 1_512_764,
    license: 'OpenSSL',
    url: 'https://www.openssl.org/',
  },
  {
    name: 'tzdata',
    version: '2026a',
    release: '1.el7',
    description: 'Timezone data',
    change: null,
    size: 519_304,
    license: 'Public Domain',
    url: 'https://www.iana.org/time-zones',
  },
];

/** One host in so many has everything. */
const UP_TO_DATE_EVERY = 3;

/** Follows from the host's uuid, and so from the seed: some hosts lack nothing, the others a few packages or all. */
export function missingPackages(hostUuid: string): Package[] {
  const hash = hashText(hostUuid);
  if (hash % UP_TO_DATE_EVERY === 0) return [];
  const count = (hash >>> 8) % 2 === 0 ? RELEASES.length : 1 + ((hash >>> 16) % (RELEASES.length - 1));
  return RELEASES.slice(-count).map(({ change, url = 'https://xcp-ng.org', ...rest }, index) => ({
    ...rest,
    url,
    changelog: change === null ? null : { date: BUILT_S - index * 3600, author: AUTHOR, description: change },
  }));
}
