import { useCallback, useEffect, useState } from 'react';
import { inTurn } from '../cast/in-turn.ts';
import { usePack } from '../cast/pack.ts';
import { studio, useProject, wordsOf } from '../project/index.ts';
import type { NamedWord } from './word-drag.ts';

/** How the pack draws a word in this film: still asked for, known (the address of a picture), or not to be had. */
export type WordPicture =
  | { readonly state: 'loading' }
  | { readonly state: 'seen'; readonly url: string }
  | { readonly state: 'failed'; readonly why: string };

const seen = new Map<string, string>();
const MOST_KEPT = 2_000;

function keep(key: string, url: string): void {
  if (seen.size >= MOST_KEPT) {
    for (const old of seen.values()) URL.revokeObjectURL(old);
    seen.clear();
  }
  seen.set(key, url);
}

/**
 * The picture of a word under its name, with the looks of the open film: what it will be when it is added. Asked for
 * while the caller is on the screen; one that leaves it is not waited for.
 */
export function useWordPicture({ name, word }: NamedWord): WordPicture & { readonly again: () => void } {
  const seed = useProject((state) => state.document.seed);
  const { pack } = usePack();
  const [tries, setTries] = useState(0);
  const [held, setHeld] = useState<{ readonly key: string; readonly picture: WordPicture }>();
  const kind = word.kind === 'place' ? 'place' : 'entity';
  const { name: drawnAs } = word;
  const key = JSON.stringify([pack?.folder, pack?.version, seed, kind, name, drawnAs]);
  useEffect(() => {
    if (seen.has(key)) return undefined;
    const leave = new AbortController();
    const { signal } = leave;
    inTurn(() => studio.packs.portrait({ kind, name, drawnAs, seed }, { signal }), signal).then(
      ({ picture }) => {
        const url = seen.get(key) ?? URL.createObjectURL(picture);
        keep(key, url);
        if (!signal.aborted) setHeld({ key, picture: { state: 'seen', url } });
      },
      (error: unknown) => {
        if (!signal.aborted) setHeld({ key, picture: { state: 'failed', why: wordsOf(error) } });
      },
    );
    return () => leave.abort();
  }, [key, kind, name, drawnAs, seed, tries]);
  const again = useCallback(() => {
    setHeld(undefined);
    setTries((count) => count + 1);
  }, []);
  const url = seen.get(key);
  if (url !== undefined) return { state: 'seen', url, again };
  return { ...(held?.key === key ? held.picture : { state: 'loading' }), again };
}
