import { connect } from 'node:net';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { ProjectEvent } from '../../preload/contract/projects.ts';
import type { studioContract } from '../../preload/contract/studio.ts';
import { TINY_PACK } from '../packs/testing/tiny-pack.ts';
import { studioFolders } from '../studio/open-studio.ts';
import { type BrowserHost, startBrowserHost } from './host.ts';

type Client = ContractRouterClient<typeof studioContract>;

let root: string;
let host: BrowserHost;
let cookie: string;
let client: Client;
let socket: WebSocket;
const logged: string[] = [];

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${host.origin}${path}`, { headers: { cookie, ...headers }, redirect: 'manual' });

function openSocket(headers: Readonly<Record<string, string>>): Promise<WebSocket | number> {
  const opening = new WebSocket(`${host.origin.replace('http', 'ws')}/rpc`, { headers });
  return new Promise((resolve) => {
    opening.once('open', () => resolve(opening));
    opening.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    opening.once('error', () => resolve(0));
  });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'l2v-host-'));
  const interfaceFolder = join(root, 'interface');
  await mkdir(join(interfaceFolder, 'assets'), { recursive: true });
  await writeFile(
    join(interfaceFolder, 'index.html'),
    '<!doctype html><html><head><title>x</title></head></html>',
  );
  await writeFile(join(interfaceFolder, 'assets/app-1.js'), 'let x');
  await writeFile(join(root, 'secret.txt'), 'secret');
  host = await startBrowserHost({
    folders: studioFolders(join(root, 'data')),
    interfaceFolder,
    port: 0,
    log: (message, error) => logged.push(`${message} ${String(error)}`),
  });
  const welcome = await fetch(host.invite(), { redirect: 'manual' });
  cookie = welcome.headers.get('set-cookie')?.split(';')[0] ?? '';
  socket = (await openSocket({ cookie, origin: host.origin })) as WebSocket;
  client = createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }));
  await client.app.changeSettings({ pack: TINY_PACK, draftOnEdit: false });
});
afterAll(async () => {
  await host.close();
  await rm(root, { recursive: true, force: true });
});

describe('the door', () => {
  test('is open for the cookie a token gave, and nobody else', async () => {
    expect((await get('/')).status).toBe(200);
    expect((await fetch(`${host.origin}/`)).status).toBe(401);
    expect((await fetch(`${host.origin}/?token=wrong`)).status).toBe(401);
    const invited = host.invite();
    expect([(await fetch(invited)).status, (await fetch(invited)).status]).toEqual([200, 401]);
  });

  test('the page comes with a policy that runs no inline script, and a fresh nonce for styles', async () => {
    const [one, two] = await Promise.all([get('/'), get('/')]);
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toContain('unsafe');
    const nonce = /nonce-([\w+/=]+)'/.exec(policy)?.[1] ?? 'none';
    expect(await one.text()).toContain(`<meta property="csp-nonce" nonce="${nonce}">`);
    expect(await two.text()).not.toContain(nonce);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets//app-1.js',
    '/assets',
  ])('%s is not there', async (path) => {
    // `fetch` tidies paths; a hostile client does not.
    expect(
      await rawStatus(`GET ${path} HTTP/1.1\r\nHost: ${new URL(host.origin).host}\r\nCookie: ${cookie}`),
    ).toMatch(/^HTTP\/1\.1 40[04]/);
  });

  test('other hosts, other origins and other methods are turned away', async () => {
    const { host: name } = new URL(host.origin);
    const known = `Cookie: ${cookie}`;
    expect(await rawStatus(`GET / HTTP/1.1\r\nHost: evil.example\r\n${known}`)).toMatch(/ 403 /);
    expect(
      await rawStatus(`GET / HTTP/1.1\r\nHost: ${name}\r\nOrigin: http://evil.example\r\n${known}`),
    ).toMatch(/ 403 /);
    expect(
      await rawStatus(`GET / HTTP/1.1\r\nHost: ${name}\r\nSec-Fetch-Site: cross-site\r\n${known}`),
    ).toMatch(/ 403 /);
    expect(await rawStatus(`POST / HTTP/1.1\r\nHost: ${name}\r\nContent-Length: 0\r\n${known}`)).toMatch(
      / 405 /,
    );
  });

  test('sockets need the cookie, the origin and the address', async () => {
    const { origin } = host;
    expect(await openSocket({ origin })).toBe(403);
    expect(await openSocket({ cookie })).toBe(403);
    expect(await openSocket({ cookie, origin: 'http://evil.example' })).toBe(403);
    expect(await openSocket({ cookie, origin, host: 'evil.example' })).toBe(403);
  });

  test('is on this machine alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal)?.address;
    const reached = new Promise<boolean>((resolve) => {
      const attempt = connect({ host: outside ?? '127.0.0.2', port: Number(new URL(host.origin).port) });
      attempt.once('connect', () => resolve(true));
      attempt.once('error', () => resolve(false));
    });
    expect(await reached).toBe(false);
  });
});

function rawStatus(request: string): Promise<string> {
  const { hostname, port } = new URL(host.origin);
  return new Promise((resolve, reject) => {
    const line = connect({ host: hostname, port: Number(port) });
    line.once('error', reject);
    line.once('data', (data) => {
      line.destroy();
      resolve(data.toString('latin1').split('\r\n')[0] ?? '');
    });
    line.write(`${request}\r\n\r\n`);
  });
}

