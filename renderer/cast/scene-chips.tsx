import { useTranslation } from 'react-i18next';
import { classNames } from '../design/index.ts';
import { projectState, select, useProject } from '../project/index.ts';
import type { ListedMember } from './cast-list.ts';
import styles from './cast.module.css';

/** More would push everything else out of the card. */
const MOST_SHOWN = 14;

/** The scenes a member plays in, by number; a click goes there. */
export function SceneChips({ scenes }: Pick<ListedMember, 'scenes'>) {
  const { t } = useTranslation();
  const selected = useProject((state) => state.selection.scene);
  if (scenes.length === 0) return <p className={styles['nowhere']}>{t('cast.nowhere')}</p>;
  const more = scenes.length - MOST_SHOWN;
  return (
    <div className={styles['scenes']}>
      <span className={styles['in']}>{t('cast.inScenes')}</span>
      {scenes.slice(0, MOST_SHOWN).map(({ id, number }) => {
        const sentence = projectState().document.scenes[id]?.description ?? '';
        return (
          <button
            key={id}
            type="button"
            className={classNames(styles['chip'], id === selected && styles['here'])}
            aria-label={t('cast.goTo', { number, sentence })}
            aria-current={id === selected ? 'true' : undefined}
            title={sentence}
            onClick={() => select({ scene: id })}
          >
            {number}
          </button>
        );
      })}
      {more > 0 && <span className={styles['in']}>+{more}</span>}
    </div>
  );
}
