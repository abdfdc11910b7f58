// Scalars whose internal form is text, as records carry it. Their parsers accept their own results.
import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { DateTimeResolver, DurationResolver } from 'graphql-scalars';
import { quote, shorten } from '../../lib/quote.ts';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL?: string;
  /** Completes "<name> must …" for those who sent something else, with an example. */
  readonly rule: string;
  /** @throws Error for a text that is none. */
  readonly parse: (text: string) => string;
}

function textScalar({
  parse,
  name,
  description,
  specifiedByURL,
  rule,
}: TextScalar): GraphQLScalarType<string, string> {
  const refused = (shown: string, node?: ValueNode) =>
    new GraphQLError(`${name} must ${rule}, got: ${shown}`, node ? { nodes: node } : {});
  const parseText = (text: string, node?: ValueNode): string => {
    try {
      return parse(text);
    } catch (cause) {
      // What libraries say of it repeats the text in full, and not what would be right.
      throw Object.assign(refused(quote(text), node), { cause });
    }
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => value as string,
    parseValue(value) {
      if (typeof value === 'string') return parseText(value);
      throw refused(quote(value));
    },
    parseLiteral(node: ValueNode) {
      if (node.kind === Kind.STRING) return parseText(node.value, node);
      throw refused(shorten(print(node)), node);
    },
  });
}

const UUID_TEXT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const UuidScalar = textScalar({
  name: 'UUID',
  description: 'A UUID as XAPI writes it, e.g. `8fb2e9f2-3f0b-4e0f-9b5e-2b1f6a7c9d10`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc9562',
  rule: 'look like "8fb2e9f2-3f0b-4e0f-9b5e-2b1f6a7c9d10"',
  parse(text) {
    if (UUID_TEXT.test(text)) return text.toLowerCase();
    throw new TypeError('not a UUID');
  },
});

/**
 * RFC 3339 text of any offset → UTC text, without a fraction when it is zero: the form that records carry.
 * @throws Error for any other text, and where the year in UTC has not the four digits that such texts compare by.
 */
function normalizeDateTime(text: string): string {
  const utc = DateTimeResolver.parseValue(text).toISOString();
  if (!/^\d{4}-/.test(utc)) throw new RangeError('a year that RFC 3339 cannot write');
  return utc.replace('.000Z', 'Z');
}

export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description:
    'An RFC 3339 instant, e.g. `2026-11-22T12:00:00Z` or `2026-11-22T13:00:00+01:00`; in UTC in answers. What XAPI ' +
    'calls never (the epoch) is `null`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  rule: 'be an RFC 3339 instant such as "2026-11-22T12:00:00Z" or "2026-11-22T13:00:00+01:00"',
  parse: normalizeDateTime,
});

export const DurationScalar = textScalar({
  name: 'Duration',
  description: 'An ISO 8601 duration, e.g. `PT1H30M`; in seconds in answers: `PT5400S`, `PT0.012S`.',
  specifiedByURL: 'https://www.iso.org/iso-8601-date-and-time-format.html',
  rule: 'be an ISO 8601 duration such as "PT1H30M" or "PT0.012S"',
  parse: (text) => DurationResolver.parseValue(text),
});

export const RevisionScalar = textScalar({
  name: 'Revision',
  description:
    'An opaque position in a stream, to resume from. It fits the stream that gave it and no other.',
  rule: 'be a string that a stream gave as its revision',
  parse: (text) => text,
});

const DURATION =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const DAY_S = 86_400;
const PART_S = [365 * DAY_S, 30 * DAY_S, 7 * DAY_S, DAY_S, 3_600, 60, 1];

/** Seconds of a valid duration, a year as 365 days and a month as 30; null for a negative one. */
export function durationSeconds(text: string): number | null {
  const parts = DURATION.exec(text.replace(/,/g, '.'))?.slice(1);
  if (!parts) return null;
  return parts.reduce((sum, part, at) => sum + Number(part ?? 0) * (PART_S[at] ?? 0), 0);
}

/** In seconds, without a fraction when it is zero, as DateTime. */
export function toDuration(ms: number): string {
  return `PT${(ms / 1000).toFixed(3).replace('.000', '')}S`;
}
