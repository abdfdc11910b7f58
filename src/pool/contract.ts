// What the layers above see of the running pools.
import type { ChangeSet, Reader, SyncStatus } from '../cache/contract.ts';
import type { Arrival, PoolMetrics } from '../metrics/contract.ts';
import type { XapiCaller } from '../xapi/contract.ts';
import type { ClassName } from '../xapi/datamodel/types.ts';
import type { Ref } from '../xapi/record.ts';

export interface PoolError {
  /** XapiError code or TransportFailure. */
  readonly code: string;
  readonly message: string;
  readonly atMs: number;
}

export interface PoolStatus extends SyncStatus {
  /** Host name or address of the coordinator in use; null before the first connection. */
  readonly address: string | null;
  /** How the certificate is trusted; `unverified` is shown as a warning, `none` is plain http. */
  readonly tls: 'system' | 'ca' | 'pinned' | 'unverified' | 'none';
  /** Milliseconds from the arrival of the newest batch to its publication. */
  readonly lagMs: number | null;
  readonly relists: number;
  readonly lastError: PoolError | null;
}

/** One package that a host could install in a newer version, as its package manager tells of it. */
export interface MissingPackage {
  readonly name: string;
  /** Of the newer package; '' where the host did not say. */
  readonly version: string;
  readonly release: string;
  /** The package's summary. */
  readonly description: string;
  /** The newest entry of its change log. */
  readonly changelog: MissingPackageChange | null;
  /** The project's page. */
  readonly url: string | null;
  readonly sizeBytes: number | null;
  readonly license: string | null;
}

export interface MissingPackageChange {
  /** RFC 3339, UTC. */
  readonly date: string | null;
  readonly author: string;
  readonly description: string;
}

/**
 * What is known of a host's missing updates. `unknown`: not asked yet · `checked` · `unsupported`: the host has nothing
 * that could tell · `failed`: the last attempt failed, and what was known before it stays.
 */
export interface HostUpdates {
  readonly state: 'unknown' | 'checked' | 'unsupported' | 'failed';
  /** Wall-clock ms at which the host last told, which is the moment of `packages`; null when it never has. */
  readonly checkedAtMs: number | null;
  readonly packages: readonly MissingPackage[];
  /** Packages that the host named: more than `packages` holds where they passed the limit of what is kept. */
  readonly total: number;
  /** Why it is unsupported, or failed: XAPI's own code (or TransportFailure, or `INTERNAL`), and a text to show. */
  readonly error?: PoolError;
}

/** Missing updates of a pool's hosts, looked up slowly in the background. */
export interface PoolUpdates {
  /** Undefined where updates are not looked up, and for a host that the pool does not have. */
  of(host: Ref): HostUpdates | undefined;
}

/** An object that a task works on, or has worked on. */
export interface TaskObject {
  readonly cls: ClassName;
  readonly ref: Ref;
}

/** What the pool's tasks work on: the store tells it while they do, and here it is kept when they have ended. */
export interface TaskObjects {
  /** In the order in which they were told; none for a task that is not known. Some may be gone by now. */
  of(task: Ref): readonly TaskObject[];
}

/** One configured pool while it runs. */
export interface Pool {
  /** The configured server's id: stable over restarts, and `$pool` of its records. */
  readonly key: string;
  readonly label: string;
  readonly readOnly: boolean;
  readonly store: Reader;
  readonly status: PoolStatus;
  /** The live session, for commands. */
  readonly xapi: XapiCaller;
  readonly updates: PoolUpdates;
  readonly metrics: PoolMetrics;
  readonly taskObjects: TaskObjects;
}

export interface Pools {
  get(key: string): Pool | undefined;
  list(): readonly Pool[];
  /** Called after every applied batch, in order per pool; answers the function that ends it. */
  onChanges(listener: (changes: ChangeSet) => void): () => void;
  /** Called when a pool's status changes, appears or goes. */
  onStatus(listener: (key: string) => void): () => void;
  /** Called when something was learnt of the missing updates of a host; `pool.updates.of(host)` has it then. */
  onUpdates(listener: (key: string, host: Ref) => void): () => void;
  /** Called when a host has told of new samples; `pool.metrics` has them then. */
  onArrival(listener: (key: string, arrival: Arrival) => void): () => void;
}
