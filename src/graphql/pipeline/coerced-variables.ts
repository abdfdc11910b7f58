// graphql-jit writes out the parsing of every variable by its type, and does not come to an end for an input type
// that holds itself (every filter does: and, or, not). Our variables have been coerced by graphql-js before, so what
// is compiled is the same document with variables that are taken as they are.
import {
  type DocumentNode,
  GraphQLScalarType,
  type GraphQLSchema,
  Kind,
  type NamedTypeNode,
  type TypeNode,
  visit,
} from 'graphql';

const AsItIs = new GraphQLScalarType({ name: 'AsItIs_', parseValue: (value) => value });
const AS_IT_IS: NamedTypeNode = {
  kind: Kind.NAMED_TYPE,
  name: { kind: Kind.NAME, value: AsItIs.name },
};

/** Schema and document to compile in place of the given ones, for variables that are coerced already. */
export function withCoercedVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
): { readonly schema: GraphQLSchema; readonly document: DocumentNode } {
  // The same schema, but for one more name. A copy would lose the resolvers' identity, and cost as much as a build.
  const knowing: GraphQLSchema = Object.create(schema, {
    getType: { value: (name: string) => (name === AsItIs.name ? AsItIs : schema.getType(name)) },
  });
  const changed = visit(document, {
    enter(node) {
      // @skip and @include look for Boolean in the definition.
      if (node.kind !== Kind.VARIABLE_DEFINITION || namedType(node.type) === 'Boolean') return undefined;
      const { kind, variable } = node;
      return { kind, variable, type: AS_IT_IS };
    },
  });
  return { schema: knowing, document: changed };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
