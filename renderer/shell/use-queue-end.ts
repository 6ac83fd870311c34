import { useEffect } from 'react';
import { followQueue, type QueueRun } from '../../preload/contract/queue-run.ts';
import { notify } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { onProject, projectState, useProject } from '../project/index.ts';
import { jobsToGo } from './rendered-scenes.ts';

const APP = 'Layout2Vid Studio';

/** The window's title says what is on its way, so that it is seen from another tab; and once all is done, that it is. */
export function useQueueEnd(): void {
  const { t } = useTranslation();
  const title = useProject((state) => state.document.title);
  const toGo = useProject((state) => jobsToGo(state.queue));
  useEffect(() => {
    document.title = toGo > 0 ? `(${toGo}) ${title} – ${APP}` : `${title} – ${APP}`;
  }, [title, toGo]);
  useEffect(
    () => () => {
      document.title = APP;
    },
    [],
  );
  useEffect(() => {
    let run: QueueRun = followQueue(new Map(), projectState().queue).run;
    return onProject((now, before) => {
      if (now.queue === before.queue) return;
      const followed = followQueue(run, now.queue);
      run = followed.run;
      const { end } = followed;
      if (end === undefined) return;
      if (end.failed === 0) notify(t('shell.queueDone', { count: end.done }), { tone: 'success' });
      else
        notify(t('shell.queueDoneFailed', { done: end.done, failed: end.failed }), {
          tone: 'warning',
        });
      if (document.hidden) document.title = `✓ ${document.title.replace(/^\(\d+\) /, '')}`;
    });
  }, [t]);
}
