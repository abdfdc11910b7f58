// The bytes of an answer: UTF-8 with their true length, whatever letters are in it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../helpers/gateway.ts';
import { send } from '../helpers/http.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

describe('an answer', () => {
  // Latin-1 has letters that take two bytes of UTF-8, and node keeps such texts as it keeps ASCII.
  it.each(['plain', 'café', 'naïve – 20 €', '東京', '😀'])(
    'with %s in it is UTF-8 of its length',
    async (text) => {
      const answer = await send(gateway.url, {
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'query ($uuid: UUID!) { vm(by: { uuid: $uuid }) { id } }',
          variables: { uuid: text },
        }),
      });
      const { errors } = answer.json() as { errors: { message: string }[] };
      expect(errors[0]?.message).toContain(text);
      expect(Number(answer.headers['content-length'])).toBe(Buffer.byteLength(answer.text));
    },
  );
});
