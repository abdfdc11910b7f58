// Documents that select everything: each field of a type, and of the parts that it holds, to where other objects begin.
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Values for arguments that fields ask for, by `Type.field`. */
export type RequiredArguments = Readonly<Record<string, string>>;

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

function isNode(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node');
}

function selectionOf(
  owner: string,
  field: GraphQLField<unknown, unknown>,
  given: RequiredArguments,
  above: readonly string[],
): string | undefined {
  const type = getNamedType(field.type);
  const coordinate = `${owner}.${field.name}`;
  if (field.name === 'groups' && field.args.length > 0) return groupsOf(field, given, above);
  const needed = field.args.filter(isRequiredArgument).map(({ name }) => name);
  if (needed.length > 0 && given[coordinate] === undefined) {
    throw new Error(`${coordinate} needs ${needed.join(', ')}: name them in the RequiredArguments`);
  }
  const isPaged = field.args.some(({ name }) => name === 'first') && type.name.endsWith('Connection');
  const args = given[coordinate] ?? (isPaged ? '(first: 2)' : '');
  if (isInterfaceType(type)) return `${field.name}${args} { __typename id }`;
  if (!isObjectType(type)) return `${field.name}${args}`;
  if (isNode(type)) return `${field.name}${args} { __typename id uuid }`;
  if (above.includes(type.name)) return undefined;
  const inner = selectAll(type, given, [...above, type.name]);
  return `${field.name}${args} { ${inner} }`;
}

/** Groups by the first and the last key that there are. */
function groupsOf(
  field: GraphQLField<unknown, unknown>,
  given: RequiredArguments,
  above: readonly string[],
): string {
  const by = field.args.find(({ name }) => name === 'by');
  const keys = by && getNamedType(by.type);
  const names = isEnumType(keys) ? keys.getValues().map(({ name }) => name) : [];
  const chosen = [...new Set([names[0], names.at(-1)])].join(', ');
  const type = getNamedType(field.type) as GraphQLObjectType;
  return `groups(by: [${chosen}], first: 3) { ${selectAll(type, given, [...above, type.name])} }`;
}

/** Every field of a type, as the inside of a selection set. */
export function selectAll(
  type: GraphQLObjectType,
  given: RequiredArguments = {},
  above: readonly string[] = [type.name],
): string {
  const fields = Object.values(type.getFields()).flatMap(
    (field) => selectionOf(type.name, field, given, above) ?? [],
  );
  return ['__typename', ...fields].join(' ');
}

/** A query for each root list: a page of it with all that its objects show. */
export function wholeDocuments(
  schema: GraphQLSchema,
  given: RequiredArguments = {},
  first = 20,
): ReadonlyMap<string, string> {
  const documents = new Map<string, string>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const connection = getNamedType(field.type);
    const node = isObjectType(connection) ? connection.getFields().nodes : undefined;
    const type = node && getNamedType(node.type);
    if (!isObjectType(type)) continue;
    const amounts = (connection as GraphQLObjectType).getFields();
    const whole = ['aggregate', 'groups'].map((name) => {
      const amount = amounts[name];
      return amount ? selectionOf(connection.name, amount, given, [connection.name]) : '';
    });
    const page = `totalCount ${PAGE_INFO} edges { cursor node { id } } nodes { ${selectAll(type, given)} }`;
    documents.set(field.name, `query { ${field.name}(first: ${first}) { ${page} ${whole.join(' ')} } }`);
  }
  return documents;
}

/** A query for each root field that answers one object without being told which: all that it shows. */
export function singleDocuments(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const documents = new Map<string, string>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    if (!isObjectType(type) || type.name.endsWith('Connection') || field.args.some(isRequiredArgument))
      continue;
    documents.set(field.name, `query { ${field.name} { ${selectAll(type)} } }`);
  }
  return documents;
}
