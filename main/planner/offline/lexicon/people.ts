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
const MALE_NAMES = `adam albert andrew andy arthur ben benny bill billy bob bobby brian carl chris dan daniel danny dave david
  ed eddie eric ethan felix finn frank fred george gus hank harold harry henry hugo ian jack jake james jason jeff jerry jim
  jimmy joe joey john johnny josh kevin kyle larry leo liam logan lucas luke mark martin mason matt max michael mike nick
  noah oliver oscar otto paul pete peter phil ralph ray richard rick rob robert ron roy ryan scott sean simon stan steve
  ted theo thomas tim tom tommy tony victor walter will william zack`;
const FEMALE_NAMES = `abby alice amelia amy anna anne bella belle betty carla cathy chloe clara daisy diana ella ellen emily emma
  eva eve grace greta hannah heidi helen ivy jane jasmine jenny jill judy julia kate katie kelly laura lily linda lisa lola lucy
  luna maggie maria mary maya mia mila molly nancy nina nora olivia penny polly rachel rosa rose rosie ruby sally sara
  sarah sofia sophia sophie stella susan tina vera wendy zoe`;
/** Of whom a pronoun must tell. */
const EITHER_NAMES = `alex charlie jamie jordan kim morgan riley robin sam sasha taylor terry toni casey dana jesse kai pat`;
const firstNames = new Map<string, Gender | undefined>([
  ...MALE_NAMES.split(/\s+/).map((name) => [name, 'male'] as const),
  ...FEMALE_NAMES.split(/\s+/).map((name) => [name, 'female'] as const),
  ...EITHER_NAMES.split(/\s+/).map((name) => [name, undefined] as const),
]);
export const isFirstName = (name: string): boolean => firstNames.has(name.toLowerCase());
/** What a name tells of somebody, by its title or else its first word; `guess` where that is not listed. */
export function genderOfName(name: string, guess: Gender | undefined): Gender | undefined {
  const [first = ''] = name.toLowerCase().split(' ');
  if (/^(mr|mister|sir|lord|uncle)$/.test(first)) return 'male';
  if (/^(mrs|ms|miss|madame|lady|aunt)$/.test(first)) return 'female';
  return isFirstName(first) ? firstNames.get(first) : guess;
}
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
