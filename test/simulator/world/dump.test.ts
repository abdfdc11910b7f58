import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/simulator/database/database.ts';
import { DumpError, loadDump } from '../../../src/simulator/world/dump/load-dump.ts';
import { hasShared, sharedPath } from '../../helpers/shared-xapi.ts';
import { danglingRefs, unevenRelations } from './invariants.ts';

const samples = sharedPath('samples/xapi-db/');
const present = hasShared('samples/xapi-db/');
const files = present ? readdirSync(samples).filter((file) => file.endsWith('.xml')) : [];

function load(file: string): Database {
  const database = new Database({ seed: 1 });
  loadDump(database, readFileSync(`${samples}${file}`, 'utf8'));
  return database;
}

/** Rows that the file itself has in a table, counted without an XML parser. */
function rowsInFile(file: string, table: string): number {
  const text = readFileSync(`${samples}${file}`, 'utf8');
  const start = text.indexOf(`<table name="${table}">`);
  if (start < 0) return 0;
  return text.slice(start, text.indexOf('</table>', start)).split('<row ').length - 1;
}

describe.skipIf(!present).each(files)('the dump %s', (file) => {
  const database = load(file);

  it('loads every object of the classes that still exist', () => {
    for (const cls of [
      'pool',
      'host',
      'VM',
      'VM_metrics',
      'VBD',
      'VDI',
      'VIF',
      'SR',
      'PBD',
      'network',
      'PIF',
    ]) {
      expect(database.count(cls), cls).toBe(rowsInFile(file, cls));
    }
  });

  it('agrees on both sides of every relation', () => {
    expect(unevenRelations(database)).toEqual([]);
  });

  it('has no reference that leads nowhere', () => {
    expect(danglingRefs(database)).toEqual([]);
  });

  it('keeps names, numbers, sets and maps', () => {
    const vms = [...database.rows('VM')].map(([, vm]) => vm);
    expect(vms.every((vm) => typeof vm.memory_static_max === 'number')).toBe(true);
    expect(vms.some((vm) => Object.keys(vm.platform as object).includes('pae'))).toBe(true);
    const names = vms.map((vm) => String(vm.name_label));
    expect(names.some((name) => name.startsWith('Control domain on host: '))).toBe(true);
    expect(vms.some((vm) => vm.is_default_template === true)).toBe(true);
  });

  it('allows operations by the rules of today', () => {
    const halted = [...database.rows('VM')].filter(
      ([, vm]) => vm.power_state === 'Halted' && !vm.is_a_template && !vm.is_control_domain,
    );
    for (const [, vm] of halted) expect(vm.allowed_operations).toContain('start');
  });
});

const small = (tables: string) =>
  `<database><manifest><pair key="schema_major_vsn" value="5"/><pair key="schema_minor_vsn" value="60"/></manifest>${tables}</database>`;
const pool =
  '<table name="pool"><row ref="OpaqueRef:p" uuid="p" name__label="a%.b%%c" master="OpaqueRef:h"/></table>' +
  '<table name="host"><row ref="OpaqueRef:h" uuid="h" name__label="h" no__such="1" ' +
  "other_config=\"(('a b' 'it\\'s') ('e' ''))\"/></table>";

describe('a dump', () => {
  it('says what it dropped, and of which schema it was', () => {
    const summary = loadDump(new Database({ seed: 1 }), small(`${pool}<table name="Rabbit"/>`));
    expect(summary).toMatchObject({ schema: '5.60', objects: 2, dropped: ['Rabbit', 'host.no_such'] });
  });

  it('reads protected spaces, quotes and empty values', () => {
    const database = new Database({ seed: 1 });
    loadDump(database, small(pool));
    expect(database.get('pool', 'OpaqueRef:p')?.name_label).toBe('a b%c');
    expect(database.get('host', 'OpaqueRef:h')?.other_config).toEqual({ 'a b': "it's", e: '' });
  });

  it.each([
    ['no XML', 'hello', /root element/],
    ['another document', '<html/>', /root element/],
    ['no pool', small(''), /one pool/],
    [
      'a broken map',
      small(pool.replace("((\\'a b", '(x')).replace("(('a b'", "(('a b"),
      /other_config must be a map/,
    ],
  ])('with %s is refused', (_, text, message) => {
    expect(() => loadDump(new Database({ seed: 1 }), text)).toThrow(DumpError);
    expect(() => loadDump(new Database({ seed: 1 }), text)).toThrow(message);
  });
});
