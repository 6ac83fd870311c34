import { dialSocket, linePort, type Line } from './connection.ts';

/** How the page tells the preload script that it is ready for its port, and how that one answers. */
const PORT_WANTED = 'studio-port-wanted';
const PORT = 'studio-port';

/** The desktop serves the interface from a scheme of its own. */
const onDesktop = (): boolean => !location.protocol.startsWith('http');

/** Opens a line to the studio, as the host of this page offers it. */
export function dial(): Promise<Line> {
  if (onDesktop()) return dialPort();
  const address = new URL('rpc', location.href);
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  address.hash = '';
  address.search = '';
  return dialSocket(address.href);
}

function dialPort(): Promise<Line> {
  return new Promise((resolve) => {
    const answer = (event: MessageEvent<unknown>) => {
      const [port] = event.ports;
      if (event.source !== window || event.data !== PORT || port === undefined) return;
      window.removeEventListener('message', answer);
      resolve(linePort(port));
    };
    window.addEventListener('message', answer);
    window.postMessage(PORT_WANTED, location.origin);
  });
}
