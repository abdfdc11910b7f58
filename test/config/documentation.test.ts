// docs/configuration.md says what the tables of settings say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SERVER_ALLOWED } from '../../src/config/servers.ts';
import { LIMITS, SETTINGS, type Setting } from '../../src/config/settings.ts';
import { pageLimits } from '../../src/query/page.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8');

/** Cells of the table below a heading, without the marks of code. */
function rowsBelow(heading: string): string[][] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  );
}

function expected(table: Readonly<Record<string, Setting<unknown>>>): string[][] {
  return Object.entries(table).map(([key, setting]) => {
    const fallback =
      Array.isArray(setting.fallback) || setting.fallback === null ? '–' : `\`${setting.fallback}\``;
    return [`\`${setting.env}\``, `\`${key}\``, fallback, setting.allowed, setting.about];
  });
}

describe('docs/configuration.md', () => {
  it('lists every setting as it is', () => {
    expect(rowsBelow('Settings')).toEqual(expected(SETTINGS));
  });

  it('lists every limit as it is', () => {
    expect(rowsBelow('Limits')).toEqual(expected(LIMITS));
    const { max } = pageLimits;
    expect(text).toContain(
      `holds ${pageLimits.default} objects unless told, and ${max.toLocaleString('en')} at most`,
    );
  });

  it('lists every member of a server', () => {
    expect(rowsBelow('Servers').map(([name, allowed]) => [name, allowed])).toEqual(
      Object.entries(SERVER_ALLOWED).map(([name, allowed]) => [`\`${name}\``, allowed]),
    );
  });
});
