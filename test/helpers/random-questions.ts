// Questions by chance, made from the schema itself: any field, filter, order and grouping that it has may come up, so what
// is added to it later is asked for too.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLList,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Dice } from './dice.ts';

export interface QuestionParts {
  readonly schema: GraphQLSchema;
  readonly dice: Dice;
  /** What inputs of type UUID may name. */
  readonly uuids: readonly string[];
  /** `Type.field` that are never selected: what counts from now, for one. */
  readonly except?: ReadonlySet<string>;
}

/** What counts from now: no two answers need be equal. */
export const TIMED: ReadonlySet<string> = new Set([
  'VM.uptime',
  'Host.uptime',
  'Task.duration',
  'Certificate.daysLeft',
  'Certificate.isExpired',
  'HostUpdates.age',
  'Dashboard.expiringCertificates',
]);

const TEXTS = ['', 'a', 'alpha', 'Beta', 'beta 10', 'folder', '/a', 'ALARM', 'DISK', 'key'];
const LITERALS: Readonly<Record<string, readonly string[]>> = {
  Boolean: ['true', 'false'],
  BigInt: ['0', '1', '2', '"7"', '-1', '"9007199254740993"'],
  Float: ['0', '0.5', '1'],
  Int: ['1', '2', '3'],
  DateTime: ['"2026-01-01T00:00:00Z"', '"2026-01-02T00:00:00Z"', '"2027-06-01T12:00:00Z"'],
  String: TEXTS.map((text) => JSON.stringify(text)),
};

/** Operators that heed `ignoreCase`. */
const FOLDED: ReadonlySet<string> = new Set(['eq', 'in', 'contains', 'startsWith']);

export class Questions {
  readonly #parts: QuestionParts;

  constructor(parts: QuestionParts) {
    this.#parts = parts;
  }

