// A referee for what Prometheus is given: reads both text formats line by line, as strictly as their specifications, and
// knows nothing of how they are written here.
// https://prometheus.io/docs/instrumenting/exposition_formats/ · https://prometheus.io/docs/specs/om/open_metrics_spec/

export interface ReadSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface ReadFamily {
  readonly name: string;
  readonly type: string;
  readonly help: string;
  readonly unit: string | undefined;
  readonly samples: readonly ReadSample[];
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const META = new RegExp(`^# (HELP|TYPE|UNIT) (${NAME}) (.*)$`, 's');
const SAMPLE = new RegExp(`^(${NAME})\\{(.*)\\} (\\S+)$`, 's');
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(,|$)/sy;
const NUMBER = /^(?:[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[+-]Inf|NaN)$/;

function readValue(text: string): number {
  if (!NUMBER.test(text)) throw new Error(`no number: ${text}`);
  return Number(text.replace('Inf', 'Infinity'));
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, (_all, mark: string) => (mark === 'n' ? '\n' : mark));
}

function readLabels(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  let at = 0;
  while (at < text.length) {
    LABEL.lastIndex = at;
    const match = LABEL.exec(text);
    if (!match) throw new Error(`no labels: ${text}`);
    const [, name = '', value = ''] = match;
    if (Object.hasOwn(labels, name)) throw new Error(`twice the label ${name}: ${text}`);
    labels[name] = unescaped(value);
    at = LABEL.lastIndex;
  }
  return labels;
}

function readSample(line: string): ReadSample {
  const match = SAMPLE.exec(line);
  if (!match) throw new Error(`no sample: ${line}`);
  const [, name = '', labels = '', value = ''] = match;
  return { name, labels: readLabels(labels), value: readValue(value) };
}

interface Reading {
  readonly name: string;
  readonly meta: Record<string, string>;
  readonly samples: ReadSample[];
}

/** The families by name. @throws Error that quotes the line which no reader may take. */
export function readExposition(
  text: string,
  format: 'text' | 'openMetrics',
): ReadonlyMap<string, ReadFamily> {
  if (text !== '' && !text.endsWith('\n')) throw new Error('the last line has no end');
  const lines = text.split('\n').slice(0, -1);
  if (format === 'openMetrics' && lines.pop() !== '# EOF') throw new Error('no # EOF at the end');
  const families = new Map<string, Reading>();
  const series = new Set<string>();
  let current: Reading | undefined;
  for (const line of lines) {
    const meta = META.exec(line);
    if (meta) {
      const [, key = '', name = '', value = ''] = meta;
      if (current?.name !== name) {
        if (families.has(name)) throw new Error(`lines of ${name} are apart: ${line}`);
        current = { name, meta: {}, samples: [] };
        families.set(name, current);
      }
      if (key in current.meta || current.samples.length > 0) throw new Error(`too late, or twice: ${line}`);
      current.meta[key] = value;
      continue;
    }
    const sample = readSample(line);
    const suffix = current?.meta.TYPE === 'info' ? '_info' : '';
    if (!current || sample.name !== current.name + suffix) throw new Error(`of another family: ${line}`);
    const key = JSON.stringify([sample.name, Object.entries(sample.labels).sort()]);
    if (series.has(key)) throw new Error(`twice the series ${key}`);
    series.add(key);
    current.samples.push(sample);
  }
  return new Map([...families.values()].map((reading) => [reading.name, toFamily(reading, format)]));
}

function toFamily({ name, meta, samples }: Reading, format: 'text' | 'openMetrics'): ReadFamily {
  const { TYPE: type = '', HELP: help = '', UNIT: unit } = meta;
  const types = format === 'text' ? ['gauge', 'counter', 'untyped'] : ['gauge', 'counter', 'info', 'unknown'];
  if (!types.includes(type)) throw new Error(`${name} has the type "${type}"`);
  if (unit !== undefined && (format === 'text' || !name.endsWith(`_${unit}`))) {
    throw new Error(`${name} has the unit "${unit}"`);
  }
  return { name, type, help: unescaped(help), unit, samples };
}

/** What promtool's linter says of a gauge's name (prometheus/client_golang, promlint/validations). */
export function nameTroubles(name: string): string[] {
  return [
    ...(/(?:_total|_count|_sum|_bucket|_created|_info)$/.test(name) ? ['ends like another type'] : []),
    ...(/[A-Z]/.test(name) ? ['has capitals'] : []),
    ...(name.includes(':') || name.includes('__') ? ['has colons or two underscores'] : []),
    ...(/_(?:percent|percentage|ms|milliseconds|kib|kb|mb|mhz|b|s|sec)(?:_|$)/.test(name)
      ? ['has a unit that is no base unit, or a short one']
      : []),
    ...(/(?:^|_)(?:gauge|counter|metric)(?:_|$)/.test(name) ? ['names its type'] : []),
  ];
}
