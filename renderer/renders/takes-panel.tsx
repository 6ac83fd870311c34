import { Clapperboard, Film } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chosenTake } from '../../preload/contract/chosen-take.ts';
import type { Id } from '../../preload/contract/ids.ts';
import { EmptyState, Panel, Select } from '../design/index.ts';
import { useProject } from '../project/index.ts';
import { CompareTakes } from './compare-takes.tsx';
import { TakeCard } from './take-card.tsx';
import { type TakeOrder, takesOf } from './take-list.ts';
import styles from './takes.module.css';

/** All takes of the selected scene: which one is in the film, how well each kept the plan, and what to do with it. */
export function TakesPanel() {
  const { t } = useTranslation();
  const scene = useProject((state) => state.selection.scene);
  if (scene === undefined)
    return (
      <Panel title={t('renders.takes.title')}>
        <EmptyState icon={<Clapperboard aria-hidden />} title={t('renders.takes.noScene')}>
          {t('renders.takes.noSceneHint')}
        </EmptyState>
      </Panel>
    );
  return <SceneTakes key={scene} scene={scene} />;
}

function SceneTakes({ scene }: { readonly scene: Id }) {
  const { t } = useTranslation();
  const all = useProject((state) => state.takes);
  const number = useProject((state) => state.document.order.indexOf(scene)) + 1;
  const [order, setOrder] = useState<TakeOrder>('newest');
  const [compared, setCompared] = useState<readonly [Id, Id]>();
  const takes = useMemo(() => takesOf(all, scene, order), [all, scene, order]);
  const chosen = chosenTake(takes, scene)?.id;
  /** Beside the one in the film, or, for that one itself, beside the newest other. */
  const compare = (take: Id) => {
    const other = chosen !== undefined && chosen !== take ? chosen : takes.find(({ id }) => id !== take)?.id;
    if (other !== undefined) setCompared([other, take]);
  };
  const orders = (['newest', 'worst'] as const).map((value) => ({
    value,
    label: t(`renders.takes.${value}`),
  }));
  return (
    <Panel
      title={t('renders.scene', { number })}
      actions={
        takes.length > 1 && (
          <Select
            label={t('renders.takes.order')}
            labelHidden
            value={order}
            options={orders}
            onValueChange={setOrder}
          />
        )
      }
    >
      {takes.length === 0 ? (
        <EmptyState icon={<Film aria-hidden />} title={t('renders.takes.none')}>
          {t('renders.takes.noneHint')}
        </EmptyState>
      ) : (
        <ul className={styles['list']} aria-label={t('renders.takes.list', { number })}>
          {takes.map((take) => (
            <TakeCard
              key={take.id}
              take={take}
              inFilm={take.id === chosen}
              onCompare={takes.length > 1 ? compare : undefined}
            />
          ))}
        </ul>
      )}
      {compared !== undefined && (
        <CompareTakes
          scene={scene}
          left={compared[0]}
          right={compared[1]}
          open
          onOpenChange={() => setCompared(undefined)}
        />
      )}
    </Panel>
  );
}
