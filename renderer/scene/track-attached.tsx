import { useTranslation } from 'react-i18next';
import type { StudioScene, Track } from '../../preload/contract/document.ts';
import { ATTACHED } from '../../preload/contract/plan.ts';
import { bodyActsOf } from '../cast/drawable.ts';
import { usePack } from '../cast/pack.ts';
import { Select } from '../design/index.ts';
import { edit, useProject } from '../project/index.ts';
import { describeTracks } from '../storyboard/edits/tracks.ts';
import styles from './scene.module.css';

const NOBODY = 'nobody';

type Props = {
  readonly scene: StudioScene;
  readonly track: Track;
  /** Why nothing can be changed now. */
  readonly off: string | undefined;
};

/** Whom it goes with and how: held, worn, riding. Offered where the scene has another body, or it goes with one already. */
export function TrackAttached({ scene, track, off }: Props) {
  const { t } = useTranslation();
  const { pack } = usePack();
  const cast = useProject((state) => state.document.cast);
  const { attached } = track;
  const bodies = scene.tracks.filter((other) => {
    const member = cast[other.cast];
    if (other.id === track.id || member === undefined) return false;
    return other.id === attached?.to || (pack !== undefined && bodyActsOf(pack, member).length > 0);
  });
  if (bodies.length === 0) return undefined;
  const go = (next: Track['attached']) =>
    edit(t('scene.edits.attached'), describeTracks(scene.id, [track.id], { attached: next }));
  const as = attached?.as ?? 'held';
  return (
    <div className={styles['pair']}>
      <Select
        label={t('scene.track.attached')}
        value={attached?.to ?? NOBODY}
        options={[
          { value: NOBODY, label: t('scene.track.attachedNobody') },
          ...bodies.map(({ id, cast: member }) => ({ value: id, label: cast[member]?.name ?? '' })),
        ]}
        disabledReason={off}
        onValueChange={(to) => go(to === NOBODY ? undefined : { as, to })}
      />
      <Select
        label={t('scene.track.attachedHow')}
        value={attached?.as}
        options={ATTACHED.map((one) => ({ value: one, label: t(`scene.track.attachedAs.${one}`) }))}
        disabledReason={off ?? (attached === undefined ? t('scene.track.attachedNobodyWhy') : undefined)}
        onValueChange={(next) => attached !== undefined && go({ ...attached, as: next })}
      />
    </div>
  );
}
