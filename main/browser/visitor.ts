import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Compares without telling by its time where they differ. */
function equal(one: string, other: string): boolean {
  const a = Buffer.from(one);
  const b = Buffer.from(other);
  return a.length === b.length && timingSafeEqual(a, b);
}

const secret = (): string => randomBytes(32).toString('base64url');

/**
 * Who may use the studio on loopback: whoever opened it by a token, which works once, and then shows its cookie. Any
 * page on the web can make a browser send requests to 127.0.0.1, so every request also names where it comes from.
 */
export class Visitors {
  readonly #host: string;
  readonly #cookieName: string;
  readonly #cookie = secret();
  readonly #tokens = new Set<string>();

  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`;
    // Cookies know no ports: two studios of one machine must not overwrite each other's.
    this.#cookieName = `l2v-${port}`;
  }

  get origin(): string {
    return `http://${this.#host}`;
  }

  /** An address that lets one browser in, once. */
  invite(): string {
    const token = secret();
    this.#tokens.add(token);
    return `${this.origin}/?token=${token}`;
  }

  /** Spends a token; the cookie to set, or undefined for one that is unknown or spent. */
  admit(token: string): string | undefined {
    const known = [...this.#tokens].find((one) => equal(one, token));
    if (known === undefined) return undefined;
    this.#tokens.delete(known);
    return `${this.#cookieName}=${this.#cookie}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** True for a request to this very address and not from a page of another one. */
  isAtHome({ headers }: IncomingMessage): boolean {
    const { host, origin } = headers;
    const site = headers['sec-fetch-site'];
    return (
      host === this.#host &&
      (origin === undefined || origin === this.origin) &&
      (site === undefined || site === 'same-origin' || site === 'none')
    );
  }

  /** True when the request shows the cookie. */
  isKnown({ headers }: IncomingMessage): boolean {
    const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
    return pairs.some((pair) => equal(pair, `${this.#cookieName}=${this.#cookie}`));
  }

  /** True when a socket may be opened: a browser always names the origin there. */
  maySpeak(request: IncomingMessage): boolean {
    return request.headers.origin === this.origin && this.isAtHome(request) && this.isKnown(request);
  }
}
