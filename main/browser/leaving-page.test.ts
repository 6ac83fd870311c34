import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { studioFolders } from '../studio/open-studio.ts';
import { startBrowserHost } from './host.ts';

test('a page that goes away while a file is on its way is nothing to log', async () => {
  const root = await mkdtemp(join(tmpdir(), 'l2v-leaving-'));
  const interfaceFolder = join(root, 'interface');
  await mkdir(join(interfaceFolder, 'assets'), { recursive: true });
  await writeFile(join(interfaceFolder, 'index.html'), '<!doctype html><title>x</title>');
  await writeFile(join(interfaceFolder, 'assets/large-1.js'), Buffer.alloc(32 << 20, ' '));
  const logged: string[] = [];
  const log = (message: string) => logged.push(message);
  const folders = studioFolders(join(root, 'data'));
  const host = await startBrowserHost({ folders, interfaceFolder, port: 0, log });
  try {
    const { hostname, port } = new URL(host.origin);
    const welcome = await fetch(host.invite(), { redirect: 'manual' });
    const cookie = welcome.headers.get('set-cookie')?.split(';')[0] ?? '';
    const head = `Host: ${hostname}:${port}\r\nCookie: ${cookie}\r\n\r\n`;
    await new Promise<void>((resolve) => {
      const line = connect({ host: hostname, port: Number(port) });
      line.once('data', () => line.destroy());
      line.once('close', () => resolve());
      line.write(`GET /assets/large-1.js HTTP/1.1\r\n${head}`);
    });
    // The host has heard of the end of that line before it answers on another.
    expect((await fetch(`${host.origin}/`, { headers: { cookie } })).status).toBe(200);
    expect(logged).toEqual([]);
  } finally {
    await host.close();
    await rm(root, { recursive: true, force: true });
  }
});
