// Builds the executable schema from its parts: type-graphql reads the decorators, then its wrappers are taken off, so
// that plain fields have no resolver and methods are called directly (see SchemaParts).
import 'reflect-metadata';
import {
  type GraphQLFieldResolver,
  GraphQLInputObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  specifiedDirectives,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray, type PubSub } from 'type-graphql';
import { invariant } from '../../lib/assert.ts';
import type { XapiRecord } from '../../xapi/record.ts';
import { accessDirective } from '../access/access.ts';
import { type AccessRules, collectAccessRules, describeAccessRules } from '../access/rules.ts';
import { nodeTypeName } from '../objects/node.ts';
import type { SchemaParts, SourceClass, View } from '../pipeline/contract.ts';

type Method = (this: unknown, args: unknown, view: View) => unknown;
type Resolve = GraphQLFieldResolver<unknown, View>;

export interface BuiltSchema {
  readonly schema: GraphQLSchema;
  readonly rules: AccessRules;
}

// type-graphql wants one as soon as there is a subscription; the LiveEngine runs them all.
const noPubSub: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('subscriptions run through the live engine');
  },
};

function methodOf(cls: SourceClass | undefined, name: string): Method | undefined {
  const method: unknown = cls?.prototype[name];
  return typeof method === 'function' && name !== 'constructor' ? (method as Method) : undefined;
}

/** A root method does not use `this`; on an object it is the source. */
function toResolver(method: Method): Resolve {
  return (source, args, view) => method.call(source, args, view);
}

function attachResolvers(schema: GraphQLSchema, { objects, roots }: SchemaParts): void {
  const byName = namesOf(objects);
  const rootTypes = new Set([schema.getQueryType(), schema.getMutationType()]);
  const subscriptions = schema.getSubscriptionType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue;
    const isRoot = isObjectType(type) && rootTypes.has(type);
    const owner = byName.get(type.name);
    invariant(
      owner || isRoot || type === subscriptions,
      `type ${type.name} is missing from the objects of its SchemaParts`,
    );
    // type-graphql's is asynchronous.
    if (isInterfaceType(type)) type.resolveType = (source: XapiRecord) => nodeTypeName(source);
    for (const field of Object.values(type.getFields())) {
      delete field.subscribe;
      delete field.resolve;
      if (type === subscriptions) continue;
      const owners = isRoot ? roots : [owner];
      const method = owners.map((cls) => methodOf(cls, field.name)).find((found) => found);
      invariant(method || !isRoot, `root field ${field.name} has no method`);
      if (method) field.resolve = toResolver(method);
    }
  }
}

/** The classes by the names of their types. */
function namesOf(objects: readonly SourceClass[]): ReadonlyMap<string, SourceClass> {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  const wanted = new Set(objects);
  const known = [...objectTypes, ...interfaceTypes].filter(({ target }) => wanted.has(target));
  return new Map(known.map(({ name, target }) => [name, target]));
}

// type-graphql has no @oneOf: a directive of that name on an input class says it.
function markOneOf(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLInputObjectType)) continue;
    if (type.astNode?.directives?.some(({ name }) => name.value === 'oneOf')) type.isOneOf = true;
  }
}

/** type-graphql makes the root types, and leaves them without a word. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, subscription] = [schema.getQueryType(), schema.getSubscriptionType()];
  if (query) query.description = 'What is: one consistent state of all pools, from memory.';
  if (subscription) subscription.description = 'What changes: first what is, then every change of it.';
}

/** @throws InvariantError for a field without an access rule, or a root field without a method. */
export function buildGatewaySchema(parts: readonly SchemaParts[]): BuiltSchema {
  const all: SchemaParts = {
    objects: parts.flatMap(({ objects }) => objects),
    roots: parts.flatMap(({ roots }) => roots),
  };
  const schema = buildSchemaSync({
    resolvers: all.roots as unknown as NonEmptyArray<SourceClass>,
    orphanedTypes: [],
    directives: [...specifiedDirectives, accessDirective],
    pubSub: noPubSub,
    validate: false,
    // Ours are synchronous and direct; see attachResolvers.
    authMode: 'error',
  });
  attachResolvers(schema, all);
  markOneOf(schema);
  describeRoots(schema);
  const rules = collectAccessRules(schema);
  describeAccessRules(schema, rules);
  return { schema, rules };
}
