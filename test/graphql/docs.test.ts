// What docs/schema.md and docs/errors.md say: examples answer as shown, tables agree with the code.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/graphql/errors.ts';
import { LIVE_LIMITS } from '../../src/graphql/live/limits.ts';
import { pipelineLimits } from '../../src/graphql/pipeline/limits.ts';
import { defaultPriceLimits, PLAIN_LIST_NODES } from '../../src/graphql/pricing/limits.ts';
import { httpOnlyCodes } from '../../src/http/answers.ts';
import { aggregateLimits } from '../../src/query/aggregates/aggregate.ts';
import { topLimits } from '../../src/query/dashboard/top.ts';
import { filterLimits } from '../../src/query/input.ts';
import { MAX_ORDER_KEYS, MAX_ORDER_RELATIONS } from '../../src/query/order.ts';
import { pageLimits } from '../../src/query/page.ts';
import { searchLimits } from '../../src/query/search/contract.ts';
import { examplesOf, readBlocks } from '../helpers/markdown.ts';
import { estateOf } from './estate.ts';
import { built, dataOf, pipelineOver } from './gateway.ts';

const docs = resolve(import.meta.dirname, '../../docs');
const schemaPage = resolve(docs, 'schema.md');
const pipeline = pipelineOver([estateOf({ hosts: 2, vms: 20 })]);

/** First and second cell of the rows whose first cell is code. */
function rows(file: string): [string, string][] {
  const lines = readFileSync(resolve(docs, file), 'utf8').split('\n');
  return lines.flatMap((line): [string, string][] => {
    const [, name, value] = /^\|\s*`(\w+)`\s*\|([^|]+)\|/.exec(line) ?? [];
    return name && value ? [[name, value.trim()]] : [];
  });
}

const text = readFileSync(schemaPage, 'utf8').replace(/\s+/g, ' ');
const number = (value: number) => value.toLocaleString('en-US');

/** Rows of the table of docs/schema.md whose first column has this title. */
function tableBelow(title: string): string[][] {
  const table = readFileSync(schemaPage, 'utf8')
    .split('\n\n')
    .find((block) => new RegExp(`^\\|\\s*${title}\\s*\\|`).test(block));
  const lines = table?.trim().split('\n').slice(2) ?? [];
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function valuesOf(name: string): string[] {
  const type = built.schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

describe('docs/schema.md', () => {
  const examples = examplesOf(readBlocks(schemaPage));

  it('shows what each example answers', () => {
    expect(examples.length).toBeGreaterThan(3);
    expect(examples.every(({ hasAnswer }) => hasAnswer)).toBe(true);
  });

  it.each(examples)('answers as shown at line $line', ({ document, answer }) => {
    expect(dataOf(pipeline, document)).toEqual(answer);
  });

  it('names the limits and their values', () => {
    const limits = Object.entries(defaultPriceLimits).map(([name, value]) => [name, String(value)]);
    expect(rows('schema.md').sort()).toEqual(limits.sort());
    expect(text).toContain(`${pageLimits.default} objects unless told, ${number(pageLimits.max)} at most`);
    expect(text).toContain(`a plain list counts as ${PLAIN_LIST_NODES}`);
  });

  it('names the limits of the language, all of them, and their values', () => {
    // A limit that is no limit of what clients ask for stands here with its reason.
    const { maxVerdicts: _memory, ...filter } = filterLimits;
    const { maxWords, maxWordLength, maxTextLength, defaultHits, maxHits, ...search } = searchLimits;
    const { minIdLength: _matching, searchedLength, searchedTexts, ...noOther } = search;
    expect(noOther).toEqual({});
    const { maxKeys, maxGroups, maxDistinctGroups, maxFields, ...noOtherGroups } = aggregateLimits;
    expect(noOtherGroups).toEqual({});
    const { maxInValues, maxConditions, maxDepth, ...noOtherFilter } = filter;
    expect(noOtherFilter).toEqual({});
    const { windowObjects } = LIVE_LIMITS;

    const limits: [of: string, what: string, most: number, untold?: number][] = [
      ['a page of a list', 'objects: `first`, `last`', pageLimits.max, pageLimits.default],
      ['the root field `nodes`', 'ids', pageLimits.max],
      ['a filter', 'values in one `in` (`maxInValues`)', maxInValues],
      ['a filter', 'conditions, filters of relations included (`maxConditions`)', maxConditions],
      ['a filter', 'levels of `and`, `or`, `not` and filters of relations (`maxDepth`)', maxDepth],
      ['`orderBy` of a list', 'keys (`MAX_ORDER_KEYS`)', MAX_ORDER_KEYS],
      [
        '`orderBy` of a list',
        'relations that one key leads through (`MAX_ORDER_RELATIONS`)',
        MAX_ORDER_RELATIONS,
      ],
      ['groups', 'keys (`maxKeys`)', maxKeys],
      ['groups', 'groups of the answer: `first` (`maxGroups`)', maxGroups, pageLimits.default],
      ['groups', 'groups that there are (`maxDistinctGroups`)', maxDistinctGroups],
      ['groups', 'number fields in one `orderBy` (`maxFields`)', maxFields],
      ['a search', 'words', maxWords],
      ['a search', 'characters of a word', maxWordLength],
      ['a search', 'characters of the text', maxTextLength],
      ['a search', 'hits: `first`', maxHits, defaultHits],
      ['a top list of a dashboard', 'objects: `first`', topLimits.max, topLimits.default],
      ['a subscription', 'objects of a window: `first`', windowObjects],
    ];
    const shown = limits.map(([of, what, most, untold]) => [
      of,
      what,
      number(most),
      untold === undefined ? '–' : number(untold),
    ]);
    expect(tableBelow('of')).toEqual(shown);
    expect(text).toContain(
      `the first ${number(searchedLength)} characters of each text, and the first ${searchedTexts} tags`,
    );
  });

  it('names keys of groups that there are', () => {
    const section = text.split('## Aggregates')[1]?.split('## Search')[0] ?? '';
    const named = new Set([...section.matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)].map(([, name]) => name ?? ''));
    expect([...named]).toContain('TAGS');
    const keys = new Set(['VMListGroupBy', 'VDIListGroupBy', 'VBDListGroupBy'].flatMap(valuesOf));
    expect([...named].filter((name) => !keys.has(name))).toEqual([]);
  });

  it('says when an operation waits for its turn', () => {
    const { heavyWork, objectWork, maxWaiting } = pipelineLimits;
    expect(text).toContain(`more than ${number(heavyWork)} comparisons`);
    expect(text).toContain(`more than ${number(heavyWork / objectWork)} objects`);
    expect(text).toContain(`At most ${maxWaiting} wait`);
  });
});

describe('docs/errors.md', () => {
  it('lists exactly the codes that there are', () => {
    const listed = rows('errors.md').map(([code]) => code);
    expect(listed.sort()).toEqual([...Object.keys(errorCodes), ...httpOnlyCodes].sort());
  });
});
