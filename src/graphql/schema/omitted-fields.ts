// What the datamodel has and the graph does not show, each with its reason: classes, and fields of those it shows. Tests hold
// these tables and the types against the datamodel; docs/inventory.md prints both.
import { classByName, type Field } from '../../xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../../xapi/datamodel/types.ts';
import { typeNameOf } from './class-table.ts';

const REMOVED = 'removed from XAPI: newer pools no longer keep it';
const NO_OBJECT = 'the shape of an answer, not of an object';
const LOGINS = 'who may log in to the pool itself: the gateway has users of its own';

const absent: Readonly<Partial<Record<ClassName, string>>> = {
  session: 'logins of others, whose refs are credentials',
  auth: NO_OBJECT,
  subject: LOGINS,
  role: LOGINS,
  user: LOGINS,
  event: NO_OBJECT,
  VMPP: REMOVED,
  VIF_metrics: REMOVED,
  VBD_metrics: REMOVED,
  sr_stat: NO_OBJECT,
  probe_result: NO_OBJECT,
  data_source: NO_OBJECT,
  vdi_nbd_server_info: NO_OBJECT,
  Diagnostics: NO_OBJECT,
  LVHD: 'has no fields but its uuid: a name for calls',
  blob: 'raw bytes behind a handler of their own',
  secret: 'holds secrets, and no pool tells of them in events',
  Caller: 'how a pool limits its callers, a prototype that changes from release to release',
  Rate_limit: 'how a pool limits its callers, a prototype that changes from release to release',
};

/** Why the graph does not show a class; undefined for one that it shows. */
export function absenceOf(cls: ClassName): string | undefined {
  return absent[cls];
}

const omitted: Readonly<Partial<Record<ClassName, Readonly<Record<string, string>>>>> = {
  pool: {
    master: 'stands as coordinator',
    repositoryProxyPassword: 'points at a secret',
    telemetryUuid: 'points at a secret',
  },
  host_cpu: { host: 'a CPU is only reached through its host' },
  Cluster: { clusterToken: 'lets any host join the cluster' },
  task: {
    errorInfo: 'stands as error, without refs',
    backtrace: "a trace of xapi's own source",
  },
};

function isAbsent(cls: string): cls is ClassName {
  return typeNameOf(cls as ClassName) === undefined;
}

/** The class that a field's refs point at. */
function targetOf(type: XapiType): string | undefined {
  if (type.kind === 'ref') return type.cls;
  if (type.kind === 'set') return targetOf(type.of);
  return type.kind === 'map' ? (targetOf(type.of) ?? targetOf(type.key)) : undefined;
}

function reasonOf(cls: ClassName, { name, state, parsed }: Field): string | undefined {
  const given = omitted[cls]?.[name];
  if (given) return given;
  if (state === 'removed') return REMOVED;
  const target = targetOf(parsed);
  return target && isAbsent(target) ? `points at ${target}: ${absent[target] ?? 'not shown'}` : undefined;
}

/** Why a field is not in the GraphQL type, by GraphQL name. */
export function omittedFields(cls: ClassName): ReadonlyMap<string, string> {
  const reasons = classByName(cls).fields.flatMap((field): [string, string][] => {
    const reason = reasonOf(cls, field);
    return reason ? [[field.name, reason]] : [];
  });
  return new Map(reasons);
}
