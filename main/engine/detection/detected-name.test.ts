import { expect, test } from 'vitest';
import { detectedName } from './detected-name.ts';

test.each([
  ['balloon', 'balloon'],
  ['red balloon', 'balloon'],
  ['polar bear', 'polar bear'],
  ['white polar bear', 'polar bear'],
  ['unicycle', undefined],
])('a detector calls "%s" %s', (drawn, name) => {
  expect(detectedName(drawn, ['bear', 'balloon', 'polar bear'])).toBe(name);
});
