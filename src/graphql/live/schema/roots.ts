// What each root field of Subscription lists: the root lists of queries, with the same filters and the same order.

import { compileFilter } from '../../../query/filter.ts';
import type { FilterInput, OrderInput } from '../../../query/input.ts';
import { compileOrder } from '../../../query/order.ts';
import type { XapiRecord } from '../../../xapi/record.ts';
import { clientError } from '../../errors.ts';
import { lists } from '../../objects/lists.ts';
import { asClientErrors, type RootList } from '../../objects/relations.ts';
import type { LiveList, LiveRoot } from '../contract.ts';
import { LIVE_LIMITS } from '../limits.ts';
import type { StreamArgs } from './envelope-types.ts';

function toLiveList({ cls, belongs }: RootList, args: StreamArgs): LiveList {
  const { windowObjects } = LIVE_LIMITS;
  const first = args.first ?? undefined;
  if (first !== undefined && (first < 0 || first > windowObjects)) {
    throw clientError('BAD_USER_INPUT', `first must be between 0 and ${windowObjects}, got ${first}`);
  }
  const matches = compileFilter(cls, args.filter as FilterInput | null | undefined);
  const order = compileOrder(cls, args.orderBy as OrderInput | null | undefined);
  return {
    cls,
    matches: (record, view) => {
      if ((belongs && !belongs(record)) || !view.sees(record)) return false;
      const reader = view.reader(record.$pool);
      return reader !== undefined && matches(record, reader);
    },
    ...(first === undefined ? {} : { first }),
    ...(first === undefined && !args.orderBy?.length
      ? {}
      : {
          order: {
            key: (record) => [record],
            compare: ([a], [b]) => order.compare(a as XapiRecord, b as XapiRecord),
          },
        }),
  };
}

export const liveRoots: readonly LiveRoot[] = Object.entries(lists).map(([field, list]) => ({
  field,
  list: (args) => asClientErrors(() => toLiveList(list, args)),
}));
