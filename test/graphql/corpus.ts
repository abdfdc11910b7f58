// Operations that both executors must answer alike: data, error codes and paths.
import type { OperationRequest } from '../../src/graphql/pipeline/contract.ts';
import { uuidOf } from './estate.ts';

export type Case = Omit<OperationRequest, 'extensions'>;

const vm0 = uuidOf('VM', 0);

export const corpus: Readonly<Record<string, Case>> = {
  'plain fields of all kinds': {
    query: `{ vms(first: 5) { nodes {
      id uuid nameLabel powerState kind memoryStaticMax hvmShadowMultiplier isATemplate snapshotTime tags
      otherConfig allowedOperations domainType hvmBootPolicy
    } } }`,
  },
  'relations both ways': {
    query: `{ vms(first: 4) { nodes {
      host { nameLabel residentVms(first: 2) { totalCount nodes { nameLabel host { nameLabel } } } }
      affinity { nameLabel } pool { nameLabel coordinator { nameLabel isCoordinator } defaultSr { nameLabel } }
      networks { nameLabel vms(first: 1) { nodes { nameLabel } } hosts { totalCount } }
      srs { nameLabel vms(first: 1) { totalCount } hosts(first: 3) { nodes { srs { nameLabel } networks { bridge } } } }
      snapshots(first: 2) { nodes { kind nameLabel snapshotOf { nameLabel } } }
    } } }`,
  },
  'metrics and lists of parts': {
    query: `{ hosts { nodes { metrics { memoryTotal live lastUpdated } hostCpus { number speed utilisation } } }
      vms(first: 12) { nodes {
        metrics { memoryActual startTime vcpusCpu { vcpu cpu } vcpusFlags }
        guestMetrics { networks canUseHotplugVbd } currentOperations { operation }
        blockedOperations { operation reason }
    } } }`,
  },
  'edges and cursors': {
    query: `{ vms(first: 3) { edges { cursor node { nameLabel } } pageInfo {
      hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`,
  },
  'an empty page': {
    query: `{ vms(filter: { nameLabel: { eq: "nobody" } }) { totalCount edges { cursor } pageInfo { startCursor } } }`,
  },
  'aliases and merged selections': {
    query: `{ a: vms(first: 1) { nodes { x: nameLabel x: nameLabel host { nameLabel } host { address } } }
      b: vms(last: 1) { nodes { nameLabel } } }`,
  },
  'fragments, nested and repeated': {
    query: `{ vms(first: 2) { nodes { ...A ...B } } hosts(first: 1) { nodes { ...N residentVms(first: 1) { nodes { ...B } } } } }
      fragment A on VM { nameLabel ...B }
      fragment B on VM { powerState host { ...N } }
      fragment N on Host { nameLabel ... on Node { id } }`,
  },
  'an interface': {
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on VM { nameLabel host { nameLabel } }
      ... on Host { address } } }`,
    variables: { ids: [] },
  },
  'type names': {
    query: '{ __typename vms(first: 1) { __typename nodes { __typename host { __typename } } } }',
  },
  'skip and include, true': {
    query: `query ($yes: Boolean!) { vms(first: 2) { nodes { nameLabel @skip(if: $yes) uuid @include(if: $yes)
      ...F @include(if: $yes) ... @skip(if: $yes) { powerState } } } } fragment F on VM { host { nameLabel @include(if: $yes) } }`,
    variables: { yes: true },
  },
  'skip and include, false': {
    query: `query ($no: Boolean!) { vms(first: 2) { nodes { nameLabel @skip(if: $no) uuid @include(if: $no)
      ...F @include(if: $no) ...F } } } fragment F on VM { host { nameLabel @include(if: $no) address } }`,
    variables: { no: false },
  },
  'the same fragment with different conditions': {
    query: `query ($yes: Boolean!, $no: Boolean!) { a: vms(first: 1) { nodes { ...F @include(if: $yes) } }
      b: vms(first: 1) { nodes { ...F @include(if: $no) uuid } } } fragment F on VM { nameLabel }`,
    variables: { yes: true, no: false },
  },
  'skipped roots': {
    query:
      'query ($no: Boolean = false) { vms(first: 1) @include(if: $no) { totalCount } hosts { totalCount } }',
  },
  'variables of every scalar': {
    query: `query ($n: Int, $f: VMFilter!, $o: [VMOrder!], $big: BigInt, $when: DateTime, $states: [VMPowerState!]) {
      vms(first: $n, filter: { and: [$f, { memoryStaticMax: { lte: $big } }, { powerState: { in: $states } }] }, orderBy: $o) { totalCount nodes { nameLabel } }
      vmSnapshots(filter: { snapshotTime: { lt: $when } }) { nodes { nameLabel } } }`,
    variables: {
      n: 4,
      f: { nameLabel: { startsWith: 'VM-', ignoreCase: true } },
      o: [{ memoryStaticMax: 'DESC' }, { nameLabel: 'ASC' }],
      big: '4294967296',
      when: '2026-11-01T12:00:00.000+01:00',
      states: ['RUNNING', 'HALTED'],
    },
  },
  'variables left out, null and defaulted': {
    query: `query ($first: Int = 2, $after: String, $filter: VMFilter) {
      vms(first: $first, after: $after, filter: $filter) { nodes { nameLabel } } }`,
    variables: { filter: null },
  },
  'a single value for a list variable': {
    query: 'query ($s: [VMPowerState!]) { vms(first: 1, filter: { powerState: { in: $s } }) { totalCount } }',
    variables: { s: 'HALTED' },
  },
  'one object by uuid': {
    query: 'query ($by: VMBy!) { vm(by: $by) { nameLabel } }',
    variables: { by: { uuid: vm0.toUpperCase() } },
  },
  'one object by a literal': {
    query: `{ vm(by: { uuid: "${vm0}" }) { nameLabel snapshots { totalCount } } }`,
  },
  'nothing found': { query: '{ vm(by: { uuid: "00000000-0000-4000-8000-0000000000ff" }) { nameLabel } }' },
  'several operations': {
    query: 'query A { hosts { totalCount } } query B { vms { totalCount } }',
    operationName: 'B',
  },
  'the gateway': {
    query: `{ gateway { version startedAt pools { key label readOnly state syncedAt generation lag relists tls address
      objectCounts { class count } lastError { code } pool { nameLabel sync { state syncedAt } } } } }`,
  },
  'an id that is none, beside what works': { query: '{ node(id: "nonsense") { id } hosts { totalCount } }' },
  'an id that is none, in a list of non-null': {
    query: '{ nodes(ids: ["nonsense"]) { id } hosts { totalCount } }',
  },
  'a failing field in every object of a list': {
    query:
      '{ vms(first: 2) { nodes { nameLabel snapshots(after: "nonsense") { totalCount } } } hosts { totalCount } }',
  },
  'a failing nullable field': {
    query: '{ bad: sr(by: { id: "nonsense" }) { nameLabel } hosts { totalCount } }',
  },
  'a page that is too large': { query: '{ vms(first: 6000) { totalCount } }' },
  'a page of both ends': { query: '{ vms(first: 1, last: 1) { totalCount } }' },
  'an operator without operand': { query: '{ vms(filter: { nameLabel: { eq: null } }) { totalCount } }' },
  'an order that leads too far': {
    query:
      '{ vms(orderBy: [{ host: { pool: { coordinator: { pool: { nameLabel: ASC } } } } }]) { totalCount } }',
  },
};
