/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** XAPI's enum `after_apply_guidance`. */
export type AfterApplyGuidance =
  /** XAPI: `restartHost`. */
  | 'RESTART_HOST'
  /** XAPI: `restartHVM`. */
  | 'RESTART_HVM'
  /** XAPI: `restartPV`. */
  | 'RESTART_PV'
  /** XAPI: `restartXAPI`. */
  | 'RESTART_XAPI'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of AfterApplyGuidance. */
export type AfterApplyGuidanceSetFilter = {
  /** Has this member. */
  has?: AfterApplyGuidance | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** XAPI's enum `allocation_algorithm`. */
export type AllocationAlgorithm =
  /** XAPI: `breadth_first`. */
  | 'BREADTH_FIRST'
  /** XAPI: `depth_first`. */
  | 'DEPTH_FIRST'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a AllocationAlgorithm. */
export type AllocationAlgorithmFilter = {
  /** Equals. */
  eq?: AllocationAlgorithm | null | undefined;
  /** Equals one of these. */
  in?: Array<AllocationAlgorithm> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** When an SR takes space for a disk. */
export type AllocationStrategy =
  /** When it is made. */
  | 'THICK'
  /** As it is written. */
  | 'THIN'
  /** Its driver does not tell. */
  | 'UNKNOWN';

/** Compares a AllocationStrategy. */
export type AllocationStrategyFilter = {
  /** Equals. */
  eq?: AllocationStrategy | null | undefined;
  /** Equals one of these. */
  in?: Array<AllocationStrategy> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

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

/** Chooses among Bond objects: all members must hold. */
export type BondFilter = {
  /** All of these hold. */
  and?: Array<BondFilter> | null | undefined;
  /** XAPI: `Bond.auto_update_mac`. */
  autoUpdateMac?: BooleanFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** As the field `isDegraded` of the object. */
  isDegraded?: BooleanFilter | null | undefined;
  /** As the field `links` of the object. */
  links?: BondLinksFilter | null | undefined;
  /** Links that are up. XAPI: `Bond.links_up`. */
  linksUp?: BigIntFilter | null | undefined;
  /** XAPI: `Bond.master`. */
  master?: PifReferenceFilter | null | undefined;
  /** XAPI: `Bond.mode`. */
  mode?: BondModeFilter | null | undefined;
  /** This does not hold. */
  not?: BondFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<BondFilter> | null | undefined;
  /** XAPI: `Bond.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `Bond.primary_slave`. */
  primarySlave?: PifReferenceFilter | null | undefined;
  /** XAPI: `Bond.properties`. */
  properties?: MapFilter | null | undefined;
  /** XAPI: `Bond.slaves`. */
  slaves?: PifSetFilter | null | undefined;
  /** XAPI: `Bond.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Compares `links` of Bond objects: all members must hold. Where there is none, all of it is null. */
export type BondLinksFilter = {
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `total`. */
  total?: BigIntFilter | null | undefined;
  /** Its `up`. */
  up?: BigIntFilter | null | undefined;
};

/** XAPI's enum `bond_mode`. */
export type BondMode =
  /** XAPI: `active-backup`. */
  | 'ACTIVE_BACKUP'
  /** XAPI: `balance-slb`. */
  | 'BALANCE_SLB'
  /** XAPI: `lacp`. */
  | 'LACP'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a BondMode. */
export type BondModeFilter = {
  /** Equals. */
  eq?: BondMode | null | undefined;
  /** Equals one of these. */
  in?: Array<BondMode> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Compares the Bond that is pointed at. */
export type BondReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: BondFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the Bond objects that are pointed at, as far as you may see them. */
export type BondSetFilter = {
  /** All of them match; so do none. */
  every?: BondFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: BondFilter | null | undefined;
  /** At least one of them matches. */
  some?: BondFilter | null | undefined;
};

/** Compares a truth value. */
export type BooleanFilter = {
  /** Equals. */
  eq?: boolean | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** What a VM may boot from. */
export type BootDevice =
  /** Its CD drive. XAPI: `d`. */
  | 'CDROM'
  /** Its disk. XAPI: `c`. */
  | 'DISK'
  /** A floppy disk. XAPI: `a`. */
  | 'FLOPPY'
  /** The network. XAPI: `n`. */
  | 'NETWORK';

/** Looks into a set of BootDevice. */
export type BootDeviceSetFilter = {
  /** Has this member. */
  has?: BootDevice | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** What a VM boots by. */
export type BootFirmware =
  /** A BIOS. */
  | 'BIOS'
  /** UEFI. */
  | 'UEFI'
  /** Another one. */
  | 'UNKNOWN';

/** Compares a BootFirmware. */
export type BootFirmwareFilter = {
  /** Equals. */
  eq?: BootFirmware | null | undefined;
  /** Equals one of these. */
  in?: Array<BootFirmware> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among Certificate objects: all members must hold. */
export type CertificateFilter = {
  /** All of these hold. */
  and?: Array<CertificateFilter> | null | undefined;
  /** XAPI: `Certificate.fingerprint`. */
  fingerprint?: StringFilter | null | undefined;
  /** XAPI: `Certificate.fingerprint_sha1`, a prototype. */
  fingerprintSha1?: StringFilter | null | undefined;
  /** XAPI: `Certificate.fingerprint_sha256`, a prototype. */
  fingerprintSha256?: StringFilter | null | undefined;
  /** XAPI: `Certificate.host`. */
  host?: HostReferenceFilter | null | undefined;
  /** XAPI: `Certificate.name`. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: CertificateFilter | null | undefined;
  /** XAPI: `Certificate.not_after`. */
  notAfter?: DateTimeFilter | null | undefined;
  /** XAPI: `Certificate.not_before`. */
  notBefore?: DateTimeFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<CertificateFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `Certificate.purpose`, a prototype. */
  purpose?: CertificatePurposeSetFilter | null | undefined;
  /** XAPI: `Certificate.type`. */
  type?: CertificateTypeFilter | null | undefined;
  /** XAPI: `Certificate.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** XAPI's enum `certificate_purpose`. */
export type CertificatePurpose =
  /** XAPI: `ldaps`. */
  | 'LDAPS'
  /** XAPI: `licensing`. */
  | 'LICENSING'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of CertificatePurpose. */
export type CertificatePurposeSetFilter = {
  /** Has this member. */
  has?: CertificatePurpose | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Looks at the Certificate objects that are pointed at, as far as you may see them. */
export type CertificateSetFilter = {
  /** All of them match; so do none. */
  every?: CertificateFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: CertificateFilter | null | undefined;
  /** At least one of them matches. */
  some?: CertificateFilter | null | undefined;
};

/** XAPI's enum `certificate_type`. */
export type CertificateType =
  /** XAPI: `ca`. */
  | 'CA'
  /** XAPI: `host`. */
  | 'HOST'
  /** XAPI: `host_internal`. */
  | 'HOST_INTERNAL'
  /** XAPI: `pinned`. */
  | 'PINNED'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a CertificateType. */
export type CertificateTypeFilter = {
  /** Equals. */
  eq?: CertificateType | null | undefined;
  /** Equals one of these. */
  in?: Array<CertificateType> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `cls`. */
export type Cls =
  /** XAPI: `Certificate`. */
  | 'CERTIFICATE'
  /** XAPI: `Host`. */
  | 'HOST'
  /** XAPI: `Pool`. */
  | 'POOL'
  /** XAPI: `PVS_proxy`. */
  | 'PVS_PROXY'
  /** XAPI: `SR`. */
  | 'SR'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `VDI`. */
  | 'VDI'
  /** XAPI: `VM`. */
  | 'VM'
  /** XAPI: `VMPP`. */
  | 'VMPP'
  /** XAPI: `VMSS`. */
  | 'VMSS';

/** Compares a Cls. */
export type ClsFilter = {
  /** Equals. */
  eq?: Cls | null | undefined;
  /** Equals one of these. */
  in?: Array<Cls> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among Cluster objects: all members must hold. */
export type ClusterFilter = {
  /** XAPI: `Cluster.allowed_operations`. */
  allowedOperations?: ClusterOperationSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ClusterFilter> | null | undefined;
  /** XAPI: `Cluster.cluster_config`. */
  clusterConfig?: MapFilter | null | undefined;
  /** XAPI: `Cluster.cluster_hosts`. */
  clusterHosts?: ClusterHostSetFilter | null | undefined;
  /** XAPI: `Cluster.cluster_stack`. */
  clusterStack?: StringFilter | null | undefined;
  /** Version of the cluster stack. XAPI: `Cluster.cluster_stack_version`, a prototype. */
  clusterStackVersion?: BigIntFilter | null | undefined;
  /** XAPI: `Cluster.current_operations`. */
  currentOperations?: ClusterOperationSetFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** Hosts that should be there. XAPI: `Cluster.expected_hosts`, a prototype. */
  expectedHosts?: BigIntFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `Cluster.is_quorate`, a prototype. */
  isQuorate?: BooleanFilter | null | undefined;
  /** Hosts that are there. XAPI: `Cluster.live_hosts`, a prototype. */
  liveHosts?: BigIntFilter | null | undefined;
  /** This does not hold. */
  not?: ClusterFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<ClusterFilter> | null | undefined;
  /** XAPI: `Cluster.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `Cluster.pending_forget`. */
  pendingForget?: StringSetFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `Cluster.pool_auto_join`. */
  poolAutoJoin?: BooleanFilter | null | undefined;
  /** Hosts that must be there. XAPI: `Cluster.quorum`, a prototype. */
  quorum?: BigIntFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** Seconds. XAPI: `Cluster.token_timeout`. */
  tokenTimeout?: FloatFilter | null | undefined;
  /** Seconds, for each host more. XAPI: `Cluster.token_timeout_coefficient`. */
  tokenTimeoutCoefficient?: FloatFilter | null | undefined;
  /** XAPI: `Cluster.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Chooses among ClusterHost objects: all members must hold. */
export type ClusterHostFilter = {
  /** XAPI: `Cluster_host.allowed_operations`. */
  allowedOperations?: ClusterHostOperationSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ClusterHostFilter> | null | undefined;
  /** XAPI: `Cluster_host.cluster`. */
  cluster?: ClusterReferenceFilter | null | undefined;
  /** XAPI: `Cluster_host.current_operations`. */
  currentOperations?: ClusterHostOperationSetFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `Cluster_host.enabled`. */
  enabled?: BooleanFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `Cluster_host.host`. */
  host?: HostReferenceFilter | null | undefined;
  /** XAPI: `Cluster_host.joined`. */
  joined?: BooleanFilter | null | undefined;
  /** XAPI: `Cluster_host.last_update_live`, a prototype. */
  lastUpdateLive?: DateTimeFilter | null | undefined;
  /** XAPI: `Cluster_host.live`, a prototype. */
  live?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: ClusterHostFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<ClusterHostFilter> | null | undefined;
  /** XAPI: `Cluster_host.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `Cluster_host.PIF`. */
  pif?: PifReferenceFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** XAPI: `Cluster_host.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** XAPI's enum `cluster_host_operation`. */
export type ClusterHostOperation =
  /** XAPI: `destroy`. */
  | 'DESTROY'
  /** XAPI: `disable`. */
  | 'DISABLE'
  /** XAPI: `enable`. */
  | 'ENABLE'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of ClusterHostOperation. */
export type ClusterHostOperationSetFilter = {
  /** Has this member. */
  has?: ClusterHostOperation | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Looks at the ClusterHost objects that are pointed at, as far as you may see them. */
export type ClusterHostSetFilter = {
  /** All of them match; so do none. */
  every?: ClusterHostFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: ClusterHostFilter | null | undefined;
  /** At least one of them matches. */
  some?: ClusterHostFilter | null | undefined;
};

/** XAPI's enum `cluster_operation`. */
export type ClusterOperation =
  /** XAPI: `add`. */
  | 'ADD'
  /** XAPI: `destroy`. */
  | 'DESTROY'
  /** XAPI: `disable`. */
  | 'DISABLE'
  /** XAPI: `enable`. */
  | 'ENABLE'
  /** XAPI: `remove`. */
  | 'REMOVE'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of ClusterOperation. */
export type ClusterOperationSetFilter = {
  /** Has this member. */
  has?: ClusterOperation | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Compares the Cluster that is pointed at. */
export type ClusterReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: ClusterFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among Console objects: all members must hold. */
export type ConsoleFilter = {
  /** All of these hold. */
  and?: Array<ConsoleFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `console.location`. */
  location?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ConsoleFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<ConsoleFilter> | null | undefined;
  /** XAPI: `console.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `console.protocol`. */
  protocol?: ConsoleProtocolFilter | null | undefined;
  /** XAPI: `console.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `console.VM`. */
  vm?: VmReferenceFilter | null | undefined;
};

/** XAPI's enum `console_protocol`. */
export type ConsoleProtocol =
  /** XAPI: `rdp`. */
  | 'RDP'
  /** XAPI: `rfb`. */
  | 'RFB'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `vt100`. */
  | 'VT100';

/** Compares a ConsoleProtocol. */
export type ConsoleProtocolFilter = {
  /** Equals. */
  eq?: ConsoleProtocol | null | undefined;
  /** Equals one of these. */
  in?: Array<ConsoleProtocol> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the Console objects that are pointed at, as far as you may see them. */
export type ConsoleSetFilter = {
  /** All of them match; so do none. */
  every?: ConsoleFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: ConsoleFilter | null | undefined;
  /** At least one of them matches. */
  some?: ConsoleFilter | null | undefined;
};

/** Chooses among Crashdump objects: all members must hold. */
export type CrashdumpFilter = {
  /** All of these hold. */
  and?: Array<CrashdumpFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: CrashdumpFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<CrashdumpFilter> | null | undefined;
  /** XAPI: `crashdump.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `crashdump.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `crashdump.VDI`. */
  vdi?: VdiReferenceFilter | null | undefined;
  /** XAPI: `crashdump.VM`. */
  vm?: VmReferenceFilter | null | undefined;
};

/** Looks at the Crashdump objects that are pointed at, as far as you may see them. */
export type CrashdumpSetFilter = {
  /** All of them match; so do none. */
  every?: CrashdumpFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: CrashdumpFilter | null | undefined;
  /** At least one of them matches. */
  some?: CrashdumpFilter | null | undefined;
};

/** Chooses among DRTask objects: all members must hold. */
export type DrTaskFilter = {
  /** All of these hold. */
  and?: Array<DrTaskFilter> | null | undefined;
  /** XAPI: `DR_task.introduced_SRs`. */
  introducedSrs?: SrSetFilter | null | undefined;
  /** This does not hold. */
  not?: DrTaskFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<DrTaskFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `DR_task.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Orders DRTask objects by exactly one member; uuid decides between equals. */
export type DrTaskOrder =
  {   /** As the field `pool` of the object. */
  pool: PoolOrder; uuid?: never; }
  |  { pool?: never;   /** XAPI: `DR_task.uuid`. */
  uuid: OrderDirection; };

/** Compares the DRTask that is pointed at. */
export type DrTaskReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: DrTaskFilter | null | undefined;
  /** There is none (true) or one (false). */
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
  /** XAPI: `hvm`. */
  | 'HVM'
  /** XAPI: `pv`. */
  | 'PV'
  /** XAPI: `pvh`. */
  | 'PVH'
  /** XAPI: `pv_in_pvh`. */
  | 'PV_IN_PVH'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `unspecified`. */
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

/** Chooses among DriverVariant objects: all members must hold. */
export type DriverVariantFilter = {
  /** As the field `activeOf` of the object. */
  activeOf?: HostDriverSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<DriverVariantFilter> | null | undefined;
  /** XAPI: `Driver_variant.driver`, a prototype. */
  driver?: HostDriverReferenceFilter | null | undefined;
  /** XAPI: `Driver_variant.hardware_present`, a prototype. */
  hardwarePresent?: BooleanFilter | null | undefined;
  /** XAPI: `Driver_variant.name`, a prototype. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: DriverVariantFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<DriverVariantFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** The greatest is chosen. XAPI: `Driver_variant.priority`, a prototype. */
  priority?: FloatFilter | null | undefined;
  /** As the field `selectedOf` of the object. */
  selectedOf?: HostDriverSetFilter | null | undefined;
  /** XAPI: `Driver_variant.status`, a prototype. */
  status?: StringFilter | null | undefined;
  /** XAPI: `Driver_variant.uuid`, a prototype. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `Driver_variant.version`, a prototype. */
  version?: StringFilter | null | undefined;
};

/** Compares the DriverVariant that is pointed at. */
export type DriverVariantReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: DriverVariantFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the DriverVariant objects that are pointed at, as far as you may see them. */
export type DriverVariantSetFilter = {
  /** All of them match; so do none. */
  every?: DriverVariantFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: DriverVariantFilter | null | undefined;
  /** At least one of them matches. */
  some?: DriverVariantFilter | null | undefined;
};

/** Whether both ends may send at once. */
export type Duplex =
  /** They may. */
  | 'FULL'
  /** They take turns. */
  | 'HALF';

/** Compares a Duplex. */
export type DuplexFilter = {
  /** Equals. */
  eq?: Duplex | null | undefined;
  /** Equals one of these. */
  in?: Array<Duplex> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** What a VIF may send, after the default of its network. */
export type EffectiveLockingMode =
  /** Nothing. */
  | 'DISABLED'
  /** Only from its own MAC and its allowed addresses. */
  | 'LOCKED'
  /** Another mode. */
  | 'UNKNOWN'
  /** Anything. */
  | 'UNLOCKED';

/** Compares a EffectiveLockingMode. */
export type EffectiveLockingModeFilter = {
  /** Equals. */
  eq?: EffectiveLockingMode | null | undefined;
  /** Equals one of these. */
  in?: Array<EffectiveLockingMode> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among Feature objects: all members must hold. */
export type FeatureFilter = {
  /** All of these hold. */
  and?: Array<FeatureFilter> | null | undefined;
  /** XAPI: `Feature.enabled`. */
  enabled?: BooleanFilter | null | undefined;
  /** XAPI: `Feature.experimental`. */
  experimental?: BooleanFilter | null | undefined;
  /** XAPI: `Feature.host`. */
  host?: HostReferenceFilter | null | undefined;
  /** XAPI: `Feature.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `Feature.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: FeatureFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<FeatureFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `Feature.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `Feature.version`. */
  version?: StringFilter | null | undefined;
};

/** Looks at the Feature objects that are pointed at, as far as you may see them. */
export type FeatureSetFilter = {
  /** All of them match; so do none. */
  every?: FeatureFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: FeatureFilter | null | undefined;
  /** At least one of them matches. */
  some?: FeatureFilter | null | undefined;
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

/** Chooses among GPUGroup objects: all members must hold. */
export type GpuGroupFilter = {
  /** XAPI: `GPU_group.allocation_algorithm`. */
  allocationAlgorithm?: AllocationAlgorithmFilter | null | undefined;
  /** All of these hold. */
  and?: Array<GpuGroupFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `GPU_group.enabled_VGPU_types`. */
  enabledVgpuTypes?: VgpuTypeSetFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `GPU_group.GPU_types`. */
  gpuTypes?: StringSetFilter | null | undefined;
  /** XAPI: `GPU_group.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `GPU_group.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: GpuGroupFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<GpuGroupFilter> | null | undefined;
  /** XAPI: `GPU_group.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `GPU_group.PGPUs`. */
  pgpus?: PgpuSetFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `GPU_group.supported_VGPU_types`. */
  supportedVgpuTypes?: VgpuTypeSetFilter | null | undefined;
  /** XAPI: `GPU_group.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `GPU_group.VGPUs`. */
  vgpus?: VgpuSetFilter | null | undefined;
};

/** Compares the GPUGroup that is pointed at. */
export type GpuGroupReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: GpuGroupFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the GPUGroup objects that are pointed at, as far as you may see them. */
export type GpuGroupSetFilter = {
  /** All of them match; so do none. */
  every?: GpuGroupFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: GpuGroupFilter | null | undefined;
  /** At least one of them matches. */
  some?: GpuGroupFilter | null | undefined;
};

/** Whether the guest has its tools. */
export type GuestToolsState =
  /** Neither drivers nor agent were seen. */
  | 'NOT_INSTALLED'
  /** The VM does not run, so nobody can tell. */
  | 'NOT_RUNNING'
  /** Older than what the host comes with. */
  | 'OUT_OF_DATE'
  /** Seen, but not how new they are. */
  | 'UNKNOWN'
  /** As new as what the host comes with. */
  | 'UP_TO_DATE';

/** Compares a GuestToolsState. */
export type GuestToolsStateFilter = {
  /** Equals. */
  eq?: GuestToolsState | null | undefined;
  /** Equals one of these. */
  in?: Array<GuestToolsState> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Compares `bios` of Host objects: all members must hold. Where there is none, all of it is null. */
export type HostBiosFilter = {
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `systemManufacturer`. */
  systemManufacturer?: StringFilter | null | undefined;
  /** Its `systemProduct`. */
  systemProduct?: StringFilter | null | undefined;
  /** Its `systemSerial`. */
  systemSerial?: StringFilter | null | undefined;
  /** Its `systemVersion`. */
  systemVersion?: StringFilter | null | undefined;
  /** Its `vendor`. */
  vendor?: StringFilter | null | undefined;
  /** Its `version`. */
  version?: StringFilter | null | undefined;
};

/** Orders Host objects by exactly one member of `bios`. */
export type HostBiosOrder =
  {   /** By its `systemManufacturer`. */
  systemManufacturer: OrderDirection; systemProduct?: never; systemSerial?: never; systemVersion?: never; vendor?: never; version?: never; }
  |  { systemManufacturer?: never;   /** By its `systemProduct`. */
  systemProduct: OrderDirection; systemSerial?: never; systemVersion?: never; vendor?: never; version?: never; }
  |  { systemManufacturer?: never; systemProduct?: never;   /** By its `systemSerial`. */
  systemSerial: OrderDirection; systemVersion?: never; vendor?: never; version?: never; }
  |  { systemManufacturer?: never; systemProduct?: never; systemSerial?: never;   /** By its `systemVersion`. */
  systemVersion: OrderDirection; vendor?: never; version?: never; }
  |  { systemManufacturer?: never; systemProduct?: never; systemSerial?: never; systemVersion?: never;   /** By its `vendor`. */
  vendor: OrderDirection; version?: never; }
  |  { systemManufacturer?: never; systemProduct?: never; systemSerial?: never; systemVersion?: never; vendor?: never;   /** By its `version`. */
  version: OrderDirection; };

/** Chooses among HostCPU objects: all members must hold. */
export type HostCpuFilter = {
  /** All of these hold. */
  and?: Array<HostCpuFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As its maker counts. XAPI: `host_cpu.family`. */
  family?: BigIntFilter | null | undefined;
  /** XAPI: `host_cpu.features`. */
  features?: StringFilter | null | undefined;
  /** XAPI: `host_cpu.flags`. */
  flags?: StringFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** As its maker counts. XAPI: `host_cpu.model`. */
  model?: BigIntFilter | null | undefined;
  /** XAPI: `host_cpu.modelname`. */
  modelname?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: HostCpuFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** Its number in its host. XAPI: `host_cpu.number`. */
  number?: BigIntFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<HostCpuFilter> | null | undefined;
  /** XAPI: `host_cpu.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** MHz. XAPI: `host_cpu.speed`. */
  speed?: BigIntFilter | null | undefined;
  /** XAPI: `host_cpu.stepping`. */
  stepping?: StringFilter | null | undefined;
  /** Share from 0 to 1. XAPI: `host_cpu.utilisation`. */
  utilisation?: FloatFilter | null | undefined;
  /** XAPI: `host_cpu.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `host_cpu.vendor`. */
  vendor?: StringFilter | null | undefined;
};

/** Looks at the HostCPU objects that are pointed at, as far as you may see them. */
export type HostCpuSetFilter = {
  /** All of them match; so do none. */
  every?: HostCpuFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: HostCpuFilter | null | undefined;
  /** At least one of them matches. */
  some?: HostCpuFilter | null | undefined;
};

/** Compares `cpuTopology` of Host objects: all members must hold. Where there is none, all of it is null. */
export type HostCpuTopologyFilter = {
  /** Its `cores`. */
  cores?: BigIntFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `model`. */
  model?: StringFilter | null | undefined;
  /** Its `sockets`. */
  sockets?: BigIntFilter | null | undefined;
  /** Its `speedMhz`. */
  speedMhz?: FloatFilter | null | undefined;
  /** Its `threads`. */
  threads?: BigIntFilter | null | undefined;
  /** Its `threadsPerCore`. */
  threadsPerCore?: BigIntFilter | null | undefined;
  /** Its `vendor`. */
  vendor?: StringFilter | null | undefined;
};

/** Orders Host objects by exactly one member of `cpuTopology`. */
export type HostCpuTopologyOrder =
  {   /** By its `cores`. */
  cores: OrderDirection; model?: never; sockets?: never; speedMhz?: never; threads?: never; threadsPerCore?: never; vendor?: never; }
  |  { cores?: never;   /** By its `model`. */
  model: OrderDirection; sockets?: never; speedMhz?: never; threads?: never; threadsPerCore?: never; vendor?: never; }
  |  { cores?: never; model?: never;   /** By its `sockets`. */
  sockets: OrderDirection; speedMhz?: never; threads?: never; threadsPerCore?: never; vendor?: never; }
  |  { cores?: never; model?: never; sockets?: never;   /** By its `speedMhz`. */
  speedMhz: OrderDirection; threads?: never; threadsPerCore?: never; vendor?: never; }
  |  { cores?: never; model?: never; sockets?: never; speedMhz?: never;   /** By its `threads`. */
  threads: OrderDirection; threadsPerCore?: never; vendor?: never; }
  |  { cores?: never; model?: never; sockets?: never; speedMhz?: never; threads?: never;   /** By its `threadsPerCore`. */
  threadsPerCore: OrderDirection; vendor?: never; }
  |  { cores?: never; model?: never; sockets?: never; speedMhz?: never; threads?: never; threadsPerCore?: never;   /** By its `vendor`. */
  vendor: OrderDirection; };

/** Chooses among HostCrashdump objects: all members must hold. */
export type HostCrashdumpFilter = {
  /** All of these hold. */
  and?: Array<HostCrashdumpFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `host_crashdump.host`. */
  host?: HostReferenceFilter | null | undefined;
  /** This does not hold. */
  not?: HostCrashdumpFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<HostCrashdumpFilter> | null | undefined;
  /** XAPI: `host_crashdump.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** Bytes. XAPI: `host_crashdump.size`. */
  size?: BigIntFilter | null | undefined;
  /** XAPI: `host_crashdump.timestamp`. */
  timestamp?: DateTimeFilter | null | undefined;
  /** XAPI: `host_crashdump.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Looks at the HostCrashdump objects that are pointed at, as far as you may see them. */
export type HostCrashdumpSetFilter = {
  /** All of them match; so do none. */
  every?: HostCrashdumpFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: HostCrashdumpFilter | null | undefined;
  /** At least one of them matches. */
  some?: HostCrashdumpFilter | null | undefined;
};

/** XAPI's enum `host_display`. */
export type HostDisplay =
  /** XAPI: `disabled`. */
  | 'DISABLED'
  /** XAPI: `disable_on_reboot`. */
  | 'DISABLE_ON_REBOOT'
  /** XAPI: `enabled`. */
  | 'ENABLED'
  /** XAPI: `enable_on_reboot`. */
  | 'ENABLE_ON_REBOOT'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a HostDisplay. */
export type HostDisplayFilter = {
  /** Equals. */
  eq?: HostDisplay | null | undefined;
  /** Equals one of these. */
  in?: Array<HostDisplay> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among HostDriver objects: all members must hold. */
export type HostDriverFilter = {
  /** XAPI: `Host_driver.active_variant`, a prototype. */
  activeVariant?: DriverVariantReferenceFilter | null | undefined;
  /** All of these hold. */
  and?: Array<HostDriverFilter> | null | undefined;
  /** XAPI: `Host_driver.description`, a prototype. */
  description?: StringFilter | null | undefined;
  /** XAPI: `Host_driver.friendly_name`, a prototype. */
  friendlyName?: StringFilter | null | undefined;
  /** XAPI: `Host_driver.host`, a prototype. */
  host?: HostReferenceFilter | null | undefined;
  /** XAPI: `Host_driver.info`, a prototype. */
  info?: StringFilter | null | undefined;
  /** XAPI: `Host_driver.name`, a prototype. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: HostDriverFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<HostDriverFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `Host_driver.selected_variant`, a prototype. */
  selectedVariant?: DriverVariantReferenceFilter | null | undefined;
  /** XAPI: `Host_driver.type`, a prototype. */
  type?: StringFilter | null | undefined;
  /** XAPI: `Host_driver.uuid`, a prototype. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `Host_driver.variants`, a prototype. */
  variants?: DriverVariantSetFilter | null | undefined;
};

/** Compares the HostDriver that is pointed at. */
export type HostDriverReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: HostDriverFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the HostDriver objects that are pointed at, as far as you may see them. */
export type HostDriverSetFilter = {
  /** All of them match; so do none. */
  every?: HostDriverFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: HostDriverFilter | null | undefined;
  /** At least one of them matches. */
  some?: HostDriverFilter | null | undefined;
};

/** Chooses among Host objects: all members must hold. */
export type HostFilter = {
  /** Address of the management interface. XAPI: `host.address`. */
  address?: StringFilter | null | undefined;
  /** As the field `affineVms` of the object. */
  affineVms?: VmSetFilter | null | undefined;
  /** As the field `agentStartedAt` of the object. */
  agentStartedAt?: DateTimeFilter | null | undefined;
  /** XAPI: `host.allowed_operations`. */
  allowedOperations?: HostOperationSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<HostFilter> | null | undefined;
  /** Of XAPI's own version. XAPI: `host.API_version_major`. */
  apiVersionMajor?: BigIntFilter | null | undefined;
  /** Of XAPI's own version. XAPI: `host.API_version_minor`. */
  apiVersionMinor?: BigIntFilter | null | undefined;
  /** XAPI: `host.API_version_vendor`. */
  apiVersionVendor?: StringFilter | null | undefined;
  /** XAPI: `host.API_version_vendor_implementation`. */
  apiVersionVendorImplementation?: MapFilter | null | undefined;
  /** As the field `bios` of the object. */
  bios?: HostBiosFilter | null | undefined;
  /** XAPI: `host.bios_strings`. */
  biosStrings?: MapFilter | null | undefined;
  /** As the field `bootedAt` of the object. */
  bootedAt?: DateTimeFilter | null | undefined;
  /** XAPI: `host.capabilities`. */
  capabilities?: StringSetFilter | null | undefined;
  /** XAPI: `host.certificates`. */
  certificates?: CertificateSetFilter | null | undefined;
  /** XAPI: `host.chipset_info`. */
  chipsetInfo?: MapFilter | null | undefined;
  /** As the field `clusterHosts` of the object. */
  clusterHosts?: ClusterHostSetFilter | null | undefined;
  /** Seconds; 0 for never. XAPI: `host.console_idle_timeout`, a prototype. */
  consoleIdleTimeout?: BigIntFilter | null | undefined;
  /** XAPI: `host.control_domain`. */
  controlDomain?: VmReferenceFilter | null | undefined;
  /** As the field `controlDomainMemory` of the object. */
  controlDomainMemory?: BigIntFilter | null | undefined;
  /** XAPI: `host.cpu_configuration`. */
  cpuConfiguration?: MapFilter | null | undefined;
  /** XAPI: `host.cpu_info`. */
  cpuInfo?: MapFilter | null | undefined;
  /** As the field `cpuOvercommit` of the object. */
  cpuOvercommit?: FloatFilter | null | undefined;
  /** As the field `cpuTopology` of the object. */
  cpuTopology?: HostCpuTopologyFilter | null | undefined;
  /** XAPI: `host.crash_dump_sr`. */
  crashDumpSr?: SrReferenceFilter | null | undefined;
  /** XAPI: `host.crashdumps`. */
  crashdumps?: HostCrashdumpSetFilter | null | undefined;
  /** XAPI: `host.current_operations`. */
  currentOperations?: HostOperationSetFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `host.display`. */
  display?: HostDisplayFilter | null | undefined;
  /** XAPI: `host.edition`. */
  edition?: StringFilter | null | undefined;
  /** XAPI: `host.editions`. */
  editions?: StringSetFilter | null | undefined;
  /** Whether VMs may start here. XAPI: `host.enabled`. */
  enabled?: BooleanFilter | null | undefined;
  /** XAPI: `host.external_auth_configuration`. */
  externalAuthConfiguration?: MapFilter | null | undefined;
  /** XAPI: `host.external_auth_service_name`. */
  externalAuthServiceName?: StringFilter | null | undefined;
  /** XAPI: `host.external_auth_type`. */
  externalAuthType?: StringFilter | null | undefined;
  /** XAPI: `host.features`. */
  features?: FeatureSetFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `host.guest_VCPUs_params`. */
  guestVcpusParams?: MapFilter | null | undefined;
  /** XAPI: `host.ha_network_peers`. */
  haNetworkPeers?: StringSetFilter | null | undefined;
  /** XAPI: `host.ha_statefiles`. */
  haStatefiles?: StringSetFilter | null | undefined;
  /** As the field `hasIommu` of the object. */
  hasIommu?: BooleanFilter | null | undefined;
  /** XAPI: `host.host_CPUs`. */
  hostCpus?: HostCpuSetFilter | null | undefined;
  /** As the field `hostDrivers` of the object. */
  hostDrivers?: HostDriverSetFilter | null | undefined;
  /** XAPI: `host.hostname`. */
  hostname?: StringFilter | null | undefined;
  /** XAPI: `host.https_only`, a prototype. */
  httpsOnly?: BooleanFilter | null | undefined;
  /** As the field `isCoordinator` of the object. */
  isCoordinator?: BooleanFilter | null | undefined;
  /** As the field `isHvmCapable` of the object. */
  isHvmCapable?: BooleanFilter | null | undefined;
  /** As the field `isInMaintenance` of the object. */
  isInMaintenance?: BooleanFilter | null | undefined;
  /** XAPI: `host.iscsi_iqn`. */
  iscsiIqn?: StringFilter | null | undefined;
  /** XAPI: `host.last_software_update`, a prototype. */
  lastSoftwareUpdate?: DateTimeFilter | null | undefined;
  /** XAPI: `host.last_update_hash`, a prototype. */
  lastUpdateHash?: StringFilter | null | undefined;
  /** As the field `latest` of the object. */
  latest?: HostLatestFilter | null | undefined;
  /** XAPI: `host.latest_synced_updates_applied`, a prototype. */
  latestSyncedUpdatesApplied?: LatestSyncedUpdatesAppliedFilter | null | undefined;
  /** As the field `license` of the object. */
  license?: HostLicenseFilter | null | undefined;
  /** XAPI: `host.license_params`. */
  licenseParams?: MapFilter | null | undefined;
  /** XAPI: `host.license_server`. */
  licenseServer?: MapFilter | null | undefined;
  /** XAPI: `host.local_cache_sr`. */
  localCacheSr?: SrReferenceFilter | null | undefined;
  /** XAPI: `host.logging`. */
  logging?: MapFilter | null | undefined;
  /** As the field `loggingTarget` of the object. */
  loggingTarget?: StringFilter | null | undefined;
  /** XAPI: `host.max_cstate`, a prototype. */
  maxCstate?: StringFilter | null | undefined;
  /** As the field `memoryFree` of the object. */
  memoryFree?: BigIntFilter | null | undefined;
  /** Bytes that virtualization itself takes. XAPI: `host.memory_overhead`. */
  memoryOverhead?: BigIntFilter | null | undefined;
  /** As the field `memoryTotal` of the object. */
  memoryTotal?: BigIntFilter | null | undefined;
  /** As the field `memoryUsed` of the object. */
  memoryUsed?: BigIntFilter | null | undefined;
  /** As the field `messages` of the object. */
  messages?: MessageSetFilter | null | undefined;
  /** XAPI: `host.metrics`. */
  metrics?: HostMetricsReferenceFilter | null | undefined;
  /** XAPI: `host.multipathing`. */
  multipathing?: BooleanFilter | null | undefined;
  /** XAPI: `host.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `host.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** As the field `needsReboot` of the object. */
  needsReboot?: BooleanFilter | null | undefined;
  /** As the field `needsToolstackRestart` of the object. */
  needsToolstackRestart?: BooleanFilter | null | undefined;
  /** As the field `networks` of the object. */
  networks?: NetworkSetFilter | null | undefined;
  /** This does not hold. */
  not?: HostFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** XAPI: `host.ntp_custom_servers`, a prototype. */
  ntpCustomServers?: StringSetFilter | null | undefined;
  /** XAPI: `host.ntp_mode`, a prototype. */
  ntpMode?: HostNtpModeFilter | null | undefined;
  /** XAPI: `host.numa_affinity_policy`, a prototype. */
  numaAffinityPolicy?: HostNumaAffinityPolicyFilter | null | undefined;
  /** As the field `observers` of the object. */
  observers?: ObserverSetFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<HostFilter> | null | undefined;
  /** XAPI: `host.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `host.patches`. */
  patches?: HostPatchSetFilter | null | undefined;
  /** XAPI: `host.PBDs`. */
  pbds?: PbdSetFilter | null | undefined;
  /** XAPI: `host.PCIs`. */
  pcis?: PciSetFilter | null | undefined;
  /** XAPI: `host.pending_guidances`. */
  pendingGuidances?: UpdateGuidanceSetFilter | null | undefined;
  /** XAPI: `host.pending_guidances_full`, a prototype. */
  pendingGuidancesFull?: UpdateGuidanceSetFilter | null | undefined;
  /** XAPI: `host.pending_guidances_recommended`, a prototype. */
  pendingGuidancesRecommended?: UpdateGuidanceSetFilter | null | undefined;
  /** XAPI: `host.PGPUs`. */
  pgpus?: PgpuSetFilter | null | undefined;
  /** XAPI: `host.PIFs`. */
  pifs?: PifSetFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `host.power_on_config`. */
  powerOnConfig?: MapFilter | null | undefined;
  /** XAPI: `host.power_on_mode`. */
  powerOnMode?: StringFilter | null | undefined;
  /** As the field `powerState` of the object. */
  powerState?: HostPowerStateFilter | null | undefined;
  /** XAPI: `host.PUSBs`. */
  pusbs?: PusbSetFilter | null | undefined;
  /** As the field `pvsCacheStorages` of the object. */
  pvsCacheStorages?: PvsCacheStorageSetFilter | null | undefined;
  /** As the field `residentTasks` of the object. */
  residentTasks?: TaskSetFilter | null | undefined;
  /** XAPI: `host.resident_VMs`. */
  residentVms?: VmSetFilter | null | undefined;
  /** XAPI: `host.sched_policy`. */
  schedPolicy?: StringFilter | null | undefined;
  /** As the field `scheduledVms` of the object. */
  scheduledVms?: VmSetFilter | null | undefined;
  /** XAPI: `host.secure_boot`, a prototype. */
  secureBoot?: BooleanFilter | null | undefined;
  /** XAPI: `host.software_version`. */
  softwareVersion?: MapFilter | null | undefined;
  /** As the field `srs` of the object. */
  srs?: SrSetFilter | null | undefined;
  /** XAPI: `host.ssh_auto_mode`, a prototype. */
  sshAutoMode?: BooleanFilter | null | undefined;
  /** XAPI: `host.ssh_enabled`, a prototype. */
  sshEnabled?: BooleanFilter | null | undefined;
  /** Seconds; 0 for ever. XAPI: `host.ssh_enabled_timeout`, a prototype. */
  sshEnabledTimeout?: BigIntFilter | null | undefined;
  /** XAPI: `host.ssh_expiry`, a prototype. */
  sshExpiry?: DateTimeFilter | null | undefined;
  /** XAPI: `host.ssl_legacy`. */
  sslLegacy?: BooleanFilter | null | undefined;
  /** XAPI: `host.supported_bootloaders`. */
  supportedBootloaders?: StringSetFilter | null | undefined;
  /** XAPI: `host.suspend_image_sr`. */
  suspendImageSr?: SrReferenceFilter | null | undefined;
  /** XAPI: `host.tags`. */
  tags?: StringSetFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** XAPI: `host.timezone`, a prototype. */
  timezone?: StringFilter | null | undefined;
  /** XAPI: `host.tls_verification_enabled`. */
  tlsVerificationEnabled?: BooleanFilter | null | undefined;
  /** XAPI: `host.uefi_certificates`. */
  uefiCertificates?: StringFilter | null | undefined;
  /** XAPI: `host.updates`. */
  updates?: PoolUpdateSetFilter | null | undefined;
  /** XAPI: `host.updates_requiring_reboot`. */
  updatesRequiringReboot?: PoolUpdateSetFilter | null | undefined;
  /** XAPI: `host.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** As the field `vcpusUsed` of the object. */
  vcpusUsed?: BigIntFilter | null | undefined;
  /** As the field `version` of the object. */
  version?: HostVersionFilter | null | undefined;
};

/** Compares `latest` of Host objects: all members must hold. Where there is none, all of it is null. */
export type HostLatestFilter = {
  /** Its `cpuAverage`. */
  cpuAverage?: FloatFilter | null | undefined;
  /** Its `cpuUsage`. */
  cpuUsage?: FloatFilter | null | undefined;
  /** Its `diskIops`. */
  diskIops?: FloatFilter | null | undefined;
  /** Its `diskIopsRead`. */
  diskIopsRead?: FloatFilter | null | undefined;
  /** Its `diskIopsWrite`. */
  diskIopsWrite?: FloatFilter | null | undefined;
  /** Its `diskRead`. */
  diskRead?: FloatFilter | null | undefined;
  /** Its `diskWrite`. */
  diskWrite?: FloatFilter | null | undefined;
  /** Its `haHeartbeatLatency`. */
  haHeartbeatLatency?: FloatFilter | null | undefined;
  /** Its `haXapiLatency`. */
  haXapiLatency?: FloatFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `loadAverage`. */
  loadAverage?: FloatFilter | null | undefined;
  /** Its `loadPerCpu`. */
  loadPerCpu?: FloatFilter | null | undefined;
  /** Its `lowMemoryTapdisks`. */
  lowMemoryTapdisks?: FloatFilter | null | undefined;
  /** Its `memoryFree`. */
  memoryFree?: FloatFilter | null | undefined;
  /** Its `memoryReclaimable`. */
  memoryReclaimable?: FloatFilter | null | undefined;
  /** Its `memoryReclaimed`. */
  memoryReclaimed?: FloatFilter | null | undefined;
  /** Its `memoryTotal`. */
  memoryTotal?: FloatFilter | null | undefined;
  /** Its `memoryUsage`. */
  memoryUsage?: FloatFilter | null | undefined;
  /** Its `memoryUsed`. */
  memoryUsed?: FloatFilter | null | undefined;
  /** Its `networkRx`. */
  networkRx?: FloatFilter | null | undefined;
  /** Its `networkTx`. */
  networkTx?: FloatFilter | null | undefined;
  /** Its `pifAggregateRx`. */
  pifAggregateRx?: FloatFilter | null | undefined;
  /** Its `pifAggregateTx`. */
  pifAggregateTx?: FloatFilter | null | undefined;
  /** Its `poolSessionCount`. */
  poolSessionCount?: FloatFilter | null | undefined;
  /** Its `poolSessionCreationRate`. */
  poolSessionCreationRate?: FloatFilter | null | undefined;
  /** Its `poolTaskCount`. */
  poolTaskCount?: FloatFilter | null | undefined;
  /** Its `poolVgpuMigrationRate`. */
  poolVgpuMigrationRate?: FloatFilter | null | undefined;
  /** Its `power`. */
  power?: FloatFilter | null | undefined;
  /** Its `runningDomains`. */
  runningDomains?: FloatFilter | null | undefined;
  /** Its `runningVcpus`. */
  runningVcpus?: FloatFilter | null | undefined;
  /** Its `xapiAllocation`. */
  xapiAllocation?: FloatFilter | null | undefined;
  /** Its `xapiFileDescriptors`. */
  xapiFileDescriptors?: FloatFilter | null | undefined;
  /** Its `xapiMemory`. */
  xapiMemory?: FloatFilter | null | undefined;
  /** Its `xapiMemoryFree`. */
  xapiMemoryFree?: FloatFilter | null | undefined;
  /** Its `xapiMemoryLive`. */
  xapiMemoryLive?: FloatFilter | null | undefined;
};

/** Orders Host objects by exactly one member of `latest`. */
export type HostLatestOrder =
  {   /** By its `cpuAverage`. */
  cpuAverage: OrderDirection; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never;   /** By its `cpuUsage`. */
  cpuUsage: OrderDirection; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never;   /** By its `diskIops`. */
  diskIops: OrderDirection; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never;   /** By its `diskIopsRead`. */
  diskIopsRead: OrderDirection; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never;   /** By its `diskIopsWrite`. */
  diskIopsWrite: OrderDirection; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never;   /** By its `diskRead`. */
  diskRead: OrderDirection; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never;   /** By its `diskWrite`. */
  diskWrite: OrderDirection; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never;   /** By its `haHeartbeatLatency`. */
  haHeartbeatLatency: OrderDirection; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never;   /** By its `haXapiLatency`. */
  haXapiLatency: OrderDirection; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never;   /** By its `loadAverage`. */
  loadAverage: OrderDirection; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never;   /** By its `loadPerCpu`. */
  loadPerCpu: OrderDirection; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never;   /** By its `lowMemoryTapdisks`. */
  lowMemoryTapdisks: OrderDirection; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never;   /** By its `memoryFree`. */
  memoryFree: OrderDirection; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never;   /** By its `memoryReclaimable`. */
  memoryReclaimable: OrderDirection; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never;   /** By its `memoryReclaimed`. */
  memoryReclaimed: OrderDirection; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never;   /** By its `memoryTotal`. */
  memoryTotal: OrderDirection; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never;   /** By its `memoryUsage`. */
  memoryUsage: OrderDirection; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never;   /** By its `memoryUsed`. */
  memoryUsed: OrderDirection; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never;   /** By its `networkRx`. */
  networkRx: OrderDirection; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never;   /** By its `networkTx`. */
  networkTx: OrderDirection; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never;   /** By its `pifAggregateRx`. */
  pifAggregateRx: OrderDirection; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never;   /** By its `pifAggregateTx`. */
  pifAggregateTx: OrderDirection; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never;   /** By its `poolSessionCount`. */
  poolSessionCount: OrderDirection; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never;   /** By its `poolSessionCreationRate`. */
  poolSessionCreationRate: OrderDirection; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never;   /** By its `poolTaskCount`. */
  poolTaskCount: OrderDirection; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never;   /** By its `poolVgpuMigrationRate`. */
  poolVgpuMigrationRate: OrderDirection; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never;   /** By its `power`. */
  power: OrderDirection; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never;   /** By its `runningDomains`. */
  runningDomains: OrderDirection; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never;   /** By its `runningVcpus`. */
  runningVcpus: OrderDirection; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never;   /** By its `xapiAllocation`. */
  xapiAllocation: OrderDirection; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never;   /** By its `xapiFileDescriptors`. */
  xapiFileDescriptors: OrderDirection; xapiMemory?: never; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never;   /** By its `xapiMemory`. */
  xapiMemory: OrderDirection; xapiMemoryFree?: never; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never;   /** By its `xapiMemoryFree`. */
  xapiMemoryFree: OrderDirection; xapiMemoryLive?: never; }
  |  { cpuAverage?: never; cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; haHeartbeatLatency?: never; haXapiLatency?: never; loadAverage?: never; loadPerCpu?: never; lowMemoryTapdisks?: never; memoryFree?: never; memoryReclaimable?: never; memoryReclaimed?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; pifAggregateRx?: never; pifAggregateTx?: never; poolSessionCount?: never; poolSessionCreationRate?: never; poolTaskCount?: never; poolVgpuMigrationRate?: never; power?: never; runningDomains?: never; runningVcpus?: never; xapiAllocation?: never; xapiFileDescriptors?: never; xapiMemory?: never; xapiMemoryFree?: never;   /** By its `xapiMemoryLive`. */
  xapiMemoryLive: OrderDirection; };

/** Compares `license` of Host objects: all members must hold. Where there is none, all of it is null. */
export type HostLicenseFilter = {
  /** Its `edition`. */
  edition?: StringFilter | null | undefined;
  /** Its `expiresAt`. */
  expiresAt?: DateTimeFilter | null | undefined;
  /** Its `inGrace`. */
  inGrace?: BooleanFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `product`. */
  product?: StringFilter | null | undefined;
};

/** Orders Host objects by exactly one member of `license`. */
export type HostLicenseOrder =
  {   /** By its `edition`. */
  edition: OrderDirection; expiresAt?: never; inGrace?: never; product?: never; }
  |  { edition?: never;   /** By its `expiresAt`. */
  expiresAt: OrderDirection; inGrace?: never; product?: never; }
  |  { edition?: never; expiresAt?: never;   /** By its `inGrace`. */
  inGrace: OrderDirection; product?: never; }
  |  { edition?: never; expiresAt?: never; inGrace?: never;   /** By its `product`. */
  product: OrderDirection; };

/** Chooses among HostMetrics objects: all members must hold. */
export type HostMetricsFilter = {
  /** All of these hold. */
  and?: Array<HostMetricsFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `host_metrics.last_updated`. */
  lastUpdated?: DateTimeFilter | null | undefined;
  /** XAPI: `host_metrics.live`. */
  live?: BooleanFilter | null | undefined;
  /** Bytes. XAPI: `host_metrics.memory_total`. */
  memoryTotal?: BigIntFilter | null | undefined;
  /** This does not hold. */
  not?: HostMetricsFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<HostMetricsFilter> | null | undefined;
  /** XAPI: `host_metrics.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `host_metrics.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Orders HostMetrics objects by exactly one member; uuid decides between equals. */
export type HostMetricsOrder =
  {   /** As the field `folder` of the object. */
  folder: OrderDirection; lastUpdated?: never; live?: never; memoryTotal?: never; notes?: never; pool?: never; uuid?: never; }
  |  { folder?: never;   /** XAPI: `host_metrics.last_updated`. */
  lastUpdated: OrderDirection; live?: never; memoryTotal?: never; notes?: never; pool?: never; uuid?: never; }
  |  { folder?: never; lastUpdated?: never;   /** XAPI: `host_metrics.live`. */
  live: OrderDirection; memoryTotal?: never; notes?: never; pool?: never; uuid?: never; }
  |  { folder?: never; lastUpdated?: never; live?: never;   /** Bytes. XAPI: `host_metrics.memory_total`. */
  memoryTotal: OrderDirection; notes?: never; pool?: never; uuid?: never; }
  |  { folder?: never; lastUpdated?: never; live?: never; memoryTotal?: never;   /** As the field `notes` of the object. */
  notes: OrderDirection; pool?: never; uuid?: never; }
  |  { folder?: never; lastUpdated?: never; live?: never; memoryTotal?: never; notes?: never;   /** As the field `pool` of the object. */
  pool: PoolOrder; uuid?: never; }
  |  { folder?: never; lastUpdated?: never; live?: never; memoryTotal?: never; notes?: never; pool?: never;   /** XAPI: `host_metrics.uuid`. */
  uuid: OrderDirection; };

/** Compares the HostMetrics that is pointed at. */
export type HostMetricsReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: HostMetricsFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `host_ntp_mode`. */
export type HostNtpMode =
  /** XAPI: `Custom`. */
  | 'CUSTOM'
  /** XAPI: `DHCP`. */
  | 'DHCP'
  /** XAPI: `Disabled`. */
  | 'DISABLED'
  /** XAPI: `Factory`. */
  | 'FACTORY'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a HostNTPMode. */
export type HostNtpModeFilter = {
  /** Equals. */
  eq?: HostNtpMode | null | undefined;
  /** Equals one of these. */
  in?: Array<HostNtpMode> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `host_numa_affinity_policy`. */
export type HostNumaAffinityPolicy =
  /** XAPI: `any`. */
  | 'ANY'
  /** XAPI: `best_effort`. */
  | 'BEST_EFFORT'
  /** XAPI: `default_policy`. */
  | 'DEFAULT_POLICY'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a HostNUMAAffinityPolicy. */
export type HostNumaAffinityPolicyFilter = {
  /** Equals. */
  eq?: HostNumaAffinityPolicy | null | undefined;
  /** Equals one of these. */
  in?: Array<HostNumaAffinityPolicy> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `host_allowed_operations`. */
export type HostOperation =
  /** XAPI: `apply_updates`. */
  | 'APPLY_UPDATES'
  /** XAPI: `enable`. */
  | 'ENABLE'
  /** XAPI: `evacuate`. */
  | 'EVACUATE'
  /** XAPI: `power_on`. */
  | 'POWER_ON'
  /** XAPI: `provision`. */
  | 'PROVISION'
  /** XAPI: `reboot`. */
  | 'REBOOT'
  /** XAPI: `shutdown`. */
  | 'SHUTDOWN'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `vm_migrate`. */
  | 'VM_MIGRATE'
  /** XAPI: `vm_resume`. */
  | 'VM_RESUME'
  /** XAPI: `vm_start`. */
  | 'VM_START';

/** Looks into a set of HostOperation. */
export type HostOperationSetFilter = {
  /** Has this member. */
  has?: HostOperation | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Orders Host objects by exactly one member; uuid decides between equals. */
export type HostOrder =
  {   /** Address of the management interface. XAPI: `host.address`. */
  address: OrderDirection; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never;   /** As the field `agentStartedAt` of the object. */
  agentStartedAt: OrderDirection; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never;   /** Of XAPI's own version. XAPI: `host.API_version_major`. */
  apiVersionMajor: OrderDirection; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never;   /** Of XAPI's own version. XAPI: `host.API_version_minor`. */
  apiVersionMinor: OrderDirection; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never;   /** XAPI: `host.API_version_vendor`. */
  apiVersionVendor: OrderDirection; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never;   /** As the field `bios` of the object. */
  bios: HostBiosOrder; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never;   /** As the field `bootedAt` of the object. */
  bootedAt: OrderDirection; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never;   /** Seconds; 0 for never. XAPI: `host.console_idle_timeout`, a prototype. */
  consoleIdleTimeout: OrderDirection; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never;   /** XAPI: `host.control_domain`. */
  controlDomain: VmOrder; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never;   /** As the field `controlDomainMemory` of the object. */
  controlDomainMemory: OrderDirection; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never;   /** As the field `cpuOvercommit` of the object. */
  cpuOvercommit: OrderDirection; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never;   /** As the field `cpuTopology` of the object. */
  cpuTopology: HostCpuTopologyOrder; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never;   /** XAPI: `host.crash_dump_sr`. */
  crashDumpSr: SrOrder; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never;   /** XAPI: `host.display`. */
  display: OrderDirection; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never;   /** XAPI: `host.edition`. */
  edition: OrderDirection; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never;   /** Whether VMs may start here. XAPI: `host.enabled`. */
  enabled: OrderDirection; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never;   /** XAPI: `host.external_auth_service_name`. */
  externalAuthServiceName: OrderDirection; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never;   /** XAPI: `host.external_auth_type`. */
  externalAuthType: OrderDirection; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never;   /** As the field `folder` of the object. */
  folder: OrderDirection; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never;   /** As the field `hasIommu` of the object. */
  hasIommu: OrderDirection; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never;   /** XAPI: `host.hostname`. */
  hostname: OrderDirection; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never;   /** XAPI: `host.https_only`, a prototype. */
  httpsOnly: OrderDirection; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never;   /** As the field `isCoordinator` of the object. */
  isCoordinator: OrderDirection; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never;   /** As the field `isHvmCapable` of the object. */
  isHvmCapable: OrderDirection; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never;   /** As the field `isInMaintenance` of the object. */
  isInMaintenance: OrderDirection; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never;   /** XAPI: `host.iscsi_iqn`. */
  iscsiIqn: OrderDirection; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never;   /** XAPI: `host.last_software_update`, a prototype. */
  lastSoftwareUpdate: OrderDirection; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never;   /** XAPI: `host.last_update_hash`, a prototype. */
  lastUpdateHash: OrderDirection; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never;   /** As the field `latest` of the object. */
  latest: HostLatestOrder; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never;   /** XAPI: `host.latest_synced_updates_applied`, a prototype. */
  latestSyncedUpdatesApplied: OrderDirection; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never;   /** As the field `license` of the object. */
  license: HostLicenseOrder; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never;   /** XAPI: `host.local_cache_sr`. */
  localCacheSr: SrOrder; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never;   /** As the field `loggingTarget` of the object. */
  loggingTarget: OrderDirection; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never;   /** XAPI: `host.max_cstate`, a prototype. */
  maxCstate: OrderDirection; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never;   /** As the field `memoryFree` of the object. */
  memoryFree: OrderDirection; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never;   /** Bytes that virtualization itself takes. XAPI: `host.memory_overhead`. */
  memoryOverhead: OrderDirection; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never;   /** As the field `memoryTotal` of the object. */
  memoryTotal: OrderDirection; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never;   /** As the field `memoryUsed` of the object. */
  memoryUsed: OrderDirection; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never;   /** XAPI: `host.metrics`. */
  metrics: HostMetricsOrder; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never;   /** XAPI: `host.multipathing`. */
  multipathing: OrderDirection; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never;   /** XAPI: `host.name_description`. */
  nameDescription: OrderDirection; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never;   /** XAPI: `host.name_label`. */
  nameLabel: OrderDirection; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never;   /** As the field `needsReboot` of the object. */
  needsReboot: OrderDirection; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never;   /** As the field `needsToolstackRestart` of the object. */
  needsToolstackRestart: OrderDirection; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never;   /** As the field `notes` of the object. */
  notes: OrderDirection; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never;   /** XAPI: `host.ntp_mode`, a prototype. */
  ntpMode: OrderDirection; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never;   /** XAPI: `host.numa_affinity_policy`, a prototype. */
  numaAffinityPolicy: OrderDirection; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never;   /** As the field `pool` of the object. */
  pool: PoolOrder; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never;   /** XAPI: `host.power_on_mode`. */
  powerOnMode: OrderDirection; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never;   /** As the field `powerState` of the object. */
  powerState: OrderDirection; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never;   /** XAPI: `host.sched_policy`. */
  schedPolicy: OrderDirection; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never;   /** XAPI: `host.secure_boot`, a prototype. */
  secureBoot: OrderDirection; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never;   /** XAPI: `host.ssh_auto_mode`, a prototype. */
  sshAutoMode: OrderDirection; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never;   /** XAPI: `host.ssh_enabled`, a prototype. */
  sshEnabled: OrderDirection; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never;   /** Seconds; 0 for ever. XAPI: `host.ssh_enabled_timeout`, a prototype. */
  sshEnabledTimeout: OrderDirection; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never;   /** XAPI: `host.ssh_expiry`, a prototype. */
  sshExpiry: OrderDirection; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never;   /** XAPI: `host.ssl_legacy`. */
  sslLegacy: OrderDirection; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never;   /** XAPI: `host.suspend_image_sr`. */
  suspendImageSr: SrOrder; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never;   /** XAPI: `host.timezone`, a prototype. */
  timezone: OrderDirection; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never;   /** XAPI: `host.tls_verification_enabled`. */
  tlsVerificationEnabled: OrderDirection; uefiCertificates?: never; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never;   /** XAPI: `host.uefi_certificates`. */
  uefiCertificates: OrderDirection; uuid?: never; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never;   /** XAPI: `host.uuid`. */
  uuid: OrderDirection; vcpusUsed?: never; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never;   /** As the field `vcpusUsed` of the object. */
  vcpusUsed: OrderDirection; version?: never; }
  |  { address?: never; agentStartedAt?: never; apiVersionMajor?: never; apiVersionMinor?: never; apiVersionVendor?: never; bios?: never; bootedAt?: never; consoleIdleTimeout?: never; controlDomain?: never; controlDomainMemory?: never; cpuOvercommit?: never; cpuTopology?: never; crashDumpSr?: never; display?: never; edition?: never; enabled?: never; externalAuthServiceName?: never; externalAuthType?: never; folder?: never; hasIommu?: never; hostname?: never; httpsOnly?: never; isCoordinator?: never; isHvmCapable?: never; isInMaintenance?: never; iscsiIqn?: never; lastSoftwareUpdate?: never; lastUpdateHash?: never; latest?: never; latestSyncedUpdatesApplied?: never; license?: never; localCacheSr?: never; loggingTarget?: never; maxCstate?: never; memoryFree?: never; memoryOverhead?: never; memoryTotal?: never; memoryUsed?: never; metrics?: never; multipathing?: never; nameDescription?: never; nameLabel?: never; needsReboot?: never; needsToolstackRestart?: never; notes?: never; ntpMode?: never; numaAffinityPolicy?: never; pool?: never; powerOnMode?: never; powerState?: never; schedPolicy?: never; secureBoot?: never; sshAutoMode?: never; sshEnabled?: never; sshEnabledTimeout?: never; sshExpiry?: never; sslLegacy?: never; suspendImageSr?: never; timezone?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; uuid?: never; vcpusUsed?: never;   /** As the field `version` of the object. */
  version: HostVersionOrder; };

/** Chooses among HostPatch objects: all members must hold. */
export type HostPatchFilter = {
  /** All of these hold. */
  and?: Array<HostPatchFilter> | null | undefined;
  /** XAPI: `host_patch.applied`. */
  applied?: BooleanFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `host_patch.host`. */
  host?: HostReferenceFilter | null | undefined;
  /** XAPI: `host_patch.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `host_patch.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: HostPatchFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<HostPatchFilter> | null | undefined;
  /** XAPI: `host_patch.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `host_patch.pool_patch`. */
  poolPatch?: PoolPatchReferenceFilter | null | undefined;
  /** Bytes. XAPI: `host_patch.size`. */
  size?: BigIntFilter | null | undefined;
  /** XAPI: `host_patch.timestamp_applied`. */
  timestampApplied?: DateTimeFilter | null | undefined;
  /** XAPI: `host_patch.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `host_patch.version`. */
  version?: StringFilter | null | undefined;
};

/** Looks at the HostPatch objects that are pointed at, as far as you may see them. */
export type HostPatchSetFilter = {
  /** All of them match; so do none. */
  every?: HostPatchFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: HostPatchFilter | null | undefined;
  /** At least one of them matches. */
  some?: HostPatchFilter | null | undefined;
};

/** Whether a host runs. */
export type HostPowerState =
  /** It does not. */
  | 'HALTED'
  /** It answers its pool. */
  | 'RUNNING'
  /** The pool does not say. */
  | 'UNKNOWN';

/** Compares a HostPowerState. */
export type HostPowerStateFilter = {
  /** Equals. */
  eq?: HostPowerState | null | undefined;
  /** Equals one of these. */
  in?: Array<HostPowerState> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Compares the Host that is pointed at. */
export type HostReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: HostFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the Host objects that are pointed at, as far as you may see them. */
export type HostSetFilter = {
  /** All of them match; so do none. */
  every?: HostFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: HostFilter | null | undefined;
  /** At least one of them matches. */
  some?: HostFilter | null | undefined;
};

/** Compares `version` of Host objects: all members must hold. Where there is none, all of it is null. */
export type HostVersionFilter = {
  /** Its `build`. */
  build?: StringFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `kernel`. */
  kernel?: StringFilter | null | undefined;
  /** Its `platform`. */
  platform?: StringFilter | null | undefined;
  /** Its `product`. */
  product?: StringFilter | null | undefined;
  /** Its `productBrand`. */
  productBrand?: StringFilter | null | undefined;
  /** Its `xapi`. */
  xapi?: StringFilter | null | undefined;
  /** Its `xen`. */
  xen?: StringFilter | null | undefined;
};

/** Orders Host objects by exactly one member of `version`. */
export type HostVersionOrder =
  {   /** By its `build`. */
  build: OrderDirection; kernel?: never; platform?: never; product?: never; productBrand?: never; xapi?: never; xen?: never; }
  |  { build?: never;   /** By its `kernel`. */
  kernel: OrderDirection; platform?: never; product?: never; productBrand?: never; xapi?: never; xen?: never; }
  |  { build?: never; kernel?: never;   /** By its `platform`. */
  platform: OrderDirection; product?: never; productBrand?: never; xapi?: never; xen?: never; }
  |  { build?: never; kernel?: never; platform?: never;   /** By its `product`. */
  product: OrderDirection; productBrand?: never; xapi?: never; xen?: never; }
  |  { build?: never; kernel?: never; platform?: never; product?: never;   /** By its `productBrand`. */
  productBrand: OrderDirection; xapi?: never; xen?: never; }
  |  { build?: never; kernel?: never; platform?: never; product?: never; productBrand?: never;   /** By its `xapi`. */
  xapi: OrderDirection; xen?: never; }
  |  { build?: never; kernel?: never; platform?: never; product?: never; productBrand?: never; xapi?: never;   /** By its `xen`. */
  xen: OrderDirection; };

/** Class of the scheduler of disk accesses. */
export type IoScheduler =
  /** By level. */
  | 'BEST_EFFORT'
  /** When nobody else wants to. */
  | 'IDLE'
  /** Before all others. */
  | 'REAL_TIME'
  /** Another one. */
  | 'UNKNOWN';

/** Compares a IOScheduler. */
export type IoSchedulerFilter = {
  /** Equals. */
  eq?: IoScheduler | null | undefined;
  /** Equals one of these. */
  in?: Array<IoScheduler> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `ip_configuration_mode`. */
export type IpConfigurationMode =
  /** XAPI: `DHCP`. */
  | 'DHCP'
  /** XAPI: `None`. */
  | 'NONE'
  /** XAPI: `Static`. */
  | 'STATIC'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a IPConfigurationMode. */
export type IpConfigurationModeFilter = {
  /** Equals. */
  eq?: IpConfigurationMode | null | undefined;
  /** Equals one of these. */
  in?: Array<IpConfigurationMode> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `ipv6_configuration_mode`. */
export type Ipv6ConfigurationMode =
  /** XAPI: `Autoconf`. */
  | 'AUTOCONF'
  /** XAPI: `DHCP`. */
  | 'DHCP'
  /** XAPI: `None`. */
  | 'NONE'
  /** XAPI: `Static`. */
  | 'STATIC'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a IPV6ConfigurationMode. */
export type Ipv6ConfigurationModeFilter = {
  /** Equals. */
  eq?: Ipv6ConfigurationMode | null | undefined;
  /** Equals one of these. */
  in?: Array<Ipv6ConfigurationMode> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** How a disk is kept. */
export type ImageFormat =
  /** As a QCOW2. */
  | 'QCOW2'
  /** As it is. */
  | 'RAW'
  /** In a format that this gateway does not know. */
  | 'UNKNOWN'
  /** As a VHD. */
  | 'VHD';

/** Compares a ImageFormat. */
export type ImageFormatFilter = {
  /** Equals. */
  eq?: ImageFormat | null | undefined;
  /** Equals one of these. */
  in?: Array<ImageFormat> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `latest_synced_updates_applied_state`. */
export type LatestSyncedUpdatesApplied =
  /** XAPI: `no`. */
  | 'NO'
  /** XAPI: `unknown`. */
  | 'UNKNOWN'
  /** XAPI: `yes`. */
  | 'YES';

/** Compares a LatestSyncedUpdatesApplied. */
export type LatestSyncedUpdatesAppliedFilter = {
  /** Equals. */
  eq?: LatestSyncedUpdatesApplied | null | undefined;
  /** Equals one of these. */
  in?: Array<LatestSyncedUpdatesApplied> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** A key with its value. */
export type MapEntryInput = {
  /** The key. */
  key: string;
  /** Its value. */
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

/** Compares `alarm` of Message objects: all members must hold. Where there is none, all of it is null. */
export type MessageAlarmFilter = {
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `name`. */
  name?: StringFilter | null | undefined;
  /** Its `triggerLevel`. */
  triggerLevel?: FloatFilter | null | undefined;
  /** Its `triggerSense`. */
  triggerSense?: TriggerSenseFilter | null | undefined;
  /** Its `value`. */
  value?: FloatFilter | null | undefined;
};

/** Chooses among Message objects: all members must hold. */
export type MessageFilter = {
  /** As the field `alarm` of the object. */
  alarm?: MessageAlarmFilter | null | undefined;
  /** All of these hold. */
  and?: Array<MessageFilter> | null | undefined;
  /** XAPI: `message.body`. */
  body?: StringFilter | null | undefined;
  /** XAPI: `message.cls`. */
  cls?: ClsFilter | null | undefined;
  /** XAPI: `message.name`. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: MessageFilter | null | undefined;
  /** XAPI: `message.obj_uuid`. */
  objUuid?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<MessageFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** From 1, the gravest, to 5; see severity. XAPI: `message.priority`. */
  priority?: BigIntFilter | null | undefined;
  /** As the field `severity` of the object. */
  severity?: MessagePriorityFilter | null | undefined;
  /** XAPI: `message.timestamp`. */
  timestamp?: DateTimeFilter | null | undefined;
  /** XAPI: `message.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** How grave a message is, as XenCenter says it. */
export type MessagePriority =
  /** Data may be lost. XAPI: 1. */
  | 'DATA_LOSS_IMMINENT'
  /** Nothing to do. XAPI: 5. */
  | 'INFORMATIONAL'
  /** A service is worse than it should be. XAPI: 3. */
  | 'SERVICE_DEGRADED'
  /** A service may fail. XAPI: 2. */
  | 'SERVICE_LOSS_IMMINENT'
  /** A service is well again. XAPI: 4. */
  | 'SERVICE_RECOVERED'
  /** Another number. */
  | 'UNKNOWN';

/** Compares a MessagePriority. */
export type MessagePriorityFilter = {
  /** Equals. */
  eq?: MessagePriority | null | undefined;
  /** Equals one of these. */
  in?: Array<MessagePriority> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the Message objects that are pointed at, as far as you may see them. */
export type MessageSetFilter = {
  /** All of them match; so do none. */
  every?: MessageFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: MessageFilter | null | undefined;
  /** At least one of them matches. */
  some?: MessageFilter | null | undefined;
};

/** XAPI's enum `network_default_locking_mode`. */
export type NetworkDefaultLockingMode =
  /** XAPI: `disabled`. */
  | 'DISABLED'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `unlocked`. */
  | 'UNLOCKED';

/** Compares a NetworkDefaultLockingMode. */
export type NetworkDefaultLockingModeFilter = {
  /** Equals. */
  eq?: NetworkDefaultLockingMode | null | undefined;
  /** Equals one of these. */
  in?: Array<NetworkDefaultLockingMode> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among Network objects: all members must hold. */
export type NetworkFilter = {
  /** XAPI: `network.allowed_operations`. */
  allowedOperations?: NetworkOperationSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<NetworkFilter> | null | undefined;
  /** XAPI: `network.bridge`. */
  bridge?: StringFilter | null | undefined;
  /** XAPI: `network.current_operations`. */
  currentOperations?: NetworkOperationSetFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `network.default_locking_mode`. */
  defaultLockingMode?: NetworkDefaultLockingModeFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** As the field `hasInsecureNbd` of the object. */
  hasInsecureNbd?: BooleanFilter | null | undefined;
  /** As the field `hasNbd` of the object. */
  hasNbd?: BooleanFilter | null | undefined;
  /** As the field `hosts` of the object. */
  hosts?: HostSetFilter | null | undefined;
  /** As the field `isAutomatic` of the object. */
  isAutomatic?: BooleanFilter | null | undefined;
  /** As the field `isBonded` of the object. */
  isBonded?: BooleanFilter | null | undefined;
  /** As the field `isPrivate` of the object. */
  isPrivate?: BooleanFilter | null | undefined;
  /** XAPI: `network.managed`. */
  managed?: BooleanFilter | null | undefined;
  /** Bytes. XAPI: `network.MTU`. */
  mtu?: BigIntFilter | null | undefined;
  /** XAPI: `network.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `network.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: NetworkFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<NetworkFilter> | null | undefined;
  /** XAPI: `network.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `network.PIFs`. */
  pifs?: PifSetFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `network.purpose`. */
  purpose?: NetworkPurposeSetFilter | null | undefined;
  /** XAPI: `network.tags`. */
  tags?: StringSetFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** XAPI: `network.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `network.VIFs`. */
  vifs?: VifSetFilter | null | undefined;
  /** As the field `vms` of the object. */
  vms?: VmSetFilter | null | undefined;
};

/** XAPI's enum `network_operations`. */
export type NetworkOperation =
  /** XAPI: `attaching`. */
  | 'ATTACHING'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of NetworkOperation. */
export type NetworkOperationSetFilter = {
  /** Has this member. */
  has?: NetworkOperation | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** XAPI's enum `network_purpose`. */
export type NetworkPurpose =
  /** XAPI: `insecure_nbd`. */
  | 'INSECURE_NBD'
  /** XAPI: `nbd`. */
  | 'NBD'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of NetworkPurpose. */
export type NetworkPurposeSetFilter = {
  /** Has this member. */
  has?: NetworkPurpose | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Compares the Network that is pointed at. */
export type NetworkReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: NetworkFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among NetworkSRIOV objects: all members must hold. */
export type NetworkSriovFilter = {
  /** All of these hold. */
  and?: Array<NetworkSriovFilter> | null | undefined;
  /** XAPI: `network_sriov.configuration_mode`. */
  configurationMode?: SriovConfigurationModeFilter | null | undefined;
  /** XAPI: `network_sriov.logical_PIF`. */
  logicalPif?: PifReferenceFilter | null | undefined;
  /** This does not hold. */
  not?: NetworkSriovFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<NetworkSriovFilter> | null | undefined;
  /** XAPI: `network_sriov.physical_PIF`. */
  physicalPif?: PifReferenceFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `network_sriov.requires_reboot`. */
  requiresReboot?: BooleanFilter | null | undefined;
  /** XAPI: `network_sriov.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Looks at the NetworkSRIOV objects that are pointed at, as far as you may see them. */
export type NetworkSriovSetFilter = {
  /** All of them match; so do none. */
  every?: NetworkSriovFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: NetworkSriovFilter | null | undefined;
  /** At least one of them matches. */
  some?: NetworkSriovFilter | null | undefined;
};

/** Looks at the Network objects that are pointed at, as far as you may see them. */
export type NetworkSetFilter = {
  /** All of them match; so do none. */
  every?: NetworkFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: NetworkFilter | null | undefined;
  /** At least one of them matches. */
  some?: NetworkFilter | null | undefined;
};

/** Chooses among Observer objects: all members must hold. */
export type ObserverFilter = {
  /** All of these hold. */
  and?: Array<ObserverFilter> | null | undefined;
  /** XAPI: `Observer.attributes`, a prototype. */
  attributes?: MapFilter | null | undefined;
  /** XAPI: `Observer.components`, a prototype. */
  components?: StringSetFilter | null | undefined;
  /** XAPI: `Observer.enabled`, a prototype. */
  enabled?: BooleanFilter | null | undefined;
  /** XAPI: `Observer.endpoints`, a prototype. */
  endpoints?: StringSetFilter | null | undefined;
  /** XAPI: `Observer.hosts`, a prototype. */
  hosts?: HostSetFilter | null | undefined;
  /** XAPI: `Observer.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `Observer.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ObserverFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<ObserverFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `Observer.uuid`, a prototype. */
  uuid?: UuidFilter | null | undefined;
};

/** Looks at the Observer objects that are pointed at, as far as you may see them. */
export type ObserverSetFilter = {
  /** All of them match; so do none. */
  every?: ObserverFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: ObserverFilter | null | undefined;
  /** At least one of them matches. */
  some?: ObserverFilter | null | undefined;
};

/** XAPI's enum `on_boot`. */
export type OnBoot =
  /** XAPI: `persist`. */
  | 'PERSIST'
  /** XAPI: `reset`. */
  | 'RESET'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a OnBoot. */
export type OnBootFilter = {
  /** Equals. */
  eq?: OnBoot | null | undefined;
  /** Equals one of these. */
  in?: Array<OnBoot> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `on_crash_behaviour`. */
export type OnCrash =
  /** XAPI: `coredump_and_destroy`. */
  | 'COREDUMP_AND_DESTROY'
  /** XAPI: `coredump_and_restart`. */
  | 'COREDUMP_AND_RESTART'
  /** XAPI: `destroy`. */
  | 'DESTROY'
  /** XAPI: `preserve`. */
  | 'PRESERVE'
  /** XAPI: `rename_restart`. */
  | 'RENAME_RESTART'
  /** XAPI: `restart`. */
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
  /** XAPI: `destroy`. */
  | 'DESTROY'
  /** XAPI: `restart`. */
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
  /** XAPI: `destroy`. */
  | 'DESTROY'
  /** XAPI: `preserve`. */
  | 'PRESERVE'
  /** XAPI: `restart`. */
  | 'RESTART'
  /** XAPI: `soft_reboot`. */
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

/** Which way a list is ordered. */
export type OrderDirection =
  /** The least first; nulls before all. */
  | 'ASC'
  /** The greatest first; nulls after all. */
  | 'DESC';

/** XAPI's enum `origin`. */
export type Origin =
  /** XAPI: `bundle`. */
  | 'BUNDLE'
  /** XAPI: `remote`. */
  | 'REMOTE'
  /** XAPI: `remote_pool`. */
  | 'REMOTE_POOL'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a Origin. */
export type OriginFilter = {
  /** Equals. */
  eq?: Origin | null | undefined;
  /** Equals one of these. */
  in?: Array<Origin> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among PBD objects: all members must hold. */
export type PbdFilter = {
  /** All of these hold. */
  and?: Array<PbdFilter> | null | undefined;
  /** XAPI: `PBD.currently_attached`. */
  currentlyAttached?: BooleanFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `PBD.device_config`. */
  deviceConfig?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `PBD.host`. */
  host?: HostReferenceFilter | null | undefined;
  /** This does not hold. */
  not?: PbdFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PbdFilter> | null | undefined;
  /** XAPI: `PBD.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `PBD.SR`. */
  sr?: SrReferenceFilter | null | undefined;
  /** XAPI: `PBD.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Looks at the PBD objects that are pointed at, as far as you may see them. */
export type PbdSetFilter = {
  /** All of them match; so do none. */
  every?: PbdFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: PbdFilter | null | undefined;
  /** At least one of them matches. */
  some?: PbdFilter | null | undefined;
};

/** Chooses among PCI objects: all members must hold. */
export type PciFilter = {
  /** All of these hold. */
  and?: Array<PciFilter> | null | undefined;
  /** XAPI: `PCI.class_id`. */
  classId?: StringFilter | null | undefined;
  /** XAPI: `PCI.class_name`. */
  className?: StringFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `PCI.dependencies`. */
  dependencies?: PciSetFilter | null | undefined;
  /** As the field `dependents` of the object. */
  dependents?: PciSetFilter | null | undefined;
  /** XAPI: `PCI.device_id`. */
  deviceId?: StringFilter | null | undefined;
  /** XAPI: `PCI.device_name`. */
  deviceName?: StringFilter | null | undefined;
  /** XAPI: `PCI.driver_name`. */
  driverName?: StringFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `PCI.host`. */
  host?: HostReferenceFilter | null | undefined;
  /** This does not hold. */
  not?: PciFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PciFilter> | null | undefined;
  /** XAPI: `PCI.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `PCI.pci_id`. */
  pciId?: StringFilter | null | undefined;
  /** As the field `pgpus` of the object. */
  pgpus?: PgpuSetFilter | null | undefined;
  /** As the field `pifs` of the object. */
  pifs?: PifSetFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `PCI.subsystem_device_id`. */
  subsystemDeviceId?: StringFilter | null | undefined;
  /** XAPI: `PCI.subsystem_device_name`. */
  subsystemDeviceName?: StringFilter | null | undefined;
  /** XAPI: `PCI.subsystem_vendor_id`. */
  subsystemVendorId?: StringFilter | null | undefined;
  /** XAPI: `PCI.subsystem_vendor_name`. */
  subsystemVendorName?: StringFilter | null | undefined;
  /** XAPI: `PCI.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `PCI.vendor_id`. */
  vendorId?: StringFilter | null | undefined;
  /** XAPI: `PCI.vendor_name`. */
  vendorName?: StringFilter | null | undefined;
  /** As the field `vgpus` of the object. */
  vgpus?: VgpuSetFilter | null | undefined;
};

/** Compares the PCI that is pointed at. */
export type PciReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: PciFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the PCI objects that are pointed at, as far as you may see them. */
export type PciSetFilter = {
  /** All of them match; so do none. */
  every?: PciFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: PciFilter | null | undefined;
  /** At least one of them matches. */
  some?: PciFilter | null | undefined;
};

/** Chooses among PGPU objects: all members must hold. */
export type PgpuFilter = {
  /** All of these hold. */
  and?: Array<PgpuFilter> | null | undefined;
  /** XAPI: `PGPU.compatibility_metadata`. */
  compatibilityMetadata?: MapFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `deviceName` of the object. */
  deviceName?: StringFilter | null | undefined;
  /** XAPI: `PGPU.dom0_access`. */
  dom0Access?: PciDom0AccessFilter | null | undefined;
  /** XAPI: `PGPU.enabled_VGPU_types`. */
  enabledVgpuTypes?: VgpuTypeSetFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `PGPU.GPU_group`. */
  gpuGroup?: GpuGroupReferenceFilter | null | undefined;
  /** XAPI: `PGPU.host`. */
  host?: HostReferenceFilter | null | undefined;
  /** XAPI: `PGPU.is_system_display_device`. */
  isSystemDisplayDevice?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: PgpuFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PgpuFilter> | null | undefined;
  /** XAPI: `PGPU.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `PGPU.PCI`. */
  pci?: PciReferenceFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `PGPU.resident_VGPUs`. */
  residentVgpus?: VgpuSetFilter | null | undefined;
  /** As the field `scheduledVgpus` of the object. */
  scheduledVgpus?: VgpuSetFilter | null | undefined;
  /** XAPI: `PGPU.supported_VGPU_types`. */
  supportedVgpuTypes?: VgpuTypeSetFilter | null | undefined;
  /** XAPI: `PGPU.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** As the field `vms` of the object. */
  vms?: VmSetFilter | null | undefined;
};

/** Compares the PGPU that is pointed at. */
export type PgpuReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: PgpuFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the PGPU objects that are pointed at, as far as you may see them. */
export type PgpuSetFilter = {
  /** All of them match; so do none. */
  every?: PgpuFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: PgpuFilter | null | undefined;
  /** At least one of them matches. */
  some?: PgpuFilter | null | undefined;
};

/** Chooses among PIF objects: all members must hold. */
export type PifFilter = {
  /** All of these hold. */
  and?: Array<PifFilter> | null | undefined;
  /** As the field `bond` of the object. */
  bond?: BondReferenceFilter | null | undefined;
  /** XAPI: `PIF.bond_master_of`. */
  bondMasterOf?: BondSetFilter | null | undefined;
  /** XAPI: `PIF.bond_slave_of`. */
  bondSlaveOf?: BondReferenceFilter | null | undefined;
  /** XAPI: `PIF.capabilities`. */
  capabilities?: StringSetFilter | null | undefined;
  /** As the field `clusterHosts` of the object. */
  clusterHosts?: ClusterHostSetFilter | null | undefined;
  /** XAPI: `PIF.currently_attached`. */
  currentlyAttached?: BooleanFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `PIF.device`. */
  device?: StringFilter | null | undefined;
  /** XAPI: `PIF.disallow_unplug`. */
  disallowUnplug?: BooleanFilter | null | undefined;
  /** XAPI: `PIF.DNS`. */
  dns?: StringFilter | null | undefined;
  /** As the field `duplex` of the object. */
  duplex?: DuplexFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `PIF.gateway`. */
  gateway?: StringFilter | null | undefined;
  /** As the field `hardwareName` of the object. */
  hardwareName?: StringFilter | null | undefined;
  /** As the field `hasCarrier` of the object. */
  hasCarrier?: BooleanFilter | null | undefined;
  /** XAPI: `PIF.host`. */
  host?: HostReferenceFilter | null | undefined;
  /** XAPI: `PIF.igmp_snooping_status`. */
  igmpSnoopingStatus?: PifIgmpStatusFilter | null | undefined;
  /** XAPI: `PIF.IP`. */
  ip?: StringFilter | null | undefined;
  /** XAPI: `PIF.ip_configuration_mode`. */
  ipConfigurationMode?: IpConfigurationModeFilter | null | undefined;
  /** XAPI: `PIF.IPv6`. */
  ipv6?: StringSetFilter | null | undefined;
  /** XAPI: `PIF.ipv6_configuration_mode`. */
  ipv6ConfigurationMode?: Ipv6ConfigurationModeFilter | null | undefined;
  /** XAPI: `PIF.ipv6_gateway`. */
  ipv6Gateway?: StringFilter | null | undefined;
  /** As the field `kind` of the object. */
  kind?: PifKindFilter | null | undefined;
  /** As the field `lowerPif` of the object. */
  lowerPif?: PifReferenceFilter | null | undefined;
  /** XAPI: `PIF.MAC`. */
  mac?: StringFilter | null | undefined;
  /** XAPI: `PIF.managed`. */
  managed?: BooleanFilter | null | undefined;
  /** XAPI: `PIF.management`. */
  management?: BooleanFilter | null | undefined;
  /** XAPI: `PIF.metrics`. */
  metrics?: PifMetricsReferenceFilter | null | undefined;
  /** Bytes. XAPI: `PIF.MTU`. */
  mtu?: BigIntFilter | null | undefined;
  /** XAPI: `PIF.netmask`. */
  netmask?: StringFilter | null | undefined;
  /** XAPI: `PIF.network`. */
  network?: NetworkReferenceFilter | null | undefined;
  /** This does not hold. */
  not?: PifFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PifFilter> | null | undefined;
  /** XAPI: `PIF.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `PIF.PCI`. */
  pci?: PciReferenceFilter | null | undefined;
  /** XAPI: `PIF.physical`. */
  physical?: BooleanFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `PIF.primary_address_type`. */
  primaryAddressType?: PrimaryAddressTypeFilter | null | undefined;
  /** As the field `primarySlaveOf` of the object. */
  primarySlaveOf?: BondSetFilter | null | undefined;
  /** XAPI: `PIF.properties`. */
  properties?: MapFilter | null | undefined;
  /** As the field `speedMbits` of the object. */
  speedMbits?: FloatFilter | null | undefined;
  /** XAPI: `PIF.sriov_logical_PIF_of`. */
  sriovLogicalPifOf?: NetworkSriovSetFilter | null | undefined;
  /** XAPI: `PIF.sriov_physical_PIF_of`. */
  sriovPhysicalPifOf?: NetworkSriovSetFilter | null | undefined;
  /** XAPI: `PIF.tunnel_access_PIF_of`. */
  tunnelAccessPifOf?: TunnelSetFilter | null | undefined;
  /** XAPI: `PIF.tunnel_transport_PIF_of`. */
  tunnelTransportPifOf?: TunnelSetFilter | null | undefined;
  /** XAPI: `PIF.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** Tag of its VLAN; -1 for none. XAPI: `PIF.VLAN`. */
  vlan?: BigIntFilter | null | undefined;
  /** XAPI: `PIF.VLAN_master_of`. */
  vlanMasterOf?: VlanReferenceFilter | null | undefined;
  /** XAPI: `PIF.VLAN_slave_of`. */
  vlanSlaveOf?: VlanSetFilter | null | undefined;
};

/** XAPI's enum `pif_igmp_status`. */
export type PifIgmpStatus =
  /** XAPI: `disabled`. */
  | 'DISABLED'
  /** XAPI: `enabled`. */
  | 'ENABLED'
  /** XAPI: `unknown`. */
  | 'UNKNOWN';

/** Compares a PIFIgmpStatus. */
export type PifIgmpStatusFilter = {
  /** Equals. */
  eq?: PifIgmpStatus | null | undefined;
  /** Equals one of these. */
  in?: Array<PifIgmpStatus> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** What a PIF is. */
export type PifKind =
  /** A bond of others. */
  | 'BOND'
  /** A card. */
  | 'PHYSICAL'
  /** SR-IOV on another one. */
  | 'SRIOV'
  /** The end of a tunnel. */
  | 'TUNNEL'
  /** Not told. */
  | 'UNKNOWN'
  /** A VLAN on another one. */
  | 'VLAN';

/** Compares a PIFKind. */
export type PifKindFilter = {
  /** Equals. */
  eq?: PifKind | null | undefined;
  /** Equals one of these. */
  in?: Array<PifKind> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among PIFMetrics objects: all members must hold. */
export type PifMetricsFilter = {
  /** All of these hold. */
  and?: Array<PifMetricsFilter> | null | undefined;
  /** XAPI: `PIF_metrics.carrier`. */
  carrier?: BooleanFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `PIF_metrics.device_id`. */
  deviceId?: StringFilter | null | undefined;
  /** XAPI: `PIF_metrics.device_name`. */
  deviceName?: StringFilter | null | undefined;
  /** XAPI: `PIF_metrics.duplex`. */
  duplex?: BooleanFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `PIF_metrics.last_updated`. */
  lastUpdated?: DateTimeFilter | null | undefined;
  /** This does not hold. */
  not?: PifMetricsFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PifMetricsFilter> | null | undefined;
  /** XAPI: `PIF_metrics.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `PIF_metrics.pci_bus_path`. */
  pciBusPath?: StringFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** Mbit/s. XAPI: `PIF_metrics.speed`. */
  speed?: BigIntFilter | null | undefined;
  /** XAPI: `PIF_metrics.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `PIF_metrics.vendor_id`. */
  vendorId?: StringFilter | null | undefined;
  /** XAPI: `PIF_metrics.vendor_name`. */
  vendorName?: StringFilter | null | undefined;
};

/** Compares the PIFMetrics that is pointed at. */
export type PifMetricsReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: PifMetricsFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Compares the PIF that is pointed at. */
export type PifReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: PifFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the PIF objects that are pointed at, as far as you may see them. */
export type PifSetFilter = {
  /** All of them match; so do none. */
  every?: PifFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: PifFilter | null | undefined;
  /** At least one of them matches. */
  some?: PifFilter | null | undefined;
};

/** Chooses among PUSB objects: all members must hold. */
export type PusbFilter = {
  /** All of these hold. */
  and?: Array<PusbFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `PUSB.description`. */
  description?: StringFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `PUSB.host`. */
  host?: HostReferenceFilter | null | undefined;
  /** This does not hold. */
  not?: PusbFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PusbFilter> | null | undefined;
  /** XAPI: `PUSB.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `PUSB.passthrough_enabled`. */
  passthroughEnabled?: BooleanFilter | null | undefined;
  /** XAPI: `PUSB.path`. */
  path?: StringFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `PUSB.product_desc`. */
  productDesc?: StringFilter | null | undefined;
  /** XAPI: `PUSB.product_id`. */
  productId?: StringFilter | null | undefined;
  /** XAPI: `PUSB.serial`. */
  serial?: StringFilter | null | undefined;
  /** Mbit/s. XAPI: `PUSB.speed`. */
  speed?: FloatFilter | null | undefined;
  /** XAPI: `PUSB.USB_group`. */
  usbGroup?: UsbGroupReferenceFilter | null | undefined;
  /** XAPI: `PUSB.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `PUSB.vendor_desc`. */
  vendorDesc?: StringFilter | null | undefined;
  /** XAPI: `PUSB.vendor_id`. */
  vendorId?: StringFilter | null | undefined;
  /** XAPI: `PUSB.version`. */
  version?: StringFilter | null | undefined;
  /** As the field `vms` of the object. */
  vms?: VmSetFilter | null | undefined;
};

/** Looks at the PUSB objects that are pointed at, as far as you may see them. */
export type PusbSetFilter = {
  /** All of them match; so do none. */
  every?: PusbFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: PusbFilter | null | undefined;
  /** At least one of them matches. */
  some?: PusbFilter | null | undefined;
};

/** Chooses among PVSCacheStorage objects: all members must hold. */
export type PvsCacheStorageFilter = {
  /** All of these hold. */
  and?: Array<PvsCacheStorageFilter> | null | undefined;
  /** XAPI: `PVS_cache_storage.host`. */
  host?: HostReferenceFilter | null | undefined;
  /** This does not hold. */
  not?: PvsCacheStorageFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PvsCacheStorageFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `PVS_cache_storage.site`. */
  site?: PvsSiteReferenceFilter | null | undefined;
  /** Bytes. XAPI: `PVS_cache_storage.size`. */
  size?: BigIntFilter | null | undefined;
  /** XAPI: `PVS_cache_storage.SR`. */
  sr?: SrReferenceFilter | null | undefined;
  /** XAPI: `PVS_cache_storage.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `PVS_cache_storage.VDI`. */
  vdi?: VdiReferenceFilter | null | undefined;
};

/** Looks at the PVSCacheStorage objects that are pointed at, as far as you may see them. */
export type PvsCacheStorageSetFilter = {
  /** All of them match; so do none. */
  every?: PvsCacheStorageFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: PvsCacheStorageFilter | null | undefined;
  /** At least one of them matches. */
  some?: PvsCacheStorageFilter | null | undefined;
};

/** Chooses among PVSProxy objects: all members must hold. */
export type PvsProxyFilter = {
  /** All of these hold. */
  and?: Array<PvsProxyFilter> | null | undefined;
  /** XAPI: `PVS_proxy.currently_attached`. */
  currentlyAttached?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: PvsProxyFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PvsProxyFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `PVS_proxy.site`. */
  site?: PvsSiteReferenceFilter | null | undefined;
  /** XAPI: `PVS_proxy.status`. */
  status?: PvsProxyStatusFilter | null | undefined;
  /** XAPI: `PVS_proxy.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `PVS_proxy.VIF`. */
  vif?: VifReferenceFilter | null | undefined;
};

/** Looks at the PVSProxy objects that are pointed at, as far as you may see them. */
export type PvsProxySetFilter = {
  /** All of them match; so do none. */
  every?: PvsProxyFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: PvsProxyFilter | null | undefined;
  /** At least one of them matches. */
  some?: PvsProxyFilter | null | undefined;
};

/** XAPI's enum `pvs_proxy_status`. */
export type PvsProxyStatus =
  /** XAPI: `caching`. */
  | 'CACHING'
  /** XAPI: `incompatible_protocol_version`. */
  | 'INCOMPATIBLE_PROTOCOL_VERSION'
  /** XAPI: `incompatible_write_cache_mode`. */
  | 'INCOMPATIBLE_WRITE_CACHE_MODE'
  /** XAPI: `initialised`. */
  | 'INITIALISED'
  /** XAPI: `stopped`. */
  | 'STOPPED'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a PVSProxyStatus. */
export type PvsProxyStatusFilter = {
  /** Equals. */
  eq?: PvsProxyStatus | null | undefined;
  /** Equals one of these. */
  in?: Array<PvsProxyStatus> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among PVSServer objects: all members must hold. */
export type PvsServerFilter = {
  /** XAPI: `PVS_server.addresses`. */
  addresses?: StringSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PvsServerFilter> | null | undefined;
  /** The first UDP port. XAPI: `PVS_server.first_port`. */
  firstPort?: BigIntFilter | null | undefined;
  /** The last UDP port. XAPI: `PVS_server.last_port`. */
  lastPort?: BigIntFilter | null | undefined;
  /** This does not hold. */
  not?: PvsServerFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PvsServerFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `PVS_server.site`. */
  site?: PvsSiteReferenceFilter | null | undefined;
  /** XAPI: `PVS_server.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Looks at the PVSServer objects that are pointed at, as far as you may see them. */
export type PvsServerSetFilter = {
  /** All of them match; so do none. */
  every?: PvsServerFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: PvsServerFilter | null | undefined;
  /** At least one of them matches. */
  some?: PvsServerFilter | null | undefined;
};

/** Chooses among PVSSite objects: all members must hold. */
export type PvsSiteFilter = {
  /** All of these hold. */
  and?: Array<PvsSiteFilter> | null | undefined;
  /** XAPI: `PVS_site.cache_storage`. */
  cacheStorage?: PvsCacheStorageSetFilter | null | undefined;
  /** XAPI: `PVS_site.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `PVS_site.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PvsSiteFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PvsSiteFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `PVS_site.proxies`. */
  proxies?: PvsProxySetFilter | null | undefined;
  /** XAPI: `PVS_site.PVS_uuid`. */
  pvsUuid?: StringFilter | null | undefined;
  /** XAPI: `PVS_site.servers`. */
  servers?: PvsServerSetFilter | null | undefined;
  /** XAPI: `PVS_site.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Compares the PVSSite that is pointed at. */
export type PvsSiteReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: PvsSiteFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `pci_dom0_access`. */
export type PciDom0Access =
  /** XAPI: `disabled`. */
  | 'DISABLED'
  /** XAPI: `disable_on_reboot`. */
  | 'DISABLE_ON_REBOOT'
  /** XAPI: `enabled`. */
  | 'ENABLED'
  /** XAPI: `enable_on_reboot`. */
  | 'ENABLE_ON_REBOOT'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a PciDom0Access. */
export type PciDom0AccessFilter = {
  /** Equals. */
  eq?: PciDom0Access | null | undefined;
  /** Equals one of these. */
  in?: Array<PciDom0Access> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `persistence_backend`. */
export type PersistenceBackend =
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `xapi`. */
  | 'XAPI';

/** Compares a PersistenceBackend. */
export type PersistenceBackendFilter = {
  /** Equals. */
  eq?: PersistenceBackend | null | undefined;
  /** Equals one of these. */
  in?: Array<PersistenceBackend> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `placement_policy`. */
export type PlacementPolicy =
  /** XAPI: `anti_affinity`. */
  | 'ANTI_AFFINITY'
  /** XAPI: `normal`. */
  | 'NORMAL'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a PlacementPolicy. */
export type PlacementPolicyFilter = {
  /** Equals. */
  eq?: PlacementPolicy | null | undefined;
  /** Equals one of these. */
  in?: Array<PlacementPolicy> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among Pool objects: all members must hold. */
export type PoolFilter = {
  /** XAPI: `pool.allowed_operations`. */
  allowedOperations?: PoolOperationSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PoolFilter> | null | undefined;
  /** XAPI: `pool.auto_update_vm_secureboot_certificates`, a prototype. */
  autoUpdateVmSecurebootCertificates?: BooleanFilter | null | undefined;
  /** XAPI: `pool.client_certificate_auth_enabled`. */
  clientCertificateAuthEnabled?: BooleanFilter | null | undefined;
  /** XAPI: `pool.client_certificate_auth_name`. */
  clientCertificateAuthName?: StringFilter | null | undefined;
  /** As the field `coordinator` of the object. */
  coordinator?: HostReferenceFilter | null | undefined;
  /** XAPI: `pool.coordinator_bias`. */
  coordinatorBias?: BooleanFilter | null | undefined;
  /** XAPI: `pool.cpu_info`. */
  cpuInfo?: MapFilter | null | undefined;
  /** XAPI: `pool.crash_dump_SR`. */
  crashDumpSr?: SrReferenceFilter | null | undefined;
  /** XAPI: `pool.current_operations`. */
  currentOperations?: PoolOperationSetFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `pool.custom_uefi_certificates`, a prototype. */
  customUefiCertificates?: StringFilter | null | undefined;
  /** XAPI: `pool.default_SR`. */
  defaultSr?: SrReferenceFilter | null | undefined;
  /** As the field `displayName` of the object. */
  displayName?: StringFilter | null | undefined;
  /** XAPI: `pool.ext_auth_cache_enabled`, a prototype. */
  extAuthCacheEnabled?: BooleanFilter | null | undefined;
  /** Seconds for which external logins are remembered. XAPI: `pool.ext_auth_cache_expiry`, a prototype. */
  extAuthCacheExpiry?: BigIntFilter | null | undefined;
  /** External logins that are remembered. XAPI: `pool.ext_auth_cache_size`, a prototype. */
  extAuthCacheSize?: BigIntFilter | null | undefined;
  /** Logins of external users at a time. XAPI: `pool.ext_auth_max_threads`, a prototype. */
  extAuthMaxThreads?: BigIntFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `pool.guest_agent_config`. */
  guestAgentConfig?: MapFilter | null | undefined;
  /** XAPI: `pool.gui_config`. */
  guiConfig?: MapFilter | null | undefined;
  /** As the field `ha` of the object. */
  ha?: PoolHaFilter | null | undefined;
  /** XAPI: `pool.ha_allow_overcommit`. */
  haAllowOvercommit?: BooleanFilter | null | undefined;
  /** XAPI: `pool.ha_cluster_stack`. */
  haClusterStack?: StringFilter | null | undefined;
  /** XAPI: `pool.ha_configuration`. */
  haConfiguration?: MapFilter | null | undefined;
  /** XAPI: `pool.ha_enabled`. */
  haEnabled?: BooleanFilter | null | undefined;
  /** Host failures that the HA plan must survive. XAPI: `pool.ha_host_failures_to_tolerate`. */
  haHostFailuresToTolerate?: BigIntFilter | null | undefined;
  /** Whether HA can no longer keep its promise. XAPI: `pool.ha_overcommitted`. */
  haOvercommitted?: BooleanFilter | null | undefined;
  /** Host failures that the present plan survives. XAPI: `pool.ha_plan_exists_for`. */
  haPlanExistsFor?: BigIntFilter | null | undefined;
  /** XAPI: `pool.ha_reboot_vm_on_internal_shutdown`, a prototype. */
  haRebootVmOnInternalShutdown?: BooleanFilter | null | undefined;
  /** XAPI: `pool.ha_statefiles`. */
  haStatefiles?: StringSetFilter | null | undefined;
  /** XAPI: `pool.health_check_config`. */
  healthCheckConfig?: MapFilter | null | undefined;
  /** As the field `hosts` of the object. */
  hosts?: HostSetFilter | null | undefined;
  /** XAPI: `pool.igmp_snooping_enabled`. */
  igmpSnoopingEnabled?: BooleanFilter | null | undefined;
  /** XAPI: `pool.is_psr_pending`. */
  isPsrPending?: BooleanFilter | null | undefined;
  /** XAPI: `pool.last_update_sync`, a prototype. */
  lastUpdateSync?: DateTimeFilter | null | undefined;
  /** As the field `latest` of the object. */
  latest?: PoolLatestFilter | null | undefined;
  /** XAPI: `pool.license_server`, a prototype. */
  licenseServer?: MapFilter | null | undefined;
  /** XAPI: `pool.limit_console_sessions`, a prototype. */
  limitConsoleSessions?: BooleanFilter | null | undefined;
  /** XAPI: `pool.live_patching_disabled`. */
  livePatchingDisabled?: BooleanFilter | null | undefined;
  /** Logins of local users at a time. XAPI: `pool.local_auth_max_threads`, a prototype. */
  localAuthMaxThreads?: BigIntFilter | null | undefined;
  /** As the field `messages` of the object. */
  messages?: MessageSetFilter | null | undefined;
  /** XAPI: `pool.metadata_VDIs`. */
  metadataVdis?: VdiSetFilter | null | undefined;
  /** XAPI: `pool.migration_compression`, a prototype. */
  migrationCompression?: BooleanFilter | null | undefined;
  /** XAPI: `pool.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `pool.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** As the field `networks` of the object. */
  networks?: NetworkSetFilter | null | undefined;
  /** This does not hold. */
  not?: PoolFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PoolFilter> | null | undefined;
  /** XAPI: `pool.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `pool.policy_no_vendor_device`. */
  policyNoVendorDevice?: BooleanFilter | null | undefined;
  /** XAPI: `pool.recommendations`, a prototype. */
  recommendations?: MapFilter | null | undefined;
  /** XAPI: `pool.redo_log_enabled`. */
  redoLogEnabled?: BooleanFilter | null | undefined;
  /** XAPI: `pool.redo_log_vdi`. */
  redoLogVdi?: VdiReferenceFilter | null | undefined;
  /** XAPI: `pool.repositories`. */
  repositories?: RepositorySetFilter | null | undefined;
  /** XAPI: `pool.repository_proxy_url`. */
  repositoryProxyUrl?: StringFilter | null | undefined;
  /** XAPI: `pool.repository_proxy_username`. */
  repositoryProxyUsername?: StringFilter | null | undefined;
  /** XAPI: `pool.restrictions`. */
  restrictions?: MapFilter | null | undefined;
  /** As the field `srs` of the object. */
  srs?: SrSetFilter | null | undefined;
  /** XAPI: `pool.suspend_image_SR`. */
  suspendImageSr?: SrReferenceFilter | null | undefined;
  /** XAPI: `pool.tags`. */
  tags?: StringSetFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** XAPI: `pool.telemetry_frequency`, a prototype. */
  telemetryFrequency?: TelemetryFrequencyFilter | null | undefined;
  /** XAPI: `pool.telemetry_next_collection`, a prototype. */
  telemetryNextCollection?: DateTimeFilter | null | undefined;
  /** XAPI: `pool.tls_verification_enabled`. */
  tlsVerificationEnabled?: BooleanFilter | null | undefined;
  /** XAPI: `pool.uefi_certificates`. */
  uefiCertificates?: StringFilter | null | undefined;
  /** Day of the week, from 0, Sunday. XAPI: `pool.update_sync_day`, a prototype. */
  updateSyncDay?: BigIntFilter | null | undefined;
  /** XAPI: `pool.update_sync_enabled`, a prototype. */
  updateSyncEnabled?: BooleanFilter | null | undefined;
  /** XAPI: `pool.update_sync_frequency`, a prototype. */
  updateSyncFrequency?: UpdateSyncFrequencyFilter | null | undefined;
  /** XAPI: `pool.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** As the field `vdis` of the object. */
  vdis?: VdiSetFilter | null | undefined;
  /** Seconds; 0 for never. XAPI: `pool.vm_console_idle_timeout`, a prototype. */
  vmConsoleIdleTimeout?: BigIntFilter | null | undefined;
  /** As the field `vms` of the object. */
  vms?: VmSetFilter | null | undefined;
  /** XAPI: `pool.vswitch_controller`. */
  vswitchController?: StringFilter | null | undefined;
  /** XAPI: `pool.wlb_enabled`. */
  wlbEnabled?: BooleanFilter | null | undefined;
  /** XAPI: `pool.wlb_url`. */
  wlbUrl?: StringFilter | null | undefined;
  /** XAPI: `pool.wlb_username`. */
  wlbUsername?: StringFilter | null | undefined;
  /** XAPI: `pool.wlb_verify_cert`. */
  wlbVerifyCert?: BooleanFilter | null | undefined;
};

/** Compares `ha` of Pool objects: all members must hold. Where there is none, all of it is null. */
export type PoolHaFilter = {
  /** Its `enabled`. */
  enabled?: BooleanFilter | null | undefined;
  /** Its `failuresToTolerate`. */
  failuresToTolerate?: BigIntFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `isPlanSufficient`. */
  isPlanSufficient?: BooleanFilter | null | undefined;
  /** Its `overcommitted`. */
  overcommitted?: BooleanFilter | null | undefined;
  /** Its `planExistsFor`. */
  planExistsFor?: BigIntFilter | null | undefined;
};

/** Orders Pool objects by exactly one member of `ha`. */
export type PoolHaOrder =
  {   /** By its `enabled`. */
  enabled: OrderDirection; failuresToTolerate?: never; isPlanSufficient?: never; overcommitted?: never; planExistsFor?: never; }
  |  { enabled?: never;   /** By its `failuresToTolerate`. */
  failuresToTolerate: OrderDirection; isPlanSufficient?: never; overcommitted?: never; planExistsFor?: never; }
  |  { enabled?: never; failuresToTolerate?: never;   /** By its `isPlanSufficient`. */
  isPlanSufficient: OrderDirection; overcommitted?: never; planExistsFor?: never; }
  |  { enabled?: never; failuresToTolerate?: never; isPlanSufficient?: never;   /** By its `overcommitted`. */
  overcommitted: OrderDirection; planExistsFor?: never; }
  |  { enabled?: never; failuresToTolerate?: never; isPlanSufficient?: never; overcommitted?: never;   /** By its `planExistsFor`. */
  planExistsFor: OrderDirection; };

/** Compares `latest` of Pool objects: all members must hold. Where there is none, all of it is null. */
export type PoolLatestFilter = {
  /** Its `cpuUsage`. */
  cpuUsage?: FloatFilter | null | undefined;
  /** Its `diskIops`. */
  diskIops?: FloatFilter | null | undefined;
  /** Its `diskIopsRead`. */
  diskIopsRead?: FloatFilter | null | undefined;
  /** Its `diskIopsWrite`. */
  diskIopsWrite?: FloatFilter | null | undefined;
  /** Its `diskRead`. */
  diskRead?: FloatFilter | null | undefined;
  /** Its `diskWrite`. */
  diskWrite?: FloatFilter | null | undefined;
  /** Its `hostsReporting`. */
  hostsReporting?: FloatFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `memoryFree`. */
  memoryFree?: FloatFilter | null | undefined;
  /** Its `memoryTotal`. */
  memoryTotal?: FloatFilter | null | undefined;
  /** Its `memoryUsage`. */
  memoryUsage?: FloatFilter | null | undefined;
  /** Its `memoryUsed`. */
  memoryUsed?: FloatFilter | null | undefined;
  /** Its `networkRx`. */
  networkRx?: FloatFilter | null | undefined;
  /** Its `networkTx`. */
  networkTx?: FloatFilter | null | undefined;
  /** Its `power`. */
  power?: FloatFilter | null | undefined;
  /** Its `runningDomains`. */
  runningDomains?: FloatFilter | null | undefined;
  /** Its `runningVcpus`. */
  runningVcpus?: FloatFilter | null | undefined;
  /** Its `sessionCount`. */
  sessionCount?: FloatFilter | null | undefined;
  /** Its `sessionCreationRate`. */
  sessionCreationRate?: FloatFilter | null | undefined;
  /** Its `taskCount`. */
  taskCount?: FloatFilter | null | undefined;
  /** Its `vgpuMigrationRate`. */
  vgpuMigrationRate?: FloatFilter | null | undefined;
};

/** Orders Pool objects by exactly one member of `latest`. */
export type PoolLatestOrder =
  {   /** By its `cpuUsage`. */
  cpuUsage: OrderDirection; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never;   /** By its `diskIops`. */
  diskIops: OrderDirection; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never;   /** By its `diskIopsRead`. */
  diskIopsRead: OrderDirection; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never;   /** By its `diskIopsWrite`. */
  diskIopsWrite: OrderDirection; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never;   /** By its `diskRead`. */
  diskRead: OrderDirection; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never;   /** By its `diskWrite`. */
  diskWrite: OrderDirection; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never;   /** By its `hostsReporting`. */
  hostsReporting: OrderDirection; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never;   /** By its `memoryFree`. */
  memoryFree: OrderDirection; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never;   /** By its `memoryTotal`. */
  memoryTotal: OrderDirection; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never;   /** By its `memoryUsage`. */
  memoryUsage: OrderDirection; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never;   /** By its `memoryUsed`. */
  memoryUsed: OrderDirection; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never;   /** By its `networkRx`. */
  networkRx: OrderDirection; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never;   /** By its `networkTx`. */
  networkTx: OrderDirection; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never;   /** By its `power`. */
  power: OrderDirection; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never;   /** By its `runningDomains`. */
  runningDomains: OrderDirection; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never;   /** By its `runningVcpus`. */
  runningVcpus: OrderDirection; sessionCount?: never; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never;   /** By its `sessionCount`. */
  sessionCount: OrderDirection; sessionCreationRate?: never; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never;   /** By its `sessionCreationRate`. */
  sessionCreationRate: OrderDirection; taskCount?: never; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never;   /** By its `taskCount`. */
  taskCount: OrderDirection; vgpuMigrationRate?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; hostsReporting?: never; memoryFree?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; power?: never; runningDomains?: never; runningVcpus?: never; sessionCount?: never; sessionCreationRate?: never; taskCount?: never;   /** By its `vgpuMigrationRate`. */
  vgpuMigrationRate: OrderDirection; };

/** XAPI's enum `pool_allowed_operations`. */
export type PoolOperation =
  /** XAPI: `apply_updates`. */
  | 'APPLY_UPDATES'
  /** XAPI: `cert_refresh`. */
  | 'CERT_REFRESH'
  /** XAPI: `cluster_create`. */
  | 'CLUSTER_CREATE'
  /** XAPI: `configure_repositories`. */
  | 'CONFIGURE_REPOSITORIES'
  /** XAPI: `copy_primary_host_certs`. */
  | 'COPY_PRIMARY_HOST_CERTS'
  /** XAPI: `designate_new_master`. */
  | 'DESIGNATE_NEW_MASTER'
  /** XAPI: `eject`. */
  | 'EJECT'
  /** XAPI: `exchange_ca_certificates_on_join`. */
  | 'EXCHANGE_CA_CERTIFICATES_ON_JOIN'
  /** XAPI: `exchange_certificates_on_join`. */
  | 'EXCHANGE_CERTIFICATES_ON_JOIN'
  /** XAPI: `exchange_crls_on_join`. */
  | 'EXCHANGE_CRLS_ON_JOIN'
  /** XAPI: `get_updates`. */
  | 'GET_UPDATES'
  /** XAPI: `ha_disable`. */
  | 'HA_DISABLE'
  /** XAPI: `ha_enable`. */
  | 'HA_ENABLE'
  /** XAPI: `sync_bundle`. */
  | 'SYNC_BUNDLE'
  /** XAPI: `sync_updates`. */
  | 'SYNC_UPDATES'
  /** XAPI: `tls_verification_enable`. */
  | 'TLS_VERIFICATION_ENABLE'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of PoolOperation. */
export type PoolOperationSetFilter = {
  /** Has this member. */
  has?: PoolOperation | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Orders Pool objects by exactly one member; uuid decides between equals. */
export type PoolOrder =
  {   /** XAPI: `pool.auto_update_vm_secureboot_certificates`, a prototype. */
  autoUpdateVmSecurebootCertificates: OrderDirection; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never;   /** XAPI: `pool.client_certificate_auth_enabled`. */
  clientCertificateAuthEnabled: OrderDirection; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never;   /** XAPI: `pool.client_certificate_auth_name`. */
  clientCertificateAuthName: OrderDirection; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never;   /** As the field `coordinator` of the object. */
  coordinator: HostOrder; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never;   /** XAPI: `pool.coordinator_bias`. */
  coordinatorBias: OrderDirection; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never;   /** XAPI: `pool.crash_dump_SR`. */
  crashDumpSr: SrOrder; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never;   /** XAPI: `pool.custom_uefi_certificates`, a prototype. */
  customUefiCertificates: OrderDirection; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never;   /** XAPI: `pool.default_SR`. */
  defaultSr: SrOrder; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never;   /** As the field `displayName` of the object. */
  displayName: OrderDirection; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never;   /** XAPI: `pool.ext_auth_cache_enabled`, a prototype. */
  extAuthCacheEnabled: OrderDirection; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never;   /** Seconds for which external logins are remembered. XAPI: `pool.ext_auth_cache_expiry`, a prototype. */
  extAuthCacheExpiry: OrderDirection; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never;   /** External logins that are remembered. XAPI: `pool.ext_auth_cache_size`, a prototype. */
  extAuthCacheSize: OrderDirection; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never;   /** Logins of external users at a time. XAPI: `pool.ext_auth_max_threads`, a prototype. */
  extAuthMaxThreads: OrderDirection; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never;   /** As the field `folder` of the object. */
  folder: OrderDirection; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never;   /** As the field `ha` of the object. */
  ha: PoolHaOrder; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never;   /** XAPI: `pool.ha_allow_overcommit`. */
  haAllowOvercommit: OrderDirection; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never;   /** XAPI: `pool.ha_cluster_stack`. */
  haClusterStack: OrderDirection; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never;   /** XAPI: `pool.ha_enabled`. */
  haEnabled: OrderDirection; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never;   /** Host failures that the HA plan must survive. XAPI: `pool.ha_host_failures_to_tolerate`. */
  haHostFailuresToTolerate: OrderDirection; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never;   /** Whether HA can no longer keep its promise. XAPI: `pool.ha_overcommitted`. */
  haOvercommitted: OrderDirection; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never;   /** Host failures that the present plan survives. XAPI: `pool.ha_plan_exists_for`. */
  haPlanExistsFor: OrderDirection; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never;   /** XAPI: `pool.ha_reboot_vm_on_internal_shutdown`, a prototype. */
  haRebootVmOnInternalShutdown: OrderDirection; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never;   /** XAPI: `pool.igmp_snooping_enabled`. */
  igmpSnoopingEnabled: OrderDirection; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never;   /** XAPI: `pool.is_psr_pending`. */
  isPsrPending: OrderDirection; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never;   /** XAPI: `pool.last_update_sync`, a prototype. */
  lastUpdateSync: OrderDirection; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never;   /** As the field `latest` of the object. */
  latest: PoolLatestOrder; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never;   /** XAPI: `pool.limit_console_sessions`, a prototype. */
  limitConsoleSessions: OrderDirection; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never;   /** XAPI: `pool.live_patching_disabled`. */
  livePatchingDisabled: OrderDirection; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never;   /** Logins of local users at a time. XAPI: `pool.local_auth_max_threads`, a prototype. */
  localAuthMaxThreads: OrderDirection; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never;   /** XAPI: `pool.migration_compression`, a prototype. */
  migrationCompression: OrderDirection; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never;   /** XAPI: `pool.name_description`. */
  nameDescription: OrderDirection; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never;   /** XAPI: `pool.name_label`. */
  nameLabel: OrderDirection; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never;   /** As the field `notes` of the object. */
  notes: OrderDirection; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never;   /** XAPI: `pool.policy_no_vendor_device`. */
  policyNoVendorDevice: OrderDirection; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never;   /** XAPI: `pool.redo_log_enabled`. */
  redoLogEnabled: OrderDirection; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never;   /** XAPI: `pool.redo_log_vdi`. */
  redoLogVdi: VdiOrder; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never;   /** XAPI: `pool.repository_proxy_url`. */
  repositoryProxyUrl: OrderDirection; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never;   /** XAPI: `pool.repository_proxy_username`. */
  repositoryProxyUsername: OrderDirection; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never;   /** XAPI: `pool.suspend_image_SR`. */
  suspendImageSr: SrOrder; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never;   /** XAPI: `pool.telemetry_frequency`, a prototype. */
  telemetryFrequency: OrderDirection; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never;   /** XAPI: `pool.telemetry_next_collection`, a prototype. */
  telemetryNextCollection: OrderDirection; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never;   /** XAPI: `pool.tls_verification_enabled`. */
  tlsVerificationEnabled: OrderDirection; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never;   /** XAPI: `pool.uefi_certificates`. */
  uefiCertificates: OrderDirection; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never;   /** Day of the week, from 0, Sunday. XAPI: `pool.update_sync_day`, a prototype. */
  updateSyncDay: OrderDirection; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never;   /** XAPI: `pool.update_sync_enabled`, a prototype. */
  updateSyncEnabled: OrderDirection; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never;   /** XAPI: `pool.update_sync_frequency`, a prototype. */
  updateSyncFrequency: OrderDirection; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never;   /** XAPI: `pool.uuid`. */
  uuid: OrderDirection; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never;   /** Seconds; 0 for never. XAPI: `pool.vm_console_idle_timeout`, a prototype. */
  vmConsoleIdleTimeout: OrderDirection; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never;   /** XAPI: `pool.vswitch_controller`. */
  vswitchController: OrderDirection; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never;   /** XAPI: `pool.wlb_enabled`. */
  wlbEnabled: OrderDirection; wlbUrl?: never; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never;   /** XAPI: `pool.wlb_url`. */
  wlbUrl: OrderDirection; wlbUsername?: never; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never;   /** XAPI: `pool.wlb_username`. */
  wlbUsername: OrderDirection; wlbVerifyCert?: never; }
  |  { autoUpdateVmSecurebootCertificates?: never; clientCertificateAuthEnabled?: never; clientCertificateAuthName?: never; coordinator?: never; coordinatorBias?: never; crashDumpSr?: never; customUefiCertificates?: never; defaultSr?: never; displayName?: never; extAuthCacheEnabled?: never; extAuthCacheExpiry?: never; extAuthCacheSize?: never; extAuthMaxThreads?: never; folder?: never; ha?: never; haAllowOvercommit?: never; haClusterStack?: never; haEnabled?: never; haHostFailuresToTolerate?: never; haOvercommitted?: never; haPlanExistsFor?: never; haRebootVmOnInternalShutdown?: never; igmpSnoopingEnabled?: never; isPsrPending?: never; lastUpdateSync?: never; latest?: never; limitConsoleSessions?: never; livePatchingDisabled?: never; localAuthMaxThreads?: never; migrationCompression?: never; nameDescription?: never; nameLabel?: never; notes?: never; policyNoVendorDevice?: never; redoLogEnabled?: never; redoLogVdi?: never; repositoryProxyUrl?: never; repositoryProxyUsername?: never; suspendImageSr?: never; telemetryFrequency?: never; telemetryNextCollection?: never; tlsVerificationEnabled?: never; uefiCertificates?: never; updateSyncDay?: never; updateSyncEnabled?: never; updateSyncFrequency?: never; uuid?: never; vmConsoleIdleTimeout?: never; vswitchController?: never; wlbEnabled?: never; wlbUrl?: never; wlbUsername?: never;   /** XAPI: `pool.wlb_verify_cert`. */
  wlbVerifyCert: OrderDirection; };

/** Chooses among PoolPatch objects: all members must hold. */
export type PoolPatchFilter = {
  /** XAPI: `pool_patch.after_apply_guidance`. */
  afterApplyGuidance?: AfterApplyGuidanceSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PoolPatchFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `pool_patch.host_patches`. */
  hostPatches?: HostPatchSetFilter | null | undefined;
  /** XAPI: `pool_patch.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `pool_patch.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PoolPatchFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PoolPatchFilter> | null | undefined;
  /** XAPI: `pool_patch.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `pool_patch.pool_applied`. */
  poolApplied?: BooleanFilter | null | undefined;
  /** XAPI: `pool_patch.pool_update`. */
  poolUpdate?: PoolUpdateReferenceFilter | null | undefined;
  /** Bytes. XAPI: `pool_patch.size`. */
  size?: BigIntFilter | null | undefined;
  /** XAPI: `pool_patch.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `pool_patch.version`. */
  version?: StringFilter | null | undefined;
};

/** Compares the PoolPatch that is pointed at. */
export type PoolPatchReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: PoolPatchFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the PoolPatch objects that are pointed at, as far as you may see them. */
export type PoolPatchSetFilter = {
  /** All of them match; so do none. */
  every?: PoolPatchFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: PoolPatchFilter | null | undefined;
  /** At least one of them matches. */
  some?: PoolPatchFilter | null | undefined;
};

/** Compares the Pool that is pointed at. */
export type PoolReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: PoolFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the Pool objects that are pointed at, as far as you may see them. */
export type PoolSetFilter = {
  /** All of them match; so do none. */
  every?: PoolFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: PoolFilter | null | undefined;
  /** At least one of them matches. */
  some?: PoolFilter | null | undefined;
};

/** Chooses among PoolUpdate objects: all members must hold. */
export type PoolUpdateFilter = {
  /** XAPI: `pool_update.after_apply_guidance`. */
  afterApplyGuidance?: UpdateAfterApplyGuidanceSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PoolUpdateFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `pool_update.enforce_homogeneity`. */
  enforceHomogeneity?: BooleanFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `pool_update.hosts`. */
  hosts?: HostSetFilter | null | undefined;
  /** As the field `hostsRequiringReboot` of the object. */
  hostsRequiringReboot?: HostSetFilter | null | undefined;
  /** Bytes. XAPI: `pool_update.installation_size`. */
  installationSize?: BigIntFilter | null | undefined;
  /** XAPI: `pool_update.key`. */
  key?: StringFilter | null | undefined;
  /** XAPI: `pool_update.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `pool_update.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PoolUpdateFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<PoolUpdateFilter> | null | undefined;
  /** XAPI: `pool_update.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** As the field `poolPatches` of the object. */
  poolPatches?: PoolPatchSetFilter | null | undefined;
  /** XAPI: `pool_update.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `pool_update.vdi`. */
  vdi?: VdiReferenceFilter | null | undefined;
  /** XAPI: `pool_update.version`. */
  version?: StringFilter | null | undefined;
};

/** Compares the PoolUpdate that is pointed at. */
export type PoolUpdateReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: PoolUpdateFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the PoolUpdate objects that are pointed at, as far as you may see them. */
export type PoolUpdateSetFilter = {
  /** All of them match; so do none. */
  every?: PoolUpdateFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: PoolUpdateFilter | null | undefined;
  /** At least one of them matches. */
  some?: PoolUpdateFilter | null | undefined;
};

/** XAPI's enum `primary_address_type`. */
export type PrimaryAddressType =
  /** XAPI: `IPv4`. */
  | 'IPV4'
  /** XAPI: `IPv6`. */
  | 'IPV6'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a PrimaryAddressType. */
export type PrimaryAddressTypeFilter = {
  /** Equals. */
  eq?: PrimaryAddressType | null | undefined;
  /** Equals one of these. */
  in?: Array<PrimaryAddressType> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among Repository objects: all members must hold. */
export type RepositoryFilter = {
  /** All of these hold. */
  and?: Array<RepositoryFilter> | null | undefined;
  /** XAPI: `Repository.binary_url`. */
  binaryUrl?: StringFilter | null | undefined;
  /** XAPI: `Repository.certificate`, a prototype. */
  certificate?: StringFilter | null | undefined;
  /** XAPI: `Repository.gpgkey_path`, a prototype. */
  gpgkeyPath?: StringFilter | null | undefined;
  /** XAPI: `Repository.hash`. */
  hash?: StringFilter | null | undefined;
  /** XAPI: `Repository.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `Repository.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: RepositoryFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<RepositoryFilter> | null | undefined;
  /** XAPI: `Repository.origin`, a prototype. */
  origin?: OriginFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `Repository.source_url`. */
  sourceUrl?: StringFilter | null | undefined;
  /** XAPI: `Repository.update`. */
  update?: BooleanFilter | null | undefined;
  /** As the field `usedBy` of the object. */
  usedBy?: PoolSetFilter | null | undefined;
  /** XAPI: `Repository.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Looks at the Repository objects that are pointed at, as far as you may see them. */
export type RepositorySetFilter = {
  /** All of them match; so do none. */
  every?: RepositoryFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: RepositoryFilter | null | undefined;
  /** At least one of them matches. */
  some?: RepositoryFilter | null | undefined;
};

/** Which of its hosts an SR is plugged into. */
export type SrAttachment =
  /** All of them. */
  | 'ALL'
  /** None of them. */
  | 'NONE'
  /** No host has a PBD for it. */
  | 'NO_PBD'
  /** Some of them. */
  | 'SOME';

/** Compares a SRAttachment. */
export type SrAttachmentFilter = {
  /** Equals. */
  eq?: SrAttachment | null | undefined;
  /** Equals one of these. */
  in?: Array<SrAttachment> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** What an SR is for. */
export type SrContentKind =
  /** Disks of VMs. */
  | 'DISK'
  /** Images of CDs and DVDs. */
  | 'ISO'
  /** Something else, e.g. the drives of hosts. */
  | 'OTHER';

/** Compares a SRContentKind. */
export type SrContentKindFilter = {
  /** Equals. */
  eq?: SrContentKind | null | undefined;
  /** Equals one of these. */
  in?: Array<SrContentKind> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among SR objects: all members must hold. */
export type SrFilter = {
  /** As the field `allocationStrategy` of the object. */
  allocationStrategy?: AllocationStrategyFilter | null | undefined;
  /** XAPI: `SR.allowed_operations`. */
  allowedOperations?: SrOperationSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<SrFilter> | null | undefined;
  /** As the field `attachment` of the object. */
  attachment?: SrAttachmentFilter | null | undefined;
  /** XAPI: `SR.clustered`. */
  clustered?: BooleanFilter | null | undefined;
  /** As the field `contentKind` of the object. */
  contentKind?: SrContentKindFilter | null | undefined;
  /** XAPI: `SR.content_type`. */
  contentType?: StringFilter | null | undefined;
  /** As the field `crashDumpsOfHosts` of the object. */
  crashDumpsOfHosts?: HostSetFilter | null | undefined;
  /** As the field `crashDumpsOfPools` of the object. */
  crashDumpsOfPools?: PoolSetFilter | null | undefined;
  /** XAPI: `SR.current_operations`. */
  currentOperations?: SrOperationSetFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `defaultOf` of the object. */
  defaultOf?: PoolSetFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** As the field `hosts` of the object. */
  hosts?: HostSetFilter | null | undefined;
  /** XAPI: `SR.introduced_by`. */
  introducedBy?: DrTaskReferenceFilter | null | undefined;
  /** As the field `isInMaintenance` of the object. */
  isInMaintenance?: BooleanFilter | null | undefined;
  /** As the field `isLocal` of the object. */
  isLocal?: BooleanFilter | null | undefined;
  /** XAPI: `SR.is_tools_sr`. */
  isToolsSr?: BooleanFilter | null | undefined;
  /** As the field `latest` of the object. */
  latest?: SrLatestFilter | null | undefined;
  /** XAPI: `SR.local_cache_enabled`. */
  localCacheEnabled?: BooleanFilter | null | undefined;
  /** As the field `localCacheOfHosts` of the object. */
  localCacheOfHosts?: HostSetFilter | null | undefined;
  /** As the field `localHost` of the object. */
  localHost?: HostReferenceFilter | null | undefined;
  /** As the field `messages` of the object. */
  messages?: MessageSetFilter | null | undefined;
  /** XAPI: `SR.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `SR.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: SrFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<SrFilter> | null | undefined;
  /** XAPI: `SR.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `SR.PBDs`. */
  pbds?: PbdSetFilter | null | undefined;
  /** Bytes in all; -1 when unknown. XAPI: `SR.physical_size`. */
  physicalSize?: BigIntFilter | null | undefined;
  /** Bytes in use; -1 when unknown. XAPI: `SR.physical_utilisation`. */
  physicalUtilisation?: BigIntFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** As the field `pvsCacheStorages` of the object. */
  pvsCacheStorages?: PvsCacheStorageSetFilter | null | undefined;
  /** XAPI: `SR.shared`. */
  shared?: BooleanFilter | null | undefined;
  /** XAPI: `SR.sm_config`. */
  smConfig?: MapFilter | null | undefined;
  /** As the field `suspendImagesOfHosts` of the object. */
  suspendImagesOfHosts?: HostSetFilter | null | undefined;
  /** As the field `suspendImagesOfPools` of the object. */
  suspendImagesOfPools?: PoolSetFilter | null | undefined;
  /** As the field `suspendingVms` of the object. */
  suspendingVms?: VmSetFilter | null | undefined;
  /** XAPI: `SR.tags`. */
  tags?: StringSetFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** Storage driver, e.g. `lvm`, `nfs`. XAPI: `SR.type`. */
  type?: StringFilter | null | undefined;
  /** As the field `usage` of the object. */
  usage?: SrUsageFilter | null | undefined;
  /** XAPI: `SR.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `SR.VDIs`. */
  vdis?: VdiSetFilter | null | undefined;
  /** Bytes: sum of the virtual sizes of all disks. XAPI: `SR.virtual_allocation`. */
  virtualAllocation?: BigIntFilter | null | undefined;
  /** As the field `vms` of the object. */
  vms?: VmSetFilter | null | undefined;
};

/** Compares `latest` of SR objects: all members must hold. Where there is none, all of it is null. */
export type SrLatestFilter = {
  /** Its `cacheHits`. */
  cacheHits?: FloatFilter | null | undefined;
  /** Its `cacheMisses`. */
  cacheMisses?: FloatFilter | null | undefined;
  /** Its `cacheSize`. */
  cacheSize?: FloatFilter | null | undefined;
  /** Its `hostsReporting`. */
  hostsReporting?: FloatFilter | null | undefined;
  /** Its `inFlight`. */
  inFlight?: FloatFilter | null | undefined;
  /** Its `ioWait`. */
  ioWait?: FloatFilter | null | undefined;
  /** Its `iops`. */
  iops?: FloatFilter | null | undefined;
  /** Its `iopsRead`. */
  iopsRead?: FloatFilter | null | undefined;
  /** Its `iopsWrite`. */
  iopsWrite?: FloatFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `latency`. */
  latency?: FloatFilter | null | undefined;
  /** Its `queueSize`. */
  queueSize?: FloatFilter | null | undefined;
  /** Its `read`. */
  read?: FloatFilter | null | undefined;
  /** Its `readLatency`. */
  readLatency?: FloatFilter | null | undefined;
  /** Its `throughput`. */
  throughput?: FloatFilter | null | undefined;
  /** Its `write`. */
  write?: FloatFilter | null | undefined;
  /** Its `writeLatency`. */
  writeLatency?: FloatFilter | null | undefined;
};

/** Orders SR objects by exactly one member of `latest`. */
export type SrLatestOrder =
  {   /** By its `cacheHits`. */
  cacheHits: OrderDirection; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never; read?: never; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never;   /** By its `cacheMisses`. */
  cacheMisses: OrderDirection; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never; read?: never; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never;   /** By its `cacheSize`. */
  cacheSize: OrderDirection; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never; read?: never; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never;   /** By its `hostsReporting`. */
  hostsReporting: OrderDirection; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never; read?: never; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never;   /** By its `inFlight`. */
  inFlight: OrderDirection; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never; read?: never; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never;   /** By its `ioWait`. */
  ioWait: OrderDirection; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never; read?: never; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never;   /** By its `iops`. */
  iops: OrderDirection; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never; read?: never; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never;   /** By its `iopsRead`. */
  iopsRead: OrderDirection; iopsWrite?: never; latency?: never; queueSize?: never; read?: never; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never;   /** By its `iopsWrite`. */
  iopsWrite: OrderDirection; latency?: never; queueSize?: never; read?: never; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never;   /** By its `latency`. */
  latency: OrderDirection; queueSize?: never; read?: never; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never;   /** By its `queueSize`. */
  queueSize: OrderDirection; read?: never; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never;   /** By its `read`. */
  read: OrderDirection; readLatency?: never; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never; read?: never;   /** By its `readLatency`. */
  readLatency: OrderDirection; throughput?: never; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never; read?: never; readLatency?: never;   /** By its `throughput`. */
  throughput: OrderDirection; write?: never; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never; read?: never; readLatency?: never; throughput?: never;   /** By its `write`. */
  write: OrderDirection; writeLatency?: never; }
  |  { cacheHits?: never; cacheMisses?: never; cacheSize?: never; hostsReporting?: never; inFlight?: never; ioWait?: never; iops?: never; iopsRead?: never; iopsWrite?: never; latency?: never; queueSize?: never; read?: never; readLatency?: never; throughput?: never; write?: never;   /** By its `writeLatency`. */
  writeLatency: OrderDirection; };

/** XAPI's enum `storage_operations`. */
export type SrOperation =
  /** XAPI: `destroy`. */
  | 'DESTROY'
  /** XAPI: `forget`. */
  | 'FORGET'
  /** XAPI: `pbd_create`. */
  | 'PBD_CREATE'
  /** XAPI: `pbd_destroy`. */
  | 'PBD_DESTROY'
  /** XAPI: `plug`. */
  | 'PLUG'
  /** XAPI: `scan`. */
  | 'SCAN'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `unplug`. */
  | 'UNPLUG'
  /** XAPI: `update`. */
  | 'UPDATE'
  /** XAPI: `vdi_blocked`. */
  | 'VDI_BLOCKED'
  /** XAPI: `vdi_clone`. */
  | 'VDI_CLONE'
  /** XAPI: `vdi_copy`. */
  | 'VDI_COPY'
  /** XAPI: `vdi_create`. */
  | 'VDI_CREATE'
  /** XAPI: `vdi_data_destroy`. */
  | 'VDI_DATA_DESTROY'
  /** XAPI: `vdi_destroy`. */
  | 'VDI_DESTROY'
  /** XAPI: `vdi_disable_cbt`. */
  | 'VDI_DISABLE_CBT'
  /** XAPI: `vdi_enable_cbt`. */
  | 'VDI_ENABLE_CBT'
  /** XAPI: `vdi_force_unlock`. */
  | 'VDI_FORCE_UNLOCK'
  /** XAPI: `vdi_forget`. */
  | 'VDI_FORGET'
  /** XAPI: `vdi_generate_config`. */
  | 'VDI_GENERATE_CONFIG'
  /** XAPI: `vdi_introduce`. */
  | 'VDI_INTRODUCE'
  /** XAPI: `vdi_list_changed_blocks`. */
  | 'VDI_LIST_CHANGED_BLOCKS'
  /** XAPI: `vdi_mirror`. */
  | 'VDI_MIRROR'
  /** XAPI: `vdi_resize`. */
  | 'VDI_RESIZE'
  /** XAPI: `vdi_resize_online`. */
  | 'VDI_RESIZE_ONLINE'
  /** XAPI: `vdi_revert`. */
  | 'VDI_REVERT'
  /** XAPI: `vdi_set_on_boot`. */
  | 'VDI_SET_ON_BOOT'
  /** XAPI: `vdi_snapshot`. */
  | 'VDI_SNAPSHOT'
  /** XAPI: `vdi_update`. */
  | 'VDI_UPDATE';

/** Looks into a set of SROperation. */
export type SrOperationSetFilter = {
  /** Has this member. */
  has?: SrOperation | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Orders SR objects by exactly one member; uuid decides between equals. */
export type SrOrder =
  {   /** As the field `allocationStrategy` of the object. */
  allocationStrategy: OrderDirection; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never;   /** As the field `attachment` of the object. */
  attachment: OrderDirection; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never;   /** XAPI: `SR.clustered`. */
  clustered: OrderDirection; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never;   /** As the field `contentKind` of the object. */
  contentKind: OrderDirection; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never;   /** XAPI: `SR.content_type`. */
  contentType: OrderDirection; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never;   /** As the field `folder` of the object. */
  folder: OrderDirection; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never;   /** XAPI: `SR.introduced_by`. */
  introducedBy: DrTaskOrder; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never;   /** As the field `isInMaintenance` of the object. */
  isInMaintenance: OrderDirection; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never;   /** As the field `isLocal` of the object. */
  isLocal: OrderDirection; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never;   /** XAPI: `SR.is_tools_sr`. */
  isToolsSr: OrderDirection; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never;   /** As the field `latest` of the object. */
  latest: SrLatestOrder; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never;   /** XAPI: `SR.local_cache_enabled`. */
  localCacheEnabled: OrderDirection; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never;   /** As the field `localHost` of the object. */
  localHost: HostOrder; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never;   /** XAPI: `SR.name_description`. */
  nameDescription: OrderDirection; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never;   /** XAPI: `SR.name_label`. */
  nameLabel: OrderDirection; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never;   /** As the field `notes` of the object. */
  notes: OrderDirection; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never;   /** Bytes in all; -1 when unknown. XAPI: `SR.physical_size`. */
  physicalSize: OrderDirection; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never;   /** Bytes in use; -1 when unknown. XAPI: `SR.physical_utilisation`. */
  physicalUtilisation: OrderDirection; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never;   /** As the field `pool` of the object. */
  pool: PoolOrder; shared?: never; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never;   /** XAPI: `SR.shared`. */
  shared: OrderDirection; type?: never; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never;   /** Storage driver, e.g. `lvm`, `nfs`. XAPI: `SR.type`. */
  type: OrderDirection; usage?: never; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never;   /** As the field `usage` of the object. */
  usage: SrUsageOrder; uuid?: never; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never;   /** XAPI: `SR.uuid`. */
  uuid: OrderDirection; virtualAllocation?: never; }
  |  { allocationStrategy?: never; attachment?: never; clustered?: never; contentKind?: never; contentType?: never; folder?: never; introducedBy?: never; isInMaintenance?: never; isLocal?: never; isToolsSr?: never; latest?: never; localCacheEnabled?: never; localHost?: never; nameDescription?: never; nameLabel?: never; notes?: never; physicalSize?: never; physicalUtilisation?: never; pool?: never; shared?: never; type?: never; usage?: never; uuid?: never;   /** Bytes: sum of the virtual sizes of all disks. XAPI: `SR.virtual_allocation`. */
  virtualAllocation: OrderDirection; };

/** Compares the SR that is pointed at. */
export type SrReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: SrFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the SR objects that are pointed at, as far as you may see them. */
export type SrSetFilter = {
  /** All of them match; so do none. */
  every?: SrFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: SrFilter | null | undefined;
  /** At least one of them matches. */
  some?: SrFilter | null | undefined;
};

/** Compares `usage` of SR objects: all members must hold. Where there is none, all of it is null. */
export type SrUsageFilter = {
  /** Its `free`. */
  free?: BigIntFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `physicalSize`. */
  physicalSize?: BigIntFilter | null | undefined;
  /** Its `physicalUtilisation`. */
  physicalUtilisation?: BigIntFilter | null | undefined;
  /** Its `provisioningRatio`. */
  provisioningRatio?: FloatFilter | null | undefined;
  /** Its `ratio`. */
  ratio?: FloatFilter | null | undefined;
  /** Its `virtualAllocation`. */
  virtualAllocation?: BigIntFilter | null | undefined;
};

/** Orders SR objects by exactly one member of `usage`. */
export type SrUsageOrder =
  {   /** By its `free`. */
  free: OrderDirection; physicalSize?: never; physicalUtilisation?: never; provisioningRatio?: never; ratio?: never; virtualAllocation?: never; }
  |  { free?: never;   /** By its `physicalSize`. */
  physicalSize: OrderDirection; physicalUtilisation?: never; provisioningRatio?: never; ratio?: never; virtualAllocation?: never; }
  |  { free?: never; physicalSize?: never;   /** By its `physicalUtilisation`. */
  physicalUtilisation: OrderDirection; provisioningRatio?: never; ratio?: never; virtualAllocation?: never; }
  |  { free?: never; physicalSize?: never; physicalUtilisation?: never;   /** By its `provisioningRatio`. */
  provisioningRatio: OrderDirection; ratio?: never; virtualAllocation?: never; }
  |  { free?: never; physicalSize?: never; physicalUtilisation?: never; provisioningRatio?: never;   /** By its `ratio`. */
  ratio: OrderDirection; virtualAllocation?: never; }
  |  { free?: never; physicalSize?: never; physicalUtilisation?: never; provisioningRatio?: never; ratio?: never;   /** By its `virtualAllocation`. */
  virtualAllocation: OrderDirection; };

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

/** XAPI's enum `sriov_configuration_mode`. */
export type SriovConfigurationMode =
  /** XAPI: `manual`. */
  | 'MANUAL'
  /** XAPI: `modprobe`. */
  | 'MODPROBE'
  /** XAPI: `sysfs`. */
  | 'SYSFS'
  /** XAPI: `unknown`. */
  | 'UNKNOWN';

/** Compares a SriovConfigurationMode. */
export type SriovConfigurationModeFilter = {
  /** Equals. */
  eq?: SriovConfigurationMode | null | undefined;
  /** Equals one of these. */
  in?: Array<SriovConfigurationMode> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

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

/** XAPI's enum `task_allowed_operations`. */
export type TaskAllowedOperations =
  /** XAPI: `cancel`. */
  | 'CANCEL'
  /** XAPI: `destroy`. */
  | 'DESTROY'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of TaskAllowedOperations. */
export type TaskAllowedOperationsSetFilter = {
  /** Has this member. */
  has?: TaskAllowedOperations | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Compares `error` of Task objects: all members must hold. Where there is none, all of it is null. */
export type TaskErrorFilter = {
  /** Its `code`. */
  code?: StringFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among Task objects: all members must hold. */
export type TaskFilter = {
  /** XAPI: `task.allowed_operations`. */
  allowedOperations?: TaskAllowedOperationsSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<TaskFilter> | null | undefined;
  /** XAPI: `task.created`. */
  created?: DateTimeFilter | null | undefined;
  /** XAPI: `task.current_operations`. */
  currentOperations?: TaskAllowedOperationsSetFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `error` of the object. */
  error?: TaskErrorFilter | null | undefined;
  /** XAPI: `task.finished`. */
  finished?: DateTimeFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** As the field `isFinished` of the object. */
  isFinished?: BooleanFilter | null | undefined;
  /** XAPI: `task.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `task.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: TaskFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<TaskFilter> | null | undefined;
  /** XAPI: `task.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** From 0 to 1. XAPI: `task.progress`. */
  progress?: FloatFilter | null | undefined;
  /** XAPI: `task.resident_on`. */
  residentOn?: HostReferenceFilter | null | undefined;
  /** XAPI: `task.result`. */
  result?: TaskResultFilter | null | undefined;
  /** XAPI: `task.status`. */
  status?: TaskStatusTypeFilter | null | undefined;
  /** XAPI: `task.subtask_of`. */
  subtaskOf?: TaskReferenceFilter | null | undefined;
  /** XAPI: `task.subtasks`. */
  subtasks?: TaskSetFilter | null | undefined;
  /** XAPI: `task.type`. */
  type?: StringFilter | null | undefined;
  /** XAPI: `task.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Compares the Task that is pointed at. */
export type TaskReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: TaskFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Compares `result` of Task objects: all members must hold. Where there is none, all of it is null. */
export type TaskResultFilter = {
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `text`. */
  text?: StringFilter | null | undefined;
};

/** Looks at the Task objects that are pointed at, as far as you may see them. */
export type TaskSetFilter = {
  /** All of them match; so do none. */
  every?: TaskFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: TaskFilter | null | undefined;
  /** At least one of them matches. */
  some?: TaskFilter | null | undefined;
};

/** XAPI's enum `task_status_type`. */
export type TaskStatusType =
  /** XAPI: `cancelled`. */
  | 'CANCELLED'
  /** XAPI: `cancelling`. */
  | 'CANCELLING'
  /** XAPI: `failure`. */
  | 'FAILURE'
  /** XAPI: `pending`. */
  | 'PENDING'
  /** XAPI: `success`. */
  | 'SUCCESS'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a TaskStatusType. */
export type TaskStatusTypeFilter = {
  /** Equals. */
  eq?: TaskStatusType | null | undefined;
  /** Equals one of these. */
  in?: Array<TaskStatusType> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `telemetry_frequency`. */
export type TelemetryFrequency =
  /** XAPI: `daily`. */
  | 'DAILY'
  /** XAPI: `monthly`. */
  | 'MONTHLY'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `weekly`. */
  | 'WEEKLY';

/** Compares a TelemetryFrequency. */
export type TelemetryFrequencyFilter = {
  /** Equals. */
  eq?: TelemetryFrequency | null | undefined;
  /** Equals one of these. */
  in?: Array<TelemetryFrequency> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** On which side of its level an alarm is raised. */
export type TriggerSense =
  /** Above it. */
  | 'HIGH'
  /** Below it. */
  | 'LOW';

/** Compares a TriggerSense. */
export type TriggerSenseFilter = {
  /** Equals. */
  eq?: TriggerSense | null | undefined;
  /** Equals one of these. */
  in?: Array<TriggerSense> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `tristate_type`. */
export type Tristate =
  /** XAPI: `no`. */
  | 'NO'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `unspecified`. */
  | 'UNSPECIFIED'
  /** XAPI: `yes`. */
  | 'YES';

/** Compares a Tristate. */
export type TristateFilter = {
  /** Equals. */
  eq?: Tristate | null | undefined;
  /** Equals one of these. */
  in?: Array<Tristate> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among Tunnel objects: all members must hold. */
export type TunnelFilter = {
  /** XAPI: `tunnel.access_PIF`. */
  accessPif?: PifReferenceFilter | null | undefined;
  /** All of these hold. */
  and?: Array<TunnelFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: TunnelFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<TunnelFilter> | null | undefined;
  /** XAPI: `tunnel.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `tunnel.protocol`. */
  protocol?: TunnelProtocolFilter | null | undefined;
  /** XAPI: `tunnel.status`. */
  status?: MapFilter | null | undefined;
  /** XAPI: `tunnel.transport_PIF`. */
  transportPif?: PifReferenceFilter | null | undefined;
  /** XAPI: `tunnel.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** XAPI's enum `tunnel_protocol`. */
export type TunnelProtocol =
  /** XAPI: `gre`. */
  | 'GRE'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `vxlan`. */
  | 'VXLAN';

/** Compares a TunnelProtocol. */
export type TunnelProtocolFilter = {
  /** Equals. */
  eq?: TunnelProtocol | null | undefined;
  /** Equals one of these. */
  in?: Array<TunnelProtocol> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the Tunnel objects that are pointed at, as far as you may see them. */
export type TunnelSetFilter = {
  /** All of them match; so do none. */
  every?: TunnelFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: TunnelFilter | null | undefined;
  /** At least one of them matches. */
  some?: TunnelFilter | null | undefined;
};

/** Chooses among USBGroup objects: all members must hold. */
export type UsbGroupFilter = {
  /** All of these hold. */
  and?: Array<UsbGroupFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `USB_group.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `USB_group.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: UsbGroupFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<UsbGroupFilter> | null | undefined;
  /** XAPI: `USB_group.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `USB_group.PUSBs`. */
  pusbs?: PusbSetFilter | null | undefined;
  /** XAPI: `USB_group.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `USB_group.VUSBs`. */
  vusbs?: VusbSetFilter | null | undefined;
};

/** Compares the USBGroup that is pointed at. */
export type UsbGroupReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: UsbGroupFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Compares a UUID. */
export type UuidFilter = {
  /** Equals. */
  eq?: string | null | undefined;
  /** Equals one of these. */
  in?: Array<string> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `update_after_apply_guidance`. */
export type UpdateAfterApplyGuidance =
  /** XAPI: `restartHost`. */
  | 'RESTART_HOST'
  /** XAPI: `restartHVM`. */
  | 'RESTART_HVM'
  /** XAPI: `restartPV`. */
  | 'RESTART_PV'
  /** XAPI: `restartXAPI`. */
  | 'RESTART_XAPI'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of UpdateAfterApplyGuidance. */
export type UpdateAfterApplyGuidanceSetFilter = {
  /** Has this member. */
  has?: UpdateAfterApplyGuidance | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** XAPI's enum `update_guidances`. */
export type UpdateGuidance =
  /** XAPI: `reboot_host`. */
  | 'REBOOT_HOST'
  /** XAPI: `reboot_host_on_kernel_livepatch_failure`. */
  | 'REBOOT_HOST_ON_KERNEL_LIVEPATCH_FAILURE'
  /** XAPI: `reboot_host_on_livepatch_failure`. */
  | 'REBOOT_HOST_ON_LIVEPATCH_FAILURE'
  /** XAPI: `reboot_host_on_xen_livepatch_failure`. */
  | 'REBOOT_HOST_ON_XEN_LIVEPATCH_FAILURE'
  /** XAPI: `restart_device_model`. */
  | 'RESTART_DEVICE_MODEL'
  /** XAPI: `restart_toolstack`. */
  | 'RESTART_TOOLSTACK'
  /** XAPI: `restart_vm`. */
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

/** XAPI's enum `update_sync_frequency`. */
export type UpdateSyncFrequency =
  /** XAPI: `daily`. */
  | 'DAILY'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `weekly`. */
  | 'WEEKLY';

/** Compares a UpdateSyncFrequency. */
export type UpdateSyncFrequencyFilter = {
  /** Equals. */
  eq?: UpdateSyncFrequency | null | undefined;
  /** Equals one of these. */
  in?: Array<UpdateSyncFrequency> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among VBD objects: all members must hold. */
export type VbdFilter = {
  /** XAPI: `VBD.allowed_operations`. */
  allowedOperations?: VbdOperationsSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<VbdFilter> | null | undefined;
  /** XAPI: `VBD.bootable`. */
  bootable?: BooleanFilter | null | undefined;
  /** XAPI: `VBD.current_operations`. */
  currentOperations?: VbdOperationsSetFilter | null | undefined;
  /** XAPI: `VBD.currently_attached`. */
  currentlyAttached?: BooleanFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `VBD.device`. */
  device?: StringFilter | null | undefined;
  /** XAPI: `VBD.empty`. */
  empty?: BooleanFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** As the field `ioPriority` of the object. */
  ioPriority?: VbdIoPriorityFilter | null | undefined;
  /** As the field `isCdDrive` of the object. */
  isCdDrive?: BooleanFilter | null | undefined;
  /** As the field `isReadOnly` of the object. */
  isReadOnly?: BooleanFilter | null | undefined;
  /** XAPI: `VBD.mode`. */
  mode?: VbdModeFilter | null | undefined;
  /** This does not hold. */
  not?: VbdFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VbdFilter> | null | undefined;
  /** XAPI: `VBD.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** As the field `position` of the object. */
  position?: BigIntFilter | null | undefined;
  /** XAPI: `VBD.qos_algorithm_params`. */
  qosAlgorithmParams?: MapFilter | null | undefined;
  /** XAPI: `VBD.qos_algorithm_type`. */
  qosAlgorithmType?: StringFilter | null | undefined;
  /** XAPI: `VBD.qos_supported_algorithms`. */
  qosSupportedAlgorithms?: StringSetFilter | null | undefined;
  /** XAPI: `VBD.runtime_properties`. */
  runtimeProperties?: MapFilter | null | undefined;
  /** Error number of the driver's last operation; 0 for none. XAPI: `VBD.status_code`. */
  statusCode?: BigIntFilter | null | undefined;
  /** XAPI: `VBD.status_detail`. */
  statusDetail?: StringFilter | null | undefined;
  /** XAPI: `VBD.storage_lock`. */
  storageLock?: BooleanFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** XAPI: `VBD.type`. */
  type?: VbdTypeFilter | null | undefined;
  /** XAPI: `VBD.unpluggable`. */
  unpluggable?: BooleanFilter | null | undefined;
  /** XAPI: `VBD.userdevice`. */
  userdevice?: StringFilter | null | undefined;
  /** XAPI: `VBD.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `VBD.VDI`. */
  vdi?: VdiReferenceFilter | null | undefined;
  /** XAPI: `VBD.VM`. */
  vm?: VmReferenceFilter | null | undefined;
};

/** Compares `ioPriority` of VBD objects: all members must hold. Where there is none, all of it is null. */
export type VbdIoPriorityFilter = {
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `level`. */
  level?: BigIntFilter | null | undefined;
  /** Its `scheduler`. */
  scheduler?: IoSchedulerFilter | null | undefined;
};

/** XAPI's enum `vbd_mode`. */
export type VbdMode =
  /** XAPI: `RO`. */
  | 'RO'
  /** XAPI: `RW`. */
  | 'RW'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a VBDMode. */
export type VbdModeFilter = {
  /** Equals. */
  eq?: VbdMode | null | undefined;
  /** Equals one of these. */
  in?: Array<VbdMode> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `vbd_operations`. */
export type VbdOperations =
  /** XAPI: `attach`. */
  | 'ATTACH'
  /** XAPI: `eject`. */
  | 'EJECT'
  /** XAPI: `insert`. */
  | 'INSERT'
  /** XAPI: `pause`. */
  | 'PAUSE'
  /** XAPI: `plug`. */
  | 'PLUG'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `unpause`. */
  | 'UNPAUSE'
  /** XAPI: `unplug`. */
  | 'UNPLUG'
  /** XAPI: `unplug_force`. */
  | 'UNPLUG_FORCE';

/** Looks into a set of VBDOperations. */
export type VbdOperationsSetFilter = {
  /** Has this member. */
  has?: VbdOperations | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Looks at the VBD objects that are pointed at, as far as you may see them. */
export type VbdSetFilter = {
  /** All of them match; so do none. */
  every?: VbdFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: VbdFilter | null | undefined;
  /** At least one of them matches. */
  some?: VbdFilter | null | undefined;
};

/** XAPI's enum `vbd_type`. */
export type VbdType =
  /** XAPI: `CD`. */
  | 'CD'
  /** XAPI: `Disk`. */
  | 'DISK'
  /** XAPI: `Floppy`. */
  | 'FLOPPY'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a VBDType. */
export type VbdTypeFilter = {
  /** Equals. */
  eq?: VbdType | null | undefined;
  /** Equals one of these. */
  in?: Array<VbdType> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among VDI objects: all members must hold. */
export type VdiFilter = {
  /** XAPI: `VDI.allow_caching`. */
  allowCaching?: BooleanFilter | null | undefined;
  /** XAPI: `VDI.allowed_operations`. */
  allowedOperations?: VdiOperationsSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<VdiFilter> | null | undefined;
  /** XAPI: `VDI.cbt_enabled`. */
  cbtEnabled?: BooleanFilter | null | undefined;
  /** As the field `chainChildren` of the object. */
  chainChildren?: VdiSetFilter | null | undefined;
  /** As the field `chainParent` of the object. */
  chainParent?: VdiReferenceFilter | null | undefined;
  /** As the field `chainUsage` of the object. */
  chainUsage?: BigIntFilter | null | undefined;
  /** As the field `childVdis` of the object. */
  childVdis?: VdiSetFilter | null | undefined;
  /** XAPI: `VDI.crash_dumps`. */
  crashDumps?: CrashdumpSetFilter | null | undefined;
  /** XAPI: `VDI.current_operations`. */
  currentOperations?: VdiOperationsSetFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** As the field `imageFormat` of the object. */
  imageFormat?: ImageFormatFilter | null | undefined;
  /** XAPI: `VDI.is_a_snapshot`. */
  isASnapshot?: BooleanFilter | null | undefined;
  /** As the field `isIso` of the object. */
  isIso?: BooleanFilter | null | undefined;
  /** As the field `isOrphan` of the object. */
  isOrphan?: BooleanFilter | null | undefined;
  /** XAPI: `VDI.is_tools_iso`. */
  isToolsIso?: BooleanFilter | null | undefined;
  /** As the field `kind` of the object. */
  kind?: VdiKindFilter | null | undefined;
  /** XAPI: `VDI.location`. */
  location?: StringFilter | null | undefined;
  /** XAPI: `VDI.managed`. */
  managed?: BooleanFilter | null | undefined;
  /** XAPI: `VDI.metadata_latest`. */
  metadataLatest?: BooleanFilter | null | undefined;
  /** XAPI: `VDI.metadata_of_pool`. */
  metadataOfPool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `VDI.missing`. */
  missing?: BooleanFilter | null | undefined;
  /** XAPI: `VDI.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `VDI.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: VdiFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** XAPI: `VDI.on_boot`. */
  onBoot?: OnBootFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VdiFilter> | null | undefined;
  /** XAPI: `VDI.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `VDI.parent`. */
  parent?: VdiReferenceFilter | null | undefined;
  /** Bytes that it takes in its SR. XAPI: `VDI.physical_utilisation`. */
  physicalUtilisation?: BigIntFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** As the field `poolUpdates` of the object. */
  poolUpdates?: PoolUpdateSetFilter | null | undefined;
  /** As the field `pvsCacheStorages` of the object. */
  pvsCacheStorages?: PvsCacheStorageSetFilter | null | undefined;
  /** XAPI: `VDI.read_only`. */
  readOnly?: BooleanFilter | null | undefined;
  /** As the field `redoLogOf` of the object. */
  redoLogOf?: PoolSetFilter | null | undefined;
  /** XAPI: `VDI.sharable`. */
  sharable?: BooleanFilter | null | undefined;
  /** XAPI: `VDI.sm_config`. */
  smConfig?: MapFilter | null | undefined;
  /** XAPI: `VDI.snapshot_of`. */
  snapshotOf?: VdiReferenceFilter | null | undefined;
  /** XAPI: `VDI.snapshot_time`. */
  snapshotTime?: DateTimeFilter | null | undefined;
  /** XAPI: `VDI.snapshots`. */
  snapshots?: VdiSetFilter | null | undefined;
  /** XAPI: `VDI.SR`. */
  sr?: SrReferenceFilter | null | undefined;
  /** XAPI: `VDI.storage_lock`. */
  storageLock?: BooleanFilter | null | undefined;
  /** As the field `suspendedVms` of the object. */
  suspendedVms?: VmSetFilter | null | undefined;
  /** XAPI: `VDI.tags`. */
  tags?: StringSetFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** XAPI: `VDI.type`. */
  type?: VdiTypeFilter | null | undefined;
  /** As the field `usageRatio` of the object. */
  usageRatio?: FloatFilter | null | undefined;
  /** XAPI: `VDI.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `VDI.VBDs`. */
  vbds?: VbdSetFilter | null | undefined;
  /** Bytes, as its VM sees them. XAPI: `VDI.virtual_size`. */
  virtualSize?: BigIntFilter | null | undefined;
  /** As the field `vms` of the object. */
  vms?: VmSetFilter | null | undefined;
  /** XAPI: `VDI.xenstore_data`. */
  xenstoreData?: MapFilter | null | undefined;
};

/** What a VDI object is; it may change in its life. */
export type VdiKind =
  /** The state of a disk at a time. */
  | 'SNAPSHOT'
  /** An image that only others are made of: a base copy of a chain. */
  | 'UNMANAGED'
  /** A virtual disk or an ISO image. */
  | 'VDI';

/** Compares a VDIKind. */
export type VdiKindFilter = {
  /** Equals. */
  eq?: VdiKind | null | undefined;
  /** Equals one of these. */
  in?: Array<VdiKind> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `vdi_operations`. */
export type VdiOperations =
  /** XAPI: `blocked`. */
  | 'BLOCKED'
  /** XAPI: `clone`. */
  | 'CLONE'
  /** XAPI: `copy`. */
  | 'COPY'
  /** XAPI: `data_destroy`. */
  | 'DATA_DESTROY'
  /** XAPI: `destroy`. */
  | 'DESTROY'
  /** XAPI: `disable_cbt`. */
  | 'DISABLE_CBT'
  /** XAPI: `enable_cbt`. */
  | 'ENABLE_CBT'
  /** XAPI: `force_unlock`. */
  | 'FORCE_UNLOCK'
  /** XAPI: `forget`. */
  | 'FORGET'
  /** XAPI: `generate_config`. */
  | 'GENERATE_CONFIG'
  /** XAPI: `list_changed_blocks`. */
  | 'LIST_CHANGED_BLOCKS'
  /** XAPI: `mirror`. */
  | 'MIRROR'
  /** XAPI: `resize`. */
  | 'RESIZE'
  /** XAPI: `resize_online`. */
  | 'RESIZE_ONLINE'
  /** XAPI: `revert_from`. */
  | 'REVERT_FROM'
  /** XAPI: `revert_to`. */
  | 'REVERT_TO'
  /** XAPI: `set_on_boot`. */
  | 'SET_ON_BOOT'
  /** XAPI: `snapshot`. */
  | 'SNAPSHOT'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `update`. */
  | 'UPDATE';

/** Looks into a set of VDIOperations. */
export type VdiOperationsSetFilter = {
  /** Has this member. */
  has?: VdiOperations | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Orders VDI objects by exactly one member; uuid decides between equals. */
export type VdiOrder =
  {   /** XAPI: `VDI.allow_caching`. */
  allowCaching: OrderDirection; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never;   /** XAPI: `VDI.cbt_enabled`. */
  cbtEnabled: OrderDirection; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never;   /** As the field `chainParent` of the object. */
  chainParent: VdiOrder; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never;   /** As the field `chainUsage` of the object. */
  chainUsage: OrderDirection; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never;   /** As the field `folder` of the object. */
  folder: OrderDirection; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never;   /** As the field `imageFormat` of the object. */
  imageFormat: OrderDirection; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never;   /** XAPI: `VDI.is_a_snapshot`. */
  isASnapshot: OrderDirection; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never;   /** As the field `isIso` of the object. */
  isIso: OrderDirection; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never;   /** As the field `isOrphan` of the object. */
  isOrphan: OrderDirection; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never;   /** XAPI: `VDI.is_tools_iso`. */
  isToolsIso: OrderDirection; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never;   /** As the field `kind` of the object. */
  kind: OrderDirection; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never;   /** XAPI: `VDI.location`. */
  location: OrderDirection; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never;   /** XAPI: `VDI.managed`. */
  managed: OrderDirection; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never;   /** XAPI: `VDI.metadata_latest`. */
  metadataLatest: OrderDirection; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never;   /** XAPI: `VDI.metadata_of_pool`. */
  metadataOfPool: PoolOrder; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never;   /** XAPI: `VDI.missing`. */
  missing: OrderDirection; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never;   /** XAPI: `VDI.name_description`. */
  nameDescription: OrderDirection; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never;   /** XAPI: `VDI.name_label`. */
  nameLabel: OrderDirection; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never;   /** As the field `notes` of the object. */
  notes: OrderDirection; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never;   /** XAPI: `VDI.on_boot`. */
  onBoot: OrderDirection; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never;   /** XAPI: `VDI.parent`. */
  parent: VdiOrder; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never;   /** Bytes that it takes in its SR. XAPI: `VDI.physical_utilisation`. */
  physicalUtilisation: OrderDirection; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never;   /** As the field `pool` of the object. */
  pool: PoolOrder; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never;   /** XAPI: `VDI.read_only`. */
  readOnly: OrderDirection; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never;   /** XAPI: `VDI.sharable`. */
  sharable: OrderDirection; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never;   /** XAPI: `VDI.snapshot_of`. */
  snapshotOf: VdiOrder; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never;   /** XAPI: `VDI.snapshot_time`. */
  snapshotTime: OrderDirection; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never;   /** XAPI: `VDI.SR`. */
  sr: SrOrder; storageLock?: never; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never;   /** XAPI: `VDI.storage_lock`. */
  storageLock: OrderDirection; type?: never; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never;   /** XAPI: `VDI.type`. */
  type: OrderDirection; usageRatio?: never; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never;   /** As the field `usageRatio` of the object. */
  usageRatio: OrderDirection; uuid?: never; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never;   /** XAPI: `VDI.uuid`. */
  uuid: OrderDirection; virtualSize?: never; }
  |  { allowCaching?: never; cbtEnabled?: never; chainParent?: never; chainUsage?: never; folder?: never; imageFormat?: never; isASnapshot?: never; isIso?: never; isOrphan?: never; isToolsIso?: never; kind?: never; location?: never; managed?: never; metadataLatest?: never; metadataOfPool?: never; missing?: never; nameDescription?: never; nameLabel?: never; notes?: never; onBoot?: never; parent?: never; physicalUtilisation?: never; pool?: never; readOnly?: never; sharable?: never; snapshotOf?: never; snapshotTime?: never; sr?: never; storageLock?: never; type?: never; usageRatio?: never; uuid?: never;   /** Bytes, as its VM sees them. XAPI: `VDI.virtual_size`. */
  virtualSize: OrderDirection; };

/** Compares the VDI that is pointed at. */
export type VdiReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: VdiFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the VDI objects that are pointed at, as far as you may see them. */
export type VdiSetFilter = {
  /** All of them match; so do none. */
  every?: VdiFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: VdiFilter | null | undefined;
  /** At least one of them matches. */
  some?: VdiFilter | null | undefined;
};

/** XAPI's enum `vdi_type`. */
export type VdiType =
  /** XAPI: `cbt_metadata`. */
  | 'CBT_METADATA'
  /** XAPI: `crashdump`. */
  | 'CRASHDUMP'
  /** XAPI: `ephemeral`. */
  | 'EPHEMERAL'
  /** XAPI: `ha_statefile`. */
  | 'HA_STATEFILE'
  /** XAPI: `metadata`. */
  | 'METADATA'
  /** XAPI: `pvs_cache`. */
  | 'PVS_CACHE'
  /** XAPI: `redo_log`. */
  | 'REDO_LOG'
  /** XAPI: `rrd`. */
  | 'RRD'
  /** XAPI: `suspend`. */
  | 'SUSPEND'
  /** XAPI: `system`. */
  | 'SYSTEM'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `user`. */
  | 'USER';

/** Compares a VDIType. */
export type VdiTypeFilter = {
  /** Equals. */
  eq?: VdiType | null | undefined;
  /** Equals one of these. */
  in?: Array<VdiType> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among VGPU objects: all members must hold. */
export type VgpuFilter = {
  /** All of these hold. */
  and?: Array<VgpuFilter> | null | undefined;
  /** XAPI: `VGPU.compatibility_metadata`. */
  compatibilityMetadata?: MapFilter | null | undefined;
  /** XAPI: `VGPU.currently_attached`. */
  currentlyAttached?: BooleanFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `VGPU.device`. */
  device?: StringFilter | null | undefined;
  /** XAPI: `VGPU.extra_args`. */
  extraArgs?: StringFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `VGPU.GPU_group`. */
  gpuGroup?: GpuGroupReferenceFilter | null | undefined;
  /** As the field `isPassthrough` of the object. */
  isPassthrough?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: VgpuFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VgpuFilter> | null | undefined;
  /** XAPI: `VGPU.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `VGPU.PCI`. */
  pci?: PciReferenceFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `VGPU.resident_on`. */
  residentOn?: PgpuReferenceFilter | null | undefined;
  /** XAPI: `VGPU.scheduled_to_be_resident_on`. */
  scheduledToBeResidentOn?: PgpuReferenceFilter | null | undefined;
  /** XAPI: `VGPU.type`. */
  type?: VgpuTypeReferenceFilter | null | undefined;
  /** XAPI: `VGPU.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `VGPU.VM`. */
  vm?: VmReferenceFilter | null | undefined;
};

/** Looks at the VGPU objects that are pointed at, as far as you may see them. */
export type VgpuSetFilter = {
  /** All of them match; so do none. */
  every?: VgpuFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: VgpuFilter | null | undefined;
  /** At least one of them matches. */
  some?: VgpuFilter | null | undefined;
};

/** Chooses among VGPUType objects: all members must hold. */
export type VgpuTypeFilter = {
  /** All of these hold. */
  and?: Array<VgpuTypeFilter> | null | undefined;
  /** XAPI: `VGPU_type.compatible_types_in_vm`. */
  compatibleTypesInVm?: VgpuTypeSetFilter | null | undefined;
  /** As the field `compatibleWith` of the object. */
  compatibleWith?: VgpuTypeSetFilter | null | undefined;
  /** XAPI: `VGPU_type.enabled_on_GPU_groups`. */
  enabledOnGpuGroups?: GpuGroupSetFilter | null | undefined;
  /** XAPI: `VGPU_type.enabled_on_PGPUs`. */
  enabledOnPgpus?: PgpuSetFilter | null | undefined;
  /** XAPI: `VGPU_type.experimental`. */
  experimental?: BooleanFilter | null | undefined;
  /** Bytes. XAPI: `VGPU_type.framebuffer_size`. */
  framebufferSize?: BigIntFilter | null | undefined;
  /** XAPI: `VGPU_type.identifier`. */
  identifier?: StringFilter | null | undefined;
  /** XAPI: `VGPU_type.implementation`. */
  implementation?: VgpuTypeImplementationFilter | null | undefined;
  /** Displays. XAPI: `VGPU_type.max_heads`. */
  maxHeads?: BigIntFilter | null | undefined;
  /** Pixels. XAPI: `VGPU_type.max_resolution_x`. */
  maxResolutionX?: BigIntFilter | null | undefined;
  /** Pixels. XAPI: `VGPU_type.max_resolution_y`. */
  maxResolutionY?: BigIntFilter | null | undefined;
  /** XAPI: `VGPU_type.model_name`. */
  modelName?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: VgpuTypeFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VgpuTypeFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `VGPU_type.supported_on_GPU_groups`. */
  supportedOnGpuGroups?: GpuGroupSetFilter | null | undefined;
  /** XAPI: `VGPU_type.supported_on_PGPUs`. */
  supportedOnPgpus?: PgpuSetFilter | null | undefined;
  /** XAPI: `VGPU_type.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `VGPU_type.vendor_name`. */
  vendorName?: StringFilter | null | undefined;
  /** XAPI: `VGPU_type.VGPUs`. */
  vgpus?: VgpuSetFilter | null | undefined;
};

/** XAPI's enum `vgpu_type_implementation`. */
export type VgpuTypeImplementation =
  /** XAPI: `gvt_g`. */
  | 'GVT_G'
  /** XAPI: `mxgpu`. */
  | 'MXGPU'
  /** XAPI: `nvidia`. */
  | 'NVIDIA'
  /** XAPI: `nvidia_sriov`. */
  | 'NVIDIA_SRIOV'
  /** XAPI: `passthrough`. */
  | 'PASSTHROUGH'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a VGPUTypeImplementation. */
export type VgpuTypeImplementationFilter = {
  /** Equals. */
  eq?: VgpuTypeImplementation | null | undefined;
  /** Equals one of these. */
  in?: Array<VgpuTypeImplementation> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Compares the VGPUType that is pointed at. */
export type VgpuTypeReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: VgpuTypeFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the VGPUType objects that are pointed at, as far as you may see them. */
export type VgpuTypeSetFilter = {
  /** All of them match; so do none. */
  every?: VgpuTypeFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: VgpuTypeFilter | null | undefined;
  /** At least one of them matches. */
  some?: VgpuTypeFilter | null | undefined;
};

/** Chooses among VIF objects: all members must hold. */
export type VifFilter = {
  /** As the field `allowedAddresses` of the object. */
  allowedAddresses?: StringSetFilter | null | undefined;
  /** XAPI: `VIF.allowed_operations`. */
  allowedOperations?: VifOperationsSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<VifFilter> | null | undefined;
  /** XAPI: `VIF.current_operations`. */
  currentOperations?: VifOperationsSetFilter | null | undefined;
  /** XAPI: `VIF.currently_attached`. */
  currentlyAttached?: BooleanFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** XAPI: `VIF.device`. */
  device?: StringFilter | null | undefined;
  /** As the field `effectiveLockingMode` of the object. */
  effectiveLockingMode?: EffectiveLockingModeFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** As the field `ipAddresses` of the object. */
  ipAddresses?: StringSetFilter | null | undefined;
  /** XAPI: `VIF.ipv4_addresses`. */
  ipv4Addresses?: StringSetFilter | null | undefined;
  /** XAPI: `VIF.ipv4_allowed`. */
  ipv4Allowed?: StringSetFilter | null | undefined;
  /** XAPI: `VIF.ipv4_configuration_mode`. */
  ipv4ConfigurationMode?: VifIpv4ConfigurationModeFilter | null | undefined;
  /** XAPI: `VIF.ipv4_gateway`. */
  ipv4Gateway?: StringFilter | null | undefined;
  /** XAPI: `VIF.ipv6_addresses`. */
  ipv6Addresses?: StringSetFilter | null | undefined;
  /** XAPI: `VIF.ipv6_allowed`. */
  ipv6Allowed?: StringSetFilter | null | undefined;
  /** XAPI: `VIF.ipv6_configuration_mode`. */
  ipv6ConfigurationMode?: Vifipv6ConfigurationModeFilter | null | undefined;
  /** XAPI: `VIF.ipv6_gateway`. */
  ipv6Gateway?: StringFilter | null | undefined;
  /** XAPI: `VIF.locking_mode`. */
  lockingMode?: VifLockingModeFilter | null | undefined;
  /** XAPI: `VIF.MAC`. */
  mac?: StringFilter | null | undefined;
  /** XAPI: `VIF.MAC_autogenerated`. */
  macAutogenerated?: BooleanFilter | null | undefined;
  /** Bytes. XAPI: `VIF.MTU`. */
  mtu?: BigIntFilter | null | undefined;
  /** XAPI: `VIF.network`. */
  network?: NetworkReferenceFilter | null | undefined;
  /** This does not hold. */
  not?: VifFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VifFilter> | null | undefined;
  /** XAPI: `VIF.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** As the field `pvsProxies` of the object. */
  pvsProxies?: PvsProxySetFilter | null | undefined;
  /** XAPI: `VIF.qos_algorithm_params`. */
  qosAlgorithmParams?: MapFilter | null | undefined;
  /** XAPI: `VIF.qos_algorithm_type`. */
  qosAlgorithmType?: StringFilter | null | undefined;
  /** XAPI: `VIF.qos_supported_algorithms`. */
  qosSupportedAlgorithms?: StringSetFilter | null | undefined;
  /** As the field `rateLimitKbytes` of the object. */
  rateLimitKbytes?: FloatFilter | null | undefined;
  /** XAPI: `VIF.runtime_properties`. */
  runtimeProperties?: MapFilter | null | undefined;
  /** Error number of the driver's last operation; 0 for none. XAPI: `VIF.status_code`. */
  statusCode?: BigIntFilter | null | undefined;
  /** XAPI: `VIF.status_detail`. */
  statusDetail?: StringFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** As the field `txChecksumming` of the object. */
  txChecksumming?: BooleanFilter | null | undefined;
  /** XAPI: `VIF.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `VIF.VM`. */
  vm?: VmReferenceFilter | null | undefined;
};

/** XAPI's enum `vif_ipv6_configuration_mode`. */
export type Vifipv6ConfigurationMode =
  /** XAPI: `Autoconf`. */
  | 'AUTOCONF'
  /** XAPI: `None`. */
  | 'NONE'
  /** XAPI: `Static`. */
  | 'STATIC'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a VIFIPV6ConfigurationMode. */
export type Vifipv6ConfigurationModeFilter = {
  /** Equals. */
  eq?: Vifipv6ConfigurationMode | null | undefined;
  /** Equals one of these. */
  in?: Array<Vifipv6ConfigurationMode> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `vif_ipv4_configuration_mode`. */
export type VifIpv4ConfigurationMode =
  /** XAPI: `DHCP`. */
  | 'DHCP'
  /** XAPI: `None`. */
  | 'NONE'
  /** XAPI: `Static`. */
  | 'STATIC'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a VIFIpv4ConfigurationMode. */
export type VifIpv4ConfigurationModeFilter = {
  /** Equals. */
  eq?: VifIpv4ConfigurationMode | null | undefined;
  /** Equals one of these. */
  in?: Array<VifIpv4ConfigurationMode> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `vif_locking_mode`. */
export type VifLockingMode =
  /** XAPI: `disabled`. */
  | 'DISABLED'
  /** XAPI: `locked`. */
  | 'LOCKED'
  /** XAPI: `network_default`. */
  | 'NETWORK_DEFAULT'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `unlocked`. */
  | 'UNLOCKED';

/** Compares a VIFLockingMode. */
export type VifLockingModeFilter = {
  /** Equals. */
  eq?: VifLockingMode | null | undefined;
  /** Equals one of these. */
  in?: Array<VifLockingMode> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `vif_operations`. */
export type VifOperations =
  /** XAPI: `attach`. */
  | 'ATTACH'
  /** XAPI: `plug`. */
  | 'PLUG'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `unplug`. */
  | 'UNPLUG';

/** Looks into a set of VIFOperations. */
export type VifOperationsSetFilter = {
  /** Has this member. */
  has?: VifOperations | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Compares the VIF that is pointed at. */
export type VifReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: VifFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the VIF objects that are pointed at, as far as you may see them. */
export type VifSetFilter = {
  /** All of them match; so do none. */
  every?: VifFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: VifFilter | null | undefined;
  /** At least one of them matches. */
  some?: VifFilter | null | undefined;
};

/** Chooses among VLAN objects: all members must hold. */
export type VlanFilter = {
  /** All of these hold. */
  and?: Array<VlanFilter> | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: VlanFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VlanFilter> | null | undefined;
  /** XAPI: `VLAN.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** From 0 to 4095. XAPI: `VLAN.tag`. */
  tag?: BigIntFilter | null | undefined;
  /** XAPI: `VLAN.tagged_PIF`. */
  taggedPif?: PifReferenceFilter | null | undefined;
  /** XAPI: `VLAN.untagged_PIF`. */
  untaggedPif?: PifReferenceFilter | null | undefined;
  /** XAPI: `VLAN.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Compares the VLAN that is pointed at. */
export type VlanReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: VlanFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Looks at the VLAN objects that are pointed at, as far as you may see them. */
export type VlanSetFilter = {
  /** All of them match; so do none. */
  every?: VlanFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: VlanFilter | null | undefined;
  /** At least one of them matches. */
  some?: VlanFilter | null | undefined;
};

/** Chooses among VMAppliance objects: all members must hold. */
export type VmApplianceFilter = {
  /** XAPI: `VM_appliance.allowed_operations`. */
  allowedOperations?: VmApplianceOperationSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<VmApplianceFilter> | null | undefined;
  /** XAPI: `VM_appliance.current_operations`. */
  currentOperations?: VmApplianceOperationSetFilter | null | undefined;
  /** XAPI: `VM_appliance.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `VM_appliance.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: VmApplianceFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VmApplianceFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** XAPI: `VM_appliance.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `VM_appliance.VMs`. */
  vms?: VmSetFilter | null | undefined;
};

/** XAPI's enum `vm_appliance_operation`. */
export type VmApplianceOperation =
  /** XAPI: `clean_shutdown`. */
  | 'CLEAN_SHUTDOWN'
  /** XAPI: `hard_shutdown`. */
  | 'HARD_SHUTDOWN'
  /** XAPI: `shutdown`. */
  | 'SHUTDOWN'
  /** XAPI: `start`. */
  | 'START'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of VMApplianceOperation. */
export type VmApplianceOperationSetFilter = {
  /** Has this member. */
  has?: VmApplianceOperation | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Orders VMAppliance objects by exactly one member; uuid decides between equals. */
export type VmApplianceOrder =
  {   /** XAPI: `VM_appliance.name_description`. */
  nameDescription: OrderDirection; nameLabel?: never; pool?: never; uuid?: never; }
  |  { nameDescription?: never;   /** XAPI: `VM_appliance.name_label`. */
  nameLabel: OrderDirection; pool?: never; uuid?: never; }
  |  { nameDescription?: never; nameLabel?: never;   /** As the field `pool` of the object. */
  pool: PoolOrder; uuid?: never; }
  |  { nameDescription?: never; nameLabel?: never; pool?: never;   /** XAPI: `VM_appliance.uuid`. */
  uuid: OrderDirection; };

/** Compares the VMAppliance that is pointed at. */
export type VmApplianceReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: VmApplianceFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Compares `cpuTopology` of VM objects: all members must hold. Where there is none, all of it is null. */
export type VmCpuTopologyFilter = {
  /** Its `coresPerSocket`. */
  coresPerSocket?: BigIntFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `sockets`. */
  sockets?: BigIntFilter | null | undefined;
  /** Its `vcpus`. */
  vcpus?: BigIntFilter | null | undefined;
};

/** Orders VM objects by exactly one member of `cpuTopology`. */
export type VmCpuTopologyOrder =
  {   /** By its `coresPerSocket`. */
  coresPerSocket: OrderDirection; sockets?: never; vcpus?: never; }
  |  { coresPerSocket?: never;   /** By its `sockets`. */
  sockets: OrderDirection; vcpus?: never; }
  |  { coresPerSocket?: never; sockets?: never;   /** By its `vcpus`. */
  vcpus: OrderDirection; };

/** Compares `creation` of VM objects: all members must hold. Where there is none, all of it is null. */
export type VmCreationFilter = {
  /** Its `at`. */
  at?: DateTimeFilter | null | undefined;
  /** Its `by`. */
  by?: StringFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `templateUuid`. */
  templateUuid?: StringFilter | null | undefined;
};

/** Orders VM objects by exactly one member of `creation`. */
export type VmCreationOrder =
  {   /** By its `at`. */
  at: OrderDirection; by?: never; templateUuid?: never; }
  |  { at?: never;   /** By its `by`. */
  by: OrderDirection; templateUuid?: never; }
  |  { at?: never; by?: never;   /** By its `templateUuid`. */
  templateUuid: OrderDirection; };

/** Chooses among VM objects: all members must hold. */
export type VmFilter = {
  /** XAPI: `VM.actions_after_crash`. */
  actionsAfterCrash?: OnCrashFilter | null | undefined;
  /** XAPI: `VM.actions_after_reboot`. */
  actionsAfterReboot?: OnNormalExitFilter | null | undefined;
  /** XAPI: `VM.actions_after_shutdown`. */
  actionsAfterShutdown?: OnNormalExitFilter | null | undefined;
  /** XAPI: `VM.actions_after_softreboot`, a prototype. */
  actionsAfterSoftreboot?: OnSoftrebootFilter | null | undefined;
  /** XAPI: `VM.affinity`. */
  affinity?: HostReferenceFilter | null | undefined;
  /** XAPI: `VM.allowed_operations`. */
  allowedOperations?: VmOperationSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<VmFilter> | null | undefined;
  /** XAPI: `VM.appliance`. */
  appliance?: VmApplianceReferenceFilter | null | undefined;
  /** XAPI: `VM.attached_PCIs`. */
  attachedPcis?: PciSetFilter | null | undefined;
  /** As the field `autoPoweron` of the object. */
  autoPoweron?: BooleanFilter | null | undefined;
  /** As the field `backedVtpms` of the object. */
  backedVtpms?: VtpmSetFilter | null | undefined;
  /** XAPI: `VM.bios_strings`. */
  biosStrings?: MapFilter | null | undefined;
  /** As the field `bootFirmware` of the object. */
  bootFirmware?: BootFirmwareFilter | null | undefined;
  /** As the field `bootOrder` of the object. */
  bootOrder?: BootDeviceSetFilter | null | undefined;
  /** As the field `childSnapshots` of the object. */
  childSnapshots?: VmSetFilter | null | undefined;
  /** XAPI: `VM.children`. */
  children?: VmSetFilter | null | undefined;
  /** XAPI: `VM.consoles`. */
  consoles?: ConsoleSetFilter | null | undefined;
  /** As the field `controlDomainOf` of the object. */
  controlDomainOf?: HostSetFilter | null | undefined;
  /** As the field `cpuTopology` of the object. */
  cpuTopology?: VmCpuTopologyFilter | null | undefined;
  /** XAPI: `VM.crash_dumps`. */
  crashDumps?: CrashdumpSetFilter | null | undefined;
  /** As the field `creation` of the object. */
  creation?: VmCreationFilter | null | undefined;
  /** XAPI: `VM.current_operations`. */
  currentOperations?: VmOperationSetFilter | null | undefined;
  /** As the field `currentSnapshot` of the object. */
  currentSnapshot?: VmReferenceFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `disksSize` of the object. */
  disksSize?: BigIntFilter | null | undefined;
  /** As the field `disksUsage` of the object. */
  disksUsage?: BigIntFilter | null | undefined;
  /** XAPI: `VM.domain_type`. */
  domainType?: DomainTypeFilter | null | undefined;
  /** XAPI: `VM.domarch`. */
  domarch?: StringFilter | null | undefined;
  /** Domain id on its host; -1 when not running. XAPI: `VM.domid`. */
  domid?: BigIntFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `VM.generation_id`. */
  generationId?: StringFilter | null | undefined;
  /** XAPI: `VM.groups`, a prototype. */
  groups?: VmGroupSetFilter | null | undefined;
  /** XAPI: `VM.guest_metrics`. */
  guestMetrics?: VmGuestMetricsReferenceFilter | null | undefined;
  /** As the field `guestTools` of the object. */
  guestTools?: VmGuestToolsFilter | null | undefined;
  /** XAPI: `VM.ha_always_run`. */
  haAlwaysRun?: BooleanFilter | null | undefined;
  /** XAPI: `VM.ha_restart_priority`. */
  haRestartPriority?: StringFilter | null | undefined;
  /** The least platform that it runs on. XAPI: `VM.hardware_platform_version`. */
  hardwarePlatformVersion?: BigIntFilter | null | undefined;
  /** XAPI: `VM.has_vendor_device`. */
  hasVendorDevice?: BooleanFilter | null | undefined;
  /** As the field `host` of the object. */
  host?: HostReferenceFilter | null | undefined;
  /** XAPI: `VM.HVM_boot_params`. */
  hvmBootParams?: MapFilter | null | undefined;
  /** XAPI: `VM.HVM_boot_policy`. */
  hvmBootPolicy?: StringFilter | null | undefined;
  /** Share of the default size of shadow memory. XAPI: `VM.HVM_shadow_multiplier`. */
  hvmShadowMultiplier?: FloatFilter | null | undefined;
  /** As the field `installedAt` of the object. */
  installedAt?: DateTimeFilter | null | undefined;
  /** As the field `ipAddresses` of the object. */
  ipAddresses?: StringSetFilter | null | undefined;
  /** XAPI: `VM.is_a_snapshot`. */
  isASnapshot?: BooleanFilter | null | undefined;
  /** XAPI: `VM.is_a_template`. */
  isATemplate?: BooleanFilter | null | undefined;
  /** XAPI: `VM.is_control_domain`. */
  isControlDomain?: BooleanFilter | null | undefined;
  /** As the field `isCurrentSnapshot` of the object. */
  isCurrentSnapshot?: BooleanFilter | null | undefined;
  /** XAPI: `VM.is_default_template`. */
  isDefaultTemplate?: BooleanFilter | null | undefined;
  /** As the field `isProtected` of the object. */
  isProtected?: BooleanFilter | null | undefined;
  /** XAPI: `VM.is_vmss_snapshot`. */
  isVmssSnapshot?: BooleanFilter | null | undefined;
  /** As the field `kind` of the object. */
  kind?: VmKindFilter | null | undefined;
  /** XAPI: `VM.last_boot_CPU_flags`. */
  lastBootCpuFlags?: MapFilter | null | undefined;
  /** XAPI: `VM.last_booted_record`. */
  lastBootedRecord?: StringFilter | null | undefined;
  /** As the field `lastSnapshot` of the object. */
  lastSnapshot?: VmReferenceFilter | null | undefined;
  /** As the field `latest` of the object. */
  latest?: VmLatestFilter | null | undefined;
  /** As the field `mainIpAddress` of the object. */
  mainIpAddress?: StringFilter | null | undefined;
  /** As the field `memoryActual` of the object. */
  memoryActual?: BigIntFilter | null | undefined;
  /** Bytes. XAPI: `VM.memory_dynamic_max`. */
  memoryDynamicMax?: BigIntFilter | null | undefined;
  /** Bytes. XAPI: `VM.memory_dynamic_min`. */
  memoryDynamicMin?: BigIntFilter | null | undefined;
  /** As the field `memoryFree` of the object. */
  memoryFree?: BigIntFilter | null | undefined;
  /** Bytes that virtualization itself takes. XAPI: `VM.memory_overhead`. */
  memoryOverhead?: BigIntFilter | null | undefined;
  /** Bytes. Changes need a halted VM. XAPI: `VM.memory_static_max`. */
  memoryStaticMax?: BigIntFilter | null | undefined;
  /** Bytes. Changes need a halted VM. XAPI: `VM.memory_static_min`. */
  memoryStaticMin?: BigIntFilter | null | undefined;
  /** Bytes. XAPI: `VM.memory_target`. */
  memoryTarget?: BigIntFilter | null | undefined;
  /** As the field `memoryUsed` of the object. */
  memoryUsed?: BigIntFilter | null | undefined;
  /** As the field `messages` of the object. */
  messages?: MessageSetFilter | null | undefined;
  /** XAPI: `VM.metrics`. */
  metrics?: VmMetricsReferenceFilter | null | undefined;
  /** XAPI: `VM.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `VM.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** As the field `networks` of the object. */
  networks?: NetworkSetFilter | null | undefined;
  /** This does not hold. */
  not?: VmFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** XAPI: `VM.NVRAM`. */
  nvram?: MapFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VmFilter> | null | undefined;
  /** Place in the order of starting, of its appliance and of HA; the least first. XAPI: `VM.order`. */
  order?: BigIntFilter | null | undefined;
  /** As the field `os` of the object. */
  os?: VmOsFilter | null | undefined;
  /** XAPI: `VM.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** XAPI: `VM.parent`. */
  parent?: VmReferenceFilter | null | undefined;
  /** As the field `pciAddresses` of the object. */
  pciAddresses?: StringSetFilter | null | undefined;
  /** XAPI: `VM.PCI_bus`. */
  pciBus?: StringFilter | null | undefined;
  /** XAPI: `VM.pending_guidances`. */
  pendingGuidances?: UpdateGuidanceSetFilter | null | undefined;
  /** XAPI: `VM.pending_guidances_full`, a prototype. */
  pendingGuidancesFull?: UpdateGuidanceSetFilter | null | undefined;
  /** XAPI: `VM.pending_guidances_recommended`, a prototype. */
  pendingGuidancesRecommended?: UpdateGuidanceSetFilter | null | undefined;
  /** XAPI: `VM.platform`. */
  platform?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** Halted, paused, running or suspended. XAPI: `VM.power_state`. */
  powerState?: VmPowerStateFilter | null | undefined;
  /** XAPI: `VM.PV_args`. */
  pvArgs?: StringFilter | null | undefined;
  /** XAPI: `VM.PV_bootloader`. */
  pvBootloader?: StringFilter | null | undefined;
  /** XAPI: `VM.PV_bootloader_args`. */
  pvBootloaderArgs?: StringFilter | null | undefined;
  /** XAPI: `VM.PV_kernel`. */
  pvKernel?: StringFilter | null | undefined;
  /** XAPI: `VM.PV_legacy_args`. */
  pvLegacyArgs?: StringFilter | null | undefined;
  /** XAPI: `VM.PV_ramdisk`. */
  pvRamdisk?: StringFilter | null | undefined;
  /** XAPI: `VM.recommendations`. */
  recommendations?: StringFilter | null | undefined;
  /** XAPI: `VM.reference_label`. */
  referenceLabel?: StringFilter | null | undefined;
  /** XAPI: `VM.requires_reboot`. */
  requiresReboot?: BooleanFilter | null | undefined;
  /** XAPI: `VM.resident_on`. */
  residentOn?: HostReferenceFilter | null | undefined;
  /** XAPI: `VM.scheduled_to_be_resident_on`. */
  scheduledToBeResidentOn?: HostReferenceFilter | null | undefined;
  /** As the field `secureBoot` of the object. */
  secureBoot?: BooleanFilter | null | undefined;
  /** XAPI: `VM.secureboot_certificates_state`, a prototype. */
  securebootCertificatesState?: VmSecurebootCertificatesStateFilter | null | undefined;
  /** Seconds to wait after shutting down, before the next of its appliance. XAPI: `VM.shutdown_delay`. */
  shutdownDelay?: BigIntFilter | null | undefined;
  /** XAPI: `VM.snapshot_info`. */
  snapshotInfo?: MapFilter | null | undefined;
  /** XAPI: `VM.snapshot_metadata`. */
  snapshotMetadata?: StringFilter | null | undefined;
  /** XAPI: `VM.snapshot_of`. */
  snapshotOf?: VmReferenceFilter | null | undefined;
  /** As the field `snapshotRoots` of the object. */
  snapshotRoots?: VmSetFilter | null | undefined;
  /** XAPI: `VM.snapshot_schedule`. */
  snapshotSchedule?: VmssReferenceFilter | null | undefined;
  /** When the snapshot was taken; null for a VM that is none. XAPI: `VM.snapshot_time`. */
  snapshotTime?: DateTimeFilter | null | undefined;
  /** XAPI: `VM.snapshots`. */
  snapshots?: VmSetFilter | null | undefined;
  /** As the field `srs` of the object. */
  srs?: SrSetFilter | null | undefined;
  /** Seconds to wait after starting, before the next of its appliance. XAPI: `VM.start_delay`. */
  startDelay?: BigIntFilter | null | undefined;
  /** As the field `startedAt` of the object. */
  startedAt?: DateTimeFilter | null | undefined;
  /** XAPI: `VM.suspend_SR`. */
  suspendSr?: SrReferenceFilter | null | undefined;
  /** XAPI: `VM.suspend_VDI`. */
  suspendVdi?: VdiReferenceFilter | null | undefined;
  /** XAPI: `VM.tags`. */
  tags?: StringSetFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** XAPI: `VM.transportable_snapshot_id`. */
  transportableSnapshotId?: StringFilter | null | undefined;
  /** A number that tools may set. XAPI: `VM.user_version`. */
  userVersion?: BigIntFilter | null | undefined;
  /** XAPI: `VM.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `VM.VBDs`. */
  vbds?: VbdSetFilter | null | undefined;
  /** Virtual CPUs that it starts with. XAPI: `VM.VCPUs_at_startup`. */
  vcpusAtStartup?: BigIntFilter | null | undefined;
  /** Virtual CPUs that it may have while it runs. XAPI: `VM.VCPUs_max`. */
  vcpusMax?: BigIntFilter | null | undefined;
  /** XAPI: `VM.VCPUs_params`. */
  vcpusParams?: MapFilter | null | undefined;
  /** As the field `vdis` of the object. */
  vdis?: VdiSetFilter | null | undefined;
  /** How often it was recovered from. XAPI: `VM.version`. */
  version?: BigIntFilter | null | undefined;
  /** XAPI: `VM.VGPUs`. */
  vgpus?: VgpuSetFilter | null | undefined;
  /** XAPI: `VM.VIFs`. */
  vifs?: VifSetFilter | null | undefined;
  /** As the field `virtualizationMode` of the object. */
  virtualizationMode?: VirtualizationModeFilter | null | undefined;
  /** XAPI: `VM.VTPMs`. */
  vtpms?: VtpmSetFilter | null | undefined;
  /** XAPI: `VM.VUSBs`. */
  vusbs?: VusbSetFilter | null | undefined;
  /** XAPI: `VM.xenstore_data`. */
  xenstoreData?: MapFilter | null | undefined;
};

/** Chooses among VMGroup objects: all members must hold. */
export type VmGroupFilter = {
  /** All of these hold. */
  and?: Array<VmGroupFilter> | null | undefined;
  /** XAPI: `VM_group.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `VM_group.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: VmGroupFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VmGroupFilter> | null | undefined;
  /** XAPI: `VM_group.placement`, a prototype. */
  placement?: PlacementPolicyFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `VM_group.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `VM_group.VMs`, a prototype. */
  vms?: VmSetFilter | null | undefined;
};

/** Looks at the VMGroup objects that are pointed at, as far as you may see them. */
export type VmGroupSetFilter = {
  /** All of them match; so do none. */
  every?: VmGroupFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: VmGroupFilter | null | undefined;
  /** At least one of them matches. */
  some?: VmGroupFilter | null | undefined;
};

/** Chooses among VMGuestMetrics objects: all members must hold. */
export type VmGuestMetricsFilter = {
  /** All of these hold. */
  and?: Array<VmGuestMetricsFilter> | null | undefined;
  /** XAPI: `VM_guest_metrics.can_use_hotplug_vbd`. */
  canUseHotplugVbd?: TristateFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.can_use_hotplug_vif`. */
  canUseHotplugVif?: TristateFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.last_updated`. */
  lastUpdated?: DateTimeFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.live`. */
  live?: BooleanFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.netbios_name`, a prototype. */
  netbiosName?: MapFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.networks`. */
  networks?: MapFilter | null | undefined;
  /** This does not hold. */
  not?: VmGuestMetricsFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VmGuestMetricsFilter> | null | undefined;
  /** XAPI: `VM_guest_metrics.os_version`. */
  osVersion?: MapFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.other`. */
  other?: MapFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.PV_drivers_detected`. */
  pvDriversDetected?: BooleanFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.PV_drivers_up_to_date`. */
  pvDriversUpToDate?: BooleanFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.PV_drivers_version`. */
  pvDriversVersion?: MapFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.services`, a prototype. */
  services?: MapFilter | null | undefined;
  /** XAPI: `VM_guest_metrics.uuid`. */
  uuid?: UuidFilter | null | undefined;
};

/** Orders VMGuestMetrics objects by exactly one member; uuid decides between equals. */
export type VmGuestMetricsOrder =
  {   /** XAPI: `VM_guest_metrics.can_use_hotplug_vbd`. */
  canUseHotplugVbd: OrderDirection; canUseHotplugVif?: never; folder?: never; lastUpdated?: never; live?: never; notes?: never; pool?: never; pvDriversDetected?: never; pvDriversUpToDate?: never; uuid?: never; }
  |  { canUseHotplugVbd?: never;   /** XAPI: `VM_guest_metrics.can_use_hotplug_vif`. */
  canUseHotplugVif: OrderDirection; folder?: never; lastUpdated?: never; live?: never; notes?: never; pool?: never; pvDriversDetected?: never; pvDriversUpToDate?: never; uuid?: never; }
  |  { canUseHotplugVbd?: never; canUseHotplugVif?: never;   /** As the field `folder` of the object. */
  folder: OrderDirection; lastUpdated?: never; live?: never; notes?: never; pool?: never; pvDriversDetected?: never; pvDriversUpToDate?: never; uuid?: never; }
  |  { canUseHotplugVbd?: never; canUseHotplugVif?: never; folder?: never;   /** XAPI: `VM_guest_metrics.last_updated`. */
  lastUpdated: OrderDirection; live?: never; notes?: never; pool?: never; pvDriversDetected?: never; pvDriversUpToDate?: never; uuid?: never; }
  |  { canUseHotplugVbd?: never; canUseHotplugVif?: never; folder?: never; lastUpdated?: never;   /** XAPI: `VM_guest_metrics.live`. */
  live: OrderDirection; notes?: never; pool?: never; pvDriversDetected?: never; pvDriversUpToDate?: never; uuid?: never; }
  |  { canUseHotplugVbd?: never; canUseHotplugVif?: never; folder?: never; lastUpdated?: never; live?: never;   /** As the field `notes` of the object. */
  notes: OrderDirection; pool?: never; pvDriversDetected?: never; pvDriversUpToDate?: never; uuid?: never; }
  |  { canUseHotplugVbd?: never; canUseHotplugVif?: never; folder?: never; lastUpdated?: never; live?: never; notes?: never;   /** As the field `pool` of the object. */
  pool: PoolOrder; pvDriversDetected?: never; pvDriversUpToDate?: never; uuid?: never; }
  |  { canUseHotplugVbd?: never; canUseHotplugVif?: never; folder?: never; lastUpdated?: never; live?: never; notes?: never; pool?: never;   /** XAPI: `VM_guest_metrics.PV_drivers_detected`. */
  pvDriversDetected: OrderDirection; pvDriversUpToDate?: never; uuid?: never; }
  |  { canUseHotplugVbd?: never; canUseHotplugVif?: never; folder?: never; lastUpdated?: never; live?: never; notes?: never; pool?: never; pvDriversDetected?: never;   /** XAPI: `VM_guest_metrics.PV_drivers_up_to_date`. */
  pvDriversUpToDate: OrderDirection; uuid?: never; }
  |  { canUseHotplugVbd?: never; canUseHotplugVif?: never; folder?: never; lastUpdated?: never; live?: never; notes?: never; pool?: never; pvDriversDetected?: never; pvDriversUpToDate?: never;   /** XAPI: `VM_guest_metrics.uuid`. */
  uuid: OrderDirection; };

/** Compares the VMGuestMetrics that is pointed at. */
export type VmGuestMetricsReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: VmGuestMetricsFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Compares `guestTools` of VM objects: all members must hold. Where there is none, all of it is null. */
export type VmGuestToolsFilter = {
  /** Its `agentDetected`. */
  agentDetected?: BooleanFilter | null | undefined;
  /** Its `driversDetected`. */
  driversDetected?: BooleanFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `state`. */
  state?: GuestToolsStateFilter | null | undefined;
  /** Its `upToDate`. */
  upToDate?: BooleanFilter | null | undefined;
  /** Its `version`. */
  version?: StringFilter | null | undefined;
};

/** Orders VM objects by exactly one member of `guestTools`. */
export type VmGuestToolsOrder =
  {   /** By its `agentDetected`. */
  agentDetected: OrderDirection; driversDetected?: never; state?: never; upToDate?: never; version?: never; }
  |  { agentDetected?: never;   /** By its `driversDetected`. */
  driversDetected: OrderDirection; state?: never; upToDate?: never; version?: never; }
  |  { agentDetected?: never; driversDetected?: never;   /** By its `state`. */
  state: OrderDirection; upToDate?: never; version?: never; }
  |  { agentDetected?: never; driversDetected?: never; state?: never;   /** By its `upToDate`. */
  upToDate: OrderDirection; version?: never; }
  |  { agentDetected?: never; driversDetected?: never; state?: never; upToDate?: never;   /** By its `version`. */
  version: OrderDirection; };

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

/** Compares `latest` of VM objects: all members must hold. Where there is none, all of it is null. */
export type VmLatestFilter = {
  /** Its `cpuUsage`. */
  cpuUsage?: FloatFilter | null | undefined;
  /** Its `diskIops`. */
  diskIops?: FloatFilter | null | undefined;
  /** Its `diskIopsRead`. */
  diskIopsRead?: FloatFilter | null | undefined;
  /** Its `diskIopsWrite`. */
  diskIopsWrite?: FloatFilter | null | undefined;
  /** Its `diskRead`. */
  diskRead?: FloatFilter | null | undefined;
  /** Its `diskWrite`. */
  diskWrite?: FloatFilter | null | undefined;
  /** Its `domainCpuUsage`. */
  domainCpuUsage?: FloatFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `memoryFree`. */
  memoryFree?: FloatFilter | null | undefined;
  /** Its `memoryTarget`. */
  memoryTarget?: FloatFilter | null | undefined;
  /** Its `memoryTotal`. */
  memoryTotal?: FloatFilter | null | undefined;
  /** Its `memoryUsage`. */
  memoryUsage?: FloatFilter | null | undefined;
  /** Its `memoryUsed`. */
  memoryUsed?: FloatFilter | null | undefined;
  /** Its `networkRx`. */
  networkRx?: FloatFilter | null | undefined;
  /** Its `networkTx`. */
  networkTx?: FloatFilter | null | undefined;
  /** Its `nonaffineVcpus`. */
  nonaffineVcpus?: FloatFilter | null | undefined;
  /** Its `numaNodes`. */
  numaNodes?: FloatFilter | null | undefined;
  /** Its `runnableAny`. */
  runnableAny?: FloatFilter | null | undefined;
  /** Its `runnableVcpus`. */
  runnableVcpus?: FloatFilter | null | undefined;
  /** Its `runstateBlocked`. */
  runstateBlocked?: FloatFilter | null | undefined;
  /** Its `runstateConcurrencyHazard`. */
  runstateConcurrencyHazard?: FloatFilter | null | undefined;
  /** Its `runstateFullContention`. */
  runstateFullContention?: FloatFilter | null | undefined;
  /** Its `runstateFullRun`. */
  runstateFullRun?: FloatFilter | null | undefined;
  /** Its `runstatePartialContention`. */
  runstatePartialContention?: FloatFilter | null | undefined;
  /** Its `runstatePartialRun`. */
  runstatePartialRun?: FloatFilter | null | undefined;
};

/** Orders VM objects by exactly one member of `latest`. */
export type VmLatestOrder =
  {   /** By its `cpuUsage`. */
  cpuUsage: OrderDirection; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never;   /** By its `diskIops`. */
  diskIops: OrderDirection; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never;   /** By its `diskIopsRead`. */
  diskIopsRead: OrderDirection; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never;   /** By its `diskIopsWrite`. */
  diskIopsWrite: OrderDirection; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never;   /** By its `diskRead`. */
  diskRead: OrderDirection; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never;   /** By its `diskWrite`. */
  diskWrite: OrderDirection; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never;   /** By its `domainCpuUsage`. */
  domainCpuUsage: OrderDirection; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never;   /** By its `memoryFree`. */
  memoryFree: OrderDirection; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never;   /** By its `memoryTarget`. */
  memoryTarget: OrderDirection; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never;   /** By its `memoryTotal`. */
  memoryTotal: OrderDirection; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never;   /** By its `memoryUsage`. */
  memoryUsage: OrderDirection; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never;   /** By its `memoryUsed`. */
  memoryUsed: OrderDirection; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never;   /** By its `networkRx`. */
  networkRx: OrderDirection; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never;   /** By its `networkTx`. */
  networkTx: OrderDirection; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never;   /** By its `nonaffineVcpus`. */
  nonaffineVcpus: OrderDirection; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never;   /** By its `numaNodes`. */
  numaNodes: OrderDirection; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never;   /** By its `runnableAny`. */
  runnableAny: OrderDirection; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never;   /** By its `runnableVcpus`. */
  runnableVcpus: OrderDirection; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never;   /** By its `runstateBlocked`. */
  runstateBlocked: OrderDirection; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never;   /** By its `runstateConcurrencyHazard`. */
  runstateConcurrencyHazard: OrderDirection; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never;   /** By its `runstateFullContention`. */
  runstateFullContention: OrderDirection; runstateFullRun?: never; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never;   /** By its `runstateFullRun`. */
  runstateFullRun: OrderDirection; runstatePartialContention?: never; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never;   /** By its `runstatePartialContention`. */
  runstatePartialContention: OrderDirection; runstatePartialRun?: never; }
  |  { cpuUsage?: never; diskIops?: never; diskIopsRead?: never; diskIopsWrite?: never; diskRead?: never; diskWrite?: never; domainCpuUsage?: never; memoryFree?: never; memoryTarget?: never; memoryTotal?: never; memoryUsage?: never; memoryUsed?: never; networkRx?: never; networkTx?: never; nonaffineVcpus?: never; numaNodes?: never; runnableAny?: never; runnableVcpus?: never; runstateBlocked?: never; runstateConcurrencyHazard?: never; runstateFullContention?: never; runstateFullRun?: never; runstatePartialContention?: never;   /** By its `runstatePartialRun`. */
  runstatePartialRun: OrderDirection; };

/** Chooses among VMMetrics objects: all members must hold. */
export type VmMetricsFilter = {
  /** All of these hold. */
  and?: Array<VmMetricsFilter> | null | undefined;
  /** XAPI: `VM_metrics.current_domain_type`. */
  currentDomainType?: DomainTypeFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** XAPI: `VM_metrics.hvm`. */
  hvm?: BooleanFilter | null | undefined;
  /** XAPI: `VM_metrics.install_time`. */
  installTime?: DateTimeFilter | null | undefined;
  /** XAPI: `VM_metrics.last_updated`. */
  lastUpdated?: DateTimeFilter | null | undefined;
  /** Bytes that the guest has now. XAPI: `VM_metrics.memory_actual`. */
  memoryActual?: BigIntFilter | null | undefined;
  /** XAPI: `VM_metrics.nested_virt`. */
  nestedVirt?: BooleanFilter | null | undefined;
  /** XAPI: `VM_metrics.nomigrate`. */
  nomigrate?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: VmMetricsFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** NUMA nodes that its memory is on. XAPI: `VM_metrics.numa_nodes`, a prototype. */
  numaNodes?: BigIntFilter | null | undefined;
  /** XAPI: `VM_metrics.numa_optimised`, a prototype. */
  numaOptimised?: BooleanFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VmMetricsFilter> | null | undefined;
  /** XAPI: `VM_metrics.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** When the VM last started. XAPI: `VM_metrics.start_time`. */
  startTime?: DateTimeFilter | null | undefined;
  /** XAPI: `VM_metrics.state`. */
  state?: StringSetFilter | null | undefined;
  /** XAPI: `VM_metrics.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** VCPUs now. XAPI: `VM_metrics.VCPUs_number`. */
  vcpusNumber?: BigIntFilter | null | undefined;
  /** XAPI: `VM_metrics.VCPUs_params`. */
  vcpusParams?: MapFilter | null | undefined;
};

/** Orders VMMetrics objects by exactly one member; uuid decides between equals. */
export type VmMetricsOrder =
  {   /** XAPI: `VM_metrics.current_domain_type`. */
  currentDomainType: OrderDirection; folder?: never; hvm?: never; installTime?: never; lastUpdated?: never; memoryActual?: never; nestedVirt?: never; nomigrate?: never; notes?: never; numaNodes?: never; numaOptimised?: never; pool?: never; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never;   /** As the field `folder` of the object. */
  folder: OrderDirection; hvm?: never; installTime?: never; lastUpdated?: never; memoryActual?: never; nestedVirt?: never; nomigrate?: never; notes?: never; numaNodes?: never; numaOptimised?: never; pool?: never; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never;   /** XAPI: `VM_metrics.hvm`. */
  hvm: OrderDirection; installTime?: never; lastUpdated?: never; memoryActual?: never; nestedVirt?: never; nomigrate?: never; notes?: never; numaNodes?: never; numaOptimised?: never; pool?: never; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never;   /** XAPI: `VM_metrics.install_time`. */
  installTime: OrderDirection; lastUpdated?: never; memoryActual?: never; nestedVirt?: never; nomigrate?: never; notes?: never; numaNodes?: never; numaOptimised?: never; pool?: never; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never; installTime?: never;   /** XAPI: `VM_metrics.last_updated`. */
  lastUpdated: OrderDirection; memoryActual?: never; nestedVirt?: never; nomigrate?: never; notes?: never; numaNodes?: never; numaOptimised?: never; pool?: never; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never; installTime?: never; lastUpdated?: never;   /** Bytes that the guest has now. XAPI: `VM_metrics.memory_actual`. */
  memoryActual: OrderDirection; nestedVirt?: never; nomigrate?: never; notes?: never; numaNodes?: never; numaOptimised?: never; pool?: never; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never; installTime?: never; lastUpdated?: never; memoryActual?: never;   /** XAPI: `VM_metrics.nested_virt`. */
  nestedVirt: OrderDirection; nomigrate?: never; notes?: never; numaNodes?: never; numaOptimised?: never; pool?: never; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never; installTime?: never; lastUpdated?: never; memoryActual?: never; nestedVirt?: never;   /** XAPI: `VM_metrics.nomigrate`. */
  nomigrate: OrderDirection; notes?: never; numaNodes?: never; numaOptimised?: never; pool?: never; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never; installTime?: never; lastUpdated?: never; memoryActual?: never; nestedVirt?: never; nomigrate?: never;   /** As the field `notes` of the object. */
  notes: OrderDirection; numaNodes?: never; numaOptimised?: never; pool?: never; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never; installTime?: never; lastUpdated?: never; memoryActual?: never; nestedVirt?: never; nomigrate?: never; notes?: never;   /** NUMA nodes that its memory is on. XAPI: `VM_metrics.numa_nodes`, a prototype. */
  numaNodes: OrderDirection; numaOptimised?: never; pool?: never; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never; installTime?: never; lastUpdated?: never; memoryActual?: never; nestedVirt?: never; nomigrate?: never; notes?: never; numaNodes?: never;   /** XAPI: `VM_metrics.numa_optimised`, a prototype. */
  numaOptimised: OrderDirection; pool?: never; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never; installTime?: never; lastUpdated?: never; memoryActual?: never; nestedVirt?: never; nomigrate?: never; notes?: never; numaNodes?: never; numaOptimised?: never;   /** As the field `pool` of the object. */
  pool: PoolOrder; startTime?: never; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never; installTime?: never; lastUpdated?: never; memoryActual?: never; nestedVirt?: never; nomigrate?: never; notes?: never; numaNodes?: never; numaOptimised?: never; pool?: never;   /** When the VM last started. XAPI: `VM_metrics.start_time`. */
  startTime: OrderDirection; uuid?: never; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never; installTime?: never; lastUpdated?: never; memoryActual?: never; nestedVirt?: never; nomigrate?: never; notes?: never; numaNodes?: never; numaOptimised?: never; pool?: never; startTime?: never;   /** XAPI: `VM_metrics.uuid`. */
  uuid: OrderDirection; vcpusNumber?: never; }
  |  { currentDomainType?: never; folder?: never; hvm?: never; installTime?: never; lastUpdated?: never; memoryActual?: never; nestedVirt?: never; nomigrate?: never; notes?: never; numaNodes?: never; numaOptimised?: never; pool?: never; startTime?: never; uuid?: never;   /** VCPUs now. XAPI: `VM_metrics.VCPUs_number`. */
  vcpusNumber: OrderDirection; };

/** Compares the VMMetrics that is pointed at. */
export type VmMetricsReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: VmMetricsFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `vm_operations`. */
export type VmOperation =
  /** XAPI: `assert_operation_valid`. */
  | 'ASSERT_OPERATION_VALID'
  /** XAPI: `awaiting_memory_live`. */
  | 'AWAITING_MEMORY_LIVE'
  /** XAPI: `call_plugin`. */
  | 'CALL_PLUGIN'
  /** XAPI: `changing_dynamic_range`. */
  | 'CHANGING_DYNAMIC_RANGE'
  /** XAPI: `changing_memory_limits`. */
  | 'CHANGING_MEMORY_LIMITS'
  /** XAPI: `changing_memory_live`. */
  | 'CHANGING_MEMORY_LIVE'
  /** XAPI: `changing_NVRAM`. */
  | 'CHANGING_NVRAM'
  /** XAPI: `changing_shadow_memory`. */
  | 'CHANGING_SHADOW_MEMORY'
  /** XAPI: `changing_shadow_memory_live`. */
  | 'CHANGING_SHADOW_MEMORY_LIVE'
  /** XAPI: `changing_static_range`. */
  | 'CHANGING_STATIC_RANGE'
  /** XAPI: `changing_VCPUs`. */
  | 'CHANGING_VCPUS'
  /** XAPI: `changing_VCPUs_live`. */
  | 'CHANGING_VCPUS_LIVE'
  /** XAPI: `checkpoint`. */
  | 'CHECKPOINT'
  /** XAPI: `clean_reboot`. */
  | 'CLEAN_REBOOT'
  /** XAPI: `clean_shutdown`. */
  | 'CLEAN_SHUTDOWN'
  /** XAPI: `clone`. */
  | 'CLONE'
  /** XAPI: `copy`. */
  | 'COPY'
  /** XAPI: `create_template`. */
  | 'CREATE_TEMPLATE'
  /** XAPI: `create_vtpm`. */
  | 'CREATE_VTPM'
  /** XAPI: `csvm`. */
  | 'CSVM'
  /** XAPI: `data_source_op`. */
  | 'DATA_SOURCE_OP'
  /** XAPI: `destroy`. */
  | 'DESTROY'
  /** XAPI: `export`. */
  | 'EXPORT'
  /** XAPI: `get_boot_record`. */
  | 'GET_BOOT_RECORD'
  /** XAPI: `hard_reboot`. */
  | 'HARD_REBOOT'
  /** XAPI: `hard_shutdown`. */
  | 'HARD_SHUTDOWN'
  /** XAPI: `import`. */
  | 'IMPORT'
  /** XAPI: `make_into_template`. */
  | 'MAKE_INTO_TEMPLATE'
  /** XAPI: `metadata_export`. */
  | 'METADATA_EXPORT'
  /** XAPI: `migrate_send`. */
  | 'MIGRATE_SEND'
  /** XAPI: `pause`. */
  | 'PAUSE'
  /** XAPI: `pool_migrate`. */
  | 'POOL_MIGRATE'
  /** XAPI: `power_state_reset`. */
  | 'POWER_STATE_RESET'
  /** XAPI: `provision`. */
  | 'PROVISION'
  /** XAPI: `query_services`. */
  | 'QUERY_SERVICES'
  /** XAPI: `resume`. */
  | 'RESUME'
  /** XAPI: `resume_on`. */
  | 'RESUME_ON'
  /** XAPI: `revert`. */
  | 'REVERT'
  /** XAPI: `reverting`. */
  | 'REVERTING'
  /** XAPI: `send_sysrq`. */
  | 'SEND_SYSRQ'
  /** XAPI: `send_trigger`. */
  | 'SEND_TRIGGER'
  /** XAPI: `shutdown`. */
  | 'SHUTDOWN'
  /** XAPI: `snapshot`. */
  | 'SNAPSHOT'
  /** XAPI: `snapshot_with_quiesce`. */
  | 'SNAPSHOT_WITH_QUIESCE'
  /** XAPI: `start`. */
  | 'START'
  /** XAPI: `start_on`. */
  | 'START_ON'
  /** XAPI: `suspend`. */
  | 'SUSPEND'
  /** XAPI: `sysprep`. */
  | 'SYSPREP'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `unpause`. */
  | 'UNPAUSE'
  /** XAPI: `update_allowed_operations`. */
  | 'UPDATE_ALLOWED_OPERATIONS';

/** Looks into a set of VMOperation. */
export type VmOperationSetFilter = {
  /** Has this member. */
  has?: VmOperation | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Orders VM objects by exactly one member; uuid decides between equals. */
export type VmOrder =
  {   /** XAPI: `VM.actions_after_crash`. */
  actionsAfterCrash: OrderDirection; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never;   /** XAPI: `VM.actions_after_reboot`. */
  actionsAfterReboot: OrderDirection; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never;   /** XAPI: `VM.actions_after_shutdown`. */
  actionsAfterShutdown: OrderDirection; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never;   /** XAPI: `VM.actions_after_softreboot`, a prototype. */
  actionsAfterSoftreboot: OrderDirection; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never;   /** XAPI: `VM.affinity`. */
  affinity: HostOrder; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never;   /** XAPI: `VM.appliance`. */
  appliance: VmApplianceOrder; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never;   /** As the field `autoPoweron` of the object. */
  autoPoweron: OrderDirection; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never;   /** As the field `bootFirmware` of the object. */
  bootFirmware: OrderDirection; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never;   /** As the field `cpuTopology` of the object. */
  cpuTopology: VmCpuTopologyOrder; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never;   /** As the field `creation` of the object. */
  creation: VmCreationOrder; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never;   /** As the field `currentSnapshot` of the object. */
  currentSnapshot: VmOrder; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never;   /** As the field `disksSize` of the object. */
  disksSize: OrderDirection; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never;   /** As the field `disksUsage` of the object. */
  disksUsage: OrderDirection; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never;   /** XAPI: `VM.domain_type`. */
  domainType: OrderDirection; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never;   /** XAPI: `VM.domarch`. */
  domarch: OrderDirection; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never;   /** Domain id on its host; -1 when not running. XAPI: `VM.domid`. */
  domid: OrderDirection; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never;   /** As the field `folder` of the object. */
  folder: OrderDirection; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never;   /** XAPI: `VM.generation_id`. */
  generationId: OrderDirection; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never;   /** XAPI: `VM.guest_metrics`. */
  guestMetrics: VmGuestMetricsOrder; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never;   /** As the field `guestTools` of the object. */
  guestTools: VmGuestToolsOrder; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never;   /** XAPI: `VM.ha_always_run`. */
  haAlwaysRun: OrderDirection; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never;   /** XAPI: `VM.ha_restart_priority`. */
  haRestartPriority: OrderDirection; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never;   /** The least platform that it runs on. XAPI: `VM.hardware_platform_version`. */
  hardwarePlatformVersion: OrderDirection; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never;   /** XAPI: `VM.has_vendor_device`. */
  hasVendorDevice: OrderDirection; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never;   /** As the field `host` of the object. */
  host: HostOrder; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never;   /** XAPI: `VM.HVM_boot_policy`. */
  hvmBootPolicy: OrderDirection; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never;   /** Share of the default size of shadow memory. XAPI: `VM.HVM_shadow_multiplier`. */
  hvmShadowMultiplier: OrderDirection; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never;   /** As the field `installedAt` of the object. */
  installedAt: OrderDirection; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never;   /** XAPI: `VM.is_a_snapshot`. */
  isASnapshot: OrderDirection; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never;   /** XAPI: `VM.is_a_template`. */
  isATemplate: OrderDirection; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never;   /** XAPI: `VM.is_control_domain`. */
  isControlDomain: OrderDirection; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never;   /** As the field `isCurrentSnapshot` of the object. */
  isCurrentSnapshot: OrderDirection; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never;   /** XAPI: `VM.is_default_template`. */
  isDefaultTemplate: OrderDirection; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never;   /** As the field `isProtected` of the object. */
  isProtected: OrderDirection; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never;   /** XAPI: `VM.is_vmss_snapshot`. */
  isVmssSnapshot: OrderDirection; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never;   /** As the field `kind` of the object. */
  kind: OrderDirection; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never;   /** XAPI: `VM.last_booted_record`. */
  lastBootedRecord: OrderDirection; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never;   /** As the field `lastSnapshot` of the object. */
  lastSnapshot: VmOrder; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never;   /** As the field `latest` of the object. */
  latest: VmLatestOrder; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never;   /** As the field `mainIpAddress` of the object. */
  mainIpAddress: OrderDirection; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never;   /** As the field `memoryActual` of the object. */
  memoryActual: OrderDirection; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never;   /** Bytes. XAPI: `VM.memory_dynamic_max`. */
  memoryDynamicMax: OrderDirection; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never;   /** Bytes. XAPI: `VM.memory_dynamic_min`. */
  memoryDynamicMin: OrderDirection; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never;   /** As the field `memoryFree` of the object. */
  memoryFree: OrderDirection; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never;   /** Bytes that virtualization itself takes. XAPI: `VM.memory_overhead`. */
  memoryOverhead: OrderDirection; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never;   /** Bytes. Changes need a halted VM. XAPI: `VM.memory_static_max`. */
  memoryStaticMax: OrderDirection; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never;   /** Bytes. Changes need a halted VM. XAPI: `VM.memory_static_min`. */
  memoryStaticMin: OrderDirection; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never;   /** Bytes. XAPI: `VM.memory_target`. */
  memoryTarget: OrderDirection; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never;   /** As the field `memoryUsed` of the object. */
  memoryUsed: OrderDirection; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never;   /** XAPI: `VM.metrics`. */
  metrics: VmMetricsOrder; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never;   /** XAPI: `VM.name_description`. */
  nameDescription: OrderDirection; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never;   /** XAPI: `VM.name_label`. */
  nameLabel: OrderDirection; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never;   /** As the field `notes` of the object. */
  notes: OrderDirection; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never;   /** Place in the order of starting, of its appliance and of HA; the least first. XAPI: `VM.order`. */
  order: OrderDirection; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never;   /** As the field `os` of the object. */
  os: VmOsOrder; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never;   /** XAPI: `VM.parent`. */
  parent: VmOrder; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never;   /** XAPI: `VM.PCI_bus`. */
  pciBus: OrderDirection; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never;   /** As the field `pool` of the object. */
  pool: PoolOrder; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never;   /** Halted, paused, running or suspended. XAPI: `VM.power_state`. */
  powerState: OrderDirection; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never;   /** XAPI: `VM.PV_args`. */
  pvArgs: OrderDirection; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never;   /** XAPI: `VM.PV_bootloader`. */
  pvBootloader: OrderDirection; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never;   /** XAPI: `VM.PV_bootloader_args`. */
  pvBootloaderArgs: OrderDirection; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never;   /** XAPI: `VM.PV_kernel`. */
  pvKernel: OrderDirection; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never;   /** XAPI: `VM.PV_legacy_args`. */
  pvLegacyArgs: OrderDirection; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never;   /** XAPI: `VM.PV_ramdisk`. */
  pvRamdisk: OrderDirection; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never;   /** XAPI: `VM.recommendations`. */
  recommendations: OrderDirection; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never;   /** XAPI: `VM.reference_label`. */
  referenceLabel: OrderDirection; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never;   /** XAPI: `VM.requires_reboot`. */
  requiresReboot: OrderDirection; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never;   /** XAPI: `VM.resident_on`. */
  residentOn: HostOrder; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never;   /** XAPI: `VM.scheduled_to_be_resident_on`. */
  scheduledToBeResidentOn: HostOrder; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never;   /** As the field `secureBoot` of the object. */
  secureBoot: OrderDirection; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never;   /** XAPI: `VM.secureboot_certificates_state`, a prototype. */
  securebootCertificatesState: OrderDirection; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never;   /** Seconds to wait after shutting down, before the next of its appliance. XAPI: `VM.shutdown_delay`. */
  shutdownDelay: OrderDirection; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never;   /** XAPI: `VM.snapshot_metadata`. */
  snapshotMetadata: OrderDirection; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never;   /** XAPI: `VM.snapshot_of`. */
  snapshotOf: VmOrder; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never;   /** XAPI: `VM.snapshot_schedule`. */
  snapshotSchedule: VmssOrder; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never;   /** When the snapshot was taken; null for a VM that is none. XAPI: `VM.snapshot_time`. */
  snapshotTime: OrderDirection; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never;   /** Seconds to wait after starting, before the next of its appliance. XAPI: `VM.start_delay`. */
  startDelay: OrderDirection; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never;   /** As the field `startedAt` of the object. */
  startedAt: OrderDirection; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never;   /** XAPI: `VM.suspend_SR`. */
  suspendSr: SrOrder; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never;   /** XAPI: `VM.suspend_VDI`. */
  suspendVdi: VdiOrder; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never;   /** XAPI: `VM.transportable_snapshot_id`. */
  transportableSnapshotId: OrderDirection; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never;   /** A number that tools may set. XAPI: `VM.user_version`. */
  userVersion: OrderDirection; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never;   /** XAPI: `VM.uuid`. */
  uuid: OrderDirection; vcpusAtStartup?: never; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never;   /** Virtual CPUs that it starts with. XAPI: `VM.VCPUs_at_startup`. */
  vcpusAtStartup: OrderDirection; vcpusMax?: never; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never;   /** Virtual CPUs that it may have while it runs. XAPI: `VM.VCPUs_max`. */
  vcpusMax: OrderDirection; version?: never; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never;   /** How often it was recovered from. XAPI: `VM.version`. */
  version: OrderDirection; virtualizationMode?: never; }
  |  { actionsAfterCrash?: never; actionsAfterReboot?: never; actionsAfterShutdown?: never; actionsAfterSoftreboot?: never; affinity?: never; appliance?: never; autoPoweron?: never; bootFirmware?: never; cpuTopology?: never; creation?: never; currentSnapshot?: never; disksSize?: never; disksUsage?: never; domainType?: never; domarch?: never; domid?: never; folder?: never; generationId?: never; guestMetrics?: never; guestTools?: never; haAlwaysRun?: never; haRestartPriority?: never; hardwarePlatformVersion?: never; hasVendorDevice?: never; host?: never; hvmBootPolicy?: never; hvmShadowMultiplier?: never; installedAt?: never; isASnapshot?: never; isATemplate?: never; isControlDomain?: never; isCurrentSnapshot?: never; isDefaultTemplate?: never; isProtected?: never; isVmssSnapshot?: never; kind?: never; lastBootedRecord?: never; lastSnapshot?: never; latest?: never; mainIpAddress?: never; memoryActual?: never; memoryDynamicMax?: never; memoryDynamicMin?: never; memoryFree?: never; memoryOverhead?: never; memoryStaticMax?: never; memoryStaticMin?: never; memoryTarget?: never; memoryUsed?: never; metrics?: never; nameDescription?: never; nameLabel?: never; notes?: never; order?: never; os?: never; parent?: never; pciBus?: never; pool?: never; powerState?: never; pvArgs?: never; pvBootloader?: never; pvBootloaderArgs?: never; pvKernel?: never; pvLegacyArgs?: never; pvRamdisk?: never; recommendations?: never; referenceLabel?: never; requiresReboot?: never; residentOn?: never; scheduledToBeResidentOn?: never; secureBoot?: never; securebootCertificatesState?: never; shutdownDelay?: never; snapshotMetadata?: never; snapshotOf?: never; snapshotSchedule?: never; snapshotTime?: never; startDelay?: never; startedAt?: never; suspendSr?: never; suspendVdi?: never; transportableSnapshotId?: never; userVersion?: never; uuid?: never; vcpusAtStartup?: never; vcpusMax?: never; version?: never;   /** As the field `virtualizationMode` of the object. */
  virtualizationMode: OrderDirection; };

/** Compares `os` of VM objects: all members must hold. Where there is none, all of it is null. */
export type VmOsFilter = {
  /** Its `distro`. */
  distro?: StringFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
  /** Its `kernel`. */
  kernel?: StringFilter | null | undefined;
  /** Its `major`. */
  major?: StringFilter | null | undefined;
  /** Its `minor`. */
  minor?: StringFilter | null | undefined;
  /** Its `name`. */
  name?: StringFilter | null | undefined;
};

/** Orders VM objects by exactly one member of `os`. */
export type VmOsOrder =
  {   /** By its `distro`. */
  distro: OrderDirection; kernel?: never; major?: never; minor?: never; name?: never; }
  |  { distro?: never;   /** By its `kernel`. */
  kernel: OrderDirection; major?: never; minor?: never; name?: never; }
  |  { distro?: never; kernel?: never;   /** By its `major`. */
  major: OrderDirection; minor?: never; name?: never; }
  |  { distro?: never; kernel?: never; major?: never;   /** By its `minor`. */
  minor: OrderDirection; name?: never; }
  |  { distro?: never; kernel?: never; major?: never; minor?: never;   /** By its `name`. */
  name: OrderDirection; };

/** XAPI's enum `vm_power_state`. */
export type VmPowerState =
  /** XAPI: `Halted`. */
  | 'HALTED'
  /** XAPI: `Paused`. */
  | 'PAUSED'
  /** XAPI: `Running`. */
  | 'RUNNING'
  /** XAPI: `Suspended`. */
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

/** Compares the VM that is pointed at. */
export type VmReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: VmFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** Chooses among VMSS objects: all members must hold. */
export type VmssFilter = {
  /** All of these hold. */
  and?: Array<VmssFilter> | null | undefined;
  /** XAPI: `VMSS.enabled`. */
  enabled?: BooleanFilter | null | undefined;
  /** XAPI: `VMSS.frequency`. */
  frequency?: VmssFrequencyFilter | null | undefined;
  /** XAPI: `VMSS.last_run_time`. */
  lastRunTime?: DateTimeFilter | null | undefined;
  /** XAPI: `VMSS.name_description`. */
  nameDescription?: StringFilter | null | undefined;
  /** XAPI: `VMSS.name_label`. */
  nameLabel?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: VmssFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VmssFilter> | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** Snapshots that are kept of each VM. XAPI: `VMSS.retained_snapshots`. */
  retainedSnapshots?: BigIntFilter | null | undefined;
  /** XAPI: `VMSS.schedule`. */
  schedule?: MapFilter | null | undefined;
  /** XAPI: `VMSS.type`. */
  type?: VmssTypeFilter | null | undefined;
  /** XAPI: `VMSS.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `VMSS.VMs`. */
  vms?: VmSetFilter | null | undefined;
};

/** XAPI's enum `vmss_frequency`. */
export type VmssFrequency =
  /** XAPI: `daily`. */
  | 'DAILY'
  /** XAPI: `hourly`. */
  | 'HOURLY'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `weekly`. */
  | 'WEEKLY';

/** Compares a VMSSFrequency. */
export type VmssFrequencyFilter = {
  /** Equals. */
  eq?: VmssFrequency | null | undefined;
  /** Equals one of these. */
  in?: Array<VmssFrequency> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** Orders VMSS objects by exactly one member; uuid decides between equals. */
export type VmssOrder =
  {   /** XAPI: `VMSS.enabled`. */
  enabled: OrderDirection; frequency?: never; lastRunTime?: never; nameDescription?: never; nameLabel?: never; pool?: never; retainedSnapshots?: never; type?: never; uuid?: never; }
  |  { enabled?: never;   /** XAPI: `VMSS.frequency`. */
  frequency: OrderDirection; lastRunTime?: never; nameDescription?: never; nameLabel?: never; pool?: never; retainedSnapshots?: never; type?: never; uuid?: never; }
  |  { enabled?: never; frequency?: never;   /** XAPI: `VMSS.last_run_time`. */
  lastRunTime: OrderDirection; nameDescription?: never; nameLabel?: never; pool?: never; retainedSnapshots?: never; type?: never; uuid?: never; }
  |  { enabled?: never; frequency?: never; lastRunTime?: never;   /** XAPI: `VMSS.name_description`. */
  nameDescription: OrderDirection; nameLabel?: never; pool?: never; retainedSnapshots?: never; type?: never; uuid?: never; }
  |  { enabled?: never; frequency?: never; lastRunTime?: never; nameDescription?: never;   /** XAPI: `VMSS.name_label`. */
  nameLabel: OrderDirection; pool?: never; retainedSnapshots?: never; type?: never; uuid?: never; }
  |  { enabled?: never; frequency?: never; lastRunTime?: never; nameDescription?: never; nameLabel?: never;   /** As the field `pool` of the object. */
  pool: PoolOrder; retainedSnapshots?: never; type?: never; uuid?: never; }
  |  { enabled?: never; frequency?: never; lastRunTime?: never; nameDescription?: never; nameLabel?: never; pool?: never;   /** Snapshots that are kept of each VM. XAPI: `VMSS.retained_snapshots`. */
  retainedSnapshots: OrderDirection; type?: never; uuid?: never; }
  |  { enabled?: never; frequency?: never; lastRunTime?: never; nameDescription?: never; nameLabel?: never; pool?: never; retainedSnapshots?: never;   /** XAPI: `VMSS.type`. */
  type: OrderDirection; uuid?: never; }
  |  { enabled?: never; frequency?: never; lastRunTime?: never; nameDescription?: never; nameLabel?: never; pool?: never; retainedSnapshots?: never; type?: never;   /** XAPI: `VMSS.uuid`. */
  uuid: OrderDirection; };

/** Compares the VMSS that is pointed at. */
export type VmssReferenceFilter = {
  /** It has this uuid. */
  eq?: string | null | undefined;
  /** It has one of these uuids. */
  in?: Array<string> | null | undefined;
  /** There is one, and it matches. */
  is?: VmssFilter | null | undefined;
  /** There is none (true) or one (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `vmss_type`. */
export type VmssType =
  /** XAPI: `checkpoint`. */
  | 'CHECKPOINT'
  /** XAPI: `snapshot`. */
  | 'SNAPSHOT'
  /** XAPI: `snapshot_with_quiesce`. */
  | 'SNAPSHOT_WITH_QUIESCE'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Compares a VMSSType. */
export type VmssTypeFilter = {
  /** Equals. */
  eq?: VmssType | null | undefined;
  /** Equals one of these. */
  in?: Array<VmssType> | null | undefined;
  /** Is null (true) or is not (false). */
  isNull?: boolean | null | undefined;
};

/** XAPI's enum `vm_secureboot_certificates_state`. */
export type VmSecurebootCertificatesState =
  /** XAPI: `ok`. */
  | 'OK'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `update_available`. */
  | 'UPDATE_AVAILABLE'
  /** XAPI: `update_on_boot`. */
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

/** Looks at the VM objects that are pointed at, as far as you may see them. */
export type VmSetFilter = {
  /** All of them match; so do none. */
  every?: VmFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: VmFilter | null | undefined;
  /** At least one of them matches. */
  some?: VmFilter | null | undefined;
};

/** Chooses among VTPM objects: all members must hold. */
export type VtpmFilter = {
  /** XAPI: `VTPM.allowed_operations`. */
  allowedOperations?: VtpmOperationsSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<VtpmFilter> | null | undefined;
  /** XAPI: `VTPM.backend`. */
  backend?: VmReferenceFilter | null | undefined;
  /** XAPI: `VTPM.current_operations`. */
  currentOperations?: VtpmOperationsSetFilter | null | undefined;
  /** XAPI: `VTPM.is_protected`, a prototype. */
  isProtected?: BooleanFilter | null | undefined;
  /** XAPI: `VTPM.is_unique`, a prototype. */
  isUnique?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: VtpmFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VtpmFilter> | null | undefined;
  /** XAPI: `VTPM.persistence_backend`, a prototype. */
  persistenceBackend?: PersistenceBackendFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** XAPI: `VTPM.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `VTPM.VM`. */
  vm?: VmReferenceFilter | null | undefined;
};

/** XAPI's enum `vtpm_operations`. */
export type VtpmOperations =
  /** XAPI: `destroy`. */
  | 'DESTROY'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN';

/** Looks into a set of VTPMOperations. */
export type VtpmOperationsSetFilter = {
  /** Has this member. */
  has?: VtpmOperations | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Looks at the VTPM objects that are pointed at, as far as you may see them. */
export type VtpmSetFilter = {
  /** All of them match; so do none. */
  every?: VtpmFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: VtpmFilter | null | undefined;
  /** At least one of them matches. */
  some?: VtpmFilter | null | undefined;
};

/** Chooses among VUSB objects: all members must hold. */
export type VusbFilter = {
  /** XAPI: `VUSB.allowed_operations`. */
  allowedOperations?: VusbOperationsSetFilter | null | undefined;
  /** All of these hold. */
  and?: Array<VusbFilter> | null | undefined;
  /** XAPI: `VUSB.current_operations`. */
  currentOperations?: VusbOperationsSetFilter | null | undefined;
  /** XAPI: `VUSB.currently_attached`. */
  currentlyAttached?: BooleanFilter | null | undefined;
  /** As the field `customFields` of the object. */
  customFields?: MapFilter | null | undefined;
  /** As the field `folder` of the object. */
  folder?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: VusbFilter | null | undefined;
  /** As the field `notes` of the object. */
  notes?: StringFilter | null | undefined;
  /** At least one of these holds; none does of an empty list. */
  or?: Array<VusbFilter> | null | undefined;
  /** XAPI: `VUSB.other_config`. */
  otherConfig?: MapFilter | null | undefined;
  /** As the field `pool` of the object. */
  pool?: PoolReferenceFilter | null | undefined;
  /** As the field `tasks` of the object. */
  tasks?: TaskSetFilter | null | undefined;
  /** XAPI: `VUSB.USB_group`. */
  usbGroup?: UsbGroupReferenceFilter | null | undefined;
  /** XAPI: `VUSB.uuid`. */
  uuid?: UuidFilter | null | undefined;
  /** XAPI: `VUSB.VM`. */
  vm?: VmReferenceFilter | null | undefined;
};

/** XAPI's enum `vusb_operations`. */
export type VusbOperations =
  /** XAPI: `attach`. */
  | 'ATTACH'
  /** XAPI: `plug`. */
  | 'PLUG'
  /** A value that this gateway does not know yet. */
  | 'UNKNOWN'
  /** XAPI: `unplug`. */
  | 'UNPLUG';

/** Looks into a set of VUSBOperations. */
export type VusbOperationsSetFilter = {
  /** Has this member. */
  has?: VusbOperations | null | undefined;
  /** Has no member (true) or some (false). */
  isEmpty?: boolean | null | undefined;
};

/** Looks at the VUSB objects that are pointed at, as far as you may see them. */
export type VusbSetFilter = {
  /** All of them match; so do none. */
  every?: VusbFilter | null | undefined;
  /** One of them has this uuid. */
  has?: string | null | undefined;
  /** There are none (true) or some (false). */
  isEmpty?: boolean | null | undefined;
  /** None of them matches. */
  none?: VusbFilter | null | undefined;
  /** At least one of them matches. */
  some?: VusbFilter | null | undefined;
};

/** How a VM is virtualized. */
export type VirtualizationMode =
  /** By hardware. */
  | 'HVM'
  /** By a guest that knows of it. */
  | 'PV'
  /** By hardware, with a guest that knows of it. */
  | 'PVH'
  /** By a guest that knows of it, in a shim. */
  | 'PV_IN_PVH'
  /** Not told, or newer than this gateway. */
  | 'UNKNOWN';

/** Compares a VirtualizationMode. */
export type VirtualizationModeFilter = {
  /** Equals. */
  eq?: VirtualizationMode | null | undefined;
  /** Equals one of these. */
  in?: Array<VirtualizationMode> | null | undefined;
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
    | { __typename: 'Bond', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'Cluster', id: string }
    | { __typename: 'ClusterHost', id: string }
    | { __typename: 'Console', id: string }
    | { __typename: 'Crashdump', id: string }
    | { __typename: 'DRTask', id: string }
    | { __typename: 'DriverVariant', id: string }
    | { __typename: 'Feature', id: string }
    | { __typename: 'GPUGroup', id: string }
    | { __typename: 'Host', address: string | null, id: string }
    | { __typename: 'HostCrashdump', id: string }
    | { __typename: 'HostDriver', id: string }
    | { __typename: 'HostPatch', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Network', id: string }
    | { __typename: 'NetworkSRIOV', id: string }
    | { __typename: 'Observer', id: string }
    | { __typename: 'PBD', id: string }
    | { __typename: 'PCI', id: string }
    | { __typename: 'PGPU', id: string }
    | { __typename: 'PIF', id: string }
    | { __typename: 'PUSB', id: string }
    | { __typename: 'PVSCacheStorage', id: string }
    | { __typename: 'PVSProxy', id: string }
    | { __typename: 'PVSServer', id: string }
    | { __typename: 'PVSSite', id: string }
    | { __typename: 'Pool', id: string }
    | { __typename: 'PoolPatch', id: string }
    | { __typename: 'PoolUpdate', id: string }
    | { __typename: 'Repository', id: string }
    | { __typename: 'SDNController', id: string }
    | { __typename: 'SM', id: string }
    | { __typename: 'SR', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Tunnel', id: string }
    | { __typename: 'USBGroup', id: string }
    | { __typename: 'VBD', id: string }
    | { __typename: 'VDI', id: string }
    | { __typename: 'VGPU', id: string }
    | { __typename: 'VGPUType', id: string }
    | { __typename: 'VIF', id: string }
    | { __typename: 'VLAN', id: string }
    | { __typename: 'VM', nameLabel: string, id: string }
    | { __typename: 'VMAppliance', id: string }
    | { __typename: 'VMGroup', id: string }
    | { __typename: 'VMSS', id: string }
    | { __typename: 'VTPM', id: string }
    | { __typename: 'VUSB', id: string }
   | null> };

export type NodeByIdQueryVariables = Exact<{
  id: string;
}>;


export type NodeByIdQuery = { node:
    | { __typename: 'Bond', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'Cluster', id: string }
    | { __typename: 'ClusterHost', id: string }
    | { __typename: 'Console', id: string }
    | { __typename: 'Crashdump', id: string }
    | { __typename: 'DRTask', id: string }
    | { __typename: 'DriverVariant', id: string }
    | { __typename: 'Feature', id: string }
    | { __typename: 'GPUGroup', id: string }
    | { __typename: 'Host', id: string }
    | { __typename: 'HostCrashdump', id: string }
    | { __typename: 'HostDriver', id: string }
    | { __typename: 'HostPatch', id: string }
    | { __typename: 'Message', id: string }
    | { __typename: 'Network', id: string }
    | { __typename: 'NetworkSRIOV', id: string }
    | { __typename: 'Observer', id: string }
    | { __typename: 'PBD', id: string }
    | { __typename: 'PCI', id: string }
    | { __typename: 'PGPU', id: string }
    | { __typename: 'PIF', id: string }
    | { __typename: 'PUSB', id: string }
    | { __typename: 'PVSCacheStorage', id: string }
    | { __typename: 'PVSProxy', id: string }
    | { __typename: 'PVSServer', id: string }
    | { __typename: 'PVSSite', id: string }
    | { __typename: 'Pool', id: string }
    | { __typename: 'PoolPatch', id: string }
    | { __typename: 'PoolUpdate', id: string }
    | { __typename: 'Repository', id: string }
    | { __typename: 'SDNController', id: string }
    | { __typename: 'SM', id: string }
    | { __typename: 'SR', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'Tunnel', id: string }
    | { __typename: 'USBGroup', id: string }
    | { __typename: 'VBD', id: string }
    | { __typename: 'VDI', id: string }
    | { __typename: 'VGPU', id: string }
    | { __typename: 'VGPUType', id: string }
    | { __typename: 'VIF', id: string }
    | { __typename: 'VLAN', id: string }
    | { __typename: 'VM', id: string }
    | { __typename: 'VMAppliance', id: string }
    | { __typename: 'VMGroup', id: string }
    | { __typename: 'VMSS', id: string }
    | { __typename: 'VTPM', id: string }
    | { __typename: 'VUSB', id: string }
   | null };

export type GatewayStatusQueryVariables = Exact<{ [key: string]: never; }>;


export type GatewayStatusQuery = { gateway: { version: string, startedAt: string | null, pools: Array<{ key: string, label: string, readOnly: boolean, state: SyncState, syncedAt: string | null, generation: string, lag: string | null, relists: string, tls: ServerTls, address: string | null, objectCounts: Array<{ class: string, count: string }>, lastError: { code: string, message: string, at: string | null } | null, pool: { nameLabel: string, sync: { state: SyncState, syncedAt: string | null } | null } | null }> } };


export const VmListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VmList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VMFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VMOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}},{"kind":"Field","name":{"kind":"Name","value":"memoryStaticMax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VmListQuery, VmListQueryVariables>;
export const VmRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VmRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"host"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isCoordinator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residentOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"affinity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"coordinator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultSr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"vms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"srs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"physicalSize"}},{"kind":"Field","name":{"kind":"Name","value":"vms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"vcpusCpu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vcpu"}},{"kind":"Field","name":{"kind":"Name","value":"cpu"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"guestMetrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotTime"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentOperations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockedOperations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherConfig"}}]}}]}}]} as unknown as DocumentNode<VmRelationsQuery, VmRelationsQueryVariables>;
export const RootListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RootLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vmTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vmSnapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlDomains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"srs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"controlDomain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residentVms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"srs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memoryTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostCpus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vmTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vmSnapshots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlDomains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"srs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RootListsQuery, RootListsQueryVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VM"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Host"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const NodeByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodeByIdQuery, NodeByIdQueryVariables>;
export const GatewayStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GatewayStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gateway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"readOnly"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"syncedAt"}},{"kind":"Field","name":{"kind":"Name","value":"generation"}},{"kind":"Field","name":{"kind":"Name","value":"lag"}},{"kind":"Field","name":{"kind":"Name","value":"relists"}},{"kind":"Field","name":{"kind":"Name","value":"tls"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"objectCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameLabel"}},{"kind":"Field","name":{"kind":"Name","value":"sync"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"syncedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GatewayStatusQuery, GatewayStatusQueryVariables>;