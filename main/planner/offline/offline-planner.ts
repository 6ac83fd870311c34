import {
  PLAN_CAPS,
  PLAN_SCHEMA_VERSION,
  VideoPlan,
  type EntityTrack,
  type PlanNote,
  type Scene,
} from '../../../preload/contract/plan.ts';
import type { Planner, PlanOptions } from '../planner.ts';
import { readWish } from '../revise/read-wish.ts';
import { memberName, type Part } from './cast.ts';
import { chunksOf } from './chunks.ts';
import { clausesOf } from './clauses.ts';
import { requireReadable, type Sentence } from './clean.ts';
import { Cast } from './coreference.ts';
import { asSaid, describeScene, inPackWords } from './describe.ts';
import { actionOf } from './drawn-actions.ts';
import { drawnAs } from './drawing.ts';
import { EventReader } from './events.ts';
import { isRecipe, withDoer } from './imperatives.ts';
import { layTracks } from './layout/tracks.ts';
import { withLatePlaces } from './left-places.ts';
import { castNotes, NoteBook } from './notes.ts';
import { describedEvents } from './participles.ts';
import { namesIn } from './proper-names.ts';
import { gatherScenes, isTheOther } from './scenes.ts';
import { Settings } from './settings.ts';
import type { Event, StoryScene } from './story.ts';
import { tell } from './told.ts';
import { indexVocabulary, type VocabularyIndex } from './vocabulary-index.ts';
import { readWords } from './words.ts';

const VERSION = '1';

/** Plans English and Korean prose by grammar and word lists alone: no network, no model, the same plan every time. */
export const offlinePlanner: Planner = {
  name: 'offline',
  async plan(prompt, options) {
    options.signal?.throwIfAborted();
    requireReadable(prompt);
    return planProse(prompt, options);
  },
  revise: async (plan, wish, { vocabulary }) => readWish(plan, wish, vocabulary),
};

/** Text → events → scenes → tracks. @throws PlannerError through its callers only; any readable text gives a plan. */
function planProse(prompt: string, { vocabulary, signal, script, onProgress }: PlanOptions): VideoPlan {
  const index = indexVocabulary(vocabulary);
  const notes = new NoteBook();
  const told = tell(prompt, script);
  for (const note of told.notes) notes.add(note);
  const { sentences, shotOf } = told;
  const names = namesIn(sentences.map(({ text }) => text).join('\n'));
  const events = readEvents(sentences, names, index, signal);
  // In a script the story goes on over the shots, so that "it" in the second is the cat of the first.
  const gathered =
    shotOf === undefined
      ? withLatePlaces(gatherScenes(events))
      : Array.from({ length: told.shots }, (_, nth) =>
          events.filter(({ sentence }) => shotOf[sentence] === nth),
        );
  if (gathered.length > PLAN_CAPS.scenes)
    notes.add({
      kind: 'dropped',
      text: `${gathered.length - PLAN_CAPS.scenes} scenes: a plan has at most ${PLAN_CAPS.scenes}`,
    });
  const settings = new Settings(index);
  const groups = (gathered.length > 0 ? gathered : [[]]).slice(0, PLAN_CAPS.scenes);
  const total = groups.length;
  const scenes = groups.map((group, at) => {
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
    const shown = group.map(({ sentence }) => sentence);
    const scene = told.inOwnWords(writeScene(story, index), shown, at);
    onProgress?.({ step: 'scene', number: at + 1, of: total, scene });
    return scene;
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
  said: readonly Sentence[],
  names: ReadonlySet<string>,
  index: VocabularyIndex,
  signal: AbortSignal | undefined,
): readonly Event[] {
  const reader = new EventReader(new Cast(index), index);
  const events: Event[] = [];
  const sentences = said.map(({ text, ownScene, first }) => {
    signal?.throwIfAborted();
    return { ownScene, first, clauses: clausesOf(chunksOf(readWords(text, index, names)), reader.animate) };
  });
  const recipe = isRecipe(
    sentences.flatMap(({ clauses }) => clauses),
    index,
  );
  for (const [at, { clauses, ownScene, first }] of sentences.entries())
    for (const [nth, clause] of clauses.entries()) {
      const event = reader.read(withDoer(clause, index, recipe), first ?? at, ownScene && nth === 0);
      events.push(event, ...describedEvents(event));
    }
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
      counts.set(
        member,
        isTheOther(event) && event.subjects.some((part) => part.member === member)
          ? Math.min(member.count, (counts.get(member) ?? 0) + count)
          : Math.max(counts.get(member) ?? 0, count),
      );
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
    const action = actionOf(member, event, story.events);
    return {
      entity: memberName(member),
      ...(drawn === undefined ? {} : { drawnAs: drawn }),
      ...(facing === undefined ? {} : { facing }),
      ...(action === undefined ? {} : { action }),
      keyframes,
    };
  });
  const { name, drawnAs: placeDrawnAs } = story.place;
  const [description, drawn] = [asSaid, inPackWords(index)].map((telling) => describeScene(story, telling));
  return {
    description: description ?? '',
    ...(drawn === undefined || drawn === description ? {} : { descriptionDrawnAs: drawn }),
    place: name,
    ...(placeDrawnAs === undefined ? {} : { placeDrawnAs }),
    entities,
  };
}

export type { PlanNote };
