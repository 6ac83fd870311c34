import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer } from 'ws';
import { LIMITS } from '../../preload/contract/limits.ts';
import { type OpenStudio, openStudio, type StudioFolders } from '../studio/open-studio.ts';
import { studioRouter } from '../studio/router.ts';
import type { StudioServices } from '../services/services.ts';
import { unexpected } from '../studio/unexpected.ts';
import { emptyResponse } from '../studio/web/file-response.ts';
import { interfaceResponse } from '../studio/web/interface-files.ts';
import { mediaResponse } from '../studio/web/media-response.ts';
import { noKeychain } from './no-keychain.ts';
import { Visitors } from './visitor.ts';

const LOOPBACK = '127.0.0.1';
const MEDIA = '/media/';
const SOCKET = '/rpc';

export type BrowserHost = {
  /** An address that lets one browser in, once. */
  invite(): string;
  readonly origin: string;
  close(): Promise<void>;
};

export type BrowserHostOptions = {
  readonly folders: StudioFolders;
  /** The built interface. */
  readonly interfaceFolder: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly log: StudioServices['log'];
};

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

/** Sets the cookie and goes on to the page: from a page of our own, so that a strict cookie goes with it. */
function welcome(cookie: string): Response {
  return new Response(
    '<!doctype html><meta http-equiv="refresh" content="0;url=/"><title>Layout2Vid Studio</title>',
    {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'set-cookie': cookie,
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'",
        'referrer-policy': 'no-referrer',
      },
    },
  );
}

class Host {
  readonly #studio: OpenStudio;
  readonly #visitors: Visitors;
  readonly #options: BrowserHostOptions;

  constructor(studio: OpenStudio, visitors: Visitors, options: BrowserHostOptions) {
    this.#studio = studio;
    this.#visitors = visitors;
    this.#options = options;
  }

  async answer(message: IncomingMessage): Promise<Response> {
    const { pathname, searchParams } = new URL(message.url ?? '/', this.#visitors.origin);
    const token = searchParams.get('token');
    if (!this.#visitors.isAtHome(message) && token === null) return emptyResponse(403);
    if (message.headers.host !== new URL(this.#visitors.origin).host) return emptyResponse(403);
    if (message.method !== 'GET' && message.method !== 'HEAD')
      return emptyResponse(405, { allow: 'GET, HEAD' });
    if (token !== null && pathname === '/' && message.method === 'GET') {
      const cookie = this.#visitors.admit(token);
      if (cookie !== undefined) return welcome(cookie);
    }
    if (!this.#visitors.isAtHome(message)) return emptyResponse(403);
    if (!this.#visitors.isKnown(message))
      return new Response('Open the studio by the address it printed; each works once.\n', {
        status: 401,
        headers: PLAIN,
      });
    const request = { method: message.method, headers: new Headers(headersOf(message)) };
    if (pathname.startsWith(MEDIA))
      return mediaResponse(pathname.slice(MEDIA.length), request, this.#studio.studio.library);
    return interfaceResponse(pathname, request, {
      folder: this.#options.interfaceFolder,
      connect: this.#visitors.origin.replace('http:', 'ws:'),
      media: '',
    });
  }
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const range = headers.range;
  return range === undefined ? {} : { range };
}

async function send(response: Response, to: ServerResponse): Promise<void> {
  to.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) return void to.end();
  await pipeline(response.body, to).catch((error: unknown) => {
    // A page that leaves takes no more of its pictures and films: nothing is wrong.
    if (!to.destroyed || to.errored !== null) throw error;
  });
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Sockets: one per window, each speaks the contract. */
function socketsOf(server: Server, visitors: Visitors, { studio }: OpenStudio): WebSocketServer {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.messageBytes,
    perMessageDeflate: false,
  });
  const { log } = studio.services;
  const handler = new RPCHandler(studioRouter(studio), {
    interceptors: [onError((error) => unexpected(error, log))],
  });
  server.on('upgrade', (request, socket, head) => {
    // Whoever resets the connection before it is a socket has taken nothing with it; unheard, it would end the studio.
    socket.on('error', () => socket.destroy());
    if (request.url !== SOCKET || !visitors.maySpeak(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', (error) => log('a window’s socket', error));
      void handler.upgrade(webSocket);
    });
  });
  return sockets;
}

/** The studio on 127.0.0.1 for this machine's browsers. @throws when the port is taken or the data folder is not ours */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const host = {
    name: 'browser',
    mediaBase: MEDIA,
    keychain: noKeychain,
    reveal: async () => false,
    trash: async () => false,
  } as const;
  const studio = await openStudio(host, options.folders, options.log);
  const server = createServer();
  const visitors = new Visitors(await listen(server, options.port));
  const app = new Host(studio, visitors, options);
  server.on('request', (message, reply) => {
    app
      .answer(message)
      .then((response) => send(response, reply))
      .catch((error: unknown) => {
        options.log('answering a browser', error);
        reply.destroy();
      });
  });
  const sockets = socketsOf(server, visitors, studio);
  return {
    invite: () => visitors.invite(),
    origin: visitors.origin,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await studio.close();
    },
  };
}
