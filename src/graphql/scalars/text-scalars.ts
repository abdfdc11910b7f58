// Scalars whose internal form is text, as records carry it. Their parsers accept their own results.
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { DateTimeResolver, DurationResolver } from 'graphql-scalars';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL?: string;
  /** @throws Error saying what is wrong with `text`. */
  readonly parse: (text: string) => string;
}

function textScalar({
  parse,
  name,
  description,
  specifiedByURL,
}: TextScalar): GraphQLScalarType<string, string> {
  const parseText = (value: unknown): string => {
    if (typeof value === 'string') return parse(value);
    throw new GraphQLError(`${name} must be a string, got: ${JSON.stringify(value)}`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => value as string,
    parseValue: parseText,
    parseLiteral(node: ValueNode) {
      if (node.kind === Kind.STRING) return parse(node.value);
      throw new GraphQLError(`${name} must be a string`, { nodes: node });
    },
  });
}

const UUID_TEXT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const UuidScalar = textScalar({
  name: 'UUID',
  description: 'A UUID as XAPI writes it, e.g. `8fb2e9f2-3f0b-4e0f-9b5e-2b1f6a7c9d10`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc9562',
  parse(text) {
    if (UUID_TEXT.test(text)) return text.toLowerCase();
    throw new GraphQLError(
      `UUID must look like 8fb2e9f2-3f0b-4e0f-9b5e-2b1f6a7c9d10, got: ${JSON.stringify(text)}`,
    );
  },
});

/** RFC 3339 text of any offset → UTC text, without a fraction when it is zero: the form that records carry. */
function normalizeDateTime(text: string): string {
  const date = DateTimeResolver.parseValue(text);
  return date.toISOString().replace('.000Z', 'Z');
}

export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'An RFC 3339 instant, in UTC in answers. What XAPI calls never (the epoch) is `null`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  parse: normalizeDateTime,
});

export const DurationScalar = textScalar({
  name: 'Duration',
  description: 'An ISO 8601 duration, e.g. `PT1H30M` or `PT0.012S`.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  parse: (text) => DurationResolver.parseValue(text),
});

export const RevisionScalar = textScalar({
  name: 'Revision',
  description:
    'An opaque position in a stream, to resume from. It fits the stream that gave it and no other.',
  parse: (text) => text,
});

export function toDuration(ms: number): string {
  return `PT${(ms / 1000).toFixed(3)}S`;
}
