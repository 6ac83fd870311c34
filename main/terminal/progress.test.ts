import { expect, test } from 'vitest';
import { progressLine, progressPrinter, spokenSeconds } from './progress.ts';

const HALF = { scene: 2, scenes: 4, step: 6, total: 12, secondsLeft: 3.2 };

test('a line shows the scene, a bar, the step and the time left', () => {
  expect(progressLine(HALF)).toBe('scene 2/4 [############............] step 6/12, 3 s left');
});

test('the last second is not counted down', () => {
  expect(progressLine({ ...HALF, step: 12, secondsLeft: 0 })).toBe(
    'scene 2/4 [########################] step 12/12, under 1 s left',
  );
});

test.each([
  [0.4, '0 s'],
  [59, '59 s'],
  [61, '1 min 01 s'],
  [3_720, '1 h 02 min'],
])('%d seconds are said as "%s"', (seconds, said) => {
  expect(spokenSeconds(seconds)).toBe(said);
});

test('without a terminal, lines come at most ten times a second, the last step always', () => {
  const lines: string[] = [];
  let now = 0;
  const terminal = { print: () => {}, note: (text: string) => lines.push(text), columns: 80 };
  const show = progressPrinter(terminal, { now: () => now });
  for (let step = 1; step <= 100; step += 1, now += 10) show({ ...HALF, step, total: 100 });
  expect(lines.length).toBe(11);
  expect(lines.at(-1)).toContain('step 100/100');
});

test('on a terminal, the line is replaced', () => {
  const replaced: string[] = [];
  const terminal = {
    print: () => {},
    note: () => {},
    replace: (text: string) => replaced.push(text),
    columns: 80,
  };
  progressPrinter(terminal, { now: () => 0 })(HALF);
  expect(replaced).toHaveLength(1);
});
