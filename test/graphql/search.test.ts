import { describe, expect, it } from 'vitest';
import type { AccessProfile } from '../../src/graphql/access/policy.ts';
import { emptyEstate, ref, uuidOf } from './estate.ts';
import { ask, dataOf, pipelineOver } from './gateway.ts';

interface Hit {
  readonly node: { readonly __typename: string; readonly nameLabel?: string };
  readonly score: number;
  readonly field: string;
}

const SEARCH = `query (
  $text: String!, $types: [SearchedType!], $vmKinds: [VMKind!], $vdiKinds: [VDIKind!], $first: Int
) {
  search(text: $text, types: $types, vmKinds: $vmKinds, vdiKinds: $vdiKinds, first: $first) {
    score
    field
    node {
      __typename
      ... on VM { nameLabel } ... on Host { nameLabel } ... on Network { nameLabel } ... on VDI { nameLabel }
    }
  }
}`;

function office() {
  const estate = emptyEstate();
  const { add } = estate;
  add('pool', 0, { nameLabel: 'office' });
  add('host', 0, { nameLabel: 'xcp-01', address: '10.0.0.1', hostname: 'xcp-01.example' });
  add('network', 0, { nameLabel: 'web dmz' });
  add('VM', 0, { nameLabel: 'web', tags: ['prod'], guestMetrics: ref('VM_guest_metrics', 0) });
  add('VM', 1, { nameLabel: 'web-2', nameDescription: 'the other one' });
  add('VM', 2, { nameLabel: 'mail', nameDescription: 'used to be a web server' });
  add('VIF', 0, { mac: '02:00:00:ab:cd:ef', vm: ref('VM', 2) });
  add('VM_guest_metrics', 0, { networks: { '0/ip': '192.168.7.9' } });
  return estate;
}

const names = (hits: readonly Hit[]) => hits.map(({ node }) => node.nameLabel ?? node.__typename);

