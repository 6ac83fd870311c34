import { verbReadings } from './inflections.ts';
import { isKnownVerb } from './lexicon/verbs.ts';

const isVerb = (word: string): boolean =>
  verbReadings(word, isKnownVerb).some(({ form }) => form === 'base' || form === 'ing');

/** Names a prompt gives anywhere, so that "Rusty" is a name too where it opens a sentence. */
export function namesIn(prompt: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const pattern of [
    /\b(?:named|called)\s+(\p{Lu}\p{L}+)/gu,
    /\b(\p{Lu}\p{Ll}+)\s+the\s+\p{Ll}/gu,
    /\b(\p{Lu}\p{Ll}+)\s+is\s+an?\s+\p{Ll}/gu,
    /\b(\p{Lu}\p{Ll}+),\s+an?\s+\p{Ll}/gu,
    /\b(\p{Lu}\p{Ll}+)\s+(?:and|or|meets|loves|hugs|kisses)\s+\p{Lu}\p{Ll}/gu,
    /\b\p{Lu}\p{Ll}+\s+(?:and|or)\s+(\p{Lu}\p{Ll}+)/gu,
  ])
    for (const match of prompt.matchAll(pattern))
      if (match[1] !== undefined && !ORDINARY.test(match[1]) && !isVerb(match[1].toLowerCase()))
        names.add(match[1].toLowerCase());
  return names;
}

const ORDINARY =
  /^(It|He|She|One|Who|What|Where|The|A|An|In|On|At|Then|Next|Finally|Later|After|Before|While|When|As|Meanwhile|And|But|Over|Under|Through|Across|Suddenly|Outside|Inside|Behind|Near|Around|Along|By|With|From|To|Into|Once|Now|Soon|Eventually|Show|Make|Create|First|Second|Third|There|Here|This|That|Watch|See|Across|Above|Below|Beneath)$/;
