import { atTime, lightOfPlace, lightTold, type Light } from '../../../preload/contract/lights.ts';
import type { PlaceWord } from '../../../preload/contract/pack.ts';
import { drawnInLight } from '../names/drawn-in-light.ts';
import { firstPlace, likelyPlace } from './likely-places.ts';
import type { PlaceMention } from './places.ts';
import { memberName, type Part } from './cast.ts';
import { isAirborne } from './layout/figures.ts';
import type { Event, StoryScene } from './story.ts';
import { isDark, isNextDay, timeOf } from './times.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

export type Setting = StoryScene['place'] & { readonly note: string | undefined };

const INDOOR_THINGS = /\b(bed|couch|sofa|television|lamp|stove|fridge|bathtub|desk|pillow|blanket)\b/;
const HAS_ROOMS = /\b(castle|house|palace|restaurant|stage|home|farm|city|ship|tower)\b/;
const SPECIAL = /\b(sky|space|underwater|ocean)\b/;
const WATERS = /\b(lake|ocean|sea|beach|river|pond|pool|underwater)\b/;
/** Who does this, or is this, needs water whatever the last scene was. */
const SWIMS = /\b(swim|dive|sail|surf|whale|shark|dolphin|octopus|jellyfish|mermaid)\b/;
/** Where these are, the ground of the last scene has been left behind. */
const IN_SPACE = /\b(moon|planet|earth|mars|comet|asteroid|satellite)\b/;
/** Said of who stays at a place; the others tell of the way there. */
const STAYS_WITH = /^(in|on|at|by|near|inside|outside|behind|beside|next_to|in_front_of)$/;
const HOME = ['living room', 'bedroom', 'kitchen'] as const;

/** Where each scene is: as said, else where the last one was, else where such things usually happen. */
export class Settings {
  private last: Setting | undefined;
  /** Everyone seen at this place so far. */
  private readonly here = new Set<Part['member']>();
  private lastSaid = false;
  /** The time last told, while it is about the same people. */
  private time: Time | undefined;
  private seenBefore: ReadonlySet<Part['member']> = new Set();
  private readonly index: VocabularyIndex;

  constructor(index: VocabularyIndex) {
    this.index = index;
  }

  next(events: readonly Event[], parts: readonly Part[]): Setting {
    const said = this.said(events);
    const previous = this.last;
    const setting = said ?? this.carried(events, parts) ?? this.inferred(events, parts);
    this.last = { ...setting, note: undefined };
    if (previous?.name !== setting.name) this.here.clear();
    for (const { member } of parts) this.here.add(member);
    this.lastSaid = said !== undefined || (this.lastSaid && setting.name === previous?.name);
    const same = setting.name === previous?.name || parts.some(({ member }) => this.seenBefore.has(member));
    this.time = this.timeOfScene(events, setting, same);
    this.seenBefore = new Set(parts.map(({ member }) => member));
    return inLight(setting, this.time, this.index);
  }

  /** As told in the scene or in its place's name, else as before where place or people are the `same`. */
  private timeOfScene(events: readonly Event[], { name }: Setting, same: boolean): Time | undefined {
    const told = timeOf(events);
    const light = told === undefined ? lightOfPlace(name) : lightTold(told);
    if (light !== undefined) return { light, told };
    return same && !events.some(isNextDay) ? this.time : undefined;
  }

  private said(events: readonly Event[]): Setting | undefined {
    const mention = events.find(({ place }) => place !== undefined)?.place;
    const wet =
      mention !== undefined &&
      /^(the )?water$/.test(mention.name) &&
      this.last !== undefined &&
      WATERS.test(`${this.last.name} ${this.last.drawnAs ?? ''}`);
    if (wet) return this.last;
    if (mention !== undefined && !leavesGround(mention, events)) return this.fromMention(mention, events);
    if (!events.some(({ leaves }) => leaves)) return undefined;
    const word = firstPlace(HOME, this.index);
    return word === undefined
      ? undefined
      : {
          name: 'home',
          drawnAs: word.name,
          ground: word.ground,
          indoors: word.indoors,
          note: `home: drawn as ${word.name}`,
        };
  }

  private fromMention(mention: PlaceMention, events: readonly Event[]): Setting {
    const time = timeOf(events);
    const sky = mention.word?.name === 'sky' ? mention.word : undefined;
    const lit =
      sky !== undefined && time !== undefined && sky.lights?.includes(lightTold(time) ?? '') === true;
    const dark = sky !== undefined && !lit && isDark(time) ? this.index.places.get('night sky') : undefined;
    const word = dark ?? mention.word ?? this.index.vocabulary.places[0];
    if (word === undefined)
      return { name: mention.name, drawnAs: undefined, ground: 0.85, indoors: false, note: undefined };
    const synonym = this.index.places.get(mention.name) === word || mention.name.endsWith(` ${word.name}`);
    const note = word.name === mention.name || synonym ? undefined : `${mention.name}: drawn as ${word.name}`;
    return {
      name: mention.name,
      drawnAs: word.name === mention.name ? undefined : word.name,
      ground: word.ground,
      indoors: word.indoors,
      saidWith: STAYS_WITH.test(mention.saidWith ?? '') ? mention.saidWith : undefined,
      note,
    };
  }

