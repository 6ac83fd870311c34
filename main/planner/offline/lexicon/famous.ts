import type { Gender } from './people.ts';

/** Somebody of a tale whom everybody knows: how to draw them, the first that the pack can, and who they are. */
export type Famous = { readonly looks: readonly string[]; readonly gender: Gender | undefined };

/** `names: f, m or -: what to draw`. Of names of several words only the capitals tell some from what they say. */
const TALES = `
little red riding hood: f: girl
snow white: f: queen, woman
sleeping beauty: f: queen, woman
cinderella, rapunzel, ariel, elsa, pocahontas, mulan: f: queen, woman
goldilocks, gretel, dorothy, pippi longstocking, matilda, heidi: f: girl
hansel, tom thumb, oliver twist, mowgli, pinocchio, aladdin, tom sawyer, huckleberry finn: m: boy
peter pan, rumpelstiltskin: m: elf, boy
tinker bell, tinkerbell: f: fairy
mary poppins: f: woman
wonder woman, catwoman, supergirl: f: superhero, woman
superman, batman, spiderman, spider man, iron man, hulk, captain america: m: superhero, man
robin hood, zorro: m: man
king arthur, midas: m: king
harry potter, merlin, gandalf, dumbledore: m: wizard, man
hermione: f: wizard, girl
sherlock holmes, sherlock: m: detective, man
watson, dr watson, doctor watson, tarzan, hercules, thor, zeus, achilles, odysseus, gulliver, napoleon: m: man
don quixote, lancelot: m: king, man
hamlet: m: king, man
icarus, david copperfield: m: boy
albert einstein, einstein: m: scientist, old man, man
cleopatra: f: queen, woman
medusa: f: woman
bigfoot, sasquatch, yeti: -: gorilla, monster
nessie: -: sauropod, dinosaur, dragon
easter bunny: -: rabbit
tooth fairy: f: fairy
jack frost: m: elf, boy
captain hook, blackbeard, captain jack sparrow, jack sparrow, sinbad: m: pirate, pilot, man
dracula, count dracula: m: vampire, man
frankenstein: m: zombie, monster
romeo: m: man
juliet: f: woman
king kong: m: gorilla, monkey
godzilla: -: dinosaur, dragon
mickey mouse: m: mouse
minnie mouse: f: mouse
donald duck, daffy duck: m: duck
daisy duck: f: duck
bugs bunny, peter rabbit: m: rabbit
winnie the pooh, paddington, baloo: m: bear
puss in boots, garfield, felix the cat: m: cat
simba, mufasa, aslan: m: lion
nala: f: lion
bagheera: m: leopard
shere khan: m: tiger
bambi: m: deer
rudolph: m: deer
dumbo: m: elephant
nemo: m: fish
dory: f: fish
moby dick, willy the whale: m: whale
scooby doo, snoopy, lassie, clifford: -: dog
peppa pig: f: pig
shrek: m: monster, zombie
olaf: m: snowman
humpty dumpty: m: egg
wall e: m: robot
grinch: m: monster, alien
father christmas, st nicholas, saint nicholas: m: santa claus
`;
/** Ordinary words too: a name only where every one of its words is large. */
const CAPITALS_ONLY = /^(snow white|sleeping beauty|hulk|romeo|sinbad)$/;

const famous = new Map<string, Famous>();
for (const line of TALES.trim().split('\n')) {
  const [names = '', gender, looks = ''] = line.split(': ');
  for (const name of names.split(', '))
    famous.set(name, {
      looks: looks.split(', '),
      gender: gender === 'f' ? 'female' : gender === 'm' ? 'male' : undefined,
    });
}
const LONGEST = Math.max(...[...famous.keys()].map((name) => name.split(' ').length));

export const famousCalled = (name: string): Famous | undefined => famous.get(name.toLowerCase());

/** How many of the words from `at` on are the name of somebody famous; 0: none. */
export function famousSpan(words: readonly string[], at: number): number {
  for (let span = Math.min(LONGEST, words.length - at); span > 0; span--) {
    const said = words.slice(at, at + span);
    const name = said.join(' ').toLowerCase();
    if (!famous.has(name)) continue;
    if (!CAPITALS_ONLY.test(name) || said.every((word) => /^\p{Lu}/u.test(word))) return span;
  }
  return 0;
}
