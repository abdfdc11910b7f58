// Files of the front end, as a browser gets them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addStaticFiles } from '../../src/http/static-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'xenograph-static-'));
const app = Fastify();

beforeAll(() => {
  mkdirSync(join(folder, 'site/assets'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'site/assets/main-abc.js'), 'run()');
  writeFileSync(join(folder, 'site/notes.secret'), 'not for the web');
  writeFileSync(join(folder, 'outside.js'), 'outside()');
  addStaticFiles(app, '/site', join(folder, 'site'));
  addStaticFiles(app, '/absent', join(folder, 'nothing-here'));
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers = {}) => app.inject({ url, headers: { host: 'gw:4000', ...headers } });

it('serves the page at the prefix, to be asked for again each time', async () => {
  for (const url of ['/site', '/site/', '/site/index.html', '/site?tab=2']) {
    const page = await get(url);
    expect([page.statusCode, page.body]).toEqual([200, '<p>page</p>']);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
    });
  }
});

it('lets the page talk to its own host alone, by HTTP and WebSocket', async () => {
  const policy = (await get('/site')).headers['content-security-policy'];
  expect(policy).toMatch(/^default-src 'self'; /);
  expect(policy).toMatch(/; connect-src 'self' ws:\/\/gw:4000 wss:\/\/gw:4000$/);
  expect(policy).toContain("frame-ancestors 'none'");
});

it('serves built files for good, and 304 to whoever has them', async () => {
  const first = await get('/site/assets/main-abc.js');
  expect([first.body, first.headers['cache-control']]).toEqual([
    'run()',
    'public, max-age=31536000, immutable',
  ]);
  const again = await get('/site/assets/main-abc.js', { 'if-none-match': first.headers.etag });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

it.each([
  '/site/nothing.js',
  '/site/notes.secret',
  '/site/../outside.js',
  '/site/%2e%2e/outside.js',
  '/site/..%2foutside.js',
  '/site/assets',
])('has nothing at %s', async (url) => {
  expect((await get(url)).statusCode).toBe(404);
});

it('says what to do when the front end has not been built', async () => {
  const answer = await get('/absent');
  expect([answer.statusCode, answer.json().errors[0].message]).toEqual([
    404,
    expect.stringContaining('npm run build'),
  ]);
});
