// JSON: for maps whose keys nobody can enumerate (otherConfig, xenstoreData, …). Output only.
import { GraphQLError, GraphQLScalarType } from 'graphql';

// JSON.stringify refuses bigint, and integers elsewhere are exact decimal strings.
function withoutBigInts(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(withoutBigInts);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutBigInts(inner)]));
  }
  return value;
}

function hasOnlyText(map: object): boolean {
  for (const key in map) if (typeof (map as Record<string, unknown>)[key] !== 'string') return false;
  return true;
}

const inputRefused = () => new GraphQLError('JSON is an output scalar');

export const JsonScalar = new GraphQLScalarType<never, unknown>({
  name: 'JSON',
  description: 'A map with open keys, as XAPI has it.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize(value) {
    if (typeof value === 'object' && value !== null && hasOnlyText(value)) return value;
    return withoutBigInts(value);
  },
  parseValue() {
    throw inputRefused();
  },
  parseLiteral() {
    throw inputRefused();
  },
});
