// How a client wants its stream paced: `delivery` of the root fields, checked.
import { clientError } from '../errors.ts';
import type { LiveLimits } from './limits.ts';

export interface Pace {
  /** Least time between the ends of two states, in milliseconds. */
  readonly intervalMs: number;
  /** Most objects in one message. */
  readonly batchObjects: number;
}

/** Slowest pace that may be asked for: one state in this many seconds. */
const SLOWEST_S = 3_600;

/** @throws GraphQLError BAD_USER_INPUT naming the member that does not fit. */
export function paceOf(delivery: unknown, limits: LiveLimits): Pace {
  const { maxRate, maxBatch } = (delivery ?? {}) as Readonly<Record<string, number | null | undefined>>;
  if (typeof maxRate === 'number' && !(maxRate >= 1 / SLOWEST_S)) {
    throw clientError('BAD_USER_INPUT', `delivery.maxRate must be at least 1/${SLOWEST_S}, got ${maxRate}`);
  }
  if (typeof maxBatch === 'number' && maxBatch < 1) {
    throw clientError('BAD_USER_INPUT', `delivery.maxBatch must be at least 1, got ${maxBatch}`);
  }
  return {
    intervalMs: typeof maxRate === 'number' ? 1_000 / maxRate : 0,
    batchObjects: Math.min(maxBatch ?? limits.chunkObjects, limits.chunkObjects),
  };
}
