import { connect } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { LIMITS } from '../../preload/contract/limits.ts';
import { studioFolders } from '../studio/open-studio.ts';
import { type BrowserHost, startBrowserHost } from './host.ts';

let root: string;
let host: BrowserHost;
let cookie: string;
const logged: string[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-hostile-'));
  host = await startBrowserHost({
    folders: studioFolders(join(root, 'data')),
    interfaceFolder: root,
    port: 0,
    log: (message, error) => logged.push(`${message} ${String(error)}`),
  });
  const welcome = await fetch(host.invite(), { redirect: 'manual' });
  cookie = welcome.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(async () => {
  await host.close();
  await rm(root, { recursive: true, force: true });
});

/** 404: nothing lies in the folder of this interface; whoever answers it stands. */
const answers = async (): Promise<number> =>
  (await fetch(`${host.origin}/nothing`, { headers: { cookie } })).status;

async function openSocket(): Promise<WebSocket> {
  const socket = new WebSocket(`${host.origin.replace('http', 'ws')}/rpc`, {
    headers: { cookie, origin: host.origin },
  });
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('open', resolve));
  return socket;
}

test('a stranger who resets what is refused ends nothing', async () => {
  const { host: name, port } = new URL(host.origin);
  const upgrade = `GET /rpc HTTP/1.1\r\nHost: ${name}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
  for (let count = 0; count < 50; count += 1) {
    const line = connect(Number(port), '127.0.0.1');
    line.on('error', () => undefined);
    await new Promise<void>((resolve) => line.once('connect', () => resolve()));
    // More than is read, so that closing is a reset; and gone before, while or after the answer comes.
    line.write(upgrade + 'x'.repeat(count * 1000));
    if (count % 3 > 0) await new Promise((resolve) => setTimeout(resolve, count % 3));
    line.resetAndDestroy();
  }
  expect(await answers()).toBe(404);
});

test('a window that says nothing that is understood ends nothing', async () => {
  for (const message of ['garbage', Buffer.alloc(100, 7)]) {
    const socket = await openSocket();
    socket.send(message);
    socket.close();
  }
  expect(await answers()).toBe(404);
});

test('a message larger than any may be closes its window’s socket', async () => {
  const socket = await openSocket();
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  socket.send(Buffer.alloc(LIMITS.messageBytes + 1));
  expect(await closed).toBe(1009);
  expect(await answers()).toBe(404);
  expect(logged.join()).toContain('a window’s socket');
});