  /** The inside of a selection set of `type`: up to `width` fields, objects as far as `depth`. */
  selection(type: GraphQLObjectType, depth: number, width = 5): string {
    const { dice, except } = this.#parts;
    const fields = Object.values(type.getFields()).filter(({ name }) => !except?.has(`${type.name}.${name}`));
    const able = depth > 0 ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)));
    const chosen = dice.some(able, width).map((field) => this.field(field, depth - 1));
    return ['__typename', ...chosen].join(' ');
  }

  /** A field with its arguments and what is selected of it. */
  field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const args = this.#arguments(field);
    if (isInterfaceType(type)) return `${field.name}${args} { __typename id ${this.#fragment()} }`;
    if (!isObjectType(type)) return `${field.name}${args}`;
    // A list is worth little without what is in it.
    if (type.name.endsWith('Connection')) return `${field.name}${args} { ${this.#page(type, depth)} }`;
    return `${field.name}${args} { ${this.selection(type, depth)} }`;
  }

  /** Arguments of a list, without the parentheses: `filter: … orderBy: …`; `names` are those that may be given. */
  listArguments(args: readonly GraphQLArgument[], names: readonly string[]): string {
    const { dice } = this.#parts;
    const given = args.filter(({ name }) => names.includes(name) && !dice.once(3));
    return given.map(({ name, type }) => `${name}: ${this.#value(type, 3)}`).join(', ');
  }

  #page(type: GraphQLObjectType, depth: number): string {
    const { dice } = this.#parts;
    const fields = type.getFields();
    const parts = ['totalCount', 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'];
    const { nodes, aggregate, groups } = fields;
    if (nodes)
      parts.push(`nodes { id ${this.selection(getNamedType(nodes.type) as GraphQLObjectType, depth)} }`);
    if (aggregate && dice.once(2)) parts.push(this.field(aggregate, 1));
    if (groups && dice.once(2)) parts.push(this.#groups(groups));
    return parts.join(' ');
  }

  #groups(field: GraphQLField<unknown, unknown>): string {
    const { dice } = this.#parts;
    const by = field.args.find(({ name }) => name === 'by');
    const keys = by && getNamedType(by.type);
    const names = isEnumType(keys) ? keys.getValues().map(({ name }) => name) : [];
    const chosen = dice.some(names, 2);
    const args = [`by: [${(chosen.length ? chosen : names.slice(0, 1)).join(', ')}]`];
    if (dice.once(3)) args.push(`first: ${dice.int(4)}`);
    if (dice.once(3)) args.push(`orderBy: [{ count: ${dice.pick(['ASC', 'DESC'])} }]`);
    return `groups(${args.join(', ')}) {
      totalCount nodes { count keys { by text object { __typename id } } aggregate { ${this.#amounts(field)} } }
    }`;
  }

  #amounts(field: GraphQLField<unknown, unknown>): string {
    const groups = getNamedType(field.type) as GraphQLObjectType;
    const group = getNamedType(groups.getFields().nodes?.type) as GraphQLObjectType;
    return this.selection(getNamedType(group.getFields().aggregate?.type) as GraphQLObjectType, 1, 2);
  }

  #fragment(): string {
    const { dice, schema } = this.#parts;
    const node = schema.getType('Node');
    const types = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
    const type = dice.pick(types);
    return `... on ${type.name} { ${this.selection(type, 0, 3)} }`;
  }

  #arguments({ args, type }: GraphQLField<unknown, unknown>): string {
    const { dice } = this.#parts;
    if (!getNamedType(type).name.endsWith('Connection')) return '';
    const list = this.listArguments(args, ['filter', 'orderBy']);
    const size = dice.once(3) ? '' : `${dice.pick(['first', 'first', 'last'])}: ${1 + dice.int(4)}`;
    const given = [list, size].filter((part) => part !== '').join(', ');
    return given === '' ? '' : `(${given})`;
  }

  #value(type: GraphQLInputType, depth: number): string {
    const { dice, uuids } = this.#parts;
    const nullable = getNullableType(type);
    if (nullable instanceof GraphQLList) {
      const inner = nullable.ofType as GraphQLInputType;
      return `[${Array.from({ length: 1 + dice.int(2) }, () => this.#value(inner, depth - 1)).join(', ')}]`;
    }
    if (isInputObjectType(nullable)) return this.#object(nullable, depth);
    if (isEnumType(nullable)) return dice.pick(nullable.getValues()).name;
    const { name } = getNamedType(nullable);
    if (name === 'UUID') return JSON.stringify(dice.pick(uuids));
    const literals = LITERALS[name];
    if (!literals) throw new TypeError(`no literal of ${name} is known`);
    return dice.pick(literals);
  }

  #text(): string {
    return JSON.stringify(this.#parts.dice.pick(TEXTS));
  }

  #object(type: GraphQLInputObjectType, depth: number): string {
    const { dice } = this.#parts;
    // It changes what others do, and is refused without one that it changes.
    const { ignoreCase, ...members } = type.getFields();
    const fields = Object.values(members);
    if (type.name === 'MapEntryInput') return `{ key: ${this.#text()}, value: ${this.#text()} }`;
    // Where it gets deep, nothing that leads on.
    const able =
      depth > 0
        ? fields
        : fields.filter(({ type: member }) => !leadsOn(getNamedType(member) as GraphQLInputType));
    const most = type.isOneOf || dice.once(2) ? 1 : 2;
    const chosen = dice.some(able, most);
    if (chosen.length === 0 && able.length > 0 && type.isOneOf) chosen.push(dice.pick(able));
    const operators = chosen.map(({ name, type: member }) => `${name}: ${this.#value(member, depth - 1)}`);
    const isFoldable = chosen.some(({ name }) => FOLDED.has(name));
    if (ignoreCase && isFoldable && dice.once(3)) operators.push('ignoreCase: true');
    return `{ ${operators.join(', ')} }`;
  }
}

/** An input whose members are inputs again. */
function leadsOn(type: GraphQLInputType): boolean {
  if (!isInputObjectType(type)) return false;
  return Object.values(type.getFields()).some(({ type: member }) => isInputObjectType(getNamedType(member)));
}
