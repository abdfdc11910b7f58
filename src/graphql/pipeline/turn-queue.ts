// Heavy operations run one by one with turns of the event loop in between, so that however many are asked at once, light
// operations, pings and the pools' events wait for one of them at most. First come, first served for each address, and
// addresses take turns. Behind a proxy all clients have its address.
//
// Several turns, because libuv accepts one connection in each (https://github.com/libuv/libuv/pull/3696): with one alone,
// whoever connects would wait for as many heavy operations as there are connections before.
//
// Absent on purpose: priorities, and interrupting what runs. `maxComparisons` bounds that.

/** Who waits. */
export interface Waiter {
  /** What it came by; whoever has closed it waits no longer. */
  readonly connection?:
    | { readonly remoteAddress?: string | undefined; readonly destroyed: boolean }
    | undefined;
  /** Set when the client has taken its question back. */
  readonly isTakenBack?: boolean;
  /** Where answers go that a client takes in its own time: while there is no room, none more is made for it. */
  readonly room?: Room | undefined;
}

export interface Room {
  readonly isFull: boolean;
  /** Calls `wake`, once, when there is room again or the client has gone. The same one may be given many times. */
  onRoom(wake: () => void): void;
}

interface Waiting {
  readonly waiter: Waiter;
  readonly run: () => void;
  readonly drop: (why: Dropped) => void;
}

/** Why an operation was not run: nobody waits for its answer, or too many wait. */
export type Dropped = 'gone' | 'full';

function isGone({ connection, isTakenBack }: Waiter): boolean {
  return isTakenBack === true || connection?.destroyed === true;
}

/** Turns of the event loop that others have after each heavy operation; an idle one takes some microseconds. */
export const TURNS_BETWEEN = 16;

export class TurnQueue {
  readonly #maxWaiting: number;
  /** By address; the map's order is that of turns. */
  readonly #lanes = new Map<string, Waiting[]>();
  #waiting = 0;
  #isScheduled = false;
  #isSpent = false;
  #turnsLeft = 0;

  constructor(maxWaiting: number) {
    this.#maxWaiting = maxWaiting;
  }

  /** Something heavy has run in this turn without having waited. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  /** What was taken for light has turned out heavy: until the next turn nothing that may do the same runs at once. */
  spend(): void {
    this.#isSpent = true;
    this.#schedule();
  }

  /** What `run` answers in its turn, or why it was not called; rejects with what it throws. */
  take<T>(run: () => T | Promise<T>, waiter: Waiter): Promise<T | Dropped> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        waiter,
        run: () => {
          try {
            resolve(run());
          } catch (error) {
            reject(error);
          }
        },
        drop: resolve,
      };
      const address = waiter.connection?.remoteAddress ?? '';
      if (this.#waiting >= this.#maxWaiting && !this.#makeRoom(address)) {
        resolve('full');
        return;
      }
      const lane = this.#lanes.get(address);
      if (lane) lane.push(waiting);
      else this.#lanes.set(address, [waiting]);
      this.#waiting += 1;
      this.#schedule();
    });
  }

  /** Whoever came last of the longest lane gives way to an address that has fewer waiting; false if there is none. */
  #makeRoom(address: string): boolean {
    this.#drop('gone', isGone);
    if (this.#waiting < this.#maxWaiting) return true;
    // Whoever asks and does not read must not stand in the way of those who do.
    this.#drop('full', ({ room }) => room?.isFull === true);
    if (this.#waiting < this.#maxWaiting) return true;
    let longest: Waiting[] = [];
    for (const lane of this.#lanes.values()) if (lane.length > longest.length) longest = lane;
    if ((this.#lanes.get(address)?.length ?? 0) + 1 >= longest.length) return false;
    longest.pop()?.drop('full');
    this.#waiting -= 1;
    return true;
  }

  #drop(why: Dropped, isMeant: (waiter: Waiter) => boolean): void {
    for (const [address, lane] of this.#lanes) {
      const staying = lane.filter(({ waiter }) => !isMeant(waiter));
      if (staying.length === lane.length) continue;
      this.#waiting -= lane.length - staying.length;
      for (const { waiter, drop } of lane) if (isMeant(waiter)) drop(why);
      if (staying.length > 0) this.#lanes.set(address, staying);
      else this.#lanes.delete(address);
    }
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(this.#turn);
  }

  readonly #turn = (): void => {
    this.#isScheduled = false;
    this.#isSpent = false;
    if (this.#turnsLeft > 0) this.#turnsLeft -= 1;
    else {
      const next = this.#next();
      // Those that are left wait for room, and wake it.
      if (!next) return;
      this.#turnsLeft = TURNS_BETWEEN;
      next.run();
    }
    if (this.#waiting > 0 || this.#turnsLeft > 0) this.#schedule();
  };

  readonly #wake = (): void => this.#schedule();

  #next(): Waiting | undefined {
    this.#drop('gone', isGone);
    for (const [address, lane] of this.#lanes) {
      const at = lane.findIndex(({ waiter: { room } }) => {
        if (!room?.isFull) return true;
        room.onRoom(this.#wake);
        return false;
      });
      const [next] = at < 0 ? [] : lane.splice(at, 1);
      if (!next) continue;
      this.#waiting -= 1;
      // Behind the others.
      this.#lanes.delete(address);
      if (lane.length > 0) this.#lanes.set(address, lane);
      return next;
    }
    return undefined;
  }
}
