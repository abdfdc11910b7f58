// Logging in and out (xen-api ocaml/xapi/xapi_session.ml). Every session is a local root's.
import { ApiError } from '../rpc/api-error.ts';
import type { Call, MessageImplementation } from '../rpc/call.ts';

function checkCredentials(call: Call): void {
  const [username, password] = call.params.map(String);
  const { credentials } = call.pool;
  const right = username === credentials.username && password === credentials.password;
  if (right && !call.pool.disturbances.refuseLogins) return;
  const reason =
    username === credentials.username
      ? 'Authentication failure'
      : 'User not known to the underlying authentication module';
  throw new ApiError('SESSION_AUTHENTICATION_FAILED', [username ?? '', reason]);
}

function login(call: Call): string {
  const coordinator = call.pool.coordinator();
  if (call.host !== coordinator) throw new ApiError('HOST_IS_SLAVE', [call.pool.addressOf(coordinator)]);
  checkCredentials(call);
  return call.pool.sessions.open(call.host, String(call.params[3] ?? ''));
}

function localLogin(call: Call): string {
  checkCredentials(call);
  return call.pool.sessions.openLocal(call.host);
}

function logout(call: Call): string {
  call.pool.sessions.close(call.session);
  return '';
}

export const sessionMessages: ReadonlyMap<string, MessageImplementation> = new Map([
  ['session.login_with_password', login],
  ['session.slave_local_login_with_password', localLogin],
  ['session.logout', logout],
  ['session.local_logout', logout],
]);
