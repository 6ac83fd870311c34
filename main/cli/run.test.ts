import { expect, test } from 'vitest';
import { FileError } from '../files/file-error.ts';
import { errorLine } from './run.ts';
import { UsageError } from '../terminal/usage-error.ts';

test('an error meant for the user is told as it is', () => {
  expect(errorLine(new UsageError('there is no option --x'))).toBe('error: there is no option --x');
  expect(errorLine(new FileError('a.mp4', 'the disk is full'))).toBe('error: a.mp4: the disk is full');
});

test('a fault of ours says where to look', () => {
  expect(errorLine(new TypeError('x is undefined'))).toBe(
    'error: x is undefined (unexpected; --verbose shows where)',
  );
  expect(errorLine('just text')).toBe('error: just text (unexpected; --verbose shows where)');
});

test('whatever is in a message, the line is one line and not endless', () => {
  const line = errorLine(new UsageError(`a\u001b[31m\n${'b'.repeat(5000)}`));
  expect(line).toMatch(/^error: a \[31m b+$/);
  expect(line.length).toBeLessThan(420);
});
