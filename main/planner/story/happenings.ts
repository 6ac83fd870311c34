import { adverbOf } from '../lexicon/adverbs.ts';
import { adjectiveOf, comparedSize } from '../lexicon/adjectives.ts';
import { hasTrait, nounOf, traitsOf } from '../lexicon/nouns.ts';
import type { ThemeRole, Trait, Verb } from '../lexicon/schema.ts';
import { placeNamed } from '../lexicon/places.ts';
import { lightOf } from '../lexicon/times.ts';
import { meaningsOf, verbOf, verbWith } from '../lexicon/verbs.ts';
import type { Light } from '../../../preload/contract/lights.ts';
import type { PlanNote } from '../../../preload/contract/plan.ts';
import type { Clause, Mention, Phrase, RelationWord } from '../reading/clause.ts';
import { learn } from './cast.ts';
import type { CastPart, Memory, Role } from './memory.ts';
import { PICTURE } from '../reading/clauses/spots.ts';
import { goingOf, isViewer } from './motion.ts';
import { firstPlace, placeSaid, type SaidPlace } from './places.ts';
import type { SaidNames } from './said-names.ts';
import { standFor } from './stands.ts';
import type { Deed, Stand } from './staging.ts';
import type { VocabularyIndex } from './vocabulary.ts';

type Aim = { readonly relation: RelationWord; readonly parts: readonly CastPart[] };

export type Remark = Pick<PlanNote, 'kind' | 'text'>;

/** What one clause shows. */
export interface Happening {
  readonly clause: Clause;
  readonly deed: Deed | undefined;
  readonly stands: readonly Stand[];
  /** Everybody it shows. */
  readonly parts: readonly CastPart[];
  readonly place: SaidPlace | undefined;
  readonly light: Light | undefined;
  /** A place that its doing fits, where none is told. */
  readonly fits: string | undefined;
  /** Tells how things are, and nothing that happens. */
  readonly stative: boolean;
  readonly remarks: readonly Remark[];
  /** Which rule made what of it, for `--explain`. */
  readonly rules: readonly string[];
}

const AIMS = new Set<RelationWord>([
  'to',
  'into',
  'onto',
  'toward',
  'from',
  'out of',
  'off',
  'across',
  'along',
  'through',
  'past',
  'over',
  'up',
  'down',
  'after',
  'around',
  'far from',
]);
const WITHIN = new Set<RelationWord>([
  'in',
  'into',
  'on',
  'onto',
  'out of',
  'through',
  'across',
  'under',
  'over',
  'above',
  'from',
  'inside',
  'off',
  'along',
]);
/** Verbs that tell how things are. */
const STATES = new Set([
  'be',
  'have',
  'wear',
  'contain',
  'look',
  'seem',
  'become',
  'stay',
  'remain',
  'feature',
  'include',
  'exist',
  'need',
  'own',
]);

/** Makes happenings of clauses, one after the other, with one cast. */
export class Happenings {
  private readonly memory: Memory;
  private readonly index: VocabularyIndex;
  private clause = 0;

  /** Who does what is only asked for. */
  private readonly doer: string;
  private readonly names: SaidNames;

  constructor(memory: Memory, index: VocabularyIndex, doer: string, names: SaidNames) {
    this.memory = memory;
    this.index = index;
    this.doer = doer;
    this.names = names;
  }

  of(clause: Clause): Happening {
    const scene = new Gathering(clause, this.clause++, this.memory, this.index, this.doer, this.names);
    return scene.read();
  }
}

/** One clause while it is read. */
class Gathering {
  private readonly remarks: Remark[] = [];
  private readonly stands: Stand[] = [];
  private readonly rules: string[] = [];
  private readonly extra: CastPart[] = [];
  private place: SaidPlace | undefined;
  private light: Light | undefined;
  private role: Role;
  private readonly doer: string;
  private readonly names: SaidNames;
  private readonly clause: Clause;
  private readonly memory: Memory;
  private readonly index: VocabularyIndex;

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

