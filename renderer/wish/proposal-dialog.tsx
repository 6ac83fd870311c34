import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilmProposal, ProposedChange } from '../../preload/contract/proposals.ts';
import { Button, Checkbox, Dialog } from '../design/index.ts';
import { noteWords } from '../notes/index.ts';
import { changeWords } from './change-words.ts';
import { acceptChanges, dropWish } from './wish-state.ts';
import styles from './wish.module.css';

type Numbered = { readonly change: ProposedChange; readonly index: number };

/** Changes by scene, in the order they come in; scenes that go are told apart from those that stand there now. */
export function changesByScene(changes: readonly ProposedChange[]): readonly (readonly Numbered[])[] {
  const groups = new Map<string, Numbered[]>();
  for (const [index, change] of changes.entries()) {
    const key = `${change.scene} ${change.part === 'scene' && change.kind === 'removed' ? 'gone' : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), { change, index }]);
  }
  return [...groups.values()];
}

/** What goes with a change: scenes take their new order together. */
export const goesWith = (changes: readonly ProposedChange[], index: number): readonly number[] =>
  changes[index]?.part === 'position'
    ? changes.flatMap(({ part }, at) => (part === 'position' ? [at] : []))
    : [index];

function useTicks(changes: readonly ProposedChange[]) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(() => new Set(changes.keys()));
  const tick = (indices: readonly number[], on: boolean) => {
    const next = new Set(ticked);
    for (const index of indices.flatMap((one) => goesWith(changes, one)))
      if (on) next.add(index);
      else next.delete(index);
    setTicked(next);
  };
  return { ticked, tick };
}

type SceneChangesProps = ReturnType<typeof useTicks> & { readonly group: readonly Numbered[] };

function SceneChanges({ group, ticked, tick }: SceneChangesProps) {
  const { t } = useTranslation();
  const [first] = group;
  const indices = group.map(({ index }) => index);
  const heading = t('wish.scene', { number: first?.change.scene });
  return (
    <section className={styles['scene']} aria-label={heading}>
      <header className={styles['sceneHead']}>
        <h3>{heading}</h3>
        {group.length > 1 && (
          <Checkbox
            label={t('wish.all')}
            checked={indices.every((index) => ticked.has(index))}
            onCheckedChange={(on) => tick(indices, on)}
          />
        )}
      </header>
      <ul>
        {group.map(({ change, index }) => (
          <li key={index} data-kind={change.kind}>
            <Checkbox
              label={<span dir="auto">{changeWords(t, change)}</span>}
              checked={ticked.has(index)}
              onCheckedChange={(on) => tick([index], on)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Remarks({ remarks }: Pick<FilmProposal, 'remarks'>) {
  const { t } = useTranslation();
  if (remarks.length === 0) return undefined;
  return (
    <section className={styles['scene']} aria-label={t('wish.remarks')}>
      <h3>{t('wish.remarks')}</h3>
      <ul className={styles['remarks']}>
        {remarks.map(({ kind, scene, text }, at) => (
          <li key={at} data-note={kind} dir="auto">
            {scene === undefined ? '' : `${t('notes.inScene', { number: scene })}: `}
            {noteWords(t, text)}
          </li>
        ))}
      </ul>
    </section>
  );
}

type ProposalDialogProps = { readonly proposal: FilmProposal; readonly onAccepted: () => void };

/** What a wish would change, scene by scene, each change to be taken or left. */
export function ProposalDialog({ proposal, onAccepted }: ProposalDialogProps) {
  const { t } = useTranslation();
  const { id, changes, remarks } = proposal;
  const groups = useMemo(() => changesByScene(changes), [changes]);
  const ticks = useTicks(changes);
  const [accepting, setAccepting] = useState(false);
  const accept = async (proposed: string) => {
    setAccepting(true);
    await acceptChanges(
      proposed,
      [...ticks.ticked].toSorted((a, b) => a - b),
    );
    onAccepted();
  };
  const count = ticks.ticked.size;
  return (
    <Dialog
      open
      size="large"
      onOpenChange={dropWish}
      title={t(changes.length === 0 ? 'wish.titleNothing' : 'wish.title')}
      description={t(changes.length === 0 ? 'wish.none' : 'wish.text')}
      actions={
        <>
          <Button onClick={dropWish}>{t('design.cancel')}</Button>
          {id !== undefined && (
            <Button
              tone="primary"
              busy={accepting}
              disabledReason={changes.length > 0 && count === 0 ? t('wish.choose') : undefined}
              onClick={() => void accept(id)}
            >
              {changes.length === 0 ? t('wish.follows') : t('wish.accept', { count })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['proposal']}>
        {groups.map((group) => (
          <SceneChanges key={group[0]?.index} group={group} {...ticks} />
        ))}
        <Remarks remarks={remarks} />
      </div>
    </Dialog>
  );
}
