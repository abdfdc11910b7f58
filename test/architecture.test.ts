// Holds the layering, the single doors and the code map of src/README.md against the sources.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Source {
  /** Path below src, with slashes. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  /** Text without comments and without the contents of strings: what runs. */
  readonly code: string;
  readonly imports: readonly { readonly target: string; readonly typeOnly: boolean }[];
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

function importsOf(text: string): { target: string; typeOnly: boolean }[] {
  const found = [];
  const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  for (const match of text.matchAll(statement)) {
    found.push({ target: match[2] ?? '', typeOnly: match[1] !== undefined });
  }
  for (const match of text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)) {
    found.push({ target: match[1] ?? '', typeOnly: false });
  }
  return found;
}

const sources: Source[] = walk(src).map((file) => {
  const path = relative(src, file).split(sep).join('/');
  const text = readFileSync(file, 'utf8');
  return {
    path,
    room: path.includes('/') ? (path.split('/')[0] ?? '') : path,
    text,
    code: withoutComments(text),
    imports: importsOf(text),
  };
});

/** The table of src/README.md: room → rooms it may import, or null for everything. */
const map = new Map(
  [...readFileSync(join(src, 'README.md'), 'utf8').matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map((row) => {
    const room = (row[1] ?? '').replace(/\/$/, '');
    const allowed = (row[2] ?? '').trim();
    if (allowed === 'everything') return [room, null] as const;
    return [room, allowed === '–' ? [] : allowed.split(', ')] as const;
  }),
);

/** architecture: what only types may cross, and the packages that belong to one room alone. */
const TYPES_ONLY: readonly [room: string, target: RegExp][] = [
  ['graphql', /^cache\//],
  ['query', /^cache\//],
  ['http', /^pool\//],
];
const OWN_PACKAGES: readonly [pkg: RegExp, rooms: readonly string[]][] = [
  [/^type-graphql$|^reflect-metadata$|^graphql-jit$|^graphql-scalars$/, ['graphql']],
  [/^graphql$/, ['graphql', 'http', 'panel']],
  [/^fastify$|^@apollo\/server|^ws$/, ['http']],
  [/^graphql-ws$/, ['http', 'panel']],
  [/^undici(\/|$)/, ['xapi']],
  [/^fast-xml-parser$/, ['simulator', 'metrics', 'xapi']],
  [/^pino$/, ['lib']],
  [/^zod$/, ['config.ts', 'config']],
  [/^commander$/, ['cli.ts']],
];

/** What may stand in a few places alone. */
const DOORS: readonly { name: string; pattern: RegExp; allowed: RegExp }[] = [
  { name: 'process.env', pattern: /process\.env\b/, allowed: /^config\.ts$/ },
  {
    name: 'timers and Date',
    pattern: /\b(?:setTimeout|setInterval|Date\.now|new Date\(\)|performance\.now)\b/,
    allowed: /^lib\/clock\.ts$|^panel\//,
  },
  {
    name: 'console and stderr',
    pattern: /\bconsole\.\w|process\.stderr\b/,
    allowed: /^lib\/log\.ts$|^panel\//,
  },
  {
    name: 'HTTP to pools',
    pattern: /from 'undici['/]|\brequest\b.* from 'node:https?'|\bfetch\(/,
    allowed: /^xapi\/transport\/|^panel\//,
  },
  { name: 'decorators', pattern: /^\s*@[A-Z]\w+\(/m, allowed: /^graphql\// },
  {
    name: 'listening sockets',
    pattern: /\bcreateServer\b|\.listen\(|\bWebSocketServer\b/,
    allowed: /^http\/|^simulator\//,
  },
];

describe('the code map in src/README.md', () => {
  it('names exactly the rooms that exist', () => {
    const rooms = readdirSync(src).filter((name) => name !== 'README.md');
    expect([...map.keys()].sort()).toEqual(rooms.sort());
  });

  it('gives every room a README of its own', () => {
    const missing = [...map.keys()].filter(
      (room) => !room.endsWith('.ts') && !existsSync(join(src, room, 'README.md')),
    );
    expect(missing).toEqual([]);
  });
});

describe('imports', () => {
  it('stay inside the table', () => {
    const wrong: string[] = [];
    for (const source of sources) {
      const allowed = map.get(source.room);
      for (const { target, typeOnly } of source.imports) {
        if (!target.startsWith('.')) continue;
        const path = relative(src, resolve(src, dirname(source.path), target))
          .split(sep)
          .join('/');
        const room = path.split('/')[0] ?? '';
        if (room === source.room || allowed === null) continue;
        if (!allowed?.includes(room)) wrong.push(`${source.path} imports ${path}`);
        const types = TYPES_ONLY.some(([from, to]) => from === source.room && to.test(path));
        if (types && !typeOnly) wrong.push(`${source.path} imports more than types from ${path}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('keep each package in its own room', () => {
    const wrong = sources.flatMap((source) =>
      source.imports.flatMap(({ target }) =>
        OWN_PACKAGES.some(([pkg, rooms]) => pkg.test(target) && !rooms.includes(source.room))
          ? [`${source.path} imports ${target}`]
          : [],
      ),
    );
    expect(wrong.filter((line) => !/^(main|cli|config)\.ts /.test(line))).toEqual([]);
  });

  it('let the simulator in by the command line and the demo alone', () => {
    const users = sources.filter(
      (source) =>
        source.room !== 'simulator' && source.imports.some(({ target }) => target.includes('/simulator/')),
    );
    expect(users.map((source) => source.path).filter((path) => !/^(main|cli)\.ts$|^demo/.test(path))).toEqual(
      [],
    );
  });

  it('form no cycle', () => {
    const graph = new Map(
      sources.map((source) => [
        source.path,
        source.imports
          .filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)
          .map(({ target }) =>
            relative(src, resolve(src, dirname(source.path), target))
              .split(sep)
              .join('/'),
          ),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

describe('single doors', () => {
  it.each(DOORS)('$name stand behind one door', ({ pattern, allowed }) => {
    const text = (source: Source) => (pattern.source.includes("from '") ? source.text : source.code);
    const wrong = sources.filter((source) => !allowed.test(source.path) && pattern.test(text(source)));
    expect(wrong.map((source) => source.path)).toEqual([]);
  });
});

describe('style', () => {
  const own = sources.filter((source) => !source.path.endsWith('.generated.ts') && source.room !== 'panel');

  it('has no barrel, no default export, no drawer for leftovers', () => {
    const wrong = sources.filter(
      ({ path, code }) =>
        /(^|\/)index\.tsx?$/.test(path) ||
        /(^|\/)(utils?|common|helpers|managers?|services?)(\/|\.ts)/.test(path) ||
        (/^export default\b/m.test(code) && !path.startsWith('panel/')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps a file to one idea: at most 450 lines', () => {
    const long = own.filter(({ text }) => text.split('\n').length > 450);
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length} lines`)).toEqual([]);
  });

  it('opens every file with what it is for', () => {
    const silent = own.filter(
      ({ text }) => !/^(?:#!.*\n)?(?:import 'reflect-metadata';\n)?\/[/*]/.test(text),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
