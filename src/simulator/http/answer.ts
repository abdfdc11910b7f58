// HTTP answers with headers in xapi's own order and spelling, and its HTML pages word for word.

export interface HttpAnswer {
  readonly status: number;
  readonly reason: string;
  /** `1.1` unless the page is one of xapi's old-fashioned ones. */
  readonly version?: string;
  /** In order; `content-length` and `connection` are the maker's business. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: readonly (string | Buffer)[];
  /** The connection ends after it. */
  readonly close: boolean;
}

const NO_CACHE = ['cache-control', 'no-cache, no-store'] as const;

/** An answer of a handler: content-length, connection, cache-control, then `extra`. */
export function plainAnswer(
  version: string,
  body: readonly (string | Buffer)[],
  options: { readonly close: boolean; readonly extra: readonly (readonly [string, string])[] },
): HttpAnswer {
  const length = body.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  return {
    status: 200,
    reason: 'OK',
    version,
    headers: [
      ['content-length', String(length)],
      ['connection', options.close ? 'close' : 'keep-alive'],
      NO_CACHE,
      ...options.extra,
    ],
    body,
    close: options.close,
  };
}

function page(
  status: number,
  reason: string,
  html: string,
  extra: readonly (readonly [string, string])[] = [],
): HttpAnswer {
  const body = `<html><body>${html}</body></html>`;
  return {
    status,
    reason,
    headers: [
      ['content-length', String(Buffer.byteLength(body))],
      ['content-type', 'text/html'],
      ['connection', 'close'],
      NO_CACHE,
      ...extra,
    ],
    body: [body],
    close: true,
  };
}

/** `text`: the OCaml exception. */
export function internalErrorPage(text: string): HttpAnswer {
  const advice =
    'An unexpected error occurred; please wait a while and try again. ' +
    'If the problem persists, please contact your support representative.';
  const info = `<h1> Additional information </h1>${escapeHtml(text)}`;
  return page(500, 'Internal Error', `<h1>HTTP 500 internal server error</h1>${advice}${info}`);
}

export function forbiddenPage(): HttpAnswer {
  return page(403, 'Forbidden', '<h1>HTTP 403 forbidden</h1>Access to the requested resource is forbidden.');
}

export function badRequestPage(): HttpAnswer {
  const advice = 'The HTTP request was malformed. Please correct and retry.';
  return page(400, 'Bad Request', `<h1>HTTP 400 bad request</h1>${advice}`);
}

/** `realm`: the action's name in the datamodel. */
export function unauthorisedPage(realm: string): HttpAnswer {
  return page(401, 'Unauthorised', '<h1>HTTP 401 unauthorised</h1>Please check your credentials and retry.', [
    ['WWW-Authenticate', `Basic realm="${realm}"`],
  ]);
}

export function timeoutPage(): HttpAnswer {
  return page(408, 'Request Timeout', '<h1>HTTP 408 request timeout</h1>Timed out waiting for the request.');
}

export function headersTooLargePage(): HttpAnswer {
  return page(
    431,
    'Request Header Fields Too Large',
    '<h1>HTTP 431 request header fields too large</h1>Exceeded the maximum header size.',
  );
}

export function notImplementedPage(method: string): HttpAnswer {
  const text = `<h1>HTTP 501 Method Not Implemented</h1><p>${escapeHtml(method)} not supported.<br /></p>`;
  return page(501, 'Method not implemented', text);
}

export function headText(answer: HttpAnswer): string {
  const lines = answer.headers.map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/${answer.version ?? '1.1'} ${answer.status} ${answer.reason}\r\n${lines.join('')}\r\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeHtml(text: string): string {
  return text.replace(/[<>&"']/g, (char) => ENTITIES[char] ?? char);
}
