import type { Token } from '../parse.ts';
import type { Edit } from '../text/edits.ts';
import type { Words } from './mentions.ts';
import { progressive, THERE_IS } from './repair.ts';
import { stemsOf } from './verb-words.ts';

/** Most other forms that a sentence is offered in. */
const MOST = 16;
const BE = /^(am|is|are|was|were|be|been|being|'s|'re)$/;
const STARTS = /^(DT|PRP\$?|CD|IN|EX|W\w+|CC|TO|MD|RB|POS|VBG|UH|,)$/;

/**
 * A sentence of which the parser made little, in plainer forms of the same meaning: with the article that a headline leaves
 * out, with a verb that cannot be taken for a noun ("is swaying"), begun with "There is", ended with a full stop. Each is a list of
 * edits.
 */
export function plainerForms(tokens: readonly Token[], words: Words): readonly (readonly Edit[])[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const stop: readonly Edit[] = /[.!?]$/.test(last.text)
    ? []
    : [{ start: last.end, end: last.end, said: '.' }];
  const starts = [[], ...openings(first, tokens, words)];
  const doings = [[], ...tokens.flatMap((token, at) => plainDoing(token, at, tokens, words))];
  return starts
    .flatMap((start) => doings.map((doing) => [...start, ...doing, ...stop]))
    .filter((edits) => edits.length > 0)
    .slice(0, MOST);
}

/** "Yellow rose", "There is a yellow rose": what a fragment may begin with. */
function openings(first: Token, tokens: readonly Token[], words: Words): readonly (readonly Edit[])[] {
  const lower = first.text.toLowerCase();
  const begin = (said: string): readonly Edit[] => [{ start: first.start, end: first.end, said }];
  const small = first.tag.startsWith('NNP') && !words.isName(lower) ? first.text : lower;
  if (first.tag === 'DT' || first.tag === 'CD') return [begin(`${THERE_IS}${small}`)];
  // "Ha Long Bay": the beginning of a name that looks like a cry.
  const called = first.tag === 'UH' && tokens[1]?.tag.startsWith('NNP') === true;
  if ((STARTS.test(first.tag) && !called) || words.isFirstName(lower)) return [];
  const noun = tokens.find(({ text, lemma }) => [text, lemma].some((one) => words.isName(one.toLowerCase())));
  if (noun === undefined || /^NNP?S$/.test(noun.tag)) return [begin(`${THERE_IS}${small}`)];
  const article = /^[aeiou]/i.test(lower) ? 'an' : 'a';
  return [begin(`${article} ${small}`), begin(`${THERE_IS}${article} ${small}`)];
}

/** What may be a verb behind a noun, and what "and" joins to it, said so that they can be nothing else. */
function plainDoing(
  token: Token,
  at: number,
  tokens: readonly Token[],
  words: Words,
): readonly (readonly Edit[])[] {
  const before = tokens[at - 1];
  if (before === undefined || BE.test(before.text.toLowerCase())) return [];
  const isThing =
    before.tag.startsWith('NN') ||
    [before.text, before.lemma].some((word) => words.isName(word.toLowerCase()));
  const many =
    before.text.toLowerCase() !== before.lemma.toLowerCase() ||
    tokens.slice(0, at).some(({ tag }) => tag === 'CC');
  const said = isThing ? doingSaid(token, many, words) : undefined;
  if (said === undefined) return [];
  const own = { start: token.start, end: token.end, said };
  const joined = tokens.flatMap((other, nth): readonly Edit[] => {
    const text = nth > at + 1 && tokens[nth - 1]?.tag === 'CC' ? doingSaid(other, many, words) : undefined;
    return text === undefined ? [] : [{ start: other.start, end: other.end, said: text }];
  });
  return joined.length === 0 ? [[own]] : [[own], [own, ...joined]];
}

/** "Sways", "swaying", "sway" as "is swaying"; undefined for what is no verb. */
function doingSaid({ text, tag }: Token, many: boolean, words: Words): string | undefined {
  const lower = text.toLowerCase();
  if (!/^(NN|JJ|VB|RB)/.test(tag)) return undefined;
  const be = many ? 'are' : 'is';
  const stem = stemsOf(lower).find((one) => words.isVerb(one));
  if (lower.endsWith('ing') && stem !== undefined) return `${be} ${lower}`;
  if (lower.endsWith('s') && stem !== undefined) return `is ${progressive(stem)}`;
  if (lower.endsWith('ed') && stem !== undefined) return tag === 'VBN' ? `${be} ${lower}` : undefined;
  return many && words.isVerb(lower) ? `are ${progressive(lower)}` : undefined;
}
