import { useEffect, useRef, useState } from 'react';

/** Takes files dropped anywhere on the window; returns whether one is held over it now. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });
  useEffect(() => {
    // Entering a child leaves its parent: only as many leaves as enters mean that the file is gone.
    let depth = 0;
    const files = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const track = (change: number) => {
      depth = Math.max(0, depth + change);
      setOver(depth > 0);
    };
    const listeners: Readonly<Record<string, (event: DragEvent) => void>> = {
      dragenter: (event) => files(event) && track(1),
      dragleave: (event) => files(event) && track(-1),
      dragover: (event) => files(event) && event.preventDefault(),
      drop: (event) => {
        if (!files(event)) return;
        event.preventDefault();
        track(-depth);
        for (const file of event.dataTransfer?.files ?? []) take.current(file);
      },
    };
    for (const [type, listener] of Object.entries(listeners))
      window.addEventListener(type as 'drop', listener);
    return () => {
      for (const [type, listener] of Object.entries(listeners))
        window.removeEventListener(type as 'drop', listener);
    };
  }, []);
  return over;
}
