import { Eye, EyeOff, Lock, LockOpen, SlidersHorizontal, Spline } from 'lucide-react';
import { Easing, type Track } from '../../../preload/contract/document.ts';
import { IconButton, Menu, Popover, Select, TextField } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useReadOnly } from '../../renders/read-only.ts';
import { describeTrack, ease, hideTracks, lockTracks } from '../actions/track-actions.ts';
import { look, useView } from '../view.ts';
import styles from './timeline.module.css';

type Props = { readonly track: Track; readonly name: string };

/** The switches of a row: easing, details, hide, lock. */
export function TrackControls({ track, name }: Props) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const { id, locked, hidden } = track;
  return (
    <span className={styles['controls']}>
      <Menu
        trigger={
          <IconButton
            size="small"
            label={t('storyboard.timeline.easing', { name })}
            disabledReason={readOnly ?? (locked ? t('storyboard.why.locked') : undefined)}
          >
            <Spline aria-hidden />
          </IconButton>
        }
        items={Easing.options.map((easing) => ({
          label: t(`storyboard.easing.${easing}`),
          checked: track.easing === easing,
          onSelect: () => ease([id], easing),
        }))}
      />
      <Details track={track} name={name} />
      <IconButton
        size="small"
        label={t(hidden ? 'storyboard.timeline.show' : 'storyboard.timeline.hide', { name })}
        disabledReason={readOnly}
        onClick={() => hideTracks([id], !hidden)}
      >
        {hidden ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
      </IconButton>
      <IconButton
        size="small"
        label={t(locked ? 'storyboard.timeline.unlock' : 'storyboard.timeline.lock', { name })}
        disabledReason={readOnly}
        onClick={() => lockTracks([id], !locked)}
      >
        {locked ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
      </IconButton>
    </span>
  );
}

type Facing = NonNullable<Track['facing']> | 'any';

/** What it does and which way it looks. */
function Details({ track, name }: Props) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const open = useView((state) => state.inspected === track.id);
  return (
    <Popover
      label={t('storyboard.details.title', { name })}
      side="top"
      open={open}
      onOpenChange={(next) => look({ inspected: next ? track.id : undefined })}
      trigger={
        <IconButton size="small" label={t('storyboard.timeline.details', { name })}>
          <SlidersHorizontal aria-hidden />
        </IconButton>
      }
    >
      <div className={styles['details']}>
        <strong>{name}</strong>
        <TextField
          label={t('storyboard.details.action')}
          hint={t('storyboard.details.actionHint')}
          placeholder={t('storyboard.details.actionPlaceholder')}
          value={track.action ?? ''}
          maxLength={500}
          disabledReason={readOnly}
          onCommit={(action) => describeTrack(track.id, { action })}
        />
        <Select<Facing>
          label={t('storyboard.details.facing')}
          value={track.facing ?? 'any'}
          disabledReason={readOnly}
          options={[
            { value: 'any', label: t('storyboard.details.facingAny') },
            { value: 'left', label: t('storyboard.details.facingLeft') },
            { value: 'right', label: t('storyboard.details.facingRight') },
          ]}
          onValueChange={(facing) =>
            describeTrack(track.id, { facing: facing === 'any' ? undefined : facing })
          }
        />
      </div>
    </Popover>
  );
}
