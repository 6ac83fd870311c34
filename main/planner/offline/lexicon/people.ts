/** Words for people: which pronoun they take and who stands in when a pack lacks them. */
export type Gender = 'female' | 'male';

const FEMALE_ADULT = `woman lady mother mom mum mommy mama grandmother grandma granny aunt wife sister bride widow queen princess
  witch waitress actress nurse policewoman ballerina mermaid housewife nun goddess sorceress businesswoman empress heroine
  lioness hostess stewardess saleswoman fairy`;
const MALE_ADULT = `man guy gentleman father dad daddy papa grandfather grandpa uncle husband brother groom king prince wizard
  waiter actor policeman fireman cowboy knight monk lord fisherman businessman salesman mailman postman milkman emperor
  hero pirate santa snowman lumberjack sailor blacksmith priest caveman viking samurai ninja dude fellow sir duke`;
const FEMALE_CHILD = 'girl daughter schoolgirl granddaughter niece lass';
const MALE_CHILD = 'boy son schoolboy grandson nephew lad';
const CHILD = 'child kid toddler baby infant newborn youngster pupil student schoolchild';

const genders = new Map<string, Gender>();
const stand: Map<string, readonly string[]> = new Map();
const enter = (words: string, gender: Gender | undefined, standIns: readonly string[]) => {
  for (const word of words.split(/\s+/)) {
    if (gender !== undefined) genders.set(word, gender);
    stand.set(word, standIns);
  }
};
enter(FEMALE_ADULT, 'female', ['woman', 'lady', 'girl', 'person']);
enter(MALE_ADULT, 'male', ['man', 'guy', 'boy', 'person']);
enter(FEMALE_CHILD, 'female', ['girl', 'child', 'woman', 'person']);
enter(MALE_CHILD, 'male', ['boy', 'child', 'man', 'person']);
enter(CHILD, undefined, ['child', 'kid', 'boy', 'girl', 'person']);

export const genderOfNoun = (noun: string): Gender | undefined => genders.get(noun.split(' ').at(-1) ?? noun);
export const standInsForPerson = (noun: string): readonly string[] =>
  stand.get(noun.split(' ').at(-1) ?? noun) ?? ['person', 'adult', 'man', 'woman', 'boy', 'girl'];
/** Who is drawn for a first name alone. */
export const standInsForName = (gender: Gender | undefined): readonly string[] =>
  gender === 'female'
    ? ['girl', 'woman', 'person']
    : gender === 'male'
      ? ['boy', 'man', 'person']
      : ['person', 'girl', 'boy', 'woman', 'man'];

/** Words that take up someone or something already on stage, or stand for whoever there is. */
export const PERSON_WIDER = new Set([
  'person',
  'human',
  'friend',
  'child',
  'kid',
  'adult',
  'character',
  'hero',
  'people',
  'guy',
  'owner',
  'player',
  'driver',
  'rider',
  'pilot',
]);
