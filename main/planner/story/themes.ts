import { comparedSize } from '../lexicon/adjectives.ts';
import { nounOf } from '../lexicon/nouns.ts';
import type { Verb } from '../lexicon/schema.ts';
import { lightOf } from '../lexicon/times.ts';
import { CHANGES } from './doings.ts';
import { whoAre } from './who-is-meant.ts';
import { learn } from './cast.ts';
import type { CastPart } from './memory.ts';
import { isPicture } from './phrase-things.ts';
import { placeSaid } from './places.ts';
import type { Gathering } from './gathering.ts';

/** Themes that are things; those that are places are where the scene is, those that are doings are the verb's. */
export function themesMeant(scene: Gathering, verb: Verb | undefined): readonly CastPart[] {
  const things = scene.clause.themes.filter((mention) => {
    // "Plays tag": the verb says it already, and nothing is drawn for it.
    if (verb?.theme === 'none' && verb.lemma.split(' ').slice(1).includes(mention.head)) return false;
    if (verb !== undefined && nounOf(mention.head)?.traits.includes('event') === true) return false;
    // "Fills the screen".
    if (mention.determiner === 'definite' && isPicture(scene, mention)) return false;
    if (lightOf(mention.words) !== undefined) return true;
    const place = placeSaid(mention, undefined, scene.index);
    if (place === undefined || scene.index.entity(mention.head) !== undefined) return true;
    scene.setPlace(place, mention.attributes);
    return false;
  });
  return whoAre(scene, things, undefined);
}

export function learnComplements(
  scene: Gathering,
  agents: readonly CastPart[],
  themes: readonly CastPart[],
): void {
  const whom = themes.length > 0 ? themes : agents;
  for (const { attribute, mention } of scene.clause.complements) {
    if (attribute !== undefined) {
      // "Bigger than a car" is how they stand to each other.
      if (
        scene.clause.phrases.some(({ relation }) => relation === 'than') &&
        comparedSize(attribute) !== undefined
      )
        continue;
      const changes = scene.clause.verb !== undefined && CHANGES.has(scene.clause.verb);
      if (changes && comparedSize(attribute) !== undefined) continue;
      if (changes && (scene.changes.length > 0 || scene.dims)) continue;
      if (changes) scene.remark('dropped', `${scene.clause.verb} ${attribute}: the change is not drawn`);
      else for (const { member } of whom) learn(member, [attribute], scene.index);
    }
    if (mention !== undefined && scene.clause.verb !== 'be')
      scene.extra.push(...whoAre(scene, [mention], undefined));
  }
}
