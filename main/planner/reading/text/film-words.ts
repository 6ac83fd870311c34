import type { FilmWords } from '../clause.ts';

/** What the reader asks of words about the film itself. Lower case. */
export interface FilmVocabulary {
  /** "video", "scene", "close-up": what follows "of" is what is shown. */
  readonly isFootage: (noun: string) => boolean;
  /** "watercolor", "animated", "4k". */
  readonly isStyle: (word: string) => boolean;
  /** "zoom", "view", "slow-motion". */
  readonly isCamera: (word: string) => boolean;
  /** "sunset", "at night". */
  readonly isTime: (words: string) => boolean;
}

export interface WithoutFilm extends FilmWords {
  readonly text: string;
}

const REQUEST =
  /^\s*(?:(?:please|can you|could you|hey|hi|watch as|see how)\b[\s,]*)*(?:i(?:'d| would)? (?:want|like|need)(?: you)?(?: to)?\s+)?(?:(?:make|create|generate|show|draw|produce|render|film|give)\b(?: me| us)?\s+)?(?=(?:an?|the|some)\b)/i;
const CONNECT =
  /^(?:of|with|about|showing|that shows|which shows|depicting|featuring|where|in which|on which|:|,)$/i;
const MOST_BEFORE = 8;
/** What begins a text and is longer tells what is shown, though it may end with a style. */
const MOST_FILM_WORDS = 7;

/**
 * Takes the words about the film from around what it shows: "A realistic video of a scene with" before, ", front view"
 * and ", in the style of Van Gogh" behind, "In slow motion," before.
 */
export function withoutFilmWords(said: string, words: FilmVocabulary): WithoutFilm {
  const style: string[] = [];
  const camera: string[] = [];
  // "Camera rotates clockwise, a woman …".
  const [, moves, shown] = /^(camera\b[^,]{0,60}),\s*(.+)$/isu.exec(said.trim()) ?? [];
  if (moves !== undefined) camera.push(moves);
  let text = withoutStyles(shown ?? said.trim(), words, style);
  for (let round = 0; round < 4; round++) {
    const carried = carrierOf(text, words);
    if (carried === undefined) break;
    style.push(...carried.style);
    camera.push(...carried.camera);
    text = carried.text;
  }
  // "Slow motion confetti falls".
  const [, before = '', rest = ''] = /^((?:an? )?[\p{L}-]+ [\p{L}-]+) (.+)$/su.exec(text) ?? [];
  if (
    rest !== '' &&
    words.isCamera(before.toLowerCase().replace(/^an? /, '')) &&
    !CONNECT.test(rest.split(' ')[0] ?? '')
  ) {
    camera.push(before);
    text = rest;
  }
  text = segmentsOf(text)
    .map((segment, at) => (at === 0 ? segment : asPhrase(segment, words)))
    .filter((segment, at, all) => {
      const told = at === 0 && segment.trim().split(/\s+/).length > MOST_FILM_WORDS;
      const kind = all.length > 1 && !told ? filmSegment(segment, words) : undefined;
      if (kind === 'style') style.push(segment.trim());
      if (kind === 'camera') camera.push(segment.trim());
      return kind === undefined || (at === 0 && all.length === 1);
    })
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/,\s*$/, '');
  return { text: text.trim(), style: style.map(plain), camera: camera.map(plain) };
}

/** "In cyberpunk style", "in the style of Monet", "by Hokusai", "in black and white" amid what is told. */
const STYLED = [
  /\s+in the style of ((?:\p{Lu}[\p{L}.-]+ ?){1,3})(?=[.,;!?]|$)/gu,
  /\s+(?:in|with) (?:an? |the )?((?:(?!the |an? )[\p{L}\p{N}-]+ ){1,3})style(?=[.,;!?]|$| (?:in|on|at|with|of|and|while|is|are|\p{Ll}+s|\p{Ll}+ing)\b)/gu,
  /\s+by (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?=[.,;!?]|$)/gu,
  /\s+in (black and white|sepia|monochrome|grayscale)(?= of )/giu,
];

/** Such words taken out of a text and put to its styles; a painter's name has to be known as one. */
function withoutStyles(text: string, words: FilmVocabulary, style: string[]): string {
  return STYLED.reduce(
    (left, form) =>
      left.replaceAll(form, (said: string, name: string) => {
        const lower = name.trim().toLowerCase();
        const known = [lower, lower.split(' ').at(-1) ?? lower].some((one) => words.isStyle(one));
        if (said.trimStart().startsWith('by ') && !known) return said;
        style.push(said.trim());
        return '';
      }),
    text,
  );
}

const plainSegment = (segment: string): string =>
  segment
    .trim()
    .toLowerCase()
    .replaceAll(/[.,;!?]+$/g, '');
/** ", stage background", ", white backdrop". */
const BACKDROP = /^(?:an? |the )?((?:\p{L}+ ){1,2}(?:background|backdrop))$/u;

/** A part between commas that says when or where, with the word that says so: "at sunset", "against a white background". */
function asPhrase(segment: string, words: FilmVocabulary): string {
  const said = plainSegment(segment);
  if (words.isTime(said)) return ` ${asWhen(segment)}`;
  const [, backdrop] = BACKDROP.exec(said) ?? [];
  return backdrop === undefined
    ? segment
    : ` against a ${backdrop}${/[.!?]$/.test(segment.trim()) ? '.' : ''}`;
}

/** ", sunset" says when, as "at sunset" does. */
const asWhen = (segment: string): string =>
  /^(?:at|in|on|during|by) /.test(plainSegment(segment)) ? segment.trim() : `at ${segment.trim()}`;

const plain = (segment: string): string =>
  segment
    .trim()
    .replaceAll(/^(?:in|with|using)(?: an?| the)? |[.,;!]+$/gi, '')
    .toLowerCase();

const segmentsOf = (text: string): readonly string[] => text.split(/(?<=,)(?!\d)|(?<=[.;!?])\s+/);

const PICTURE =
  /^(?:paintings?|drawings?|portraits?|sketch|illustrations?|prints?|posters?|pictures?|photos?|art)$/;

/** What is done to a picture that is a thing among others. */
const AS_THING =
  /\b(?:hang(?:s|ing)?|hung|is|are|was|wall|frame|museum|gallery|easel|lean(?:s|ing)?|beside|next to|fall(?:s|ing)?|burn(?:s|ing)?|shelf|table)\b/i;

/** Whether the words right before a kind of picture name a style: "Van Gogh", "Marvel movie", "pencil". */
function stylesBefore(said: readonly string[], words: FilmVocabulary): boolean {
  const before = said.map((one) => one.toLowerCase()).filter((one) => one !== 'style');
  return before.some((_, from) => words.isStyle(before.slice(from).join(' ')));
}

/** "A realistic lively video of a scene with": cut where the noun that carries the film ends. */
function carrierOf(text: string, words: FilmVocabulary): WithoutFilm | undefined {
  const asked = text.replace(REQUEST, '');
  const bare = asked === text || asked === '' ? undefined : { text: asked, style: [], camera: [] };
  const tokens = [...asked.matchAll(/[\p{L}\p{N}'-]+|[:,]/gu)];
  const first = tokens[0]?.[0].toLowerCase() ?? '';
  const start = /^(an?|the|some|this)$/.test(first) ? 1 : 0;
  for (let at = start; at < Math.min(tokens.length, start + MOST_BEFORE); at++) {
    const word = tokens[at]?.[0].toLowerCase() ?? '';
    if (/^(an?|the|of|with|and|in|on|is|are|,|:)$/.test(word)) return bare;
    // "A watercolor painting of", "a Van Gogh painting of", "a portrait of"; a painting alone may hang there.
    const medium =
      PICTURE.test(word) &&
      (stylesBefore(
        tokens.slice(start, at).map(([one]) => one),
        words,
      ) ||
        (at === start && !AS_THING.test(asked)));
    if (!medium && !words.isFootage(word) && !words.isFootage(word.replace(/s$/, ''))) continue;
    const two = `${tokens[at + 1]?.[0] ?? ''} ${tokens[at + 2]?.[0] ?? ''}`.toLowerCase();
    const long = /^(that shows|which shows|in which|on which)$/.test(two);
    const next = tokens[at + 1]?.[0].toLowerCase() ?? '';
    if (!long && !CONNECT.test(next)) {
      continue;
    }
    const end = tokens[at + (long ? 2 : 1)];
    if (end === undefined) return bare;
    const before = tokens.slice(start, at).map(([one]) => one.toLowerCase());
    const rest = asked.slice(end.index + end[0].length).trim();
    if (rest === '') return bare;
    return {
      text: rest,
      style: before.filter((one) => words.isStyle(one)),
      camera: [...before, word].filter((one) => words.isCamera(one)),
    };
  }
  return bare;
}

/** What a part between commas is, when all of it is about the film. */
function filmSegment(segment: string, words: FilmVocabulary): 'style' | 'camera' | undefined {
  const said = segment
    .trim()
    .toLowerCase()
    .replaceAll(/[.,!?]+$/g, '');
  const phrase = said.replace(/^(?:in|with) (?:an? |the )?/, '');
  if (words.isStyle(phrase)) return 'style';
  if (/^camera\b/.test(phrase)) return 'camera';
  if (words.isCamera(phrase) || /\beffects?$/.test(phrase)) return 'camera';
  if (/^(?:in|with) (?:an? |the )?(?:[\p{L}-]+ ){0,3}styles?(?: of .{1,60})?$/u.test(said)) return 'style';
  if (/^by [\p{L} .-]{3,40}$/u.test(said) && words.isStyle(said.slice(3))) return 'style';
  const tokens =
    said.replace(/^(?:in|with|using|from)\s+(?:an?|the)?\s*/, '').match(/[\p{L}\p{N}'-]+/gu) ?? [];
  if (tokens.length === 0 || tokens.length > 6) return undefined;
  const kinds = tokens
    .filter(
      (word) =>
        !/^(?:and|of|the|an?|very|super|high|ultra|extremely|highly|in|with|from|to|left|right|up|down|out|slowly)$/.test(
          word,
        ),
    )
    .map((word) => (words.isCamera(word) ? 'camera' : words.isStyle(word) ? 'style' : undefined));
  const last = kinds.at(-1);
  if (kinds.length === 0 || last === undefined) return undefined;
  const known = kinds.filter((kind) => kind !== undefined).length;
  return known === kinds.length ||
    (known >= kinds.length - 1 && /(?:style|art|view|shot|motion|angle)$/.test(said))
    ? last
    : undefined;
}
