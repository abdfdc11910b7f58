// The playground in a browser: it runs its own examples, asks nobody else for anything, and breaks no rule of its page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../helpers/gateway.ts';
import { ROOT } from '../helpers/process.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const LIMIT_MS = 60_000;

const hasChromium = existsSync(CHROMIUM);
if (!hasChromium) process.stdout.write(`playground tests skipped: there is no ${CHROMIUM}\n`);

describe.skipIf(!hasChromium)('the playground', () => {
  let gateway: TestGateway;
  let profile: string;
  let browser: BrowserContext;
  let page: Page;
  const foreign: string[] = [];
  const complaints: string[] = [];
  const sockets: string[] = [];

  beforeAll(async () => {
    const build = spawnSync(process.execPath, ['scripts/build.mjs', 'playground'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(build.status, build.stderr).toBe(0);
    gateway = await startTestGateway();
    profile = mkdtempSync(join(tmpdir(), 'xenograph-browser-'));
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: true,
      args: FLAGS,
    });
    page = await browser.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    browser.on('request', (request) => {
      const url = request.url();
      if (!/^(?:data|blob):/.test(url) && new URL(url).origin !== gateway.url) foreign.push(url);
    });
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('websocket', (socket) => sockets.push(socket.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await page.goto(`${gateway.url}/playground`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await gateway?.close();
    if (profile) rmSync(profile, { recursive: true, force: true });
  });

  async function answer(pattern: RegExp): Promise<string> {
    const pane = page.locator('.result-window');
    await pane.filter({ hasText: pattern }).waitFor();
    return (await pane.textContent()) ?? '';
  }

  it('runs the query of its first tab', async () => {
    await page.getByRole('button', { name: /execute query/i }).click();
    expect(await answer(/totalCount/)).toMatch(/"totalCount":\s*\d+/);
  });

  it('runs the subscription of its second tab over WebSocket, and ends it', async () => {
    await page.getByRole('tab', { name: 'WatchMachines' }).click();
    await page.getByRole('button', { name: /execute query/i }).click();
    expect(await answer(/SNAPSHOT/)).toContain('upserted');
    expect(sockets).toEqual([`${gateway.url.replace('http', 'ws')}/graphql`]);
    await page.getByRole('button', { name: /stop query/i }).click();
    await page.getByRole('button', { name: /execute query/i }).waitFor();
  });

  it('has asked nobody else, and the browser has nothing to complain about', () => {
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
  });
});
