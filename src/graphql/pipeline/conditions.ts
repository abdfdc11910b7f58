// @skip and @include, decided before an operation is compiled: graphql-jit 0.8.9 gets them wrong where one fragment is
// spread several times under different conditions. A compiled query is thus one per set of truth values, and has no
// conditions left to evaluate.
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  visit,
} from 'graphql';

type Conditional = FieldNode | FragmentSpreadNode | InlineFragmentNode;
type Variables = Readonly<Record<string, unknown>>;

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

/** Names of the variables that decide what a document selects, sorted. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const value = isCondition(node) ? node.arguments?.[0]?.value : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

function holds(directive: DirectiveNode, variables: Variables): boolean {
  const value = directive.arguments?.[0]?.value;
  const truth =
    value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
  return directive.name.value === 'skip' ? truth !== true : truth === true;
}

/** The document as it stands for these variables: what is not included is gone, and no condition is left. */
export function withoutConditions(document: DocumentNode, variables: Variables): DocumentNode {
  const decide = (node: Conditional) => {
    const conditions = node.directives?.filter(isCondition) ?? [];
    if (conditions.length === 0) return undefined;
    if (!conditions.every((condition) => holds(condition, variables))) return null;
    return { ...node, directives: node.directives?.filter((one) => !isCondition(one)) ?? [] };
  };
  return visit(document, {
    Field: { enter: decide },
    FragmentSpread: { enter: decide },
    InlineFragment: { enter: decide },
  });
}
