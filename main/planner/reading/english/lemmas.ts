import { isLetters } from './characters.ts';
import type { LemmaData } from './data.ts';
import type { Analysis } from './ruler.ts';

/** A word in its base form already, by its features. */
function isBase({ pos, morph }: Analysis): boolean {
  const has = (feature: string) => morph.split('|').includes(feature);
  if (has('VerbForm=Inf') || has('Degree=Pos')) return true;
  if (pos === 'NOUN') return has('Number=Sing');
  return pos === 'VERB' && has('VerbForm=Fin') && has('Tense=Pres') && !morph.includes('Number=');
}

/** spaCy's English rule lemmatizer: exceptions, then endings exchanged, of which a known word is better than others. */
export function makeLemmatizer({ rules, exceptions, words }: LemmaData): (word: Analysis) => string {
  const parts = new Map(
    Object.entries(rules).map(([part, endings]) => [
      part.toUpperCase(),
      {
        endings,
        exceptions: new Map(Object.entries(exceptions[part] ?? {})),
        known: new Set((words[part] ?? '').split(' ')),
      },
    ]),
  );
  return (word) => {
    const { text, lower, pos, lemma } = word;
    if (lemma !== undefined) return lemma;
    const part = parts.get(pos);
    if (pos === 'PROPN') return text;
    if (part === undefined || isBase(word)) return lower;
    const exception = part.exceptions.get(lower);
    if (exception !== undefined) return exception;
    const forms = part.endings
      .filter(([ending]) => lower.endsWith(ending))
      .map(([ending, other]) => lower.slice(0, lower.length - ending.length) + other)
      .filter((form) => form !== '');
    return (
      forms.findLast((form) => part.known.has(form)) ??
      forms.find((form) => !isLetters(form)) ??
      forms[0] ??
      text
    );
  };
}
