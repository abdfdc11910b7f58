// The tables of docs/metrics.md. What stands above the mark is written by hand; below it is the catalogue, so that the page
// cannot say anything else.
import { catalogueOf } from './catalogue.ts';
import {
  deviceKinds,
  type Metric,
  type MetricOwner,
  metricKinds,
  type SourceType,
  units,
} from './contract.ts';

const MARK = '<!-- catalogue -->';

const sections: readonly (readonly [owner: MetricOwner, title: string, text: string])[] = [
  ['vm', 'Metrics of VMs', 'Control domains and running VMs. The first ones are made of the others.'],
  ['host', 'Metrics of hosts', 'The first ones are made of the others.'],
  ['sr', 'Metrics of SRs', 'Made of what the hosts that have the SR say of it.'],
  ['pool', 'Metrics of pools', 'Made of what the hosts of the pool say.'],
];

const MARKS: Readonly<Record<SourceType, string>> = { GAUGE: '', DERIVE: '', ABSOLUTE: ' ‡' };

function sourceText(metric: Metric): string {
  const names = metric.sources.map((source) => `\`${source}\``).join(', ');
  if (metric.origin !== 'RRD') return `from ${names}`;
  const since = metric.since === null ? '' : `, since ${metric.since}`;
  return `${names}${metric.onDemand ? ' †' : ''}${MARKS[metric.type]}${since}`;
}

function section([owner, title, text]: (typeof sections)[number]): string {
  return [
    `## ${title}`,
    '',
    text,
    '',
    '| metric | device | unit | kind | meaning | XAPI |',
    '|---|---|---|---|---|---|',
    ...catalogueOf(owner).map((metric) =>
      [
        '',
        ` \`${metric.name}\` `,
        metric.device ? ` \`${metric.device}\` ` : ' ',
        ` \`${metric.unit}\` `,
        ` \`${metric.kind}\` `,
        ` ${metric.description} `,
        ` ${sourceText(metric)} `,
        '',
      ].join('|'),
    ),
    '',
  ].join('\n');
}

function words(title: string, rows: readonly (readonly [word: string, meaning: string])[]): string {
  return [
    `## ${title}`,
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([word, meaning]) => `| \`${word}\` | ${meaning} |`),
    '',
  ].join('\n');
}

function tables(): string {
  return [
    MARK,
    '',
    'Written by `npm run schema -- --metrics -o docs/metrics.md`; a test holds it against the catalogue.',
    '',
    '† Recorded only where somebody asked XAPI for it (`record_data_source`). ‡ Counted per sample: xen-api 25.2 to 25.30 does',
    'not divide by the time, so that what they say is 5 times too much. Releases are those of xen-api.',
    '',
    ...sections.map(section),
    words(
      'Units',
      Object.entries(units).map(([unit, { description }]) => [unit, description]),
    ),
    words('Kinds', Object.entries(metricKinds)),
    words('Devices', Object.entries(deviceKinds)),
  ]
    .join('\n')
    .trimEnd();
}

/** `page` with the tables of today; all of it below the mark is replaced. */
export function metricsPage(page: string): string {
  const mark = page.indexOf(MARK);
  const prose = (mark < 0 ? page : page.slice(0, mark)).trimEnd();
  return `${prose}\n\n${tables()}\n`.trimStart();
}
