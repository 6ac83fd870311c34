import { ChevronDown, Sparkles } from 'lucide-react';
import type { Id } from '../../preload/contract/ids.ts';
import type { TakeKind } from '../../preload/contract/takes.ts';
import { useNoPack } from '../cast/pack.ts';
import { Button, Menu, notify, type MenuItem } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { afterEdits, projectState, studio, useProject, wordsOf } from '../project/index.ts';
import { useCommand, useShownChord } from '../shortcuts/index.ts';
import { jobsToGo, scenesToRender } from './rendered-scenes.ts';

const failed = (error: unknown): void => {
  notify(wordsOf(error), { tone: 'error' });
};

/** What can be rendered now, and why what cannot. */
function useRenders() {
  const { t } = useTranslation();
  const order = useProject((state) => state.document.order);
  const takes = useProject((state) => state.takes);
  const queue = useProject((state) => state.queue);
  const scene = useProject((state) => state.selection.scene);
  const noPack = useNoPack();
  const off = useProject((state) => state.readOnly) ?? noPack;
  const missing = scenesToRender(order, takes, queue);
  const enqueue = (scenes: readonly Id[], kind: TakeKind) => {
    afterEdits((project) => studio.renders.enqueue({ project, scenes: [...scenes], kind })).then(
      (jobs) => notify(t('shell.queued', { count: jobs.length })),
      failed,
    );
  };
  const empty = order.length === 0 ? t('shell.noScenes') : undefined;
  return {
    film: { run: () => enqueue(order, 'full'), disabledReason: off ?? empty },
    missing: {
      run: () => enqueue(missing, 'full'),
      disabledReason: off ?? empty ?? (missing.length === 0 ? t('shell.noneMissing') : undefined),
    },
    draft: { run: () => enqueue(order, 'draft'), disabledReason: off ?? empty },
    scene: {
      run: () => scene !== undefined && enqueue([scene], 'full'),
      disabledReason: off ?? (scene === undefined ? t('shell.noneSelected') : undefined),
    },
    draftScene: {
      run: () => scene !== undefined && enqueue([scene], 'draft'),
      disabledReason: off ?? (scene === undefined ? t('shell.noneSelected') : undefined),
    },
    cancel: {
      run: () => void studio.renders.cancelAll({ project: projectState().project }).catch(failed),
      disabledReason: jobsToGo(queue) === 0 ? t('shell.nothingQueued') : undefined,
    },
  };
}

/** Everything that sends scenes to the queue. */
export function RenderMenu() {
  const { t } = useTranslation();
  const renders = useRenders();
  useCommand({ id: 'render.scene', ...renders.scene });
  useCommand({
    id: 'render.draft',
    ...renders.draftScene,
  });
  useCommand({
    id: 'render.missing',
    ...renders.missing,
  });
  useCommand({ id: 'render.film', ...renders.film });
  useCommand({ id: 'render.draftFilm', ...renders.draft });
  useCommand({ id: 'render.cancelAll', ...renders.cancel });
  const item = (
    label: string,
    { run, disabledReason }: (typeof renders)['film'],
    keys?: string,
  ): MenuItem => ({
    label,
    onSelect: run,
    disabledReason,
    keys,
  });
  return (
    <Menu
      align="end"
      trigger={
        <Button icon={<Sparkles aria-hidden />}>
          {t('shell.render')}
          <ChevronDown aria-hidden />
        </Button>
      }
      items={[
        item(t('shell.renderScene'), renders.scene, useShownChord('render.scene')),
        item(t('shell.draftScene'), renders.draftScene, useShownChord('render.draft')),
        'separator',
        item(t('shell.renderMissing'), renders.missing, useShownChord('render.missing')),
        item(t('shell.renderFilm'), renders.film),
        item(t('shell.draftFilm'), renders.draft),
        'separator',
        item(t('shell.cancelAll'), renders.cancel),
      ]}
    />
  );
}
