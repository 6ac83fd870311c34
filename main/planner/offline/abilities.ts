import { isA } from '../words/nouns.ts';
import type { Member } from './cast.ts';

/** Verbs that only some can do, and who: "it flies off" is the bird, not the cat that climbed after it. */
const ABILITIES: ReadonlyArray<{
  readonly verbs: RegExp;
  readonly kinds: ReadonlySet<string>;
  readonly names: RegExp;
}> = [
  {
    verbs: /^(fly|flutter|soar|flap|swoop|hover|land)$/,
    kinds: new Set(['bird', 'insect', 'bat', 'aircraft', 'spacecraft', 'dragon']),
    names:
      /\b(dragon|fairy|ghost|angel|superhero|witch|wizard|kite|balloon|rocket|flying|ufo|unicorn|bird|plane|helicopter|spaceship|comet|snowflake|leaf)\b/,
  },
  { verbs: /^(bark|wag|growl)$/, kinds: new Set(['dog', 'canine']), names: /\b(dog|puppy|wolf|fox|bear)\b/ },
  { verbs: /^(meow|purr)$/, kinds: new Set(['feline']), names: /\b(cat|kitten|lion|tiger)\b/ },
  {
    verbs: /^(bloom|blossom|wilt|sprout)$/,
    kinds: new Set(['plant', 'flower']),
    names: /\b(flower|plant|seed|tree)\b/,
  },
  {
    verbs: /^(melt)$/,
    kinds: new Set(['ice', 'frozen dessert']),
    names: /\b(snow\w*|ice|candle|cheese|chocolate)\b/,
  },
  { verbs: /^(pop|burst|deflate)$/, kinds: new Set(['balloon']), names: /\b(balloon|bubble|ball)\b/ },
  { verbs: /^(hatch)$/, kinds: new Set(['egg']), names: /\begg\b/ },
  {
    verbs: /^(ring)$/,
    kinds: new Set(['bell', 'telephone', 'clock']),
    names: /\b(bell|phone|telephone|clock)\b/,
  },
];

/** What becomes of things alone: "it breaks" is the vase, not the cat that pushed it. */
const ONLY_THINGS = /^(break|shatter|crack|explode|spill|rip|collapse|boil|burn)$/;

/** Whether somebody is one of the few that do `verb`; undefined for a verb that many do. */
export function isAbleTo(verb: string, { base, word, animate }: Member): boolean | undefined {
  if (ONLY_THINGS.test(verb)) return !animate;
  const ability = ABILITIES.find(({ verbs }) => verbs.test(verb));
  if (ability === undefined) return undefined;
  const name = `${base} ${word?.name ?? ''}`;
  return (
    ability.names.test(name) || isA(base, ability.kinds, true) || isA(word?.name ?? '', ability.kinds, true)
  );
}
