// What is found and in which order, for each kind of text; from the index and by a scan alike.

import { describe, expect, it } from 'vitest';
import { QueryInputError } from '../../../src/query/input.ts';
import { type SearchHit, type SearchOptions, searchLimits } from '../../../src/query/search/contract.ts';
import { SearchIndex } from '../../../src/query/search/search-index.ts';
import { weights } from '../../../src/query/weights.ts';
import type { XapiEvent } from '../../../src/xapi/contract.ts';
import { TestPools, uuidOf } from '../../helpers/estate.ts';
import { put, settle, withIndex } from './searched-pools.ts';

const refsOf = (hits: readonly SearchHit[]) => hits.map(({ record }) => record.$ref);

/** What a search finds without an index (nothing runs it) and with one. */
async function find(
  events: readonly XapiEvent[],
  text: string,
  options?: SearchOptions,
): Promise<SearchHit[]> {
  let found: SearchHit[] = [];
  await withIndex(async (index, pools) => {
    pools.start('p').apply(events);
    const scanned = new SearchIndex({ pools }).search(text, options);
    await settle(index);
    found = index.search(text, options);
    expect(found).toEqual(scanned);
  });
  return found;
}

const vm = (ref: string, nameLabel: string, more = {}) => put('p', 'VM', ref, { nameLabel, ...more });

