/** Irregular verbs as `base past participle`. */
const IRREGULAR_VERBS = `
be was been;become became become;begin began begun;bite bit bitten;blow blew blown;break broke broken;bring brought brought;
build built built;buy bought bought;catch caught caught;come came come;creep crept crept;cut cut cut;dig dug dug;
draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;
fight fought fought;find found found;flee fled fled;fling flung flung;fly flew flown;freeze froze frozen;get got gotten;
give gave given;go went gone;grow grew grown;hang hung hung;hear heard heard;hide hid hidden;hit hit hit;hold held held;
keep kept kept;know knew known;lay laid laid;lead led led;leap leapt leapt;leave left left;lie lay lain;lose lost lost;
make made made;meet met met;put put put;read read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;
say said said;see saw seen;sell sold sold;send sent sent;set set set;shake shook shaken;shine shone shone;shoot shot shot;
show showed shown;shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat sat;sleep slept slept;slide slid slid;
sneak snuck snuck;speak spoke spoken;speed sped sped;spin spun spun;spring sprang sprung;spread spread spread;
stand stood stood;steal stole stolen;strike struck struck;sweep swept swept;swim swam swum;swing swung swung;
take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;
wake woke woken;wear wore worn;wind wound wound;win won won;write wrote written;do did done;have had had;let let let;
seek sought sought;light lit lit;dive dove dived;kneel knelt knelt;swell swelled swollen;burn burnt burnt;learn learnt learnt;
stick stuck stuck;bend bent bent;choose chose chosen;forget forgot forgotten;lend lent lent;overtake overtook overtaken;
pay paid paid;shut shut shut;spend spent spent;spit spat spat;sting stung stung;weave wove woven;weep wept wept;
cling clung clung;beat beat beaten;hurt hurt hurt;sew sewed sewn;forgive forgave forgiven`;

const pasts = new Map<string, { base: string; participle: boolean }>();
for (const row of IRREGULAR_VERBS.trim().split(/;\s*/)) {
  const [base = '', past = '', participle = ''] = row.trim().split(' ');
  if (past !== base) pasts.set(past, { base, participle: past === participle });
  if (participle !== base && !pasts.has(participle)) pasts.set(participle, { base, participle: true });
}

// prettier-ignore
const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  men: 'man', women: 'woman', children: 'child', kids: 'kid', people: 'person', mice: 'mouse', geese: 'goose', feet: 'foot',
  teeth: 'tooth', oxen: 'ox', wolves: 'wolf', leaves: 'leaf', knives: 'knife', loaves: 'loaf', shelves: 'shelf',
  calves: 'calf', elves: 'elf', dwarves: 'dwarf', thieves: 'thief', wives: 'wife', halves: 'half', scarves: 'scarf',
  taxis: 'taxi', skis: 'ski', firemen: 'fireman', policemen: 'policeman', snowmen: 'snowman', cacti: 'cactus', octopi: 'octopus', buses: 'bus',
  movies: 'movie', cookies: 'cookie', ponies: 'pony', pixies: 'pixie', fairies: 'fairy', calfs: 'calf', zombies: 'zombie',
  potatoes: 'potato', tomatoes: 'tomato', heroes: 'hero', volcanoes: 'volcano', shoes: 'shoe', horses: 'horse', houses: 'house',
  roses: 'rose', vases: 'vase', noses: 'nose', mongooses: 'mongoose', geeses: 'goose', axes: 'axe', pies: 'pie', ties: 'tie',
  bees: 'bee', trees: 'tree', cakes: 'cake', planes: 'plane', bananas: 'banana', gases: 'gas', lenses: 'lens', skies: 'sky',
};
const PLURALLESS = new Set(
  'bus grass glass dress princess cactus octopus walrus rhinoceros hippopotamus tyrannosaurus platypus virus circus chess news moss cross class boss compass waitress actress goddess lioness tigress stewardess mattress santa claus venus mars gas lens sunglasses goggles headphones binoculars'.split(
    ' ',
  ),
);
/** Same word for one and many; the verb or the number decides. */
export const SAME_PLURAL = new Set(
  'fish sheep deer moose bison salmon shrimp aircraft spacecraft swine squid'.split(' '),
);

