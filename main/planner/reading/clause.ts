import type { RelationWord } from '../lexicon/relation-words.ts';
import type { Spot } from '../lexicon/spots.ts';

/**
 * What every reader (English, Korean, wishes) makes of a text: clauses with roles. Everything after it reads clauses,
 * never words.
 */
export type { RelationWord, Spot };

/** A noun phrase. The same object stands in every clause that speaks of it ("a girl who sings" is one mention). */
export interface Mention {
  /** Lemma of what it is, in English, lower case; names of several words stay together ("teddy bear", "stop sign"). */
  readonly head: string;
  /** As said, without determiner and number: "small red car"; in the language of the prompt. */
  readonly words: string;
  readonly kind: 'noun' | 'name' | 'pronoun';
  /** Lemmas in English, in order: "small", "red", "old"; what a participle says counts ("broken"). */
  readonly attributes: readonly string[];
  /** Told or implied by the noun's form; 0 for "no"; undefined for a plural without a number. */
  readonly count: number | undefined;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'other' | 'another' | 'each' | 'bare';
  /** "her hat", "the girl's hat", "the wheel of the car". */
  readonly owner: Mention | undefined;
  /** What somebody called by name is: "Tom *the dog*". */
  readonly as?: Mention;
  /** "a statue of *a horse*", "a field of *flowers*". */
  readonly of?: readonly Mention[];
  /** What it is in or measured by: "cup" of a cup of coffee, "group" is none. */
  readonly container?: string;
  /** The group it was counted by: "pair", "herd". */
  readonly group?: string;
  /** Offsets in the prompt. */
  readonly start: number;
  readonly end: number;
}

export interface Phrase {
  readonly relation: RelationWord;
  readonly mentions: readonly Mention[];
  /** Set where it names a region of the picture ("to the upper left corner"); then there are no mentions. */
  readonly spot?: Spot;
  /** A side of the mentions ("from *the left of* a ball"), where the relation says only from or to. */
  readonly side?: 'left of' | 'right of' | 'in front of' | 'behind' | 'on' | 'under' | 'in' | 'near';
}

/**
 * How a clause hangs on what came before: in the same moment (`and`, `while`), after it (`then`, `until`), telling more
 * of a mention (`describes`), why (`purpose`: "jumps to catch it"), or what is wished or thought and not seen (`unreal`).
 */
export type Link = 'start' | 'and' | 'while' | 'then' | 'until' | 'describes' | 'purpose' | 'unreal';

export interface Clause {
  readonly sentence: number;
  readonly link: Link;
  /** Lexicon lemma with its particle ("pick up"); `be`, `have` as themselves; undefined where nothing is done. */
  readonly verb: string | undefined;
  readonly negated: boolean;
  /** `passive`: the themes were its subject. `asked`: told to whoever does it ("Add the flour"). */
  readonly mood: 'told' | 'passive' | 'asked';
  /** Who does it (of a passive: said with "by", else nobody). */
  readonly agents: readonly Mention[];
  /** What it is done to. */
  readonly themes: readonly Mention[];
  /** To whom: "gives the dog a bone". */
  readonly recipients: readonly Mention[];
  readonly phrases: readonly Phrase[];
  /** Adverbs and adverbial phrases as lemmas: "slowly", "leftwards", "together", "away". */
  readonly manner: readonly string[];
  /** What the agent or theme is or becomes: adjectives ("is red", "turns yellow") and nouns ("becomes a butterfly"). */
  readonly complements: readonly { readonly attribute?: string; readonly mention?: Mention }[];
  /** Its writer asked for a scene of its own ("Scene 2: …", an item of a list). */
  readonly ownScene?: boolean;
  /** The clause's words, for the scene's description. */
  readonly said: string;
}

/** What was said about the film and not of things in it. */
export interface FilmWords {
  /** "watercolor painting", "black and white". */
  readonly style: readonly string[];
  /** "zoom in", "front view", "slow motion". */
  readonly camera: readonly string[];
}

export interface Reading {
  readonly clauses: readonly Clause[];
  /** The text of every sentence, by its number. */
  readonly sentences: readonly string[];
  readonly film: FilmWords;
  /** Words that ended in no clause, each once, for the notes. */
  readonly unread: readonly string[];
}
