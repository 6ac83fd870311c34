import { Clapperboard, Sparkles } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Button, notify, TextArea } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { PlanningLine, studio, wordsOf } from '../project/index.ts';
import { filmTitle } from './film-title.ts';
import styles from './new-film.module.css';

const PROMPTS = ['home.promptFox', 'home.promptCat', 'home.promptRocket', 'home.promptShip'] as const;

/** Makes a film of the sentence, or an empty one; cancelling is no error. */
function useCreating(onCreated: (project: string) => void) {
  const [creating, setCreating] = useState<'planned' | 'empty' | undefined>();
  const abort = useRef<AbortController>(undefined);
  const create = async (title: string, prompt?: string) => {
    const controller = new AbortController();
    abort.current = controller;
    setCreating(prompt === undefined ? 'empty' : 'planned');
    try {
      const { signal } = controller;
      const { id } = await studio.projects.create(
        { title, ...(prompt === undefined ? {} : { prompt }) },
        { signal },
      );
      onCreated(id);
    } catch (error) {
      if (!controller.signal.aborted) notify(wordsOf(error), { tone: 'error' });
    } finally {
      setCreating(undefined);
    }
  };
  return { creating, create, stop: () => abort.current?.abort() };
}

function Prompts({ onChoose }: { readonly onChoose: (prompt: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles['try']}>
      <h2>{t('home.try')}</h2>
      <ul>
        {PROMPTS.map((key) => (
          <li key={key}>
            <button type="button" className={styles['prompt']} onClick={() => onChoose(t(key))}>
              {t(key)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export type NewFilmProps = {
  readonly onCreated: (project: string) => void;
  /** Whether to offer prompts to try. */
  readonly prompts: boolean;
};

/** A sentence in, a planned film out. */
export function NewFilm({ onCreated, prompts }: NewFilmProps) {
  const { t } = useTranslation();
  const [prompt, setPrompt] = useState('');
  const { creating, create, stop } = useCreating(onCreated);
  const ready = prompt.trim() !== '';
  const plan = () => {
    if (ready && creating === undefined) void create(filmTitle(prompt), prompt.trim());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    plan();
  };
  return (
    <section className={styles['card']} aria-label={t('home.newFilm')}>
      <TextArea
        label={<span className={styles['question']}>{t('home.sentence')}</span>}
        hint={t('home.sentenceHint')}
        className={styles['sentence']}
        placeholder={t('home.sentencePlaceholder')}
        value={prompt}
        maxLength={20_000}
        onValueChange={setPrompt}
        onKeyDown={keys}
      />
      <div className={styles['actions']}>
        <Button
          tone="primary"
          size="large"
          icon={<Sparkles aria-hidden />}
          busy={creating === 'planned'}
          disabledReason={ready ? undefined : t('home.writeFirst')}
          onClick={plan}
        >
          {creating === 'planned' ? t('home.planning') : t('home.plan')}
        </Button>
        {creating === 'planned' ? (
          <Button size="large" onClick={stop}>
            {t('home.stopPlanning')}
          </Button>
        ) : (
          <Button
            tone="quiet"
            size="large"
            icon={<Clapperboard aria-hidden />}
            busy={creating === 'empty'}
            onClick={() => void create(t('home.emptyTitle'))}
          >
            {t('home.startEmpty')}
          </Button>
        )}
      </div>
      <PlanningLine planning={creating === 'planned'} />
      {prompts && <Prompts onChoose={setPrompt} />}
    </section>
  );
}
