// The promise behind event.from: whoever folds its batches holds what the database holds, as long as no more
// is deleted between two of them than is remembered.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/simulator/database/database.ts';
import type { Row } from '../../../src/simulator/database/wire-value.ts';
import { collectBatch } from '../../../src/simulator/events/batch.ts';
import { batchAnswer } from '../../../src/simulator/events/batch-answer.ts';
import { Subscription } from '../../../src/simulator/events/subscription.ts';
import { parseToken } from '../../../src/simulator/events/token.ts';

interface Batch {
  readonly events: readonly { class: string; operation: string; ref: string; snapshot?: Row }[];
  readonly valid_ref_counts: Readonly<Record<string, number>>;
  readonly token: string;
}

const step = fc.record({
  what: fc.constantFrom('vm', 'vbd', 'rename', 'move', 'destroy', 'message', 'fold', 'inject'),
  which: fc.nat(),
});

class Follower {
  readonly objects = new Map<string, Row>();
  token = '';

  fold(database: Database): void {
    const batch = collectBatch(database, new Subscription(['*']), parseToken(this.token));
    const text = Buffer.concat([...batchAnswer(batch).json()].map((part) => Buffer.from(part))).toString();
    const { events, valid_ref_counts: counts, token } = JSON.parse(text) as Batch;
    expect(new Set(events.map(({ ref, operation }) => `${ref} ${operation}`)).size).toBe(events.length);
    for (const { class: cls, ref, snapshot } of events) {
      if (snapshot) this.objects.set(`${cls}/${ref}`, snapshot);
      else this.objects.delete(`${cls}/${ref}`);
    }
    const held = (cls: string) => [...this.objects.keys()].filter((key) => key.startsWith(`${cls}/`)).length;
    expect([held('vm'), held('vbd')]).toEqual([counts.vm, counts.vbd]);
    expect(token >= this.token).toBe(true);
    this.token = token;
  }
}

function run(database: Database, what: string, which: number): void {
  const pick = (cls: string) => {
    const entries = database.sorted(cls);
    return entries[which % Math.max(1, entries.length)]?.ref;
  };
  const [vm, vbd] = [pick('VM'), pick('VBD')];
  if (what === 'vm') database.create('VM', {});
  else if (what === 'vbd') database.create('VBD', { VM: vm ?? 'OpaqueRef:NULL' });
  else if (what === 'rename' && vm) database.set('VM', vm, 'name_label', `name ${which % 3}`);
  else if (what === 'move' && vm && vbd) database.set('VBD', vbd, 'VM', vm);
  else if (what === 'inject' && vm) database.touch('VM', vm);
  else if (what === 'message') database.create('message', { body: String(which) });
  else if (what === 'destroy') {
    const cls = which % 2 === 0 ? 'VM' : 'VBD';
    const ref = cls === 'VM' ? vm : vbd;
    if (ref) database.destroy(cls, ref);
  }
}

describe('the fold of event.from', () => {
  it('equals the database', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const database = new Database({ seed: 5 });
        const follower = new Follower();
        for (const { what, which } of steps) {
          if (what === 'fold') follower.fold(database);
          else run(database, what, which);
        }
        follower.fold(database);
        for (const cls of ['VM', 'VBD', 'message']) {
          for (const [ref, row] of database.rows(cls)) {
            // A row has fields that never reach the wire.
            expect(row).toMatchObject(
              follower.objects.get(`${cls.toLowerCase()}/${ref}`) ?? { missing: ref },
            );
          }
        }
        const total = ['VM', 'VBD', 'message'].reduce((sum, cls) => sum + database.count(cls), 0);
        expect(follower.objects.size).toBe(total);
      }),
    );
  });
});