describe('search', () => {
  it('ranks names before other texts, whole ones before beginnings, beginnings before parts', async () => {
    const events = [
      vm('described', 'x', { nameDescription: 'web' }),
      vm('part', 'cobweb'),
      vm('word', 'my web'),
      vm('prefix', 'web-01'),
      vm('tag part', 'y', { tags: ['webserver'] }),
      vm('tag', 'z', { tags: ['Web'] }),
      vm('exact', 'WEB'),
    ];
    const order = ['exact', 'tag', 'prefix', 'word', 'part', 'tag part', 'described'];
    const hits = await find(events, 'web');
    expect(refsOf(hits)).toEqual(order);
    expect(hits.map(({ score }) => score)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(hits[1]?.field).toBe('tags');
  });

  it('orders equal hits by name, nameless ones last, then by class, uuid and pool', async () => {
    await withIndex(async (index, pools) => {
      const start = (pool: string) => {
        const tagged = { tags: ['t-1'], uuid: uuidOf('same') };
        pools
          .start(pool)
          .apply([
            put(pool, 'VM', `${pool} vm`, { ...tagged, nameLabel: 'b' }),
            put(pool, 'VM', `${pool} nameless`, { ...tagged, nameLabel: '' }),
            put(pool, 'SR', `${pool} sr`, { ...tagged, nameLabel: 'b' }),
            put(pool, 'VDI', `${pool} vdi`, { ...tagged, nameLabel: 'a' }),
          ]);
      };
      start('q');
      start('p');
      await settle(index);
      expect(refsOf(index.search('t-1'))).toEqual(
        ['p vdi', 'q vdi', 'p vm', 'q vm', 'p sr', 'q sr'].concat('p nameless', 'q nameless'),
      );
    });
  });

  it('ranks equal hits by kind, before their names: what lives, then what was made of it', async () => {
    const disk = (ref: string, more = {}) => put('p', 'VDI', ref, { nameLabel: `web ${ref}`, ...more });
    const template = { isATemplate: true };
    const events = [
      vm('a snapshot', 'web a', { ...template, isASnapshot: true }),
      vm('b template', 'web b', template),
      vm('c control domain', 'web c', { isControlDomain: true }),
      vm('d', 'web d'),
      disk('a unmanaged', { managed: false, isASnapshot: true }),
      disk('b snapshot', { managed: true, isASnapshot: true }),
      disk('c', { managed: true }),
      put('p', 'network', 'n', { nameLabel: 'web z' }),
      vm('described', 'mail', { nameDescription: 'a web server' }),
    ];
    expect(refsOf(await find(events, 'web'))).toEqual(
      ['c', 'd', 'n', 'c control domain', 'b template'].concat(
        'a snapshot',
        'b snapshot',
        'a unmanaged',
        // Its score is worse, and a worse score stays behind, whatever lives.
        'described',
      ),
    );
    expect(refsOf(await find(events, 'web', { limit: 2 }))).toEqual(['c', 'd']);
  });

  it('finds a VM before its snapshot by the address that both have', async () => {
    const metrics = (ref: string) => put('p', 'VM_guest_metrics', ref, { networks: { '0/ip': '10.0.0.7' } });
    const events = [
      metrics('of the snapshot'),
      metrics('of the VM'),
      vm('snapshot', 'before', { isASnapshot: true, guestMetrics: 'of the snapshot' }),
      vm('v', 'web', { guestMetrics: 'of the VM' }),
    ];
    expect(refsOf(await find(events, '10.0.0.7'))).toEqual(['v', 'snapshot']);
  });

  it('ranks an object by what it has become', async () => {
    await withIndex(async (index, pools) => {
      const pool = pools.start('p');
      pool.apply([vm('a', 'web'), vm('b', 'web', { isATemplate: true, isASnapshot: true })]);
      await settle(index);
      expect(refsOf(index.search('web'))).toEqual(['a', 'b']);
      pool.apply([vm('a', 'web', { isATemplate: true }), vm('b', 'web')]);
      expect(index.backlog).toBe(0);
      expect(refsOf(index.search('web'))).toEqual(['b', 'a']);
      expect(refsOf(index.search('web', { vmKinds: ['VM'] }))).toEqual(['b']);
      expect(refsOf(index.search('web', { vmKinds: ['TEMPLATE'] }))).toEqual(['a']);
    });
  });

  it('wants all words, each anywhere, and ranks by the worst of them', async () => {
    const events = [
      vm('both', 'front web', { tags: ['prod'] }),
      vm('one', 'front web'),
      vm('description', 'front', { nameDescription: 'for production' }),
    ];
    expect(refsOf(await find(events, 'prod front'))).toEqual(['both', 'description']);
    expect(await find(events, 'front web')).toMatchObject([
      { record: { $ref: 'one' }, score: 7 },
      { record: { $ref: 'both' }, score: 7 },
    ]);
    expect(refsOf(await find(events, 'web front web'))).toEqual(['one', 'both']);
  });

  it('finds a VM by the addresses of its guest, as soon as they change', async () => {
    await withIndex(async (index, pools) => {
      const pool = pools.start('p');
      const metrics = (address: string) =>
        put('p', 'VM_guest_metrics', 'gm', { networks: { '0/ip': address, '0/ipv4/0': address } });
      pool.apply([vm('v', 'x', { guestMetrics: 'gm' })]);
      await settle(index);
      // Half-created: the guest metrics came after the VM that points at them.
      pool.apply([metrics('10.0.0.7')]);
      expect(index.search('10.0.0.7')).toMatchObject([{ score: 6, field: 'address' }]);
      await settle(index);
      expect(refsOf(index.search('10.0.0'))).toEqual(['v']);
      pool.apply([metrics('10.9.9.9')]);
      expect(index.search('10.0.0.7')).toEqual([]);
      await settle(index);
      expect(index.search('10.0.0.7')).toEqual([]);
      expect(refsOf(index.search('10.9.9.9'))).toEqual(['v']);
      pool.delete('VM_guest_metrics', 'gm');
      expect(index.search('10.9.9.9')).toEqual([]);
    });
  });

  it('finds addresses and host names of hosts and interfaces', async () => {
    const events = [
      put('p', 'host', 'h', { nameLabel: 'x', hostname: 'Xen-1', address: '192.0.2.1' }),
      put('p', 'PIF', 'pif', { ip: '192.0.2.1', ipv6: ['fe80::1/64'], mac: '00:16:3e:00:00:01' }),
      put('p', 'VIF', 'vif', { ipv4Addresses: ['192.0.2.1/24'], ipv6Addresses: [], mac: '' }),
    ];
    expect(refsOf(await find(events, '192.0.2.1'))).toEqual(['h', 'vif', 'pif']);
    expect(refsOf(await find(events, 'fe80::1'))).toEqual(['pif']);
    expect(await find(events, 'xen-1')).toMatchObject([{ score: 6, field: 'hostname' }]);
  });

  it.each([
    ['00:16:3E:5A:0B:C1', 6],
    ['00163e5a0bc1', 6],
    ['00-16-3e-5a-0b-c1', 6],
    ['0016.3e5a.0bc1', 6],
    ['00:16:3e', 2],
    ['00:16:3', 2],
    ['5a:0b', 2],
    ['5a0bc1', 2],
  ])('finds a MAC address however it is written: %s', async (text, score) => {
    const events = [
      put('p', 'VIF', 'vif', { mac: '00:16:3e:5a:0b:c1' }),
      put('p', 'VIF', 'other', { mac: '' }),
    ];
    expect(await find(events, text)).toMatchObject([{ record: { $ref: 'vif' }, score, field: 'mac' }]);
  });

  it.each(['016', '0:16:3e', '163e5a0bc1ff', '1:63', '016:3e5a'])(
    'does not take %s for a part of a MAC address',
    async (text) => {
      expect(await find([put('p', 'VIF', 'vif', { mac: '00:16:3e:5a:0b:c1' })], text)).toEqual([]);
    },
  );

  it('finds a uuid by its beginning, and not by what is in most of them', async () => {
    const uuid = 'abcd1234-0000-4000-8000-00000000ffff';
    const events = [vm('v', 'x', { uuid })];
    expect(await find(events, uuid.toUpperCase())).toMatchObject([{ score: 6, field: 'uuid' }]);
    expect(await find(events, 'ABCD1')).toMatchObject([{ score: 2, field: 'uuid' }]);
    expect(await find(events, 'abc')).toEqual([]);
    expect(await find(events, 'ffff')).toEqual([]);
  });

  it('finds words of one or two characters where words begin', async () => {
    const events = [vm('v', 'web-db 1'), vm('w', 'adb')];
    expect(refsOf(await find(events, 'db'))).toEqual(['v']);
    expect(refsOf(await find(events, '1'))).toEqual(['v']);
    expect(refsOf(await find(events, 'b'))).toEqual([]);
  });

  it.each([
    ['ÜBER', 'über-1'],
    ['u\u0308ber', 'Über'],
    ['ΟΔΟΣ', 'οδοσα'],
    ['データ', '本番データベース'],
    ['\u{1F600}', 'smile \u{1F600}'],
  ])('compares without case and in one form: %s', async (text, name) => {
    expect(await find([vm('v', name)], text)).toHaveLength(1);
  });

  it.each([
    ['the beginning of an emoji', '\ud83d', 'smile \u{1F600}', 1],
    ['the other half', '\ude00', 'smile \u{1F600}', 0],
    ['halves in the wrong order', '\ude00\ud83d', 'smile \u{1F600}', 0],
    ['NUL', '\0', 'a \0', 1],
    ['a word with NUL', 'a\0b', 'a\0b', 1],
    ['a letter after a letter of two halves', 'b', '\u{20BB7}b', 0],
    ['a letter after an emoji', 'b', '\u{1F600}b', 1],
    ['a letter of two halves', '\u{20BB7}', 'my \u{20BB7}b', 1],
    ['a family', '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}', 'my \u{1F468}\u200d\u{1F469}\u200d\u{1F467}', 1],
    ['one letter', 'a', 'a', 1],
    ['eight letters', 'a b c d e f g h', 'h g f e d c b a', 1],
    ['a name of every object', '__proto__ constructor', 'constructor of __proto__', 1],
    ['an expression', '(a+)+$', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa!', 0],
    ['marks without end', `e${'\u0301'.repeat(127)}`, `E${'\u0301'.repeat(127)}`, 1],
    ['letters whose small ones are two', '\u0130'.repeat(128), '\u0130'.repeat(128), 1],
    ['blanks of all kinds', '\u00a0web\u3000\ufeffdb\t', 'web db', 1],
  ])('takes %s for what it is, from the index as by a scan', async (_, text, name, hits) => {
    expect(await find([vm('v', name), vm('w', 'other')], text)).toHaveLength(hits);
  });

  it('looks at the beginning of very long texts only', async () => {
    const { searchedLength } = searchLimits;
    const events = [vm('v', 'x', { nameDescription: `${'a '.repeat(searchedLength / 2 - 2)}in and out` })];
    expect(await find(events, 'in')).toHaveLength(1);
    expect(await find(events, 'out')).toEqual([]);
  });

  it('survives fields that are missing, null or of unknown kind', async () => {
    const strange = { nameLabel: null, tags: null, guestMetrics: 'OpaqueRef:gone', nameDescription: 7 };
    const events = [put('p', 'VM', 'v', { ...strange, uuid: 'odd' }), put('p', 'VIF', 'w', { mac: null })];
    expect(await find(events, 'gone')).toEqual([]);
    expect(await find(events, '7')).toEqual([]);
  });
});

describe('what may be seen', () => {
  const metrics = put('p', 'VM_guest_metrics', 'gm', { networks: { '0/ip': '10.0.0.7' } });
  const events = [metrics, vm('v', 'web 1', { guestMetrics: 'gm' }), vm('w', 'web 2')];

  it('alone is found, and hidden hits take no place', async () => {
    const sees = ({ $ref }: { $ref: string }) => $ref !== 'v';
    expect(refsOf(await find(events, 'web', { sees, limit: 1 }))).toEqual(['w']);
  });

  it('decides whether a VM is found by what its guest metrics say', async () => {
    expect(refsOf(await find(events, '10.0.0.7'))).toEqual(['v']);
    expect(await find(events, '10.0.0.7', { sees: ({ $ref }) => $ref !== 'gm' })).toEqual([]);
  });
});

describe('a search', () => {
  const events = [vm('v', 'web'), put('p', 'SR', 's', { nameLabel: 'web' })];

  it('may be narrowed to classes and pools', async () => {
    expect(refsOf(await find(events, 'web', { classes: ['SR'] }))).toEqual(['s']);
    expect(await find(events, 'web', { classes: [] })).toEqual([]);
    expect(await find(events, 'web', { poolKeys: ['q'] })).toEqual([]);
  });

  it('may be narrowed to kinds, which objects of other classes do not mind', async () => {
    const many = [
      ...events,
      vm('t', 'web', { isATemplate: true }),
      vm('u', 'web', { isASnapshot: true }),
      put('p', 'VDI', 'd', { nameLabel: 'web', managed: true }),
      put('p', 'VDI', 'e', { nameLabel: 'web', managed: false }),
    ];
    const among = async (options: SearchOptions) => refsOf(await find(many, 'web', options)).sort();
    expect(await among({ vmKinds: ['VM'] })).toEqual(['d', 'e', 's', 'v']);
    expect(await among({ vmKinds: ['TEMPLATE', 'SNAPSHOT'], vdiKinds: ['UNMANAGED'] })).toEqual([
      'e',
      's',
      't',
      'u',
    ]);
    expect(await among({ classes: ['VM'], vmKinds: ['VM'], vdiKinds: ['VDI'] })).toEqual(['v']);
    expect(await among({ vmKinds: [], vdiKinds: [] })).toEqual(['s']);
    expect(await among({ vmKinds: null, vdiKinds: null })).toHaveLength(6);
    expect(await among({ vmKinds: ['CONTROL_DOMAIN'], limit: 1 })).toHaveLength(1);
  });

  it.each<[string, string, SearchOptions, string]>([
    ['no word (it found nothing, in silence)', '', {}, 'has no word; give 1 to 8'],
    ['blanks alone', ' \t ', {}, 'has no word; give 1 to 8'],
    ['too many words', '1 2 3 4 5 6 7 8 9', {}, 'has 9 words; at most 8'],
    ['a long word', 'a'.repeat(129), {}, 'has 129 characters; at most 128'],
    ['a long text', ' '.repeat(2_049), {}, 'has 2049 characters; at most 2048'],
    ['a megabyte', 'a'.repeat(2 ** 20), {}, 'has 1048576 characters; at most 2048'],
    ['thousands of words', 'word '.repeat(5_000), {}, 'has 25000 characters; at most 2048'],
    [
      'hundreds of words',
      Array.from({ length: 400 }, (_, at) => at).join(' '),
      {},
      'has 400 words; at most 8',
    ],
    ['a long word with capitals of its own', '\u0130'.repeat(129), {}, 'has 129 characters; at most 128'],
    ['no hits', 'web', { limit: 0 }, 'first must be a whole number between 1 and 1000, got 0'],
    ['half a hit', 'web', { limit: 1.5 }, 'got 1.5'],
    ['too many hits', 'web', { limit: 1_001 }, 'between 1 and 1000, got 1001'],
    [
      'a class without texts',
      'web',
      { classes: ['VBD'] },
      'VBD is not searched; classes may name pool, host',
    ],
  ])('for %s is refused with what is allowed', (_, text, options, message) => {
    const index = new SearchIndex({ pools: new TestPools() });
    expect(() => index.search(text, options)).toThrow(QueryInputError);
    expect(() => index.search(text, options)).toThrow(message);
  });

  it('looks at few records once they are indexed, and says at how many', async () => {
    await withIndex(async (index, pools) => {
      const many = Array.from({ length: 2_000 }, (_, at) => vm(`v${at}`, `machine-${at + 1_000}`));
      pools.start('p').apply(many);
      let looked = 0;
      const spend = (comparisons: number) => {
        looked += comparisons;
      };
      expect(index.search('machine-2345', { spend })).toHaveLength(1);
      const perRecord = weights.searchedRecord + weights.searchedWord;
      expect(looked).toBeGreaterThanOrEqual(2_000 * perRecord);
      await settle(index);
      looked = 0;
      expect(index.search('machine-2345', { spend })).toHaveLength(1);
      // The rest is what reading the index costs.
      expect(looked).toBeLessThan(20 * perRecord);
    });
  });
});
