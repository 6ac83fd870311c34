import { useEffect, useRef } from 'react';

/** Presses of keys closer together than this are one change: one step of undo, as a drag is. */
export const KEY_PAUSE_MS = 700;

/** Puts the end of a run of presses off until the keys rest; `now` ends it at once, as leaving the field does. */
export function useKeyRun(end: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(end);
  latest.current = end;
  const now = (): void => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    latest.current();
  };
  const onLeave = useRef(now);
  onLeave.current = now;
  useEffect(() => () => onLeave.current(), []);
  return {
    now,
    /** Forgets the run without ending it: something else has. */
    forget: (): void => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    press: (): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(now, KEY_PAUSE_MS);
    },
  };
}
