// Finds the access rule of every field of a built schema, and says it in the descriptions.
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { invariant } from '../../lib/assert.ts';
import { accessDirective } from './access.ts';
import { Action } from './actions.ts';

/** Rule by schema coordinate (`VM.otherConfig`). */
export type AccessRules = ReadonlyMap<string, Action>;

interface Directed {
  readonly astNode?: { readonly directives?: readonly DirectiveLike[] | undefined } | null | undefined;
}
interface DirectiveLike {
  readonly name: { readonly value: string };
  readonly arguments?: readonly { readonly value: unknown }[] | undefined;
}

function ruleOn(element: Directed): Action | undefined {
  const directive = element.astNode?.directives?.find((one) => one.name.value === accessDirective.name);
  if (!directive) return undefined;
  const value = (directive.arguments?.[0]?.value as { value?: string } | undefined)?.value ?? '';
  invariant(value in Action, `@access names no known action: "${value}"`);
  return value as Action;
}

type FieldOwner = GraphQLObjectType | GraphQLInterfaceType;

function forEachField(
  schema: GraphQLSchema,
  visit: (type: FieldOwner, field: GraphQLField<unknown, unknown>) => void,
): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) visit(type, field);
  }
}

/** @throws InvariantError listing every field that has no rule, neither its own nor its type's. */
export function collectAccessRules(schema: GraphQLSchema): AccessRules {
  const rules = new Map<string, Action>();
  const without: string[] = [];
  forEachField(schema, (type, field) => {
    const coordinate = `${type.name}.${field.name}`;
    const rule = ruleOn(field) ?? ruleOn(type);
    if (rule) rules.set(coordinate, rule);
    else without.push(coordinate);
  });
  invariant(without.length === 0, `fields without an access rule: ${without.sort().join(', ')}`);
  return rules;
}

/** Ends every description with the right that the field needs, for readers of tools that hide directives. */
export function describeAccessRules(schema: GraphQLSchema, rules: AccessRules): void {
  forEachField(schema, (type, field) => {
    const rule = rules.get(`${type.name}.${field.name}`);
    if (rule === undefined || rule === Action.NONE) return;
    field.description = `${field.description ? `${field.description}\n\n` : ''}Needs the right ${rule}.`;
  });
}
