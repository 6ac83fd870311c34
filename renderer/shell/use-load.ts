import { useCallback, useEffect, useState } from 'react';
import { wordsOf } from '../project/index.ts';

export type Load =
  | { readonly state: 'loading' }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly reason: string };

/** Does `work` once (and again on `retry`), and tells how far it is. `work` must be the same function while its job is. */
export function useLoad(work: () => Promise<void>): Load & { readonly retry: () => void } {
  const [load, setLoad] = useState<Load>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setLoad({ state: 'loading' });
    work().then(
      () => current && setLoad({ state: 'ready' }),
      (error: unknown) => current && setLoad({ state: 'failed', reason: wordsOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [work, attempt]);
  return { ...load, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
