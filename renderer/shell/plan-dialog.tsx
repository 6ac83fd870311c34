import { useRef, useState } from 'react';
import { Button, Checkbox, Dialog, notify, TextArea } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { commitThrough, PlanningLine, projectState, studio, wordsOf } from '../project/index.ts';
import styles from './plan-dialog.module.css';

/** Plans the film for a story, and says what came of it; `plan` resolves to whether it did. */
function usePlanning() {
  const { t } = useTranslation();
  const [planning, setPlanning] = useState(false);
  const abort = useRef<AbortController>(undefined);
  const plan = async (prompt: string, keepScenes: boolean): Promise<boolean> => {
    const { signal } = (abort.current = new AbortController());
    const { project } = projectState();
    let added = 0;
    setPlanning(true);
    try {
      await commitThrough(async () => {
        const planned = await studio.document.plan({ project, prompt, keepScenes }, { signal });
        ({ added } = planned);
        return planned;
      });
      const news = added === 0 ? t('shell.nothingNew') : t('shell.plannedNew', { count: added });
      notify(keepScenes ? news : t('shell.planned'), { tone: 'success' });
      return true;
    } catch (error) {
      if (!signal.aborted) notify(wordsOf(error), { tone: 'error' });
      return false;
    } finally {
      setPlanning(false);
    }
  };
  return { planning, plan, stop: () => abort.current?.abort() };
}

/** A new plan for the film's sentence, or another one. */
export function PlanDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [prompt, setPrompt] = useState(() => projectState().document.prompt);
  const [keepScenes, setKeepScenes] = useState(false);
  const { planning, plan, stop } = usePlanning();
  const close = () => {
    stop();
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
            onClick={() => void plan(prompt.trim(), keepScenes).then((done) => done && onClose())}
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
