import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProject } from './create-project.ts';
import { killWhileEditing } from './testing/kill-while-editing.ts';
import { smallFilm } from './testing/small-film.ts';

test('a process killed while it edits loses nothing it was promised', { timeout: 120_000 }, async () => {
  const root = await mkdtemp(join(tmpdir(), 'l2v-kill-'));
  try {
    expect(await killWhileEditing(await createProject(root, smallFilm()), 5)).toEqual([]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
