import { adverbOf } from '../lexicon/adverbs.ts';
import { adjectiveOf } from '../lexicon/adjectives.ts';
import { lightOf } from '../lexicon/times.ts';
import { isKorean } from '../lexicon/is-korean.ts';
import { atTime, splitTime, timeAlone, type Light, type Weather } from '../../../preload/contract/lights.ts';
import { nounOf } from '../lexicon/nouns.ts';
import { weatherOf } from '../lexicon/weathers.ts';
import type { Clause, Mention, RelationWord } from '../reading/clause.ts';
import type { Change } from './changes.ts';
import type { Remark } from './happenings.ts';
import type { CastPart, Memory, Role } from './memory.ts';
import type { SaidPlace } from './places.ts';
import type { SaidNames } from './said-names.ts';
import type { Stand } from './staging.ts';
import type { VocabularyIndex } from './vocabulary.ts';

/** Verbs that leave what is done to their noun. */
const LIGHT = new Set(['take', 'have', 'do', 'make', 'give', 'perform', 'go', 'enjoy']);

/** One clause while it is read. */
export class Gathering {
  readonly remarks: Remark[] = [];
  readonly stands: Stand[] = [];
  readonly rules: string[] = [];
  readonly extra: CastPart[] = [];
  readonly changes: Change[] = [];
  /** Its light changes. */
  dims = false;
  place: SaidPlace | undefined;
  light: Light | undefined;
  /** The words that told the light, as they may stand behind a place: "at dawn". */
  timeSaid: string | undefined;
  weather: Weather | undefined;
  /** Where it is if nothing else says so: the snow that one is in. */
  amid: SaidPlace | undefined;
  role: Role;
  readonly doer: string;
  readonly names: SaidNames;
  readonly clause: Clause;
  readonly memory: Memory;
  readonly index: VocabularyIndex;

  constructor(
    clause: Clause,
    number: number,
    memory: Memory,
    index: VocabularyIndex,
    doer: string,
    names: SaidNames,
  ) {
    this.doer = doer;
    this.names = names;
    this.clause = clause;
    this.memory = memory;
    this.index = index;
    this.role = { role: 'agent', clause: number, sentence: clause.sentence, agents: [] };
  }

  /** "It gets dark", "it is night": nobody does anything. "One evening", "tonight": when what is done is done. */
  timeTold(): boolean {
    const { agents, complements, manner } = this.clause;
    for (const words of manner) this.light ??= lightOf(words) ?? lightOf(words.split(' ').at(-1) ?? '');
    const lights = complements.map(({ attribute, mention }) => {
      const said = attribute === undefined ? undefined : adjectiveOf(attribute);
      if (said?.kind === 'light') return said.value;
      return mention === undefined ? undefined : (lightOf(mention.words) ?? lightOf(mention.head));
    });
    const [light] = lights;
    const nobody = agents.every(({ kind, head }) => kind === 'pronoun' && head === 'it');
    if (!nobody || light === undefined || lights.includes(undefined)) return false;
    this.light ??= light;
    this.rules.push('time told');
    return true;
  }

  /** Its verb; where that leaves what is done to its noun, what the noun does: "takes a peaceful walk" walks. */
  doing(): string | undefined {
    const { verb, themes } = this.clause;
    const [event] = themes.flatMap(({ head }) =>
      nounOf(head)?.traits.includes('event') === true ? (nounOf(head)?.means ?? []) : [],
    );
    return LIGHT.has(verb ?? '') ? (event ?? verb) : verb;
  }

  action(): string | undefined {
    const { manner } = this.clause;
    const verb = this.doing();
    const how = manner.filter((words) => /^(speed|direction|manner)$/.test(adverbOf(words)?.kind ?? ''));
    return verb === undefined ? undefined : [verb, ...how.slice(0, 1)].join(' ');
  }

  /** Notes a time of day, and how it was said where that may stand behind the name of a place. */
  setTime(
    light: Light,
    { words, determiner, attributes }: Mention,
    relation: RelationWord | undefined,
  ): void {
    for (const attribute of attributes) this.setWeather(attribute);
    if (this.light !== undefined) return;
    this.light = light;
    const the = determiner === 'definite' ? 'the ' : '';
    const said = isKorean(words) ? `${words}의` : `${relation ?? 'at'} ${the}${words.toLowerCase()}`;
    if (timeAlone(said) === light && splitTime(atTime('x', said)).place === 'x') this.timeSaid = said;
  }

  /** Notes the weather that words tell; whether they do, and some place of the pack's shows it. */
  setWeather(words: string): boolean {
    const weather = weatherOf(words);
    if (weather === undefined || !this.index.lights.has(weather)) return false;
    this.weather ??= weather;
    return true;
  }

  remark(kind: Remark['kind'], text: string): void {
    if (!this.remarks.some((one) => one.text === text)) this.remarks.push({ kind, text });
  }

  setPlace(place: SaidPlace, attributes: readonly string[] = []): void {
    this.place ??= place;
    for (const attribute of attributes) {
      const said = adjectiveOf(attribute);
      if (said?.kind === 'light') this.light ??= said.value;
      if (said?.kind !== 'weather') continue;
      const weather = weatherOf(attribute);
      if (weather !== undefined && place.word?.lights?.includes(weather) === true) this.weather ??= weather;
      else this.remark('dropped', `${attribute}: the weather is not drawn`);
    }
  }
}
