import type { Clause, Reading } from './clause.ts';
import type { Words } from './clauses/mentions.ts';
import { readClauses } from './clauses/read-clauses.ts';
import type { Parse } from './parse.ts';
import { withoutFilmWords, type FilmVocabulary } from './text/film-words.ts';
import { withWholeNames } from './clauses/whole-names.ts';
import { namedDoings } from './clauses/named-doings.ts';
import { plainVerbs } from './clauses/repair.ts';
import { betterForms } from './better-forms.ts';
import { edited, type Edited } from './text/edits.ts';
import { inPlainForms } from './text/plain-words.ts';
import { itemsOf } from './text/items.ts';
import { headingsSaid } from './text/headings.ts';
import { withoutWriting } from './text/quoted.ts';
import { withoutMarkup } from './text/markup.ts';

export interface EnglishWords extends Words, FilmVocabulary {}

/** The texts that are parsed for a prompt, with what was taken from around them. */
/** What a prompt is parsed as, in the end: for people who want to know. */
export const parsesOf = (prompt: string, words: EnglishWords, parse: (text: string) => Parse) =>
  textsOf(prompt, words).map(({ plain }) => parsePlainly(plain, words, parse));

export const textsOf = (prompt: string, words: EnglishWords) =>
  itemsOf(withoutMarkup(headingsSaid(prompt))).map(({ text, ownScene }) => {
    const { text: told, written } = withoutWriting(text);
    const film = withoutFilmWords(told, words);
    return { ...film, written, plain: inPlainForms(film.text), ownScene };
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
    const parsed = parsePlainly(item.plain, words, parse);
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
    unread.push(...read.left.map(({ text }) => text), ...item.written);
    sentences.push(...sentencesOf(parsed));
  }
  return { clauses, sentences, film: { style, camera }, unread: [...new Set(unread)] };
}

/** Parses, and again in plainer forms what the first parse lost: verbs taken for nouns, sentences that made no sense. */
function parsePlainly(told: Edited, words: EnglishWords, parse: (text: string) => Parse): Parse {
  const whole = parse(told.text);
  const doings = namedDoings(whole.tokens, words);
  const plain = doings.length === 0 ? told : edited(told, doings);
  const first = doings.length === 0 ? whole : parse(plain.text);
  const verbs = plainVerbs(first, words);
  const repaired = verbs.length === 0 ? plain : edited(plain, verbs);
  const second = verbs.length === 0 ? first : parse(repaired.text);
  const forms = betterForms(second, words, parse);
  const text = forms.length === 0 ? repaired : edited(repaired, forms);
  const last = forms.length === 0 ? second : parse(text.text);
  return { ...withWholeNames(last, words), own: text.own };
}

/** The words of every sentence, as they were written. */
function sentencesOf({ tokens, own }: Parse): readonly string[] {
  const count = (tokens.at(-1)?.sentence ?? 0) + 1;
  return Array.from({ length: count }, (_, number) => {
    const mine = tokens.filter(({ sentence }) => sentence === number);
    return own?.(mine[0]?.start ?? 0, mine.at(-1)?.end ?? 0).trim() ?? '';
  });
}
