import { castDraft, type Draft } from 'immer';
import type { CastMember, StudioDocument } from '../../preload/contract/document.ts';
import { newId, type Id, type MediaId } from '../../preload/contract/ids.ts';
import type { NamedWord } from '../library/word-drag.ts';
import { drawnAsFor } from './new-member.ts';

type Document = Draft<StudioDocument>;

/** Recipes for `edit()`: each changes a draft of the document and is one step of undo. */

/** Longest name of a cast member, in characters. */
export const NAME_LIMIT = 500;

function wholeWords(name: string): RegExp {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
}

const withoutArticle = (name: string): string => name.replace(/^(an?|the)\s+/iu, '');

/** The sentence with every mention of one name (its article left alone) replaced by another. */
export function renameInSentence(sentence: string, from: string, to: string): string {
  return sentence.replaceAll(wholeWords(withoutArticle(from)), () => withoutArticle(to));
}

/** Another member of the same kind already called `name`; the engine would take both for one. */
export function nameTaken(
  { cast }: Pick<StudioDocument, 'cast'>,
  { id, kind }: Pick<CastMember, 'kind'> & { readonly id?: Id },
  name: string,
): CastMember | undefined {
  return Object.values(cast).find(
    (other) => other.id !== id && other.kind === kind && other.name === name.trim(),
  );
}

/** Scenes in which a member plays: as their place, or with a track. In film order. */
export function scenesWith(
  { order, scenes }: Pick<StudioDocument, 'order' | 'scenes'>,
  member: Id,
): readonly Id[] {
  return order.filter((id) => {
    const scene = scenes[id];
    return scene?.place === member || (scene?.tracks.some((track) => track.cast === member) ?? false);
  });
}

/**
 * Renames a member in every scene it plays in. A new name is a new thing to draw, so a substitution made for the old
 * one goes. With `sentences`, the scenes' sentences follow.
 */
export function renameMember(
  document: Document,
  id: Id,
  { name, sentences }: { readonly name: string; readonly sentences: boolean },
): void {
  const member = document.cast[id];
  const wanted = name.trim();
  if (member === undefined || wanted === '' || wanted === member.name) return;
  if (sentences)
    for (const scene of scenesWith(document, id)) {
      const found = document.scenes[scene]!;
      const sentence = renameInSentence(found.description, member.name, wanted);
      if (sentence.length <= NAME_LIMIT) found.description = sentence;
    }
  member.name = wanted;
  delete member.drawnAs;
  Object.assign(member, drawnAsFor(wanted));
}

/** What the pack is asked to draw; an empty word means the name itself. */
export function drawAs(document: Document, id: Id, words: string): void {
  const member = document.cast[id];
  if (member === undefined) return;
  if (words.trim() === '' || words.trim() === member.name) delete member.drawnAs;
  else member.drawnAs = words.trim();
}

/** The user's words about a member, up to 2,000 characters. */
export function noteMember(document: Document, id: Id, notes: string): void {
  const member = document.cast[id];
  if (member === undefined) return;
  if (notes === '') delete member.notes;
  else member.notes = notes.slice(0, 2000);
}

/** Gives a member the user's picture, or takes it away. */
export function referTo(
  document: Document,
  id: Id,
  reference: { readonly media: MediaId; readonly fileName: string } | undefined,
): void {
  const member = document.cast[id];
  if (member === undefined) return;
  if (reference === undefined) delete member.reference;
  else member.reference = reference;
}

/**
 * Makes one member of two: every track and place of `from` becomes `into`, which inherits a picture and notes it has
 * none of. Members of different kinds cannot be merged.
 */
export function mergeMembers(document: Document, into: Id, from: Id): void {
  const keeper = document.cast[into];
  const other = document.cast[from];
  if (keeper === undefined || other === undefined || into === from || keeper.kind !== other.kind) return;
  for (const scene of Object.values(document.scenes)) {
    if (scene.place === from) scene.place = into;
    for (const track of scene.tracks) if (track.cast === from) track.cast = into;
  }
  if (keeper.reference === undefined && other.reference !== undefined) keeper.reference = other.reference;
  const notes = [keeper.notes, other.notes].filter((text) => text !== undefined && text !== '');
  if (notes.length > 0) keeper.notes = notes.join('\n').slice(0, 2000);
  delete document.cast[from];
}

/** A name of the same kind that nobody has yet: `name`, then `name 2`, `name 3`. */
export function freeName(document: StudioDocument, kind: CastMember['kind'], name: string): string {
  const stem = name.slice(0, NAME_LIMIT - 6);
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? stem : `${stem} ${number}`;
    if (nameTaken(document, { kind }, wanted) === undefined) return wanted;
  }
}

/** What stands for a word of the pack under its name: who has it already, or the name that somebody new would get. */
function placeOfWord(
  document: Pick<StudioDocument, 'cast'>,
  { name, word }: NamedWord,
): { readonly kind: CastMember['kind']; readonly member: CastMember | undefined; readonly name: string } {
  const kind = word.kind === 'place' ? 'place' : 'entity';
  // One name may mean two words: "배" is a boat and a pear.
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? name : `${name} ${number}`;
    const member = nameTaken(document, { kind }, wanted);
    if (member === undefined || (member.drawnAs ?? member.name) === word.name)
      return { kind, member, name: wanted };
  }
}

/** The member that a word of the pack would be under its name; undefined while nobody is. */
export const memberOf = (document: Pick<StudioDocument, 'cast'>, word: NamedWord): CastMember | undefined =>
  placeOfWord(document, word).member;

/** The member drawn as a word of the pack under its name, made where there is none. */
export function castWord(document: Document, word: NamedWord): Id {
  const { kind, member, name } = placeOfWord(document, word);
  if (member !== undefined) return member.id;
  const drawnAs = word.word.name === name ? {} : { drawnAs: word.word.name };
  const made: CastMember = { id: newId(), kind, name, ...drawnAs };
  document.cast[made.id] = castDraft(made);
  return made.id;
}

/**
 * Makes what a member is in one scene a member of its own, called `name`, drawn as it was until now. Returns the new
 * member's id, or nothing when there is nothing to split.
 */
export function splitMember(
  document: Document,
  { member: id, scene: sceneId, name }: { readonly member: Id; readonly scene: Id; readonly name: string },
): Id | undefined {
  const member = document.cast[id];
  const scene = document.scenes[sceneId];
  if (member === undefined || scene === undefined || !scenesWith(document, id).includes(sceneId))
    return undefined;
  const own = newId();
  document.cast[own] = { ...member, id: own, name: name.trim(), drawnAs: member.drawnAs ?? member.name };
  if (scene.place === id) scene.place = own;
  for (const track of scene.tracks) if (track.cast === id) track.cast = own;
  return own;
}

/** Removes a member that plays in no scene; others stay. */
export function removeUnused(document: Document, id: Id): void {
  if (scenesWith(document, id).length === 0) delete document.cast[id];
}
