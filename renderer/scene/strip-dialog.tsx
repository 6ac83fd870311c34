import { Pause, Play, Rows4 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudioScene } from '../../preload/contract/document.ts';
import type { Id } from '../../preload/contract/ids.ts';
import { useNoPack, usePack } from '../cast/pack.ts';
import { Button, Dialog, EmptyState, notify } from '../design/index.ts';
import { afterEdits, edit, studio, useProject } from '../project/index.ts';
import { useAttempt } from '../renders/attempt.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { changeScene } from './scene-recipes.ts';
import { StripCell } from './strip-cell.tsx';
import { newestStrip, stripCells } from './strip-takes.ts';
import styles from './strip.module.css';
import { STRIP_STRENGTHS } from './trade.ts';

export type StripDialogProps = { readonly scene: StudioScene; readonly onClose: () => void };

/** One scene at five strengths, side by side as they come; the one picked becomes the scene's strength. */
export function StripDialog({ scene, onClose }: StripDialogProps) {
  const { t } = useTranslation();
  const takes = useProject((state) => state.takes);
  const jobs = useProject((state) => state.queue.jobs);
  const number = useProject((state) => state.document.order.indexOf(scene.id)) + 1;
  const recommended = usePack().pack?.recommended;
  const [asked, setAsked] = useState<Id>();
  const [playing, setPlaying] = useState(true);
  const strip = asked ?? newestStrip(scene.id, { takes, jobs });
  const cells = useMemo(
    () => (strip === undefined ? [] : stripCells(strip, { takes, jobs })),
    [strip, takes, jobs],
  );
  const pick = (strength: number) => {
    edit(t('scene.edits.strength'), (draft) => changeScene(draft, scene.id, { strength }));
    notify(t('scene.strip.picked', { number, value: strength }), { tone: 'success' });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="full"
      title={t('scene.strip.title')}
      description={`${t('scene.title', { number })}: ${scene.description}`}
      actions={
        <StripActions
          scene={scene.id}
          cells={cells.length}
          playing={playing}
          onPlaying={setPlaying}
          onAsked={setAsked}
        />
      }
    >
      {cells.length === 0 ? (
        <EmptyState icon={<Rows4 aria-hidden />} title={t('scene.strip.none')}>
          {t('scene.strip.description')}{' '}
          {recommended !== undefined &&
            t('scene.strip.noneHint', {
              steps: STRIP_STRENGTHS.length * recommended.draftSteps,
              full: scene.steps ?? recommended.steps,
            })}
        </EmptyState>
      ) : (
        <ul className={styles['strip']} style={{ ['--cells' as string]: cells.length }}>
          {cells.map((cell) => (
            <StripCell
              key={cell.strength}
              cell={cell}
              now={(scene.strength ?? recommended?.strength) === cell.strength}
              playing={playing}
              onPick={pick}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function StripActions(props: {
  readonly scene: Id;
  readonly cells: number;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  readonly onAsked: (strip: Id) => void;
}) {
  const { scene, cells, playing, onPlaying, onAsked } = props;
  const { t } = useTranslation();
  const attempt = useAttempt();
  const readOnly = useReadOnly();
  const noPack = useNoPack();
  const [busy, setBusy] = useState(false);
  const off = readOnly ?? noPack;
  const start = async () => {
    setBusy(true);
    await attempt(
      afterEdits((project) => studio.renders.strip({ project, scene, strengths: [...STRIP_STRENGTHS] })).then(
        ({ strip }) => onAsked(strip),
      ),
    );
    setBusy(false);
  };
  return (
    <>
      {cells > 0 && (
        <Button
          icon={playing ? <Pause aria-hidden /> : <Play aria-hidden />}
          onClick={() => onPlaying(!playing)}
        >
          {t(playing ? 'scene.strip.pauseAll' : 'scene.strip.playAll')}
        </Button>
      )}
      <Button
        tone={cells === 0 ? 'primary' : 'normal'}
        busy={busy}
        disabledReason={off}
        onClick={() => void start()}
      >
        {t(cells === 0 ? 'scene.strip.start' : 'scene.strip.again')}
      </Button>
    </>
  );
}
