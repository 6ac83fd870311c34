import { Eye, EyeOff, Lock, LockOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StudioScene, Track } from '../../preload/contract/document.ts';
import { castWord } from '../cast/cast-recipes.ts';
import { NamePicker } from '../cast/name-picker.tsx';
import { Select, Toggle } from '../design/index.ts';
import { edit, useProject } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { describeTracks } from '../storyboard/edits/tracks.ts';
import { BoxNumbers } from './box-numbers.tsx';
import { LaterLooks } from './later-looks.tsx';
import { castNamed, recast } from './scene-recipes.ts';
import { TrackAction } from './track-action.tsx';
import { TrackAttached } from './track-attached.tsx';
import styles from './scene.module.css';

/** The thing chosen on the canvas: who it is, what it does, which way it looks, and its box in numbers. */
export function TrackInspector({ scene }: { readonly scene: StudioScene }) {
  const { t } = useTranslation();
  const chosen = useProject((state) => state.selection.tracks);
  const [only, second] = chosen;
  const track = scene.tracks.find(({ id }) => id === only);
  if (track === undefined)
    return scene.tracks.length === 0 ? undefined : <p className={styles['quiet']}>{t('scene.track.none')}</p>;
  if (second !== undefined)
    return (
      <p className={styles['quiet']}>
        {t('scene.track.several', { count: chosen.length })}. {t('scene.track.severalHint')}
      </p>
    );
  return <ChosenTrack key={track.id} scene={scene} track={track} />;
}

type TrackProps = { readonly scene: StudioScene; readonly track: Track };

function ChosenTrack({ scene, track }: TrackProps) {
  const { t } = useTranslation();
  return (
    <section className={styles['section']} aria-labelledby="track-heading">
      <div className={styles['headed']}>
        <h3 id="track-heading" className={styles['heading']}>
          {t('scene.track.title')}
        </h3>
        <TrackSwitches scene={scene} track={track} />
      </div>
      <TrackWords scene={scene} track={track} />
      <BoxNumbers scene={scene} track={track} />
    </section>
  );
}

function TrackSwitches({ scene, track }: TrackProps) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  return (
    <span className={styles['switches']}>
      <Toggle
        label={t('scene.track.hide')}
        size="small"
        pressed={track.hidden}
        disabledReason={readOnly}
        onPressedChange={(hidden) =>
          edit(
            t(hidden ? 'scene.edits.hide' : 'scene.edits.show'),
            describeTracks(scene.id, [track.id], { hidden }),
          )
        }
      >
        {track.hidden ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
      </Toggle>
      <Toggle
        label={t('scene.track.lock')}
        size="small"
        pressed={track.locked}
        disabledReason={readOnly}
        onPressedChange={(locked) =>
          edit(
            t(locked ? 'scene.edits.lock' : 'scene.edits.unlock'),
            describeTracks(scene.id, [track.id], { locked }),
          )
        }
      >
        {track.locked ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
      </Toggle>
    </span>
  );
}

const AS_DRAWN = 'as-drawn';

function TrackWords({ scene, track }: TrackProps) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const off = readOnly ?? (track.locked ? t('scene.track.lockedWhy') : undefined);
  const at = { scene: scene.id, track: track.id };
  return (
    <>
      <NamePicker
        kind="entity"
        label={t('scene.track.who')}
        newLabel={t('scene.track.whoNew')}
        nameLabel={t('scene.track.whoName')}
        value={track.cast}
        disabledReason={off}
        onPick={(cast) => edit(t('scene.edits.who'), (draft) => recast(draft, at, cast))}
        onName={(name) =>
          edit(t('scene.edits.who'), (draft) => recast(draft, at, castNamed(draft, 'entity', name)))
        }
        onWord={(word) => edit(t('scene.edits.who'), (draft) => recast(draft, at, castWord(draft, word)))}
      />
      <div className={styles['pair']}>
        <TrackAction scene={scene} track={track} off={off} />
        <Select
          label={t('scene.track.facing')}
          value={track.facing ?? AS_DRAWN}
          options={[
            { value: AS_DRAWN, label: t('scene.track.facingAsDrawn') },
            { value: 'left', label: t('scene.track.facingLeft') },
            { value: 'right', label: t('scene.track.facingRight') },
          ]}
          disabledReason={off}
          onValueChange={(facing) =>
            edit(
              t('scene.edits.facing'),
              describeTracks(scene.id, [track.id], { facing: facing === AS_DRAWN ? undefined : facing }),
            )
          }
        />
      </div>
      <TrackAttached scene={scene} track={track} off={off} />
      <LaterLooks
        kind="entity"
        looks={track.becomes}
        off={off}
        onChange={(becomes) =>
          edit(t('scene.edits.becomes'), describeTracks(scene.id, [track.id], { becomes }))
        }
      />
    </>
  );
}
