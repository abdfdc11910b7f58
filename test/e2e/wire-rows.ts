// What the graph must say of a simulated pool, derived from the wire's rows themselves and the datamodel, not by the
// product's decoder or resolvers.
import { toEnumName } from '../../scripts/datamodel-names.mjs';
import { typeNameOf } from '../../src/graphql/schema/class-table.ts';
import { omittedFields } from '../../src/graphql/schema/omitted-fields.ts';
import { reverseRelations } from '../../src/query/reverse-relations.ts';
import type { SimulatedPool } from '../../src/simulator/simulator.ts';
import { classByName, type Field } from '../../src/xapi/datamodel/datamodel.ts';
import type { ClassName, XapiType } from '../../src/xapi/datamodel/types.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Rows = (cls: string) => ReadonlyMap<string, Row>;

export function rowsOf({ database }: SimulatedPool): Rows {
  const kept = new Map<string, ReadonlyMap<string, Row>>();
  return (cls) => {
    const known = kept.get(cls) ?? new Map([...database.rows(cls)].map(([ref, row]) => [ref, row as Row]));
    kept.set(cls, known);
    return known;
  };
}

/** A relation field: the class that it leads to, and the refs that the rows hold for it, dangling ones left out. */
export interface Relation {
  readonly name: string;
  readonly target: ClassName;
  refs(ref: string, row: Row, rows: Rows): readonly string[];
}

/** Refs never leave the gateway, wherever people and tools have put them. */
const masked = (text: string) => text.replace(/OpaqueRef:[\w-]+/g, '(unknown)');

/** In maps with open keys, integers are JSON's numbers as long as those are exact. */
function inMap(value: unknown, type: XapiType): unknown {
  const isExact = type.kind === 'int' && Number.isSafeInteger(Number(value));
  return isExact ? Number(value) : printed(value, type);
}

/** A plain value as GraphQL prints it. */
export function printed(value: unknown, type: XapiType): unknown {
  switch (type.kind) {
    case 'int':
      return String(value);
    case 'datetime': {
      const [, y, mo, d, time] = /^(\d{4})(\d\d)(\d\d)T([\d:]+)Z?$/.exec(String(value)) ?? [];
      const text = `${y}-${mo}-${d}T${time}Z`;
      return text === '1970-01-01T00:00:00Z' ? null : text;
    }
    case 'enum':
      return toEnumName(String(value));
    case 'set':
      return (value as unknown[]).map((item) => printed(item, type.of));
    case 'map':
      return Object.fromEntries(
        Object.entries(value as Row).map(([key, item]) => [masked(key), inMap(item, type.of)]),
      );
    case 'string':
      return masked(String(value));
    default:
      return value;
  }
}

const holdsRef = (type: XapiType): boolean =>
  type.kind === 'ref' || type.kind === 'record' || ('of' in type && holdsRef(type.of));

/** Fields whose values the graph shows as they are. */
export function plainFields(cls: ClassName): readonly Field[] {
  const omitted = omittedFields(cls);
  return classByName(cls).fields.filter(({ name, parsed }) => !omitted.has(name) && !holdsRef(parsed));
}

function targetOf(type: XapiType): ClassName | undefined {
  if (type.kind === 'ref') return type.cls as ClassName;
  return type.kind === 'set' && type.of.kind === 'ref' ? (type.of.cls as ClassName) : undefined;
}

const members = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(String);

function alongFields(name: string, path: readonly (readonly [field: string, cls: ClassName])[]): Relation {
  return {
    name,
    target: path.at(-1)?.[1] as ClassName,
    refs: (_, row, rows) => {
      let found: readonly (readonly [string, Row])[] = [['', row]];
      for (const [field, cls] of path) {
        const next = found.flatMap(([, from]) => members(from[field]));
        found = [...new Set(next)].flatMap((ref) => {
          const target = rows(cls).get(ref);
          return target ? [[ref, target] as const] : [];
        });
      }
      return found.map(([ref]) => ref);
    },
  };
}

/** Names of the graph's own, and what lies behind machinery. */
const OWN: Readonly<Partial<Record<ClassName, readonly Relation[]>>> = {
  pool: [alongFields('coordinator', [['master', 'host']])],
  host: [
    alongFields('networks', [
      ['PIFs', 'PIF'],
      ['network', 'network'],
    ]),
    alongFields('srs', [
      ['PBDs', 'PBD'],
      ['SR', 'SR'],
    ]),
  ],
  VM: [
    alongFields('host', [['resident_on', 'host']]),
    alongFields('networks', [
      ['VIFs', 'VIF'],
      ['network', 'network'],
    ]),
    alongFields('vdis', [
      ['VBDs', 'VBD'],
      ['VDI', 'VDI'],
    ]),
    alongFields('srs', [
      ['VBDs', 'VBD'],
      ['VDI', 'VDI'],
      ['SR', 'SR'],
    ]),
  ],
  VDI: [
    alongFields('vms', [
      ['VBDs', 'VBD'],
      ['VM', 'VM'],
    ]),
  ],
  SR: [
    alongFields('vms', [
      ['VDIs', 'VDI'],
      ['VBDs', 'VBD'],
      ['VM', 'VM'],
    ]),
    alongFields('hosts', [
      ['PBDs', 'PBD'],
      ['host', 'host'],
    ]),
  ],
  network: [
    alongFields('vms', [
      ['VIFs', 'VIF'],
      ['VM', 'VM'],
    ]),
    alongFields('hosts', [
      ['PIFs', 'PIF'],
      ['host', 'host'],
    ]),
  ],
};

/** Every ref and set of refs of the class, and every way back. */
export function relationsOf(cls: ClassName): readonly Relation[] {
  const omitted = omittedFields(cls);
  const forth = classByName(cls).fields.flatMap(({ name, wire, parsed }): Relation[] => {
    const target = targetOf(parsed);
    if (!target || omitted.has(name) || typeNameOf(target) === undefined) return [];
    return [alongFields(name, [[wire, target]])];
  });
  const back = reverseRelations(cls).map(({ from, field, name }): Relation => {
    const wire = classByName(from).fieldByName.get(field)?.wire ?? field;
    return {
      name,
      target: from,
      refs: (ref, _, rows) =>
        [...rows(from)].flatMap(([at, row]) => (members(row[wire]).includes(ref) ? [at] : [])),
    };
  });
  return [...forth, ...back, ...(OWN[cls] ?? [])];
}
