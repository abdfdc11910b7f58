// HTTP/1.x requests off a byte stream, as xapi's own small server reads them (xen-api ocaml/libs/http-lib).
export interface HttpRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  /** All values of a name that may stand in the query more than once. */
  queryAll(name: string): readonly string[];
  /** `1.0` or `1.1`. */
  readonly version: string;
  /** By lower-case name; of repeated ones the first. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export const requestLimits = {
  /** Bytes of request line and headers together. */
  headerBytes: 16_384,
  /** Bytes of an RPC's body: http_limit_max_rpc_size. */
  bodyBytes: 307_200,
  /** Bytes of a body that are read before the connection is dropped without an answer. */
  bodyReadBytes: 1_048_576,
  /** A complete header must come within this time. */
  headerMs: 10_000,
} as const;

export interface RequestHead extends Omit<HttpRequest, 'body'> {
  /** Undefined where no usable Content-Length came. */
  readonly contentLength: number | undefined;
}

/** The head out of its bytes, without the blank line; undefined when it is none. */
export function parseHead(text: string): RequestHead | undefined {
  const [line = '', ...lines] = text.split(/\r?\n/);
  const match = /^(\S+) (\S+) HTTP\/(1\.[01])$/.exec(line);
  if (!match) return undefined;
  const [, method = '', target = '', version = '1.1'] = match;
  const headers = new Map<string, string>();
  for (const header of lines) {
    const colon = header.indexOf(':');
    if (colon <= 0) continue;
    const name = header.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, header.slice(colon + 1).trim());
  }
  const [path = '', ...rest] = target.split('?');
  const search = rest.join('?');
  const length = headers.get('content-length');
  return {
    method,
    path: decodeTarget(path),
    query: parsePairs(search, '&'),
    queryAll: (name) => [...pairsOf(search, '&')].filter((pair) => pair[0] === name).map((pair) => pair[1]),
    version,
    headers,
    contentLength: length !== undefined && /^\d+$/.test(length) ? Number(length) : undefined,
  };
}

/** `a=b&c=d`, percent-decoded; of repeated names the first. */
export function parsePairs(text: string, separator: string | RegExp): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const [name, value] of pairsOf(text, separator)) if (!pairs.has(name)) pairs.set(name, value);
  return pairs;
}

function* pairsOf(text: string, separator: string | RegExp): Iterable<readonly [string, string]> {
  for (const part of text.split(separator)) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decodeTarget(equals < 0 ? part : part.slice(0, equals)).trim();
    yield [name, equals < 0 ? '' : decodeTarget(part.slice(equals + 1)).trim()];
  }
}

function decodeTarget(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray percent sign stands for itself
  }
}
