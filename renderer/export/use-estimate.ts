import { useEffect, useState } from 'react';
import type { ExportEstimate, ExportSettings } from '../../preload/contract/exports.ts';
import { projectState, studio, useProject } from '../project/index.ts';

/** Typing a number changes the settings several times. */
const PAUSE_MS = 200;

/** What an export would be, asked anew when its settings or the film's takes change; undefined until it is known. */
export function useEstimate(settings: ExportSettings | undefined): ExportEstimate | undefined {
  const [estimate, setEstimate] = useState<ExportEstimate>();
  const takes = useProject((state) => state.takes);
  useEffect(() => {
    if (settings === undefined) return undefined;
    const end = new AbortController();
    const timer = setTimeout(() => {
      studio.exports.estimate({ project: projectState().project, settings }, { signal: end.signal }).then(
        (found) => !end.signal.aborted && setEstimate(found),
        () => undefined, // the export itself says what is wrong
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [settings, takes]);
  return settings === undefined ? undefined : estimate;
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes as one says it: "1.2 MB". */
export function bytesInWords(bytes: number, language: string): string {
  let [value, unit] = [bytes / 1000, 0];
  while (value >= 1000 && unit < UNITS.length - 1) [value, unit] = [value / 1000, unit + 1];
  const digits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(language, {
    ...{ style: 'unit', unit: UNITS[unit] ?? 'gigabyte', unitDisplay: 'short' },
    maximumFractionDigits: digits,
  }).format(value);
}
