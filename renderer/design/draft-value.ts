import { useEffect, useRef, useState } from 'react';

/**
 * What is typed until it is done: follows `value` while nobody types, hands over on Enter or blur, and returns to
 * `value` on Escape. So typing a sentence is one change, not one a letter.
 */
export function useDraftValue(value: string, commit: (value: string) => void) {
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
      if (draft === value) return;
      commit(draft);
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
