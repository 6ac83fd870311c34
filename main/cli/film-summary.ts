import { filmSize } from '../video/film-arguments.ts';
import { packLabel } from './film-recipe.ts';
import { spokenSeconds } from '../terminal/progress.ts';
import type { FilmJob } from './render-film.ts';

/** What a finished film is told about: its file, length, cost, and the seed that makes it again. */
export function filmSummary(
  target: string,
  { plan, settings, manifest }: Pick<FilmJob, 'plan' | 'settings' | 'manifest'>,
  milliseconds: number,
): string {
  const { frames, size } = manifest.capabilities;
  const scenes = plan.scenes.length;
  const count = frames * scenes;
  const { width, height } = filmSize({ width: size, height: size, ...settings });
  const seconds = (count / settings.fps).toFixed(1);
  return [
    `film    ${target}`,
    `length  ${seconds} s: ${scenes} ${scenes === 1 ? 'scene' : 'scenes'}, ${count} frames at ${settings.fps} a second, ${width}x${height}`,
    `render  ${spokenSeconds(milliseconds / 1000)}, ${settings.steps} steps, pack ${packLabel(manifest)}`,
    `seed    ${settings.seed}`,
  ].join('\n');
}
