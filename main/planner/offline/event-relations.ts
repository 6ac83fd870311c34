import type { Part } from './cast.ts';
import type { Clause, PrepositionPhrase } from './clause.ts';
import { SEATS, isWorn, refinedRelation, relationFor } from './relations.ts';
import type { Event, Relation, Target } from './story.ts';

export const CARRIES = /^(carry|bring|drag|deliver|transport)$/;

export const BECOMES = /^(grow|turn|change|transform|become|morph)$/;

export const PUTS = /^(put|place|set|lay|drop|leave|hide|hang|pour|stack)$/;

/** "at the side of", "at the back of": a side of something is said inside a nested phrase. */
function compoundPreposition(said: PrepositionPhrase): string {
  const [object] = said.objects;
  if (object?.of !== undefined) {
    if (object.head === 'side') return 'beside';
    if (object.head === 'back') return 'behind';
  }
  return said.preposition;
}

/** Verbs whose "on" is a target, not a seat. */
const AIMS_ON =
  /^(spray|spit|blow|shoot|spill|rain|look|wink|call|feed|knock|squirt|focus|work|fall|cheer|spy|shine)$/;

export function relationsOf(
  said: PrepositionPhrase,
  parts: readonly Part[],
  owner: readonly Part[],
  verb: string,
): readonly Relation[] {
  const perched =
    said.preposition === 'from' &&
    parts.every(({ member }) => member.word?.kind === 'plant') &&
    !/^(run|fly|jump|fall|go|come|walk|swing|climb)$/.test(verb);
  const carries =
    said.preposition === 'with' &&
    owner.some(({ member }) => member.word?.kind === 'vehicle' || member.base === 'hot air balloon') &&
    parts.every(({ member }) => member.animate);
  if (carries) return [{ kind: 'ride', figure: parts, ground: owner }];
  const found = perched ? 'on' : relationFor(compoundPreposition(said));
  const aimed =
    // Who lies in the sun lies in its light.
    (found === 'in' && parts.every(({ member }) => member.word?.name === 'sun')) ||
    (found === 'on' && AIMS_ON.test(verb)) ||
    (/^(into|onto)$/.test(said.preposition) && !PUTS.test(verb));
  const kind = aimed ? 'near' : found;
  if (kind === undefined || parts.length === 0 || owner.length === 0) return [];
  const figure = owner.filter((one) => !parts.some((part) => part.member === one.member && part.count === 1));
  return figure.length === 0
    ? []
    : [
        {
          // On top of a car is not in it.
          kind:
            said.preposition === 'on_top_of'
              ? kind
              : refinedRelation(kind, figure, parts, said.after !== undefined),
          figure,
          ground: parts,
        },
      ];
}

/** "A boy holds a ball and a box of the same size": the last things listed are as large as each other. */
export function sameSizes(
  { adverbs }: Clause,
  subjects: readonly Part[],
  objects: readonly Part[],
): readonly Relation[] {
  if (!adverbs.includes('of_the_same_size')) return [];
  const [first, ...others] = objects.length > 1 ? objects : subjects;
  if (first === undefined || others.length === 0) return [];
  return [{ kind: 'same', figure: others, ground: [first] }];
}

/** "bigger than the dog", "next to her", "close to", "far from": an adjective or adverb with its preposition. */
export function comparisons(
  clause: Clause,
  subjects: readonly Part[],
  targets: readonly Target[],
): readonly Relation[] {
  const words = [...clause.complements, ...clause.adverbs];
  const ground = targets.findLast(({ parts }) => parts.length > 0)?.parts ?? [];
  if (ground.length === 0 || subjects.length === 0) return [];
  if (words.some((word) => /^(bigger|larger|taller)$/.test(word)))
    return [{ kind: 'bigger', figure: subjects, ground }];
  if (words.some((word) => /^(smaller|shorter|tinier)$/.test(word)))
    return [{ kind: 'smaller', figure: subjects, ground }];
  if (words.some((word) => /^(next|close|near|adjacent)$/.test(word)))
    return [{ kind: 'beside', figure: subjects, ground }];
  if (words.includes('far')) return [{ kind: 'far', figure: subjects, ground }];
  return [];
}

