import { z } from 'zod';
import { DRAWN_ACTIONS } from '../../../preload/contract/actions.ts';
import { BODY_ACTS } from '../../../preload/contract/acts.ts';

/**
 * What words mean, as data. Reading, story and layout ask these tables and hold no lists of words of their own.
 * A row is one line of a table; English and Korean stand beside each other.
 */

/** What a verb does to boxes over the scene; `layout/paths` draws each. */
export const Motion = z.enum([
  'still', // stays where it is
  'travel', // along the ground (or through air or water) across the picture
  'enter',
  'exit',
  'cross', // passes something or somebody on its way
  'rise',
  'fall',
  'jump',
  'bounce',
  'hover',
  'grow',
  'shrink',
  'toward', // toward the camera
  'away',
  'chase', // the theme runs ahead
  'follow',
  'lead', // the theme comes behind
  'approach', // ends beside the theme or goal
  'meet', // both come together
  'flee',
  'circle',
  'swing',
  'transfer', // the theme flies from the agent to the recipient or goal
  'drop',
  'lift', // the theme goes up
  'climb',
  'dive',
  'land',
  'stop',
  'start',
  'push', // the theme goes ahead, touching
  'pull',
  'carry', // travels with the theme held
  'ride', // travels on or in the theme
]);
export type Motion = z.infer<typeof Motion>;

/** What a body is seen doing, with or without going anywhere; packs draw those they know. */
export const Act = z.enum([...BODY_ACTS, ...DRAWN_ACTIONS]);
export type Act = z.infer<typeof Act>;

/** How the theme of a verb stands to its agent while it is done. */
export const ThemeRole = z.enum([
  'none', // no theme is drawn with it ("takes a nap")
  'target', // the agent is directed at it ("looks at", "eats", "reaches")
  'held', // in the hands ("holds a cup", "plays a guitar", "reads a book")
  'worn',
  'ridden', // the agent is on or in it
  'moved', // the theme moves, the agent stays ("throws a ball", "pours water")
  'pushed',
  'beside', // stands before it or at it ("cooks soup", "washes the car", "plays the piano")
  'met', // living, comes together with the agent
  'pursued',
]);
export type ThemeRole = z.infer<typeof ThemeRole>;

export const Verb = z
  .strictObject({
    /** Lemma, with its particle where the pair has a meaning of its own ("pick up"). */
    lemma: z.string(),
    motion: Motion,
    /** 1 is a brisk walk across the picture. */
    speed: z.number().min(0.1).max(2),
    act: Act.optional(),
    theme: ThemeRole,
    /** What the agent must be for this meaning; `any` where a thing can do it too. */
    agent: z.enum(['living', 'any', 'thing']),
    /** A thing the act cannot be shown without, by its noun ("skateboard": on a skateboard). */
    implies: z.string().optional(),
    /** How the agent has the implied thing. */
    impliesAs: ThemeRole.optional(),
    /** What it is done to where nothing says so: the last told that has this trait ("gets on": the bus). */
    told: z.lazy(() => Trait).optional(),
    /** Furniture on which people do it to what is small ("cut": table); "hand" where it is only within reach ("pet"). */
    at: z.string().optional(),
    /** A place the act fits where none is told ("swim": ocean). */
    place: z.string().optional(),
    /** The look that the agent (or theme, where there is one) has when it is over: "melted", "open"; `changes` verbs. */
    becomes: z.string().optional(),
    /** For verbs of several meanings, the use of this one: with something it is done to, without, or done by a thing. */
    when: z.enum(['theme', 'no theme', 'thing']).optional(),
    /** Korean dictionary forms, each ending in 다. */
    korean: z.array(z.string()),
    example: z.string(),
  })
  .readonly();
export type Verb = z.infer<typeof Verb>;

/** What a noun can be asked; a noun may have several. */
export const Trait = z.enum([
  'living', 'person', 'animal', 'bird', 'fish', 'insect', 'female', 'male', 'child', 'crowd',
  'vehicle', 'cabin', // one sits in it and looks out
  'saddle', // one sits on it
  'building', 'landmark', 'furniture', 'seat', 'soft', 'surface', 'container', 'tall', // one can stand under it
  'worn', 'headwear', 'holdable', 'lifted', // held above the head: umbrella, balloon, flag
  'instrument', 'tool', 'food', 'drink', 'plant', 'weather', 'sky', 'glows', 'liquid', 'mass',
  'fixed', // a part of the land, whatever moves in it: "waterfall"
  'flies', 'grounded', // a bird that does not fly
  'swims', 'floats', 'rolls', 'hangs',
  'style', // a word of style or medium: "watercolor", "cyberpunk"; never a thing
  'camera', // a word of camera or shot: "close-up", "front view"; never a thing
  'footage', // "scene", "video", "shot", "clip", "picture": what follows "of" is what is shown
  'frame', // "screen", "left", "corner", "background": a region of the picture
  'time', // "night", "morning", "moment"
  'group', // "group", "pair", "herd", "family": what follows "of" is counted
  'measure', // "cup of", "piece of", "slice of", "bowl of"
  'part', // part of a body or a thing: "head", "wing", "wheel", "roof"
  'own', // a part that bodies have on them and nobody sees lying about: "hand", "tooth", "hair"
  'abstract', // never a thing: "idea", "way", "speed"
  'event', // a doing said as a noun: "walk", "nap", "dance", "fight"
  'place',
]); // prettier-ignore
export type Trait = z.infer<typeof Trait>;