  /** The same people stay where they were; a scene about others elsewhere does not. */
  private carried(events: readonly Event[], parts: readonly Part[]): Setting | undefined {
    if (this.last === undefined) return undefined;
    const shared = parts.some((part) => this.here.has(part.member));
    const indoors = parts.some(
      ({ member }) => INDOOR_THINGS.test(member.base) || INDOOR_THINGS.test(member.word?.name ?? ''),
    );
    if (indoors && !this.last.indoors && !HAS_ROOMS.test(`${this.last.name} ${this.last.drawnAs ?? ''}`))
      return undefined;
    const likely = likelyPlace(sceneWords(events, parts), this.index);
    if ((this.last.drawnAs ?? this.last.name) === 'sky' && standsBelow(events, parts)) return undefined;
    const words = sceneWords(events, parts).join(' ');
    const inSpace = /space|night/.test(this.last.drawnAs ?? this.last.name);
    if (!inSpace && likely?.name === 'outer space' && IN_SPACE.test(words)) return undefined;
    const wet = SWIMS.test(words);
    if (wet && !WATERS.test(`${this.last.name} ${this.last.drawnAs ?? ''}`)) return undefined;
    const continues = events.some(
      ({ clause }) => clause.subjects[0]?.determiner === 'the' || clause.subjects[0]?.kind === 'pronoun',
    );
    const usual = firstPlace(['park', 'garden'], this.index);
    const stays = likely === usual && !SPECIAL.test(this.last.drawnAs ?? this.last.name);
    return shared ||
      continues ||
      stays ||
      this.lastSaid ||
      likely === undefined ||
      likely.name === (this.last.drawnAs ?? this.last.name)
      ? this.last
      : undefined;
  }

  /**
   * Where nobody says where, a time of day the pack has a place for ("at night") says more than the usual place, unless
   * somebody stands there who can be seen in that light.
   */
  private atThatTime(
    events: readonly Event[],
    parts: readonly Part[],
    usual: PlaceWord,
  ): PlaceWord | undefined {
    const time = timeOf(events);
    if (time === undefined || usual.indoors || /space/.test(usual.name) || WATERS.test(usual.name))
      return undefined;
    if (usual.lights?.includes(lightTold(time) ?? '') === true && standsBelow(events, parts))
      return undefined;
    return this.index.places.get(time) ?? (isDark(time) ? this.index.places.get('night sky') : undefined);
  }

  private inferred(events: readonly Event[], parts: readonly Part[]): Setting {
    const likely = likelyPlace(sceneWords(events, parts), this.index);
    const ground = firstPlace(['park', 'garden'], this.index);
    const usual = likely?.name === 'sky' && standsBelow(events, parts) ? (ground ?? likely) : likely;
    const word = (usual === undefined ? undefined : this.atThatTime(events, parts, usual)) ?? usual;
    if (word === undefined)
      return { name: 'background', drawnAs: undefined, ground: 0.85, indoors: false, note: undefined };
    return {
      name: word.name,
      drawnAs: undefined,
      ground: word.ground,
      indoors: word.indoors,
      note: `no place said: set in ${word.name}`,
    };
  }
}

type Time = { readonly light: Light; readonly told: string | undefined };

/** "The forest" at midnight is another picture than the forest by day: it gets a name of its own. */
function inLight(setting: Setting, time: Time | undefined, index: VocabularyIndex): Setting {
  const word = index.places.get(setting.drawnAs ?? setting.name);
  if (time === undefined || word === undefined) return setting;
  const drawn = drawnInLight(word, time.light, index);
  if (drawn === word.name) return setting;
  const name =
    lightOfPlace(setting.name) === time.light ? setting.name : atTime(setting.name, time.told ?? time.light);
  return { ...setting, name, drawnAs: drawn === name ? undefined : drawn };
}

/** Somebody on the ground, who does not fly, keeps the picture from being all sky. */
const standsBelow = (events: readonly Event[], parts: readonly Part[]): boolean =>
  parts.some(
    ({ member }) =>
      (member.word?.kind === 'person' || member.word?.kind === 'animal') &&
      !isAirborne(member, '') &&
      !events.some(
        ({ clause, subjects }) =>
          /^(fly|soar|glide|float|fall|ride|hover)$/.test(clause.verb?.lemma ?? '') &&
          subjects.some((part) => part.member === member),
      ),
  );

/** "A balloon floats into the sky while a child cries": the child stays below, so the picture does. */
const leavesGround = ({ word }: PlaceMention, events: readonly Event[]): boolean =>
  word?.name === 'sky' &&
  events.some(
    ({ place, subjects, motion }) =>
      (place === undefined || motion === 'transfer') &&
      subjects.some(({ member }) => member.word?.kind === 'person'),
  );

/** Who does what first, things after: the rules read "fish" before they read "sleep". */
const sceneWords = (events: readonly Event[], parts: readonly Part[]): readonly string[] => [
  ...parts.flatMap(({ member }) => [memberName(member), member.word?.name ?? '']),
  ...events.flatMap(({ clause }) => (clause.verb === undefined ? [] : [clause.verb.lemma])),
];
