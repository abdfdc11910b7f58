// docs/inventory.md: what the graph shows of XAPI's data model, class by class and field by field, and what it adds. Made
// from the same tables as the schema, so that it cannot say anything else; a test holds the file against it.
import { type GraphQLSchema, isObjectType } from 'graphql';
import { classes, type XapiClass } from '../../xapi/datamodel/datamodel.ts';
import { partClasses, rootLists, typeNameOf } from './class-table.ts';
import { gatewaySchema } from './gateway-schema.ts';
import { absenceOf, omittedFields } from './omitted-fields.ts';

const INTRODUCTION = `# The inventory

What the graph shows of XAPI's data model: every class, and every field of those that have a type. A field that is not shown
has its reason; what a type has beyond XAPI's own fields stands behind its table. Written by
\`npm run schema -- --inventory -o docs/inventory.md\`; a test holds it against the datamodel.
`;

/** Fields of a class's type by name, with their types as text. */
function fieldsOf(schema: GraphQLSchema, typeName: string): ReadonlyMap<string, string> {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return new Map();
  return new Map(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
}

function classSection(schema: GraphQLSchema, cls: XapiClass, typeName: string): string {
  const shown = fieldsOf(schema, typeName);
  const omitted = omittedFields(cls.name);
  const own = new Set(cls.fields.map(({ name }) => name));
  const rows = cls.fields.map(({ wire, name, type }) => {
    const answer = shown.get(name);
    const place =
      answer === undefined ? `– ${omitted.get(name) ?? ''}` : `\`${typeName}.${name}\`: \`${answer}\``;
    return `| \`${wire}\` | \`${type}\` | ${place} |`;
  });
  const more = [...shown].filter(([name]) => !own.has(name)).map(([name, type]) => `\`${name}: ${type}\``);
  const lists = rootLists.filter((list) => list.cls === cls.name).map(({ name }) => `\`${name}\``);
  const place = partClasses.has(cls.name) ? 'a part of its owner' : `lists: ${lists.join(', ')}`;
  return [
    `## ${cls.name} → ${typeName}`,
    '',
    `${place.charAt(0).toUpperCase()}${place.slice(1)}.`,
    '',
    '| XAPI | type | GraphQL |',
    '|---|---|---|',
    ...rows,
    '',
    ...(more.length > 0 ? [`Beyond XAPI: ${more.join(', ')}.`, ''] : []),
  ].join('\n');
}

/** The text of docs/inventory.md. */
export function emitInventory(): string {
  const { schema } = gatewaySchema();
  const absent = classes.flatMap(({ name }) => {
    const reason = absenceOf(name);
    return reason ? [`| \`${name}\` | ${reason} |`] : [];
  });
  const sections = classes.flatMap((cls) => {
    const typeName = typeNameOf(cls.name);
    return typeName ? [classSection(schema, cls, typeName)] : [];
  });
  return [
    INTRODUCTION,
    '## Classes that the graph does not show',
    '',
    '| XAPI | reason |',
    '|---|---|',
    ...absent,
    '',
    sections.join('\n'),
  ].join('\n');
}
