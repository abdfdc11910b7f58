// Paging against a naive list: pages joined are the list, in both directions, also while objects come and go.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderInput } from '../../src/query/input.ts';
import { compileOrder } from '../../src/query/order.ts';
import { cursorOf, type Page, type PageRequest, pageOfSorted, pageOfUnsorted } from '../../src/query/page.ts';
import type { XapiRecord } from '../../src/xapi/record.ts';

interface Row {
  readonly uuid: string;
  readonly nameLabel: string;
  readonly memoryStaticMax: number | bigint;
  readonly snapshotTime: string | null;
  readonly pool: string;
}

const row: fc.Arbitrary<Row> = fc.record({
  uuid: fc.integer({ min: 0, max: 99_999 }).map((number) => `uuid-${number}`),
  nameLabel: fc.constantFrom('', 'a', 'b', 'ü', 'B', '"'),
  memoryStaticMax: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom(2n ** 60n, 2n ** 60n + 1n)),
  snapshotTime: fc.constantFrom(null, '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
  pool: fc.constantFrom('p', 'q'),
});
const rows = fc.uniqueArray(row, { maxLength: 40, selector: ({ uuid, pool }) => `${uuid}@${pool}` });
const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
const orderBy: fc.Arbitrary<OrderInput> = fc.array(
  fc.oneof(
    direction.map((way) => ({ nameLabel: way })),
    direction.map((way) => ({ memoryStaticMax: way })),
    direction.map((way) => ({ snapshotTime: way })),
    direction.map((way) => ({ uuid: way })),
  ),
  { maxLength: 3 },
);

function toRecord({ pool, ...fields }: Row): XapiRecord {
  return { $cls: 'VM', $ref: `ref-${fields.uuid}-${pool}`, $pool: pool, ...fields };
}

function walk(
  records: readonly XapiRecord[],
  input: OrderInput,
  size: number,
  backward: boolean,
): XapiRecord[] {
  const order = compileOrder('VM', input);
  const seen: XapiRecord[] = [];
  let request: PageRequest = backward ? { last: size } : { first: size };
  for (let pages = 0; pages <= records.length; pages += 1) {
    const page = pageOfUnsorted([...records], order, request);
    expect(page.totalCount).toBe(records.length);
    if (backward) seen.unshift(...page.nodes);
    else seen.push(...page.nodes);
    const edge = backward ? page.nodes[0] : page.nodes.at(-1);
    if (!edge || !(backward ? page.hasPreviousPage : page.hasNextPage)) return seen;
    const cursor = cursorOf(page, edge);
    request = backward ? { last: size, before: cursor } : { first: size, after: cursor };
  }
  throw new Error('the pages do not end');
}

describe('pages', () => {
  it('joined are the whole list in order, forward and backward', () => {
    fc.assert(
      fc.property(
        rows,
        orderBy,
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        (list, input, size, backward) => {
          const records = list.map(toRecord);
          const expected = [...records].sort(compileOrder('VM', input).compare);
          expect(walk(records, input, size, backward)).toEqual(expected);
        },
      ),
    );
  });

  it('neither repeat nor lose what stays, while objects come and go between them', () => {
    fc.assert(
      fc.property(rows, rows, rows, fc.integer({ min: 1, max: 5 }), (staying, leaving, coming, size) => {
        const key = ({ uuid, pool }: Row) => `${uuid}@${pool}`;
        const kept = new Set(staying.map(key));
        const others = (list: readonly Row[]) => list.filter((one) => !kept.has(key(one)));
        const order = compileOrder('VM', [{ nameLabel: 'ASC' }]);
        const before = [...staying, ...others(leaving)].map(toRecord);
        const after = [...staying, ...others(coming)].map(toRecord);
        const first = pageOfUnsorted([...before], order, { first: size });
        const last = first.nodes.at(-1);
        const rest = last
          ? pageOfUnsorted([...after], order, { first: 1_000, after: cursorOf(first, last) })
          : pageOfUnsorted([...after], order, { first: 1_000 });
        const seen = [...first.nodes, ...rest.nodes].map(({ $ref }) => $ref);
        for (const { $ref } of staying.map(toRecord)) {
          expect(seen.filter((one) => one === $ref)).toEqual([$ref]);
        }
      }),
    );
  });

  it('are the same chosen from many as sorted from all', () => {
    fc.assert(
      fc.property(
        rows,
        orderBy,
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (list, input, size, backward) => {
          const order = compileOrder('VM', input);
          const records = list.map(toRecord);
          const sorted = [...records].sort(order.compare);
          const page = pageOfUnsorted(records, order, backward ? { last: size } : { first: size });
          const start = backward ? Math.max(0, sorted.length - size) : 0;
          expect(page.nodes).toEqual(sorted.slice(start, backward ? undefined : size));
        },
      ),
    );
  });

  it('tell whether there is more on either side', () => {
    const records = ['a', 'b', 'c', 'd'].map((nameLabel) =>
      toRecord({ uuid: nameLabel, nameLabel, memoryStaticMax: 0, snapshotTime: null, pool: 'p' }),
    );
    const order = compileOrder('VM', [{ nameLabel: 'ASC' }]);
    const at = (request: PageRequest): Page => pageOfUnsorted([...records], order, request);
    const [, b, c] = at({}).nodes;
    if (!b || !c) throw new Error('four records make a page of four');
    const middle = at({ first: 1, after: cursorOf(at({}), b) });
    expect(middle).toMatchObject({ nodes: [c], hasPreviousPage: true, hasNextPage: true, totalCount: 4 });
    expect(at({ last: 2 })).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    expect(at({ first: 4 })).toMatchObject({ hasPreviousPage: false, hasNextPage: false });
  });
});

describe('a cursor', () => {
  const order = compileOrder('VM', [{ memoryStaticMax: 'DESC' }]);
  const record = toRecord({
    uuid: 'x',
    nameLabel: '',
    memoryStaticMax: 2n ** 60n + 1n,
    snapshotTime: null,
    pool: 'p',
  });
  const page = pageOfUnsorted([record], order, {});

  it('of another order is refused', () => {
    const other = compileOrder('VM', []);
    expect(() => pageOfUnsorted([record], other, { after: cursorOf(page, record) })).toThrow('another order');
  });

  it.each(['', 'x', 'W10', 'bnVsbA', Buffer.from('["-memoryStaticMax",{},"u","p"]').toString('base64url')])(
    'that nobody has made is refused: %s',
    (text) => {
      for (const bound of [{ after: text }, { before: text }, { after: null, before: text }]) {
        expect(() => pageOfUnsorted([record], order, bound)).toThrow(/cursor/);
        expect(() => pageOfSorted([record], order, bound)).toThrow(/cursor/);
      }
    },
  );

  it('holds integers beyond 2^53 exactly', () => {
    expect(pageOfUnsorted([record], order, { after: cursorOf(page, record) }).nodes).toEqual([]);
    expect(pageOfUnsorted([record], order, { before: cursorOf(page, record) }).nodes).toEqual([]);
  });
});