  read(): Happening {
    const { clause } = this;
    const asked = clause.mood === 'asked' ? [doerCalled(this.doer, this.names.thing(this.doer))] : [];
    // "It rains": nobody does it.
    const weather = clause.verb !== undefined && verbOf(clause.verb)?.agent === 'thing';
    const doers = weather ? clause.agents.filter(({ head }) => head !== 'it') : clause.agents;
    this.role = { ...this.role, needs: ableTo(clause), living: doneByLiving(clause) };
    const time = this.timeTold();
    if (weather && doers.length === 0 && asked.length === 0 && clause.themes.length === 0) {
      this.extra.push(...this.memory.lastLiving());
      this.remark('dropped', `${clause.verb ?? ''}: not drawn`);
    }
    const subjects = this.introduced() ?? this.mean(time ? [] : [...doers, ...asked], undefined);
    const verb = this.verb(subjects);
    this.role = { ...this.role, role: 'theme', agents: subjects, needs: undefined, living: undefined };
    const recipients = this.mean(clause.recipients, undefined);
    this.role = {
      ...this.role,
      living: THEME_LIVES[verb?.theme ?? 'none'],
      needs: verb?.act === 'play' ? 'instrument' : undefined,
    };
    const become = this.become(subjects);
    if (become !== undefined) return become;
    const objects = this.themes(verb);
    this.role = {
      ...this.role,
      role: 'other',
      living: undefined,
      needs: NEEDED[verb?.theme ?? 'none'],
      besides: objects,
    };
    const moved = clause.mood === 'passive' && subjects.length === 0;
    const agents = moved ? objects : subjects;
    const themes = moved ? [] : objects;
    if (!time) this.complements(agents, themes);
    this.sameSize(agents);
    const goes = verb !== undefined && !['still', 'grow', 'shrink', 'swing'].includes(verb.motion);
    const targets = clause.phrases.flatMap((phrase) =>
      this.phrase(phrase, moved || themes.length === 0 || goes ? agents : themes, agents, goes, verb),
    );
    const way = {
      targets: targets.map(({ relation, parts }) => ({
        relation,
        living: parts.some(({ member }) => member.traits.has('living')),
      })),
      themed: themes.length > 0,
      flies: agents.some(({ member }) => member.traits.has('flies')),
    };
    const going = goingOf(
      clause,
      moved && verb !== undefined ? { ...verb, motion: PASSIVE[verb.motion] ?? verb.motion } : verb,
      way,
    );
    const implied = [...this.implied(verb, agents, themes), ...this.boarded(verb, agents, themes)];
    this.themeStand(verb, agents, themes, going.motion !== 'still');
    if (verb === undefined && clause.verb !== undefined && !STATES.has(clause.verb))
      this.remark('dropped', `${clause.verb}: not drawn`);
    const aimed = clause.verb === 'look' && clause.complements.length === 0;
    const stative =
      clause.verb === undefined || (STATES.has(clause.verb) && going.motion === 'still' && !aimed);
    const none = agents.length + themes.length === 0;
    const deed: Deed | undefined = none
      ? undefined
      : {
          verb: clause.verb,
          action:
            clause.verb === undefined ||
            clause.verb === 'be' ||
            clause.verb === 'have' ||
            (moved && going.motion === 'still')
              ? undefined
              : this.action(),
          ...going,
          act: clause.negated ? undefined : verb?.act,
          agents,
          themes,
          recipients,
          targets,
          ...timingOf(clause, going.motion),
        };
    return {
      clause,
      deed,
      stands: this.stands.map((stand) => ({
        ...stand,
        moving:
          (stand.moving || going.motion !== 'still') &&
          !(stand.kind === 'beside' && stand.figure.some(({ member }) => isRooted(member.traits))),
      })),
      parts: distinctParts([
        ...agents,
        ...themes,
        ...recipients,
        ...targets.flatMap(({ parts }) => parts),
        ...this.extra,
        ...implied,
      ]),
      place: this.place,
      light: this.light,
      fits: this.fitting(verb, agents),
      stative,
      remarks: this.remarks,
      rules: this.rules,
    };
  }

