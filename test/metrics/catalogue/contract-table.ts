// The table of data sources in contract.md, and the names that its shorthands stand for.
import { SR } from './contract-names.ts';

export interface TableRow {
  readonly owner: 'host' | 'vm';
  /** The first cell: several names, with placeholders. */
  readonly name: string;
}

export function tableRows(contract: string): TableRow[] {
  const part = /### 5\.7 [\s\S]*?(?=\n## )/.exec(contract)?.[0] ?? '';
  const [hosts = '', vms = ''] = part.split(/^VM \(dom0 too\):$/m);
  const rowsOf = (owner: 'host' | 'vm', text: string) =>
    [...text.matchAll(/^\| ([^|]+) \|/gm)]
      .map((match) => ({ owner, name: (match[1] ?? '').trim() }))
      .filter(({ name }) => name !== 'name');
  return [...rowsOf('host', hosts), ...rowsOf('vm', vms)];
}

/** Names that the table abbreviates so much that no rule expands them. */
const WRITTEN_OUT: readonly [shorthand: RegExp, names: readonly string[]][] = [
  [/^cpuN-CX$/, ['cpu3-C1']],
  [/^cpuN-PX$/, ['cpu3-P1']],
  [/^CPUN-avg-freq$/, ['CPU3-avg-freq']],
  // mem_stats.ml names them `<program>_<field>`, without a suffix for the unit.
  [/^<daemon>_\.\.\._kib etc\. from xenopsd mem_stats$/, ['xenopsd-xc_rss', 'xenopsd-xc_ocaml_total']],
  [/^statefile\/<id>\/latency$/, ['statefile/e1/latency']],
];

interface ExpandedName {
  readonly source: string;
  readonly onDemand: boolean;
}

/** Every name of a row, with devices in place of its placeholders. */
export function expandNames({ name }: TableRow): ExpandedName[] {
  const allOnDemand = /\(all \*\)/.test(name);
  const cell = name.replace(/\([^)]*\)/g, '').trim();
  const result: ExpandedName[] = [];
  let previous = '';
  for (const item of cell.split(/,\s*|;\s*| \/ /)) {
    // `a_rx*/_tx*`: the later parts take the place of as much of the first one.
    const parts = splitAlternatives(item);
    for (const part of parts) {
      const onDemand = allOnDemand || part.endsWith('*');
      const text = part.replace(/\*$/, '').trim();
      const full = text.startsWith('_') ? completed(previous, text) : text;
      previous = full;
      for (const source of namesOf(full)) result.push({ source, onDemand });
    }
  }
  return result;
}

/** `iops_read/write/total_S` is three names; `network/latency` is one. */
function splitAlternatives(item: string): string[] {
  if (/^(network|xapi_healthcheck|statefile\/<id>)\/latency\*?$/.test(item)) return [item];
  const [first = '', ...others] = item.split('/');
  if (others.length === 0) return [item];
  if (others.every((other) => other.startsWith('_'))) return [first, ...others];
  const tail = /_S$/.test(item) ? '_S' : '';
  const stem = first.slice(0, first.lastIndexOf('_') + 1);
  return [first, ...others.map((other) => `${stem}${other.replace(/_S$/, '')}`)].map(
    (text) => `${text.replace(/_S$/, '')}${tail}`,
  );
}

/** `_tx` after `pif_<dev>_rx` is `pif_<dev>_tx`: what comes before the device stays. */
function completed(previous: string, suffix: string): string {
  const stem =
    /^(sr_<full uuid>_cache|.*(?:<[^>]*>|vif_N))/.exec(previous)?.[1] ??
    previous.slice(0, previous.lastIndexOf('_'));
  return `${stem}${suffix}`;
}

function namesOf(text: string): readonly string[] {
  const written = WRITTEN_OUT.find(([shorthand]) => shorthand.test(text));
  if (written) return written[1];
  return [
    text
      .replace('<full uuid>', SR)
      .replace('<dev>', text.startsWith('pif_') ? 'eth0' : 'xvda')
      .replace('<x>', 'back_up')
      .replace(/_S$/, '_3c4f12ab')
      .replace(/^(cpu|vif_|memory_numa_node_)N/, '$13'),
  ];
}