/** Singular of a plural noun, or undefined when the word is not one. */
export function singularOf(word: string): string | undefined {
  const irregular = IRREGULAR_PLURALS[word];
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || PLURALLESS.has(word) || !word.endsWith('s') || /(ss|us|is)$/.test(word))
    return undefined;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Pack names such as "french fries" and "grapes" are plurals to begin with. */
export const alreadyMany = (noun: string): boolean =>
  /(fries|grapes|glasses|cherries|pancakes|noodles|shoes|stars|clouds|drums|scissors|trousers|mountains)$/.test(
    noun,
  );

/** Plural of a noun phrase: its last word changes. */
export function pluralOf(noun: string): string {
  const last = noun.split(' ').at(-1) ?? noun;
  if (SAME_PLURAL.has(last) || alreadyMany(noun)) return noun;
  const irregular = Object.entries(IRREGULAR_PLURALS).find(([, singular]) => singular === last);
  if (irregular !== undefined) return noun.slice(0, noun.length - last.length) + irregular[0];
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle';
export type VerbReading = { readonly lemma: string; readonly form: VerbForm };

/** Ways a word could be a verb form, likeliest first; `known` says which lemmas are verbs. */
export function verbReadings(word: string, known: (lemma: string) => boolean): readonly VerbReading[] {
  const readings: VerbReading[] = [];
  const add = (lemma: string, form: VerbForm) => {
    if (known(lemma)) readings.push({ lemma, form });
  };
  const irregular = pasts.get(word);
  if (irregular !== undefined)
    readings.push({ lemma: irregular.base, form: irregular.participle ? 'participle' : 'past' });
  add(word, 'base');
  if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`, 's');
  if (/(ch|sh|x|ss|zz|o)es$/.test(word)) add(word.slice(0, -2), 's');
  if (word.endsWith('s')) add(word.slice(0, -1), 's');
  if (word.endsWith('ying')) add(`${word.slice(0, -4)}ie`, 'ing');
  for (const [suffix, form] of [
    ['ing', 'ing'],
    ['ed', 'participle'],
  ] as const) {
    if (!word.endsWith(suffix) || word.length < suffix.length + 2) continue;
    const stem = word.slice(0, -suffix.length);
    if (/([^aeiou])\1$/.test(stem)) add(stem.slice(0, -1), form);
    add(`${stem}e`, form);
    add(stem, form);
    if (suffix === 'ed' && stem.endsWith('i')) add(`${stem.slice(0, -1)}y`, form);
  }
  return readings;
}

const participles = new Map(
  IRREGULAR_VERBS.trim()
    .split(/;\s*/)
    .map((row) => row.trim().split(' '))
    .map(([base = '', , participle = '']) => [base, participle] as const),
);
/** "push" → "pushed", "drop" → "dropped", "throw" → "thrown". */
export function participleOf(lemma: string): string {
  const irregular = participles.get(lemma);
  if (irregular !== undefined) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}${doubles(lemma) ? lemma.slice(-1) : ''}ed`;
}

/** "drop" → "dropping". */
export const ingOf = (lemma: string): string =>
  lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${lemma}${doubles(lemma) ? lemma.slice(-1) : ''}ing`;

const doubles = (lemma: string): boolean => /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma);

/** "chase" → "chases". */
export function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** "a" or "an" by the sound of the next letter. */
export const withArticle = (phrase: string): string => {
  if (alreadyMany(phrase)) return phrase;
  const vowel = /^[aeiou]/i.test(phrase) && !/^(uni|use|eu|one)/i.test(phrase);
  return `${vowel || /^(hour|honest)/.test(phrase) ? 'an' : 'a'} ${phrase}`;
};
