import { RotateCcw, Rows4 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudioScene } from '../../preload/contract/document.ts';
import { usePack } from '../cast/pack.ts';
import { Button, IconButton, Slider } from '../design/index.ts';
import { gesture, useProject } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { changeScene } from './scene-recipes.ts';
import styles from './scene.module.css';
import { StripDialog } from './strip-dialog.tsx';
import { trade } from './trade.ts';

/** How strongly the boxes hold, for how much of the way, and what that costs. */
export function LayoutStrength({ scene }: { readonly scene: StudioScene }) {
  const { t } = useTranslation();
  const { pack } = usePack();
  const readOnly = useReadOnly();
  const [stripOpen, setStripOpen] = useState(false);
  const recommended = pack?.recommended ?? { strength: 1, alpha: 1 };
  const strength = scene.strength ?? recommended.strength;
  const alpha = scene.alpha ?? recommended.alpha;
  const percent = (share: number) => t('scene.alphaValue', { percent: Math.round(share * 100) });
  return (
    <section className={styles['section']} aria-labelledby="layout-heading">
      <h3 id="layout-heading" className={styles['heading']}>
        {t('scene.layout')}
      </h3>
      <Dial
        key={`strength ${scene.id}`}
        scene={scene}
        what="strength"
        recommended={recommended.strength}
        max={2}
        format={(n) => n.toFixed(2)}
      />
      <Dial
        key={`alpha ${scene.id}`}
        scene={scene}
        what="alpha"
        recommended={recommended.alpha}
        max={1}
        format={percent}
      />
      <p className={styles['trade']} aria-live="polite">
        {t(`scene.trade.${trade(strength, alpha)}`)}
      </p>
      <Button icon={<Rows4 aria-hidden />} disabledReason={readOnly} onClick={() => setStripOpen(true)}>
        {t('scene.strip.open')}
      </Button>
      {stripOpen && <StripDialog scene={scene} onClose={() => setStripOpen(false)} />}
    </section>
  );
}

function Dial(props: {
  readonly scene: StudioScene;
  readonly what: 'strength' | 'alpha';
  readonly recommended: number;
  readonly max: number;
  readonly format: (value: number) => string;
}) {
  const { scene, what, recommended, max, format } = props;
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const own = useProject((state) => state.document.scenes[scene.id]?.[what]);
  const drag = useRef<ReturnType<typeof gesture>>(undefined);
  const set = (value: number | undefined) => {
    if (drag.current?.goesOn() !== true) drag.current = gesture(t(`scene.edits.${what}`), 'keys');
    drag.current.change((draft) => changeScene(draft, scene.id, { [what]: value }));
  };
  const done = () => {
    drag.current?.commit();
    drag.current = undefined;
  };
  return (
    <Slider
      label={t(`scene.${what}`)}
      value={own ?? recommended}
      min={0}
      max={max}
      step={0.05}
      format={format}
      marks={[recommended]}
      disabledReason={readOnly}
      onValueChange={(value) => set(Math.round(value * 100) / 100)}
      onValueCommit={done}
      aside={
        own === undefined ? (
          <span className={styles['asPack']}>{t('scene.asPack')}</span>
        ) : (
          <IconButton
            label={t('scene.resetTo', { value: format(recommended) })}
            size="small"
            disabledReason={readOnly}
            onClick={() => {
              set(undefined);
              done();
            }}
          >
            <RotateCcw aria-hidden />
          </IconButton>
        )
      }
    />
  );
}
