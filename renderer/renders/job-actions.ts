import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../preload/contract/ids.ts';
import type { Queue } from '../../preload/contract/takes.ts';
import { projectState, studio } from '../project/index.ts';
import { useAttempt } from './attempt.ts';
import type { JobActions } from './job-row.tsx';
import { movedJob, queueParts } from './queue-moves.ts';

/**
 * What the rows of the queue do. A move shows at once (`order`) and holds until the studio tells the queue again;
 * `spoken` says it to screen readers.
 */
export function useJobActions(queue: Queue) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [order, setOrder] = useState<readonly Id[]>();
  const [spoken, setSpoken] = useState('');
  useEffect(() => setOrder(undefined), [queue]);
  const place = useRef((_job: Id, _to: number): void => undefined);
  place.current = (job, to) => {
    const { waiting } = queueParts(queue.jobs, order);
    const ids = waiting.map((row) => row.id);
    const moved = movedJob(ids, job, to);
    if (moved === undefined) return;
    setOrder(moved.order);
    const row = waiting.find(({ id }) => id === job);
    const number = projectState().document.order.indexOf(row?.scene ?? '') + 1;
    const what = t('renders.scene', { number });
    setSpoken(t('renders.queue.moved', { what, position: moved.position + 1, count: ids.length }));
    const { before } = moved;
    const call = studio.renders.move({
      project: projectState().project,
      job,
      ...(before === undefined ? {} : { before }),
    });
    void attempt(call).then((went) => went || setOrder(undefined));
  };
  const at = useRef((_job: Id): number => 0);
  at.current = (job) => queueParts(queue.jobs, order).waiting.findIndex(({ id }) => id === job);
  const tell = useRef(attempt);
  tell.current = attempt;
  const actions = useMemo((): JobActions => {
    const project = () => projectState().project;
    return {
      move(job, where) {
        place.current(job.id, where === 'first' ? 0 : at.current(job.id) + (where === 'earlier' ? -1 : 1));
        // The row moved in the list: the handle it was moved by must keep the keyboard.
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>(`[data-job="${CSS.escape(job.id)}"]`)?.focus(),
        );
      },
      cancel: (job) => void tell.current(studio.renders.cancel({ project: project(), job: job.id })),
      retry: (job) => void tell.current(studio.renders.retry({ project: project(), job: job.id })),
    };
  }, []);
  return { actions, order, spoken, dropped: (job: Id, to: number) => place.current(job, to) };
}
