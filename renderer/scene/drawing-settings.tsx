import { Dices, Lock, LockOpen, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StudioScene } from '../../preload/contract/document.ts';
import { usePack } from '../cast/pack.ts';
import { IconButton, NumberField, Toggle } from '../design/index.ts';
import { edit } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { changeScene, rolledSeed, type SceneChange } from './scene-recipes.ts';
import styles from './scene.module.css';

/** Seed, steps and guidance of a scene. */
export function DrawingSettings({ scene }: { readonly scene: StudioScene }) {
  const { t } = useTranslation();
  return (
    <section className={styles['section']} aria-labelledby="drawing-heading">
      <h3 id="drawing-heading" className={styles['heading']}>
        {t('scene.drawing')}
      </h3>
      {/* Fields of another scene are other fields: what was stepped in these goes where it belongs. */}
      <Seed key={`seed ${scene.id}`} scene={scene} />
      <div key={scene.id} className={styles['pair']}>
        <PackNumber scene={scene} what="steps" min={1} max={100} step={1} />
        <PackNumber scene={scene} what="guidance" min={0} max={30} step={0.5} />
      </div>
    </section>
  );
}

function Seed({ scene }: { readonly scene: StudioScene }) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const change = (label: string, to: SceneChange) => edit(label, (draft) => changeScene(draft, scene.id, to));
  const locked = scene.seedLocked;
  return (
    <div className={styles['withButtons']}>
      <NumberField
        label={t('scene.seed')}
        hint={t(locked ? 'scene.seedLocked' : 'scene.seedOpen')}
        value={scene.seed}
        min={0}
        max={0xffff_ffff}
        disabledReason={readOnly}
        // Who types a seed wants that one.
        onCommit={(seed) => change(t('scene.edits.seed'), { seed, seedLocked: true })}
      />
      <IconButton
        label={t('scene.roll')}
        disabledReason={readOnly}
        onClick={() => change(t('scene.edits.seed'), { seed: rolledSeed(scene.seed) })}
      >
        <Dices aria-hidden />
      </IconButton>
      <Toggle
        label={t(locked ? 'scene.edits.unlockSeed' : 'scene.edits.lockSeed')}
        disabledReason={readOnly}
        pressed={locked}
        onPressedChange={(seedLocked) =>
          change(t(seedLocked ? 'scene.edits.lockSeed' : 'scene.edits.unlockSeed'), { seedLocked })
        }
      >
        {locked ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
      </Toggle>
    </div>
  );
}

/** A number the pack has a recommendation for: shown in its place until the user sets one. */
function PackNumber(props: {
  readonly scene: StudioScene;
  readonly what: 'steps' | 'guidance';
  readonly min: number;
  readonly max: number;
  readonly step: number;
}) {
  const { scene, what, ...range } = props;
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const recommended = usePack().pack?.recommended[what];
  const value = scene[what];
  const set = (to: number | undefined) =>
    edit(t(`scene.edits.${what}`), (draft) => changeScene(draft, scene.id, { [what]: to }));
  return (
    <NumberField
      label={t(`scene.${what}`)}
      value={value}
      {...range}
      {...(recommended === undefined ? {} : { placeholder: String(recommended) })}
      hint={t(`scene.${what}Hint`)}
      disabledReason={readOnly}
      onCommit={set}
      aside={
        value === undefined || recommended === undefined ? (
          <span className={styles['asPack']}>
            {recommended !== undefined && t('scene.packSays', { value: recommended })}
          </span>
        ) : (
          <IconButton
            label={t('scene.resetTo', { value: recommended })}
            size="small"
            disabledReason={readOnly}
            onClick={() => set(undefined)}
          >
            <RotateCcw aria-hidden />
          </IconButton>
        )
      }
    />
  );
}