export const Noun = z
  .strictObject({
    lemma: z.string(),
    traits: z.array(Trait).readonly(),
    /** What a pack may draw in its place, nearest first, in the pack's words; only what is truly near. */
    near: z.array(z.string()).readonly(),
    /** For `event` nouns the verb that does it; for `group` nouns how many are meant ("4"), or who ("man + woman"). */
    means: z.string().optional(),
    /** Whom several of them are, by turns ("boy + girl"), so that they are not copies of each other. */
    several: z.string().optional(),
    /** A thing that it cannot be shown without ("soccer": a ball). */
    implies: z.string().optional(),
    korean: z.array(z.string()).readonly(),
  })
  .readonly();
export type Noun = z.infer<typeof Noun>;

export const Place = z
  .strictObject({
    name: z.string(),
    /** What a pack may show in its stead, nearest first, in the pack's words; its own name comes before. */
    near: z.array(z.string()).readonly(),
    indoors: z.boolean(),
    /** No floor: sky, space, under water. */
    floating: z.boolean(),
    /** What it is where it stands by as a thing ("in front of a castle"). */
    thing: z.string().optional(),
    korean: z.array(z.string()).readonly(),
  })
  .readonly();
export type Place = z.infer<typeof Place>;

/** What an adverb tells: a factor of speed, where to, how, what the body does, where, when, in which order. */
export const Adverb = z
  .discriminatedUnion('kind', [
    z.strictObject({ lemma: z.string(), kind: z.literal('speed'), value: z.number().min(0.1).max(2) }),
    z.strictObject({
      lemma: z.string(),
      kind: z.literal('direction'),
      value: z.enum([
        'left', 'right', 'up', 'down', 'toward', 'away', 'forward', 'backward', 'sideways', 'around', 'clockwise',
        'counterclockwise', 'inside', 'outside', 'back and forth', 'across', 'home',
      ]), // prettier-ignore
    }),
    z.strictObject({
      lemma: z.string(),
      kind: z.literal('together'),
      value: z.enum(['together', 'toward each other', 'opposite', 'alone', 'in a row']),
    }),
    z.strictObject({
      lemma: z.string(),
      kind: z.literal('order'),
      value: z.enum(['then', 'first', 'meanwhile', 'again', 'now']),
    }),
    z.strictObject({ lemma: z.string(), kind: z.literal('act'), value: Act }),
    z.strictObject({
      lemma: z.string(),
      kind: z.enum(['place', 'time', 'manner', 'degree']),
      value: z.string(),
    }),
  ])
  .readonly();
export type Adverb = z.infer<typeof Adverb>;

export const Adjective = z
  .discriminatedUnion('kind', [
    z.strictObject({
      lemma: z.string(),
      kind: z.literal('colour'),
      value: z.array(z.string()).min(1).readonly(),
    }),
    /** Times the usual size. */
    z.strictObject({ lemma: z.string(), kind: z.literal('size'), value: z.number().min(0.1).max(3) }),
    z.strictObject({ lemma: z.string(), kind: z.literal('speed'), value: z.number().min(0.1).max(2) }),
    z.strictObject({ lemma: z.string(), kind: z.literal('age'), value: z.enum(['young', 'old']) }),
    z.strictObject({
      lemma: z.string(),
      kind: z.literal('light'),
      value: z.enum(['by day', 'at sunset', 'at night']),
    }),
    z.strictObject({
      lemma: z.string(),
      kind: z.literal('side'),
      value: z.enum(['left', 'right', 'top', 'bottom', 'middle', 'near', 'far']),
    }),
    z.strictObject({
      lemma: z.string(),
      /** Weather names what shows it, place a place; the others a word for all of their row. */
      kind: z.enum(['weather', 'place', 'material', 'shape', 'state', 'mood', 'look', 'number', 'style']),
      value: z.string().min(1),
    }),
  ])
  .readonly();
export type Adjective = z.infer<typeof Adjective>;

export const Idiom = z
  .strictObject({
    /** Verb as lemma, articles and owners left out: "take walk". */
    phrase: z.string(),
    /** The lemma of the verb table that it means. */
    means: z.string(),
    /** Its nouns are no things: nobody draws the walk that is taken. */
    bare: z.boolean(),
    /** It says that something is not done ("keep off the grass"). */
    negated: z.boolean(),
    example: z.string(),
  })
  .readonly();
export type Idiom = z.infer<typeof Idiom>;

/** Somebody known by name, or anybody with a first name. */
export const Person = z
  .strictObject({
    name: z.string(),
    /** What a pack draws for them, first choice first; a first name alone is a girl or a woman as the story has it. */
    near: z.array(z.string()).min(1).readonly(),
    gender: z.enum(['female', 'male']).optional(),
    /** Ordinary words too: a name only where each of its words is written large ("Snow White"). */
    capitals: z.boolean(),
    korean: z.array(z.string()).readonly(),
  })
  .readonly();
export type Person = z.infer<typeof Person>;

/** A place of the world by its name. */
export const Landmark = z
  .strictObject({
    name: z.string(),
    /** Which of a pack's places shows it, nearest first. */
    near: z.array(z.string()).min(1).readonly(),
    /** What stands there to be seen, nearest first ("Eiffel Tower": a tower); of a city nothing. */
    thing: z.array(z.string()).readonly(),
    capitals: z.boolean(),
    korean: z.array(z.string()).readonly(),
  })
  .readonly();
export type Landmark = z.infer<typeof Landmark>;

/** How something is done, as scenes: `{it}` stands for what the title names, with its article. */
export const Task = z
  .strictObject({
    /** Verbs of the title, as lemmas. */
    verb: z.string(),
    /** What is made, mended or done must have this trait, or be this word; any where it is undefined. */
    of: z.string().optional(),
    place: z.string(),
    steps: z.array(z.string().min(1)).min(1).readonly(),
  })
  .readonly();
export type Task = z.infer<typeof Task>;
