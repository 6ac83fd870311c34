import type { Link } from '../clause.ts';

/** Verbs that say how another doing goes, and not a doing of their own. */
const CONTROL: Readonly<Record<'aspect' | 'wishes' | 'causes' | 'perceives' | 'aims', string>> = {
  aspect:
    'begin start continue keep try seem appear happen go come proceed get attempt manage tend end finish stop',
  wishes:
    'want hope wish dream refuse fail forget plan need like love hate prepare wait decide promise imagine think say pretend know believe',
  causes: 'let make help have cause allow enable force teach',
  perceives: 'watch see hear observe notice spot find feel film show catch',
  aims: 'use reach bend lean pause',
};
type Control = keyof typeof CONTROL;

const CONTROLS = new Map(
  Object.entries(CONTROL).flatMap(([control, verbs]) =>
    verbs.split(' ').map((verb) => [verb, control as Control] as const),
  ),
);

/** How a verb stands to the clause that completes it ("starts to run"); undefined for verbs that do not take one. */
export const controlOf = (lemma: string): Control | undefined => CONTROLS.get(lemma);

/** Forms that the tagger leaves as they are. */
const SAME: Readonly<Record<string, string>> = { "'s": 'be', "'re": 'be', "'m": 'be', is: 'be', are: 'be' };
export const asDoing = (lemma: string): string => SAME[lemma] ?? lemma;

const THEN =
  /^(and )?(then|next|afterwards?|after (that|this|a while|a moment)|later( on)?|finally|eventually|soon( after)?|subsequently|at last|in the end|at the end|lastly|suddenly|the next (day|morning)|moments later|a (moment|while|bit) later|second(ly)?|third(ly)?)$/;
const MEANWHILE = /^(meanwhile|in the meantime|at the same time|simultaneously|elsewhere)$/;

/** What words at the head of a clause say of its time: "then", "meanwhile"; undefined for all others. */
export function sequenceOf(words: string): Link | undefined {
  if (THEN.test(words)) return 'then';
  return MEANWHILE.test(words) ? 'then' : undefined;
}

/** What the word before a subordinate clause says; `before` and `after` tell the order, the others are links. */
export function linkOfMark(mark: string): Link | 'before' | 'after' {
  if (/^(after|once|having|upon)\b/.test(mark)) return 'after';
  if (/^before\b/.test(mark)) return 'before';
  if (/^(until|till)\b/.test(mark)) return 'until';
  if (/^(to|in order to|so that|so as to|so)\b/.test(mark)) return 'purpose';
  if (/^(as if|as though|like|if|unless|whether|than)\b/.test(mark)) return 'unreal';
  return mark === '' ? 'and' : 'while';
}

/** What a form may be of, likeliest first: "shining" → shine, "planning" → plan, "rides" → ride. */
export function stemsOf(form: string): readonly string[] {
  const [, stem = '', ending = ''] = /^(.+?)(ing|ed|ies|es|s)$/.exec(form) ?? [];
  if (ending === '') return [];
  if (ending === 'ies') return [`${stem}y`, `${stem}ie`];
  if (ending === 's') return [stem];
  if (ending === 'es') return [`${stem}e`, stem];
  const double = /([b-df-hj-np-tv-z])\1$/.test(stem);
  const short = /^[^aeiou]*[aeiouy][b-df-hj-np-tvz]$/.test(stem);
  if (double) return [stem.slice(0, -1), stem];
  return short ? [`${stem}e`, stem] : [stem, `${stem}e`];
}
