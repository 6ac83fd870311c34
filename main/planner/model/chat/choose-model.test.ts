import { afterEach, expect, test } from 'vitest';
import { startModelServer, streamed, type ModelServer } from '../../testing/model-server.ts';
import { serverModel } from './server-chat.ts';

let server: ModelServer | undefined;
afterEach(() => server?.close());

const chosen = async (...models: readonly string[]): Promise<string> => {
  server = await startModelServer(() => streamed(''), models);
  return serverModel({ baseURL: server.url, keys: { keyFor: async () => undefined }, offline: () => false });
};

test.each([
  ['the only one', ['qwen3:8b'], 'qwen3:8b'],
  ['the only one that talks', ['nomic-embed-text', 'qwen3:8b', 'whisper-1'], 'qwen3:8b'],
  ['a usual one of several', ['o9', 'gpt-4o', 'gpt-4o-mini'], 'gpt-4o'],
])('where no model is named, %s is asked', async (_, models, name) => {
  expect(await chosen(...models)).toBe(name);
});

test('of several unknown ones one has to be named, and they are listed', async () => {
  await expect(chosen('a', 'b')).rejects.toThrow(/has 2 models: a, b\. Name the one/);
  await server?.close();
  await expect(chosen()).rejects.toThrow('names no models');
});
