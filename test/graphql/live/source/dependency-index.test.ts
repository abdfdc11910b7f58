import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/cache/contract.ts';
import {
  classKey,
  countKey,
  DependencyIndex,
  lookupKey,
  recordKey,
} from '../../../../src/graphql/live/source/dependency-index.ts';
import { record } from '../../../cache/records.ts';

type Owner = { readonly name: string };
const [a, b]: [Owner, Owner] = [{ name: 'a' }, { name: 'b' }];

function affected(index: DependencyIndex<Owner>, change: Partial<Change>): string[] {
  const names = new Set<string>();
  index.visitChange({ cls: 'VBD', ref: 'vbd', type: 'modified', revision: 1, ...change }, ({ name }) =>
    names.add(name),
  );
  return [...names].sort();
}

describe('a change affects', () => {
  it('who read the record, and who listed its class', () => {
    const index = new DependencyIndex<Owner>();
    index.replace(a, [], [recordKey('vbd')]);
    index.replace(b, [], [classKey('VBD')]);
    expect(affected(index, {})).toEqual(['a', 'b']);
    expect(affected(index, { ref: 'other' })).toEqual(['b']);
    expect(affected(index, { cls: 'VIF', ref: 'vif' })).toEqual([]);
  });

  it('who counted a class, when an object comes or goes', () => {
    const index = new DependencyIndex<Owner>();
    index.replace(a, [], [countKey('VBD')]);
    expect(affected(index, { type: 'modified' })).toEqual([]);
    expect(affected(index, { type: 'added' })).toEqual(['a']);
    expect(affected(index, { type: 'deleted' })).toEqual(['a']);
  });

  it('who looked up what the record was filed under, or is now', () => {
    const index = new DependencyIndex<Owner>();
    index.replace(a, [], [lookupKey('VBD.vm', 'x')]);
    index.replace(b, [], [lookupKey('VBD.vm', 'y')]);
    const [atX, atY] = [record('VBD', 'vbd', { vm: 'x' }), record('VBD', 'vbd', { vm: 'y' })];
    expect(affected(index, { previous: atX, current: atY })).toEqual(['a', 'b']);
    expect(affected(index, { type: 'added', current: atY })).toEqual(['b']);
    expect(affected(index, { type: 'deleted', previous: atX })).toEqual(['a']);
    expect(
      affected(index, { previous: atX, current: record('VBD', 'vbd', { vm: 'x', device: 'xvdb' }) }),
    ).toEqual([]);
  });

  it('who looked up a member of a set, when that member comes or goes', () => {
    const index = new DependencyIndex<Owner>();
    index.replace(a, [], [lookupKey('VM.tags', 'gold')]);
    const tagged = (...tags: string[]) => record('VM', 'vm', { tags });
    const change = { cls: 'VM', ref: 'vm' } as const;
    expect(
      affected(index, { ...change, previous: tagged('silver'), current: tagged('silver', 'gold') }),
    ).toEqual(['a']);
    expect(affected(index, { ...change, previous: tagged('gold'), current: tagged('gold', 'new') })).toEqual(
      [],
    );
  });

  it('nobody any more, once he reads something else; and nothing is kept then', () => {
    const index = new DependencyIndex<Owner>();
    const keys = [recordKey('vbd'), lookupKey('VBD.vm', 'x'), classKey('VM')];
    index.replace(a, [], keys);
    index.replace(b, [], keys);
    index.replace(a, keys, [recordKey('other')]);
    expect(affected(index, {})).toEqual(['b']);
    index.replace(a, [recordKey('other')], []);
    index.replace(b, keys, []);
    expect(index.size).toBe(0);
  });
});
