// `npm run simulate` as a user runs it: what it prints can be used, mistakes are said clearly, signals end it.
import { expect, it } from 'vitest';
import { Command } from '../helpers/process.ts';
import { Client } from '../simulator/client.ts';

const START = 'scripts/start.mjs';

it('simulate prints a url and credentials that log in, and ends with Ctrl+C', async () => {
  const command = new Command([
    START,
    'simulate',
    '--port',
    '0',
    '--hosts',
    '2',
    '--vms',
    '6',
    '--seed',
    '4',
  ]);
  const [, url = ''] = await command.whenSaid(/^Pool 0: (http:\S+)/m);
  const [, username = '', password = ''] = await command.whenSaid(/user: (\S+) {2}password: (\S+)/);
  await command.whenSaid(/^Ready/m);
  const client = new Client(url);
  await client.login(username, password);
  expect(await client.call('host.get_all')).toHaveLength(2);
  expect(await command.signal('SIGINT')).toEqual({ code: 0, signal: null });
});

it('simulate says what is allowed, and ends with 1', async () => {
  const command = new Command([START, 'simulate', '--hosts', 'many']);
  expect(await command.ended).toEqual({ code: 1, signal: null });
  expect(command.stderr).toContain('--hosts must be a whole number from 1 to 16000, not "many"');
  expect(command.stderr).not.toContain('    at ');
});
