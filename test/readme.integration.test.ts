// What README.md and docs/ show is what happens: every document runs against a demo gateway, shown answers are compared,
// every command exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startTestGateway, type TestGateway } from './helpers/gateway.ts';
import { type Example, examplesOf, readBlocks, shows } from './helpers/markdown.ts';
import { ROOT } from './helpers/process.ts';

const docs = join(ROOT, 'docs');
const FILES = [
  join(ROOT, 'README.md'),
  ...readdirSync(docs)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(docs, name)),
];
/** Pages whose answers come from worlds of their own, in tests of their own: test/graphql/docs and test/graphql/live/docs. */
const ELSEWHERE = ['docs/schema.md', 'docs/subscriptions.md', 'docs/errors.md'];
const blocks = FILES.map((file) => ({ name: relative(ROOT, file), blocks: readBlocks(file) }));
const examples = blocks.flatMap(({ name, blocks }) =>
  examplesOf(blocks).map((example) => [`${name}:${example.line}`, example] as const),
);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

/** The answer of a query, or the first message of a subscription. */
function run({ document }: Example): Promise<unknown> {
  const isSubscription = parse(document).definitions.some(
    (node) => node.kind === 'OperationDefinition' && node.operation === 'subscription',
  );
  return isSubscription ? firstMessage(document) : gateway.query(document);
}

async function firstMessage(query: string): Promise<unknown> {
  const client = createClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
  });
  try {
    for await (const message of client.iterate({ query })) return message;
    throw new Error('the subscription ended without a message');
  } finally {
    await client.dispose();
  }
}

describe('a shown document', () => {
  it('is there in the README: one query and one subscription', () => {
    const shown = examples.filter(([place]) => place.startsWith('README.md'));
    expect(shown.length).toBeGreaterThanOrEqual(2);
    expect(shown.every(([, { hasAnswer }]) => hasAnswer)).toBe(true);
  });

  it.each(examples)('%s runs, and answers what is shown', async (place, example) => {
    const answer = await run(example);
    expect(answer).not.toHaveProperty('errors');
    const isHeldElsewhere = ELSEWHERE.some((name) => place.startsWith(name));
    if (!isHeldElsewhere && example.hasAnswer && !shows(example.answer, answer))
      expect(answer).toEqual(example.answer);
  });
});

describe('a shown command', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = blocks.flatMap(({ name, blocks }) =>
    blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text, line }) =>
        [...text.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(
          (match) => [`${name}:${line}`, match[1] ?? ''] as const,
        ),
      ),
  );

  it.each(commands)('%s npm %s exists', (_place, name) => {
    expect(name === 'ci' || name in scripts).toBe(true);
  });

  it('names files that exist', () => {
    const named = blocks.flatMap(({ blocks }) =>
      blocks.flatMap(({ text }) =>
        [...text.matchAll(/\bnode ([\w./-]+\.mjs)/g)].map((match) => match[1] ?? ''),
      ),
    );
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