/** "A cart full of pumpkins": the pumpkins are in the cart, whichever of the phrases before names it. */
export function contents(
  { complements, phrases }: Clause,
  targets: readonly Target[],
  objects: readonly Part[],
  subjects: readonly Part[],
): readonly Relation[] {
  const at = phrases.findIndex(({ preposition }) => preposition === 'of');
  const figure = targets[at]?.parts ?? [];
  const ground = objects.length > 0 ? objects : subjects;
  if (!complements.includes('full') || figure.length === 0 || ground.length === 0) return [];
  return [{ kind: 'in', figure, ground: ground.slice(-1) }];
}

const PERCHES = /^(nose|head|back|shoulder|belly|tail|snout|neck)$/;
const GRIPS = /^(hand|arm|lap|mouth|beak|paw|trunk|claw|tooth)$/;

/** "Balances a ball on its nose", "with a cat on her lap": a body has no box of its own, its owner has. */
export function onBody(
  { phrases }: Clause,
  { subjects, objects, meant }: Pick<Event, 'subjects' | 'objects' | 'meant'>,
): readonly Relation[] {
  return phrases.flatMap(({ preposition, after, objects: [part] }): readonly Relation[] => {
    if (part === undefined || !/^(in|on|with|between)$/.test(preposition)) return [];
    const said = after === undefined ? undefined : meant.get(after);
    const figure = (said ?? objects).filter((one) => !subjects.some(({ member }) => member === one.member));
    if (figure.length === 0 || subjects.length === 0) return [];
    if (PERCHES.test(part.head))
      return preposition === 'on' ? [{ kind: 'on', figure, ground: subjects }] : [];
    return GRIPS.test(part.head) ? [{ kind: 'hold', figure: subjects, ground: figure }] : [];
  });
}

/** Relations a verb carries by itself: holding, riding, wearing, flying a kite. */
export function verbRelations(
  clause: Clause,
  motion: Event['motion'],
  subjects: readonly Part[],
  objects: readonly Part[],
): readonly Relation[] {
  if (subjects.length === 0 || objects.length === 0) return [];
  if (clause.verb?.lemma === 'fly' && motion === 'hold')
    return [{ kind: 'above', figure: objects, ground: subjects }];
  if (motion === 'transfer') return [];
  if (clause.verb?.lemma === 'juggle') return [{ kind: 'juggled', figure: objects, ground: subjects }];
  if (motion === 'hold' || CARRIES.test(clause.verb?.lemma ?? ''))
    return [{ kind: 'hold', figure: subjects, ground: objects }];
  if (motion === 'ride') return [{ kind: 'ride', figure: subjects, ground: objects }];
  if (
    motion === 'wear' ||
    (clause.verb?.lemma === 'put' &&
      (clause.verb.particle === 'on' || clause.phrases.length > 0) &&
      objects.every(({ member }) => isWorn(member.word?.name ?? member.base)))
  )
    return [{ kind: 'wear', figure: subjects, ground: objects }];
  if (
    motion === 'still' &&
    /^(play|read|drink|share|use|write|lick|brush|sip|film|conduct|knit|sell|strum|eat)$/.test(
      clause.verb?.lemma ?? '',
    ) &&
    objects.every(({ member }) => !member.animate && (member.word?.scale ?? 1) <= 0.7)
  )
    return [{ kind: 'hold', figure: subjects, ground: objects }];
  return [];
}

/** "Cooks it in a pan", "examines a dog on a table": what is too small for the one who acts holds what is acted on. */
export function liesIn(
  { preposition, early }: PrepositionPhrase,
  parts: readonly Part[],
  { subjects, objects }: Pick<Event, 'subjects' | 'objects'>,
): boolean {
  if (!/^(in|into|inside|on)$/.test(preposition) || early || objects.length === 0) return false;
  const [ground, actor] = [parts[0]?.member.word, subjects[0]?.member.word];
  return (
    ground !== undefined &&
    actor !== undefined &&
    !parts.some(({ member }) => member.animate || member.word?.kind === 'vehicle') &&
    !SEATS.has(ground.name) &&
    !isWorn(ground.name) &&
    ground.scale < actor.scale * 0.8
  );
}
