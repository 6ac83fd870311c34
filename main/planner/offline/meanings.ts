import { isAbstract, sensesOf } from '../words/nouns.ts';
import { baseOf, lookOf, type Part } from './cast.ts';
import { MOST_OF_ONE, type Cast } from './coreference.ts';
import { similarTo } from './lexicon/similar.ts';
import { BODY_PARTS, CLOTHES, INVISIBLE } from './lexicon/things.ts';
import { wornRemark } from './clothes.ts';
import { pluralOf } from './inflections.ts';
import type { Context } from './memory.ts';
import { isAnimalNoun, isPersonNoun } from './nearest.ts';
import { plainPhrase, type NounPhrase } from './phrases.ts';
import { isBuilding } from './places.ts';
import type { Remark } from './story.ts';
import type { VocabularyIndex } from './vocabulary-index.ts';

/** Games that are seen by their ball. */
const BALLS: Readonly<Record<string, string>> = {
  soccer: 'ball',
  football: 'ball',
  volleyball: 'ball',
  basketball: 'ball',
  baseball: 'ball',
  tennis: 'ball',
  golf: 'ball',
  rugby: 'ball',
};

const GROUPS: Readonly<Record<string, readonly NounPhrase[]>> = {
  family: [plainPhrase('man'), plainPhrase('woman'), plainPhrase('child')],
  couple: [plainPhrase('man'), plainPhrase('woman')],
  parents: [plainPhrase('man'), plainPhrase('woman')],
  crowd: [plainPhrase('man', { count: 3, plural: true }), plainPhrase('woman', { count: 2, plural: true })],
  audience: [
    plainPhrase('man', { count: 2, plural: true }),
    plainPhrase('woman', { count: 2, plural: true }),
  ],
  team: [plainPhrase('player', { count: 3, plural: true })],
  band: [plainPhrase('musician', { count: 3, plural: true })],
};

/** Of so many, when that is told: the children are as many as are left. */
function familyOf(group: readonly NounPhrase[], count: number | undefined): readonly NounPhrase[] {
  const adults = group.slice(0, 2);
  if (count === undefined || count <= adults.length) return group;
  const children = Math.min(MOST_OF_ONE, count - adults.length);
  return [...adults, plainPhrase('child', { count: children, plural: children > 1 })];
}

/** Words for people that say nothing of their looks: several of them are half of the one, half of the other. */
const EITHER: Readonly<Record<string, readonly [string, string]>> = {
  person: ['man', 'woman'],
  parent: ['man', 'woman'],
  grandparent: ['old man', 'old woman'],
  friend: ['boy', 'girl'],
};
const SEVERAL = 2;

function bothKinds(phrase: NounPhrase): readonly NounPhrase[] | undefined {
  const kinds = EITHER[phrase.head];
  if (kinds === undefined || !phrase.plural) return undefined;
  const count = Math.min(MOST_OF_ONE, phrase.count ?? SEVERAL);
  return kinds
    .map((head, at) => ({ head, count: at === 0 ? Math.ceil(count / 2) : Math.floor(count / 2) }))
    .filter(({ count: some }) => some > 0)
    .map(({ head, count: some }) =>
      plainPhrase(head, { count: some, plural: some > 1, adjectives: lookOf(phrase) }),
    );
}

const saidOf = ({ head, plural, count }: NounPhrase): string =>
  plural ? `${count === undefined ? '' : `${count} `}${pluralOf(head)}` : head;

/** Water is seen in the pot it is heated in. */
const HEATS = /^(boil|heat|warm|freeze)$/;

/** "Toward the camera", "out of the picture": what is filmed with, unless one was told of. */
const FRAME = /^(camera|picture|screen|image|frame|shot)$/;
/** Parts of a machine that one sees by themselves when nobody is said to have them. */
const PARTS_BY_THEMSELVES = /^(wheel|propeller|sail|horn|feather)$/;
/** Weather that comes down can be seen: rain by its cloud. */
const WEATHER = /^(rain|hail)$/;

const FAMILY =
  /^(mother|father|mom|mum|dad|brother|sister|baby|parent|friend|son|daughter|grandmother|grandfather|child|cousin)$/;

/** Decides whom or what a noun phrase shows, if anything: body parts, ideas and clothes show nobody. */
export class Meanings {
  readonly cast: Cast;
  readonly index: VocabularyIndex;
  private readonly groups = new Map<string, readonly Part[]>();

  constructor(cast: Cast, index: VocabularyIndex) {
    this.cast = cast;
    this.index = index;
  }

  /** Whether a phrase can act by itself, before it is known whom it means. */
  readonly animate = (phrase: NounPhrase): boolean => {
    if (phrase.kind !== 'noun') return phrase.kind === 'name' || phrase.head !== 'it';
    const kind = this.index.entities.get(baseOf(phrase))?.kind;
    return (
      kind === 'animal' ||
      kind === 'person' ||
      (kind === undefined && (isAnimalNoun(phrase.head) || isPersonNoun(phrase.head)))
    );
  };

