import { describe, expect, it } from 'vitest';
import { indexDefinitions } from '../../src/cache/index-definitions.ts';
import { MemoryStore } from '../../src/cache/store.ts';
import { InvariantError } from '../../src/lib/assert.ts';
import { mirroredClasses } from '../../src/xapi/datamodel/datamodel.ts';
import { added, deleted, modified, record } from './records.ts';

const VM = { nameLabel: 'web', powerState: 'RUNNING', tags: ['a', 'b'], residentOn: 'h1', vbds: ['d1'] };

describe('apply', () => {
  it('tells what it added, and shows it', () => {
    const store = new MemoryStore();
    const changes = store.apply({ events: [added('VM', 'v1', VM)] });
    expect(changes).toEqual([
      { cls: 'VM', ref: 'v1', type: 'added', current: record('VM', 'v1', VM), revision: 1 },
    ]);
    expect(store.get('VM', 'v1')).toBe(changes[0]?.current);
    expect([...store.list('VM')]).toHaveLength(1);
    expect(store.count('VM')).toBe(1);
    expect(store.revision).toBe(1);
  });

  it('keeps the record, and the revision, when an event brings an equal one', () => {
    const store = new MemoryStore();
    store.apply({ events: [added('VM', 'v1', VM)] });
    const kept = store.get('VM', 'v1');
    expect(store.apply({ events: [modified('VM', 'v1', VM), added('VM', 'v1', VM)] })).toEqual([]);
    expect(store.get('VM', 'v1')).toBe(kept);
    expect(store.revision).toBe(1);
  });

  it('tells the fields that differ, and keeps the identity of values that do not', () => {
    const store = new MemoryStore();
    store.apply({ events: [added('VM', 'v1', VM)] });
    const [change] = store.apply({ events: [modified('VM', 'v1', { ...VM, tags: ['a'], nameLabel: 'db' })] });
    expect(change).toMatchObject({ type: 'modified', fields: ['nameLabel', 'tags'], revision: 2 });
    expect(change).not.toHaveProperty('heartbeat');
    expect(change?.current).toEqual(record('VM', 'v1', { ...VM, tags: ['a'], nameLabel: 'db' }));
    expect(change?.current?.vbds).toBe(change?.previous?.vbds);
    expect(Object.isFrozen(change?.current)).toBe(true);
  });

  it('marks a change of nothing but heartbeat fields', () => {
    const store = new MemoryStore();
    const fields = { lastUpdated: '2026-01-01T00:00:00Z', memoryFree: 1, memoryTotal: 9, live: true };
    store.apply({ events: [added('host_metrics', 'm', fields)] });
    const beat = { ...fields, lastUpdated: '2026-01-01T00:00:30Z', memoryFree: 2 };
    expect(store.apply({ events: [modified('host_metrics', 'm', beat)] })).toMatchObject([
      { heartbeat: true },
    ]);
    const [death] = store.apply({ events: [modified('host_metrics', 'm', { ...fields, live: false })] });
    expect(death).not.toHaveProperty('heartbeat');
  });

  it('notices a field that came, one that went, and another unknown enum value', () => {
    const store = new MemoryStore();
    store.apply({ events: [added('VM', 'v1', { nameLabel: 'a' })] });
    expect(store.apply({ events: [modified('VM', 'v1', { nameLabel: 'a', tags: [] })] })).toMatchObject([
      { fields: ['tags'] },
    ]);
    const unknown = { nameLabel: 'a', powerState: 'UNKNOWN', $unknown: { powerState: 'hovering' } };
    expect(store.apply({ events: [modified('VM', 'v1', unknown)] })).toMatchObject([
      { fields: ['powerState', 'tags'] },
    ]);
    const other = { ...unknown, $unknown: { powerState: 'floating' } };
    expect(store.apply({ events: [modified('VM', 'v1', other)] })).toMatchObject([
      { fields: ['powerState'] },
    ]);
    expect(store.get('VM', 'v1')?.$unknown).toEqual({ powerState: 'floating' });
    expect(store.apply({ events: [modified('VM', 'v1', other)] })).toEqual([]);
  });

  it('tells what it deleted, and ignores the deletion of what it never knew', () => {
    const store = new MemoryStore();
    store.apply({ events: [added('VM', 'v1', VM)] });
    const changes = store.apply({ events: [deleted('VM', 'v1'), deleted('VM', 'v2'), deleted('task', 't')] });
    expect(changes).toEqual([
      { cls: 'VM', ref: 'v1', type: 'deleted', previous: record('VM', 'v1', VM), revision: 2 },
    ]);
    expect(store.get('VM', 'v1')).toBeUndefined();
    expect(store.by('VM.nameLabel', 'web')).toEqual([]);
  });

  it('takes a deletion after an add of one batch for the end, and a deletion of an earlier life not', () => {
    const store = new MemoryStore();
    expect(store.apply({ events: [added('VM', 'v1', VM, 5), deleted('VM', 'v1', 6)] })).toEqual([]);
    expect(store.get('VM', 'v1')).toBeUndefined();
    expect(store.revision).toBe(0);
    store.apply({ events: [added('VM', 'v1', VM, 10)] });
    const again = [added('VM', 'v1', { ...VM, nameLabel: 'reborn' }, 12), deleted('VM', 'v1', 11)];
    expect(store.apply({ events: again })).toMatchObject([{ type: 'modified', fields: ['nameLabel'] }]);
    const same = [added('VM', 'v1', { ...VM, nameLabel: 'reborn' }, 14), deleted('VM', 'v1', 13)];
    expect(store.apply({ events: same })).toEqual([]);
    expect(store.get('VM', 'v1')?.nameLabel).toBe('reborn');
  });

  it('tells one change per object, however often a batch names it', () => {
    const store = new MemoryStore();
    const names = ['a', 'b', 'c'].map((nameLabel) => added('VM', 'v1', { nameLabel }));
    expect(store.apply({ events: names })).toMatchObject([{ type: 'added', current: { nameLabel: 'c' } }]);
    const back = ['d', 'c'].map((nameLabel) => modified('VM', 'v1', { nameLabel }));
    expect(store.apply({ events: back })).toEqual([]);
  });

  it('ignores events of classes that are not mirrored', () => {
    const store = new MemoryStore();
    expect(store.apply({ events: [added('session', 's', {}), deleted('role', 'r')] })).toEqual([]);
    expect(store.count('session')).toBe(0);
    expect([...store.list('session')]).toEqual([]);
  });

  it('refuses an add without a record', () => {
    const store = new MemoryStore();
    const event = { cls: 'VM', ref: 'v1', operation: 'add', generation: 1 } as const;
    expect(() => store.apply({ events: [event] })).toThrow(InvariantError);
  });
});

