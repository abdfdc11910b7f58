// The envelope that a document asks for: which of its fields, under which response keys, in which order. Messages are
// put together from ready JSON by this plan; what stands inside of objects is executed by the compiled document.
import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFormattedError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { known } from '../../../lib/assert.ts';
import type { PreparedOperation } from '../../pipeline/contract.ts';
import { fragmentsOf } from '../../pricing/structure.ts';
import type { EnvelopeKind, Rendered, SnapshotReason } from '../contract.ts';

/** Lists of objects in the envelope, whose items are executed one by one. */
export type ItemField = 'upserted' | 'removed' | 'sync';

interface PlannedField {
  /** Response key as JSON text with its colon. */
  readonly head: string;
  readonly key: string;
  readonly name: string;
  /** The how-manieth response key of the same field. */
  readonly nth: number;
}

export interface EnvelopePlan {
  readonly rootField: string;
  readonly rootKey: string;
  readonly nodes: readonly FieldNode[];
  readonly typeName: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly PlannedField[];
  /** Response keys per selected envelope field. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

export interface Message {
  readonly kind: EnvelopeKind;
  readonly reason: SnapshotReason | null;
  readonly complete: boolean;
  /** Asked only when selected; making a token costs. */
  readonly revision: () => string | null;
  readonly upserted: readonly Rendered[];
  readonly entered: readonly string[];
  readonly removed: readonly Rendered[];
  readonly order: readonly string[] | null;
  readonly sync: readonly Rendered[];
}

interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The plan of a valid subscription; undefined when `@skip` and `@include` leave no root field. */
export function planEnvelope(schema: GraphQLSchema, prepared: PreparedOperation): EnvelopePlan | undefined {
  const collecting: Collecting = {
    schema,
    fragments: fragmentsOf(prepared.document),
    variables: prepared.variables,
  };
  const subscriptions = known(schema.getSubscriptionType(), 'the Subscription type');
  const roots = collect(collecting, subscriptions, [prepared.operation.selectionSet]);
  const [root] = roots;
  if (root === undefined) return undefined;
  const [rootKey, nodes] = root;
  const node = known(nodes[0], 'a node of the root field');
  const definition = known(subscriptions.getFields()[node.name.value], `subscription ${node.name.value}`);
  const type = getNamedType(definition.type);
  if (!isObjectType(type)) return undefined;
  const sets = nodes.flatMap((each) => (each.selectionSet ? [each.selectionSet] : []));
  const selected = collect(collecting, type, sets);
  return {
    rootField: node.name.value,
    rootKey,
    nodes,
    typeName: type.name,
    args: argumentsOf(definition, node, prepared.variables),
    ...planFields(selected),
  };
}

function planFields(
  selected: ReadonlyMap<string, readonly FieldNode[]>,
): Pick<EnvelopePlan, 'fields' | 'keys'> {
  const keys = new Map<string, string[]>();
  const fields = [...selected].map(([key, nodes]) => {
    const name = known(nodes[0], 'a selected field').name.value;
    const same = keys.get(name) ?? [];
    keys.set(name, same);
    return { head: `${JSON.stringify(key)}:`, key, name, nth: same.push(key) - 1 };
  });
  return { fields, keys };
}

function argumentsOf(
  definition: GraphQLField<unknown, unknown> & { readonly args: readonly GraphQLArgument[] },
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return getArgumentValues(definition, node, { ...variables });
}

/** CollectFields of the GraphQL specification (October 2021, §6.3.2), over several selection sets of one object. */
function collect(
  collecting: Collecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(collecting, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const same = fields.get(key);
        if (same) same.push(selection);
        else fields.set(key, [selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : toFragment(selection.name.value);
      if (fragment && applies(collecting.schema, type, fragment.typeCondition)) walk(fragment.selectionSet);
    }
  };
  const toFragment = (name: string): FragmentDefinitionNode | undefined => {
    if (visited.has(name)) return undefined;
    visited.add(name);
    return collecting.fragments.get(name);
  };
  for (const set of sets) walk(set);
  return fields;
}

function isIncluded(
  collecting: Collecting,
  node: { readonly directives?: readonly DirectiveNode[] },
): boolean {
  const variables = { ...collecting.variables };
  const { if: skipped } = getDirectiveValues(GraphQLSkipDirective, node, variables) ?? {};
  const { if: included } = getDirectiveValues(GraphQLIncludeDirective, node, variables) ?? {};
  return skipped !== true && included !== false;
}

function applies(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  condition: NamedTypeNode | undefined,
): boolean {
  if (condition === undefined || condition.name.value === type.name) return true;
  const named = schema.getType(condition.name.value);
  return isAbstractType(named) && schema.isSubType(named, type);
}

/** The message as the JSON of an ExecutionResult; equal to what executing the whole envelope would print. */
export function printMessage(plan: EnvelopePlan, message: Message): string {
  const body = plan.fields.map((field) => field.head + printField(plan, field, message)).join(',');
  const errors = [message.upserted, message.removed, message.sync].flatMap((items) =>
    items.some((item) => item.errors.length > 0) ? errorsOf(plan, items) : [],
  );
  const data = `{"data":{${JSON.stringify(plan.rootKey)}:{${body}}}`;
  return errors.length === 0 ? `${data}}` : `${data},"errors":${JSON.stringify(errors)}}`;
}

function printField(plan: EnvelopePlan, field: PlannedField, message: Message): string {
  switch (field.name) {
    case '__typename':
      return JSON.stringify(plan.typeName);
    case 'kind':
    case 'reason':
    case 'complete':
    case 'entered':
    case 'order':
      return JSON.stringify(message[field.name]);
    case 'revision':
      return JSON.stringify(message.revision());
    case 'upserted':
    case 'removed':
    case 'sync':
      return printItems(message[field.name], field.nth);
    default:
      return 'null';
  }
}

function printItems(items: readonly Rendered[], nth: number): string {
  let text = '[';
  for (const item of items) text += (text.length > 1 ? ',' : '') + (item.parts[nth] ?? 'null');
  return `${text}]`;
}

function errorsOf(plan: EnvelopePlan, items: readonly Rendered[]): GraphQLFormattedError[] {
  return items.flatMap((item, i) =>
    item.errors.map((error) => {
      const [key, ...rest] = error.path ?? [];
      return { ...error, path: key === undefined ? [plan.rootKey] : [plan.rootKey, key, i, ...rest] };
    }),
  );
}
