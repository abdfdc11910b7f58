// Whole lists kept in order between two changes of the stores, so that reading a page of a big estate does not look at
// all of it each time. A list is kept from its second asking at one state on: a busy estate pays for no sort in vain.
import type { Reader } from '../../cache/contract.ts';
import type { Order } from '../../query/order.ts';
import type { XapiRecord } from '../../xapi/record.ts';

export const sortedListLimits = {
  maxLists: 16,
  /** Longer lists are not kept: to sort all of one costs an operation more than to choose its page. */
  maxRecords: 20_000,
} as const;

interface Entry {
  readonly readers: readonly Reader[];
  readonly revisions: readonly number[];
  sorted?: readonly XapiRecord[];
}

export class SortedLists {
  readonly #entries = new Map<string, Entry>();

  /**
   * What `sorted` answers, the records in `order`, from memory if nothing has changed in `readers`; undefined when the
   * list is asked for the first time at this state. `name` tells apart what is collected.
   */
  find(
    name: string,
    order: Order,
    readers: readonly Reader[],
    sorted: () => readonly XapiRecord[],
  ): readonly XapiRecord[] | undefined {
    const key = `${name}${order.signature}`;
    const entry = this.#entries.get(key);
    if (!entry || !isCurrent(entry, readers)) {
      this.#remember(key, { readers: [...readers], revisions: readers.map(({ revision }) => revision) });
      return undefined;
    }
    entry.sorted ??= sorted();
    return entry.sorted;
  }

  #remember(key: string, entry: Entry): void {
    this.#entries.delete(key);
    // What is out of date holds records that nobody else does.
    for (const [name, { readers, revisions }] of this.#entries) {
      if (readers.some((reader, at) => reader.revision !== revisions[at])) this.#entries.delete(name);
    }
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined && this.#entries.size >= sortedListLimits.maxLists) this.#entries.delete(oldest);
    this.#entries.set(key, entry);
  }
}

function isCurrent(entry: Entry, readers: readonly Reader[]): boolean {
  return (
    entry.readers.length === readers.length &&
    readers.every((reader, at) => entry.readers[at] === reader && entry.revisions[at] === reader.revision)
  );
}
