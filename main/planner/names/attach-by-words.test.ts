import { expect, it } from 'vitest';
import { normalizedBox } from '../../../preload/contract/geometry.ts';
import { attachedByWords } from './attach-by-words.ts';

const keyframes = Array.from({ length: 9 }, () => normalizedBox(0, 0, 1, 1));
/** "man: rides a horse" as a track. */
const track = (said: string) => {
  const [entity = '', action] = said.split(': ');
  return { entity, keyframes, ...(action === undefined ? {} : { action }) };
};
/** Who goes with whom: "man riding horse". */
const attachments = (...said: readonly string[]) =>
  attachedByWords(said.map(track)).flatMap(({ entity, attached }) =>
    attached === undefined
      ? []
      : [`${entity} ${attached.as} ${attached.to}${attached.copy === undefined ? '' : ` ${attached.copy}`}`],
  );

it.each([
  [['a man: rides a horse', 'a brown horse'], ['a man riding a brown horse']],
  [['a girl: is reading a book', 'a book'], ['a book read a girl']],
  [['a boy: eats an apple', 'an apple'], ['an apple eaten a boy']],
  [['a cook: wears a hat', 'a tall hat'], ['a tall hat on head a cook']],
  [['a woman: drives the red car', 'a red car'], ['a woman aboard a red car']],
  [
    ['boy: holds balls', 'boy: holds balls', 'ball', 'ball'],
    ['ball held boy', 'ball held boy 1'],
  ],
  [['a man: walks', 'a horse'], []],
  [['a boy: throws a ball', 'a ball'], []],
  [['a boy: does not hold a ball', 'a ball'], []],
  [['a bear: eats a fish', 'a fish'], []],
  [['a man: rides a horse', 'a bicycle'], []],
])('%j', (said, expected) => {
  expect(attachments(...said)).toEqual(expected);
});
