import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
const NAMELESS = /^(utils?|helpers?|common|misc|shared)\b/;

/** What each folder may import from beside itself; the first that matches a file counts. */
const MAY_IMPORT: ReadonlyArray<readonly [folder: string, allowed: readonly string[]]> = [
  ['preload/contract', []],
  ['preload', []],
  ['renderer', ['preload/contract']],
  ['main/planner', ['preload/contract']],
  ['main/pictures', ['preload/contract', 'main/engine', 'main/video']],
  // What a plan says that somebody does is looked up in the lexicon.
  ['main/layouts', ['preload/contract', 'main/planner/lexicon']],
  ['main/files', ['preload/contract']],
  ['main/video', ['preload/contract', 'main/files']],
  ['main/packs', ['preload/contract']],
  ['main/engine', ['preload/contract', 'main/layouts', 'main/packs']],
  ['main', ['main', 'preload/contract']],
];

const inside = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);

async function sources(): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob('{main,preload,renderer}/**/*.{ts,tsx}', { cwd: ROOT })) files.push(file);
  return files;
}

function strayImports(file: string): readonly string[] {
  const [folder, allowed] = MAY_IMPORT.find(([name]) => inside(file, name)) ?? ['', []];
  const targets = [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(([, path = '']) =>
    relative(ROOT, resolve(ROOT, dirname(file), path)),
  );
  return targets
    .filter((target) => ![folder, ...allowed].some((name) => inside(target, name)))
    .map((target) => `${file} imports ${target}`);
}

test('every folder imports only what its layer may', async () => {
  expect((await sources()).flatMap(strayImports)).toEqual([]);
});

test('every file is named after the thing in it', async () => {
  expect((await sources()).filter((file) => NAMELESS.test(basename(file)))).toEqual([]);
});
