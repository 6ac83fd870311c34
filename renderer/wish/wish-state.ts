import { t } from 'i18next';
import { create } from 'zustand';
import type { FilmProposal, FilmWish } from '../../preload/contract/proposals.ts';
import { notify } from '../design/index.ts';
import { afterEdits, commitThrough, projectState, studio, wordsOf } from '../project/index.ts';

type WishState = {
  /** The wish that a planner works at. */
  readonly asking: FilmWish | undefined;
  /** What it would change, to be looked at. */
  readonly proposal: FilmProposal | undefined;
};

export const useWish = create<WishState>(() => ({ asking: undefined, proposal: undefined }));

let abort = new AbortController();

/** Asks what a wish would change; another one under way is stopped. Resolves to whether there is an answer. */
export async function askFor(wish: FilmWish): Promise<boolean> {
  abort.abort();
  const { signal } = (abort = new AbortController());
  useWish.setState({ asking: wish, proposal: undefined });
  try {
    const proposal = await afterEdits((project) => studio.document.propose({ project, wish }, { signal }));
    if (signal.aborted) return false;
    useWish.setState({ asking: undefined, proposal });
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    useWish.setState({ asking: undefined });
    notify(wordsOf(error), { tone: 'error' });
    return false;
  }
}

/** Stops asking, or puts what was proposed aside. */
export function dropWish(): void {
  abort.abort();
  useWish.setState({ asking: undefined, proposal: undefined });
}

/** Makes the changes with these indices, as one step of undo. */
export async function acceptChanges(proposal: string, changes: readonly number[]): Promise<void> {
  const { project } = projectState();
  try {
    await commitThrough(() => studio.document.accept({ project, proposal, changes: [...changes] }));
    notify(t('wish.done'), { tone: 'success' });
    dropWish();
  } catch (error) {
    notify(wordsOf(error), { tone: 'error' });
  }
}
