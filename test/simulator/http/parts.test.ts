import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headText, internalErrorPage } from '../../../src/simulator/http/answer.ts';
import { ByteWriter } from '../../../src/simulator/http/byte-writer.ts';
import { parseHead, parsePairs } from '../../../src/simulator/http/request.ts';

describe('parseHead', () => {
  it('reads method, path, query, version and headers', () => {
    const head = parseHead(
      'POST /jsonrpc?a=1&b=%20x HTTP/1.1\r\nHost: h\r\nContent-Length: 12\r\nX-A: 1\r\nX-A: 2',
    );
    expect(head).toMatchObject({ method: 'POST', path: '/jsonrpc', version: '1.1', contentLength: 12 });
    expect([...(head?.query ?? [])]).toEqual([
      ['a', '1'],
      ['b', 'x'],
    ]);
    expect(head?.headers.get('x-a')).toBe('1');
  });

  it.each(['', 'GET /', 'GET / HTTP/2.0', 'nonsense'])('finds no request in %j', (text) => {
    expect(parseHead(text)).toBeUndefined();
  });
});

describe('parsePairs', () => {
  it('reads cookies in both spellings', () => {
    expect([...parsePairs('session_id=OpaqueRef%3Ax; b=2&c=%', /[;&]/)]).toEqual([
      ['session_id', 'OpaqueRef:x'],
      ['b', '2'],
      ['c', '%'],
    ]);
  });
});

describe('ByteWriter', () => {
  it('writes the bytes of all parts in order', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 9000 }),
      fc.uint8Array({ maxLength: 9000 }).map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const writer = new ByteWriter();
        for (const one of parts) writer.write(one);
        const expected = Buffer.concat(parts.map((one) => Buffer.from(one)));
        expect(Buffer.concat(writer.finish()).equals(expected)).toBe(true);
      }),
    );
  });
});

describe('pages', () => {
  it('escape what they quote and count its bytes', () => {
    const page = internalErrorPage('<é> & "x"');
    expect(page.body.join('')).toContain('&lt;é&gt; &amp; &quot;x&quot;</body></html>');
    expect(headText(page)).toMatch(
      /^HTTP\/1\.1 500 Internal Error\r\ncontent-length: \d+\r\ncontent-type: text\/html\r\n/,
    );
    expect(Number(/content-length: (\d+)/.exec(headText(page))?.[1])).toBe(
      Buffer.byteLength(page.body.join('')),
    );
  });
});
