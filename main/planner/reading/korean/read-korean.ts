import type { Clause, Reading } from '../clause.ts';
import { withoutFilm } from './film.ts';
import { readSentence } from './read-sentence.ts';
import { koreanWords } from './read-words.ts';
import { Sentence, Story } from './sentence.ts';
import { sentencesOf } from './sentences.ts';

/** What nobody would film: markup, addresses, what is spoken. Blanks keep every other word where it stands. */
const plainly = (prompt: string): string =>
  [/<\/?[a-z][^>\n]{0,200}>/giu, /https?:\/\/\S+/giu, /["“][^"”\n]{0,300}["”]/gu].reduce(
    (text, mark) => text.replaceAll(mark, (found) => ' '.repeat(found.length)),
    prompt.normalize('NFC').replaceAll(/\r/g, ' '),
  );

/** Reads a Korean prompt by the lexicon and its endings. Any text gives a reading; what no clause took up is in `unread`. */
export function readKorean(prompt: string): Reading {
  const text = plainly(prompt);
  const slice = (from: number, to: number): string => text.slice(from, to).trim();
  const story = new Story();
  const clauses: Clause[] = [];
  const sentences: string[] = [];
  const style: string[] = [];
  const camera: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const film = withoutFilm(koreanWords(sentence.text, sentence.start), slice);
    style.push(...film.style);
    camera.push(...film.camera);
    const read = readSentence(new Sentence(film.words, sentences.length, story, slice));
    for (const [at, clause] of read.entries())
      clauses.push({ ...clause, ...(sentence.ownScene && at === 0 ? { ownScene: true } : {}) });
    sentences.push(sentence.text.replace(/[.!?。…;\s]+$/u, '').trim());
  }
  return { clauses, sentences, film: { style, camera }, unread: story.unread };
}
