import type { NounPhrase } from './phrases.ts';
import type { Event } from './story.ts';

const TIMES =
  /^(night|midnight|noon|midday|dawn|dusk|twilight|sunset|sunrise|morning|evening|afternoon|daybreak|nightfall)$/;
const DARK = /\b(night|midnight|dusk|twilight|nightfall|evening)\b/;
const WHEN = /^(at|in|into|during|by|on|before|until|from)$/;
/** "In the morning", but "at night". */
const WITH_IN = /^(morning|evening|afternoon)$/;

const isTime = ({ kind, head }: NounPhrase): boolean => kind === 'noun' && TIMES.test(head);

const asSaid = ({ head, adjectives }: NounPhrase): string => {
  const early = adjectives.find((word) => /^(early|late)$/.test(word));
  return WITH_IN.test(head) ? `in the ${early === undefined ? '' : `${early} `}${head}` : `at ${head}`;
};

/** The time of day an event is told to happen at: "at night", "in the morning"; "one evening" and "tonight" as well. */
export function timeOfEvent({ clause }: Event): string | undefined {
  if (clause.adverbs.includes('tonight')) return 'at night';
  if (clause.subjects.some(({ head }) => head === 'sun')) {
    if (/^(set|sink)$/.test(clause.verb?.lemma ?? '')) return 'at sunset';
    if (clause.verb?.lemma === 'rise') return 'at sunrise';
  }
  const after = clause.phrases
    .filter(({ preposition }) => WHEN.test(preposition))
    .flatMap(({ objects }) => objects);
  const alone = [...clause.subjects, ...clause.objects].filter(({ determiner }) => determiner !== 'the');
  const found = [...after, ...alone].find(isTime);
  return found === undefined ? undefined : asSaid(found);
}

/** The first time of day told of a scene. */
export const timeOf = (events: readonly Event[]): string | undefined =>
  events.map(timeOfEvent).find((time) => time !== undefined);

export const isDark = (time: string | undefined): boolean => time !== undefined && DARK.test(time);

/** "The next day", "tomorrow": a time of day told before is over. */
export const isNextDay = ({ clause }: Event): boolean => clause.adverbs.includes('tomorrow');
