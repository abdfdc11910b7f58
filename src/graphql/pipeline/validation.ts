// Whether a document fits the schema: by the rules of the specification, and where those let something pass that cannot
// be executed as it reads.
import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  GraphQLFloat,
  type GraphQLSchema,
  getNamedType,
  Kind,
  specifiedRules,
  type ValidationContext,
  type ValueNode,
  validate,
  visit,
} from 'graphql';
import { shorten } from '../../lib/quote.ts';
import { pipelineLimits } from './limits.ts';

const RULES = [...specifiedRules, finiteFloats];

/** What is wrong with a document, up to `maxErrors` of the rules. */
export function validateDocument(
  schema: GraphQLSchema,
  source: string,
  document: DocumentNode,
): readonly GraphQLError[] {
  return [
    ...validate(schema, document, RULES, { maxErrors: pipelineLimits.maxErrors }),
    ...missingRoots(schema, document),
    ...reservedNames(source, document),
  ];
}

/**
 * Float literals beyond what a double holds: graphql-js reads them as Infinity, which it refuses in variables, and which
 * every number is less than.
 */
function finiteFloats(context: ValidationContext): ASTVisitor {
  const check = (node: ValueNode & { readonly value: string }) => {
    if (getNamedType(context.getInputType()) !== GraphQLFloat || Number.isFinite(Number(node.value))) return;
    const message = `Float must be a finite number, up to ${Number.MAX_VALUE}, got: ${shorten(node.value)}`;
    context.reportError(new GraphQLError(message, { nodes: node }));
  };
  return { FloatValue: check, IntValue: check };
}

/** Operations that the schema has no root type for: graphql-js finds that out only when they run. */
function missingRoots(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION && !schema.getRootType(node.operation)
      ? [new GraphQLError(`The schema has no ${node.operation} type.`, { nodes: [node] })]
      : [],
  );
}

/**
 * `__proto__` as a name: a valid one, which graphql-js and compiled code set on objects of theirs, where it is no member
 * but their prototype: variables that the price does not see, and fields that answers lack.
 */
function reservedNames(source: string, document: DocumentNode): GraphQLError[] {
  const name = '__proto__';
  if (!source.includes(name)) return [];
  const nodes: ASTNode[] = [];
  visit(document, {
    Name(node) {
      if (node.value === name) nodes.push(node);
    },
  });
  return nodes.length === 0 ? [] : [new GraphQLError(`"${name}" cannot be used as a name.`, { nodes })];
}
