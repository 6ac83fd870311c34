import { ExportSettings, type ExportFormat } from '../../preload/contract/exports.ts';
import type { Id } from '../../preload/contract/ids.ts';
import { readRanges } from './export-check.ts';

/** What the export dialog holds while it is filled in. */
export type ExportForm = Omit<ExportSettings, 'scenes'> & {
  /** `1–3, 5`, or nothing for all scenes. */
  readonly scenes: string | undefined;
};

/** Most pictures a second players of GIFs show: their clock counts hundredths, and 2 is the least. */
export const GIF_FPS = 50;

/** Whether a format moves, and so has a speed and transitions. */
export const moves = (format: ExportFormat): boolean =>
  format === 'mp4' || format === 'webm' || format === 'gif';

/** What is wrong with a form, by field. */
export type FormFaults = {
  readonly name?: 'nameEmpty' | 'nameBad';
  readonly scenes?: 'sceneNumbersError';
  readonly fps?: 'notForGif';
};

/** The settings a form means; or what is wrong with it. */
export function exportSettings(
  form: ExportForm,
  order: readonly Id[],
): { readonly settings: ExportSettings } | { readonly faults: FormFaults } {
  const numbers = form.scenes === undefined ? undefined : readRanges(form.scenes, order.length);
  const { scenes: _scenes, ...rest } = form;
  const scenes = numbers?.flatMap((number) => order[number - 1] ?? []);
  const settings = ExportSettings.safeParse({
    ...rest,
    transition: moves(form.format) ? form.transition : 'cut',
    ...(scenes === undefined ? {} : { scenes }),
  });
  const faults: FormFaults = {
    ...(form.name.trim() === '' ? { name: 'nameEmpty' } : {}),
    ...(form.name.trim() !== '' && settings.error?.issues.some(({ path }) => path[0] === 'name') === true
      ? { name: 'nameBad' }
      : {}),
    ...(form.scenes !== undefined && numbers === undefined ? { scenes: 'sceneNumbersError' } : {}),
    ...(form.format === 'gif' && form.fps > GIF_FPS ? { fps: 'notForGif' } : {}),
  };
  return Object.keys(faults).length === 0 && settings.success ? { settings: settings.data } : { faults };
}
