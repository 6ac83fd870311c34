import { parentPort, workerData } from 'node:worker_threads';
import { parseEnglish } from '../parse-english.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage(parseEnglish(String(workerData)));
