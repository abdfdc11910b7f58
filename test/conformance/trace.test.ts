// 601 consecutive answers of event.from of a real xapi under random load: a database brought to each
// recorded state answers the recorded bytes, from the recorded token. Then a database of a thousand VMs, and
// one after a restart.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Database } from '../../src/simulator/database/database.ts';
import { collectBatch } from '../../src/simulator/events/batch.ts';
import { batchAnswer } from '../../src/simulator/events/batch-answer.ts';
import { Subscription } from '../../src/simulator/events/subscription.ts';
import { parseToken } from '../../src/simulator/events/token.ts';
import { parseJson } from '../../src/simulator/wire/json-parse.ts';
import { applyBatch } from './recorded-world.ts';
import { recordingPath, recordingsPresent } from './recordings.ts';
import { member, textOf } from './understood.ts';

/** Rows that no event speaks of, and tasks, which come and go between two answers. */
const UNSEEN = /"(task|session|user|secret|role|host_cpu)":\d+/g;

const counted = (text: string) => text.replace(UNSEEN, '"$1":N');

function answerFrom(database: Database, token: string): string {
  const batch = collectBatch(database, new Subscription(['*']), parseToken(token));
  const text = Buffer.concat([...batchAnswer(batch).json()].map((part) => Buffer.from(part))).toString(
    'utf8',
  );
  return counted(text);
}

function recorded(name: string): string {
  const bytes = readFileSync(recordingPath(name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim();
}

describe.skipIf(!recordingsPresent)('event.from of a real xapi', () => {
  it('is answered alike through a minute of random life', () => {
    const database = new Database({ seed: 7 });
    let token = '';
    let compared = 0;
    for (const line of recorded('trace-45s.ndjson.gz').split('\n')) {
      const { answer } = JSON.parse(line) as { answer?: string };
      if (answer === undefined) continue;
      const result = member(parseJson(answer), 'result');
      applyBatch(database, result);
      const expected = answer.slice(answer.indexOf('{"events"'), answer.lastIndexOf('},"id"') + 1);
      expect(answerFrom(database, token)).toBe(counted(expected));
      token = textOf(member(result, 'token'));
      compared += 1;
    }
    expect(compared).toBe(601);
  });

  it.each([
    ['event.from-1013-vms.json.gz', ''],
    ['restart/event.from-old-token.response.json', '00000000000000005982,00000000000000005968'],
    ['restart-inplace/event.from-old-token.response.json', '00000000000000006525,00000000000000005968'],
  ])('is answered alike: %s', (name, token) => {
    const answer = recorded(name);
    const database = new Database({ seed: 7 });
    applyBatch(database, member(parseJson(answer), 'result'));
    const expected = answer.slice(answer.indexOf('{"events"'), answer.lastIndexOf('},"id"') + 1);
    expect(answerFrom(database, token)).toBe(counted(expected));
  });
});
