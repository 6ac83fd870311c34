import { WandSparkles } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Select, TextField } from '../design/index.ts';
import { PlanningLine, useProject } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { useCommand, useShownChord } from '../shortcuts/index.ts';
import { ProposalDialog } from './proposal-dialog.tsx';
import { askFor, dropWish, useWish } from './wish-state.ts';
import styles from './wish.module.css';

type Where = 'scene' | 'film';

/** What a wish may be about: the scene that is open, and the film. */
function useWhere() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Where>('scene');
  const scene = useProject((state) => state.selection.scene);
  const number = useProject(({ document, selection }) => document.order.indexOf(selection.scene ?? '')) + 1;
  const where: Where = scene === undefined ? 'film' : chosen;
  const options = [
    ...(scene === undefined ? [] : [{ value: 'scene' as const, label: t('wish.scene', { number }) }]),
    { value: 'film' as const, label: t('wish.film') },
  ];
  return { where, setWhere: setChosen, options, scene: where === 'scene' ? scene : undefined };
}

/** A line to say in words what should change in the scene or the film; what that would be is shown first. */
export function WishBox() {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { where, setWhere, options, scene } = useWhere();
  const asking = useWish((state) => state.asking !== undefined);
  const proposal = useWish((state) => state.proposal);
  const readOnly = useReadOnly();
  const empty = useProject((state) => state.document.order.length === 0) ? t('shell.noScenes') : undefined;
  const off = readOnly ?? empty;
  useCommand({ id: 'film.wish', disabledReason: off, run: () => field.current?.focus() });
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    const said = words.trim();
    if (off !== undefined || asking || said === '') return;
    await askFor({ kind: 'words', words: said, ...(scene === undefined ? {} : { scene }) });
  };
  return (
    <form className={styles['bar']} aria-label={t('wish.box')} onSubmit={(event) => void ask(event)}>
      <TextField
        ref={field}
        label={t('wish.box')}
        labelHidden
        className={styles['words']}
        placeholder={`${t('wish.box')} ${t('wish.placeholder')}`}
        value={words}
        maxLength={2000}
        disabledReason={off}
        onValueChange={setWords}
        aria-keyshortcuts={useShownChord('film.wish')}
      />
      <Select<Where>
        label={t('wish.where')}
        labelHidden
        className={styles['where']}
        value={where}
        options={options}
        disabledReason={off}
        onValueChange={setWhere}
      />
      <Button
        type="submit"
        icon={<WandSparkles aria-hidden />}
        busy={asking}
        disabledReason={off ?? (words.trim() === '' ? t('wish.empty') : undefined)}
      >
        {asking ? t('wish.asking') : t('wish.show')}
      </Button>
      {asking && <Button onClick={dropWish}>{t('wish.stop')}</Button>}
      <PlanningLine planning={asking} />
      {proposal !== undefined && (
        <ProposalDialog key={proposal.id} proposal={proposal} onAccepted={() => setWords('')} />
      )}
    </form>
  );
}
