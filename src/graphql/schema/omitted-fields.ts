// Fields of the datamodel that their GraphQL type leaves out, each with its reason. A test holds this table and the
// types against the datamodel: a field that is in neither fails the build.
import { classByName } from '../../xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../xapi/datamodel/types.ts';

const LATER = 'points at a class that has no GraphQL type yet';
const SECRET = 'points at a secret';
const BLOBS = 'XAPI blobs are raw bytes behind a handler of their own';

const omitted: Readonly<Partial<Record<ClassName, Readonly<Record<string, string>>>>> = {
  pool: {
    master: 'stands as coordinator',
    blobs: BLOBS,
    redoLogVdi: LATER,
    metadataVdis: LATER,
    repositories: LATER,
    repositoryProxyPassword: SECRET,
    telemetryUuid: SECRET,
  },
  host: {
    pifs: `${LATER}; networks reads through it`,
    pbds: `${LATER}; srs reads through it`,
    blobs: BLOBS,
    crashdumps: LATER,
    patches: LATER,
    updates: LATER,
    updatesRequiringReboot: LATER,
    pcis: LATER,
    pgpus: LATER,
    pusbs: LATER,
    features: LATER,
    certificates: LATER,
  },
  VM: {
    suspendVdi: LATER,
    consoles: LATER,
    vifs: `${LATER}; networks reads through it`,
    vbds: `${LATER}; srs reads through it`,
    vusbs: LATER,
    crashDumps: LATER,
    vtpms: LATER,
    blobs: BLOBS,
    protectionPolicy: 'points at a class that XAPI has removed',
    snapshotSchedule: LATER,
    appliance: LATER,
    vgpus: LATER,
    attachedPcis: LATER,
    groups: LATER,
  },
  SR: {
    vdis: `${LATER}; vms reads through it`,
    pbds: `${LATER}; hosts reads through it`,
    blobs: BLOBS,
    introducedBy: LATER,
  },
  host_cpu: { host: 'a CPU is only reached through its host' },
  network: {
    vifs: `${LATER}; vms reads through it`,
    pifs: `${LATER}; hosts reads through it`,
    blobs: BLOBS,
  },
};

const REMOVED = 'removed from XAPI: newer pools no longer keep it';

/** Why a field is not in the GraphQL type, by GraphQL name. */
export function omittedFields(cls: ClassName): ReadonlyMap<string, string> {
  const removed = classByName(cls)
    .fields.filter(({ state }) => state === 'removed')
    .map(({ name }) => [name, REMOVED] as const);
  return new Map([...removed, ...Object.entries(omitted[cls] ?? {})]);
}
