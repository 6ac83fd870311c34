import { BrowserWindow, Notification } from 'electron';
import { followQueue, type QueueRun } from '../../preload/contract/queue-run.ts';
import type { Language } from '../../preload/contract/settings.ts';
import type { Project } from '../projects/project.ts';
import { queueEndWords } from './queue-end-words.ts';

function show(title: string, body: string): void {
  const notice = new Notification({ title, body });
  notice.on('click', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  notice.show();
}

/** Tells on the desktop that a queue has ended, while the user is elsewhere: a window in front says it itself. */
export function noticeQueueEnd(project: Project, language: () => Language): void {
  let run: QueueRun = new Map();
  project.onEvent((event) => {
    if (event.type !== 'queue') return;
    const followed = followQueue(run, event.queue);
    run = followed.run;
    if (followed.end === undefined || BrowserWindow.getFocusedWindow() !== null) return;
    if (Notification.isSupported()) show(project.document().title, queueEndWords(followed.end, language()));
  });
}