describe('replace', () => {
  it('tells true differences only', () => {
    const store = new MemoryStore();
    store.apply({ events: ['v1', 'v2', 'v3'].map((ref) => added('VM', ref, VM)) });
    store.apply({ events: [added('VBD', 'd1', { vm: 'v1' })] });
    const next = [record('VM', 'v1', VM), record('VM', 'v2', { ...VM, tags: [] }), record('VM', 'v4', VM)];
    const changes = store.replace('VM', next);
    expect(changes.map(({ ref, type }) => `${type} ${ref}`).sort()).toEqual([
      'added v4',
      'deleted v3',
      'modified v2',
    ]);
    expect(store.revision).toBe(3);
    expect(store.replace('VM', next)).toEqual([]);
    expect(store.revision).toBe(3);
    expect(store.count('VBD')).toBe(1);
    expect(store.replace('VM', [])).toHaveLength(3);
    expect(store.count('VM')).toBe(0);
  });
});

describe('a draft', () => {
  it('shows nothing before its commit and everything after', () => {
    const store = new MemoryStore();
    store.apply({ events: [added('VM', 'v1', VM), added('SR', 's1', {})] });
    const draft = store.draft(['VM', 'SR', 'task']);
    draft.add([added('VM', 'v2', VM)]);
    draft.add([added('task', 't1', {}), deleted('VBD', 'none')]);
    expect(store.get('VM', 'v2')).toBeUndefined();
    expect(store.get('VM', 'v1')).toBeDefined();
    const changes = draft.commit();
    expect(new Set(changes.map(({ ref, type }) => `${type} ${ref}`))).toEqual(
      new Set(['added v2', 'deleted v1', 'deleted s1', 'added t1']),
    );
    expect(changes.every(({ revision }) => revision === 2)).toBe(true);
    expect(store.revision).toBe(2);
  });

  it('is committed once, and refuses when something else has written meanwhile', () => {
    const store = new MemoryStore();
    const draft = store.draft();
    draft.add([added('VM', 'v1', VM)]);
    store.apply({ events: [added('VM', 'v2', VM)] });
    expect(() => draft.commit()).toThrow(InvariantError);
    const other = store.draft();
    other.commit();
    expect(() => other.commit()).toThrow(InvariantError);
  });
});

