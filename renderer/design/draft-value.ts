import { useEffect, useRef, useState } from 'react';

/**
 * What is typed until it is done: follows `value` while nobody types, hands over on Enter or blur, and returns to
 * `value` on Escape. So typing a sentence is one change, not one a letter. With
 * `neverEmpty` blank words are nothing to hand over: what was there before comes back.
 */
export function useDraftValue(value: string, commit: (value: string) => void, neverEmpty = false) {
  const [draft, setDraft] = useState(value);
  const editing = useRef(false);
  useEffect(() => {
    if (!editing.current) setDraft(value);
  }, [value]);
  return {
    draft,
    change: (next: string): void => {
      editing.current = true;
      setDraft(next);
    },
    done: (): void => {
      if (!editing.current) return;
      editing.current = false;
      if (neverEmpty && draft.trim() === '') setDraft(value);
      else if (draft !== value) commit(draft);
    },
    cancel: (): void => {
      editing.current = false;
      setDraft(value);
    },
    reset: (): void => {
      setDraft(value);
    },
  };
}
