// Finds the host that runs the pool's database, and logs in there. Credentials go to one host at a time; the others
// are asked without any (every call to a member answers HOST_IS_SLAVE with the coordinator's address, contract §2.2).
import { quote } from '../../lib/quote.ts';
import { TransportError, XapiError } from '../errors.ts';

/** Hosts that may point to one another before the search gives up on that trail. */
export const MAX_HOPS = 8;

export interface Search {
  /** Where the coordinator was last, or is expected. */
  readonly start: string;
  /** Other hosts of the pool, as origins. */
  readonly members: readonly string[];
  /** Origin of an address that a host has answered; undefined when it is none. */
  readonly toOrigin: (address: string) => string | undefined;
  /** Logs in; answers the session's ref. @throws XapiError, HOST_IS_SLAVE among them · TransportError. */
  readonly login: (origin: string) => Promise<string>;
  /** Asks without credentials: the origin itself when it is a coordinator, or the address that it points to. */
  readonly probe: (origin: string, signal: AbortSignal) => Promise<{ origin: string } | { address: string }>;
}

export interface Found {
  readonly origin: string;
  readonly session: string;
}

/**
 * Tries the start, follows HOST_IS_SLAVE, and where that ends nowhere asks all members at once.
 * @throws XapiError SESSION_AUTHENTICATION_FAILED at once · else what the start failed with.
 */
export async function findCoordinator(search: Search): Promise<Found> {
  const trail = new Trail(search);
  return (await trail.follow(search.start)) ?? (await trail.askMembers()) ?? trail.fail();
}

/** The coordinator that HOST_IS_SLAVE names; undefined for other errors. */
export function coordinatorIn(error: unknown): string | undefined {
  return error instanceof XapiError && error.code === 'HOST_IS_SLAVE' ? error.params[0] : undefined;
}

class Trail {
  readonly #search: Search;
  readonly #tried = new Set<string>();
  #failure: unknown;

  constructor(search: Search) {
    this.#search = search;
  }

  async follow(start: string): Promise<Found | undefined> {
    let origin: string | undefined = start;
    for (let hop = 0; hop < MAX_HOPS && origin !== undefined && !this.#tried.has(origin); hop += 1) {
      this.#tried.add(origin);
      try {
        return { origin, session: await this.#search.login(origin) };
      } catch (error) {
        if (isRefusal(error) || !isFailure(error)) throw error;
        const address = coordinatorIn(error);
        if (address === undefined) {
          this.#failure ??= error;
          return undefined;
        }
        origin = this.#search.toOrigin(address);
        if (origin === undefined) this.#failure ??= notFollowed(address);
      }
    }
    return undefined;
  }

  async askMembers(): Promise<Found | undefined> {
    const scope = new AbortController();
    const waiting = new Map<string, Promise<{ member: string; next: string | undefined }>>();
    for (const member of this.#search.members) {
      if (!this.#tried.has(member)) waiting.set(member, this.#ask(member, scope.signal));
    }
    try {
      while (waiting.size > 0) {
        const { member, next } = await Promise.race(waiting.values());
        waiting.delete(member);
        const found = next === undefined ? undefined : await this.follow(next);
        if (found) return found;
      }
      return undefined;
    } finally {
      scope.abort();
    }
  }

  async #ask(member: string, signal: AbortSignal): Promise<{ member: string; next: string | undefined }> {
    try {
      const answer = await this.#search.probe(member, signal);
      return { member, next: 'origin' in answer ? answer.origin : this.#search.toOrigin(answer.address) };
    } catch (error) {
      if (!isFailure(error) && !signal.aborted) throw error;
      // A member that does not answer says nothing about the others; the start's failure is the one to tell.
      return { member, next: undefined };
    }
  }

  fail(): never {
    throw (
      this.#failure ??
      new TransportError('UNREACHABLE', `${this.#search.start}: the pool's hosts point at one another`)
    );
  }
}

function notFollowed(address: string): TransportError {
  return new TransportError(
    'UNREACHABLE',
    `the coordinator ${quote(address)} is not followed: no address, or one that would get the password in the clear`,
  );
}

function isRefusal(error: unknown): boolean {
  return error instanceof XapiError && error.code === 'SESSION_AUTHENTICATION_FAILED';
}

function isFailure(error: unknown): boolean {
  return error instanceof XapiError || error instanceof TransportError;
}