describe('search', () => {
  const estate = office();
  const pipeline = pipelineOver([estate]);
  const find = (text: string, more = {}) =>
    dataOf<{ search: readonly Hit[] }>(pipeline, SEARCH, { text, ...more }).search;

  it('finds objects of all kinds by name, the very name first, descriptions last', () => {
    expect(names(find('web'))).toEqual(['web', 'web dmz', 'web-2', 'mail']);
    expect(find('web').map(({ field }) => field)).toEqual(['NAME', 'NAME', 'NAME', 'DESCRIPTION']);
    expect(find('web')[0]?.score).toBe(7);
  });

  it('finds them by what else people know: tag, uuid, MAC and IP address, host name', () => {
    expect(names(find('prod'))).toEqual(['web']);
    expect(names(find(uuidOf('VM', 2)))).toEqual(['mail']);
    expect(names(find('0200.00ab.cdef'))).toEqual(['VIF']);
    expect(find('192.168.7.9')).toMatchObject([{ node: { nameLabel: 'web' }, field: 'ADDRESS' }]);
    expect(names(find('xcp-01.example'))).toEqual(['xcp-01']);
  });

  it('wants every word, and only the kinds that were asked for', () => {
    expect(names(find('web other'))).toEqual(['web-2']);
    expect(names(find('web', { types: ['NETWORK', 'HOST'] }))).toEqual(['web dmz']);
    expect(names(find('web', { first: 1 }))).toEqual(['web']);
    expect(find('nothing of that name')).toEqual([]);
  });

  it('finds what has changed since', () => {
    const late = estate.add('VM', 9, { nameLabel: 'latecomer' });
    expect(names(find('latecomer'))).toEqual(['latecomer']);
    estate.remove(late);
    expect(find('latecomer')).toEqual([]);
  });

  it('ranks what lives first, leaves kinds out, and follows an object that changes its kind', () => {
    const template = { isATemplate: true };
    const made = [
      estate.add('VM', 20, { nameLabel: 'crm', ...template, isASnapshot: true }),
      estate.add('VM', 21, { nameLabel: 'crm', ...template }),
      estate.add('VM', 22, { nameLabel: 'crm' }),
      estate.add('VDI', 20, { nameLabel: 'crm', managed: true, isASnapshot: true }),
      estate.add('VDI', 21, { nameLabel: 'crm', managed: true }),
    ];
    const kinds = (more = {}) =>
      dataOf<{ search: readonly { readonly node: { readonly vm?: string; readonly vdi?: string } }[] }>(
        pipeline,
        `query ($types: [SearchedType!], $vmKinds: [VMKind!], $vdiKinds: [VDIKind!]) {
          search(text: "crm", types: $types, vmKinds: $vmKinds, vdiKinds: $vdiKinds) {
            node { ... on VM { vm: kind } ... on VDI { vdi: kind } }
          }
        }`,
        more,
      ).search.map(({ node }) => (node.vm ? `${node.vm}` : `disk ${node.vdi}`));
    expect(kinds()).toEqual(['VM', 'disk VDI', 'TEMPLATE', 'SNAPSHOT', 'disk SNAPSHOT']);
    expect(kinds({ vmKinds: ['VM'], vdiKinds: ['VDI'] })).toEqual(['VM', 'disk VDI']);
    expect(kinds({ types: ['VM'], vmKinds: ['SNAPSHOT', 'TEMPLATE'] })).toEqual(['TEMPLATE', 'SNAPSHOT']);
    expect(kinds({ vmKinds: [] })).toEqual(['disk VDI', 'disk SNAPSHOT']);
    // Somebody makes a template of the VM: VM.set_is_a_template.
    estate.add('VM', 22, { nameLabel: 'crm', ...template });
    expect(kinds({ types: ['VM'], vmKinds: ['VM'] })).toEqual([]);
    expect(kinds({ types: ['VM'] })).toEqual(['TEMPLATE', 'TEMPLATE', 'SNAPSHOT']);
    for (const record of made) estate.remove(record);
  });

  it('says what is allowed', () => {
    const messages = (variables: object) =>
      ask(pipeline, SEARCH, variables as Record<string, unknown>)
        .errors?.map(({ message }) => message)
        .join();
    expect(messages({ text: '' })).toContain('1 to 8');
    expect(messages({ text: ' \n ' })).toContain('1 to 8');
    expect(messages({ text: 'web', first: 1001 })).toContain('1000');
    expect(messages({ text: 'a b c d e f g h i' })).toContain('8');
    expect(messages({ text: 'x'.repeat(129) })).toContain('128');
  });

  it('answers hostile texts, or says what is wrong with them, and soon', () => {
    const codes = (text: string) =>
      ask(pipeline, SEARCH, { text }).errors?.map(({ extensions }) => extensions.code) ?? [];
    const refused = ['x'.repeat(2 ** 20), 'word '.repeat(5_000), ' '.repeat(2 ** 20), '\0'.repeat(10_000)];
    for (const text of refused) expect(codes(text)).toEqual(['BAD_USER_INPUT']);
    const taken = ['\0', '\u{1F600}', '\ud83d', '\ude00\ud83d', 'a b c d e f g h', '{}[]"\\', '%'];
    for (const text of taken) expect([text, codes(text)]).toEqual([text, []]);
    const emoji = estate.add('VM', 30, { nameLabel: 'caf\u00e9 \u{1F600} \0' });
    expect(names(find('\u{1F600}'))).toEqual([emoji.nameLabel]);
    expect(names(find('cafe\u0301 \0'))).toEqual([emoji.nameLabel]);
    estate.remove(emoji);
    const limit = ask(pipeline, SEARCH, { text: 'web', first: 0 });
    expect(limit.errors?.[0]?.message).toContain('first must be a whole number between 1 and 1000');
  });

  it('does not know what the asker may not see, nor by an address that is hidden', () => {
    const hidden = new Set([uuidOf('VM', 1), uuidOf('VM_guest_metrics', 0)]);
    const profile: AccessProfile = {
      fingerprint: 'some',
      allows: () => true,
      sees: (record) => !hidden.has(record.uuid),
    };
    const some = pipelineOver([estate], { policy: { profileOf: () => profile } });
    const search = (text: string) => names(dataOf<{ search: readonly Hit[] }>(some, SEARCH, { text }).search);
    expect(search('web')).toEqual(['web', 'web dmz', 'mail']);
    expect(search('192.168.7.9')).toEqual([]);
  });
});
