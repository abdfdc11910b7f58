// The answer of `updater.py check_update`: JSON text, an array of packages with name, version, release, description,
// changelog { date (seconds since the epoch), author, description } or null, url, size and license (xcp-ng-xapi-plugins,
// SOURCES/etc/xapi.d/plugins/updater.py). Plugins of XCP-ng before 8.0 wrapped the array as { result }, or said
// { error }. A host may be compromised, so nothing of it is believed: sizes are bounded, and only known members are read.
import { rfc3339 } from '../../lib/clock.ts';
import type { MissingPackage, MissingPackageChange } from '../contract.ts';
import { UPDATE_LIMITS } from './limits.ts';

/** The answer is none of the plugin's; `code` is TOO_LARGE, BAD_ANSWER, or UPDATE_CHECK_FAILED where the plugin says so. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly code: 'TOO_LARGE' | 'BAD_ANSWER' | 'UPDATE_CHECK_FAILED';

  constructor(code: AnswerError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export interface Packages {
  readonly packages: readonly MissingPackage[];
  readonly total: number;
}

/** @throws AnswerError */
export function parsePackages(answer: unknown): Packages {
  const { maxAnswerBytes, maxPackages } = UPDATE_LIMITS;
  if (typeof answer !== 'string') {
    throw new AnswerError('BAD_ANSWER', `the update plugin answered ${kindOf(answer)}; allowed: JSON text`);
  }
  // Each character is a byte at least, so that most long texts need no counting.
  if (answer.length > maxAnswerBytes || Buffer.byteLength(answer) > maxAnswerBytes) {
    throw new AnswerError(
      'TOO_LARGE',
      `the update plugin answered more than ${maxAnswerBytes} bytes; allowed: at most as many`,
    );
  }
  const items = itemsOf(answer);
  const packages = items.slice(0, maxPackages).map(toPackage);
  return Object.freeze({ packages: Object.freeze(packages), total: items.length });
}

function itemsOf(text: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AnswerError('BAD_ANSWER', 'the update plugin answered no JSON; allowed: a list of packages');
  }
  if (isObject(value)) {
    const error = member(value, 'error');
    if (error !== undefined && error !== null) {
      throw new AnswerError('UPDATE_CHECK_FAILED', `the update plugin failed: ${textOf(error)}`);
    }
    value = member(value, 'result');
  }
  if (Array.isArray(value)) return value;
  throw new AnswerError(
    'BAD_ANSWER',
    `the update plugin answered ${kindOf(value)}; allowed: a list of packages`,
  );
}

function toPackage(item: unknown, index: number): MissingPackage {
  const name = isObject(item) ? word(member(item, 'name')) : '';
  if (!isObject(item) || name === '') {
    throw new AnswerError(
      'BAD_ANSWER',
      `package ${index} of the update plugin's answer is ${kindOf(item)} without a name; allowed: { name, … }`,
    );
  }
  return Object.freeze({
    name,
    version: word(member(item, 'version')),
    release: word(member(item, 'release')),
    description: clip(textOf(member(item, 'description')), UPDATE_LIMITS.maxTextChars),
    changelog: toChange(member(item, 'changelog')),
    url: word(member(item, 'url')) || null,
    sizeBytes: toSize(member(item, 'size')),
    license: word(member(item, 'license')) || null,
  });
}

function toChange(value: unknown): MissingPackageChange | null {
  if (!isObject(value)) return null;
  return Object.freeze({
    date: toDate(member(value, 'date')),
    author: word(member(value, 'author')),
    description: clip(textOf(member(value, 'description')), UPDATE_LIMITS.maxTextChars),
  });
}

function toDate(seconds: unknown): string | null {
  return typeof seconds === 'number' && seconds >= 0 ? (rfc3339(seconds * 1000) ?? null) : null;
}

/** yum knows sizes as numbers; a text of digits is as good. */
function toSize(value: unknown): number | null {
  const size = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null;
}

function word(value: unknown): string {
  return clip(textOf(value), UPDATE_LIMITS.maxWordChars);
}

/** Numbers too: a version such as 2 may come as one. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** At most `max` UTF-16 units, and no half of a pair at the end. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end);
}

/** Own members alone: an answer may name `__proto__`. */
function member(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
