import { useEffect } from 'react';

/** Keeps the window on its page when a file is dropped where nothing takes it: browsers would go to the file instead. */
export function useNoFileDrop(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    for (const type of ['dragover', 'drop'] as const) window.addEventListener(type, refuse);
    return () => {
      for (const type of ['dragover', 'drop'] as const) window.removeEventListener(type, refuse);
    };
  }, []);
}
