import type { EntityWord, Vocabulary } from '../../preload/contract/pack.ts';
import type { EntityTrack } from '../../preload/contract/plan.ts';

/** The word list entry behind what is drawn: by name or synonym, without article and colour ("a red car" → car). */
export function wordFor(drawnAs: string, { entities, colours }: Vocabulary): EntityWord | undefined {
  const words = drawnAs
    .trim()
    .toLowerCase()
    .replace(/^(a|an|the)\s+/, '');
  const named = (name: string) =>
    entities.find((word) => word.name.toLowerCase() === name) ??
    entities.find((word) => word.synonyms.some((synonym) => synonym.toLowerCase() === name));
  const colour = colours.find((candidate) => words.startsWith(`${candidate.toLowerCase()} `));
  return named(words) ?? (colour === undefined ? undefined : named(words.slice(colour.length).trim()));
}

/** Whether the pack's picture of a word must be mirrored to look the way the plan says. */
export function needsMirror(word: EntityWord | undefined, facing: EntityTrack['facing']): boolean {
  const drawn = word?.facing ?? 'front';
  return facing !== undefined && drawn !== 'front' && drawn !== facing;
}