  mean(phrase: NounPhrase, context: Context, remarks: Remark[]): readonly Part[] {
    if (phrase.kind !== 'noun') return this.cast.resolve(phrase, context);
    const word = this.index.entities.get(baseOf(phrase));
    if (BODY_PARTS.has(phrase.head) && word === undefined && phrase.of?.kind === 'noun')
      return this.mean(phrase.of, context, remarks);
    const owner = phrase.possessor?.kind === 'pronoun' ? undefined : phrase.possessor;
    if (BODY_PARTS.has(phrase.head) && word === undefined && owner !== undefined)
      return this.mean(owner, context, remarks);
    if (owner !== undefined) this.cast.heardOf(owner);
    const kin = this.kin(phrase, context);
    if (kin !== undefined) return this.cast.resolve(kin, context);
    const itself = PARTS_BY_THEMSELVES.test(phrase.head) && phrase.possessor === undefined;
    if (BODY_PARTS.has(phrase.head) && !itself && (word === undefined || phrase.possessor !== undefined)) {
      if (phrase.possessor?.kind === 'pronoun')
        this.cast.sawBodyOf(this.cast.owners(phrase.possessor, context));
      const body = this.someoneElse(phrase, context);
      if (body.length > 0) return body;
      if (CLOTHES.has(phrase.head)) remarks.push(wornRemark(phrase));
      return [];
    }
    const group = GROUPS[phrase.head];
    if (group !== undefined && word === undefined) return this.group(phrase, group, context, remarks);
    if (phrase.of?.kind === 'noun' && this.invisible(phrase, context))
      return this.mean(phrase.of, context, remarks);
    if (BALLS[phrase.head] === undefined && !this.partOfThing(phrase) && this.invisible(phrase, context)) {
      if (!INVISIBLE.has(phrase.head) && !FRAME.test(phrase.head))
        remarks.push({ kind: 'dropped', text: `${phrase.head}: nothing that could be drawn` });
      return [];
    }
    const ball = BALLS[phrase.head];
    if (ball !== undefined && word === undefined)
      return this.mean({ ...phrase, head: ball, determiner: phrase.determiner ?? 'the' }, context, remarks);
    const together = this.cast.together(phrase, context);
    if (together !== undefined) return together;
    const both = word === undefined && phrase.modifiers.length === 0 ? bothKinds(phrase) : undefined;
    if (both !== undefined) return this.group(phrase, both, context, remarks);
    const parts = this.cast.resolve(phrase, context);
    return parts.map((part) => ({ ...part, count: Math.min(part.count, MOST_OF_ONE) }));
  }

  /** "A parrot sits on his shoulder": the shoulder shows whose it is, unless that is the one who acts. */
  private someoneElse(phrase: NounPhrase, context: Context): readonly Part[] {
    if (phrase.possessor?.kind !== 'pronoun' || context.role === 'subject' || CLOTHES.has(phrase.head))
      return [];
    // One falls asleep in the arms of somebody else.
    const embraced = /^(arm|lap)$/.test(phrase.head) && context.role === 'other';
    const owners = this.cast.owners(phrase.possessor, { ...context, notSelf: embraced });
    return owners.some(({ member }) => this.cast.isHere(member)) ? [] : this.cast.again(owners, 'other');
  }

  /** "flower stem": not seen by itself, but the flower is. */
  private partOfThing({ head, modifiers }: NounPhrase): boolean {
    // In a ghost story there is no ghost to see.
    return !TOLD.test(head) && modifiers.length > 0 && this.index.entities.has(modifiers.at(-1) ?? '');
  }

  /** The mother of kittens is no woman: family words take the kind of an animal they belong to. */
  private kin(phrase: NounPhrase, context: Context): NounPhrase | undefined {
    if (phrase.possessor === undefined || !FAMILY.test(phrase.head) || phrase.modifiers.length > 0)
      return undefined;
    const [owner] = this.cast.owners(phrase.possessor, context);
    if (owner === undefined || owner.member.word?.kind !== 'animal' || owner.member.base === '')
      return undefined;
    return { ...phrase, modifiers: [phrase.head], head: owner.member.base };
  }

  private group(
    phrase: NounPhrase,
    group: readonly NounPhrase[],
    context: Context,
    remarks: Remark[],
  ): readonly Part[] {
    const known =
      phrase.determiner === 'the' || phrase.possessor !== undefined
        ? this.groups.get(phrase.head)
        : undefined;
    const whole = phrase.head === 'family' ? familyOf(group, phrase.count) : group;
    const parts = known ?? whole.flatMap((one) => this.cast.resolve({ ...one, determiner: 'a' }, context));
    this.groups.set(phrase.head, parts);
    const drawn = parts.map(({ member, count }) => (count > 1 ? `${count} × ${member.base}` : member.base));
    const said = phrase.head === 'family' ? 'family' : saidOf(phrase);
    remarks.push({ kind: 'substitution', text: `${said}: drawn as ${drawn.join(', ')}` });
    return parts;
  }

  private invisible(phrase: NounPhrase, context: Context): boolean {
    const base = baseOf(phrase);
    if (FRAME.test(phrase.head) && phrase.determiner === 'the' && context.role !== 'subject')
      return !this.cast.members.some((member) => member.base === base);
    const word = this.index.entities.get(base) ?? this.index.entities.get(phrase.head);
    if (WEATHER.test(phrase.head) && context.role === 'subject') return false;
    if (phrase.head === 'water' && HEATS.test(context.verb ?? '')) return false;
    if (INVISIBLE.has(phrase.head)) return word === undefined || word.name !== base;
    if (word !== undefined || phrase.name !== undefined || similarTo(phrase.head).length > 0) return false;
    if (isAnimalNoun(phrase.head) || isPersonNoun(phrase.head) || isBuilding(phrase)) return false;
    if (isAbstract(base) || (sensesOf(base).length === 0 && isAbstract(phrase.head)))
      return !(context.role === 'subject' && sensesOf(phrase.head).length > 0);
    return (
      sensesOf(phrase.head).length === 0 && context.role !== 'subject' && phrase.determiner === undefined
    );
  }
}

const TOLD = /^(story|tale|legend|joke|song|poem|movie|film|lesson)$/;
