// Event batches and lists of records, against a host whose answers the test writes.
import { describe, expect, it } from 'vitest';
import { SteppedClock } from '../../../src/lib/clock.ts';
import { ANSWERED, Coordinator, Refusal, reply, SOON } from '../scripted-host.ts';
import { events } from './event-answer.ts';
import { hostAt, sessionAt } from './set-up.ts';

const never = new AbortController().signal;

describe('event batches', () => {
  it('are decoded, without what no table knows', async () => {
    const host = await hostAt(new Coordinator(events).script);
    const clock = new SteppedClock(0);
    clock.advance(1234);
    const batch = await sessionAt(host.url, { clock }).fetchEvents(['*'], '', 30, never);
    expect(batch.events).toMatchObject([
      { cls: 'VM', ref: 'OpaqueRef:v', operation: 'add', generation: 7, record: { $pool: 'lab', uuid: 'u' } },
      { cls: 'VM', ref: 'OpaqueRef:w', operation: 'del', generation: 8 },
    ]);
    expect('record' in (batch.events[1] ?? {})).toBe(false);
    expect([...batch.counts]).toEqual([
      ['VM', 1],
      ['message', 0],
    ]);
    expect(batch.token).toBe('00000000000000000009,00000000000000000000');
    expect(batch.receivedAtMs).toBe(1234);
    expect(host.calls.at(-1)?.params.slice(1)).toEqual([['*'], '', 30]);
  });

  it('are not asked for with the token of a lost session', async () => {
    const pool = new Coordinator(events);
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url);
    const { token } = await session.fetchEvents(['*'], '', 30, never);
    pool.sessions.clear();
    const asked = host.countOf('event.from');
    await expect(session.fetchEvents(['*'], token, 30, never)).rejects.toMatchObject({
      code: 'SESSION_INVALID',
    });
    expect(session.sessionNumber).toBe(2);
    expect(host.countOf('event.from')).toBe(asked + 1);
    expect((await session.fetchEvents(['*'], token, 30, never)).events).toHaveLength(2);
  });

  it('are listed again at once when the session was lost before a list', async () => {
    const pool = new Coordinator(events);
    const host = await hostAt(pool.script);
    const session = sessionAt(host.url);
    await session.call('VM.get_all').catch(() => undefined);
    pool.sessions.clear();
    expect((await session.fetchEvents(['*'], '', 30, never)).events).toHaveLength(2);
    expect(session.sessionNumber).toBe(2);
  });

  it('time out when the connection is silently gone: after the wait and 15 seconds', async () => {
    const clock = new SteppedClock(0);
    const host = await hostAt(new Coordinator(() => ANSWERED).script);
    const session = sessionAt(host.url, { clock });
    const batch = expect(session.fetchEvents(['*'], '', 30, never)).rejects.toMatchObject({
      failure: 'TIMEOUT',
      message: /event\.from within 45000 ms/,
    });
    await expect.poll(() => host.countOf('event.from'), SOON).toBe(1);
    clock.advance(44_999);
    expect(session.status.lastError).toBeNull();
    clock.advance(1);
    await batch;
    expect(clock.pending).toBe(0);
  });

  it.each([
    ['a cut list', '{"jsonrpc":"2.0","result":{"events":[{"id":"1"}'],
    ['a page', '<html>proxy error</html>'],
    ['no token', '{"jsonrpc":"2.0","result":{"events":[],"valid_ref_counts":{}},"id":1}'],
    ['no events', '{"jsonrpc":"2.0","result":{"token":"","valid_ref_counts":{}},"id":1}'],
  ])('refuse %s as BAD_ANSWER', async (_, body) => {
    const pool = new Coordinator(({ response, id }) => {
      reply(response, body.replace('"id":1}', `"id":${id}}`));
      return ANSWERED;
    });
    const host = await hostAt(pool.script);
    await expect(sessionAt(host.url).fetchEvents(['*'], '', 30, never)).rejects.toMatchObject({
      failure: 'BAD_ANSWER',
    });
  });

  it('refuse more bytes than the limit', async () => {
    const host = await hostAt(new Coordinator(events).script);
    const session = sessionAt(host.url, { scanLimits: { answerBytes: 100 } });
    await expect(session.fetchEvents(['*'], '', 30, never)).rejects.toMatchObject({ failure: 'TOO_LARGE' });
  });

  it('carry the errors of XAPI', async () => {
    const pool = new Coordinator(() => {
      throw new Refusal('EVENT_FROM_TOKEN_PARSE_FAILURE', 'garbage');
    });
    const host = await hostAt(pool.script);
    await expect(sessionAt(host.url).fetchEvents(['*'], 'garbage', 30, never)).rejects.toMatchObject({
      code: 'SESSION_INVALID',
    });
  });
});

describe('lists of records', () => {
  it('are decoded one by one', async () => {
    const pool = new Coordinator(({ response, id }) => {
      const records =
        '{"OpaqueRef:1":{"uuid":"u1","virtual_size":9007199254740993},"OpaqueRef:2":{"uuid":"u2"}}';
      reply(response, `{"jsonrpc":"2.0","result":${records},"id":${id}}`);
      return ANSWERED;
    });
    const host = await hostAt(pool.script);
    const records = await sessionAt(host.url).fetchRecords('VDI', never);
    expect(records.map(({ $cls, $ref, uuid, virtualSize }) => [$cls, $ref, uuid, virtualSize])).toEqual([
      ['VDI', 'OpaqueRef:1', 'u1', 9007199254740993n],
      ['VDI', 'OpaqueRef:2', 'u2', 0],
    ]);
    expect(host.calls.at(-1)?.method).toBe('VDI.get_all_records');
  });

  it('refuse a result that is none, and carry errors', async () => {
    let result: () => unknown = () => [];
    const host = await hostAt(new Coordinator(() => result()).script);
    const session = sessionAt(host.url);
    await expect(session.fetchRecords('VDI', never)).rejects.toMatchObject({ failure: 'BAD_ANSWER' });
    result = () => {
      throw new Refusal('RBAC_PERMISSION_DENIED', 'vdi.get_all_records', 'no');
    };
    await expect(session.fetchRecords('VDI', never)).rejects.toMatchObject({
      code: 'RBAC_PERMISSION_DENIED',
    });
  });
});
