import { adjectiveOf } from '../../lexicon/adjectives.ts';
import { hasTrait } from '../../lexicon/nouns.ts';
import type { FilmWords } from '../clause.ts';
import type { Word } from './word.ts';

const TAIL =
  /^(?:스타일|풍|느낌|기법|화풍|효과|기법|샷|뷰|시점|앵글|구도|톤|감성|무드|질감|렌더링|그래픽)(?:으로|로|의|에서|을|를|이|은|는|이다|입니다)?$/u;
const STUCK = /(?:스타일|풍|샷|뷰|렌더링)(?:으로|로|의|에서|을|를)?$/u;
/** How a film is made: swallowed behind its style. */
const MAKING = new Set([
  'draw',
  'paint',
  'film',
  'make',
  'show',
  'record',
  'photograph',
  'shoot',
  'print',
  'take a photo',
  'take photo',
  'express',
  'see',
  'look',
]);
const CAMERA = /^카메라(?:가|는|은|이)$/u;

/** The words of a sentence without those about the film itself, and these. */
export function withoutFilm(
  words: readonly Word[],
  text: (from: number, to: number) => string,
): FilmWords & { readonly words: readonly Word[] } {
  const style: string[] = [];
  const camera: string[] = [];
  const kept: Word[] = [];
  for (let at = 0; at < words.length;) {
    const run = cameraClause(words, at) ?? filmRun(words, at);
    const [first, last] = [words[at], words[at + (run?.length ?? 1) - 1]];
    if (first === undefined || last === undefined) break;
    if (run === undefined) kept.push(first);
    else
      (run.kind === 'style' ? style : camera).push(
        text(first.start, words[at + run.said - 1]?.end ?? last.end).replace(
          /(?:으로|로|의|에서|을|를|이다|입니다)$/u,
          '',
        ),
      );
    at += run?.length ?? 1;
    if (run !== undefined && words[at]?.kind === 'comma' && (kept.length === 0 || at === words.length - 1))
      at++;
  }
  return { words: kept, style, camera };
}

interface Run {
  readonly kind: 'style' | 'camera';
  /** Words that are the name of it, and those with it that say nothing more. */
  readonly said: number;
  readonly length: number;
}

/** "카메라가 천천히 줌인한다": the clause is the camera's. */
function cameraClause(words: readonly Word[], at: number): Run | undefined {
  if (!CAMERA.test(words[at]?.written ?? '')) return undefined;
  const end = words.findIndex(
    (word, nth) =>
      nth > at &&
      ((word.kind === 'verb' && word.use !== 'noun') || (word.kind === 'unknown' && word.use !== undefined)),
  );
  const length = (end < 0 ? words.length : end + 1) - at;
  return { kind: 'camera', said: length, length };
}

function filmKind(word: Word | undefined): 'style' | 'camera' | undefined {
  if (word?.kind === 'look') return adjectiveOf(word.lemma)?.kind === 'style' ? 'style' : undefined;
  if (word?.kind !== 'noun') return undefined;
  const [head = ''] = word.heads;
  if (hasTrait(head, 'frame') || word.role === 'subject' || word.role === 'topic') return undefined;
  if (hasTrait(head, 'camera')) return 'camera';
  return hasTrait(head, 'style') ? 'style' : undefined;
}

function filmRun(words: readonly Word[], at: number): Run | undefined {
  let end = at;
  let kind: Run['kind'] | undefined;
  for (; end < words.length; end++) {
    const word = words[end];
    const next = words[end + 1];
    const own = filmKind(word);
    const tail = end > at && TAIL.test(word?.written ?? '');
    const lead =
      own === undefined &&
      !tail &&
      (TAIL.test(next?.written ?? '') || (word?.kind === 'unknown' && STUCK.test(word.written)));
    if (own === undefined && !tail && !lead) break;
    kind =
      own ??
      kind ??
      (/(?:샷|뷰|시점|앵글|구도)/u.test(`${word?.written} ${next?.written}`) ? 'camera' : 'style');
    if (closes(word)) {
      end++;
      break;
    }
  }
  if (kind === undefined) return undefined;
  // "그림을 그린다", "사진을 찍는다" of somebody: a thing that is made.
  const last = words[end - 1];
  if (last?.kind === 'noun' && last.role === 'object' && kind === 'style') return undefined;
  const said = end - at;
  const verb = words[end];
  if (verb?.kind === 'verb' && verb.lemmas.some((lemma) => MAKING.has(lemma)) && verb.use !== 'joined') end++;
  return { kind, said, length: end - at };
}

/** A particle ends the name of a style. */
const closes = (word: Word | undefined): boolean =>
  word !== undefined &&
  /(?:으로|로|의|에서)$/u.test(word.written) &&
  !/^스케치로?$/u.test(word.written.slice(0, -1));
