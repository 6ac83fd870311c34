import { useRef, useState } from 'react';
import { Button, Checkbox, Dialog, notify, TextArea } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { commitThrough, PlanningLine, projectState, studio, wordsOf } from '../project/index.ts';
import styles from './plan-dialog.module.css';

/** A new plan for the film's sentence, or another one. */
export function PlanDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [prompt, setPrompt] = useState(() => projectState().document.prompt);
  const [keepScenes, setKeepScenes] = useState(false);
  const [planning, setPlanning] = useState(false);
  const abort = useRef<AbortController>(undefined);
  const plan = async () => {
    const { signal } = (abort.current = new AbortController());
    const { project } = projectState();
    setPlanning(true);
    try {
      await commitThrough(() =>
        studio.document.plan({ project, prompt: prompt.trim(), keepScenes }, { signal }),
      );
      notify(t('shell.planned'), { tone: 'success' });
      onClose();
    } catch (error) {
      if (!signal.aborted) notify(wordsOf(error), { tone: 'error' });
    } finally {
      setPlanning(false);
    }
  };
  const close = () => {
    abort.current?.abort();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={close}
      title={t('shell.planTitle')}
      description={t('shell.planText')}
      actions={
        <>
          <Button onClick={close}>{t('design.cancel')}</Button>
          <Button
            tone="primary"
            busy={planning}
            disabledReason={prompt.trim() === '' ? t('home.writeFirst') : undefined}
            onClick={() => void plan()}
          >
            {planning ? t('shell.planning') : t('shell.planNow')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextArea
          label={t('shell.planPrompt')}
          rows={5}
          value={prompt}
          maxLength={20_000}
          onValueChange={setPrompt}
        />
        <Checkbox label={t('shell.planKeep')} checked={keepScenes} onCheckedChange={setKeepScenes} />
        <PlanningLine planning={planning} />
      </div>
    </Dialog>
  );
}
