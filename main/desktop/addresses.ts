/** The app's own scheme: interface and media come from it, and nothing else is ever loaded. */
export const SCHEME = 'l2v';
export const HOST = 'studio';
export const HOME = `${SCHEME}://${HOST}/`;
export const MEDIA_PATH = '/media/';
export const MEDIA_BASE = `${SCHEME}://${HOST}${MEDIA_PATH}`;

/** True for addresses of the app itself. */
export function isOurs(address: string): boolean {
  return (
    URL.canParse(address) && new URL(address).protocol === `${SCHEME}:` && new URL(address).host === HOST
  );
}

/** What a window may load at all: the app's own scheme, pictures made in the page, and the developer tools' files. */
export function mayLoad(address: string, developing: boolean): boolean {
  if (isOurs(address)) return true;
  const scheme = URL.canParse(address) ? new URL(address).protocol : '';
  return scheme === 'blob:' || scheme === 'data:' || (developing && scheme === 'devtools:');
}

/** Only the top frame of one of the app's own pages may speak with the studio. */
export function isTrustedSender(
  frame: { readonly url: string; readonly parent: object | null } | null,
): boolean {
  return frame !== null && frame.parent === null && isOurs(frame.url);
}
