import { atTime, lightOfPlace, type Light } from '../../../preload/contract/lights.ts';
import type { PlaceWord } from '../../../preload/contract/pack.ts';
import { homeOf } from '../lexicon/habitats.ts';
import { drawnInLight } from './drawn-in-light.ts';
import type { Remark, Happening } from './happenings.ts';
import type { CastPart } from './memory.ts';
import type { SaidNames } from './said-names.ts';
import { firstPlace, type SaidPlace } from './places.ts';
import type { StagedPlace } from './staging.ts';
import type { VocabularyIndex } from './vocabulary.ts';

export interface Setting {
  readonly place: StagedPlace;
  readonly remark: Remark | undefined;
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
  private light: Light | undefined;
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
    const found =
      (said === undefined ? undefined : this.asSaid(said, scene, parts)) ??
      this.carried(scene, parts) ??
      this.inferred(scene, parts);
    this.told ||= said !== undefined;
    const same = this.last?.name === found.name;
    if (!same) this.here.clear();
    for (const { member } of parts) this.here.add(member);
    const told = scene.find(({ light }) => light !== undefined)?.light ?? lightOfPlace(found.name);
    const goesOn = same || parts.some(({ member }) => this.seen.has(member));
    this.light = told ?? (goesOn ? this.light : undefined);
    this.seen = new Set(parts.map(({ member }) => member));
    for (const { member } of parts) this.lastPlace.set(member, { name: found.name, word: found.word });
    this.last = found;
    return { place: inLight(found, this.light, this.index), remark: found.remark };
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

  private inferred(scene: readonly Happening[], parts: readonly CastPart[]) {
    const fits = scene.flatMap(({ fits: place }) => place ?? []);
    const met = likelyPlaces(parts);
    const grounded = parts.some(
      ({ member }) =>
        member.traits.has('person') || (member.traits.has('animal') && !member.traits.has('flies')),
    );
    const likely = [...fits, ...met].filter((name) => !grounded || !/^(sky|night sky)$/.test(name));
    const word = firstPlace([...likely, 'park', 'garden'], this.index) ?? this.index.vocabulary.places[0];
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
    const tells = home?.named === true ? (member.traits.has('furniture') ? 3 : 1) : 0.3;
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

function inLight(
  { name, word }: { readonly name: string; readonly word: PlaceWord | undefined },
  light: Light | undefined,
  index: VocabularyIndex,
): StagedPlace {
  const base = {
    ground: word?.ground ?? 0.85,
    indoors: word?.indoors ?? false,
    floating: FLOATING.test(word?.name ?? ''),
  };
  if (word === undefined) return { name, drawnAs: undefined, ...base };
  const drawn = drawnInLight(word, light, index);
  if (drawn === word.name) return { name, drawnAs: drawn === name ? undefined : drawn, ...base };
  const lit = lightOfPlace(name) === light || light === undefined ? name : atTime(name, light);
  return { name: lit, drawnAs: drawn === lit ? undefined : drawn, ...base };
}
