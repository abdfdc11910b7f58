// `extensions.sync`: the pools whose part of an answer is not exact, with state and time but no age, so that equal
// answers are equal bytes.
import { idOf } from '../objects/node.ts';
import { toPoolSync } from '../objects/sync.ts';
import type { View } from './contract.ts';

export interface StalePool {
  /** Global id of the pool; null before its first sync. */
  readonly pool: string | null;
  readonly label: string;
  readonly state: string;
  readonly syncedAt: string | null;
}

/** Undefined when every pool that the asker may see is exact. */
export function syncExtension(view: View): StalePool[] | undefined {
  let stale: StalePool[] | undefined;
  for (const pool of view.pools) {
    if (pool.status.state === 'ready') continue;
    const record = view.poolRecord(pool.key);
    if (record && !view.sees(record)) continue;
    stale ??= [];
    stale.push({ pool: record ? idOf(record, view) : null, label: pool.label, ...toPoolSync(pool.status) });
  }
  return stale;
}
