import { makeArcParser } from './arcs.ts';
import { isSpace } from './characters.ts';
import { readEnglishData } from './data.ts';
import { makeEncoder } from './encode.ts';
import { makeFeatureIds } from './features.ts';
import { makeKernel } from './kernel.ts';
import { makeLemmatizer } from './lemmas.ts';
import { type Analysis, makeRuler } from './ruler.ts';
import { makeTagger } from './tagger.ts';
import { makeTokenizer } from './tokenize.ts';
import { sentencesOf, undecorate } from './tree.ts';

export interface Token {
  readonly text: string;
  /** Base form: "dogs" → "dog". */
  readonly lemma: string;
  /** Penn Treebank tag; `_SP` for white space. */
  readonly tag: string;
  /** Index of the token it depends on; its own for a root. */
  readonly head: number;
  /** ClearNLP label, as spaCy uses them: nsubj, dobj, prep, pobj, amod, compound… */
  readonly relation: string;
  /** Where it stands in the text: UTF-16 units, the end left out. */
  readonly start: number;
  readonly end: number;
  /** Index of its sentence, from 0. */
  readonly sentence: number;
}

/** White space beyond one space between tokens is a token too. */
export interface Parse {
  readonly text: string;
  readonly tokens: readonly Token[];
}

function makeParser(): (text: string) => Parse {
  const data = readEnglishData();
  const tokenize = makeTokenizer(data.tokenizer);
  const kernel = makeKernel();
  const encode = makeEncoder(kernel, data.tensor, makeFeatureIds(data.tokenizer));
  const tag = makeTagger(kernel, data.tensor, data.tags);
  const findArcs = makeArcParser(kernel, data.tensor, data.moves);
  kernel.seal();
  const rule = makeRuler(data.lemmas.ruler);
  const lemmatize = makeLemmatizer(data.lemmas);

  return (text) => {
    const words = tokenize(text);
    const vectors = encode(words);
    const tags = tag(vectors);
    const arcs = findArcs(vectors);
    undecorate(arcs, (word) => isSpace(words[word]!.text));
    const sentences = sentencesOf(arcs.heads);
    const analyses = rule(
      words.map((word, index): Analysis => ({
        text: word.text,
        lower: word.text.toLowerCase(),
        tag: tags[index]!,
        relation: arcs.relations[index]!,
        pos: '',
        morph: '',
        lemma: undefined,
      })),
    );
    let at = 0;
    const tokens = analyses.map((word, index): Token => {
      const start = at;
      const end = start + word.text.length;
      at = words[index]!.space ? end + 1 : end;
      return {
        text: word.text,
        lemma: lemmatize(word),
        tag: word.tag,
        head: arcs.heads[index]!,
        relation: word.relation,
        start,
        end,
        sentence: sentences[index]!,
      };
    });
    return { text, tokens };
  };
}

let parser: ((text: string) => Parse) | undefined;

/**
 * Tokens, Penn tags, lemmas and dependencies of an English text, as spaCy's en_core_web_sm 3.8 gives them. Synchronous; any
 * text is allowed and takes time in proportion to its length. The first call reads the model (see models/language).
 *
 * @throws LanguageError when the model's files are missing or damaged
 */
export function parseEnglish(text: string): Parse {
  parser ??= makeParser();
  return parser(text);
}
