/** A sentence's syntax: Penn tags, lemmas and labelled heads, as spaCy's English models give them. */
export interface Token {
  readonly text: string;
  readonly lemma: string;
  /** Penn Treebank tag. */
  readonly tag: string;
  /** Index of its head; its own for a root. */
  readonly head: number;
  /** ClearNLP label: nsubj, dobj, prep, pobj, amod, compound, … */
  readonly relation: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

export interface Parse {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What the writer said where the text was put in plainer words; absent where it is the writer's own. */
  readonly own?: (start: number, end: number) => string;
}
