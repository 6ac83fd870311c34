import { useTranslation } from 'react-i18next';
import type { SceneNote } from '../../preload/contract/plan.ts';
import { Badge } from '../design/index.ts';
import { noteWords } from './note-words.ts';
import styles from './notes.module.css';

const KINDS = {
  substitution: { tone: 'warning', words: 'notes.replaced' },
  dropped: { tone: 'neutral', words: 'notes.left' },
  assumption: { tone: 'info', words: 'notes.chosen' },
  mended: { tone: 'info', words: 'notes.chosen' },
} as const;

/** Notes of a planner, one line each; what was replaced stands out. */
export function NoteList({ notes, label }: { readonly notes: readonly SceneNote[]; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <ul className={styles['notes']} aria-label={label}>
      {notes.map(({ kind, text }) => (
        <li key={text} data-note={kind}>
          <Badge tone={KINDS[kind].tone}>{t(KINDS[kind].words)}</Badge>
          <span dir="auto">{noteWords(t, text)}</span>
        </li>
      ))}
    </ul>
  );
}