describe('by', () => {
  it('finds by reference, by member of a set, and by the fields that people look up', () => {
    const store = new MemoryStore();
    store.apply({
      events: [added('VM', 'v1', VM), added('VM', 'v2', { ...VM, residentOn: null, tags: ['b'] })],
    });
    const refs = (index: Parameters<MemoryStore['by']>[0], key: string) =>
      store.by(index, key).map(({ $ref }) => $ref);
    expect(refs('VM.residentOn', 'h1')).toEqual(['v1']);
    expect(refs('VM.tags', 'b').sort()).toEqual(['v1', 'v2']);
    expect(refs('VM.vbds', 'd1').sort()).toEqual(['v1', 'v2']);
    expect(refs('VM.uuid', 'uuid-v2')).toEqual(['v2']);
    expect(refs('VM.powerState', 'HALTED')).toEqual([]);
    store.apply({ events: [modified('VM', 'v1', { ...VM, tags: ['c'] }), deleted('VM', 'v2')] });
    expect(refs('VM.tags', 'b')).toEqual([]);
    expect(refs('VM.tags', 'c')).toEqual(['v1']);
    expect(refs('VM.vbds', 'd1')).toEqual(['v1']);
  });

  it('follows a set whose members stand twice', () => {
    const store = new MemoryStore();
    store.apply({ events: [added('VM', 'v1', { tags: ['a', 'a', 'b'] })] });
    expect(store.by('VM.tags', 'a')).toHaveLength(1);
    store.apply({ events: [modified('VM', 'v1', { tags: ['a', 'b'] })] });
    expect(store.by('VM.tags', 'a')).toHaveLength(1);
    store.apply({ events: [modified('VM', 'v1', { tags: ['b', 'a', 'a'] })] });
    expect(store.by('VM.tags', 'a')).toHaveLength(1);
    store.apply({ events: [modified('VM', 'v1', { tags: ['b'] })] });
    expect(store.by('VM.tags', 'a')).toEqual([]);
  });

  it('refuses an index that is not kept, by name', () => {
    const store = new MemoryStore();
    expect(store.hasIndex('VM.memoryTarget')).toBe(false);
    expect(store.hasIndex('VBD.vm')).toBe(true);
    expect(() => store.by('VM.memoryTarget', '1')).toThrow(/VM\.memoryTarget/);
  });

  it('keeps an index for every reference, set of references, uuid, name, power state, tags, subject and task', () => {
    const lookedUp = ['uuid', 'nameLabel', 'powerState', 'tags', 'objUuid', 'currentOperations'];
    const wanted = mirroredClasses.flatMap((cls) =>
      cls.fields
        .filter(({ type, name }) => /^(set\()?ref /.test(type) || lookedUp.includes(name))
        .map((field) => `${cls.name}.${field.name}`),
    );
    expect([...indexDefinitions.keys()].sort()).toEqual(wanted.sort());
    expect(wanted).toContain('VM.snapshotOf');
  });

  it('finds objects by the keys of a map: the tasks that work on them', () => {
    const store = new MemoryStore();
    const working = (...tasks: string[]) => ({
      ...VM,
      currentOperations: Object.fromEntries(tasks.map((t) => [t, 'START'])),
    });
    const found = (task: string) => store.by('VM.currentOperations', task).map(({ $ref }) => $ref);
    store.apply({ events: [added('VM', 'v1', working('t1', 't2')), added('VM', 'v2', VM)] });
    expect([found('t1'), found('t2'), found('t3')]).toEqual([['v1'], ['v1'], []]);
    store.apply({ events: [added('VM', 'v1', working('t2')), added('VM', 'v2', working('t2'))] });
    expect([found('t1'), found('t2').sort()]).toEqual([[], ['v1', 'v2']]);
  });
});

describe('list', () => {
  it('may be walked again and again', () => {
    const store = new MemoryStore();
    store.apply({ events: [added('VM', 'v1', VM)] });
    const list = store.list('VM');
    expect([...list]).toHaveLength(1);
    store.apply({ events: [added('VM', 'v2', VM)] });
    expect([...list]).toHaveLength(2);
  });
});
