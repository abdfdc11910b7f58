import { describe, expect, it } from 'vitest';
import { AUDIT_LIMITS, CountAudit } from '../../src/cache/count-audit.ts';
import type { ClassName } from '../../src/xapi/datamodel/types.ts';

/** An audit of a store with 10 objects of each class, against a pool that counts as told. */
function open() {
  const audit = new CountAudit();
  const look = (
    rows: Partial<Record<ClassName, number>>,
    nowMs: number,
    only?: ClassName,
  ): readonly string[] => {
    const counts = new Map(Object.entries(rows) as [ClassName, number][]);
    audit.compare({ counts }, { count: () => 10 }, { nowMs, ...(only ? { only } : {}) });
    return audit.due(nowMs);
  };
  return { audit, look };
}

describe('the audit of row counts', () => {
  it('wants a second look at once, and a relist after the second mismatch', () => {
    const { audit, look } = open();
    expect(look({ VM: 10 }, 0)).toEqual([]);
    expect(audit.patienceMs(0)).toBe(Number.POSITIVE_INFINITY);
    expect(look({ VM: 9 }, 0)).toEqual([]);
    expect(audit.patienceMs(0)).toBe(0);
    expect(audit.clean).toBe(false);
    expect(look({ VM: 9 }, 50)).toEqual(['VM']);
    audit.relisted('VM', 60);
    expect(look({ VM: 10 }, 60, 'VM')).toEqual([]);
    expect(audit.clean).toBe(true);
  });

  it('forgets a single mismatch', () => {
    const { audit, look } = open();
    look({ VM: 9 }, 0);
    look({ VM: 10 }, 50);
    expect(look({ VM: 9 }, 100)).toEqual([]);
    expect(audit.clean).toBe(false);
  });

  it('judges neither messages nor what the pool does not count', () => {
    const { audit, look } = open();
    for (let i = 0; i < 9; i++) expect(look({ message: 0, session: 4 }, i)).toEqual([]);
    expect(audit.clean).toBe(true);
  });

  it('waits longer after each relist that did not help, up to a bound', () => {
    const { audit, look } = open();
    const times: number[] = [];
    for (let nowMs = 0; nowMs < 4_000_000; nowMs += 500) {
      if (look({ VM: 9 }, nowMs).length === 0) continue;
      times.push(nowMs);
      audit.relisted('VM', nowMs);
    }
    const waits = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(waits[0]).toBe(AUDIT_LIMITS.relistMinMs);
    expect(waits[1]).toBe(AUDIT_LIMITS.relistMinMs * 2);
    expect(Math.max(...waits)).toBe(AUDIT_LIMITS.relistMaxMs);
    expect(audit.clean).toBe(true);
  });

  it('keeps the interval between relists while counts agree and differ by turns', () => {
    const { audit, look } = open();
    let relists = 0;
    for (let nowMs = 0; nowMs < 60_000; nowMs += 50) {
      const rows = nowMs % 200 === 0 ? 10 : 9;
      if (look({ VM: rows }, nowMs).length === 0) continue;
      relists += 1;
      audit.relisted('VM', nowMs);
    }
    expect(relists).toBeGreaterThan(1);
    expect(relists).toBeLessThanOrEqual(60_000 / AUDIT_LIMITS.relistMinMs);
  });

  it('bears tasks for longer, and is not in a hurry about them', () => {
    const { audit, look } = open();
    for (let i = 1; i < AUDIT_LIMITS.taskStrikes; i++) expect(look({ task: 3 }, i)).toEqual([]);
    expect(audit.patienceMs(5)).toBe(AUDIT_LIMITS.taskRecheckMs);
    expect(audit.clean).toBe(true);
    expect(look({ task: 3 }, 9)).toEqual(['task']);
    audit.relisted('task', 9);
    expect(look({ task: 3 }, 9 + AUDIT_LIMITS.taskRelistMinMs - 1)).toEqual([]);
    expect(look({ task: 3 }, 9 + AUDIT_LIMITS.taskRelistMinMs)).toEqual(['task']);
  });
});
