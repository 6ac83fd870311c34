import type { PlanNote } from '../../preload/contract/plan.ts';
import { adverbOf } from './lexicon/adverbs.ts';
import { isKorean } from './lexicon/is-korean.ts';
import { nounOf, traitsOf } from './lexicon/nouns.ts';
import { lightOf } from './lexicon/times.ts';
import { weatherOf } from './lexicon/weathers.ts';
import { verbOf } from './lexicon/verbs.ts';
import type { Clause, Mention } from './reading/clause.ts';
import { PICTURE } from './reading/clauses/spots.ts';
import type { Happening } from './story/happenings.ts';
import type { ToldScene } from './story/tell.ts';

/** Who does these is seen doing them by standing there. */
const STANDING = new Set([
  'stand',
  'stand up',
  'wait',
  'stay',
  'remain',
  'be',
  'have',
  'pose',
  'stop',
  'start',
  'pause',
  'exist',
]);
/** Kinds of adverbs that boxes, bodies or the order of scenes show. */
const SHOWN_MANNER = new Set(['speed', 'direction', 'act', 'place', 'time', 'order', 'degree', 'together']);
/** What a phrase with these is compared or meant with is not to be seen. */
const UNSEEN = new Set(['as', 'like', 'without', 'about', 'than', 'for', 'until', 'during', 'before']);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word that the scene shows, or that a note tells of already. */
function shownWords({ staged, happenings }: ToldScene, notes: readonly Pick<PlanNote, 'text'>[]) {
  const { place, parts } = staged;
  const members = [
    ...[...parts, ...happenings.flatMap((one) => one.parts)].map(({ member }) => member),
    ...happenings.flatMap(({ changes }) => changes.flatMap(({ from, into }) => [from, into])),
  ];
  return new Set(
    [
      place.name,
      place.drawnAs ?? '',
      ...members.flatMap(({ name, head, word, drawnAs }) => [name, head, word.name, drawnAs]),
      ...notes.map(({ text }) => text),
    ].flatMap(wordsIn),
  );
}

/** Whether nobody would look for a thing of that name in the picture. */
function isUnseen({ head, words, kind, owner }: Mention): boolean {
  if (kind === 'pronoun' || PICTURE.has(head.split(' ').at(-1) ?? head)) return true;
  // Time and weather are the place's light, and are said to be missing where they are.
  if (lightOf(words) !== undefined || lightOf(head) !== undefined || weatherOf(head) !== undefined)
    return true;
  const traits = traitsOf(head);
  return traits.has('part') || traits.has('place') || traits.has('surface') || owner !== undefined;
}

/** "Does rock climbing": seen by what somebody does. */
const isDone = ({ head }: Mention, { clause, deed }: Happening): boolean =>
  clause.verb === 'do' &&
  nounOf(head)?.traits.includes('event') === true &&
  deed !== undefined &&
  (deed.motion !== 'still' || (deed.act !== undefined && deed.act !== 'stand'));

/** What a mention would be seen by: its own words, or whom a word for several means. */
const wordsOf = ({ words, head }: Pick<Mention, 'words' | 'head'>): readonly string[] => {
  const { means = '', several = '' } = nounOf(head)?.traits.includes('event') ? {} : (nounOf(head) ?? {});
  return [words, head, means, several].flatMap(wordsIn);
};

/** Whoever does it is in the picture, or a note says why not. */
const mentionsOf = ({ themes, recipients, phrases }: Clause): readonly Mention[] => [
  ...themes,
  ...recipients,
  ...phrases.flatMap(({ relation, mentions, spot }) =>
    spot !== undefined || UNSEEN.has(relation) ? [] : mentions,
  ),
];

/** What is done, where it is drawn as no more than standing there. */
function undrawnVerb({ clause, deed, changes, laterLight }: Happening): string | undefined {
  if (clause.verb === undefined || clause.negated || STANDING.has(clause.verb)) return undefined;
  if (changes.length > 0 || laterLight !== undefined) return undefined;
  const verb = verbOf(clause.verb);
  if (verb === undefined) return undefined;
  if (deed === undefined) return clause.verb;
  const still = deed.motion === 'still' && (deed.act === undefined || deed.act === 'stand');
  const held = deed.themes.length > 0 && verb.theme !== 'none' && verb.theme !== 'target';
  return still && !held ? clause.verb : undefined;
}

/**
 * The words of a scene that nothing in it shows and no note tells of: things said beside its cast ("in the rain"), what is
 * done where it is drawn as standing there ("thinks"), and how ("happily").
 */
export function leftOutOf(
  scene: ToldScene,
  notes: readonly Pick<PlanNote, 'text'>[],
): readonly Pick<PlanNote, 'kind' | 'text'>[] {
  const shown = shownWords(scene, notes);
  const told = scene.happenings.flatMap((happening) => {
    const { clause } = happening;
    if (clause.link === 'unreal' || clause.link === 'purpose') return [];
    const things = mentionsOf(clause)
      .filter((mention) => !isUnseen(mention) && !isDone(mention, happening))
      .map(({ words, head }) => ({ words, head }));
    const verb = undrawnVerb(happening);
    const manner = isKorean(clause.said)
      ? []
      : clause.manner.filter(
          (how) => !SHOWN_MANNER.has(adverbOf(how)?.kind ?? 'none') && lightOf(how) === undefined,
        );
    return [
      ...things.filter((mention) => !wordsOf(mention).some((word) => shown.has(word))),
      ...(verb === undefined ? [] : [{ words: verb, head: verb }]).filter(
        ({ head }) => !wordsIn(head).every((word) => shown.has(word)),
      ),
      ...manner
        .filter((how) => !wordsIn(how).some((word) => shown.has(word)))
        .map((how) => ({ words: how, head: how })),
    ];
  });
  const texts = new Set(told.map(({ words }) => `${words}: not drawn`));
  return [...texts].map((text) => ({ kind: 'dropped', text }));
}
