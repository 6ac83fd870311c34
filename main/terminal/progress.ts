import type { Terminal } from './terminal.ts';

const BAR = 24;
const UPDATES_APART = 100; // milliseconds: at most 10 a second

export type SceneProgress = {
  /** 1-based. */
  readonly scene: number;
  readonly scenes: number;
  readonly step: number;
  readonly total: number;
  readonly secondsLeft: number;
};

/** Seconds as people say them: "4 s", "2 min 05 s", "1 h 03 min". */
export function spokenSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (n: number) => String(n).padStart(2, '0');
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
}

/** One line about a scene under way, with a bar of `BAR` characters. */
export function progressLine({ scene, scenes, step, total, secondsLeft }: SceneProgress): string {
  const filled = total === 0 ? 0 : Math.round((Math.min(step, total) / total) * BAR);
  const bar = '#'.repeat(filled) + '.'.repeat(BAR - filled);
  const left = secondsLeft < 1 ? 'under 1 s left' : `${spokenSeconds(secondsLeft)} left`;
  return `scene ${scene}/${scenes} [${bar}] step ${step}/${total}, ${left}`;
}

/**
 * Shows progress at most ten times a second: in place on a terminal, as plain lines elsewhere. The last step of a scene
 * is always shown. `label` comes before each line.
 */
export function progressPrinter(
  terminal: Terminal,
  { label, now = Date.now }: { readonly label?: string; readonly now?: () => number } = {},
): (progress: SceneProgress) => void {
  let shown = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const isLast = progress.step >= progress.total;
    if (!isLast && now() - shown < UPDATES_APART) return;
    shown = now();
    const show = terminal.replace ?? terminal.note;
    show(`${label === undefined ? '' : `${label}, `}${progressLine(progress)}`);
  };
}
