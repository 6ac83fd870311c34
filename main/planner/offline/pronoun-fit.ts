import { isAbleTo } from './abilities.ts';
import type { Member, Part } from './cast.ts';
import type { Context } from './memory.ts';

/** Drawn as people, and still called "it". */
const NEARLY_THINGS =
  /\b(robot|alien|ghost|snowman|zombie|monster|baby|infant|toddler|child|fairy|elf|mermaid|vampire|genie|creature)\b/;

/** How well a pronoun suits a member; undefined when it cannot mean it. */
export function pronounFit(pronoun: string, part: Part, context: Context): number | undefined {
  const fit = agreement(pronoun, part, context);
  const able =
    context.role === 'subject' && context.verb !== undefined
      ? isAbleTo(context.verb, part.member)
      : undefined;
  return fit === undefined || able === undefined ? fit : fit + (able ? 4 : -3);
}

/** One rides a horse or a bicycle, and is driven in the others. */
function rideFit({ word, animate, person }: Member, verb: string | undefined): number {
  const saddled = /^(bicycle|motorcycle|scooter|skateboard)$/.test(word?.name ?? '');
  if (word?.kind === 'vehicle') return verb === 'ride' && !saddled ? 5 : 6;
  if (!animate || person) return -6;
  return verb === 'ride' && (word?.scale ?? 0) >= LEAST_MOUNT ? 6 : 4.5;
}

const LEAST_MOUNT = 0.8;

function agreement(pronoun: string, { member, count }: Part, context: Context): number | undefined {
  if (count > 1) return undefined;
  const neuter = pronoun === 'it' || pronoun === 'its';
  if (neuter) {
    if (member.person && (member.gender !== undefined || member.base === '')) return undefined;
    if (context.rideWanted === true) return rideFit(member, context.verb);
    const alive =
      context.thingWanted === true
        ? member.animate
          ? -6
          : /^(open|close|lock|unlock)$/.test(context.verb ?? '') && OPENS.test(member.base)
            ? 5
            : 2
        : context.animateWanted || pronoun === 'its'
          ? member.animate
            ? 5
            : -6
          : context.role === 'object'
            ? member.animate
              ? 0
              : 1
            : 0;
    return alive - (member.person ? (NEARLY_THINGS.test(member.base) ? 4 : 8) : 0);
  }
  if (!member.animate) return undefined;
  const gender = /^(he|him|his)$/.test(pronoun) ? 'male' : 'female';
  if (member.gender !== undefined) return member.gender === gender ? 6 : undefined;
  return member.person ? 4 : 1;
}

/** What opens and closes. */
const OPENS =
  /\b(door|gate|window|box|gift|present|book|suitcase|chest|umbrella|jar|fridge|letter|envelope|bag)\b/;
