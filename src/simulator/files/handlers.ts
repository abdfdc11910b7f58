// Audit log, blobs, updates, consoles and exports (xen-api ocaml/xapi/{audit_log,xapi_blob,console,export}.ml;
// http recordings 55b to 61).
import { type HttpAnswer, internalErrorPage, notImplementedPage } from '../http/answer.ts';
import type { Exchange, HttpHandler } from '../http/handler.ts';

/** Nothing but a status: what xapi says before it has looked at much. */
function bare(status: number, reason: string): HttpAnswer {
  return {
    status,
    reason,
    version: '1.0',
    headers: [
      ['Connection', 'close'],
      ['Cache-Control', 'no-cache, no-store'],
    ],
    body: [],
    close: true,
  };
}

/** A log of nothing, as long as the connection. */
function auditLog(): HttpAnswer {
  return {
    status: 200,
    reason: 'OK',
    headers: [
      ['Connection', 'keep-alive'],
      ['Cache-Control', 'no-cache, no-store'],
      ['content-type', 'text/plain'],
    ],
    body: [],
    close: true,
  };
}

/** No blob has contents here. */
function blob({ request }: Exchange): HttpAnswer {
  const named = request.query.has('ref') || request.query.has('uuid');
  return named ? bare(404, 'Not Found') : bare(400, 'Bad Request');
}

/** What is wrong with the VM that an export asks for, else that there are no exports. */
function exported({ pool, request }: Exchange): HttpAnswer {
  const { database } = pool;
  const uuid = request.query.get('uuid');
  const ref = request.query.get('ref');
  if (uuid !== undefined && database.findByUuid('VM', uuid) === undefined) {
    return internalErrorPage(`UUID_INVALID: [ VM; ${uuid} ]`);
  }
  if (uuid === undefined && ref !== undefined && !database.get('VM', ref)) {
    return internalErrorPage(`HANDLE_INVALID: [ VM; ${ref} ]`);
  }
  return notImplementedPage(`${request.method} ${request.path}`);
}

const noConsole = () => internalErrorPage('Console.Failure');

export const fileHandlers: readonly HttpHandler[] = [
  { method: 'GET', path: '/audit_log', action: 'get_audit_log', answer: auditLog },
  { method: 'GET', path: '/blob', action: 'get_blob', answer: blob },
  { method: 'GET', path: '/updates', action: 'get_updates', answer: () => bare(404, 'Not Found') },
  { method: 'GET', path: '/console', action: 'connect_console_ws', answer: noConsole },
  { method: 'CONNECT', path: '/console', action: 'connect_console', answer: noConsole },
  { method: 'GET', path: '/export', action: 'get_export', answer: exported },
  { method: 'GET', path: '/export_metadata', action: 'get_export_metadata', answer: exported },
];
