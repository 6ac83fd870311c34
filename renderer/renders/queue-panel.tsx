import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CircleSlash, Eraser, ListVideo, Pause, Play } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button, ConfirmDialog, EmptyState, IconButton, Panel } from '../design/index.ts';
import { projectState, studio, useProject } from '../project/index.ts';
import { useAttempt } from './attempt.ts';
import { EndedJob, RunningJob, WaitingJob } from './job-row.tsx';
import styles from './queue.module.css';
import { type QueueParts, queueParts } from './queue-moves.ts';
import { useReadOnly } from './read-only.ts';
import { useJobActions } from './job-actions.ts';

const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** Everything to be rendered, in the order it runs, and what ended. */
export function QueuePanel() {
  const { t } = useTranslation();
  const queue = useProject((state) => state.queue);
  const { actions, dropped, order, spoken } = useJobActions(queue);
  const parts = useMemo(() => queueParts(queue.jobs, order), [queue.jobs, order]);
  const { running, waiting, ended } = parts;
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const dropOn = ({ active, over }: DragEndEvent) => {
    const to = waiting.findIndex((job) => job.id === over?.id);
    if (to !== -1) dropped(String(active.id), to);
  };
  return (
    <Panel
      title={<QueueTitle paused={queue.paused} waiting={waiting.length} />}
      actions={<QueueActions parts={parts} paused={queue.paused} />}
    >
      <p className={styles['unseen']} role="status">
        {spoken}
      </p>
      {queue.jobs.length === 0 ? (
        <EmptyState icon={<ListVideo aria-hidden />} title={t('renders.queue.empty')}>
          {t('renders.queue.emptyHint')}
        </EmptyState>
      ) : (
        <div className={styles['queue']}>
          {running.map((job) => (
            <RunningJob key={job.id} job={job} actions={actions} />
          ))}
          <DndContext
            sensors={sensors}
            collisionDetection={closestCenter}
            onDragEnd={dropOn}
            accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: '' } }}
          >
            <SortableContext items={waiting.map((job) => job.id)} strategy={verticalListSortingStrategy}>
              <ol className={styles['list']} aria-label={t('renders.queue.list')}>
                {waiting.map((job) => (
                  <WaitingJob key={job.id} job={job} actions={actions} />
                ))}
              </ol>
            </SortableContext>
          </DndContext>
          {ended.length > 0 && (
            <>
              <h3 className={styles['heading']}>{t('renders.queue.ended')}</h3>
              <ul className={styles['list']}>
                {ended.map((job) => (
                  <EndedJob key={job.id} job={job} actions={actions} />
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </Panel>
  );
}

function QueueTitle({ paused, waiting }: { readonly paused: boolean; readonly waiting: number }) {
  const { t } = useTranslation();
  return (
    <span className={styles['title']}>
      {t('renders.queue.title')}
      {waiting > 0 && <Badge>{t('renders.queue.count', { n: waiting })}</Badge>}
      {paused && (
        <Badge tone="warning" title={t('renders.queue.pausedHint')}>
          {t('renders.queue.paused')}
        </Badge>
      )}
    </span>
  );
}

function QueueActions({ parts, paused }: { readonly parts: QueueParts; readonly paused: boolean }) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const readOnly = useReadOnly();
  const [asking, setAsking] = useState(false);
  const active = parts.waiting.length + parts.running.length;
  const project = () => projectState().project;
  const nothing = active === 0 ? t('renders.queue.nothingToCancel') : undefined;
  return (
    <>
      <Button
        size="small"
        icon={paused ? <Play aria-hidden /> : <Pause aria-hidden />}
        disabledReason={readOnly}
        onClick={() => void attempt(studio.renders.pause({ project: project(), paused: !paused }))}
      >
        {paused ? t('renders.queue.resume') : t('renders.queue.pause')}
      </Button>
      <IconButton
        label={t('renders.queue.cancelAll')}
        size="small"
        disabledReason={readOnly ?? nothing}
        onClick={() => setAsking(true)}
      >
        <CircleSlash aria-hidden />
      </IconButton>
      <IconButton
        label={t('renders.queue.clear')}
        size="small"
        disabledReason={readOnly ?? (parts.ended.length === 0 ? t('renders.queue.nothingEnded') : undefined)}
        onClick={() => void attempt(studio.renders.clearEnded({ project: project() }))}
      >
        <Eraser aria-hidden />
      </IconButton>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('renders.queue.cancelAllAsk')}
        description={t('renders.queue.cancelAllWords', { n: active })}
        confirm={t('renders.queue.cancelAllDo')}
        onConfirm={() => void attempt(studio.renders.cancelAll({ project: project() }))}
      />
    </>
  );
}
