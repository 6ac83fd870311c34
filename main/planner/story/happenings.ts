import { adverbOf } from '../lexicon/adverbs.ts';
import { adjectiveOf } from '../lexicon/adjectives.ts';
import { hasTrait, nounOf, traitsOf } from '../lexicon/nouns.ts';
import type { ThemeRole, Verb } from '../lexicon/schema.ts';
import { lightOf } from '../lexicon/times.ts';
import { verbOf, verbWith } from '../lexicon/verbs.ts';
import type { Light } from '../../../preload/contract/lights.ts';
import type { PlanNote } from '../../../preload/contract/plan.ts';
import type { Clause, Mention, Phrase, RelationWord } from '../reading/clause.ts';
import { learn } from './cast.ts';
import type { CastPart, Memory, Role } from './memory.ts';
import { goingOf } from './motion.ts';
import { placeSaid, type SaidPlace } from './places.ts';
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

  constructor(memory: Memory, index: VocabularyIndex, doer: string) {
    this.memory = memory;
    this.index = index;
    this.doer = doer;
  }

  of(clause: Clause): Happening {
    const scene = new Gathering(clause, this.clause++, this.memory, this.index, this.doer);
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
  private readonly clause: Clause;
  private readonly memory: Memory;
  private readonly index: VocabularyIndex;

  constructor(clause: Clause, number: number, memory: Memory, index: VocabularyIndex, doer: string) {
    this.doer = doer;
    this.clause = clause;
    this.memory = memory;
    this.index = index;
    this.role = { role: 'agent', clause: number, sentence: clause.sentence, agents: [] };
  }

  read(): Happening {
    const { clause } = this;
    const asked = clause.mood === 'asked' ? [doerCalled(this.doer)] : [];
    const act = clause.verb === undefined ? undefined : verbOf(clause.verb)?.act;
    this.role = { ...this.role, needs: act === 'fly' ? 'flies' : act === 'swim' ? 'swims' : undefined };
    const subjects = this.introduced() ?? this.mean([...clause.agents, ...asked], undefined);
    this.role = { ...this.role, role: 'theme', agents: subjects };
    const recipients = this.mean(clause.recipients, undefined);
    const verb = this.verb(subjects);
    const become = this.become(subjects);
    if (become !== undefined) return become;
    const objects = this.themes(verb);
    this.role = { ...this.role, role: 'other' };
    const moved = clause.mood === 'passive' && subjects.length === 0;
    const agents = moved ? objects : subjects;
    const themes = moved ? [] : objects;
    this.complements(agents, themes);
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
    const implied = this.implied(verb, agents, themes);
    this.themeStand(verb, agents, themes, going.motion !== 'still');
    if (verb === undefined && clause.verb !== undefined && !STATES.has(clause.verb))
      this.remark('dropped', `${clause.verb}: not drawn`);
    const stative = clause.verb === undefined || (STATES.has(clause.verb) && going.motion === 'still');
    const none = agents.length + themes.length === 0;
    const deed: Deed | undefined = none
      ? undefined
      : {
          verb: clause.verb,
          action:
            clause.verb === undefined || clause.verb === 'be' || clause.verb === 'have'
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
      stands: this.stands.map((stand) => ({ ...stand, moving: stand.moving || going.motion !== 'still' })),
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
      fits: verb?.place,
      stative,
      remarks: this.remarks,
      rules: this.rules,
    };
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
      (hasTrait(theme.head, 'building') || hasTrait(theme.head, 'place') || hasTrait(theme.head, 'living'));
    return found?.motion === 'transfer' && passed && recipients.length === 0
      ? verbOf(verb, undefined, { theme: false, thing })
      : found;
  }

  /** Themes that are things; those that are places are where the scene is, those that are doings are the verb's. */
  private themes(verb: Verb | undefined): readonly CastPart[] {
    const things = this.clause.themes.filter((mention) => {
      if (verb !== undefined && nounOf(mention.head)?.traits.includes('event') === true) return false;
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
    const traits = traitsOf(mention.head);
    const exact = this.index.entity(mention.head) !== undefined;
    const light = lightOf(mention.words) ?? lightOf(mention.head);
    if (light !== undefined && !exact) {
      this.light ??= light;
      return [];
    }
    if (mention.owner !== undefined && !exact && traits.has('abstract')) return this.partOf(mention.owner);
    if (traits.has('part') && (!exact || mention.owner !== undefined)) return this.partOf(mention.owner);
    if (
      !exact &&
      (traits.has('abstract') ||
        traits.has('time') ||
        traits.has('frame') ||
        traits.has('footage') ||
        traits.has('camera') ||
        traits.has('style'))
    )
      return this.contents(mention, relation);
    const known = this.memory.known(mention);
    if (known === undefined && relation === undefined && !exact) {
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
    for (const { member } of parts)
      if (mention.of !== undefined && member.head === mention.head)
        this.extra.push(...this.withContents(member.traits.has('container') ? 'in' : 'on', mention, parts));
    return parts;
  }

  /** Somebody known; a name that nobody lists and that does what only the living do is a person's. */
  private resolved(mention: Mention): readonly CastPart[] {
    const parts = this.memory.resolve(mention, this.role);
    const { verb } = this.clause;
    if (parts.length > 0 || mention.kind !== 'name' || this.role.role !== 'agent' || verb === undefined)
      return parts;
    if (verbOf(verb)?.agent !== 'living') return parts;
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
    if (
      phrase.spot !== undefined ||
      relation === 'like' ||
      relation === 'as' ||
      relation === 'without' ||
      relation === 'about'
    )
      return [];
    if (relation === 'with') {
      this.company(mentions, agents);
      return [];
    }
    const things = mentions.filter((mention) => {
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
        return mention.kind === 'pronoun' || this.index.entity(mention.head) !== undefined;
      const place =
        this.memory.known(mention) === undefined ? placeSaid(mention, relation, this.index) : undefined;
      // "Jumps into the water" of the lake one is at: no thing to draw.
      if (place === undefined && traitsOf(mention.head).has('liquid') && WITHIN.has(relation)) return false;
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
    const kind = standFor(relation, figure, parts);
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

  /** "bigger than a car": by what the comparative's adjective says of size. */
  private compare(figure: readonly CastPart[], ground: readonly CastPart[]): void {
    const said = this.clause.complements.flatMap(({ attribute }) => attribute ?? []);
    const size = said.flatMap((one) => comparedSize(one) ?? [])[0];
    if (size === undefined || figure.length === 0) return;
    this.extra.push(...ground);
    this.stands.push({ kind: size > 1 ? 'bigger' : 'smaller', figure, ground, moving: true });
  }

  /** "with a hat", "with a dog", "with a fork", "with long hair". */
  private company(mentions: readonly Mention[], agents: readonly CastPart[]): void {
    for (const mention of mentions) {
      const parts = this.one(mention, 'with').filter(
        ({ member }) => !agents.some((agent) => agent.member === member),
      );
      const [part] = parts;
      if (part === undefined) continue;
      this.extra.push(...parts);
      if (agents.length === 0) continue;
      const traits = part.member.traits;
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
            : { kind, figure: parts, ground: agents, moving: true },
      );
    }
  }

  /** What the act cannot be shown without: the board of who skateboards. */
  private implied(
    verb: Verb | undefined,
    agents: readonly CastPart[],
    themes: readonly CastPart[],
  ): readonly CastPart[] {
    const living = agents.some(({ member }) => member.traits.has('living'));
    if (verb?.implies === undefined || themes.length > 0 || !living || this.clause.negated) return [];
    const rides = verb.impliesAs === 'ridden';
    if (rides && this.extra.some(({ member }) => member.traits.has('vehicle') || member.traits.has('saddle')))
      return [];
    const said: Mention = {
      head: verb.implies,
      words: verb.implies,
      kind: 'noun',
      attributes: [],
      count: 1,
      determiner: 'indefinite',
      owner: undefined,
      start: 0,
      end: 0,
    };
    if (this.extra.some(({ member }) => member.word === this.index.entity(verb.implies ?? ''))) return [];
    const parts = this.memory.resolve(said, this.role);
    this.standAs(verb.impliesAs ?? 'held', agents, parts, true);
    if (parts.length > 0) this.rules.push(`implies ${verb.implies}`);
    return parts;
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

/** The size factor of a comparative's adjective: "larger" 1.3. */
const comparedSize = (comparative: string): number | undefined =>
  [
    comparative,
    comparative.replace(/er$/, ''),
    comparative.replace(/r$/, ''),
    comparative.replace(/(.)\1er$/, '$1'),
    comparative.replace(/ier$/, 'y'),
  ].flatMap((one) => {
    const said = adjectiveOf(one);
    return said?.kind === 'size' ? [said.value] : [];
  })[0];

/** Who does what a recipe or a how-to asks for: a cook where any of it is about food. */
export function doerOf(clauses: readonly Clause[]): string {
  const asked = clauses.filter(({ mood }) => mood === 'asked');
  const food = asked.some(
    ({ verb, themes }) =>
      (verb !== undefined && verbOf(verb)?.place === 'kitchen') ||
      themes.some(({ head }) => hasTrait(head, 'food')),
  );
  return food ? 'chef' : 'person';
}

const doerCalled = (head: string): Mention => ({
  head,
  words: head,
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
