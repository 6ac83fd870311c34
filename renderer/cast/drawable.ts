import { atTime, splitTime } from '../../preload/contract/lights.ts';
import type { BodyAct } from '../../preload/contract/acts.ts';
import type { CastMember } from '../../preload/contract/document.ts';
import type { PackSummary } from '../../preload/contract/settings.ts';

export type Words = Pick<PackSummary, 'entities' | 'places'> & Partial<Pick<PackSummary, 'called'>>;

const plain = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether `phrase` ends in the very words of a name the pack knows ("a small red car" ends in "car"). */
function endsIn(phrase: string, name: string): boolean {
  return phrase === name || phrase.endsWith(` ${name}`);
}

/** What the pack knows of a phrase: its longest known ending, or nothing. */
export function knownWord(
  words: Words,
  { kind, phrase }: { readonly kind: CastMember['kind']; readonly phrase: string },
): string | undefined {
  const wanted = plain(phrase);
  return (kind === 'entity' ? words.entities : words.places)
    .filter((name) => endsIn(wanted, plain(name)))
    .sort((a, b) => b.length - a.length)[0];
}

/** What a member is drawn doing with its whole body; empty for what the pack knows no body of. */
export function bodyActsOf(
  { bodies, acts, ...words }: Words & Pick<PackSummary, 'bodies' | 'acts'>,
  { kind, name, drawnAs }: CastMember,
): readonly BodyAct[] {
  const word = knownWord(words, { kind, phrase: drawnAs ?? name });
  return kind === 'entity' && word !== undefined && bodies.includes(word) ? acts : [];
}

/** What the pack draws for a name in another language ("빨간 풍선" → red balloon); undefined where it has no such word. */
export function drawnForName({ called = {} }: Words, name: string): string | undefined {
  const { place, time } = splitTime(name.trim());
  const word = (said: string): string | undefined => (Object.hasOwn(called, said) ? called[said] : undefined);
  const parts = place.split(/\s+/);
  for (let looks = 0; looks < parts.length; looks += 1) {
    const noun = word(parts.slice(looks).join(''));
    const described = parts.slice(0, looks).map(word);
    if (noun === undefined || described.includes(undefined)) continue;
    const english = [...described, noun].join(' ');
    return time === undefined ? english : atTime(english, time);
  }
  return undefined;
}

/** Whether what is drawn is only what another language calls it: the noun at the name's end means the noun drawn. */
function isTranslation({ called = {} }: Words, name: string, drawnAs: string): boolean {
  const parts = splitTime(name.trim()).place.split(/\s+/);
  const drawn = plain(splitTime(drawnAs).place);
  return parts.some((_, at) => {
    const noun = parts.slice(at).join('');
    const word = Object.hasOwn(called, noun) ? called[noun] : undefined;
    return word !== undefined && (endsIn(drawn, plain(word)) || endsIn(plain(word), drawn));
  });
}

/** How sure a member is to look like its name: by its picture, as itself, as something else, or not at all. */
export type Drawing =
  | { readonly as: 'reference' }
  | { readonly as: 'itself' }
  /** `translated`: the same in another language ("고양이", cat), and nothing else. */
  | { readonly as: 'other'; readonly words: string; readonly translated: boolean }
  | { readonly as: 'unknown' };

/** What the pack will draw for a member, judged by its word list. */
export function drawingOf(words: Words, member: CastMember): Drawing {
  if (member.reference !== undefined) return { as: 'reference' };
  const { kind, name, drawnAs } = member;
  if (drawnAs !== undefined && plain(drawnAs) !== plain(name)) {
    if (endsIn(plain(name), plain(drawnAs))) return { as: 'itself' };
    return { as: 'other', words: drawnAs, translated: isTranslation(words, name, drawnAs) };
  }
  return knownWord(words, { kind, phrase: name }) === undefined ? { as: 'unknown' } : { as: 'itself' };
}

/** Up to `count` names of the pack for what was typed so far: those that begin with it first. */
export function suggestions(
  words: Words,
  {
    kind,
    typed,
    count,
  }: { readonly kind: CastMember['kind']; readonly typed: string; readonly count: number },
): readonly string[] {
  const wanted = plain(typed.replace(/^(an?|the)\s+/iu, ''));
  if (wanted === '') return [];
  // Names in another language are offered for what begins like them.
  const own = new Set(kind === 'entity' ? words.entities : words.places);
  const others = Object.entries(words.called ?? {})
    .filter(([name, word]) => name.startsWith(wanted) && own.has(word))
    .map(([name]) => name);
  if (others.length > 0) return others.sort((a, b) => a.length - b.length).slice(0, count);
  const rank = (name: string): number =>
    plain(name).startsWith(wanted) ? 0 : plain(name).includes(` ${wanted}`) ? 1 : 2;
  return (kind === 'entity' ? words.entities : words.places)
    .filter((name) => plain(name).includes(wanted))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .slice(0, count);
}
