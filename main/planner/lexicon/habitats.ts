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

/** Where a thing is at home, nearest first in a pack's words: by its noun, what it is near, its traits; none unknown. */
export function habitatOf(lemma: string): readonly string[] {
  const noun = nounOf(lemma);
  const named = [lemma, noun?.lemma ?? lemma, ...(noun?.near ?? [])].find((one) => byNoun.has(one));
  if (named !== undefined) return byNoun.get(named) ?? [];
  const traits = traitsOf(lemma);
  return byTrait.find(([trait]) => traits.has(trait))?.[1] ?? [];
}
