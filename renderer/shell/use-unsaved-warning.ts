import { useEffect } from 'react';
import { hasUnsaved } from '../project/index.ts';

/** Lets the browser ask before the window is closed while a change is not on the disk yet, also one of a film just left. */
export function useUnsavedWarning(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (hasUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
