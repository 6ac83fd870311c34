import { ipcRenderer } from 'electron';

/**
 * All the page gets: a port that speaks the contract, when it asks for one, and the commands of the menu. The port
 * itself comes from the studio, which looks at who asks.
 */
const PORT_WANTED = 'studio-port-wanted';
const PORT = 'studio-port';
const COMMAND = 'studio-command';

window.addEventListener('message', ({ source, origin, data }) => {
  if (source === window && origin === location.origin && data === PORT_WANTED) ipcRenderer.send(PORT_WANTED);
});

ipcRenderer.on(PORT, ({ ports }) => window.postMessage(PORT, location.origin, [...ports]));

ipcRenderer.on(COMMAND, (_event, command: unknown) => {
  if (typeof command === 'string') window.postMessage({ type: COMMAND, command }, location.origin);
});
