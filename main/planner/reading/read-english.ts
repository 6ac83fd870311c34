import type { Clause, Reading } from './clause.ts';
import type { Words } from './clauses/mentions.ts';
import { readClauses } from './clauses/read-clauses.ts';
import type { Parse } from './parse.ts';
import { withoutFilmWords, type FilmVocabulary } from './text/film-words.ts';
import { withWholeNames } from './clauses/whole-names.ts';
import { withPlainVerbs } from './clauses/repair.ts';
import { inPlainForms } from './text/plain-words.ts';
import { itemsOf } from './text/items.ts';
import { headingsSaid } from './text/headings.ts';
import { withoutMarkup } from './text/markup.ts';

export interface EnglishWords extends Words, FilmVocabulary {}

/** The texts that are parsed for a prompt, with what was taken from around them. */
export const textsOf = (prompt: string, words: EnglishWords) =>
  itemsOf(withoutMarkup(headingsSaid(prompt))).map(({ text, ownScene }) => {
    const film = withoutFilmWords(text, words);
    return { ...film, text: inPlainForms(film.text), ownScene };
  });

/** Reads an English prompt. Any text gives a reading; what no clause took up is in `unread`. */
export function readEnglish(prompt: string, words: EnglishWords, parse: (text: string) => Parse): Reading {
  const clauses: Clause[] = [];
  const unread: string[] = [];
  const style: string[] = [];
  const camera: string[] = [];
  const sentences: string[] = [];
  for (const item of textsOf(prompt, words)) {
    style.push(...item.style);
    camera.push(...item.camera);
    const parsed = parseRepaired(item.text, words, parse);
    const read = readClauses(parsed, words);
    const own = Math.max(
      0,
      read.clauses.findIndex(({ link }) => link !== 'describes'),
    );
    for (const [at, clause] of read.clauses.entries())
      clauses.push({
        ...clause,
        sentence: clause.sentence + sentences.length,
        ...(item.ownScene && at === own ? { ownScene: true } : {}),
      });
    unread.push(...read.unread);
    sentences.push(...sentencesOf(parsed));
  }
  return { clauses, sentences, film: { style, camera }, unread: [...new Set(unread)] };
}

/** Parses, and once more with verbs in a plainer form where the first parse lost some. */
function parseRepaired(text: string, words: EnglishWords, parse: (text: string) => Parse): Parse {
  const first = parse(text);
  const plainer = withPlainVerbs(first, words);
  return withWholeNames(plainer === undefined ? first : parse(plainer), words);
}

function sentencesOf({ text, tokens }: Parse): readonly string[] {
  const count = (tokens.at(-1)?.sentence ?? 0) + 1;
  return Array.from({ length: count }, (_, number) => {
    const own = tokens.filter(({ sentence }) => sentence === number);
    return text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0).replace(/^there is /i, '');
  });
}
