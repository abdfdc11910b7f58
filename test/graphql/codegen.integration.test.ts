// The generated types are committed; they must be what the generator makes of the schema and the documents now.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate, loadContext } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

it('test/generated is fresh; run `npm run codegen` when this fails', async () => {
  const context = await loadContext(join(root, 'codegen.yml'));
  context.cwd = root;
  context.updateConfig({ silent: true, errorsOnly: true });
  const files: { filename: string; content: string }[] = await generate(context, false);
  expect(files.length).toBeGreaterThan(0);
  for (const { filename, content } of files) {
    expect(readFileSync(resolve(root, filename), 'utf8').trim()).toBe(content.trim());
  }
});
