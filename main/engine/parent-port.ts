/** How a child process talks with the one that started it. */
export type ParentPort = {
  send(message: unknown): void;
  listen(onMessage: (message: unknown) => void): void;
};

/** What Electron's utility processes have in place of Node's channel. */
type UtilityPort = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
};

/** Node's channel of a forked process, which ends with its parent, or Electron's of a utility process. */
export function parentPort(): ParentPort {
  const utility = (process as { readonly parentPort?: UtilityPort }).parentPort;
  if (utility !== undefined)
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
      send: (message) => utility.postMessage(message),
      listen: (onMessage) => utility.on('message', ({ data }) => onMessage(data)),
    };
  return {
    send: (message) => void process.send?.(message),
    listen(onMessage) {
      process.on('message', onMessage);
      process.on('disconnect', () => process.exit(0));
    },
  };
}
