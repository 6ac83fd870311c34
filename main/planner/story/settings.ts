import {
  atTime,
  isWeather,
  lightOfPlace,
  type Light,
  type Weather,
} from '../../../preload/contract/lights.ts';
import type { PlaceWord } from '../../../preload/contract/pack.ts';
import { homeOf } from '../lexicon/habitats.ts';
import { weatherOf } from '../lexicon/weathers.ts';
import { drawnInLight } from './drawn-in-light.ts';
import type { Remark, Happening } from './happenings.ts';
import type { CastPart } from './memory.ts';
import type { SaidNames } from './said-names.ts';
import { firstPlace, type SaidPlace } from './places.ts';
import type { StagedPlace } from './staging.ts';
import { ALOFT } from './stands.ts';
import type { VocabularyIndex } from './vocabulary.ts';

export interface Setting {
  readonly place: StagedPlace;
  readonly remarks: readonly Remark[];
}

/** When it is, in the words that told it, and the weather. */
interface Sky {
  readonly light: Light | undefined;
  readonly said: string | undefined;
  readonly weather: Weather | undefined;
}

/** What swims or sails needs water whatever the last scene was. */
const WET = /^(ocean|lake|underwater|beach|river|swimming pool)$/;
const FLOATING = /^(sky|night sky|outer space|space|underwater)$/;

/** Where each scene is: as said, else where the last one was, else where such things usually are. */
export class Settings {
  private last: { readonly name: string; readonly word: PlaceWord | undefined } | undefined;
  /** Some scene has told a place: those after it are there until they tell another. */
  private told = false;
  private readonly here = new Set<CastPart['member']>();
  private sky: Sky = { light: undefined, said: undefined, weather: undefined };
  /** Where everybody was last seen. */
  private readonly lastPlace = new Map<CastPart['member'], { name: string; word: PlaceWord | undefined }>();
  private seen: ReadonlySet<CastPart['member']> = new Set();
  private readonly index: VocabularyIndex;
  private readonly names: SaidNames;

  constructor(index: VocabularyIndex, names: SaidNames) {
    this.index = index;
    this.names = names;
  }

  next(scene: readonly Happening[], parts: readonly CastPart[]): Setting {
    const said = placeTold(scene);
    const amid = scene.find((one) => one.amid?.word !== undefined)?.amid;
    const found =
      (said === undefined ? undefined : this.asSaid(said, scene, parts)) ??
      (amid !== undefined && !this.told ? this.asSaid(amid, scene, parts) : undefined) ??
      this.carried(scene, parts) ??
      this.inferred(scene, parts, scene.find(({ weather }) => weather !== undefined)?.weather);
    this.told ||= said !== undefined;
    const same = this.last?.name === found.name;
    if (!same) this.here.clear();
    for (const { member } of parts) this.here.add(member);
    this.sky = this.skyOver(
      scene,
      found.name,
      same,
      same || parts.some(({ member }) => this.seen.has(member)),
    );
    this.seen = new Set(parts.map(({ member }) => member));
    for (const { member } of parts) this.lastPlace.set(member, { name: found.name, word: found.word });
    this.last = found;
    const place = inLight(found, this.sky, this.index);
    const lost = [...undrawnOf(this.sky, place.drawnAs ?? place.name), ...this.goOver(scene, found)];
    const drawn = drawnOf(inLight(found, this.sky, this.index));
    const later = drawn === drawnOf(place) ? {} : { becomes: drawn };
    return {
      place: { ...place, ...later },
      remarks: [...(found.remark === undefined ? [] : [found.remark]), ...lost],
    };
  }

  /** The light a scene ends in is that of those after it; says so where the place is not drawn in it. */
  private goOver(scene: readonly Happening[], { word }: { readonly word: PlaceWord | undefined }) {
    const light = scene.findLast(({ laterLight }) => laterLight !== undefined)?.laterLight;
    if (light === undefined || word === undefined) return [];
    const before = drawnInLight(word, this.sky.light, this.index);
    this.sky = { ...this.sky, light, said: undefined };
    const shown = drawnInLight(word, light, this.index) !== before;
    return shown ? [] : [{ kind: 'dropped', text: `${light}: the change is not drawn` } as const];
  }

  /** Time and weather: as told, else as the place's name says, else as it was in the scene that this one goes on from. */
  private skyOver(scene: readonly Happening[], name: string, same: boolean, goesOn: boolean): Sky {
    const own = lightOfPlace(name);
    const when = scene.find(({ light }) => light !== undefined);
    const weather = scene.find((one) => one.weather !== undefined)?.weather;
    const time = when?.light ?? (isWeather(own) ? undefined : own);
    return {
      light: time ?? (goesOn ? this.sky.light : undefined),
      said: when?.timeSaid ?? (time === undefined && goesOn ? this.sky.said : undefined),
      weather: weather ?? (isWeather(own) ? own : same ? this.sky.weather : undefined),
    };
  }

  private asSaid({ name, word, exact }: SaidPlace, scene: readonly Happening[], parts: readonly CastPart[]) {
    if (word === undefined) {
      const guess = this.inferred(scene, parts);
      return {
        name,
        word: guess.word,
        remark: {
          kind: 'substitution',
          text: `${name}: drawn as ${guess.word?.name ?? 'a plain background'}`,
        } as const,
      };
    }
    const remark =
      exact || word.name === name
        ? undefined
        : ({ kind: 'substitution', text: `${name}: drawn as ${word.name}` } as const);
    return { name, word, remark };
  }

