// Why a host could not say which updates it lacks.
import { TransportError, XapiError } from '../../xapi/errors.ts';
import type { HostUpdates } from '../contract.ts';
import { UPDATE_LIMITS } from './limits.ts';
import { AnswerError, clip } from './packages.ts';

export interface Failure {
  readonly state: Extract<HostUpdates['state'], 'unsupported' | 'failed'>;
  readonly code: string;
  readonly message: string;
  /** It would fail again as soon: worth no earlier attempt than a check that went well. */
  readonly lasting: boolean;
}

/** The check took longer than it may. Not the transport's own limit, for which a session would doubt its connection. */
export class CheckTimeout extends Error {
  override readonly name = 'CheckTimeout';

  constructor(limitMs: number) {
    super(`the update plugin did not answer within ${limitMs / 1000} s`);
  }
}

/**
 * The host has no such plugin (XenServer), or one that cannot do this (xapi_plugins.ml, XenAPIPlugin.py); the method is
 * older than any pool that the gateway meets.
 */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  XENAPI_MISSING_PLUGIN: 'the host has no update plugin (updater.py)',
  UNKNOWN_XENAPI_PLUGIN_FUNCTION: 'the update plugin of the host cannot check for updates',
  MESSAGE_METHOD_UNKNOWN: 'the pool cannot call plugins',
};

const KNOWN: Readonly<Record<string, string>> = {
  RBAC_PERMISSION_DENIED: "the gateway's user may not call plugins: that takes the role pool-admin",
  HOST_OFFLINE: 'the host is offline',
};

/** Undefined for an error of our own, which is none of the host's. */
export function judgeFailure(error: unknown): Failure | undefined {
  if (error instanceof XapiError) return judgeRefusal(error);
  if (error instanceof TransportError) return failed(error.failure, error.message);
  if (error instanceof CheckTimeout) return failed('TIMEOUT', error.message);
  if (error instanceof AnswerError) return failed(error.code, error.message);
  return undefined;
}

function judgeRefusal({ code, params }: XapiError): Failure {
  const unsupported = Object.hasOwn(UNSUPPORTED, code) ? UNSUPPORTED[code] : undefined;
  if (unsupported !== undefined) return { state: 'unsupported', code, message: unsupported, lasting: true };
  const known = Object.hasOwn(KNOWN, code) ? KNOWN[code] : undefined;
  if (known !== undefined) return { ...failed(code, known), lasting: code === 'RBAC_PERMISSION_DENIED' };
  // The plugin's own errors are named by a number, with a trace of calls last (xcpngutils, error_wrapped).
  const said = params.filter((param) => param !== '' && !param.startsWith('Traceback')).join(', ');
  return failed(
    code,
    said === '' ? `the check failed with ${code}` : `the check failed with ${code}: ${said}`,
  );
}

/** OpaqueRefs say nothing to whoever reads the message, and do not leave the gateway. */
const REF = /OpaqueRef:[0-9a-f-]{8,}/gi;

function failed(code: string, message: string): Failure {
  const shown = clip(message.replace(REF, 'OpaqueRef:…'), UPDATE_LIMITS.maxMessageChars);
  return { state: 'failed', code, message: shown, lasting: false };
}
