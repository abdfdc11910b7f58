import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metricsPage } from '../../../src/metrics/catalogue/document.ts';
import { ROOT } from '../../helpers/process.ts';

describe('docs/metrics.md', () => {
  it('has every metric; run `npm run schema -- --metrics -o docs/metrics.md` when this fails', () => {
    const page = readFileSync(join(ROOT, 'docs/metrics.md'), 'utf8');
    expect(page).toBe(metricsPage(page));
  });

  it('keeps what is written above its tables, and nothing below', () => {
    const tables = metricsPage('');
    const page = metricsPage(`# Metrics\n\nProse.\n\n${tables}\nOld rows.\n`);
    expect(page).toBe(`# Metrics\n\nProse.\n\n${tables}`);
    expect(metricsPage(page)).toBe(page);
  });
});
