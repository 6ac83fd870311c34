import { ipcMain, MessageChannelMain } from 'electron';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { studioRouter } from '../studio/router.ts';
import type { Studio } from '../studio/studio.ts';
import { unexpected } from '../studio/unexpected.ts';
import { isTrustedSender } from './addresses.ts';

/** Names the preload script speaks by. */
const WANTED = 'studio-port-wanted';
const PORT = 'studio-port';

/** Gives every page that asks a port of its own that speaks the contract. */
export function offerContract(studio: Studio): void {
  const { log } = studio.services;
  const handler = new RPCHandler(studioRouter(studio), {
    interceptors: [onError((error) => unexpected(error, log))],
  });
  ipcMain.on(WANTED, ({ senderFrame }) => {
    if (senderFrame === null || !isTrustedSender(senderFrame)) return log('a stranger asked for the studio');
    const { port1, port2 } = new MessageChannelMain();
    handler.upgrade(port1);
    port1.start();
    senderFrame.postMessage(PORT, null, [port2]);
  });
}
