import type { Clause } from './clause.ts';
import { plainPhrase } from './phrases.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

const COOKING =
  /^(peel|boil|mash|fry|chop|slice|stir|mix|bake|cook|knead|whisk|grill|roast|pour|heat|preheat|season|serve|melt|grate|simmer|sprinkle|spread|beat|crack|steam|drain|add|combine|blend|garnish|rinse)$/;

/** Steps of any work, which alone make nobody a cook. */
const ANY_WORK = /^(add|combine|beat|blend|rinse|drain|spread|pour|slice|serve|heat|melt|crack|season)$/;

/** What is done to food in a kitchen, and to other things elsewhere. */
const PREPARES = /^(cut|combine|beat|blend|rinse|drain|spread|pour|slice|serve|heat|melt|crack|season)$/;

/** Whether a prompt gives orders to a cook: by what is done, or by what it is done to. */
export const isRecipe = (clauses: readonly Clause[], index: VocabularyIndex): boolean =>
  clauses.some(
    ({ verb, subjects, objects }) =>
      verb?.form === 'base' &&
      subjects.length === 0 &&
      ((COOKING.test(verb.lemma) && !ANY_WORK.test(verb.lemma)) ||
        (PREPARES.test(verb.lemma) && objects.some(({ head }) => index.entities.get(head)?.kind === 'food'))),
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
