import { CircleAlert } from 'lucide-react';
import type { Id } from '../../../preload/contract/ids.ts';
import { drawingOf, type Drawing } from '../../cast/drawable.ts';
import { Tooltip } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useProject } from '../../project/index.ts';
import { useSettings } from '../../settings/settings-store.ts';
import styles from './timeline.module.css';

/** A sign at names that the pack draws as something else, with what it draws. */
export function DrawnAs({ cast }: { readonly cast: Id }) {
  const { t } = useTranslation();
  const member = useProject((state) => state.document.cast[cast]);
  const pack = useSettings((state) => state.pack);
  if (member === undefined || pack === undefined) return null;
  const drawing: Drawing = drawingOf(pack, member);
  if (drawing.as === 'itself' || drawing.as === 'reference') return null;
  if (drawing.as === 'other' && drawing.translated) return null;
  const words =
    drawing.as === 'other'
      ? t('storyboard.timeline.drawnAs', { word: drawing.words })
      : t('storyboard.timeline.notKnown');
  return (
    <Tooltip text={words}>
      <span className={styles['drawnAs']} role="img" aria-label={words}>
        <CircleAlert aria-hidden />
      </span>
    </Tooltip>
  );
}
