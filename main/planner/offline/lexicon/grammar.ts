/** Closed word classes of English: small enough to list, and more reliable than any tagger on short sentences. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const ARTICLES = words('a an the');
export const DETERMINERS = words(
  'a an the this that these those some any every each all no both another other several many few various certain such enough more',
);
export const INDEFINITE = words('a an some another several many few various');
export const POSSESSIVES = words('my your his her its our their whose');
export const PRONOUNS = words(
  'he she it they him them i we you me us himself herself itself themselves myself everyone everybody someone somebody nobody nothing something anything everything one',
);
export const PREPOSITIONS = words(
  `in on at by through across along over near inside into onto to under underneath beneath below behind above beside
   besides between among amid around toward towards from with without for of off past beyond against upon within outside
   aboard atop after before during like about via alongside opposite except
   next_to in_front_of on_top_of close_to far_from left_of right_of than as_big_as`,
);
export const PARTICLES = words(
  'up down away off out back over around along forward forwards backward backwards upward upwards downward downwards aside apart together home',
);
export const CONJUNCTIONS = words('and or but nor yet &');
export const SUBORDINATORS = words(
  'while as when whenever because since so although though if until till once where',
);
export const RELATIVES = words('who which that whom');
export const AUXILIARIES = words(
  'is are was were be been being am has have had having do does did will would can could shall should may might must gets got',
);
export const COPULAS = words(
  'is are was were be been being am become becomes became seem seems look looks looked',
);
export const NEGATIONS = words('not never no');

/** Verbs that only colour the next one: "starts to run", "keeps jumping", "wants to eat". */
export const CATENATIVES = words(
  `start begin continue keep try want decide like love need hope plan manage attempt learn prefer refuse pretend happen
   use stop finish`,
);

/** Words that begin a new scene when they open a clause. */
export const SEQUENCE_WORDS = words(
  'then next afterwards afterward later finally eventually lastly meanwhile subsequently thereafter',
);

// prettier-ignore
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  twenty: 20, thirty: 30, fifty: 50, hundred: 100, thousand: 1000, million: 1_000_000, dozen: 12, dozens: 24,
  hundreds: 100, thousands: 1000, both: 2, couple: 2, pair: 2, trio: 3, several: 4, many: 5, few: 3, some: 3, various: 4,
};

/** Nouns that stand before "of" and only say how much: "a couple of cats", "a flock of birds", "a slice of pizza". */
// prettier-ignore
export const MEASURES: Readonly<Record<string, number>> = {
  couple: 2, pair: 2, trio: 3, few: 3, lot: 5, lots: 5, bunch: 4, group: 4, flock: 4, herd: 4, pack: 3, crowd: 6,
  school: 4, swarm: 5, family: 4, team: 4, dozen: 12, dozens: 24, hundreds: 100, thousands: 100, number: 4, row: 4,
  line: 4, pile: 4, series: 3, variety: 4, set: 3, collection: 4, army: 6, gang: 4, band: 4, litter: 4, cluster: 4,
  bouquet: 3, plenty: 5, handful: 4, fleet: 4, pod: 3, colony: 5, stack: 3, flurry: 5, caravan: 4, convoy: 3, parade: 4,
  procession: 4, troop: 4, pride: 3, horde: 5, gaggle: 4,
  slice: 1, piece: 1, kind: 1, type: 1, sort: 1, view: 1, bit: 1, loaf: 1, picture: 1, image: 1, shot: 1, sheet: 1,
  photo: 1, photograph: 1,
};

// prettier-ignore
export const COLOUR_NEAR: Readonly<Record<string, readonly string[]>> = {
  crimson: ['red'], scarlet: ['red'], ruby: ['red'], maroon: ['red', 'brown'], burgundy: ['red'], cherry: ['red'],
  vermilion: ['red'], rust: ['orange', 'brown'], amber: ['orange', 'yellow'], peach: ['orange', 'pink'], apricot: ['orange'],
  coral: ['orange', 'pink'], copper: ['orange', 'brown'], bronze: ['brown', 'orange'], gold: ['yellow'], golden: ['yellow'],
  blond: ['yellow'], blonde: ['yellow'], lemon: ['yellow'], mustard: ['yellow'], beige: ['brown', 'white'], cream: ['white'],
  ivory: ['white'], tan: ['brown'], khaki: ['brown', 'green'], chestnut: ['brown'], chocolate: ['brown'], lime: ['green'],
  olive: ['green'], emerald: ['green'], jade: ['green'], mint: ['green'], teal: ['blue', 'green'], turquoise: ['blue', 'green'],
  cyan: ['blue'], aqua: ['blue'], azure: ['blue'], navy: ['blue'], indigo: ['purple', 'blue'], sapphire: ['blue'],
  violet: ['purple'], lavender: ['purple'], lilac: ['purple'], mauve: ['purple'], magenta: ['pink', 'purple'],
  fuchsia: ['pink'], rose: ['pink'], rosy: ['pink'], salmon: ['pink'], grey: ['gray', 'black', 'white'], gray: ['grey', 'black', 'white'],
  silver: ['gray', 'grey', 'white'], silvery: ['gray', 'grey', 'white'], snowy: ['white'], ebony: ['black'], reddish: ['red'],
  bluish: ['blue'], greenish: ['green'], yellowish: ['yellow'], pinkish: ['pink'], purplish: ['purple'],
  red: ['red'], orange: ['orange'], yellow: ['yellow'], green: ['green'], blue: ['blue'], purple: ['purple'], pink: ['pink'],
  white: ['white'], black: ['black'], brown: ['brown'],
};

/** Adjectives of size and how much larger they make a thing. */
// prettier-ignore
export const SIZE_WORDS: Readonly<Record<string, number>> = {
  tiny: 0.5, teeny: 0.5, miniature: 0.5, small: 0.7, little: 0.75, short: 0.8, mini: 0.6, baby: 0.7, young: 0.8,
  big: 1.3, large: 1.3, tall: 1.25, great: 1.2, huge: 1.55, giant: 1.7, enormous: 1.7, massive: 1.6, gigantic: 1.7, colossal: 1.7,
};

/** Adjectives a tagger often misses in front of a noun. */
export const ADJECTIVES = words(
  `kind fluffy tiny huge giant little old young cute happy sad angry sleepy lazy hungry friendly lonely magical shiny fuzzy furry
   striped spotted wooden golden scared brave curious playful colorful colourful beautiful pretty fast slow bright dark
   evil grumpy silly clever wild lost own same only favorite favourite snowy rainy sunny cloudy stormy quiet busy crowded
   empty nearby distant ripe fresh delicious tasty hot cold warm wet dry clean dirty sandy grassy rocky muddy icy frozen
   chubby fat thin round square bigger smaller larger taller shorter faster slower alive`,
);

/** Adverbs that are not made with -ly. */
export const ADVERBS = words(
  `then next later soon again together very too so also just still now there here fast slowly quickly happily away always
   often once twice forever suddenly gently quietly ahead finally eventually afterwards meanwhile almost even first already
   leftwards rightwards leftward rightward sideways upstairs downstairs outside indoors outdoors overhead nearby alone today tonight tomorrow
   instead how far high low everywhere somewhere anywhere abroad ashore really quite rather of_the_same_size towards_each_other`,
);
