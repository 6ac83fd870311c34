import {
  PLAN_CAPS,
  PLAN_SCHEMA_VERSION,
  type VideoPlan,
  type EntityTrack,
  type PlanNote,
  type Scene,
} from '../../preload/contract/plan.ts';
import { fittedPlan } from './fitted-plan.ts';
import { changing, deedsBefore, looksInTurn } from './layout/changing.ts';
import { layScene } from './layout/lay-scene.ts';
import { leftOutOf } from './left-out.ts';
import { PlannerError, type Planner, type PlanOptions } from './planner.ts';
import { readPrompt } from './read-prompt.ts';
import { readWish } from './revise/read-wish.ts';
import { tellStory, type Told, type ToldScene } from './story/tell.ts';
import { indexVocabulary } from './story/vocabulary.ts';
import { actionSaid } from './story/action-said.ts';

const VERSION = '2';

/** Plans English and Korean by grammar and tables alone: no network, no model, the same plan every time. */
export const rulePlanner: Planner = {
  name: 'offline',
  async plan(prompt, options) {
    options.signal?.throwIfAborted();
    return planProse(prompt, options);
  },
  revise: async (plan, wish, { vocabulary }) => readWish(plan, wish, vocabulary),
};

/** Reading → story → layout. Any readable text gives a plan. */
function planProse(prompt: string, options: PlanOptions): VideoPlan {
  const { vocabulary, signal, onProgress } = options;
  const read = readPrompt(prompt, options);
  signal?.throwIfAborted();
  const told = tellStory(read.reading, indexVocabulary(vocabulary), read.script);
  if (read.script === undefined) requireSomething(told);
  const notes: PlanNote[] = [
    ...read.notes,
    ...told.notes.filter(({ scene }) => (scene ?? 1) <= PLAN_CAPS.scenes),
    ...told.scenes.slice(0, PLAN_CAPS.scenes).flatMap((scene, at) => {
      const known = told.notes.filter((note) => note.scene === undefined || note.scene === at + 1);
      return leftOutOf(scene, known).map((note): PlanNote => ({ ...note, scene: at + 1 }));
    }),
  ];
  if (told.scenes.length > PLAN_CAPS.scenes)
    notes.unshift({
      kind: 'dropped',
      text: `${told.scenes.length - PLAN_CAPS.scenes} scenes: a plan has at most ${PLAN_CAPS.scenes}`,
    });
  const kept = told.scenes.slice(0, PLAN_CAPS.scenes);
  const scenes = kept.map((scene, at) => {
    signal?.throwIfAborted();
    const written = writeScene(scene, read.script?.shots[at]);
    onProgress?.({ step: 'scene', number: at + 1, of: kept.length, scene: written });
    return written;
  });
  return fittedPlan({
    schemaVersion: PLAN_SCHEMA_VERSION,
    prompt,
    planner: { name: 'offline', version: VERSION },
    scenes,
    notes,
  });
}

/** @throws PlannerError where nobody and nothing is to be seen anywhere */
function requireSomething({ scenes, notes }: Told): void {
  const shown = scenes.some(
    ({ staged, happenings }) =>
      staged.parts.length > 0 ||
      happenings.some(
        ({ place, light, weather }) => place !== undefined || light !== undefined || weather !== undefined,
      ),
  );
  if (shown) return;
  const lost = notes.flatMap(({ kind, text }) => (kind === 'dropped' ? [text.split(':')[0] ?? text] : []));
  const what = lost.length === 0 ? '' : ` (${lost.slice(0, 4).join(', ').slice(0, 80)})`;
  throw new PlannerError(
    `Nothing in the prompt can be drawn${what}. Write who or what should be seen, and what they do.`,
  );
}

function writeScene({ staged, description, descriptionDrawn }: ToldScene, shot: string | undefined): Scene {
  const said = (shot ?? description) || descriptionDrawn;
  const { name, drawnAs } = staged.place;
  const deeds = deedsBefore(staged);
  return {
    description: said,
    ...(descriptionDrawn === said ? {} : { descriptionDrawnAs: descriptionDrawn }),
    place: name,
    ...(drawnAs === undefined ? {} : { placeDrawnAs: drawnAs }),
    ...(staged.place.becomes === undefined ? {} : { placeBecomes: looksInTurn([staged.place.becomes]) }),
    entities: changing(staged, layScene(staged))
      .slice(0, PLAN_CAPS.entitiesPerScene)
      .map(({ member, deed, facing, attached, keyframes, becomes }): EntityTrack => {
        const action = actionSaid(deeds.get(deed), member, [...deeds.values()]);
        return {
          entity: member.name,
          ...(member.drawnAs === member.name ? {} : { drawnAs: member.drawnAs }),
          ...(facing === undefined ? {} : { facing }),
          ...(action === undefined ? {} : { action: action }),
          ...(attached === undefined ? {} : { attached }),
          ...(becomes === undefined ? {} : { becomes }),
          keyframes,
        };
      }),
  };
}
