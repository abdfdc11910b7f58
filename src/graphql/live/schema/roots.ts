// What each root field of Subscription lists: the root lists of queries, with the same filters and the same order.

import { compileFilter } from '../../../query/filter.ts';
import type { FilterInput, OrderInput } from '../../../query/input.ts';
import { compileOrder, type Order, type SortKey as OrderKey } from '../../../query/order.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import { clientError } from '../../errors.ts';
import { asClientErrors } from '../../objects/relations.ts';
import type { View } from '../../pipeline/contract.ts';
import { type RootList, rootLists } from '../../schema/class-table.ts';
import type { LiveList, LiveOrder, LiveRoot } from '../contract.ts';
import { LIVE_LIMITS } from '../limits.ts';
import type { StreamArgs } from './envelope-types.ts';

function toLiveList({ cls, belongs }: RootList, args: StreamArgs): LiveList {
  const { windowObjects } = LIVE_LIMITS;
  const first = args.first ?? undefined;
  if (first !== undefined && (first < 0 || first > windowObjects)) {
    throw clientError('BAD_USER_INPUT', `first must be between 0 and ${windowObjects}, got ${first}`);
  }
  const matches = compileFilter(cls, args.filter as FilterInput | null | undefined);
  // Orders read through the view of the evaluation that asks for a key, so that what they read is recorded.
  let reading: View | undefined;
  const order = compileOrder(cls, args.orderBy as OrderInput | null | undefined, (key) => reading?.look(key));
  return {
    cls,
    matches: (record, view) => {
      if ((belongs && !belongs(record)) || !view.sees(record)) return false;
      const look = view.look(record.$pool);
      return look !== undefined && matches(record, look);
    },
    ...(first === undefined ? {} : { first }),
    ...(first === undefined && !args.orderBy?.length
      ? {}
      : {
          order: toLiveOrder(order, (view) => {
            reading = view;
          }),
        }),
  };
}

function toLiveOrder(order: Order, read: (view: View) => void): LiveOrder {
  if (!order.acrossRelations) {
    return {
      key: (record) => [record],
      compare: ([a], [b]) => order.compare(a as XapiRecord, b as XapiRecord),
    };
  }
  return {
    key: (record, view) => {
      read(view);
      return order.keyOf(record);
    },
    compare: (a, b) => order.compareKeys(a as OrderKey, b as OrderKey),
  };
}

export const liveRoots: readonly LiveRoot[] = rootLists.map((list) => ({
  field: list.name,
  list: (args) => asClientErrors(() => toLiveList(list, args)),
}));
