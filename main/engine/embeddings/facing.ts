import type { EntityWord, Vocabulary } from '../../../preload/contract/pack.ts';
import type { LayoutSlot } from '../../layouts/scene-layout.ts';

/** The word list entry behind what is drawn: by name or synonym, without article and colour ("a red car" → car). */
function wordFor(drawnAs: string, { entities, colours }: Vocabulary): EntityWord | undefined {
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

/** Whether the pack's picture of a slot must be mirrored to look the way the plan says. */
export function needsMirror({ kind, drawnAs, facing }: LayoutSlot, vocabulary: Vocabulary): boolean {
  if (kind === 'place' || facing === undefined) return false;
  const drawn = wordFor(drawnAs, vocabulary)?.facing ?? 'front';
  return drawn !== 'front' && drawn !== facing;
}
