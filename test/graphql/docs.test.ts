// What docs/schema.md and docs/errors.md say: examples answer as shown, tables agree with the code.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/graphql/errors.ts';
import { pipelineLimits } from '../../src/graphql/pipeline/limits.ts';
import { defaultPriceLimits, PLAIN_LIST_NODES } from '../../src/graphql/pricing/limits.ts';
import { httpOnlyCodes } from '../../src/http/answers.ts';
import { filterLimits } from '../../src/query/input.ts';
import { MAX_ORDER_KEYS } from '../../src/query/order.ts';
import { pageLimits } from '../../src/query/page.ts';
import { examplesOf, readBlocks } from '../helpers/markdown.ts';
import { estateOf } from './estate.ts';
import { dataOf, pipelineOver } from './gateway.ts';

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
    const text = readFileSync(schemaPage, 'utf8').replace(/\s+/g, ' ');
    const number = (value: number) => value.toLocaleString('en-US');
    expect(text).toContain(`${pageLimits.default} objects unless told, ${number(pageLimits.max)} at most`);
    expect(text).toContain(`a plain list counts as ${PLAIN_LIST_NODES}`);
    expect(text).toContain(`${number(filterLimits.maxInValues)} values in one \`in\``);
    expect(text).toContain(
      `${filterLimits.maxConditions} conditions and ${filterLimits.maxDepth} levels in one filter`,
    );
    expect(text).toContain(`${MAX_ORDER_KEYS} keys in one \`orderBy\``);
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
