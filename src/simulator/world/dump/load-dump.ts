// Loads a XAPI database dump (xapi-db.xml, xensource's /var/xapi/state.db): tables of rows whose fields are
// texts. Dumps of older schemas are welcome: fields that the datamodel no longer has are dropped, new ones
// take their defaults, relations are built anew from their referring side, references that lead nowhere are
// cleared as xapi's own garbage collection does (xen-api ocaml/xapi/db_gc.ml).
import { XMLParser } from 'fast-xml-parser';
import type { XapiType } from '../../../xapi/datamodel/types.ts';
import type { Database } from '../../database/database.ts';
import { type ColumnLayout, type TableLayout, tableLayouts } from '../../database/layout.ts';
import { isWireObject, NULL_REF, type Ref, type Row, type WireValue } from '../../database/wire-value.ts';
import { completeDump } from './completion.ts';
import { toWireValue, unprotectSpaces } from './values.ts';

export class DumpError extends Error {
  override readonly name = 'DumpError';
}

export interface DumpSummary {
  /** Of the dumped database, `5.63`. */
  readonly schema: string;
  readonly objects: number;
  /** `table.field` texts of what the datamodel does not know any more. */
  readonly dropped: readonly string[];
}

type XmlNode = Readonly<Record<string, unknown>>;

/** Tables that begin empty: who was logged in and what was being done is over. */
const TRANSIENT = new Set(['session', 'task', 'user', 'auth', 'event', 'role']);
/** Fields whose dumped value is worth nothing in another process. */
const VOLATILE = new Set(['current_operations', 'allowed_operations']);

function nodesOf(parent: XmlNode, name: string): readonly XmlNode[] {
  const found = parent[name];
  if (found === undefined || found === '') return [];
  return (Array.isArray(found) ? found : [found]) as readonly XmlNode[];
}

function parse(xmlText: string): XmlNode {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseAttributeValue: false,
    trimValues: false,
    // Old dumps hold tens of thousands of escaped characters; the parser's guard against hostile entities is
    // for documents that declare their own.
    processEntities: { enabled: true, maxTotalExpansions: 10_000_000, maxExpandedLength: 1_000_000_000 },
  });
  let document: XmlNode;
  try {
    document = parser.parse(xmlText) as XmlNode;
  } catch (cause) {
    throw new DumpError('a database dump must be well-formed XML', { cause });
  }
  const root = document.database;
  if (typeof root !== 'object' || root === null) {
    throw new DumpError('a database dump must have the root element <database>');
  }
  return root as XmlNode;
}

/** Groups of fields are joined with two underscores in the database, with one on the wire. */
const toWireName = (column: string): string => column.replaceAll('__', '_');

interface LoadedRow {
  readonly ref: Ref;
  /** Refs that other tables mirror; written once all rows stand. */
  readonly relations: readonly (readonly [field: string, value: WireValue])[];
}

function loadRow(database: Database, layout: TableLayout, node: XmlNode, dropped: Set<string>): LoadedRow {
  const ref = String(node['@ref'] ?? node['@_ref'] ?? '');
  if (ref === '') throw new DumpError(`every row of table ${layout.cls} must have a ref`);
  const fields: Row = {};
  const relations: [string, WireValue][] = [];
  for (const [attribute, text] of Object.entries(node)) {
    if (!attribute.startsWith('@') || attribute.startsWith('@__')) continue;
    const name = toWireName(attribute.slice(1));
    if (name === 'ref' || name === '_ref' || VOLATILE.has(name)) continue;
    const column = layout.column.get(name);
    if (!column) dropped.add(`${layout.cls}.${name}`);
    else if (!column.computed) {
      const value = readValue(layout, column, unprotectSpaces(String(text)));
      if (column.mirroredIn) relations.push([name, value]);
      else fields[name] = value;
    }
  }
  database.create(layout.cls, fields, ref);
  return { ref, relations };
}

function readValue(layout: TableLayout, column: ColumnLayout, text: string): WireValue {
  try {
    return toWireValue(column.type, text);
  } catch (cause) {
    throw new DumpError(
      `${layout.cls}.${column.name} must be a ${column.type.kind}, not "${text.slice(0, 80)}"`,
      {
        cause,
      },
    );
  }
}

function cleared(database: Database, type: XapiType, value: WireValue): WireValue {
  if (type.kind === 'ref') {
    return value === NULL_REF || (hasTable(type.cls) && database.get(type.cls, String(value)))
      ? value
      : NULL_REF;
  }
  if (type.kind === 'set' && type.of.kind === 'ref' && Array.isArray(value)) {
    return value.filter((item) => cleared(database, type.of, item) === item);
  }
  if (type.kind === 'map' && type.of.kind === 'ref' && isWireObject(value)) {
    return Object.fromEntries(
      Object.entries(value).filter(([, item]) => cleared(database, type.of, item) === item),
    );
  }
  return value;
}

const tables = new Map(tableLayouts.map((layout) => [layout.cls, layout]));
const hasTable = (cls: string): boolean => tables.has(cls);

function clearDangling(database: Database): void {
  for (const layout of tableLayouts) {
    const columns = layout.columns.filter((column) => !column.computed && !column.mirroredIn);
    for (const [ref, row] of [...database.rows(layout.cls)]) {
      for (const column of columns) {
        const value = row[column.name];
        if (value === undefined) continue;
        const kept = cleared(database, column.type, value);
        if (kept !== value) database.set(layout.cls, ref, column.name, kept);
      }
    }
  }
}

/**
 * Fills an empty database with a dump's objects.
 * @throws DumpError when the text is no XAPI database dump or holds no pool.
 */
export function loadDump(database: Database, xmlText: string): DumpSummary {
  const root = parse(xmlText);
  const dropped = new Set<string>();
  const loaded: { layout: TableLayout; row: LoadedRow }[] = [];
  for (const table of nodesOf(root, 'table')) {
    const name = String(table['@name'] ?? '');
    const layout = tables.get(name);
    if (!layout) dropped.add(name);
    if (!layout || TRANSIENT.has(name)) continue;
    for (const node of nodesOf(table, 'row')) {
      loaded.push({ layout, row: loadRow(database, layout, node, dropped) });
    }
  }
  for (const { layout, row } of loaded) {
    for (const [field, value] of row.relations) {
      const type = layout.column.get(field)?.type;
      database.set(layout.cls, row.ref, field, type ? cleared(database, type, value) : value);
    }
  }
  clearDangling(database);
  if (database.count('pool') !== 1 || database.count('host') === 0) {
    throw new DumpError('a database dump must hold one pool with at least one host');
  }
  completeDump(database);
  return { schema: schemaOf(root), objects: loaded.length, dropped: [...dropped].sort() };
}

function schemaOf(root: XmlNode): string {
  const [manifest] = nodesOf(root, 'manifest');
  const pairs = new Map(nodesOf(manifest ?? {}, 'pair').map((pair) => [pair['@key'], pair['@value']]));
  return `${pairs.get('schema_major_vsn') ?? '?'}.${pairs.get('schema_minor_vsn') ?? '?'}`;
}
