import { HABITATS } from './habitats.table.ts';
import { nounOf, traitsOf } from './nouns.ts';
import { listOf, parsed, rowsOf } from './rows.ts';
import { Trait } from './schema.ts';

const byNoun = new Map<string, readonly string[]>();
const byTrait: (readonly [trait: Trait, places: readonly string[]])[] = [];
for (const row of rowsOf('habitats', HABITATS, 2)) {
  const [who = '', where] = row.cells;
  const places = listOf(where);
  if (who.startsWith('trait:')) byTrait.push([parsed(row, Trait, who.slice('trait:'.length)), places]);
  else for (const noun of listOf(who)) if (!byNoun.has(noun)) byNoun.set(noun, places);
}

/** Places where a thing is at home, nearest first in a pack's words; `named` where its noun or one near it has a row. */
export interface Home {
  readonly places: readonly string[];
  readonly named: boolean;
}

/** Where a thing is at home: by its noun, what it is near, its traits; undefined for an unknown one. */
export function homeOf(lemma: string): Home | undefined {
  const noun = nounOf(lemma);
  const named = [lemma, noun?.lemma ?? lemma, ...(noun?.near ?? [])].find((one) => byNoun.has(one));
  if (named !== undefined) return { places: byNoun.get(named) ?? [], named: true };
  const traits = traitsOf(lemma);
  const places = byTrait.find(([trait]) => traits.has(trait))?.[1];
  return places === undefined ? undefined : { places, named: false };
}

/** Its places alone; none for an unknown thing. */
export const habitatOf = (lemma: string): readonly string[] => homeOf(lemma)?.places ?? [];
