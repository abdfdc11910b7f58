// Samples as Prometheus reads them: its text format 0.0.4
// (https://prometheus.io/docs/instrumenting/exposition_formats/) and OpenMetrics 1.0.0
// (https://prometheus.io/docs/specs/om/open_metrics_spec/). Of gauges both have the same lines, so these are written
// once; only what stands above them differs.
//
// Without timestamps. A reader marks a series that has gone as stale by its own time, and does not for samples that bring
// one: a VM that was shut down would seem to run for five minutes more. Samples here are seconds old, and what is older
// is left out.
import type { Family, Labels } from './families.ts';

export const expositionTypes = {
  text: 'text/plain; version=0.0.4; charset=utf-8',
  openMetrics: 'application/openmetrics-text; version=1.0.0; charset=utf-8',
} as const;
export type ExpositionFormat = keyof typeof expositionTypes;

/** There are more samples than one answer may have. */
export class ExpositionLimitError extends Error {
  override readonly name = 'ExpositionLimitError';
  readonly maxSamples: number;

  constructor(maxSamples: number) {
    super(`there are more than ${maxSamples} samples`);
    this.maxSamples = maxSamples;
  }
}

/** Characters of lines that are gathered before they become bytes: texts of a heap live longer than they should. */
const CHUNK = 64 * 1024;

interface FamilyLines {
  readonly family: Family;
  readonly chunks: Buffer[];
  text: string;
}

/** One answer: takes samples in any order, gives them by family. */
export class Exposition {
  readonly #maxSamples: number;
  readonly #families = new Map<string, FamilyLines>();
  #samples = 0;

  constructor(maxSamples: number) {
    this.#maxSamples = maxSamples;
  }

  get samples(): number {
    return this.#samples;
  }

  /**
   * `labels` as `labelsText` wrote them; one sample a family and labels, which is for the caller to see to.
   * @throws ExpositionLimitError
   */
  add(family: Family, labels: string, value: number): void {
    if (this.#samples >= this.#maxSamples) throw new ExpositionLimitError(this.#maxSamples);
    this.#samples += 1;
    let lines = this.#families.get(family.name);
    if (!lines) {
      lines = { family, chunks: [], text: '' };
      this.#families.set(family.name, lines);
    }
    lines.text += `${sampleName(family)}{${labels}} ${valueText(value)}\n`;
    if (lines.text.length >= CHUNK) toBytes(lines);
  }

  /** The answer as it is sent. */
  chunks(format: ExpositionFormat): readonly Buffer[] {
    const all: Buffer[] = [];
    for (const lines of this.#families.values()) {
      toBytes(lines);
      all.push(Buffer.from(headText(lines.family, format)), ...lines.chunks);
    }
    // An answer that was cut off can be told by the end that it lacks.
    if (format === 'openMetrics') all.push(Buffer.from('# EOF\n'));
    return all;
  }
}

function toBytes(lines: FamilyLines): void {
  if (lines.text === '') return;
  lines.chunks.push(Buffer.from(lines.text));
  lines.text = '';
}

/** Of an info family OpenMetrics leaves the ending to the sample; the older format knows no such type. */
function sampleName({ name, type }: Family): string {
  return type === 'info' ? `${name}_info` : name;
}

function headText(family: Family, format: ExpositionFormat): string {
  if (format === 'text') {
    const name = sampleName(family);
    return `# HELP ${name} ${escapeHelp(family.help)}\n# TYPE ${name} gauge\n`;
  }
  const { name, type, unit, help } = family;
  const unitLine = unit === null ? '' : `# UNIT ${name} ${unit}\n`;
  return `# TYPE ${name} ${type}\n${unitLine}# HELP ${name} ${escapeLabel(help)}\n`;
}

/** Quotes stand for themselves in the help of the older format. */
function escapeHelp(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

function escapeLabel(text: string): string {
  return /[\\"\n]/.test(text) ? escapeHelp(text).replaceAll('"', '\\"') : text;
}

export function labelsText(labels: Labels): string {
  return labels.map(([name, value]) => `${name}="${escapeLabel(value)}"`).join(',');
}

function valueText(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
}
