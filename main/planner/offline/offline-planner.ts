import type { Vocabulary } from '../../../preload/contract/pack.ts';
import {
  PLAN_CAPS,
  PLAN_SCHEMA_VERSION,
  VideoPlan,
  type EntityTrack,
  type PlanNote,
  type Scene,
} from '../../../preload/contract/plan.ts';
import type { Planner } from '../planner.ts';
import { memberName, type Part } from './cast.ts';
import { chunksOf } from './chunks.ts';
import { clausesOf } from './clauses.ts';
import { readSentences, requireEnglish } from './clean.ts';
import { Cast } from './coreference.ts';
import { actionText, describeScene } from './describe.ts';
import { drawnAs } from './drawing.ts';
import { EventReader } from './events.ts';
import { isRecipe, withDoer } from './imperatives.ts';
import { layTracks } from './layout/tracks.ts';
import { castNotes, NoteBook } from './notes.ts';
import { namesIn } from './proper-names.ts';
import { gatherScenes } from './scenes.ts';
import { Settings } from './settings.ts';
import type { Event, StoryScene } from './story.ts';
import { indexVocabulary, type VocabularyIndex } from './vocabulary-index.ts';
import { readWords } from './words.ts';

const VERSION = '1';

/** Plans English prose by grammar and word lists alone: no network, no model, the same plan every time. */
export const offlinePlanner: Planner = {
  name: 'offline',
  async plan(prompt, { vocabulary, signal }) {
    signal?.throwIfAborted();
    requireEnglish(prompt);
    return planProse(prompt, vocabulary, signal);
  },
};

/** Text → events → scenes → tracks. @throws PlannerError through its callers only; any readable text gives a plan. */
function planProse(prompt: string, vocabulary: Vocabulary, signal: AbortSignal | undefined): VideoPlan {
  const index = indexVocabulary(vocabulary);
  const notes = new NoteBook();
  const events = readEvents(prompt, index, signal);
  const gathered = gatherScenes(events);
  if (gathered.length > PLAN_CAPS.scenes)
    notes.add({
      kind: 'dropped',
      text: `${gathered.length - PLAN_CAPS.scenes} scenes: a plan has at most ${PLAN_CAPS.scenes}`,
    });
  const settings = new Settings(index);
  const scenes = (gathered.length > 0 ? gathered : [[]]).slice(0, PLAN_CAPS.scenes).map((group, at) => {
    const parts = partsOf(group);
    const { note, ...place } = settings.next(group, parts);
    if (note !== undefined)
      notes.add({
        kind: note.startsWith('no place') ? 'assumption' : 'substitution',
        scene: at + 1,
        text: note,
      });
    const story: StoryScene = { events: group, place, parts };
    for (const found of castNotes(story, index)) notes.add({ ...found, scene: at + 1 });
    return writeScene(story, index);
  });
  return VideoPlan.parse({
    schemaVersion: PLAN_SCHEMA_VERSION,
    prompt,
    planner: { name: 'offline', version: VERSION },
    scenes,
    notes: notes.list,
  });
}

function readEvents(
  prompt: string,
  index: VocabularyIndex,
  signal: AbortSignal | undefined,
): readonly Event[] {
  const reader = new EventReader(new Cast(index), index);
  const names = namesIn(prompt);
  const events: Event[] = [];
  const sentences = readSentences(prompt).map(({ text, ownScene }) => {
    signal?.throwIfAborted();
    return { ownScene, clauses: clausesOf(chunksOf(readWords(text, index, names)), reader.animate) };
  });
  const recipe = isRecipe(sentences.flatMap(({ clauses }) => clauses));
  for (const [at, { clauses, ownScene }] of sentences.entries())
    for (const [nth, clause] of clauses.entries())
      events.push(reader.read(withDoer(clause, index, recipe), at, ownScene && nth === 0));
  return events;
}

/** Everyone an event shows, each once, with the largest number told. */
function partsOf(events: readonly Event[]): readonly Part[] {
  const counts = new Map<Part['member'], number>();
  for (const event of events)
    for (const { member, count } of [
      ...event.subjects,
      ...event.objects,
      ...event.targets.flatMap(({ parts }) => parts),
    ])
      counts.set(member, Math.max(counts.get(member) ?? 0, count));
  const drawn = [...counts].filter(([member]) => member.word !== undefined);
  let room = PLAN_CAPS.entitiesPerScene;
  return drawn.flatMap(([member, count]) => {
    const kept = Math.min(count, room);
    room -= kept;
    return kept > 0 ? [{ member, count: kept }] : [];
  });
}

function writeScene(story: StoryScene, index: VocabularyIndex): Scene {
  const entities = layTracks(story).map(({ member, event, facing, keyframes }): EntityTrack => {
    const drawn = drawnAs(member, index);
    const action = event === undefined ? undefined : actionText(event, 1, index);
    return {
      entity: memberName(member),
      ...(drawn === undefined ? {} : { drawnAs: drawn }),
      ...(facing === undefined ? {} : { facing }),
      ...(action === undefined ? {} : { action }),
      keyframes,
    };
  });
  const { name, drawnAs: placeDrawnAs } = story.place;
  return {
    description: describeScene(story, index),
    place: name,
    ...(placeDrawnAs === undefined ? {} : { placeDrawnAs }),
    entities,
  };
}

export type { PlanNote };
