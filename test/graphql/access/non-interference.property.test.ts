// What is hidden does not shine through: whatever is asked, the answer equals that of an estate in which the hidden objects
// do not exist at all. Filters, orders, cursors, counts, aggregates, groups, derived fields and lookups, over every class.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccessPolicy } from '../../../src/graphql/access/policy.ts';
import type { GatewayPipeline } from '../../../src/graphql/pipeline/pipeline.ts';
import { nodeClasses, rootLists } from '../../../src/graphql/schema/class-table.ts';
import { known } from '../../../src/lib/assert.ts';
import { mirroredClasses } from '../../../src/xapi/datamodel/datamodel.ts';
import type { ClassName } from '../../../src/xapi/datamodel/types.ts';
import { Dice } from '../../helpers/dice.ts';
import { randomFields, type World } from '../../helpers/random-objects.ts';
import { Questions } from '../../helpers/random-questions.ts';
import { singleDocuments, wholeDocuments } from '../../helpers/whole-schema.ts';
import { emptyEstate, ref, uuidOf } from '../estate.ts';
import { ask, built, pipelineOver } from '../gateway.ts';

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const MUCH = {
  maxNodes: 1e9,
  maxRootFields: 1_000,
  maxValues: 1e10,
  maxFields: 50_000,
  maxTokens: 100_000,
  maxAliases: 10_000,
};
const NOW = Date.UTC(2026, 5, 1);
const CLASSES = mirroredClasses.map(({ name }) => name);
const OBJECTS = 4;
/** Who sees all. */
const root = { id: 'root', fingerprint: 'root' };

function countOf(cls: ClassName): number {
  return cls === 'pool' ? 1 : OBJECTS;
}

/** What a test may do to the worlds. */
interface Means {
  /** The pools' own records are hidden as well; in the other world they are there, hidden, and say other things. */
  readonly pools?: boolean;
}

interface Sights {
  /** Over everything, with a policy that hides some. */
  readonly hiding: GatewayPipeline;
  /** Over what is left without those. */
  readonly without: GatewayPipeline;
  readonly uuids: readonly string[];
}

function worldOf(dice: Dice, pool: number): World {
  return { dice, count: countOf, ref, uuid: (cls, number) => uuidOf(cls, number, pool) };
}

/** One world twice. Ids hold the uuid of the pool, so without the pool's own record there would be none. */
function sightsOf(seed: number, { pools = false }: Means = {}): Sights {
  const hidden = new Set<string>();
  const choice = new Dice(seed ^ 0x5bd1e995);
  const [full, rest] = [[0, 1].map(emptyEstate), [0, 1].map(emptyEstate)] as const;
  const uuids: string[] = [];
  for (const pool of [0, 1]) {
    const world = worldOf(new Dice(seed + pool), pool);
    const other = worldOf(new Dice(seed ^ 0xffff), pool);
    const often = 2 + choice.int(4);
    const unseen = choice.some(CLASSES, 5);
    for (const cls of CLASSES) {
      for (let number = 0; number < countOf(cls); number += 1) {
        const fields = randomFields(world, cls, number);
        const isPool = cls === 'pool';
        const isHidden = isPool ? pools : choice.once(often) || unseen.includes(cls);
        const record = known(full[pool]?.add(cls, number, fields), 'the record');
        uuids.push(record.uuid);
        if (isHidden) hidden.add(record.uuid);
        if (isHidden && isPool) rest[pool]?.add(cls, number, randomFields(other, cls, number));
        else if (!isHidden) rest[pool]?.add(cls, number, fields);
      }
    }
  }
  const policy: AccessPolicy = {
    profileOf: ({ id }) => ({
      fingerprint: id,
      allows: () => true,
      ...(id === root.id ? {} : { sees: ({ uuid }) => !hidden.has(uuid) }),
    }),
  };
  const parts = { limits: MUCH, clock: { now: () => NOW } };
  const without = pipelineOver(rest, pools ? { ...parts, policy } : parts);
  return { hiding: pipelineOver(full, { ...parts, policy }), without, uuids };
}

/** The answers are equal, the error texts too. */
function expectSame({ hiding, without }: Sights, document: string): unknown {
  const wanted = plain(ask(without, document));
  expect(plain(ask(hiding, document)), document).toEqual(wanted);
  return wanted;
}

