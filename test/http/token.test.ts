// Who the bearer of a token is.
import { expect, it } from 'vitest';
import { ADMINISTRATOR, createAuthenticate } from '../../src/http/token.ts';

const TOKEN = 'correct-horse-battery-staple-0123456789';

it('lets everybody be the administrator when no token is configured', () => {
  expect(createAuthenticate(null)(undefined)).toBe(ADMINISTRATOR);
});

it.each([`Bearer ${TOKEN}`, `bearer ${TOKEN}`, `BEARER   ${TOKEN} `])('knows "%s"', (value) => {
  expect(createAuthenticate(TOKEN)(value)).toBe(ADMINISTRATOR);
});

it.each([
  undefined,
  null,
  42,
  '',
  'Bearer',
  'Bearer ',
  TOKEN,
  `Basic ${TOKEN}`,
  `Bearer ${TOKEN}x`,
  `Bearer ${TOKEN.slice(0, -1)}`,
  `Bearer ${TOKEN.toUpperCase()}`,
  `Bearer ${TOKEN} ${TOKEN}`,
])('does not know %j', (value) => {
  expect(createAuthenticate(TOKEN)(value)).toBeNull();
});
