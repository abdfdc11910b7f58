// Answers that no pool gives by itself: every one ends as an error of the pool, with a message that can be shown.
import { describe, expect, it } from 'vitest';
import { parseExact } from '../../src/xapi/decode/exact-json.ts';
import { RecordDecoder } from '../../src/xapi/decode/record-decoder.ts';
import { TransportError, XapiError } from '../../src/xapi/errors.ts';
import { AnswerScanner } from '../../src/xapi/events/answer-scanner.ts';
import { EventDecoder, toBatch } from '../../src/xapi/events/event-decoder.ts';
import { SCAN_LIMITS } from '../../src/xapi/events/scan-limits.ts';
import { decodeAnswer } from '../../src/xapi/json-rpc.ts';

/** JSON has no words for an object that refuses to become a text, but for this one. */
const UNPRINTABLE = '{"toString":1,"valueOf":1}';
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

function failure(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('it was accepted');
}

describe('an error that is none of XAPI’s', () => {
  it.each([
    ['data that has no text', `{"message":"X","data":[${UNPRINTABLE}]}`],
    ['a code that has no text', `[${UNPRINTABLE}]`],
    ['no members that mean anything', UNPRINTABLE],
    ['deep data', `{"message":"X","data":[${nested(20_000)}]}`],
    ['deep lists', nested(20_000)],
    ['a long code', `{"message":"${'x'.repeat(1_000_000)}","data":[]}`],
    ['long data', `{"message":"X","data":["${'x'.repeat(1_000_000)}"]}`],
    ['much data', `{"message":"X","data":[${Array.from({ length: 100_000 }, () => '"x"').join()}]}`],
  ])('with %s fails the call alone', (_name, error) => {
    const thrown = failure(() => decodeAnswer(`{"jsonrpc":"2.0","error":${error},"id":1}`, 'VM.start', 1));
    expect(thrown instanceof XapiError || thrown instanceof TransportError).toBe(true);
    expect((thrown as Error).message.length).toBeLessThan(10_000);
  });

  it('does not show refs in its message, for sessions are refs', () => {
    const ref = 'OpaqueRef:a2f9e4b0-0c1d-4a6f-9d7e-2f8f3c1b5a60';
    const data = `["session","${ref}"]`;
    const answer = `{"jsonrpc":"2.0","error":{"code":1,"message":"SESSION_INVALID","data":${data}},"id":1}`;
    const thrown = failure(() => decodeAnswer(answer, 'event.from', 1)) as XapiError;
    expect(thrown.message).toBe('event.from: SESSION_INVALID (session, OpaqueRef:…)');
    expect(thrown.params).toEqual(['session', ref]);
  });
});

describe('an answer', () => {
  it('that is nested beyond use is refused before it is parsed', () => {
    const answer = `{"jsonrpc":"2.0","result":${nested(1_000_000)},"id":1}`;
    expect(failure(() => decodeAnswer(answer, 'VM.get_all', 1))).toMatchObject({ failure: 'BAD_ANSWER' });
  });

  it('with counts that are no numbers leaves those classes uncounted', () => {
    const counts = JSON.parse(`{"vm":${UNPRINTABLE},"host":[3],"sr":"4","pif":5}`);
    const batch = toBatch([], { token: '1,1', events: [], valid_ref_counts: counts }, 0);
    expect([...batch.counts]).toEqual([
      ['SR', 4],
      ['PIF', 5],
    ]);
  });

  it('with a long text beside a number that JSON lacks is read all the same', () => {
    const text = `\\n${'x'.repeat(15_500_000)}`;
    expect(parseExact(`{"a":NaN,"b":"${text}"}`)).toMatchObject({ b: JSON.parse(`"${text}"`) });
  });

  it('with text that the exact parser cannot read is no JSON, not a fault of ours', () => {
    const decoder = new EventDecoder(new RecordDecoder('pool'));
    const snapshot = `{"x":NaN,"name_label":"${'\\n'.repeat(7_000_000)}"}`;
    const event = `{"id":1,"class":"vm","operation":"add","ref":"r","snapshot":${snapshot}}`;
    try {
      const bytes = Buffer.from(event);
      decoder.add(bytes, 0, bytes.length);
    } catch (error) {
      expect(error).toBeInstanceOf(SyntaxError);
    }
  });

  it('with more elements than any pool has is refused, however short they are', () => {
    const scanner = new AnswerScanner({
      path: ['result', 'events'],
      container: 'array',
      onElement: () => {},
      limits: { elements: 1_000 },
    });
    scanner.push(Buffer.from('{"result":{"events":['));
    const more = Buffer.from('{"id":1},'.repeat(500));
    scanner.push(more);
    expect(failure(() => scanner.push(Buffer.concat([more, more])))).toMatchObject({ failure: 'TOO_LARGE' });
    expect(SCAN_LIMITS.elements).toBeGreaterThan(10 * 70_000);
  });
});
