import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { StudioDocument } from '../../preload/contract/document.ts';
import { documentFromPlan } from '../../preload/contract/document-plan.ts';
import type { FilmWish } from '../../preload/contract/proposals.ts';
import { rulePlanner } from '../planner/rule-planner.ts';
import { starterVocabulary as vocabulary } from '../planner/testing/starter-vocabulary.ts';
import type { Project } from '../projects/project.ts';
import { acceptProposal, proposeEdit } from './propose-edit.ts';
import type { StudioServices } from '../services/services.ts';

const services = {
  settings: () => ({ planner: { kind: 'offline' }, offline: true }),
  onSettings: () => () => undefined,
  packFolder: async () => resolve(import.meta.dirname, '../../models/starter'),
} as unknown as StudioServices;

/** A film in memory, planned for a prompt, and the labels of its changes. */
async function filmOf(prompt: string) {
  const plan = await rulePlanner.plan(prompt, { vocabulary });
  let document = documentFromPlan(plan, { title: 't', seed: 1 });
  const labels: string[] = [];
  const change = async (label: string, recipe: (before: StudioDocument) => StudioDocument) => {
    document = recipe(document);
    labels.push(label);
    return { revision: labels.length, history: {} };
  };
  const project = { id: 'project-1', document: () => document, change } as unknown as Project;
  return {
    labels,
    now: () => document,
    scene: (number: number) => document.scenes[document.order[number - 1] ?? '']!,
    edit: (next: StudioDocument) => void (document = next),
    propose: (wish: FilmWish) => proposeEdit(project, wish, services, undefined),
    accept: (id: string, changes: readonly number[]) => acceptProposal(project, { id, changes }, services),
  };
}

/** The film with another sentence in its first scene. */
function rewrite({ now, scene, edit }: Awaited<ReturnType<typeof filmOf>>, description: string): void {
  const { id } = scene(1);
  edit({ ...now(), scenes: { ...now().scenes, [id]: { ...scene(1), description } } });
}

test('a part of a wish is one step, and the rest stays as it was', async () => {
  const film = await filmOf('A cat walks on the beach. Then the cat sleeps in a bedroom.');
  const before = film.now();
  const scene = film.scene(2).id;
  const words = 'add a dog. make the cat bigger';
  const { id = '', changes } = await film.propose({ kind: 'words', words, scene });
  const named = changes.map(({ kind, part, entity, scene: at }) => [kind, part, entity, at].join(' '));
  expect(named).toEqual(['changed description  2', 'changed boxes cat 2', 'added track dog 2']);
  expect(film.now()).toBe(before);
  await film.accept(id, [0, 2]);
  expect(film.labels).toEqual([words]);
  expect(film.scene(1)).toEqual(before.scenes[film.scene(1).id]);
  const [cat, dog] = film.scene(2).tracks;
  expect(cat).toEqual(before.scenes[scene]?.tracks[0]);
  expect(film.now().cast[dog?.cast ?? '']?.name).toBe('dog');
  await expect(film.accept(id, [1])).rejects.toMatchObject({ kind: 'conflict' });
  await expect(film.accept('nobody-knows', [0])).rejects.toMatchObject({ kind: 'not-found' });
});

test('a Korean wish of a scene is of that scene', async () => {
  const film = await filmOf('고양이가 해변에서 걷는다. 고양이가 침실에서 잔다.');
  const scene = film.scene(2).id;
  const { changes } = await film.propose({ kind: 'words', words: '고양이를 더 크게', scene });
  expect(changes.map(({ part, scene: at }) => `${part} ${at}`)).toEqual(['boxes 2']);
});

test('a scene is planned from its sentence, and keeps what its planner replaced', async () => {
  const film = await filmOf('A cat walks on the beach.');
  rewrite(film, 'An electrician runs in the forest.');
  const { id = '', changes, remarks } = await film.propose({ kind: 'sentence', scene: film.scene(1).id });
  expect(changes.map(({ kind, part, entity }) => [kind, part, entity].join(' '))).toEqual([
    'changed place ',
    'added track electrician',
    'removed track cat',
  ]);
  const text = 'electrician: drawn as construction worker';
  expect(remarks.map((remark) => remark.text)).toEqual([text]);
  await film.accept(id, [...changes.keys()]);
  expect(film.scene(1).planned).toEqual({
    of: 'An electrician runs in the forest.',
    notes: [{ kind: 'substitution', text }],
  });
});

test('a sentence that changes nothing can be kept as the one its scene follows', async () => {
  const film = await filmOf('A cat walks on the beach.');
  rewrite(film, 'A cat walks on the beach!');
  const { id = '', changes } = await film.propose({ kind: 'sentence', scene: film.scene(1).id });
  expect(changes).toEqual([]);
  await film.accept(id, []);
  expect(film.scene(1).planned?.of).toBe('A cat walks on the beach!');
  expect(await film.propose({ kind: 'sentence', scene: film.scene(1).id })).toEqual({
    changes: [],
    remarks: [],
  });
});

test('of a locked scene nothing would change, and it is said why', async () => {
  const film = await filmOf('A cat walks on the beach.');
  const { id } = film.scene(1);
  film.edit({ ...film.now(), scenes: { [id]: { ...film.scene(1), locked: true } } });
  const proposal = await film.propose({ kind: 'words', words: 'make the cat bigger', scene: id });
  expect(proposal).toEqual({
    changes: [],
    remarks: [{ kind: 'mended', scene: 1, text: 'kept, because it is locked: the whole scene' }],
  });
});
