import { chosenTake } from '../../preload/contract/chosen-take.ts';
import type { StudioDocument } from '../../preload/contract/document.ts';
import type { ExportSettings } from '../../preload/contract/exports.ts';
import { LONGEST_FILE_NAME, plainName } from '../../preload/contract/file-names.ts';
import { filmFrames, type Pace, type Timing } from '../../preload/contract/film-length.ts';
import type { Id } from '../../preload/contract/ids.ts';
import type { Take } from '../../preload/contract/takes.ts';

/** Frames a second at which the length of takes comes out as it is. */
const FINE = 1000;

/** Scenes of an export with something to know before it starts; 1-based numbers in film order. */
export type ExportCheck = {
  readonly scenes: readonly Id[];
  /** Those of them that have a take. */
  readonly ready: readonly Id[];
  /** They have no take and cannot be in the film. */
  readonly missing: readonly number[];
  /** Their take shows an older state of the scene. */
  readonly stale: readonly number[];
  /** Only a draft of them exists. */
  readonly drafts: readonly number[];
  /** Length of the film in seconds, of the scenes that have a take; fades make it shorter. */
  readonly seconds: number;
};

/** Looks at the takes an export would use. */
export function checkExport(
  { order }: Pick<StudioDocument, 'order'>,
  takes: readonly Take[],
  chosen: ExportSettings['scenes'],
  timing: Timing = { fps: FINE, transition: 'cut' },
): ExportCheck {
  const scenes = chosen === undefined ? order : order.filter((id) => chosen.includes(id));
  const missing: number[] = [];
  const stale: number[] = [];
  const drafts: number[] = [];
  const ready: Id[] = [];
  const paces: Pace[] = [];
  for (const id of scenes) {
    const number = order.indexOf(id) + 1;
    const take = chosenTake(takes, id);
    if (take === undefined) missing.push(number);
    else {
      if (take.stale) stale.push(number);
      if (take.kind === 'draft') drafts.push(number);
      ready.push(id);
      paces.push({ count: take.frames, fps: take.fps });
    }
  }
  const seconds = paces.length === 0 ? 0 : filmFrames(paces, timing) / timing.fps;
  return { scenes, ready, missing, stale, drafts, seconds };
}

/** The settings without the scenes that have no take: a storyboard shows those too, nothing else can. */
export function withoutMissing(settings: ExportSettings, { missing, ready }: ExportCheck): ExportSettings {
  if (missing.length === 0 || ready.length === 0 || settings.format === 'pdf') return settings;
  return { ...settings, scenes: [...ready] };
}

/** Numbers as people list them: `1–3, 7`. */
export function ranges(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length;) {
    let end = i;
    while (numbers[end + 1] === numbers[end]! + 1) end += 1;
    const [first, last] = [numbers[i]!, numbers[end]!];
    parts.push(first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`);
    i = end + 1;
  }
  return parts.join(', ');
}

/** Reads `1–3, 5` for a film of `count` scenes; nothing when it is not such a list. */
export function readRanges(text: string, count: number): readonly number[] | undefined {
  const numbers = new Set<number>();
  for (const part of text.split(/[,;\s]+/u).filter((word) => word !== '')) {
    const found = /^(\d{1,3})(?:[-–](\d{1,3}))?$/u.exec(part);
    const first = Number(found?.[1] ?? 0);
    const last = Number(found?.[2] ?? first);
    if (first < 1 || last < first || last > count) return undefined;
    for (let number = first; number <= last; number += 1) numbers.add(number);
  }
  return numbers.size === 0 ? undefined : [...numbers].sort((a, b) => a - b);
}

/** A file name from a film's title: what no file system takes becomes a space. */
export function fileNameFor(title: string): string {
  return plainName(title, LONGEST_FILE_NAME) ?? 'film';
}
