import {
  PLAN_CAPS,
  PLAN_SCHEMA_VERSION,
  VideoPlan,
  type EntityTrack,
  type PlanNote,
  type Scene,
} from '../../preload/contract/plan.ts';
import { layScene } from './layout/lay-scene.ts';
import type { Planner, PlanOptions } from './planner.ts';
import { readPrompt, type Prompt } from './read-prompt.ts';
import { tellStory, type ToldScene } from './story/tell.ts';
import { indexVocabulary } from './story/vocabulary.ts';
import { actionSaid } from './story/action-said.ts';

const VERSION = '2';

/** Plans English and Korean by grammar and tables alone: no network, no model, the same plan every time. */
export const rulePlanner: Omit<Planner, 'revise'> = {
  name: 'offline',
  async plan(prompt, options) {
    options.signal?.throwIfAborted();
    return planProse(readPrompt(prompt, options), options);
  },
};

/** Reading → story → layout. Any readable text gives a plan. */
function planProse(prompt: Prompt, { vocabulary, signal, onProgress }: PlanOptions): VideoPlan {
  const told = tellStory(prompt.reading, indexVocabulary(vocabulary), prompt.shotOf);
  const notes: PlanNote[] = [
    ...prompt.notes,
    ...told.notes.filter(({ scene }) => (scene ?? 1) <= PLAN_CAPS.scenes),
  ];
  if (told.scenes.length > PLAN_CAPS.scenes)
    notes.unshift({
      kind: 'dropped',
      text: `${told.scenes.length - PLAN_CAPS.scenes} scenes: a plan has at most ${PLAN_CAPS.scenes}`,
    });
  const kept = told.scenes.slice(0, PLAN_CAPS.scenes);
  const scenes = kept.map((scene, at) => {
    signal?.throwIfAborted();
    const written = writeScene(scene, prompt.shots?.[at]);
    onProgress?.({ step: 'scene', number: at + 1, of: kept.length, scene: written });
    return written;
  });
  return VideoPlan.parse({
    schemaVersion: PLAN_SCHEMA_VERSION,
    prompt: prompt.text,
    planner: { name: 'offline', version: VERSION },
    scenes,
    notes: notes.slice(0, PLAN_CAPS.notes).map((note) => ({ ...note, text: clip(note.text) })),
  });
}

const clip = (text: string): string => text.slice(0, PLAN_CAPS.textCharacters).trim();

function writeScene({ staged, description, descriptionDrawn }: ToldScene, shot: string | undefined): Scene {
  const said = clip(shot ?? description) || descriptionDrawn;
  const { name, drawnAs } = staged.place;
  return {
    description: said,
    ...(descriptionDrawn === said ? {} : { descriptionDrawnAs: descriptionDrawn }),
    place: clip(name),
    ...(drawnAs === undefined ? {} : { placeDrawnAs: drawnAs }),
    entities: layScene(staged)
      .slice(0, PLAN_CAPS.entitiesPerScene)
      .map(({ member, deed, facing, keyframes }): EntityTrack => {
        const action = actionSaid(deed, member);
        return {
          entity: clip(member.name),
          ...(member.drawnAs === member.name ? {} : { drawnAs: member.drawnAs }),
          ...(facing === undefined ? {} : { facing }),
          ...(action === undefined ? {} : { action: clip(action) }),
          keyframes,
        };
      }),
  };
}
