import { expect, test } from 'vitest';
import { environmentKeys } from './key-source.ts';
import { apiAddress } from './server-settings.ts';

test.each([
  ['http://localhost:11434', 'http://localhost:11434/v1'],
  ['http://localhost:11434/', 'http://localhost:11434/v1'],
  ['http://localhost:8080/v1/chat/completions', 'http://localhost:8080/v1'],
  [' https://api.openai.com/v1/ ', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1/models', 'https://api.openai.com/v1'],
  ['https://host.test/v1beta/openai/', 'https://host.test/v1beta/openai'],
  ['https://host.test/api/models-of-mine', 'https://host.test/api/models-of-mine'],
])('the server %s is asked below %s', (said, asked) => {
  expect(apiAddress(said)).toBe(asked);
});

test('a key for OpenAI goes to OpenAI however its address is written, and nowhere else', async () => {
  const { keyFor } = environmentKeys({ OPENAI_API_KEY: 'k' });
  expect(await keyFor('https://api.openai.com/')).toBe('k');
  expect(await keyFor('https://api.openai.com/v1')).toBe('k');
  expect(await keyFor('https://api.openai.com.test/v1')).toBeUndefined();
});
