import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { byteRange } from './byte-range.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** An answer without a body. */
export const emptyResponse = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers });

/**
 * A file as an answer to GET or HEAD, whole or the range asked for (206, 416).
 * Not there → 404. `headers` are added.
 */
export async function fileResponse(
  path: string,
  request: { readonly method: string; readonly headers: Headers },
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const handle = await open(path, 'r').catch(() => undefined);
  const stat = await handle?.stat().finally(() => handle.close());
  if (!stat?.isFile()) return emptyResponse(404);
  const { size } = stat;
  const range = byteRange(request.headers.get('range'), size);
  const about = {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    ...headers,
  };
  if (range === 'unsatisfiable') return emptyResponse(416, { ...about, 'content-range': `bytes */${size}` });
  const { first, last } = range ?? { first: 0, last: size - 1 };
  const sized = {
    ...about,
    'content-length': String(last - first + 1),
    ...(range === undefined ? {} : { 'content-range': `bytes ${first}-${last}/${size}` }),
  };
  const status = range === undefined ? 200 : 206;
  if (request.method === 'HEAD' || size === 0) return emptyResponse(status, sized);
  const body = Readable.toWeb(createReadStream(path, { start: first, end: last })) as ReadableStream;
  return new Response(body, { status, headers: sized });
}
