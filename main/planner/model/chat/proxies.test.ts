import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startModelServer, streamed, type ModelServer } from '../../testing/model-server.ts';
import { goodAnswer } from '../../testing/server-dialects.ts';
import { serverChat } from './server-chat.ts';
import { proxiedFetch } from './proxies.ts';

/** What the proxy was asked for, with the password it was given. */
let asked: string[];
let proxy: Server;
let server: ModelServer;

beforeEach(async () => {
  asked = [];
  server = await startModelServer((question) => streamed(goodAnswer(question)));
  const { port } = new URL(server.url);
  proxy = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    const inner = connect(Number(port), '127.0.0.1', () => {
      const path = new URL(request.url ?? '').pathname;
      const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
      inner.write(`${request.method} ${path} HTTP/1.1\r\n${headers.join('')}connection: close\r\n\r\n`);
      request.pipe(inner);
      inner.pipe(response.socket as NodeJS.WritableStream);
    });
  });
  proxy.on('connect', (request, socket) => {
    asked.push(`tunnel to ${request.url}`);
    socket.end('HTTP/1.1 502 no\r\n\r\n');
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
});
afterEach(async () => {
  await server.close();
  proxy.closeAllConnections();
  await new Promise((closed) => proxy.close(closed));
});

const proxyAt = (user = '') => `http://${user}127.0.0.1:${(proxy.address() as AddressInfo).port}`;

/** Asks which models a server that only the proxy knows has. */
const modelOf = async (environment: Readonly<Record<string, string>>, baseURL = 'http://models.test/v1') =>
  serverChat({
    baseURL,
    keys: { keyFor: async () => undefined },
    offline: () => false,
    retries: 0,
    firstWordMs: 3000,
    environment,
  }).then(({ model }) => model);

describe('the proxies of the environment', () => {
  test('are asked, under their names in small or capital letters, with their passwords', async () => {
    expect(await modelOf({ HTTP_PROXY: proxyAt('me:secret@') })).toBe('test-model');
    expect(await modelOf({ http_proxy: proxyAt() })).toBe('test-model');
    expect(await modelOf({ ALL_PROXY: proxyAt().replace('http://', '') })).toBe('test-model');
    const password = Buffer.from('me:secret').toString('base64');
    expect(asked).toEqual([
      `http://models.test/v1/models Basic ${password}`,
      'http://models.test/v1/models',
      'http://models.test/v1/models',
    ]);
  });

  test('are passed by for the hosts of NO_PROXY and for this machine', async () => {
    const environment = { HTTP_PROXY: proxyAt(), NO_PROXY: 'other.test,.test' };
    await expect(modelOf(environment)).rejects.toThrow(/models\.test/);
    expect(await modelOf({ HTTP_PROXY: proxyAt() }, server.url)).toBe('test-model');
    expect(asked).toEqual([]);
  });

  test('open a tunnel to what is encrypted, and are named when it does not come about', async () => {
    const { port } = proxy.address() as AddressInfo;
    const environment = { HTTPS_PROXY: proxyAt('me:secret@') };
    const error = (await modelOf(environment, 'https://models.test/v1').catch(
      (thrown: unknown) => thrown,
    )) as Error;
    expect(error.message).toContain(`not reached through the proxy 127.0.0.1:${port}`);
    expect(error.message).not.toContain('secret');
    expect(asked).toEqual(['tunnel to models.test:443']);
  });

  test('that cannot be used are named', async () => {
    const through = proxiedFetch({ HTTP_PROXY: 'ftp://proxy.test:2121' });
    await expect(through('http://models.test/')).rejects.toThrow('proxy proxy.test:2121');
  });
});
