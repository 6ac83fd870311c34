import { t } from 'i18next';
import { castWord } from '../../cast/cast-recipes.ts';
import type { NamedWord } from '../../library/word-drag.ts';
import { edit, projectState } from '../../project/index.ts';
import { usualBox } from '../boxes/usual-box.ts';
import { say } from '../view.ts';
import { addWordIn, tracksNow } from './track-actions.ts';

/** Where things go that were put nowhere: on the ground, side by side from the middle, in shares of the frame. */
const GROUND = 0.86;
const ASIDE = [0.5, 0.25, 0.75, 0.38, 0.62, 0.14, 0.88] as const;

/**
 * Puts a word of the pack into the scene in sight: a place becomes where it plays, anything else gets a box of its usual
 * size. One step of undo.
 *
 * @param at the middle of its box, with the frame as 0..1; without it, it stands on the ground beside what is there
 */
export function addWordToScene(word: NamedWord, at?: readonly [number, number]): void {
  const { scene } = projectState().selection;
  if (scene === undefined) return;
  if (word.word.kind === 'place') {
    edit(t('library.edits.place'), (draft) => {
      const found = draft.scenes[scene];
      if (found !== undefined) found.place = castWord(draft, word);
    });
    say(t('library.said.place', { name: word.name }));
    return;
  }
  addWordIn(word, at === undefined ? standing(word) : usualBox(word.word, at));
}

function standing({ word }: NamedWord): ReturnType<typeof usualBox> {
  const x = ASIDE[tracksNow().length % ASIDE.length]!;
  const [, top, , bottom] = usualBox(word, [x, 0.5]);
  return usualBox(word, [x, word.kind === 'sky' ? (bottom - top) / 2 : GROUND - (bottom - top) / 2]);
}

/** Puts a word of the pack into the cast, for scenes to come. One step of undo; who is there already stays one. */
export function addWordToCast(word: NamedWord): void {
  edit(t('library.edits.addToCast'), (draft) => void castWord(draft, word));
  say(t('library.said.addedToCast', { name: word.name }));
}