/** The events of a project until one is of `type`. */
async function heard(project: string, type: ProjectEvent['type'], cause: () => Promise<unknown>) {
  const stop = new AbortController();
  const events = await client.projects.watch({ project }, { signal: stop.signal });
  const first = events.next();
  await cause();
  for (let next = await first; !next.done; next = await events.next()) {
    if (next.value.type !== type) continue;
    stop.abort();
    return next.value;
  }
  throw new Error('the events ended');
}

describe('the contract over the socket', () => {
  test('a project is made, edited, undone and heard of', async () => {
    const { id } = await client.projects.create({ title: 'Film' });
    await client.projects.open({ project: id });
    const patches = [{ op: 'replace' as const, path: ['title'], value: 'Other' }];
    const edit = { label: 'Rename', revision: 0, patches };
    const event = await heard(id, 'document', () => client.document.edit({ project: id, edit }));
    expect(event).toEqual({ type: 'document', revision: 1, patches, history: { undo: 'Rename' } });
    expect(await client.document.undo({ project: id })).toEqual({ revision: 2, history: { redo: 'Rename' } });
    await expect(client.document.edit({ project: id, edit })).rejects.toMatchObject({
      code: 'REFUSED',
      defined: true,
      data: { kind: 'conflict' },
    });
    await client.projects.close({ project: id });
  });

  test('a prompt becomes a planned film', async () => {
    const { id, scenes } = await client.projects.create({
      title: 'Cats',
      prompt: 'A cat sleeps on the beach. Then the cat walks in the forest.',
    });
    const { document } = await client.projects.open({ project: id });
    expect([scenes, document.order.length, document.planner?.name]).toEqual([2, 2, 'offline']);
    await client.projects.close({ project: id });
  });

  test('a wish in words is proposed first, and done when it is accepted', async () => {
    const { id } = await client.projects.create({
      title: 'Wish',
      prompt: 'A cat walks on the beach. Then the cat sleeps in the forest.',
    });
    const { document } = await client.projects.open({ project: id });
    const scene = document.order[1]!;
    const wish = { kind: 'words', words: 'add a dog', scene } as const;
    const { id: proposal = '', changes } = await client.document.propose({ project: id, wish });
    expect((await client.projects.open({ project: id })).document).toEqual(document);
    await client.document.accept({ project: id, proposal, changes: [...changes.keys()] });
    const after = (await client.projects.open({ project: id })).document;
    expect(after.order).toEqual(document.order);
    expect(after.scenes[document.order[0]!]).toEqual(document.scenes[document.order[0]!]);
    expect(after.scenes[scene]?.tracks.map(({ cast }) => after.cast[cast]?.name)).toEqual(['cat', 'dog']);
    await client.document.undo({ project: id });
    expect((await client.projects.open({ project: id })).document).toEqual(document);
    await client.projects.close({ project: id });
  });

  test('calls of a wrong shape are refused before they reach anything', async () => {
    const wrong = { project: '../../etc', edit: {} } as unknown as Parameters<Client['document']['edit']>[0];
    await expect(client.document.edit(wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(client.projects.open({ project: 'toString' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test('a picture is stored and comes back in ranges', async () => {
    const { id } = await client.projects.create({ title: 'Pictures' });
    await client.projects.open({ project: id });
    // 1 × 1, red
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
      'base64',
    );
    const { media } = await client.media.addPicture({
      project: id,
      picture: new Blob([png]),
      fileName: 'dot.png',
      removeBackground: false,
    });
    const address = `/media/${id}/${media}`;
    const whole = await get(address);
    const bytes = Buffer.from(await whole.arrayBuffer());
    const part = await get(address, { range: 'bytes=1-3' });
    expect([whole.status, whole.headers.get('content-type'), whole.headers.get('accept-ranges')]).toEqual([
      200,
      'image/png',
      'bytes',
    ]);
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 1-3/${bytes.length}`,
      'PNG',
    ]);
    const beyond = await get(address, { range: 'bytes=999999-' });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
    expect((await get(`/media/${id}/${'0'.repeat(64)}.png`)).status).toBe(404);
    expect((await get(`/media/${id}/..%2fproject.sqlite`)).status).toBe(404);
    await client.projects.close({ project: id });
  });

  test('a project goes out and comes back as one file', async () => {
    const { id } = await client.projects.create({ title: 'Sent' });
    const { path } = await client.projects.exportArchive({ project: id });
    const bytes = await readFile(path);
    const sent = await client.projects.sendArchive({ piece: new Blob([bytes.subarray(0, 999)]) });
    await client.projects.sendArchive({ ...sent, piece: new Blob([bytes.subarray(999)]) });
    const copy = await client.projects.importArchive(sent);
    expect([copy.title, copy.id === id]).toEqual(['Sent', false]);
  });

  test('keys are not kept in a browser, and it says why', async () => {
    const { keychain } = await client.app.info();
    expect([keychain.safe, keychain.why]).toEqual([false, expect.stringContaining('L2V_API_KEY')]);
    await expect(
      client.app.setPlannerKey({ baseUrl: 'https://x.example/v1', key: 'k' }),
    ).rejects.toMatchObject({
      code: 'REFUSED',
    });
  });

  test('nothing of this was unexpected', () => {
    expect(logged).toEqual([]);
  });
});
