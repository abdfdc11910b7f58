// Two projects: `unit` (plain values, no sockets) and `integration` (real HTTP, sockets, processes).
import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// One copy of graphql: without this vite resolves the ESM file for our sources while type-graphql,
// loaded by Node itself, gets the CommonJS one, and graphql-js refuses "another realm".
const graphqlFile = createRequire(import.meta.url).resolve('graphql');
const alias = [{ find: /^graphql$/, replacement: graphqlFile }];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.integration.test.ts', 'test/e2e/**'],
          testTimeout: 10_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['test/**/*.integration.test.ts', 'test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
