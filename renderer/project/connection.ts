import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { create } from 'zustand';

/** One line to the studio that works until `closed`. */
export type Line = { readonly link: ClientLink<ClientContext>; readonly closed: Promise<void> };

type ConnectionState = {
  readonly state: 'connecting' | 'open' | 'lost';
  /** When the next try is made, in milliseconds since 1970; while lost. */
  readonly retryAt: number | undefined;
};

/** Whether the studio can be reached, for the interface. */
export const useConnection = create<ConnectionState>(() => ({ state: 'connecting', retryAt: undefined }));

/** The studio cannot be reached now. */
export class Disconnected extends Error {}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;
/** A call made while there is no line waits this long for one. */
const PATIENCE_MS = 10_000;

/** Waits between tries: doubling, up to a limit. */
export const waitBefore = (attempt: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);

/** Keeps a line open for as long as the window lives: when one dies, the next is dialled, with longer and longer waits. */
export class Connection implements ClientLink<ClientContext> {
  readonly #dial: () => Promise<Line>;
  #line: Promise<Line>;
  #hurry: () => void = () => undefined;

  constructor(dial: () => Promise<Line>) {
    this.#dial = dial;
    this.#line = this.#next();
  }

  /** One call of the contract, on the line of now. */
  async call(...[path, input, options]: Parameters<ClientLink<ClientContext>['call']>): Promise<unknown> {
    const line = await within(PATIENCE_MS, this.#line);
    return line.link.call(path, input, options);
  }

  /** Resolves once there is a line. */
  async open(): Promise<void> {
    await this.#line;
  }

  /** Tries again now instead of later. */
  retryNow(): void {
    this.#hurry();
  }

  async #next(): Promise<Line> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const line = await this.#dial();
        useConnection.setState({ state: 'open', retryAt: undefined });
        void line.closed.then(() => {
          useConnection.setState({ state: 'lost', retryAt: undefined });
          this.#line = this.#next();
        });
        return line;
      } catch {
        const wait = waitBefore(attempt);
        useConnection.setState({ state: 'lost', retryAt: Date.now() + wait });
        await new Promise<void>((resolve) => {
          this.#hurry = resolve;
          setTimeout(resolve, wait);
        });
      }
    }
  }
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Disconnected('the studio does not answer')), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** The studio in a browser: a WebSocket to where the page came from. */
export function dialSocket(address: string): Promise<Line> {
  const websocket = new WebSocket(address);
  const link = new SocketLink({ websocket });
  const closed = new Promise<void>((resolve) => websocket.addEventListener('close', () => resolve()));
  return new Promise((resolve, reject) => {
    websocket.addEventListener('open', () => resolve({ link, closed }));
    websocket.addEventListener('close', () => reject(new Disconnected('the studio does not answer')));
  });
}

/** The studio on the desktop: a port the preload script hands over. Ports close only with the window. */
export function linePort(port: MessagePort): Line {
  const link = new PortLink({ port });
  port.start();
  return { link, closed: new Promise((resolve) => port.addEventListener('close', () => resolve())) };
}
