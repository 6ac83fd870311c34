import { useEffect } from 'react';
import { projectState } from '../project/index.ts';

/** Lets the browser ask before the window is closed while a change is not on the disk yet. */
export function useUnsavedWarning(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!projectState().saved) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
}
