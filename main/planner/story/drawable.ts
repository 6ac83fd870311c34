import type { EntityWord } from '../../../preload/contract/pack.ts';
import { landmarkNamed } from '../lexicon/landmarks.ts';
import { hasTrait, nounOf, traitsOf } from '../lexicon/nouns.ts';
import { personNamed } from '../lexicon/people.ts';
import type { Mention } from '../reading/clause.ts';
import { isVerb } from '../lexicon/verbs.ts';
import { nearestThing } from '../lexicon/nearest-thing.ts';
import type { VocabularyIndex } from './vocabulary.ts';

/** What a pack draws for a mention; `exact` where the pack knows the word itself. */
export interface Drawable {
  readonly word: EntityWord;
  readonly exact: boolean;
  /** Attributes that are in the word already: "old" of an old man. */
  readonly taken: readonly string[];
}

/**
 * What the pack draws for a mention: its own words with an attribute ("old man"), what the noun is called, what the
 * lexicon says is near, then what stands nearest by meaning. Undefined when nothing is near enough.
 */
export function drawableFor(
  mention: Pick<Mention, 'head' | 'attributes' | 'kind' | 'container'>,
  index: VocabularyIndex,
): Drawable | undefined {
  const { head, attributes } = mention;
  // Rose is a girl, whatever a rose is.
  const person =
    mention.kind === 'name' && landmarkNamed(head) === undefined ? named(head, index) : undefined;
  if (person !== undefined) return person;
  // "A bear journalist" is a bear.
  const beast = hasTrait(head, 'person')
    ? attributes.map((attribute) => index.entity(attribute)).find((word) => word?.kind === 'animal')
    : undefined;
  if (beast !== undefined) return { word: beast, exact: false, taken: [beast.name] };
  for (const attribute of attributes) {
    // A blonde lady is the blonde woman that the pack has.
    const called = index.entity(head);
    const word =
      index.entity(`${attribute} ${head}`) ??
      (called?.kind === 'person' ? index.entity(`${attribute} ${called.name}`) : undefined);
    if (word !== undefined) return { word, exact: true, taken: [attribute] };
  }
  const held = mention.container === undefined ? undefined : index.entity(`${mention.container} of ${head}`);
  if (held !== undefined) return { word: held, exact: true, taken: [] };
  const own = index.entity(head);
  // A pack may call a pigeon a bird where it has a dove.
  const nearer = own === undefined || own.name === head ? undefined : nearerThan(own, head, index);
  if (own !== undefined) return { word: nearer ?? own, exact: true, taken: [] };
  if (mention.kind === 'name' && landmarkNamed(head) === undefined) return undefined;
  const near =
    firstKnown([...(landmarkNamed(head)?.thing ?? []), ...(nounOf(head)?.near ?? [])], index) ??
    byAttribute(mention, index);
  if (near !== undefined) return { word: near, exact: false, taken: [] };
  const inside =
    mention.container === undefined
      ? undefined
      : drawableFor({ head: mention.container, attributes: [], kind: 'noun' }, index);
  if (inside !== undefined) return { ...inside, exact: false };
  // "Mark" written small is what is written, and no Mark.
  return (
    ofCompound(head, index) ??
    (nounOf(head) === undefined
      ? ((isVerb(head) ? undefined : named(head, index)) ?? nearest(head, index))
      : undefined)
  );
}

/** What a noun's row names before the word that the pack has it under. */
function nearerThan(own: EntityWord, head: string, index: VocabularyIndex): EntityWord | undefined {
  const near = (nounOf(head)?.near ?? []).map((name) => index.entity(name));
  const at = near.indexOf(own);
  // A coach who trains is no coach that is driven.
  const other = hasTrait(head, 'person') && own.kind !== 'person' && own.kind !== 'animal';
  if (other) return near.find((word) => word?.kind === 'person');
  return near.slice(0, Math.max(0, at)).find((word) => word !== undefined && word.kind === own.kind);
}

const firstKnown = (names: readonly string[], index: VocabularyIndex): EntityWord | undefined => {
  for (const name of names) {
    const word = index.entity(name);
    if (word !== undefined) return word;
  }
  return undefined;
};

/** "A young woman": the lexicon may know attribute and noun together. */
function byAttribute(
  { head, attributes }: Pick<Mention, 'head' | 'attributes'>,
  index: VocabularyIndex,
): EntityWord | undefined {
  for (const attribute of attributes) {
    const near = firstKnown(nounOf(`${attribute} ${head}`)?.near ?? [], index);
    if (near !== undefined) return near;
  }
  return undefined;
}

function named(name: string, index: VocabularyIndex): Drawable | undefined {
  const person = personNamed(name) ?? personNamed(name.split(' ')[0] ?? name);
  const word = firstKnown(person?.near ?? [], index);
  return word === undefined ? undefined : { word, exact: false, taken: [] };
}

/** "beach umbrella": what the last word alone is. */
function ofCompound(head: string, index: VocabularyIndex): Drawable | undefined {
  const words = head.split(/[ -]/);
  if (words.length < 2) return undefined;
  const last = words.slice(1).join(' ');
  const word = index.entity(last) ?? firstKnown(nounOf(last)?.near ?? [], index);
  if (word !== undefined) return { word, exact: false, taken: [] };
  return ofCompound(last, index);
}

function nearest(head: string, index: VocabularyIndex): Drawable | undefined {
  if (traitsOf(head).has('abstract')) return undefined;
  const word = index.entity(nearestThing(head)?.thing ?? '');
  return word === undefined ? undefined : { word, exact: false, taken: [] };
}
