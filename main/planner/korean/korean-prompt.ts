import type { PlanNote, Scene } from '../../../preload/contract/plan.ts';
import { PlannerError } from '../planner.ts';
import type { Reading } from '../reading/clause.ts';
import { joinedReadings } from '../reading/joined-readings.ts';
import { KoreanNames } from './korean-names.ts';
import { readKorean } from './read-korean.ts';

export interface KoreanPrompt {
  readonly reading: Reading;
  /** Number of the line each sentence stands in. */
  readonly lineOf: readonly number[];
  readonly notes: readonly PlanNote[];
  /** A scene with cast and place by their Korean names; what is drawn stays as it was. */
  readonly named: (scene: Scene) => Scene;
}

/**
 * Reads Korean lines by way of English sentences, each told in its Korean words.
 *
 * @throws PlannerError where no word is known
 */
export function readKoreanPrompt(
  lines: readonly string[],
  readEnglish: (english: string) => Reading,
): KoreanPrompt {
  const { sentences, unknown, called } = readKorean(lines.join('\n'));
  if (sentences.length === 0)
    throw new PlannerError(`Nothing in the Korean prompt could be read${unknownList(unknown)}.`, {
      hint: 'Use plain words, write it in English, or use a language model as planner.',
    });
  const readings = sentences.map(({ english, korean, item, line }, nth) => {
    const read = readEnglish(english);
    const first = item && sentences.findIndex((other) => other.line === line) === nth;
    return {
      ...read,
      // Only the words of one sentence are at hand, however many the English ones are.
      sentences: read.sentences.map((_, at) => (at === 0 ? korean : '')),
      clauses: read.clauses.map((clause, at) => ({
        ...clause,
        said: korean,
        ...(first && at === 0 ? { ownScene: true } : {}),
      })),
    };
  });
  const { reading, partOf } = joinedReadings(readings);
  const names = new KoreanNames(lines.join('\n'), called);
  return {
    reading,
    lineOf: partOf.map((sentence) => sentences[sentence]?.line ?? 0),
    notes: [
      { kind: 'assumption', text: `read as: ${sentences.map(({ english }) => english).join(' ')}` },
      ...unknown.map((word): PlanNote => ({
        kind: 'dropped',
        text: `${word}: not among the Korean words that are known`,
      })),
    ],
    named: (scene) => inKorean(scene, names),
  };
}

const unknownList = (words: readonly string[]): string =>
  words.length === 0 ? '' : `; not known: ${words.slice(0, 5).join(', ').slice(0, 60)}`;

function inKorean(scene: Scene, names: KoreanNames): Scene {
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