  /** "It gets dark", "it is night": nobody does anything. "One evening", "tonight": when what is done is done. */
  private timeTold(): boolean {
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

  /** "Sam is a firefighter": who is called so is drawn as what they are. */
  private introduced(): readonly CastPart[] | undefined {
    const { verb, agents, complements } = this.clause;
    const [name, ...others] = agents;
    const [as] = complements.flatMap(({ mention }) => mention ?? []);
    if (verb !== 'be' || name?.kind !== 'name' || others.length > 0 || as === undefined) return undefined;
    return this.index.entity(as.head) === undefined && nounOf(as.head) === undefined
      ? undefined
      : this.memory.introduce(name, as, this.role);
  }

  /** "The frog turns into a princess": from here on she is there in its place. */
  private become(subjects: readonly CastPart[]): Happening | undefined {
    const { verb, phrases, complements, themes } = this.clause;
    if (verb === undefined || !CHANGES.has(verb.split(' ')[0] ?? '')) return undefined;
    const into = phrases
      .filter(({ relation }) => relation === 'into' || relation === 'to')
      .flatMap(({ mentions }) => mentions);
    const named = complements.flatMap(({ mention }) => mention ?? []);
    const [next] = [...into, ...(verb === 'become' ? [...named, ...themes] : named)].filter(
      (mention) => mention.kind !== 'pronoun' && this.index.entity(mention.head) !== undefined,
    );
    if (next === undefined || subjects.length === 0) return undefined;
    const parts = this.memory.resolve(next, { ...this.role, role: 'agent' });
    if (parts.length === 0) return undefined;
    this.memory.replace(subjects, parts);
    this.rules.push(`becomes ${next.words}`);
    const deed: Deed = {
      verb,
      action: undefined,
      motion: 'still',
      act: undefined,
      speed: 1,
      agents: parts,
      themes: [],
      recipients: [],
      targets: [],
      direction: undefined,
      spots: [],
      apart: undefined,
      from: 0,
      to: 1,
    };
    return {
      clause: this.clause,
      deed,
      stands: [],
      parts,
      place: this.place,
      light: this.light,
      fits: undefined,
      stative: false,
      remarks: this.remarks,
      rules: this.rules,
    };
  }

  /** A bedroom fits a person who sleeps; an animal sleeps where it lives. */
  private fitting(verb: Verb | undefined, agents: readonly CastPart[]): string | undefined {
    const place = verb?.place;
    if (place === undefined || agents.some(({ member }) => member.traits.has('person'))) return place;
    return placeNamed(place)?.indoors === true && agents.length > 0 ? undefined : place;
  }

  private action(): string | undefined {
    const { verb, manner } = this.clause;
    const how = manner.filter((words) => /^(speed|direction|manner)$/.test(adverbOf(words)?.kind ?? ''));
    return verb === undefined ? undefined : [verb, ...how.slice(0, 1)].join(' ');
  }

  private remark(kind: Remark['kind'], text: string): void {
    if (!this.remarks.some((one) => one.text === text)) this.remarks.push({ kind, text });
  }

  /** The verb's meaning here: with its theme as one doing ("brush teeth"), by whether a thing does it, by itself. */
  private verb(subjects: readonly CastPart[]): Verb | undefined {
    const { verb, themes, agents, recipients } = this.clause;
    if (verb === undefined || verb === 'be' || verb === 'have') return undefined;
    const [theme] = themes;
    const joined =
      theme === undefined ? undefined : (verbWith(verb, theme.words) ?? verbWith(verb, theme.head));
    const event = theme === undefined ? undefined : nounOf(theme.head);
    const means =
      event?.traits.includes('event') === true && event.means !== undefined ? verbOf(event.means) : undefined;
    const thing =
      agents.length > 0 &&
      subjects.length > 0 &&
      subjects.every(({ member }) => !member.traits.has('living'));
    const found = joined ?? means ?? verbOf(verb, undefined, { theme: themes.length > 0, thing });
    // Nobody throws a church: what cannot be handed over is passed by.
    const passed =
      theme !== undefined &&
      (theme.kind === 'pronoun' ||
        hasTrait(theme.head, 'building') ||
        hasTrait(theme.head, 'place') ||
        hasTrait(theme.head, 'living'));
    return found?.motion === 'transfer' && passed && recipients.length === 0
      ? verbOf(verb, undefined, { theme: false, thing })
      : found;
  }

  /** Themes that are things; those that are places are where the scene is, those that are doings are the verb's. */
  private themes(verb: Verb | undefined): readonly CastPart[] {
    const things = this.clause.themes.filter((mention) => {
      // "Plays tag": the verb says it already, and nothing is drawn for it.
      if (verb?.theme === 'none' && verb.lemma.split(' ').slice(1).includes(mention.head)) return false;
      if (verb !== undefined && nounOf(mention.head)?.traits.includes('event') === true) return false;
      if (lightOf(mention.words) !== undefined) return true;
      const place = placeSaid(mention, undefined, this.index);
      if (place === undefined || this.index.entity(mention.head) !== undefined) return true;
      this.setPlace(place, mention.attributes);
      return false;
    });
    return this.mean(things, undefined);
  }

  private setPlace(place: SaidPlace, attributes: readonly string[] = []): void {
    this.place ??= place;
    for (const attribute of attributes) {
      const said = adjectiveOf(attribute);
      if (said?.kind === 'light') this.light ??= said.value;
      if (said?.kind === 'weather') this.remark('dropped', `${attribute}: the weather is not drawn`);
    }
  }

  /** Who or what mentions show; nobody for what is no thing. */
  private mean(mentions: readonly Mention[], relation: RelationWord | undefined): readonly CastPart[] {
    return mentions.flatMap((mention) => this.one(mention, relation));
  }

  private one(mention: Mention, relation: RelationWord | undefined): readonly CastPart[] {
    if (mention.kind === 'pronoun') return this.memory.resolve(mention, this.role);
    if (mention.count === 0) return [];
    if (this.clause.link === 'describes' && this.isFilmCamera(mention)) return [];
    // A name says nothing of what it is: Tim is no time.
    const traits: ReadonlySet<Trait> = mention.kind === 'name' ? new Set() : traitsOf(mention.head);
    const exact = this.index.entity(mention.head) !== undefined;
    const light = lightOf(mention.words) ?? lightOf(mention.head);
    if (light !== undefined && !exact) {
      this.light ??= light;
      return [];
    }
    if (mention.owner !== undefined && !exact && traits.has('abstract')) return this.partOf(mention.owner);
    if (traits.has('part') && (!exact || mention.owner !== undefined)) {
      if (mention.owner === undefined && this.role.role === 'agent')
        this.remark('dropped', `${mention.words}: nothing near it is drawn`);
      return this.partOf(mention.owner);
    }
    if (
      !exact &&
      (traits.has('abstract') ||
        traits.has('time') ||
        traits.has('frame') ||
        traits.has('footage') ||
        traits.has('camera') ||
        traits.has('style'))
    ) {
      const inside = this.contents(mention, relation);
      if (inside.length === 0 && this.role.role === 'agent' && relation === undefined && traits.has('event'))
        this.remark('dropped', `${mention.words}: nothing near it is drawn`);
      return inside;
    }
    // "Water swirls": a glass of it would be another thing, unless it is poured or drunk.
    if (
      traits.has('liquid') &&
      !traits.has('drink') &&
      !exact &&
      mention.container === undefined &&
      this.role.role !== 'theme'
    ) {
      this.remark('dropped', `${mention.words}: nothing near it is drawn`);
      return [];
    }
    const known = this.memory.known(mention);
    if (known === undefined && relation === undefined && !exact && !traits.has('weather')) {
      const place = placeSaid(mention, relation, this.index);
      if (place !== undefined) {
        this.setPlace(place, mention.attributes);
        return this.contents(mention, relation);
      }
    }
    const parts = this.resolved(mention);
    if (parts.length === 0) {
      const inside = this.contents(mention, relation);
      if (inside.length === 0)
        this.remark(
          'dropped',
          traits.has('weather')
            ? `${mention.words}: not drawn`
            : `${mention.words}: nothing near it is drawn`,
        );
      return inside;
    }
    this.placeAround(mention);
    for (const { member } of parts)
      if (mention.of !== undefined && member.head === mention.head)
        this.extra.push(...this.withContents(member.traits.has('container') ? 'in' : 'on', mention, parts));
    return parts;
  }

  /** "The kitchen table", "the stairs of the palace": where a thing stands is where the scene is. */
  private placeAround(mention: Mention): void {
    const [first = '', ...rest] = mention.words.split(' ');
    const room = rest.length === 0 ? undefined : placeNamed(first.toLowerCase());
    if (
      room?.indoors === true &&
      (hasTrait(mention.head, 'furniture') || hasTrait(mention.head, 'surface'))
    ) {
      const word = this.index.place(first) ?? firstPlace(room.near, this.index);
      if (word !== undefined)
        this.setPlace({ name: first, word, exact: word.name === first, relation: undefined });
    }
    for (const whole of mention.of ?? []) {
      const place =
        hasTrait(mention.head, 'surface') && hasTrait(whole.head, 'place')
          ? placeSaid(whole, 'in', this.index)
          : undefined;
      if (place !== undefined) this.setPlace(place);
    }
  }

  /** "Roars at the camera": the one that films, unless the film has shown one. */
  private isFilmCamera = ({ head, determiner }: Mention): boolean =>
    isViewer(head) && determiner === 'definite' && this.memory.members.every((one) => one.head !== head);

  /** Somebody known; a name that nobody lists and that does what only the living do is a person's. */
  private resolved(mention: Mention): readonly CastPart[] {
    const parts = this.memory.resolve(mention, this.role);
    const { verb, recipients } = this.clause;
    if (parts.length > 0 || mention.kind !== 'name' || verb === undefined) return parts;
    const use = { theme: this.clause.themes.length > 0 };
    const acts = this.role.role === 'agent' && verbOf(verb, undefined, use)?.agent === 'living';
    if (!acts && !recipients.includes(mention)) return parts;
    const person: Mention = { ...mention, kind: 'noun', head: 'person', attributes: [] };
    return this.memory.resolve({ ...mention, as: person }, this.role);
  }

  /** "A field of flowers", "a statue of a horse": where the noun itself is not drawn, what it is of. */
  private contents(mention: Mention, relation: RelationWord | undefined): readonly CastPart[] {
    return (mention.of ?? []).flatMap((inner) => this.one(inner, relation));
  }

  private withContents(
    kind: 'in' | 'on',
    mention: Mention,
    ground: readonly CastPart[],
  ): readonly CastPart[] {
    const inside = (mention.of ?? [])
      .filter(({ head }) => this.index.entity(head) !== undefined)
      .flatMap((inner) => this.memory.resolve(inner, this.role));
    if (inside.length > 0) this.stands.push({ kind, figure: inside, ground, moving: false });
    return inside;
  }

  /** "her hand": she is seen, if it is somebody else than who acts; "the roof of a house" is the house. */
  private partOf(owner: Mention | undefined): readonly CastPart[] {
    if (owner === undefined) return [];
    const parts = this.memory.resolve(owner, this.role);
    if (parts.every(({ member }) => !member.traits.has('living'))) return parts;
    this.extra.push(
      ...parts.filter(({ member }) => !this.role.agents.some((agent) => agent.member === member)),
    );
    return [];
  }

  private complements(agents: readonly CastPart[], themes: readonly CastPart[]): void {
    const whom = themes.length > 0 ? themes : agents;
    for (const { attribute, mention } of this.clause.complements) {
      if (attribute !== undefined) {
        const changes = this.clause.verb !== undefined && CHANGES.has(this.clause.verb);
        if (changes && comparedSize(attribute) !== undefined) continue;
        if (changes) this.remark('dropped', `${this.clause.verb} ${attribute}: the change is not drawn`);
        else for (const { member } of whom) learn(member, [attribute], this.index);
      }
      if (mention !== undefined && this.clause.verb !== 'be')
        this.extra.push(...this.mean([mention], undefined));
    }
  }

  /** A phrase: where it is, when, how things stand to each other, or what the way is told by. */
  private phrase(
    phrase: Phrase,
    figure: readonly CastPart[],
    agents: readonly CastPart[],
    goes: boolean,
    verb: Verb | undefined,
  ): readonly Aim[] {
    const { relation, mentions } = phrase;
    if (relation === 'as') {
      this.compareAs(mentions, figure);
      return [];
    }
    if (phrase.spot !== undefined || relation === 'like' || relation === 'without' || relation === 'about')
      return [];
    if (relation === 'with') {
      this.company(mentions, agents, goes);
      return [];
    }
    const things = mentions.filter((mention) => {
      if (this.isPicture(mention) && AIMS.has(relation)) return false;
      if (this.isFilmCamera(mention)) return false;
      const light = lightOf(mention.words) ?? lightOf(mention.head);
      if (light !== undefined && this.index.entity(mention.head) === undefined) {
        this.light ??= light;
        return false;
      }
      if (
        relation === 'for' ||
        relation === 'of' ||
        relation === 'until' ||
        relation === 'during' ||
        relation === 'before'
      )
        return (
          mention.kind === 'pronoun' ||
          this.index.entity(mention.head) !== undefined ||
          hasTrait(mention.head, 'person')
        );
      const place =
        this.memory.known(mention) === undefined ? placeSaid(mention, relation, this.index) : undefined;
      // "Jumps into the water" of the lake one is at: no thing to draw.
      if (place === undefined && traitsOf(mention.head).has('liquid') && WITHIN.has(relation)) return false;
      // "Down to the ground": where feet stand.
      if (
        place === undefined &&
        hasTrait(mention.head, 'surface') &&
        this.index.entity(mention.head) === undefined
      )
        return mention.of !== undefined || mention.owner !== undefined;
      if (place === undefined) return true;
      if (place.word === undefined) this.remark('dropped', `${place.name}: no place near it is drawn`);
      this.setPlace(place, mention.attributes);
      for (const inner of mention.of ?? [])
        if (!traitsOf(inner.head).has('place')) this.extra.push(...this.one(inner, 'in'));
      return false;
    });
    const parts = this.mean(things, relation).filter(
      ({ member }) => !agents.some((agent) => agent.member === member && agent.nth === undefined),
    );
    if (parts.length === 0) return [];
    if (relation === 'than') {
      this.compare(figure, parts);
      return [];
    }
    if (phrase.side !== undefined && goes) {
      this.extra.push(...parts);
      return [{ relation: 'past', parts }];
    }
    if (verb?.theme === 'worn' && relation === 'in') {
      this.standAs('worn', agents, parts, true);
      this.extra.push(...parts);
      return [];
    }
    if (relation === 'in' && parts.every(({ member }) => member.traits.has('worn')) && figure.length > 0) {
      // "In my pajamas": mine, whomever I chase.
      const owner = things[0]?.owner;
      const wearer = owner === undefined ? [] : this.memory.resolve(owner, this.role);
      this.standAs('worn', wearer.length > 0 ? wearer : figure, parts, true);
      this.extra.push(...parts);
      return [];
    }
    // "Notes on a shirt" are printed there.
    const printed =
      relation === 'on' &&
      parts.every(({ member }) => member.traits.has('worn')) &&
      figure.every(({ member }) => !member.traits.has('living'));
    const kind = printed && figure.length > 0 ? 'in' : standFor(relation, figure, parts);
    // "jumps on the bed" ends there; "walks on the left of the car" keeps so.
    const lands =
      goes &&
      verb !== undefined &&
      ['jump', 'climb', 'land', 'fall', 'drop', 'transfer', 'approach'].includes(verb.motion);
    if (kind === undefined || (AIMS.has(relation) && goes) || (lands && (kind === 'on' || kind === 'in'))) {
      this.extra.push(...parts);
      return [{ relation, parts }];
    }
    this.rules.push(`stand ${kind}`);
    this.stands.push({ kind, figure, ground: parts, moving: goes });
    this.extra.push(...parts);
    return [];
  }

  /** "Toward the camera", "out of the picture": the film's own, unless such a thing was told of. */
  private isPicture({ head, determiner }: Mention): boolean {
    return (
      isViewer(head) ||
      (determiner === 'definite' &&
        PICTURE.has(head) &&
        !this.memory.members.some((one) => one.head === head))
    );
  }

  /** "Have the same size", "of equal size", "are equally big". */
  private sameSize(agents: readonly CastPart[]): void {
    const { themes, phrases, manner, complements } = this.clause;
    const equal = [...themes, ...phrases.flatMap(({ mentions }) => mentions)].some(
      ({ head, attributes }) =>
        head === 'size' && attributes.some((one) => /^(same|equal|similar)$/.test(one)),
    );
    const equally =
      manner.includes('equally') &&
      complements.some(({ attribute }) => attribute !== undefined && comparedSize(attribute) !== undefined);
    const [first, ...others] = agents;
    if ((!equal && !equally) || first === undefined || others.length === 0) return;
    this.stands.push({ kind: 'same size', figure: [first], ground: others, moving: true });
  }

  /** "As big as a car", "not as big as a dog". */
  private compareAs(mentions: readonly Mention[], figure: readonly CastPart[]): void {
    const said = this.clause.complements.flatMap(({ attribute }) => attribute ?? []);
    const size = said.flatMap((one) => comparedSize(one) ?? [])[0];
    if (size === undefined || figure.length === 0) return;
    const ground = this.mean(mentions, 'as');
    if (ground.length === 0) return;
    const kind = !this.clause.negated ? 'same size' : size > 1 ? 'smaller' : 'bigger';
    this.extra.push(...ground);
    this.stands.push({ kind, figure, ground, moving: true });
  }

  /** "bigger than a car": by what the comparative's adjective says of size. */
  private compare(figure: readonly CastPart[], ground: readonly CastPart[]): void {
    const said = this.clause.complements.flatMap(({ attribute }) => attribute ?? []);
    const size = said.flatMap((one) => comparedSize(one) ?? [])[0];
    if (size === undefined || figure.length === 0) return;
    this.extra.push(...ground);
    this.stands.push({ kind: size > 1 ? 'bigger' : 'smaller', figure, ground, moving: true });
  }

  /** "with a hat", "with a dog", "with a fork", "with long hair". */
  private company(mentions: readonly Mention[], agents: readonly CastPart[], goes: boolean): void {
    for (const mention of mentions) {
      if (traitsOf(mention.head).has('part') && mention.owner === undefined)
        this.memory.stand(mention, agents);
      const parts = this.one(mention, 'with').filter(
        ({ member }) => !agents.some((agent) => agent.member === member),
      );
      const [part] = parts;
      if (part === undefined) continue;
      this.extra.push(...parts);
      const traits = part.member.traits;
      // A boat passes; the tower behind it stays.
      if (agents.length === 0 || (goes && isRooted(traits))) continue;
      const living = agents.some(({ member }) => member.traits.has('living'));
      const kind =
        traits.has('worn') && living
          ? 'wear'
          : traits.has('living') || !living
            ? living
              ? 'beside'
              : 'on'
            : traits.has('vehicle') || traits.has('furniture') || traits.has('building')
              ? 'beside'
              : 'hold';
      this.rules.push(`with: ${kind}`);
      this.stands.push(
        kind === 'on'
          ? { kind, figure: parts, ground: agents, moving: false }
          : kind === 'hold' || kind === 'wear'
            ? { kind, figure: agents, ground: parts, moving: true }
            : { kind, figure: parts, ground: agents, moving: !isRooted(traits) },
      );
    }
  }

  /** What the act cannot be shown without: the board of who skateboards. */
  private implied(
    verb: Verb | undefined,
    agents: readonly CastPart[],
    themes: readonly CastPart[],
  ): readonly CastPart[] {
    // A camel that treks has no backpack.
    const needed = verb?.impliesAs === 'worn' ? 'person' : 'living';
    const living = agents.some(({ member }) => member.traits.has(needed));
    if (verb?.implies === undefined || themes.length > 0 || !living || this.clause.negated) return [];
    const rides = verb.impliesAs === 'ridden';
    if (rides && this.extra.some(({ member }) => member.traits.has('vehicle') || member.traits.has('saddle')))
      return [];
    const said: Mention = {
      head: verb.implies,
      words: this.names.thing(verb.implies),
      kind: 'noun',
      attributes: [],
      count: 1,
      determiner: 'indefinite',
      owner: undefined,
      start: 0,
      end: 0,
    };
    if (this.extra.some(({ member }) => member.word === this.index.entity(verb.implies ?? ''))) return [];
    // Who rowed a boat before rows it back.
    const before = rides ? this.memory.lastWith('vehicle') : undefined;
    const same =
      before !== undefined &&
      hasTrait(verb.implies, 'floats') === before.member.traits.has('floats') &&
      !agents.some(({ member }) => member === before.member);
    const parts = same ? [before] : this.memory.resolve(said, this.role);
    this.standAs(verb.impliesAs ?? 'held', agents, parts, true);
    if (parts.length > 0) this.rules.push(`implies ${verb.implies}`);
    return parts;
  }

  /** "A boy gets on": the vehicle that was told before. */
  private boarded(
    verb: Verb | undefined,
    agents: readonly CastPart[],
    themes: readonly CastPart[],
  ): readonly CastPart[] {
    const told = verb?.told;
    if (told === undefined || agents.length === 0 || themes.length > 0) return [];
    const isSuch = ({ member }: CastPart) => member.traits.has(told);
    if (this.extra.some(isSuch) || agents.some(isSuch)) return [];
    const vehicle = this.memory.lastWith(told);
    if (vehicle === undefined) return [];
    this.rules.push(`${verb?.lemma ?? ''} ${vehicle.member.name}`);
    this.memory.again(vehicle, this.role);
    return [vehicle];
  }

  private themeStand(
    verb: Verb | undefined,
    agents: readonly CastPart[],
    themes: readonly CastPart[],
    moving: boolean,
  ): void {
    if (agents.length === 0 || themes.length === 0) return;
    if (verb !== undefined) this.standAs(verb.theme, agents, themes, moving);
    else if (this.clause.verb === 'have')
      this.standAs(
        themes.every(({ member }) => member.traits.has('worn'))
          ? 'worn'
          : themes.some(({ member }) => member.traits.has('living'))
            ? 'beside'
            : 'held',
        agents,
        themes,
        moving,
      );
  }

  private standAs(
    role: ThemeRole,
    agents: readonly CastPart[],
    things: readonly CastPart[],
    moving: boolean,
  ): void {
    if (things.length === 0) return;
    const kind = STANDS_AS[role];
    if (kind !== undefined) this.stands.push({ kind, figure: agents, ground: things, moving });
  }
}

/** What a theme told by a pronoun is: nobody reads a dog. */
const THEME_LIVES: Partial<Readonly<Record<ThemeRole, boolean>>> = {
  held: false,
  worn: false,
  moved: false,
  pushed: false,
  met: true,
  pursued: true,
};
const NEEDED: Partial<Readonly<Record<ThemeRole, Trait>>> = { ridden: 'saddle' };

/** What whoever does it must be able to: fly, swim, be driven. */
function ableTo({ verb, themes, agents }: Clause): Trait | undefined {
  const use = { theme: themes.length > 0 };
  const meaning = verb === undefined ? undefined : verbOf(verb, undefined, use);
  if (meaning?.act === 'fly') return 'flies';
  if (meaning?.act === 'swim') return 'swims';
  // "It drives away" as "it drives".
  const alone = verb === undefined ? undefined : verbOf(verb.split(' ')[0] ?? verb, undefined, use);
  const driven = alone?.theme === 'ridden' && alone.agent === 'any' && themes.length === 0;
  return driven && agents.some(({ head }) => head === 'it') ? 'vehicle' : undefined;
}

/** Only the living do some things: "it brings the ring" is no ring. */
function doneByLiving({ verb, themes }: Clause): boolean | undefined {
  const meaning = verb === undefined ? undefined : verbOf(verb, undefined, { theme: themes.length > 0 });
  if (meaning === undefined) return undefined;
  const handles = themes.length > 0 && THEME_LIVES[meaning.theme] === false;
  const alone = meaningsOf(verb ?? '').filter(({ when }) => when !== 'theme');
  const living =
    themes.length > 0 ? meaning.agent === 'living' : alone.every(({ agent }) => agent === 'living');
  return living || handles ? true : undefined;
}

/** What stays where it stands, whoever passes: a tower in the background. */
const ROOTED: readonly Trait[] = ['building', 'landmark', 'place', 'tall', 'furniture', 'plant', 'sky'];
const isRooted = (traits: ReadonlySet<Trait>): boolean => ROOTED.some((trait) => traits.has(trait));

/** How the theme of a verb stands to who does it, for those that stay together. */
const STANDS_AS: Partial<Readonly<Record<ThemeRole, Stand['kind']>>> = {
  held: 'hold',
  worn: 'wear',
  ridden: 'ride',
  beside: 'beside',
};

const CHANGES = new Set([
  'turn',
  'become',
  'change',
  'grow',
  'get',
  'go',
  'transition',
  'transform',
  'shift',
  'fade',
]);

/** What is seen of the theme of a passive: "a ball being kicked to the left" travels. */
const PASSIVE: Partial<Readonly<Record<Deed['motion'], Deed['motion']>>> = {
  transfer: 'travel',
  push: 'travel',
  pull: 'travel',
  carry: 'travel',
  drop: 'fall',
  lift: 'rise',
  chase: 'flee',
  ride: 'travel',
  approach: 'still',
};

const BEGINS_OR_ENDS = { appear: true, disappear: true, be: true } as const;

/** "appears only in the first half": gone in the other. */
function timingOf(
  { phrases, verb }: Clause,
  motion: Deed['motion'],
): Pick<Deed, 'from' | 'to'> & Partial<Pick<Deed, 'motion'>> {
  const half = phrases
    .flatMap(({ relation, mentions }) => (relation === 'in' || relation === 'during' ? mentions : []))
    .find(({ head, container }) => /\bhalf\b/.test(head) || container === 'half');
  if (
    half === undefined ||
    (verb !== undefined && !Object.hasOwn(BEGINS_OR_ENDS, verb) && motion !== 'enter')
  )
    return { from: 0, to: 1 };
  const first = half.attributes.includes('first') || /\bfirst\b/.test(half.head);
  return first ? { motion: 'exit', from: 0.35, to: 0.6 } : { motion: 'enter', from: 0.4, to: 0.65 };
}

/** Who does what a recipe or a how-to asks for: a cook where any of it is about food. */
export function doerOf(clauses: readonly Clause[]): string {
  const asked = clauses.filter(({ mood }) => mood === 'asked');
  const food = asked.filter(
    ({ verb, themes }) =>
      (verb !== undefined && verbOf(verb)?.place === 'kitchen') ||
      themes.some(({ head }) => hasTrait(head, 'food')),
  );
  const cooks = asked.some(({ verb }) => verb !== undefined && verbOf(verb)?.place === 'kitchen');
  const starts = food.length > 0 && food[0] === asked[0];
  return food.length > 0 && (cooks || starts || food.length * 2 >= asked.length) ? 'chef' : 'person';
}

const doerCalled = (head: string, words: string): Mention => ({
  head,
  words,
  kind: 'noun',
  attributes: [],
  count: 1,
  determiner: 'definite',
  owner: undefined,
  start: 0,
  end: 0,
});

export const distinctParts = (parts: readonly CastPart[]): readonly CastPart[] => {
  const counts = new Map<CastPart['member'], CastPart>();
  for (const part of parts) {
    const had = counts.get(part.member);
    const count = part.nth === undefined ? part.count : part.member.count;
    if (had === undefined || had.count < count)
      counts.set(part.member, { member: part.member, count: Math.max(count, had?.count ?? 0) });
  }
  return [...counts.values()];
};
