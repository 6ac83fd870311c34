import { expect, test } from 'vitest';
import { rowHashes, stringId } from './hash.ts';

test.each([
  ['coffee', 3197928453018144401n],
  ['a', 11901859001352538922n],
  ['ninechars', 8103044633344095752n],
  ['東京', 9360021637096476946n],
])('the id of "%s" is spaCy\'s', (text, id) => {
  expect(stringId(text)).toBe(id);
});

test("an id's rows are thinc's", () => {
  expect(rowHashes(stringId('coffee'), 8n)).toEqual([2399055680, 1118310852, 3598583520, 1677466278]);
  expect(rowHashes(stringId('東京'), 8n)).toEqual([3225592112, 4031627430, 543420872, 1752473850]);
});
