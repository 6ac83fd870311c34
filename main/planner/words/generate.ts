import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `nouns.json` from WordNet's noun files: `node generate.ts <folder with data.noun, index.noun, index.verb>`.
 * Run once when WordNet changes; the app never needs WordNet itself.
 */
type Synset = { readonly lemmas: readonly string[]; readonly parents: readonly string[] };

const PHYSICAL_ENTITY = '00001930';
const DEEPEST_SENSE = 3;
const WORDS_PER_NAME = 2;

function readSynsets(path: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const words = Number.parseInt(fields[3] ?? '0', 16);
    const lemmas = Array.from({ length: words }, (_, index) => fields[4 + 2 * index] ?? '');
    const pointers = fields.slice(5 + 2 * words);
    const parents: string[] = [];
    for (let at = 0; at + 3 < pointers.length; at += 4)
      if (pointers[at] === '@') parents.push(pointers[at + 1] ?? '');
    synsets.set(fields[0] ?? '', { lemmas, parents });
  }
  return synsets;
}

/** Lemma → its synsets, commonest first, and how many of them were ever seen in tagged text. */
function readIndex(path: string): Map<string, { readonly senses: readonly string[]; readonly seen: number }> {
  const index = new Map<string, { senses: string[]; seen: number }>();
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.trim().split(/\s+/);
    const pointerKinds = Number(fields[3]);
    index.set(fields[0] ?? '', {
      senses: fields.slice(6 + pointerKinds),
      seen: Number(fields[5 + pointerKinds]),
    });
  }
  return index;
}

const plainName = (lemma: string) => /^[a-z_]+$/.test(lemma) && lemma.split('_').length <= WORDS_PER_NAME;

function writeNouns(folder: string, target: string): void {
  const synsets = readSynsets(join(folder, 'data.noun'));
  const index = readIndex(join(folder, 'index.noun'));
  const children = new Map<string, string[]>();
  for (const [id, { parents }] of synsets)
    if (parents[0] !== undefined) children.set(parents[0], [...(children.get(parents[0]) ?? []), id]);

  const physical = new Set<string>();
  const lines: string[] = [];
  const visit = (id: string, depth: number): boolean => {
    physical.add(id);
    const names = (synsets.get(id)?.lemmas ?? []).filter(plainName).flatMap((lemma) => {
      const sense = (index.get(lemma)?.senses.indexOf(id) ?? -1) + 1;
      return sense >= 1 && sense <= DEEPEST_SENSE ? [`${lemma}${sense === 1 ? '' : sense}`] : [];
    });
    const here = lines.push(`${depth} ${names.join(' ')}`);
    const below = (children.get(id) ?? []).filter((child) => visit(child, depth + 1)).length > 0;
    if (!below && names.length === 0) lines.length = here - 1;
    return below || names.length > 0;
  };
  visit(PHYSICAL_ENTITY, 0);

  const abstract = [...index]
    .filter(([lemma, { senses, seen }]) => plainName(lemma) && seen > 0 && !physical.has(senses[0] ?? ''))
    .map(([lemma]) => lemma);
  const verbs = [...readIndex(join(folder, 'index.verb'))].flatMap(([lemma, { seen }]) =>
    seen > 0 && /^[a-z]+$/.test(lemma) ? [lemma] : [],
  );
  writeFileSync(
    target,
    `${JSON.stringify({ tree: lines.join('\n'), abstract: abstract.join(' '), verbs: verbs.join(' ') }, null, 2)}\n`,
  );
}

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('usage: node generate.ts <folder with data.noun, index.noun, index.verb>');
writeNouns(folder, join(import.meta.dirname, 'nouns.json'));
