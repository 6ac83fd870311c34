import type { Clause } from './clause-reader.ts';
import { plainPhrase } from './phrases.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

const COOKING =
  /^(peel|boil|mash|fry|chop|slice|stir|mix|bake|cook|knead|whisk|grill|roast|pour|heat|preheat|season|serve|melt|grate|simmer|sprinkle|spread|beat|crack|steam|drain|add|combine|blend|garnish|rinse)$/;

/** Steps of any work, which alone make nobody a cook. */
const ANY_WORK = /^(add|combine|beat|blend|rinse|drain|spread|pour|slice|serve|heat|melt|crack|season)$/;

/** Whether a prompt gives orders to a cook. */
export const isRecipe = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ verb, subjects }) =>
      verb?.form === 'base' &&
      subjects.length === 0 &&
      COOKING.test(verb.lemma) &&
      !ANY_WORK.test(verb.lemma),
  );

/** "Peel the potatoes" has a doer nobody named: a cook for cooking, else a person; the same one in every step. */
export function withDoer(clause: Clause, index: VocabularyIndex, recipe: boolean): Clause {
  const { verb, subjects } = clause;
  if (verb === undefined || subjects.length > 0 || verb.form !== 'base' || verb.lemma === 'be') return clause;
  const cooks = recipe && index.entities.has('chef');
  return {
    ...clause,
    // Orders are steps: one is over before the next begins.
    link: clause.link === 'and' ? 'then' : clause.link,
    subjects: [plainPhrase(cooks ? 'chef' : 'person', { determiner: 'the' })],
    verb: { ...verb, form: 'finite' },
  };
}
