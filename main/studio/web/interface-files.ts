import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { contentSecurityPolicy } from './content-security.ts';
import { emptyResponse, fileResponse } from './file-response.ts';

const PLAIN_PATH = /^\/(?:[A-Za-z0-9_@-][A-Za-z0-9._@-]*\/)*[A-Za-z0-9_@-][A-Za-z0-9._@-]*$/;

export type InterfaceOptions = {
  /** The built interface. */
  readonly folder: string;
  /** Sources of the policy's `connect-src` and of pictures and films beside 'self'. */
  readonly connect: string;
  readonly media: string;
};

/** The page itself, with a fresh nonce in its policy and where scripts look for it. */
async function page({ folder, connect, media }: InterfaceOptions): Promise<Response> {
  const html = await readFile(resolve(folder, 'index.html'), 'utf8').catch(() => undefined);
  if (html === undefined)
    return new Response('The interface is not built yet: run "npm run build", then load this page again.\n', {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  const nonce = randomBytes(16).toString('base64');
  const marked = html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`);
  return new Response(marked, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentSecurityPolicy({ nonce, connect, media }),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}

/** A file of the built interface for the path of an address; the page for `/`. */
export async function interfaceResponse(
  path: string,
  request: { readonly method: string; readonly headers: Headers },
  options: InterfaceOptions,
): Promise<Response> {
  if (path === '/' || path === '/index.html') return page(options);
  const file = resolve(options.folder, `.${path}`);
  if (!PLAIN_PATH.test(path) || !file.startsWith(resolve(options.folder) + sep)) return emptyResponse(404);
  // Built names carry a hash of what is in them.
  const cache = path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache';
  return fileResponse(file, request, {
    'cache-control': cache,
    'cross-origin-resource-policy': 'same-origin',
  });
}
