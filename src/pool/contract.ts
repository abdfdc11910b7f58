// What the layers above see of the running pools.
import type { ChangeSet, Reader, SyncStatus } from '../cache/contract.ts';
import type { XapiCaller } from '../xapi/contract.ts';

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
}

export interface Pools {
  get(key: string): Pool | undefined;
  list(): readonly Pool[];
  /** Called after every applied batch, in order per pool; answers the function that ends it. */
  onChanges(listener: (changes: ChangeSet) => void): () => void;
  /** Called when a pool's status changes, appears or goes. */
  onStatus(listener: (key: string) => void): () => void;
}
