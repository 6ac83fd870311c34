import { describe, expect, test } from 'vitest';
import { numberOption, readCommandLine } from './command-line.ts';

const OPTIONS = {
  seed: { type: 'string', value: '<n>', help: '' },
  boxes: { type: 'boolean', help: '' },
  reference: { type: 'string', multiple: true, value: '<name=picture>', help: '' },
} as const;

test('options and words are told apart', () => {
  expect(
    readCommandLine(['a cat', '--seed', '7', '--boxes', '--reference', 'a=b', '--reference', 'c=d'], OPTIONS),
  ).toEqual({
    values: { seed: '7', boxes: true, reference: ['a=b', 'c=d'] },
    words: ['a cat'],
  });
});

test.each([
  [['- A cat sits.\n- A dog runs.'], '- A cat sits.\n- A dog runs.'],
  [['-a cat sits', '--boxes'], '-a cat sits'],
  [['--a cat jumps', '--seed=7'], '--a cat jumps'],
  [['--seed', '7', '--', '-cat'], '-cat'],
  [['--seed', '7', '--', '--boxes of cats'], '--boxes of cats'],
])('a sentence that begins with a dash is a prompt: %j', (args, prompt) => {
  expect(readCommandLine(args, OPTIONS).words).toEqual([prompt]);
});

test('a value with spaces stays the value of its option', () => {
  expect(readCommandLine(['--reference=a cat=b c', '--seed', '7'], OPTIONS)).toEqual({
    values: { reference: ['a cat=b c'], seed: '7' },
    words: [],
  });
  expect(() => readCommandLine(['--seed', '-5 or so'], OPTIONS)).toThrow('--seed needs a value');
});

test.each([
  [
    ['--nonsense'],
    'there is no option --nonsense (a prompt that begins with a dash goes after "--"); --help',
  ],
  [
    ['-x'],
    'there is no option -x (a prompt that begins with a dash goes after "--"); --help lists the options',
  ],
  [['--seed'], '--seed needs a value; --help lists the options'],
  [
    ['--seed', '-5'],
    '--seed needs a value (one that begins with a dash goes after "="); --help lists the options',
  ],
  [['--boxes=yes'], '--boxes takes no value; --help lists the options'],
])('%j is answered in one line', (args, says) => {
  expect(() => readCommandLine(args, OPTIONS)).toThrow(says);
});

describe('a number', () => {
  const range = { min: 0, max: 2 };

  test('is read in its range', () => {
    expect(numberOption('strength', '1.5', range)).toBe(1.5);
    expect(numberOption('strength', '.5', range)).toBe(0.5);
    expect(numberOption('strength', '0', range)).toBe(0);
    expect(numberOption('strength', '1e0', range)).toBe(1);
  });

  test('stays undefined when it was not given', () => {
    expect(numberOption('strength', undefined, range)).toBeUndefined();
  });

  test.each(['', 'two', 'NaN', 'Infinity', '-1', '2.1', '0x1', '1,5', '1e400'])(
    'is refused as "%s"',
    (typed) => {
      expect(() => numberOption('strength', typed, range)).toThrow(
        `--strength wants a number from 0 to 2, not "${typed}"`,
      );
    },
  );

  test('may have to be whole', () => {
    expect(() => numberOption('steps', '1.5', { min: 1, max: 9, whole: true })).toThrow(
      '--steps wants a whole number from 1 to 9, not "1.5"',
    );
  });

  test('that is absurdly long is not repeated whole', () => {
    expect(() => numberOption('steps', 'x'.repeat(5_000), range)).toThrow(/^.{1,120}$/);
  });
});
