import { Clapperboard, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StudioScene } from '../../preload/contract/document.ts';
import type { TakeKind } from '../../preload/contract/takes.ts';
import { useNoPack, usePack } from '../cast/pack.ts';
import { Button } from '../design/index.ts';
import { afterEdits, studio } from '../project/index.ts';
import { useAttempt } from '../renders/attempt.ts';
import { useReadOnly } from '../renders/read-only.ts';
import styles from './scene.module.css';

/** Draws the scene: quickly, or properly. */
export function RenderButtons({ scene }: { readonly scene: StudioScene }) {
  const { t } = useTranslation();
  const { pack } = usePack();
  const readOnly = useReadOnly();
  const noPack = useNoPack();
  const attempt = useAttempt();
  const off = readOnly ?? noPack;
  const enqueue = (kind: TakeKind) =>
    void attempt(afterEdits((project) => studio.renders.enqueue({ project, scenes: [scene.id], kind })));
  const steps = scene.steps ?? pack?.recommended.steps;
  const draftSteps = pack?.recommended.draftSteps;
  return (
    <div className={styles['render']}>
      <Button
        icon={<Pencil aria-hidden />}
        hint={draftSteps === undefined ? undefined : t('scene.draftHint', { steps: draftSteps })}
        disabledReason={off}
        onClick={() => enqueue('draft')}
      >
        {t('scene.draft')}
      </Button>
      <Button
        tone="primary"
        icon={<Clapperboard aria-hidden />}
        hint={steps === undefined ? undefined : t('scene.renderHint', { steps })}
        disabledReason={off}
        onClick={() => enqueue('full')}
      >
        {t('scene.render')}
      </Button>
    </div>
  );
}
