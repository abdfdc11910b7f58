// A member that sends a client to the coordinator can say which certificate to expect there (xen-api
// ocaml/xapi/api_server.ml, create_thumbprint_header).
import type { ApiError } from '../rpc/api-error.ts';
import type { Pool } from '../rpc/pool.ts';
import type { HttpRequest } from './request.ts';

const ASKED = 'x-xenapi-request-host-certificate-thumbprint';
const ANSWERED = 'x-xenapi-response-host-certificate-thumbprint';

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['sha-256:master', 'fingerprint_sha256'],
  ['sha-1:master', 'fingerprint_sha1'],
]);

/** The header to add to an answer that failed with `error`: none or one. */
export function thumbprintHeaders(
  pool: Pool,
  request: Pick<HttpRequest, 'headers'>,
  error: ApiError | undefined,
): readonly (readonly [string, string])[] {
  const field = FIELDS.get(request.headers.get(ASKED) ?? '');
  if (field === undefined || error?.code !== 'HOST_IS_SLAVE') return [];
  const coordinator = pool.coordinator();
  for (const [, row] of pool.database.rows('Certificate')) {
    if (row.host === coordinator && row.type === 'host') return [[ANSWERED, String(row[field])]];
  }
  return [];
}
