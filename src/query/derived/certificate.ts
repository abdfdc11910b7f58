// Certificates and how long they last.
import type { XapiRecord } from '../../xapi/record.ts';
import { instantOf } from './values.ts';

const DAY_MS = 86_400_000;

/** Whole days until it expires, negative when it has; null when it does not say. */
export function daysLeft(certificate: XapiRecord, nowMs: number): number | null {
  const end = instantOf(certificate, 'notAfter');
  return end === null ? null : Math.floor((end - nowMs) / DAY_MS);
}

/** Null when it does not say. */
export function isExpired(certificate: XapiRecord, nowMs: number): boolean | null {
  const end = instantOf(certificate, 'notAfter');
  return end === null ? null : end <= nowMs;
}

export function isNotYetValid(certificate: XapiRecord, nowMs: number): boolean | null {
  const start = instantOf(certificate, 'notBefore');
  return start === null ? null : start > nowMs;
}
