// One running simulated pool, as its parts see it: the database and what lives beside it.
import type { Clock } from '../../lib/clock.ts';
import type { Database } from '../database/database.ts';
import type { Ref } from '../database/wire-value.ts';
import type { LegacyEvents } from '../events/legacy.ts';
import type { Disturbances } from '../http/disturbances.ts';
import type { MessageRegistry } from './call.ts';
import type { Sessions } from './sessions.ts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface Pool {
  readonly database: Database;
  /** Of everything that has a date or waits, on the wire and behind it. */
  readonly clock: Clock;
  readonly credentials: Credentials;
  readonly sessions: Sessions;
  readonly legacyEvents: LegacyEvents;
  /** Hand-written messages, `VM.start` → function; what stands nowhere here is generated or unknown. */
  readonly messages: MessageRegistry;
  readonly disturbances: Disturbances;
  /** The host that holds the database: pool.master. */
  coordinator(): Ref;
  /** All, in the order of fault indexes. */
  hosts(): readonly Ref[];
  /** A host's own address, as HOST_IS_SLAVE and redirects name it. */
  addressOf(host: Ref): string;
  /** Where a host answers, scheme and port included. */
  urlOf(host: Ref): string;
  /** Asks a running call to give up; nothing happens where it cannot. */
  cancelTask(task: Ref): void;
}
