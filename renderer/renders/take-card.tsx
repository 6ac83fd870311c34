import { BookmarkCheck, Columns2, Ellipsis, SlidersHorizontal, ThumbsDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../preload/contract/ids.ts';
import type { Take } from '../../preload/contract/takes.ts';
import { Badge, classNames, ConfirmDialog, IconButton, Menu, notify, Toggle } from '../design/index.ts';
import { edit, projectState, studio, useProject } from '../project/index.ts';
import { AdherenceBadge } from './adherence-badge.tsx';
import { useAttempt } from './attempt.ts';
import { useReadOnly } from './read-only.ts';
import { ReceiptButton } from './receipt.tsx';
import { StaleBadge } from './stale-badge.tsx';
import { TakeClip } from './take-clip.tsx';
import { takeTime, useTakeName } from './take-name.ts';
import styles from './takes.module.css';

export type TakeCardProps = {
  readonly take: Take;
  readonly inFilm: boolean;
  /** Absent while there is nothing to compare with. */
  readonly onCompare: ((take: Id) => void) | undefined;
};

/** One take: its picture, how it came out, and what to do with it. */
export function TakeCard({ take, inFilm, onCompare }: TakeCardProps) {
  const { t, i18n } = useTranslation();
  const name = useTakeName()(take);
  const { settings } = take.receipt;
  return (
    <li className={classNames(styles['card'], take.mark === 'rejected' && styles['rejected'])}>
      <TakeClip take={take} name={name} className={styles['clip']} />
      <div className={styles['words']}>
        <div className={styles['name']}>
          <strong>{t(`renders.kind.${take.kind}`)}</strong>
          <time dateTime={new Date(take.created).toISOString()}>{takeTime(take.created, i18n.language)}</time>
        </div>
        <div className={styles['badges']}>
          {take.mark === 'kept' && <Badge tone="success">{t('renders.takes.kept')}</Badge>}
          {take.mark === 'rejected' && <Badge>{t('renders.takes.rejected')}</Badge>}
          {inFilm && take.mark !== 'kept' && <Badge tone="accent">{t('renders.takes.inFilm')}</Badge>}
          <StaleBadge take={take} />
          <AdherenceBadge take={take} />
        </div>
        <p className={styles['settings']}>
          {[
            t('renders.queue.steps', { n: settings.steps }),
            t('renders.queue.strength', { value: settings.strength }),
          ].join(' · ')}
        </p>
        <TakeActions take={take} name={name} onCompare={onCompare} />
      </div>
    </li>
  );
}

type ActionProps = Pick<TakeCardProps, 'take' | 'onCompare'> & { readonly name: string };

function TakeActions({ take, name, onCompare }: ActionProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const readOnly = useReadOnly();
  const mark = (pressed: boolean, to: 'kept' | 'rejected') =>
    void attempt(
      studio.takes.mark({ project: projectState().project, take: take.id, mark: pressed ? to : 'none' }),
    );
  return (
    <div className={styles['actions']} role="group" aria-label={name}>
      <Toggle
        label={t(take.mark === 'kept' ? 'renders.takes.unkeep' : 'renders.takes.keep')}
        size="small"
        disabledReason={readOnly}
        pressed={take.mark === 'kept'}
        onPressedChange={(pressed) => mark(pressed, 'kept')}
      >
        <BookmarkCheck aria-hidden />
      </Toggle>
      <Toggle
        label={t(take.mark === 'rejected' ? 'renders.takes.unreject' : 'renders.takes.reject')}
        size="small"
        disabledReason={readOnly}
        pressed={take.mark === 'rejected'}
        onPressedChange={(pressed) => mark(pressed, 'rejected')}
      >
        <ThumbsDown aria-hidden />
      </Toggle>
      <IconButton
        label={t('renders.takes.compare')}
        size="small"
        disabledReason={onCompare === undefined ? t('renders.takes.compareNeedsTwo') : undefined}
        onClick={() => onCompare?.(take.id)}
      >
        <Columns2 aria-hidden />
      </IconButton>
      <ReceiptButton take={take} />
      <MoreMenu take={take} name={name} />
    </div>
  );
}

function MoreMenu({ take, name }: { readonly take: Take; readonly name: string }) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const readOnly = useReadOnly();
  const [asking, setAsking] = useState(false);
  const number = useProject((state) => state.document.order.indexOf(take.scene)) + 1;
  const useSettings = () => {
    const { seed, strength, alpha, guidance, steps } = take.receipt.settings;
    edit(t('renders.takes.useSettings'), (draft) => {
      const scene = draft.scenes[take.scene];
      if (scene === undefined) return;
      Object.assign(scene, { seed, seedLocked: true, strength, alpha, guidance });
      // A draft has the pack's few steps: nobody wants those for a full take.
      if (take.kind === 'full') scene.steps = Math.min(steps, 100);
    });
    notify(t('renders.takes.used', { number }), { tone: 'success' });
  };
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton label={t('renders.takes.more', { what: name })} size="small">
            <Ellipsis aria-hidden />
          </IconButton>
        }
        items={[
          {
            label: t('renders.takes.useSettings'),
            icon: <SlidersHorizontal aria-hidden />,
            disabledReason: readOnly,
            onSelect: useSettings,
          },
          'separator',
          {
            label: t('renders.takes.remove'),
            icon: <Trash2 aria-hidden />,
            danger: true,
            disabledReason: readOnly,
            onSelect: () => setAsking(true),
          },
        ]}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('renders.takes.removeAsk')}
        description={t('renders.takes.removeWords')}
        confirm={t('renders.takes.remove')}
        onConfirm={() =>
          void attempt(studio.takes.remove({ project: projectState().project, take: take.id }))
        }
      />
    </>
  );
}
