// How many objects, or leaves of them, an answer may hold, from a valid document and its coerced variables. Page sizes multiply.
import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { pageLimits } from '../../query/page.ts';
import { INTROSPECTION_NODES, PLAIN_LIST_NODES } from './limits.ts';
import type { ListShape, ShapeExtensions } from './shapes.ts';

type Variables = Readonly<Record<string, unknown>>;

/** `fixed` objects, and `perItem` for each object of the page that the selection stands in (a connection's nodes). */
interface Cost {
  readonly fixed: number;
  readonly perItem: number;
}

export class NodeCounter {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  #dependsOnVariables = false;
  /** What an object and a leaf count. */
  readonly #object: 0 | 1;
  readonly #leaf: 0 | 1;
  readonly #introspection: number;
  readonly #counted = new Map<string, Cost>();
  /** What the arguments of a field around have said of lists below it. */
  #shape: ListShape | undefined;
  #hasColumns = false;

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Variables,
    what: 'objects' | 'leaves' | 'objects but of the schema' = 'objects',
  ) {
    this.#object = what === 'leaves' ? 0 : 1;
    this.#introspection = what === 'objects' ? INTROSPECTION_NODES : 0;
    this.#leaf = what === 'leaves' ? 1 : 0;
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  /** Whether other variables could have made what was counted another number. */
  get dependsOnVariables(): boolean {
    return this.#dependsOnVariables;
  }

  /** Whether a leaf holds a whole column of values, so that there may be more leaves than fields of objects. */
  get hasColumns(): boolean {
    return this.#hasColumns;
  }

  count(operation: OperationDefinitionNode): number {
    const root = this.#schema.getRootType(operation.operation);
    if (!root) return 0;
    const { fixed, perItem } = this.#selectionSet(operation.selectionSet, root);
    return fixed + perItem;
  }

  #selectionSet({ selections }: SelectionSetNode, type: GraphQLNamedType): Cost {
    let fixed = 0;
    let perItem = 0;
    for (const selection of selections) {
      if (!this.#included(selection.directives)) continue;
      let cost: Cost;
      if (selection.kind === Kind.FIELD) cost = this.#field(selection, type);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost = this.#fragment(selection.name.value);
      else cost = this.#selectionSet(selection.selectionSet, this.#named(selection.typeCondition, type));
      fixed += cost.fixed;
      perItem += cost.perItem;
    }
    return { fixed, perItem };
  }

  #fragment(name: string): Cost {
    const key = this.#shape ? `${name} ${this.#shape.length} ${this.#shape.columns}` : name;
    const known = this.#counted.get(key);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    const type = fragment && this.#schema.getType(fragment.typeCondition.name.value);
    const cost = type ? this.#selectionSet(fragment.selectionSet, type) : { fixed: 0, perItem: 0 };
    this.#counted.set(key, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLNamedType): Cost {
    if (!node.selectionSet) return { fixed: this.#leaf * this.#columnLength(node, parent), perItem: 0 };
    // Introspection: bounded by the schema, and its nesting by a validation rule of graphql-js.
    if (node.name.value.startsWith('__')) return { fixed: this.#introspection, perItem: 0 };
    const field = fieldOf(node, parent);
    const type = field && getNamedType(field.type);
    if (!field || !type || !isCompositeType(type)) return { fixed: 0, perItem: 0 };
    const before = this.#shape;
    const { listShape } = field.extensions as ShapeExtensions;
    if (listShape) this.#shape = listShape(this.#argumentsOf(node));
    const cost = this.#list(node, field, { parent, type });
    this.#shape = before;
    return cost;
  }

  #list(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    { parent, type }: { readonly parent: GraphQLNamedType; readonly type: GraphQLNamedType },
  ): Cost {
    if (!node.selectionSet) return { fixed: 0, perItem: 0 };
    const below = this.#selectionSet(node.selectionSet, type);
    const page = isPaged(field) ? this.#pageSize(node) : PLAIN_LIST_NODES;
    const each = this.#object + below.fixed + below.perItem * page;
    if (!isList(field.type)) return { fixed: each, perItem: 0 };
    if (isPage(parent)) return { fixed: 0, perItem: each };
    return { fixed: each * this.#listLength(node, field), perItem: 0 };
  }

  #columnLength(node: FieldNode, parent: GraphQLNamedType): number {
    if (!this.#shape || !(fieldOf(node, parent)?.extensions as ShapeExtensions | undefined)?.isColumn)
      return 1;
    this.#hasColumns = true;
    return this.#shape.columns;
  }

  #listLength(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const { listSize, isShaped } = field.extensions as ShapeExtensions & { readonly listSize?: unknown };
    if (typeof listSize === 'number') return listSize;
    if (isShaped && this.#shape) return this.#shape.length;
    const ids = node.arguments?.find(({ name }) => name.value === 'ids');
    if (!ids) return PLAIN_LIST_NODES;
    const value = this.#value(ids.value);
    return Array.isArray(value) ? value.length : 1;
  }

  #pageSize(node: FieldNode): number {
    const size = this.#number(node.arguments, 'first') ?? this.#number(node.arguments, 'last');
    return Math.max(0, size ?? pageLimits.default);
  }

  #number(args: readonly ArgumentNode[] | undefined, name: string): number | undefined {
    const node = args?.find((one) => one.name.value === name);
    const value = node && this.#value(node.value);
    return typeof value === 'number' ? value : undefined;
  }

  #argumentsOf({ arguments: args }: FieldNode): Readonly<Record<string, unknown>> {
    return Object.fromEntries((args ?? []).map(({ name, value }) => [name.value, this.#value(value)]));
  }

  #value(node: ValueNode): unknown {
    if (node.kind === Kind.VARIABLE) {
      this.#dependsOnVariables = true;
      return this.#variables[node.name.value];
    }
    if (node.kind === Kind.INT) return Number(node.value);
    if (node.kind === Kind.LIST) return node.values.map((value) => this.#value(value));
    return node.kind === Kind.BOOLEAN || node.kind === Kind.STRING || node.kind === Kind.ENUM
      ? node.value
      : undefined;
  }

  #included(directives: FieldNode['directives']): boolean {
    return (directives ?? []).every(({ name, arguments: args }) => {
      const condition = args?.[0] && this.#value(args[0].value);
      if (name.value === 'skip') return condition !== true;
      return name.value !== 'include' || condition !== false;
    });
  }

  #named(condition: { name: { value: string } } | undefined, otherwise: GraphQLNamedType): GraphQLNamedType {
    return (condition && this.#schema.getType(condition.name.value)) ?? otherwise;
  }
}

function fieldOf(node: FieldNode, parent: GraphQLNamedType): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first');
}

/** A type whose lists are the page that its field was asked for: connections, and envelopes of streams. */
function isPage(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection') || type.extensions.isPage === true;
}
