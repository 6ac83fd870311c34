import type { Id } from '../../../preload/contract/ids.ts';
import { Badge } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useProject } from '../../project/index.ts';
import { ScenePicture } from './scene-picture.tsx';
import styles from './strip.module.css';

/** What hangs on the pointer while scenes are moved. */
export function DraggedScenes({ scenes }: { readonly scenes: readonly Id[] }) {
  const { t } = useTranslation();
  const first = scenes[0]!;
  const sentence = useProject((state) => state.document.scenes[first]?.description ?? '');
  return (
    <div className={styles['dragged']}>
      <ScenePicture id={first} />
      <span className={styles['body']}>
        {scenes.length > 1 && (
          <Badge tone="accent">{t('storyboard.strip.moving', { count: scenes.length })}</Badge>
        )}
        <span className={styles['sentence']}>{sentence}</span>
      </span>
    </div>
  );
}
