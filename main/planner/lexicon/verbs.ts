import { keyOf } from './rows.ts';
import type { Verb } from './schema.ts';
import { verbTable } from './verb-tables.ts';

/** What is known of the clause that chooses between a verb's meanings. */
export interface VerbUse {
  /** Something is done to. */
  readonly theme?: boolean;
  /** What does it is no living being. */
  readonly thing?: boolean;
}

const fits = ({ when }: Verb, use: VerbUse): boolean =>
  when === undefined ||
  (when === 'theme' && use.theme === true) ||
  (when === 'no theme' && use.theme === false) ||
  (when === 'thing' && use.thing === true);

/** The meaning told by the use before the one for all uses ("rolls" goes, "rolls a ball" sends it). */
const meant = (verbs: readonly Verb[], use: VerbUse): Verb | undefined =>
  verbs.find((verb) => verb.when !== undefined && fits(verb, use)) ??
  verbs.find(({ when }) => when === undefined) ??
  verbs[0];

const found = (key: string, use: VerbUse): Verb | undefined => meant(verbTable.get(key), use);

/** A verb lemma's meaning, with its particle where the pair has one of its own ("pick up"); else the verb's alone. */
export const verbOf = (lemma: string, particle?: string, use: VerbUse = {}): Verb | undefined =>
  (particle === undefined ? undefined : found(`${lemma} ${particle}`, use)) ?? found(lemma, use);

/** A doing of verb and noun with a row of its own: `verbWith('play', 'guitar')`, `verbWith('brush', 'teeth')`. */
export const verbWith = (lemma: string, words: string): Verb | undefined =>
  verbTable.get(keyOf(`${lemma} ${words}`))[0];

/** Every meaning of a lemma or phrase, first the one for all uses. */
export const meaningsOf = (lemma: string): readonly Verb[] => verbTable.get(keyOf(lemma));

export const isVerb = (lemma: string): boolean => verbTable.has(lemma);

/** Verbs that a Korean dictionary form may stand for, as lemmas: "걷다" → walk. */
export const koreanVerbs = (form: string): readonly string[] => verbTable.inKorean(form.replaceAll(' ', ''));

/** The first verb that a Korean stem, without 다, stands for. */
export const koreanVerb = (stem: string): Verb | undefined => {
  const [lemma] = koreanVerbs(`${stem}다`);
  return lemma === undefined ? undefined : verbOf(lemma);
};
