import { useCallback, useEffect, useState } from 'react';
import type { CastMember } from '../../preload/contract/document.ts';
import type { Id, MediaId } from '../../preload/contract/ids.ts';
import { studio, useProject, wordsOf } from '../project/index.ts';
import { inTurn } from './in-turn.ts';
import { usePack } from './pack.ts';

/** How the pack sees a member: still asked for, known, or not to be had. */
export type Portrait =
  | { readonly state: 'loading' }
  | {
      readonly state: 'seen';
      readonly picture: MediaId;
      readonly from: 'prior' | 'reference' | 'none';
      readonly drawnAs: string | undefined;
    }
  | { readonly state: 'failed'; readonly why: string };

/** Portraits of this window's session; a member that changes has a new key. */
const seen = new Map<string, Portrait>();
const asked = new Map<string, Promise<Portrait>>();
const MOST_KEPT = 2_000;

async function ask(project: Id, cast: Id): Promise<Portrait> {
  try {
    const { picture, from, drawnAs } = await inTurn(() => studio.cast.portrait({ project, cast }));
    return { state: 'seen', picture, from, drawnAs };
  } catch (error) {
    return { state: 'failed', why: wordsOf(error) };
  }
}

/** Asks once for one key, however many cards show it; failures are asked for again. */
function portraitOf(key: string, project: Id, cast: Id): Promise<Portrait> {
  const going = asked.get(key);
  if (going !== undefined) return going;
  const portrait = ask(project, cast).then((answer) => {
    asked.delete(key);
    if (answer.state === 'seen') {
      if (seen.size > MOST_KEPT) seen.clear();
      seen.set(key, answer);
    }
    return answer;
  });
  asked.set(key, portrait);
  return portrait;
}

/**
 * How the pack sees a member, asked for while `visible` and again whenever its name, substitution or picture change.
 * Edits on their way to the studio are waited for: it draws what is on its disk.
 */
export function usePortrait(
  member: CastMember,
  visible: boolean,
): { readonly portrait: Portrait; readonly again: () => void } {
  const project = useProject((state) => state.project);
  const seed = useProject((state) => state.document.seed);
  const saved = useProject((state) => state.saved);
  const { pack } = usePack();
  const key = JSON.stringify([
    project,
    member.id,
    member.name,
    member.drawnAs,
    member.reference?.media,
    seed,
    pack?.name,
    pack?.version,
  ]);
  const [held, setHeld] = useState<{ readonly key: string; readonly portrait: Portrait }>();
  const known = seen.get(key) ?? (held?.key === key ? held.portrait : undefined);
  const load = useCallback(() => {
    if (seen.has(key)) return undefined;
    let stopped = false;
    setHeld({ key, portrait: { state: 'loading' } });
    void portraitOf(key, project, member.id).then((portrait) => {
      if (!stopped) setHeld({ key, portrait });
    });
    return () => {
      stopped = true;
    };
  }, [key, project, member.id]);
  useEffect(() => (visible && saved ? load() : undefined), [visible, saved, load]);
  const again = useCallback(() => void load(), [load]);
  return { portrait: known ?? { state: 'loading' }, again };
}