function plain({ data, errors }: ReturnType<typeof ask>): { data: unknown; errors: readonly string[] } {
  return {
    data: data ? JSON.parse(JSON.stringify(data)) : data,
    errors: (errors ?? []).map(({ message }) => message),
  };
}

function each(runs: number, test: (seed: number) => void): void {
  fc.assert(fc.property(fc.noBias(fc.nat()), test), {
    seed: SEED,
    numRuns: Number(process.env.RUNS ?? runs),
    // Half a seed is another world, not a smaller one.
    endOnFailure: true,
  });
}

const queries = built.schema.getQueryType()?.getFields() ?? {};

/** A question to each list of the root. */
function* randomDocuments(seed: number, uuids: readonly string[]): Generator<string> {
  const questions = new Questions({ schema: built.schema, dice: new Dice(seed), uuids });
  for (const { name } of rootLists) yield `{ ${questions.field(known(queries[name], name), 3)} }`;
}

interface Paged {
  readonly [list: string]: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

/** Reads a list to its end, three at a time, and answers the ids that it met. */
function walk(sights: Sights, list: string, given: string): string[] {
  const ids: string[] = [];
  let after = '';
  for (;;) {
    const args = ['first: 3', given, after].filter((part) => part !== '').join(', ');
    const shown =
      'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }';
    const { data } = expectSame(sights, `{ ${list}(${args}) { ${shown} } }`) as { data: Paged | null };
    const page = known(data?.[list], `a page of ${list}(${args})`);
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = `after: ${JSON.stringify(page.pageInfo.endCursor)}`;
  }
}

describe(`nothing is told of a hidden object (SEED=${SEED})`, () => {
  it('by any field of any object', { timeout: 60_000 }, () => {
    const documents = new Map([...wholeDocuments(built.schema, {}, 3), ...singleDocuments(built.schema)]);
    // What the gateway says of itself, the size of its memory too, has a right of its own.
    documents.delete('gateway');
    each(1, (seed) => {
      const sights = sightsOf(seed);
      for (const [name, document] of documents) {
        expect(expectSame(sights, document), name).toMatchObject({ errors: [] });
      }
    });
  });

  it('by filters, orders, windows, aggregates and groups', { timeout: 60_000 }, () => {
    each(2, (seed) => {
      const sights = sightsOf(seed);
      for (const document of randomDocuments(seed, sights.uuids)) {
        // What is kept for somebody who sees all, from the second asking on, is of no use to others.
        ask(sights.hiding, document, undefined, { principal: root });
        ask(sights.hiding, document, undefined, { principal: root });
        expectSame(sights, document);
      }
    });
  });

  it('by the pages of a list and their cursors, in any order', { timeout: 60_000 }, () => {
    each(1, (seed) => {
      const sights = sightsOf(seed);
      const dice = new Dice(seed);
      const questions = new Questions({ schema: built.schema, dice, uuids: sights.uuids });
      for (const { name } of rootLists) {
        const given = questions.listArguments(known(queries[name], name).args, ['orderBy']);
        const ids = walk(sights, name, given);
        expect(new Set(ids).size).toBe(ids.length);
      }
    });
  });

  it('by its uuid', () => {
    each(1, (seed) => {
      const sights = sightsOf(seed);
      const fields = nodeClasses.flatMap(({ cls, one }) =>
        [0, 1].flatMap((pool) =>
          Array.from({ length: countOf(cls) }, (_, at) => {
            return `${one}_${pool}_${at}: ${one}(by: { uuid: "${uuidOf(cls, at, pool)}" }) { id }`;
          }),
        ),
      );
      const { data } = expectSame(sights, `{ ${fields.join(' ')} }`) as { data: Record<string, unknown> };
      expect(Object.values(data)).toContain(null);
    });
  });

  it('that is a pool', { timeout: 60_000 }, () => {
    const whole = wholeDocuments(built.schema, {}, 3);
    const documents = ['hosts', 'srs', 'messages', 'tasks'].map((name) => known(whole.get(name), name));
    each(1, (seed) => {
      const sights = sightsOf(seed, { pools: true });
      for (const document of documents) expectSame(sights, document);
      for (const document of randomDocuments(seed, sights.uuids)) expectSame(sights, document);
    });
  });
});
