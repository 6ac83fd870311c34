import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
const NAMELESS = /^(utils?|helpers?|common|misc|shared)\b/;

/** What each folder may import from beside itself and the contract; the first that matches a file counts. */
const MAY_IMPORT: ReadonlyArray<readonly [folder: string, allowed: readonly string[]]> = [
  ['preload/contract', []],
  ['preload', []],
  ['renderer', []],
  ['main/files', []],
  ['main/terminal', []],
  ['main/packs', []],
  ['main/planner', []],
  ['main/video', ['main/files']],
  // What a plan says that somebody does is looked up in the lexicon.
  ['main/layouts', ['main/planner/lexicon']],
  ['main/engine', ['main/layouts', 'main/packs']],
  ['main/pictures', ['main/engine', 'main/video']],
  ['main/projects', ['main/files']],
  ['main/services', ['main/engine', 'main/packs', 'main/projects', 'main/video']],
  [
    'main/renders',
    ['engine', 'files', 'layouts', 'packs', 'pictures', 'projects', 'services', 'video'].map(
      (one) => `main/${one}`,
    ),
  ],
  [
    'main/exports',
    ['engine', 'files', 'projects', 'renders', 'services', 'video'].map((one) => `main/${one}`),
  ],
  [
    'main/studio',
    [
      'engine',
      'exports',
      'files',
      'packs',
      'pictures',
      'planner',
      'projects',
      'renders',
      'services',
      'video',
    ].map((one) => `main/${one}`),
  ],
  [
    'main/evaluation',
    ['engine', 'exports', 'files', 'layouts', 'packs', 'planner', 'terminal', 'video'].map(
      (one) => `main/${one}`,
    ),
  ],
  ['main/browser', ['main/services', 'main/studio']],
  ['main/desktop', ['main/engine', 'main/files', 'main/projects', 'main/services', 'main/studio']],
  ['main/cli', ['main']],
];

/** Tests look at what they test from wherever they like. */
const isTest = (file: string): boolean => file.endsWith('.test.ts') || file.includes('/testing/');

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
    .filter((target) => ![folder, 'preload/contract', ...allowed].some((name) => inside(target, name)))
    .map((target) => `${file} imports ${target}`);
}

test('every folder imports only what its layer may', async () => {
  const files = await sources();
  expect(files.filter((file) => !isTest(file)).flatMap(strayImports)).toEqual([]);
});

test('every file is named after the thing in it', async () => {
  expect((await sources()).filter((file) => NAMELESS.test(basename(file)))).toEqual([]);
});
