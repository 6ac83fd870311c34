import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { Visitors } from './visitor.ts';

const request = (headers: Readonly<Record<string, string>>) =>
  ({ headers: { host: '127.0.0.1:4000', ...headers } }) as unknown as IncomingMessage;

test('a token lets one visitor in, once', () => {
  const visitors = new Visitors(4000);
  const token = new URL(visitors.invite()).searchParams.get('token') ?? '';
  const cookie = visitors.admit(token);
  expect(cookie).toMatch(/^l2v-4000=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
  expect(visitors.admit(token)).toBeUndefined();
  expect(visitors.admit('')).toBeUndefined();
  expect(visitors.isKnown(request({ cookie: `a=b; ${cookie?.split(';')[0]}; c=d` }))).toBe(true);
});

test.each<[string, Record<string, string>]>([
  ['no cookie', {}],
  ['another cookie', { cookie: 'l2v-4000=nothing' }],
  ['the cookie of another port', { cookie: 'l2v-5000=x' }],
])('%s is nobody we know', (_what, headers) => {
  expect(new Visitors(4000).isKnown(request(headers))).toBe(false);
});

test.each<[string, Record<string, string>, boolean]>([
  ['a page of ours', { origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' }, true],
  ['the address bar', { 'sec-fetch-site': 'none' }, true],
  ['another name for this machine', { host: 'localhost:4000' }, false],
  ['a name that an attacker points here', { host: 'evil.example:4000' }, false],
  ['a page of another site', { 'sec-fetch-site': 'cross-site' }, false],
  ['a page of another port', { origin: 'http://127.0.0.1:5000' }, false],
  ['a page without an origin', { origin: 'null' }, false],
])('a request from %s is judged rightly', (_what, headers, good) => {
  expect(new Visitors(4000).isAtHome(request(headers))).toBe(good);
});
