// Small records in the stores of pools that a test starts, changes and stops, and the index over them.
import { expect } from 'vitest';
import { nextTurn } from '../../../src/lib/clock.ts';
import { SearchIndex } from '../../../src/query/search/search-index.ts';
import type { XapiEvent } from '../../../src/xapi/contract.ts';
import type { ClassName } from '../../../src/xapi/datamodel/types.ts';
import type { FieldValue, Ref } from '../../../src/xapi/record.ts';
import { TestPools, uuidOf } from '../../helpers/estate.ts';

type Fields = Readonly<Record<string, FieldValue>>;

/** As few fields as a test names: decode makes all, and search must not mind. */
export function put(pool: string, cls: ClassName, ref: Ref, fields: Fields = {}): XapiEvent {
  const record = Object.freeze({ uuid: uuidOf(ref), ...fields, $cls: cls, $ref: ref, $pool: pool });
  return { cls, ref, operation: 'add', generation: 1, record };
}

/** Turns the event loop until all is indexed; bounded, and work is all that it waits for. */
export async function settle(index: SearchIndex, turns = 2_000): Promise<void> {
  for (let turn = 0; turn < turns && index.backlog > 0; turn += 1) await nextTurn();
  if (index.backlog > 0) throw new Error(`${index.backlog} records are not indexed after ${turns} turns`);
}

/** Runs an index over pools of its own for as long as `body` takes; nothing of it is left then. */
export async function withIndex(
  body: (index: SearchIndex, pools: TestPools) => Promise<void>,
): Promise<void> {
  const pools = new TestPools();
  const index = new SearchIndex({ pools });
  const scope = new AbortController();
  const done = index.run(scope.signal);
  try {
    await body(index, pools);
  } finally {
    scope.abort();
    await done;
  }
  expect(pools.listeners).toBe(0);
}
