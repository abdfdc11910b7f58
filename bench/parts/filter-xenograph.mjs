// Filters in process, by the function behind every list field: compile the filter, choose, and count what matches; beside
// the same on a reader without indexes, which leaves a full scan with the same predicate. Pages through the pipeline, from
// the document to the result. CPU of the whole process, in microseconds. argv: `{ pool, rounds }`.
import { MemoryStore } from '../../dist/cache/store.js';
import { rootConnection } from '../../dist/graphql/objects/relations.js';
import { GatewayPipeline } from '../../dist/graphql/pipeline/pipeline.js';
import { nodeClasses } from '../../dist/graphql/schema/class-table.js';
import { gatewaySchema } from '../../dist/graphql/schema/gateway-schema.js';
import { silentLogger } from '../../dist/lib/silent-log.js';
import { mirroredClasses } from '../../dist/xapi/datamodel/datamodel.js';
import { typicalFilters } from '../lib/filters.mjs';
import { followPool } from '../lib/own-pool.mjs';

const { pool, rounds } = JSON.parse(process.argv[2]);
const ROUND_MS = 30;
const PAGES = 200;

const followed = (await followPool(pool)).get('bench');

/** CPU microseconds per call of `body`. */
function cost(body, times) {
  const before = process.cpuUsage();
  for (let at = 0; at < times; at++) body(at);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

/** As many calls as fill a round. */
function timesOf(body) {
  for (let at = 0; at < 20; at++) body();
  return Math.max(1, Math.ceil((ROUND_MS * 1000) / Math.max(cost(body, 20), 1)));
}

/** A store that is written here alone, with what the pool has; `factor` times the VMs. */
function ownStore(factor) {
  const store = new MemoryStore();
  for (const { name } of mirroredClasses) {
    const records = [...followed.store.list(name)];
    if (name !== 'VM') store.replace(name, records);
    else store.replace(name, multiplied(records, factor));
  }
  return store;
}

function multiplied(records, factor) {
  const copies = [...records];
  for (let n = 1; n < factor; n++) {
    for (const record of records) {
      const uuid = `${n.toString(16).padStart(8, '0')}${record.uuid.slice(8)}`;
      copies.push(
        Object.freeze({
          ...record,
          $ref: `${record.$ref}-${n}`,
          uuid,
          nameLabel: `${record.nameLabel}-${n}`,
        }),
      );
    }
  }
  return copies;
}

/** The same records, and no index. */
function withoutIndexes(store) {
  return {
    get revision() {
      return store.revision;
    },
    get: (cls, ref) => store.get(cls, ref),
    list: (cls) => store.list(cls),
    count: (cls) => store.count(cls),
    hasIndex: () => false,
    ordered: () => undefined,
    hasOrdered: () => false,
  };
}

const context = { principal: { id: 'bench', fingerprint: 'bench' } };
const vmList = nodeClasses.find(({ cls }) => cls === 'VM').lists.find(({ name }) => name === 'vms');

function measureFilters(store) {
  const indexed = pipelineOn(store);
  const plain = pipelineOn(withoutIndexes(store));
  // Counted alone: putting what was found in order costs the same, however it was found.
  const count = (pipeline, filter) =>
    rootConnection(pipeline.createView(context), vmList, { first: 0, filter }).totalCount;
  const measured = typicalFilters(store).map(({ name, kind, filter }) => {
    const ask = () => count(indexed, filter);
    const scan = () => count(plain, filter);
    const found = ask();
    if (found === 0 || found !== scan()) throw new Error(`${name}: ${found} of ${scan()} found`);
    return { name, kind, found, ask, scan, asked: [], scanned: [], times: [timesOf(ask), timesOf(scan)] };
  });
  for (let at = 0; at < rounds; at++) {
    for (const { ask, scan, asked, scanned, times } of measured) {
      asked.push(cost(ask, times[0]));
      scanned.push(cost(scan, times[1]));
    }
  }
  return measured.map(({ name, kind, found, asked, scanned }) => ({ name, kind, found, asked, scanned }));
}

const PAGE = `query Page($after: String, $descending: Boolean! = false) {
  vms(first: 50, after: $after, orderBy: [{ nameLabel: ASC }]) @skip(if: $descending) { ...Shown }
  down: vms(first: 50, after: $after, orderBy: [{ nameLabel: DESC }]) @include(if: $descending) { ...Shown }
}
fragment Shown on VMConnection {
  totalCount pageInfo { hasNextPage endCursor } nodes { id uuid nameLabel powerState memoryStaticMax }
}`;

/** The gateway's pipeline on one store, as one pool. */
function pipelineOn(store) {
  const one = { key: followed.key, label: 'bench', readOnly: true, store, status: followed.status };
  return new GatewayPipeline({
    built: gatewaySchema(),
    pools: { get: (key) => (key === one.key ? one : undefined), list: () => [one] },
    gateway: { version: 'bench', startedAtMs: Date.now() },
    logger: silentLogger,
  });
}

/** Pages from the beginning, from the middle and in descending order; before each one a VM gets another name. */
function measurePages(store) {
  const pipeline = pipelineOn(store);
  const ask = (variables) => {
    const { data, errors } = pipeline.execute(pipeline.prepare({ query: PAGE, variables }), context);
    const page = data?.vms ?? data?.down;
    if (page?.nodes.length !== 50) throw new Error(errors?.[0]?.message ?? 'no page of 50');
    return page;
  };
  const vms = [...store.list('VM')].filter((vm) => !vm.isATemplate && !vm.isControlDomain);
  let step = 0;
  const rename = () => {
    step += 1;
    const { $ref } = vms[(step * 7919) % vms.length];
    const record = store.get('VM', $ref);
    const renamed = Object.freeze({ ...record, nameLabel: `vm-${(step * 104_729) % 1_000_003}` });
    const change = { cls: 'VM', ref: $ref, operation: 'mod', generation: step, record: renamed };
    if (store.apply({ events: [change] }).length !== 1) throw new Error('nothing has changed');
  };
  let middle = ask({}).pageInfo.endCursor;
  for (let at = 0; at < vms.length / 100; at++) middle = ask({ after: middle }).pageInfo.endCursor;
  const kinds = [
    { name: 'first page', variables: {}, costs: [] },
    { name: 'middle page', variables: { after: middle }, costs: [] },
    { name: 'last names first', variables: { descending: true }, costs: [] },
  ];
  for (let at = 0; at < rounds + 2; at++) {
    for (const { variables, costs } of kinds) {
      const once = cost(() => {
        rename();
        ask(variables);
      }, PAGES);
      // The first two rounds compile.
      if (at >= 2) costs.push(once);
    }
  }
  return kinds.map(({ name, costs }) => ({ name, costs }));
}

const store = ownStore(1);
const filters = measureFilters(store);
const pages = { 10000: measurePages(store), 100000: measurePages(ownStore(10)) };
process.send({ vms: store.count('VM'), filters, pages }, () => process.exit(0));
