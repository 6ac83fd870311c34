import { app, type Session } from 'electron';
import { isOurs, mayLoad } from './addresses.ts';

/** What a page may be granted: full screen, to watch a film. */
const GRANTED: ReadonlySet<string> = new Set(['fullscreen']);

/**
 * Nothing a window does leaves the machine: requests to any other scheme are cancelled, whatever asks for them. What
 * the user allows to go out (a planner's server) goes from this process and has its own switch.
 */
export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, !app.isPackaged) }));
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(GRANTED.has(permission) && isOurs(contents.getURL())),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => GRANTED.has(permission) && isOurs(`${origin}/`),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false); // its dictionaries would be downloaded
}

/** No page leads anywhere else, opens windows, or holds other pages. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}
