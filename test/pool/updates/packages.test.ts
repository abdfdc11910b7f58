// What the update plugin answers, and what anybody else may answer in its place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeFailure } from '../../../src/pool/updates/failures.ts';
import { UPDATE_LIMITS } from '../../../src/pool/updates/limits.ts';
import { AnswerError, clip, parsePackages } from '../../../src/pool/updates/packages.ts';
import { XapiError } from '../../../src/xapi/errors.ts';

const xen = {
  name: 'xen-hypervisor',
  version: '4.17.5',
  release: '21.1.xcpng8.3',
  description: 'The Xen Hypervisor',
  changelog: {
    date: 1_767_225_600,
    author: 'A Packager <a@example.org> - 4.17.5-21.1',
    description: '- Fix',
  },
  url: 'https://xenproject.org',
  size: 3_141_592,
  license: 'GPLv2',
};

function codeOf(answer: unknown): string | undefined {
  try {
    parsePackages(answer);
  } catch (error) {
    if (error instanceof AnswerError) return error.code;
    throw error;
  }
  return undefined;
}

describe('the answer of the update plugin', () => {
  it('is read as it is, dates as texts', () => {
    const { size, ...same } = xen;
    expect(parsePackages(JSON.stringify([xen]))).toEqual({
      total: 1,
      packages: [{ ...same, sizeBytes: size, changelog: { ...xen.changelog, date: '2026-01-01T00:00:00Z' } }],
    });
  });

  it('may lack everything but names', () => {
    const bare = { version: '', release: '', description: '', changelog: null };
    const nothing = { url: null, sizeBytes: null, license: null };
    expect(parsePackages('[{"name": "a", "changelog": null, "url": ""}]').packages).toEqual([
      { name: 'a', ...bare, ...nothing },
    ]);
    expect(parsePackages('[]')).toEqual({ packages: [], total: 0 });
  });

  it('is understood in the form that old plugins gave it', () => {
    expect(parsePackages(JSON.stringify({ result: [xen] })).total).toBe(1);
    expect(codeOf('{"error": "busy"}')).toBe('UPDATE_CHECK_FAILED');
  });

  it('is frozen to the depths', () => {
    const { packages } = parsePackages(JSON.stringify([xen]));
    expect([packages, packages[0], packages[0]?.changelog].every(Object.isFrozen)).toBe(true);
  });

  it.each([
    [undefined, 'BAD_ANSWER'],
    [{ name: 'a' }, 'BAD_ANSWER'],
    ['', 'BAD_ANSWER'],
    ['<html>', 'BAD_ANSWER'],
    ['null', 'BAD_ANSWER'],
    ['{}', 'BAD_ANSWER'],
    ['{"__proto__": {"result": []}}', 'BAD_ANSWER'],
    ['[null]', 'BAD_ANSWER'],
    ['[[]]', 'BAD_ANSWER'],
    ['[{"name": ""}]', 'BAD_ANSWER'],
    ['[{"__proto__": {"name": "a"}}]', 'BAD_ANSWER'],
    [`${'['.repeat(100_000)}`, 'BAD_ANSWER'],
    [`[${'"ä"'.repeat(UPDATE_LIMITS.maxAnswerBytes / 4 + 1)}]`, 'TOO_LARGE'],
  ])('%.20s is refused as %s', (answer, code) => {
    expect(codeOf(answer)).toBe(code);
  });

  it('is kept within its limits, and says how much there was', () => {
    const { maxPackages, maxWordChars, maxTextChars } = UPDATE_LIMITS;
    const long = { name: 'n'.repeat(5_000), description: 'd'.repeat(50_000), size: -1 };
    const { packages, total } = parsePackages(
      JSON.stringify([long, ...Array.from({ length: maxPackages }, () => ({ name: 'a' }))]),
    );
    expect([packages.length, total]).toEqual([maxPackages, maxPackages + 1]);
    expect([packages[0]?.name.length, packages[0]?.description.length]).toEqual([maxWordChars, maxTextChars]);
    expect(packages[0]?.sizeBytes).toBeNull();
  });

  it('never does more than be refused, whatever JSON it is', () => {
    const member = fc.oneof(fc.jsonValue(), fc.record({ date: fc.double(), author: fc.jsonValue() }));
    const item = fc.dictionary(
      fc.constantFrom('name', 'version', 'changelog', 'size', 'url', '__proto__'),
      member,
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(item)), (value) => {
        const text = JSON.stringify(value);
        if (codeOf(text) !== undefined) return;
        for (const one of parsePackages(text).packages) {
          expect(one.name).not.toBe('');
          expect(one.changelog?.date ?? '2026-01-01T00:00:00Z').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        }
      }),
    );
  });

  it('is cut between characters, not inside them', () => {
    expect(clip('ab😀', 3)).toBe('ab');
    expect(clip('ab😀', 4)).toBe('ab😀');
  });
});

describe('a refusal', () => {
  const judge = (code: string, ...params: string[]) =>
    judgeFailure(new XapiError(code, params, 'host.call_plugin'));

  it('for want of a plugin means that the host cannot tell', () => {
    for (const code of ['XENAPI_MISSING_PLUGIN', 'UNKNOWN_XENAPI_PLUGIN_FUNCTION'])
      expect(judge(code, 'updater.py')).toMatchObject({ state: 'unsupported', code, lasting: true });
  });

  it('for want of a right says which, and is not tried again soon', () => {
    expect(judge('RBAC_PERMISSION_DENIED', 'host.call_plugin', 'No permission')).toMatchObject({
      state: 'failed',
      lasting: true,
      message: expect.stringContaining('pool-admin'),
    });
  });

  it("of the plugin's own is shown with its text, without traces and refs", () => {
    const trace = 'Traceback (most recent call last):\n  File "updater.py", line 1';
    expect(judge('-1', 'The updater plugin is busy (current operation: update)', '', trace)).toEqual({
      state: 'failed',
      code: '-1',
      message: 'the check failed with -1: The updater plugin is busy (current operation: update)',
      lasting: false,
    });
    const failure = judge('XENAPI_PLUGIN_FAILURE', 'check_update', 'KeyError', 'OpaqueRef:0123abcd-00');
    expect(failure?.message).toBe(
      'the check failed with XENAPI_PLUGIN_FAILURE: check_update, KeyError, OpaqueRef:…',
    );
    const { maxMessageChars } = UPDATE_LIMITS;
    expect(judge('2', 'x'.repeat(9_999))?.message).toHaveLength(maxMessageChars);
    expect(judge('toString')).toMatchObject({ state: 'failed', code: 'toString' });
  });

  it('that is an error of ours is none of the host', () => {
    expect(judgeFailure(new TypeError('ours'))).toBeUndefined();
  });
});