  /** The same people stay where they were, unless what they do needs another place. */
  private carried(scene: readonly Happening[], parts: readonly CastPart[]) {
    if (this.last === undefined) return undefined;
    // Whom the scene before did not show is still where they were.
    const elsewhere = parts.every(({ member }) => !this.seen.has(member))
      ? parts.flatMap(({ member }) => this.lastPlace.get(member) ?? [])[0]
      : undefined;
    if (elsewhere !== undefined) return { ...elsewhere, remark: undefined };
    const stays = this.told || parts.length === 0 || parts.some(({ member }) => this.here.has(member));
    const fits = scene.find(({ fits: needed }) => needed !== undefined)?.fits;
    const needs = fits === undefined ? undefined : firstPlace([fits], this.index);
    if (!stays || (needs !== undefined && WET.test(needs.name) && !WET.test(this.last.word?.name ?? '')))
      return undefined;
    return { ...this.last, remark: undefined };
  }

  private inferred(scene: readonly Happening[], parts: readonly CastPart[], weather?: Weather) {
    const fits = scene.flatMap(({ fits: place }) => place ?? []);
    const met = likelyPlaces(parts);
    const grounded = parts.some(({ member }) => !ALOFT.some((trait) => member.traits.has(trait)));
    const likely = [...fits, ...met].filter((name) => !grounded || !/^(sky|night sky)$/.test(name));
    // A monster is in space, but not in a snowstorm.
    const open = (name: string) =>
      weather === undefined || this.index.place(name)?.lights?.includes(weather) === true;
    const cold = weather === 'in the snow' ? ['snowy field'] : [];
    const word =
      firstPlace([...likely.filter(open), ...cold, 'park', 'garden'], this.index) ??
      this.index.vocabulary.places[0];
    if (word === undefined) return { name: 'background', word: undefined, remark: undefined };
    return {
      name: this.names.thing(word.name),
      word,
      remark: { kind: 'assumption', text: `no place said: set in ${word.name}` } as const,
    };
  }
}

/**
 * Where such things are at home, the place that most of them share first; what the lexicon knows by name tells more than
 * what is only known to be a person, or food.
 */
function likelyPlaces(parts: readonly CastPart[]): readonly string[] {
  const weights = new Map<string, number>();
  // Clothes are where people are.
  const telling = parts.filter(({ member }) => !member.traits.has('worn'));
  for (const { member } of telling.length > 0 ? telling : parts) {
    const own = homeOf(member.head);
    const home = own?.named === true ? own : (homeOf(member.word.name) ?? own);
    // A bed tells more of the room than the cat on it.
    // People are anywhere.
    const unnamed = member.traits.has('person') ? 0.1 : 0.3;
    // Steam rises anywhere.
    const loose = member.traits.has('weather') && telling.length > 1;
    const fixed = member.traits.has('furniture') || member.traits.has('liquid');
    const tells = home?.named === true && !loose ? (fixed ? 3 : 1) : unnamed;
    for (const [at, place] of (home?.places ?? []).entries())
      weights.set(place, (weights.get(place) ?? 0) + tells / (at + 1));
  }
  return [...weights].toSorted(([, a], [, b]) => b - a).map(([place]) => place);
}

/** The place that a scene's own doings tell, before the one that is only told of a thing in it. */
function placeTold(scene: readonly Happening[]): SaidPlace | undefined {
  const told = scene.filter(({ place }) => place !== undefined);
  const own = told.find(({ clause, place }) => clause.link !== 'describes' && place?.word !== undefined);
  return (own ?? told.find(({ place }) => place?.word !== undefined) ?? told[0])?.place;
}

/** Whether the name of a place says the light already: "snow-capped mountains", "woods at dawn". */
const tellsLight = (name: string, light: Light): boolean =>
  lightOfPlace(name) === light || name.split(' ').some((word) => weatherOf(word) === light);

/** Of time and weather, what a place is drawn in: the weather where the pack can, for a picture has one light. */
function lightFor({ light, weather }: Sky, name: string, word: PlaceWord): Light | undefined {
  if (weather === undefined || word.lights?.includes(weather) !== true) return light;
  // "In the snow" is a snowy field by its name alone.
  return tellsLight(word.name, weather) && tellsLight(name, weather) ? light : weather;
}

const drawnOf = ({ name, drawnAs }: StagedPlace): string => drawnAs ?? name;

/** Time and weather told that the place is not drawn in. */
function undrawnOf({ light, weather }: Sky, drawn: string): readonly Remark[] {
  const lost = [
    ...(weather === undefined || tellsLight(drawn, weather) ? [] : [weather]),
    ...(weather !== undefined && light !== undefined && light !== 'by day' && !tellsLight(drawn, light)
      ? [light]
      : []),
  ];
  return lost.map((one) => ({ kind: 'dropped', text: `${one}: not drawn` }));
}

function inLight(
  { name, word }: { readonly name: string; readonly word: PlaceWord | undefined },
  sky: Sky,
  index: VocabularyIndex,
): StagedPlace {
  const base = {
    ground: word?.ground ?? 0.85,
    indoors: word?.indoors ?? false,
    floating: FLOATING.test(word?.name ?? ''),
  };
  if (word === undefined) return { name, drawnAs: undefined, ...base };
  const light = lightFor(sky, name, word);
  const drawn = drawnInLight(word, light, index);
  if (drawn === word.name) return { name, drawnAs: drawn === name ? undefined : drawn, ...base };
  const said = light === sky.light ? sky.said : undefined;
  const lit = light === undefined || tellsLight(name, light) ? name : atTime(name, said ?? light);
  return { name: lit, drawnAs: drawn === lit ? undefined : drawn, ...base };
}
