import { expect, test } from 'vitest';
import { StudioDocument } from '../../preload/contract/document.ts';
import { documentFromPlan } from '../../preload/contract/document-plan.ts';
import { NOTE_LINES } from '../../preload/contract/plan-notes.ts';
import { VideoPlan } from '../../preload/contract/plan.ts';
import { notesWords as english } from './words.en.ts';
import { notesWords as korean } from './words.ko.ts';
import { lossesOf, notesOfScene } from './scene-notes.ts';

const box = [0.1, 0.1, 0.4, 0.4];
const plan = VideoPlan.parse({
  schemaVersion: 1,
  prompt: 'p',
  planner: { name: 'offline', version: '2' },
  scenes: [
    {
      description: 'An old plumber walks in the rain.',
      place: 'alley',
      placeDrawnAs: 'city street',
      entities: [
        {
          entity: 'old plumber',
          drawnAs: 'construction worker',
          keyframes: Array.from({ length: 9 }, () => box),
        },
      ],
    },
  ],
  notes: [
    { kind: 'assumption', scene: 1, text: 'no place said: set in city street' },
    { kind: 'dropped', scene: 1, text: 'rain: not drawn' },
    { kind: 'dropped', scene: 1, text: 'old (old plumber): not drawn' },
    { kind: 'substitution', scene: 1, text: 'old plumber: drawn as construction worker' },
    { kind: 'substitution', scene: 1, text: 'alley: drawn as city street' },
  ],
});
const film = documentFromPlan(plan, { title: 't', seed: 1 });
const [scene] = Object.values(film.scenes);

/** The texts of the notes of the film's scene after one member was changed. */
const after = (name: string, change: object) => {
  const cast = Object.fromEntries(
    Object.entries(film.cast).map(([id, member]) => [
      id,
      member.name === name ? { ...member, ...change } : member,
    ]),
  );
  return notesOfScene(StudioDocument.parse({ ...film, cast }), scene!).map(({ text }) => text);
};

test('what is replaced comes first, then what is left out, then what was decided', () => {
  const notes = notesOfScene(film, scene!);
  expect(notes.map(({ kind }) => kind)).toEqual([
    'substitution',
    'substitution',
    'dropped',
    'dropped',
    'assumption',
  ]);
  expect(lossesOf(notes)).toHaveLength(4);
});

test('a note ends with what it is about: renamed, elsewhere, or drawn from a picture', () => {
  expect(after('alley', { name: 'beach', drawnAs: 'beach' })).toEqual([
    'old plumber: drawn as construction worker',
    'rain: not drawn',
    'old (old plumber): not drawn',
  ]);
  const reference = { media: `${'a'.repeat(64)}.png`, fileName: 'me.png' };
  expect(after('old plumber', { reference })).toEqual([
    'alley: drawn as city street',
    'rain: not drawn',
    'no place said: set in city street',
  ]);
});

test('every sentence of a note is there in both languages, with the same words in it', () => {
  const blanks = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name));
  expect(Object.keys(english.line).sort()).toEqual([...NOTE_LINES].sort());
  for (const line of NOTE_LINES) expect(blanks(korean.line[line])).toEqual(blanks(english.line[line]));
});
