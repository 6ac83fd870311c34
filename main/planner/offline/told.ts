import { PLAN_CAPS, type PlanNote, type Scene } from '../../../preload/contract/plan.ts';
import { KoreanNames } from '../korean/korean-names.ts';
import { readKorean } from '../korean/read-korean.ts';
import { isKorean } from '../reading/korean/syllables.ts';
import { PlannerError } from '../planner.ts';
import { readScript } from '../script/read-script.ts';
import { readSentences, type Sentence } from './clean.ts';

/** A prompt as the English sentences that are planned, and how its own words come back into the plan. */
export type Told = {
  readonly sentences: readonly Sentence[];
  /** In a script, the number of the shot each sentence is of, from 0; otherwise scenes are found. */
  readonly shotOf?: readonly number[];
  /** How many shots a script has. */
  readonly shots: number;
  readonly notes: readonly PlanNote[];
  /** A scene in the words of the prompt, from the sentences it shows (their places in the list). */
  readonly inOwnWords: (scene: Scene, shown: readonly number[], at: number) => Scene;
};

/** @throws PlannerError for a script without shots, or Korean of which no word is known */
export function tell(prompt: string, script: boolean | undefined): Told {
  if (isKorean(prompt)) return tellKorean(prompt, script);
  if (script !== true)
    return { sentences: readSentences(prompt), shots: 0, notes: [], inOwnWords: (scene) => scene };
  const shots = readScript(prompt);
  const told = shots.flatMap((shot, nth) => readSentences(shot).map(({ text }) => ({ text, nth })));
  return {
    sentences: told.map(({ text }) => ({ text, ownScene: false })),
    shotOf: told.map(({ nth }) => nth),
    shots: shots.length,
    notes: [],
    inOwnWords: (scene, _, at) => described(scene, shots[at]),
  };
}

/** A script's scene keeps the words of its shot; the retelling, with pronouns resolved, is what is drawn. */
const described = (scene: Scene, words: string | undefined): Scene =>
  words === undefined || words === '' || words === scene.description
    ? scene
    : {
        ...scene,
        description: words.slice(0, PLAN_CAPS.textCharacters).trim(),
        descriptionDrawnAs: scene.descriptionDrawnAs ?? scene.description,
      };

function tellKorean(prompt: string, script: boolean | undefined): Told {
  const shots = script === true ? readScript(prompt) : undefined;
  const { sentences: told, unknown, called } = readKorean(shots?.join('\n') ?? prompt);
  if (told.length === 0)
    throw new PlannerError(`Nothing in the Korean prompt could be read${unknownList(unknown)}.`, {
      hint: 'Use plain words, write it in English, or use a language model as planner.',
    });
  const names = new KoreanNames(prompt, called);
  const read = told.flatMap((sentence, nth) =>
    readSentences(sentence.english).map(({ text }) => ({ ...sentence, text, nth })),
  );
  const firsts = read.map(({ item, line }, at) =>
    item ? read.findIndex((other) => other.line === line) : at,
  );
  return {
    sentences: read.map(({ text, item }, at) => ({
      text,
      ownScene: item && firsts[at] === at,
      ...(item ? { first: firsts[at] ?? at } : {}),
    })),
    ...(shots === undefined ? {} : { shotOf: read.map(({ line }) => line) }),
    shots: shots?.length ?? 0,
    notes: [
      { kind: 'assumption', text: `read as: ${told.map(({ english }) => english).join(' ')}` },
      ...unknown.map((word): PlanNote => ({
        kind: 'dropped',
        text: `${word}: not among the Korean words that are known`,
      })),
    ],
    inOwnWords(scene, shown, at) {
      const said = read.filter((_, place) => shown.includes(firsts[place] ?? place));
      const own =
        shots?.[at] ?? [...new Map(said.map(({ nth, korean }) => [nth, korean])).values()].join(' ');
      return described(named(scene, names), own);
    },
  };
}

const unknownList = (words: readonly string[]): string =>
  words.length === 0 ? '' : `; not known: ${words.slice(0, 5).join(', ').slice(0, 60)}`;

/** The cast and the place by their Korean names; what is drawn stays as it was. */
function named(scene: Scene, names: KoreanNames): Scene {
  const place = names.ofPlace(scene.place);
  return {
    ...scene,
    ...(place === undefined ? {} : { place, placeDrawnAs: scene.placeDrawnAs ?? scene.place }),
    entities: scene.entities.map((track) => {
      const entity = names.of(track.entity);
      return entity === undefined ? track : { ...track, entity, drawnAs: track.drawnAs ?? track.entity };
    }),
  };
}
