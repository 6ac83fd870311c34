import { useCallback, useEffect, useState } from 'react';
import type { PackWord } from '../../preload/contract/pack-words.ts';
import { usePack } from '../cast/pack.ts';
import { studio, wordsOf } from '../project/index.ts';

/** What the pack draws: still asked for, known, or not to be had. */
export type PackWords =
  | { readonly state: 'loading' }
  | { readonly state: 'known'; readonly words: readonly PackWord[] }
  | { readonly state: 'failed'; readonly why: string };

/** Of the pack asked about last; asked for once, however often the list is opened. */
let kept: { readonly key: string; readonly words: Promise<readonly PackWord[]> } | undefined;

function wordsOfPack(key: string): Promise<readonly PackWord[]> {
  if (kept?.key === key) return kept.words;
  const words = studio.packs.words();
  kept = { key, words };
  words.catch(() => {
    if (kept?.words === words) kept = undefined;
  });
  return words;
}

/** Everything the pack in use draws, and how to ask again. */
export function usePackWords(): PackWords & { readonly again: () => void } {
  const { pack, why } = usePack();
  const [held, setHeld] = useState<PackWords>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  const key = pack === undefined ? undefined : JSON.stringify([pack.folder, pack.name, pack.version]);
  useEffect(() => {
    if (key === undefined) return undefined;
    let stopped = false;
    setHeld({ state: 'loading' });
    wordsOfPack(key).then(
      (words) => stopped || setHeld({ state: 'known', words }),
      (error: unknown) => stopped || setHeld({ state: 'failed', why: wordsOf(error) }),
    );
    return () => {
      stopped = true;
    };
  }, [key, tries]);
  const again = useCallback(() => setTries((count) => count + 1), []);
  if (key === undefined && why !== undefined) return { state: 'failed', why, again };
  return { ...held, again };
}
