import type { Clause } from './clause.ts';
import { plainPhrase } from './phrases.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

const COOKING =
  /^(peel|boil|mash|fry|chop|slice|stir|mix|bake|cook|knead|whisk|grill|roast|pour|heat|preheat|season|serve|melt|grate|simmer|sprinkle|spread|beat|crack|steam|drain|add|combine|blend|garnish|rinse)$/;

/** Steps of any work, which alone make nobody a cook. */
const ANY_WORK = /^(add|combine|beat|blend|rinse|drain|spread|pour|slice|serve|heat|melt|crack|season)$/;

/** What is done to food in a kitchen, and to other things elsewhere. */
const PREPARES =
  /^(cut|squeeze|combine|beat|blend|rinse|drain|spread|pour|slice|serve|heat|melt|crack|season)$/;

/**
 * Whether a prompt gives orders to a cook: by what is done, or by what it is done to. Who also calls or feeds an animal
 * only has food in hand.
 */
export function isRecipe(clauses: readonly Clause[], index: VocabularyIndex): boolean {
  const orders = clauses.filter(({ verb, subjects }) => verb?.form === 'base' && subjects.length === 0);
  const isOf = (kind: string, { objects }: Clause) =>
    objects.some(({ head }) => index.entities.get(head)?.kind === kind);
  const does = (pattern: RegExp) => (clause: Clause) => pattern.test(clause.verb?.lemma ?? '');
  if (orders.some((order) => does(COOKING)(order) && !does(ANY_WORK)(order))) return true;
  if (orders.some((order) => isOf('animal', order) && !does(PREPARES)(order))) return false;
  const prepared = orders.filter(does(PREPARES));
  // "Wash the carrots. Slice them."
  const them = prepared.some(({ objects }) => objects.some(({ kind }) => kind === 'pronoun'));
  if (them && orders.some((order) => isOf('food', order))) return true;
  return (
    prepared.length > 0 &&
    [...prepared, ...orders.filter(does(/^(add|put)$/))].some((order) => isOf('food', order))
  );
}

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
