// JSON: for maps whose keys nobody can enumerate (otherConfig, xenstoreData, …). Output only. Refs never leave the gateway,
// and tools leave them in such maps, in keys too (`host_OpaqueRef:…` in sm_config): they are made unreadable.
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { maskRefs } from '../../query/derived/activity/refs.ts';

/** What every ref has, and hardly any other text. */
const REF_MARK = 'Ref:';

function masked(text: string): string {
  return text.includes(REF_MARK) ? maskRefs(text) : text;
}

// JSON.stringify refuses bigint, and integers elsewhere are exact decimal strings.
function toJson(value: unknown): unknown {
  if (typeof value === 'string') return masked(value);
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [masked(key), toJson(inner)]));
  }
  return value;
}

/** Whether a map can be printed as it is, which nearly all can. */
function isPlain(map: object): boolean {
  for (const key in map) {
    const text = (map as Record<string, unknown>)[key];
    if (typeof text !== 'string' || text.includes(REF_MARK) || key.includes(REF_MARK)) return false;
  }
  return true;
}

const inputRefused = () => new GraphQLError('JSON is an output scalar');

export const JsonScalar = new GraphQLScalarType<never, unknown>({
  name: 'JSON',
  description: 'A map with open keys, as XAPI has it; refs in it are made unreadable.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize(value) {
    if (typeof value === 'object' && value !== null && isPlain(value)) return value;
    return toJson(value);
  },
  parseValue() {
    throw inputRefused();
  },
  parseLiteral() {
    throw inputRefused();
  },
});
