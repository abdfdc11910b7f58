// What can be made to go wrong on a pool's wire. The server looks here before each answer; faults write here.
import type { ApiError } from '../rpc/api-error.ts';

export class Disturbances {
  /** Every answer waits this long first, in milliseconds of the pool's clock. */
  slowMs = 0;
  /** So many answers more are cut in the middle and the connection closed. */
  truncate = 0;
  /** So many answers more are neither JSON nor XML. */
  garbage = 0;
  /** Requests are read and never answered, while set. */
  hang = false;
  /** Logins fail with the right password too, while set. */
  refuseLogins = false;
  /** Hosts (by index) that refuse and cut every connection: xapi is down there. */
  readonly down = new Set<number>();
  /** Seconds by which the clocks of hosts (by index) are ahead; behind where negative. */
  readonly skewS = new Map<number, number>();
  /** The error that every call outside the emergency list gets, while set (contract §2.4). */
  emergency: ApiError | undefined;

  clear(): void {
    this.slowMs = 0;
    this.truncate = 0;
    this.garbage = 0;
    this.hang = false;
    this.refuseLogins = false;
    this.down.clear();
    this.skewS.clear();
    this.emergency = undefined;
  }
}
