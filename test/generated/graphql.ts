/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Compares an integer. */
export type BigIntFilter = {
  /** Equals. */
  eq?: string | number | null | undefined;
  /** Is greater. */
  gt?: string | number | null | undefined;
  /** Is greater or equal. */
  gte?: string | number | null | undefined;
  /** Equals one of these. */
  in?: Array<string | number> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
  /** Is less. */
  lt?: string | number | null | undefined;
  /** Is less or equal. */
  lte?: string | number | null | undefined;
};

/** Compares a truth value. */
export type BooleanFilter = {
  /** Equals. */
  eq?: boolean | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Compares an instant. */
export type DateTimeFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Is greater. */
  gt?: string | null | undefined;
  /** Is greater or equal. */
  gte?: string | null | undefined;
  /** Equals one of these. */
  in?: Array<string> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
  /** Is less. */
  lt?: string | null | undefined;
  /** Is less or equal. */
  lte?: string | null | undefined;
};

/** XAPI's enum `domain_type`. */
export type DomainType =
  | 'HVM'
  | 'PV'
  | 'PVH'
  | 'PV_IN_PVH'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  | 'UNSPECIFIED';

/** Compares a DomainType. */
export type DomainTypeFilter = {
  /** Equals. */
  eq?: DomainType | null | undefined;
  /** Equals one of these. */
  in?: Array<DomainType> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Compares a number. */
export type FloatFilter = {
  /** Equals. */
  eq?: number | null | undefined;
  /** Is greater. */
  gt?: number | null | undefined;
  /** Is greater or equal. */
  gte?: number | null | undefined;
  /** Equals one of these. */
  in?: Array<number> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
  /** Is less. */
  lt?: number | null | undefined;
  /** Is less or equal. */
  lte?: number | null | undefined;
};

/** A key with its value. */
export type MapEntryInput = {
  key: string;
  value: string;
};

/** Looks into a map with open keys. */
export type MapFilter = {
  /** Has this member. */
  has?: MapEntryInput | null | undefined;
  /** Has this key, whatever its value. */
  hasKey?: string | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** XAPI's enum `on_crash_behaviour`. */
export type OnCrash =
  | 'COREDUMP_AND_DESTROY'
  | 'COREDUMP_AND_RESTART'
  | 'DESTROY'
  | 'PRESERVE'
  | 'RENAME_RESTART'
  | 'RESTART'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a OnCrash. */
export type OnCrashFilter = {
  /** Equals. */
  eq?: OnCrash | null | undefined;
  /** Equals one of these. */
  in?: Array<OnCrash> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `on_normal_exit`. */
export type OnNormalExit =
  | 'DESTROY'
  | 'RESTART'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a OnNormalExit. */
export type OnNormalExitFilter = {
  /** Equals. */
  eq?: OnNormalExit | null | undefined;
  /** Equals one of these. */
  in?: Array<OnNormalExit> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `on_softreboot_behavior`. */
export type OnSoftreboot =
  | 'DESTROY'
  | 'PRESERVE'
  | 'RESTART'
  | 'SOFT_REBOOT'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a OnSoftreboot. */
export type OnSoftrebootFilter = {
  /** Equals. */
  eq?: OnSoftreboot | null | undefined;
  /** Equals one of these. */
  in?: Array<OnSoftreboot> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Nulls come first in ASC. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Compares the uuid of the object that is pointed at. */
export type ReferenceFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Equals one of these. */
  in?: Array<string> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Looks for the uuid of an object. */
export type ReferenceSetFilter = {
  /** Has this member. */
  has?: string | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** How a server's certificate is trusted. */
export type ServerTls =
  /** By a configured certificate authority. */
  | 'CA'
  /** Plain http: anybody in between can read the password. */
  | 'NONE'
  /** By its fingerprint. */
  | 'PINNED'
  /** By the system's certificate authorities. */
  | 'SYSTEM'
  /** Not at all: anybody in between can read the password. */
  | 'UNVERIFIED';

/** Compares a text. */
export type StringFilter = {
  /** Has this part. */
  contains?: string | null | undefined;
  /** Equals. */
  eq?: string | null | undefined;
  /** Is greater. */
  gt?: string | null | undefined;
  /** Is greater or equal. */
  gte?: string | null | undefined;
  /** Compare eq, in, contains and startsWith without regard to case. */
  ignoreCase?: boolean | null | undefined;
  /** Equals one of these. */
  in?: Array<string> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
  /** Is less. */
  lt?: string | null | undefined;
  /** Is less or equal. */
  lte?: string | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
};

/** Looks into a set of texts. */
export type StringSetFilter = {
  /** Has this member. */
  has?: string | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** How exact the gateway's copy of a pool is. */
export type SyncState =
  /** No session yet. */
  | 'CONNECTING'
  /** The copy is exact. */
  | 'READY'
  /** The pool is out of reach: the last known state is shown. */
  | 'STALE'
  /** The pool is no longer followed. */
  | 'STOPPED'
  /** The first list is on its way. */
  | 'SYNCING';

/** Compares a UUID. */
export type UuidFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Equals one of these. */
  in?: Array<string> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `update_guidances`. */
export type UpdateGuidance =
  | 'REBOOT_HOST'
  | 'REBOOT_HOST_ON_KERNEL_LIVEPATCH_FAILURE'
  | 'REBOOT_HOST_ON_LIVEPATCH_FAILURE'
  | 'REBOOT_HOST_ON_XEN_LIVEPATCH_FAILURE'
  | 'RESTART_DEVICE_MODEL'
  | 'RESTART_TOOLSTACK'
  | 'RESTART_VM'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of UpdateGuidance. */
export type UpdateGuidanceSetFilter = {
  /** Has this member. */
  has?: UpdateGuidance | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Chooses among VM: all members must hold. */
export type VmFilter = {
  actionsAfterCrash?: OnCrashFilter | null | undefined;
  actionsAfterReboot?: OnNormalExitFilter | null | undefined;
  actionsAfterShutdown?: OnNormalExitFilter | null | undefined;
  actionsAfterSoftreboot?: OnSoftrebootFilter | null | undefined;
  affinity?: ReferenceFilter | null | undefined;
  allowedOperations?: VmOperationSetFilter | null | undefined;
  and?: Array<VmFilter> | null | undefined;
  biosStrings?: MapFilter | null | undefined;
  children?: ReferenceSetFilter | null | undefined;
  currentOperations?: VmOperationSetFilter | null | undefined;
  domainType?: DomainTypeFilter | null | undefined;
  domarch?: StringFilter | null | undefined;
  domid?: BigIntFilter | null | undefined;
  generationId?: StringFilter | null | undefined;
  guestMetrics?: ReferenceFilter | null | undefined;
  haAlwaysRun?: BooleanFilter | null | undefined;
  haRestartPriority?: StringFilter | null | undefined;
  hardwarePlatformVersion?: BigIntFilter | null | undefined;
  hasVendorDevice?: BooleanFilter | null | undefined;
  hvmBootParams?: MapFilter | null | undefined;
  hvmBootPolicy?: StringFilter | null | undefined;
  hvmShadowMultiplier?: FloatFilter | null | undefined;
  isASnapshot?: BooleanFilter | null | undefined;
  isATemplate?: BooleanFilter | null | undefined;
  isControlDomain?: BooleanFilter | null | undefined;
  isDefaultTemplate?: BooleanFilter | null | undefined;
  isVmssSnapshot?: BooleanFilter | null | undefined;
  kind?: VmKindFilter | null | undefined;
  lastBootCpuFlags?: MapFilter | null | undefined;
  lastBootedRecord?: StringFilter | null | undefined;
  memoryDynamicMax?: BigIntFilter | null | undefined;
  memoryDynamicMin?: BigIntFilter | null | undefined;
  memoryOverhead?: BigIntFilter | null | undefined;
  memoryStaticMax?: BigIntFilter | null | undefined;
  memoryStaticMin?: BigIntFilter | null | undefined;
  memoryTarget?: BigIntFilter | null | undefined;
  metrics?: ReferenceFilter | null | undefined;
  nameDescription?: StringFilter | null | undefined;
  nameLabel?: StringFilter | null | undefined;
  not?: VmFilter | null | undefined;
  nvram?: MapFilter | null | undefined;
  or?: Array<VmFilter> | null | undefined;
  order?: BigIntFilter | null | undefined;
  otherConfig?: MapFilter | null | undefined;
  parent?: ReferenceFilter | null | undefined;
  pciBus?: StringFilter | null | undefined;
  pendingGuidances?: UpdateGuidanceSetFilter | null | undefined;
  pendingGuidancesFull?: UpdateGuidanceSetFilter | null | undefined;
  pendingGuidancesRecommended?: UpdateGuidanceSetFilter | null | undefined;
  platform?: MapFilter | null | undefined;
  powerState?: VmPowerStateFilter | null | undefined;
  pvArgs?: StringFilter | null | undefined;
  pvBootloader?: StringFilter | null | undefined;
  pvBootloaderArgs?: StringFilter | null | undefined;
  pvKernel?: StringFilter | null | undefined;
  pvLegacyArgs?: StringFilter | null | undefined;
  pvRamdisk?: StringFilter | null | undefined;
  recommendations?: StringFilter | null | undefined;
  referenceLabel?: StringFilter | null | undefined;
  requiresReboot?: BooleanFilter | null | undefined;
  residentOn?: ReferenceFilter | null | undefined;
  scheduledToBeResidentOn?: ReferenceFilter | null | undefined;
  securebootCertificatesState?: VmSecurebootCertificatesStateFilter | null | undefined;
  shutdownDelay?: BigIntFilter | null | undefined;
  snapshotInfo?: MapFilter | null | undefined;
  snapshotMetadata?: StringFilter | null | undefined;
  snapshotOf?: ReferenceFilter | null | undefined;
  snapshotTime?: DateTimeFilter | null | undefined;
  snapshots?: ReferenceSetFilter | null | undefined;
  startDelay?: BigIntFilter | null | undefined;
  suspendSr?: ReferenceFilter | null | undefined;
  tags?: StringSetFilter | null | undefined;
  transportableSnapshotId?: StringFilter | null | undefined;
  userVersion?: BigIntFilter | null | undefined;
  uuid?: UuidFilter | null | undefined;
  vcpusAtStartup?: BigIntFilter | null | undefined;
  vcpusMax?: BigIntFilter | null | undefined;
  vcpusParams?: MapFilter | null | undefined;
  version?: BigIntFilter | null | undefined;
  xenstoreData?: MapFilter | null | undefined;
};

/** What a VM object is; it may change in its life. */
export type VmKind =
  /** The domain that runs a host (dom0), or a driver domain. */
  | 'CONTROL_DOMAIN'
  /** The state of a VM at a time. */
  | 'SNAPSHOT'
  /** What VMs are made from. */
  | 'TEMPLATE'
  /** A virtual machine. */
  | 'VM';

/** Compares a VMKind. */
export type VmKindFilter = {
  /** Equals. */
  eq?: VmKind | null | undefined;
  /** Equals one of these. */
  in?: Array<VmKind> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `vm_operations`. */
export type VmOperation =
  | 'ASSERT_OPERATION_VALID'
  | 'AWAITING_MEMORY_LIVE'
  | 'CALL_PLUGIN'
  | 'CHANGING_DYNAMIC_RANGE'
  | 'CHANGING_MEMORY_LIMITS'
  | 'CHANGING_MEMORY_LIVE'
  | 'CHANGING_NVRAM'
  | 'CHANGING_SHADOW_MEMORY'
  | 'CHANGING_SHADOW_MEMORY_LIVE'
  | 'CHANGING_STATIC_RANGE'
  | 'CHANGING_VCPUS'
  | 'CHANGING_VCPUS_LIVE'
  | 'CHECKPOINT'
  | 'CLEAN_REBOOT'
  | 'CLEAN_SHUTDOWN'
  | 'CLONE'
  | 'COPY'
  | 'CREATE_TEMPLATE'
  | 'CREATE_VTPM'
  | 'CSVM'
  | 'DATA_SOURCE_OP'
  | 'DESTROY'
  | 'EXPORT'
  | 'GET_BOOT_RECORD'
  | 'HARD_REBOOT'
  | 'HARD_SHUTDOWN'
  | 'IMPORT'
  | 'MAKE_INTO_TEMPLATE'
  | 'METADATA_EXPORT'
  | 'MIGRATE_SEND'
  | 'PAUSE'
  | 'POOL_MIGRATE'
  | 'POWER_STATE_RESET'
  | 'PROVISION'
  | 'QUERY_SERVICES'
  | 'RESUME'
  | 'RESUME_ON'
  | 'REVERT'
  | 'REVERTING'
  | 'SEND_SYSRQ'
  | 'SEND_TRIGGER'
  | 'SHUTDOWN'
  | 'SNAPSHOT'
  | 'SNAPSHOT_WITH_QUIESCE'
  | 'START'
  | 'START_ON'
  | 'SUSPEND'
  | 'SYSPREP'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  | 'UNPAUSE'
  | 'UPDATE_ALLOWED_OPERATIONS';

/** Looks into a set of VMOperation. */
export type VmOperationSetFilter = {
  /** Has this member. */
  has?: VmOperation | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Orders VM: exactly one member; uuid decides between equals. */
export type VmOrder = {
  actionsAfterCrash?: OrderDirection | null | undefined;
  actionsAfterReboot?: OrderDirection | null | undefined;
  actionsAfterShutdown?: OrderDirection | null | undefined;
  actionsAfterSoftreboot?: OrderDirection | null | undefined;
  domainType?: OrderDirection | null | undefined;
  domarch?: OrderDirection | null | undefined;
  domid?: OrderDirection | null | undefined;
  generationId?: OrderDirection | null | undefined;
  haAlwaysRun?: OrderDirection | null | undefined;
  haRestartPriority?: OrderDirection | null | undefined;
  hardwarePlatformVersion?: OrderDirection | null | undefined;
  hasVendorDevice?: OrderDirection | null | undefined;
  hvmBootPolicy?: OrderDirection | null | undefined;
  hvmShadowMultiplier?: OrderDirection | null | undefined;
  isASnapshot?: OrderDirection | null | undefined;
  isATemplate?: OrderDirection | null | undefined;
  isControlDomain?: OrderDirection | null | undefined;
  isDefaultTemplate?: OrderDirection | null | undefined;
  isVmssSnapshot?: OrderDirection | null | undefined;
  kind?: OrderDirection | null | undefined;
  lastBootedRecord?: OrderDirection | null | undefined;
  memoryDynamicMax?: OrderDirection | null | undefined;
  memoryDynamicMin?: OrderDirection | null | undefined;
  memoryOverhead?: OrderDirection | null | undefined;
  memoryStaticMax?: OrderDirection | null | undefined;
  memoryStaticMin?: OrderDirection | null | undefined;
  memoryTarget?: OrderDirection | null | undefined;
  nameDescription?: OrderDirection | null | undefined;
  nameLabel?: OrderDirection | null | undefined;
  order?: OrderDirection | null | undefined;
  pciBus?: OrderDirection | null | undefined;
  powerState?: OrderDirection | null | undefined;
  pvArgs?: OrderDirection | null | undefined;
  pvBootloader?: OrderDirection | null | undefined;
  pvBootloaderArgs?: OrderDirection | null | undefined;
  pvKernel?: OrderDirection | null | undefined;
  pvLegacyArgs?: OrderDirection | null | undefined;
  pvRamdisk?: OrderDirection | null | undefined;
  recommendations?: OrderDirection | null | undefined;
  referenceLabel?: OrderDirection | null | undefined;
  requiresReboot?: OrderDirection | null | undefined;
  securebootCertificatesState?: OrderDirection | null | undefined;
  shutdownDelay?: OrderDirection | null | undefined;
  snapshotMetadata?: OrderDirection | null | undefined;
  snapshotTime?: OrderDirection | null | undefined;
  startDelay?: OrderDirection | null | undefined;
  transportableSnapshotId?: OrderDirection | null | undefined;
  userVersion?: OrderDirection | null | undefined;
  uuid?: OrderDirection | null | undefined;
  vcpusAtStartup?: OrderDirection | null | undefined;
  vcpusMax?: OrderDirection | null | undefined;
  version?: OrderDirection | null | undefined;
};

/** XAPI's enum `vm_power_state`. */
export type VmPowerState =
  | 'HALTED'
  | 'PAUSED'
  | 'RUNNING'
  | 'SUSPENDED'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a VMPowerState. */
export type VmPowerStateFilter = {
  /** Equals. */
  eq?: VmPowerState | null | undefined;
  /** Equals one of these. */
  in?: Array<VmPowerState> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `vm_secureboot_certificates_state`. */
export type VmSecurebootCertificatesState =
  | 'OK'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  | 'UPDATE_AVAILABLE'
  | 'UPDATE_ON_BOOT';

/** Compares a VMSecurebootCertificatesState. */
export type VmSecurebootCertificatesStateFilter = {
  /** Equals. */
  eq?: VmSecurebootCertificatesState | null | undefined;
  /** Equals one of these. */
  in?: Array<VmSecurebootCertificatesState> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

export type VmListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  filter?: VmFilter | null | undefined;
  orderBy?: Array<VmOrder> | VmOrder | null | undefined;
}>;


export type VmListQuery = { vms: { totalCount: number, nodes: Array<{ id: string, uuid: string, nameLabel: string, powerState: VmPowerState | null, memoryStaticMax: string | null }>, edges: Array<{ cursor: string, node: { uuid: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type VmRelationsQueryVariables = Exact<{
  uuid: string;
}>;


export type VmRelationsQuery = { vm: { id: string, kind: VmKind, otherConfig: Record<string, unknown> | null, host: { nameLabel: string, isCoordinator: boolean | null } | null, residentOn: { nameLabel: string } | null, affinity: { nameLabel: string } | null, pool: { nameLabel: string, coordinator: { nameLabel: string } | null, defaultSr: { nameLabel: string } | null } | null, networks: Array<{ nameLabel: string, vms: { totalCount: number }, hosts: { nodes: Array<{ nameLabel: string }> } }>, srs: Array<{ nameLabel: string, physicalSize: string | null, vms: { totalCount: number }, hosts: { totalCount: number } }>, metrics: { startTime: string | null, vcpusCpu: Array<{ vcpu: string, cpu: string }> | null } | null, guestMetrics: { networks: Record<string, unknown> | null } | null, snapshots: { nodes: Array<{ nameLabel: string, kind: VmKind, snapshotTime: string | null, snapshotOf: { nameLabel: string } | null }> }, currentOperations: Array<{ operation: VmOperation }> | null, blockedOperations: Array<{ operation: VmOperation, reason: string }> | null } | null };

export type RootListsQueryVariables = Exact<{ [key: string]: never; }>;


export type RootListsQuery = { pools: { totalCount: number, nodes: Array<{ nameLabel: string, hosts: { totalCount: number }, vms: { totalCount: number }, vmTemplates: { totalCount: number }, vmSnapshots: { totalCount: number }, controlDomains: { totalCount: number }, srs: { totalCount: number }, networks: { totalCount: number } }> }, hosts: { totalCount: number, nodes: Array<{ nameLabel: string, controlDomain: { kind: VmKind } | null, residentVms: { totalCount: number }, networks: Array<{ nameLabel: string }>, srs: Array<{ nameLabel: string }>, metrics: { memoryTotal: string | null } | null, hostCpus: Array<{ number: string | null, utilisation: number | null }> }> }, vms: { totalCount: number }, vmTemplates: { nodes: Array<{ kind: VmKind, nameLabel: string }> }, vmSnapshots: { nodes: Array<{ kind: VmKind, nameLabel: string }> }, controlDomains: { nodes: Array<{ kind: VmKind }> }, srs: { totalCount: number }, networks: { totalCount: number } };

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Host', address: string | null, id: string }
    | { __typename: 'Network', id: string }
    | { __typename: 'Pool', id: string }
    | { __typename: 'SR', id: string }
    | { __typename: 'VM', nameLabel: string, id: string }
   | null> };

export type NodeByIdQueryVariables = Exact<{
  id: string;
}>;


export type NodeByIdQuery = { node:
    | { __typename: 'Host', id: string }
    | { __typename: 'Network', id: string }
    | { __typename: 'Pool', id: string }
    | { __typename: 'SR', id: string }
    | { __typename: 'VM', id: string }
   | null };

export type GatewayStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type GatewayStatusQuery = { gateway: { version: string, startedAt: string | null, pools: Array<{ key: string, label: string, readOnly: boolean, state: SyncState, syncedAt: string | null, generation: string, lag: string | null, relists: string, tls: ServerTls, address: string | null, objectCounts: Array<{ class: string, count: string }>, lastError: { code: string, message: string, at: string | null } | null, pool: { nameLabel: string, sync: { state: SyncState, syncedAt: string | null } | null } | null }> } };


export const VmListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VmList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VMFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VMOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}},{"kind":"Field","name":{"kind":"Name","value":"memoryStaticMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VmListQuery, VmListQueryVariables>;
export const VmRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VmRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isCoordinator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residentOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affinity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"coordinator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultSr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"vms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"srs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"physicalSize"}},{"kind":"Field","name":{"kind":"Name","value":"vms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"vcpusCpu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vcpu"}},{"kind":"Field","name":{"kind":"Name","value":"cpu"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"guestMetrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotTime"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentOperations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockedOperations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherConfig"}}]}}]}}]} as unknown as DocumentNode<VmRelationsQuery, VmRelationsQueryVariables>;
export const RootListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RootLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vmTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vmSnapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlDomains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"srs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"controlDomain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residentVms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"srs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memoryTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostCpus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vmTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vmSnapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlDomains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"srs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RootListsQuery, RootListsQueryVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VM"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Host"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const NodeByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodeByIdQuery, NodeByIdQueryVariables>;
export const GatewayStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GatewayStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gateway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"readOnly"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"syncedAt"}},{"kind":"Field","name":{"kind":"Name","value":"generation"}},{"kind":"Field","name":{"kind":"Name","value":"lag"}},{"kind":"Field","name":{"kind":"Name","value":"relists"}},{"kind":"Field","name":{"kind":"Name","value":"tls"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"objectCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"sync"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"syncedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GatewayStatusQuery, GatewayStatusQueryVariables>;