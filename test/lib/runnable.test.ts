import { expect, it } from 'vitest';
import { type Runnable, runTogether, whenAborted } from '../../src/lib/runnable.ts';

const forever = (ended: string[], name: string): Runnable => ({
  async run(signal) {
    await whenAborted(signal);
    ended.push(name);
  },
});

it('stops every part when the owner aborts', async () => {
  const ended: string[] = [];
  const stop = new AbortController();
  const running = runTogether(stop.signal, [forever(ended, 'a'), forever(ended, 'b')]);
  stop.abort();
  await running;
  expect(ended.sort()).toEqual(['a', 'b']);
});

it('stops the other parts when one fails, waits for them, and rethrows its error', async () => {
  const ended: string[] = [];
  const broken: Runnable = { run: () => Promise.reject(new Error('broken')) };
  const running = runTogether(new AbortController().signal, [forever(ended, 'a'), broken]);
  await expect(running).rejects.toThrow('broken');
  expect(ended).toEqual(['a']);
});

it('does not start to wait when the owner has aborted already', async () => {
  const ended: string[] = [];
  await runTogether(AbortSignal.abort(), [forever(ended, 'a')]);
  expect(ended).toEqual(['a']);
});
