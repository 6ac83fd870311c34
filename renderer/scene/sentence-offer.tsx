import { WandSparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StudioScene } from '../../preload/contract/document.ts';
import { Button } from '../design/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { useCommand } from '../shortcuts/index.ts';
import { askFor, useWish } from '../wish/wish-state.ts';
import styles from './scene.module.css';

/** Whether a scene was planned from another sentence than it has now. */
export const isSentenceAhead = ({ planned, description }: StudioScene): boolean =>
  planned !== undefined && planned.of !== description;

/** Plans a scene from its sentence, once what that would change was looked at; says so when the two have parted. */
export function SentenceOffer({ scene }: { readonly scene: StudioScene }) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const asking = useWish((state) => state.asking?.kind === 'sentence');
  const off = readOnly ?? (scene.locked ? t('scene.plan.locked') : undefined);
  const ahead = isSentenceAhead(scene);
  const ask = () => void askFor({ kind: 'sentence', scene: scene.id });
  useCommand({ id: 'scene.plan', disabledReason: off, run: ask });
  return (
    <div className={ahead ? styles['offer'] : undefined}>
      {ahead && <p role="status">{t('scene.plan.ahead', { sentence: scene.planned?.of })}</p>}
      <Button
        size="small"
        icon={<WandSparkles aria-hidden />}
        busy={asking}
        disabledReason={off}
        hint={t('scene.plan.hint')}
        onClick={ask}
      >
        {t('scene.plan.offer')}
      </Button>
    </div>
  );
}
