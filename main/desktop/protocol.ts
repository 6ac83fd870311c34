import { protocol, type Session } from 'electron';
import type { Library } from '../projects/library.ts';
import { emptyResponse } from '../studio/web/file-response.ts';
import { interfaceResponse } from '../studio/web/interface-files.ts';
import { mediaResponse } from '../studio/web/media-response.ts';
import { isOurs, MEDIA_PATH, SCHEME } from './addresses.ts';

/** Has to happen before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Answers the app's own addresses: the built interface, and media by project and content. */
export function answerScheme(
  session: Session,
  options: { readonly interfaceFolder: string; readonly library: Library },
): void {
  session.protocol.handle(SCHEME, async (request) => {
    if (!isOurs(request.url)) return emptyResponse(404);
    if (request.method !== 'GET' && request.method !== 'HEAD') return emptyResponse(405);
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(MEDIA_PATH))
      return mediaResponse(pathname.slice(MEDIA_PATH.length), request, options.library);
    return interfaceResponse(pathname, request, { folder: options.interfaceFolder, connect: '', media: '' });
  });
}
