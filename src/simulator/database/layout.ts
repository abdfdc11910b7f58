// The database's tables as the datamodel lays them out: fields (those that never reach the wire included),
// defaults, and which field mirrors which.
import { classFacts } from '../../xapi/datamodel/classes.generated.ts';
import { parseType } from '../../xapi/datamodel/parse-type.ts';
import { relationFacts } from '../../xapi/datamodel/relations.generated.ts';
import type { XapiType } from '../../xapi/datamodel/types.ts';
import { defaultValue } from './defaults.ts';
import type { Row, WireValue } from './wire-value.ts';

/** The other side of a relation. `set`: a set of refs kept by the database; `ref`: one ref. */
export interface Inverse {
  readonly cls: string;
  readonly field: string;
}

export interface ColumnLayout {
  readonly name: string;
  readonly type: XapiType;
  readonly initial: WireValue;
  readonly persist: boolean;
  /** Where this field's refs are mirrored as a set; absent for plain fields. */
  readonly mirroredIn?: Inverse;
  /** This field is the set side of a one-to-many relation: only the database writes it. */
  readonly computed: boolean;
}

export interface TableLayout {
  readonly cls: string;
  readonly persist: boolean;
  readonly columns: readonly ColumnLayout[];
  readonly column: ReadonlyMap<string, ColumnLayout>;
  /** Columns whose refs other tables mirror. */
  readonly relations: readonly ColumnLayout[];
  /** A row of initial values, to be copied: a copy keeps the shape that the engine has for it. */
  readonly template: Row;
}

const inverses = new Map<string, Inverse>();
const computed = new Set<string>();
for (const { from, to, kind } of relationFacts) {
  const [fromCls = '', fromField = ''] = from;
  const [toCls = '', toField = ''] = to;
  if (fromCls === toCls && fromField === toField) continue;
  inverses.set(`${fromCls}.${fromField}`, { cls: toCls, field: toField });
  if (kind === 'many-to-many') inverses.set(`${toCls}.${toField}`, { cls: fromCls, field: fromField });
  else computed.add(`${toCls}.${toField}`);
}

function toLayout(facts: (typeof classFacts)[number]): TableLayout {
  const columns = facts.fields.map((field): ColumnLayout => {
    const type = parseType(field.type);
    const mirroredIn = inverses.get(`${facts.name}.${field.wire}`);
    return {
      name: field.wire,
      type,
      initial: defaultValue(type, field.default),
      persist: field.persist !== false,
      ...(mirroredIn ? { mirroredIn } : {}),
      computed: computed.has(`${facts.name}.${field.wire}`),
    };
  });
  return {
    cls: facts.name,
    persist: facts.persist,
    columns,
    column: new Map(columns.map((column) => [column.name, column])),
    relations: columns.filter((column) => column.mirroredIn),
    // Read from text, because an object that grows key by key becomes a hash table after a dozen of them.
    template: JSON.parse(
      JSON.stringify(Object.fromEntries(columns.map(({ name, initial }) => [name, initial]))),
    ),
  };
}

/** Every table, in datamodel order; `message`, which xapi keeps in files, is kept here as one more. */
export const tableLayouts: readonly TableLayout[] = classFacts
  .filter((facts) => facts.table || facts.name === 'message')
  .map(toLayout);
