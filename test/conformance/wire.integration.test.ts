// The simulator answers what a real xapi answered: the same calls in three encodings, byte for byte.
import { describe, expect, it } from 'vitest';
import { exceptedNames } from './exceptions.ts';
import { worldOfBatch, worldOfInjection, worldOfMember } from './recorded-world.ts';
import { answered, loadRecordings, recordingsPresent } from './recordings.ts';
import { chronological, type Replayed, replayAlone, replayInSequence } from './replay.ts';
import { understand } from './understood.ts';

/** Asked of a member of a pool whose coordinator had this address. */
const MEMBER = /^9[56]/;
const RECORDED_COORDINATOR = '192.168.100.12';
const FILES = ['jsonrpc2', 'jsonrpc1', 'xmlrpc'];

async function replayFile(file: string): Promise<Replayed[]> {
  const numbered = answered(loadRecordings('jsonrpc2.ndjson')).map(understand);
  const numbering = new Map(numbered.map(({ exchange, id }) => [exchange.name, id]));
  const exchanges = answered(loadRecordings(`${file}.ndjson`)).map(understand);
  const batches = exchanges.filter(({ method, result }) => method === 'event.from' && result);
  const injections = exchanges.filter(({ method, result }) => method === 'event.inject' && result);
  const members = exchanges.filter(({ exchange }) => MEMBER.test(exchange.name));
  const apart = new Set([...batches, ...injections, ...members]);
  const others = exchanges.filter((understood) => !apart.has(understood));
  const replayed = await Promise.all([
    replayInSequence(chronological(others, numbering), exchanges, FILES.indexOf(file)),
    replayAlone(batches, worldOfBatch),
    replayAlone(injections, worldOfInjection),
    replayAlone(members, worldOfMember, { coordinatorAddress: RECORDED_COORDINATOR }),
  ]);
  return replayed.flat();
}

describe.skipIf(!recordingsPresent)('answers of a real xapi', () => {
  it.each(FILES)('are the simulator’s, byte for byte: %s', async (file) => {
    const replayed = await replayFile(file);
    const differing = replayed.filter((one) => one.difference !== undefined);
    const matching = replayed.length - differing.length;
    process.stdout.write(`${file}: ${matching} of ${replayed.length} recorded answers match\n`);
    const excepted = exceptedNames(file);
    for (const { name, difference } of differing) {
      if (!excepted.includes(name)) process.stdout.write(`${name}: ${difference}\n`);
    }
    expect(differing.map((one) => one.name).sort()).toEqual(excepted.toSorted());
  });
});
