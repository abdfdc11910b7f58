// Which media type an answer of the GraphQL endpoint has, by the request's Accept header (RFC 9110 §12.5.1,
// GraphQL over HTTP "Media Types"). JSON for whoever names neither, as the specification asks.

export const JSON_TYPE = 'application/json; charset=utf-8';
export const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';
export type ResponseType = typeof JSON_TYPE | typeof GRAPHQL_TYPE;

/** Null when the client accepts neither type. */
export type Negotiate = (accept: string | undefined) => ResponseType | null;

const OFFERED: readonly { name: string; type: ResponseType }[] = [
  { name: 'application/json', type: JSON_TYPE },
  { name: 'application/graphql-response+json', type: GRAPHQL_TYPE },
];
const MAX_REMEMBERED = 256;

/** Remembers what it decided: clients send the same few headers with every request. */
export function createNegotiate(): Negotiate {
  const remembered = new Map<string, ResponseType | null>();
  return (accept) => {
    if (accept === undefined || accept === '') return JSON_TYPE;
    const known = remembered.get(accept);
    if (known !== undefined) return known;
    const type = negotiate(accept);
    if (remembered.size < MAX_REMEMBERED) remembered.set(accept, type);
    return type;
  };
}

interface Range {
  readonly name: string;
  readonly quality: number;
}

/** The offered type with the highest quality; among equals the one that the client wrote first. */
function negotiate(accept: string): ResponseType | null {
  const ranges = accept.split(',').map(parseRange);
  let best: { type: ResponseType; quality: number; position: number } | null = null;
  for (const { name, type } of OFFERED) {
    const position = mostSpecific(ranges, name);
    const quality = ranges[position]?.quality ?? 0;
    if (quality === 0) continue;
    const better = !best || quality > best.quality || (quality === best.quality && position < best.position);
    if (better) best = { type, quality, position };
  }
  return best?.type ?? null;
}

function parseRange(text: string): Range {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return { name, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** Position of the range that counts for `name`: exact before `application/*` before anything; -1 for none. */
function mostSpecific(ranges: readonly Range[], name: string): number {
  for (const candidate of [name, 'application/*', '*/*']) {
    const position = ranges.findIndex((range) => range.name === candidate);
    if (position >= 0) return position;
  }
  return -1;
}
