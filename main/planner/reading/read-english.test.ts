import { describe, expect, it } from 'vitest';
import { indexVocabulary } from '../story/vocabulary.ts';
import { testVocabulary } from '../testing/vocabulary.ts';
import { parseEnglish } from './english/parse-english.ts';
import { readEnglish } from './read-english.ts';
import { clauseText } from './testing/clause-text.ts';
import { wordsFor } from './words.ts';

const words = wordsFor(indexVocabulary(testVocabulary));
const read = (text: string) => readEnglish(text, words, parseEnglish);

/** A sentence of every kind, and its clauses: link, agents, verb, then themes (>), recipients (to), phrases, manner, looks. */
const CLAUSES: readonly (readonly [sentence: string, clauses: readonly string[]])[] = [
  ['A fox jumps over a fence.', ['start: fox jump | over fence']],
  ['Two herons stand in a river.', ['start: 2 heron stand | in river']],
  ['A tiny green frog sits on a rock.', ['start: tiny green frog sit | on rock']],
  ['A flock of sparrows flies over a barn.', ['start: some flock sparrow fly | over barn']],
  ['A cup of tea stands on a tray.', ['start: cup of tea stand | on tray']],
  ['A goat eats a carrot and drinks milk.', ['start: goat eat > carrot', 'and: goat drink > milk']],
  ['A boy and a girl dance.', ['start: boy + girl dance']],
  ['A whale and a dolphin swim in the sea.', ['start: whale + dolphin swim | in sea']],
  [
    'A raccoon dressed in a suit playing the trumpet.',
    ['describes: raccoon play > trumpet', 'start: (passive) dress > raccoon | in suit'],
  ],
  ['A man with a beard holding a cup.', ['start: man -', 'while: man hold > cup']],
  ['A mechanic repairs a tractor.', ['start: mechanic repair > tractor']],
  ['A badger hides behind a barrel.', ['start: badger hide | behind barrel']],
  ['Four mice run under a sofa.', ['start: 4 mouse run | under sofa']],
  ['A kite drifts from the left to the right.', ['start: kite drift | from [left] | to [right]']],
  ['A drone moves to the upper left corner.', ['start: drone move | to [top left]']],
  ['A taxi drives on the right side of a bus.', ['start: taxi drive | right of bus']],
  [
    'A crab crawls from the left of a stone to its right.',
    ['start: crab crawl | from (left of) stone | right of (right of) its'],
  ],
  [
    'An eagle above a camel in the desert.',
    ['start: eagle - | above camel', 'describes: camel - | in desert'],
  ],
  ['A lamp next to a sofa in the hotel.', ['start: lamp - | beside sofa', 'describes: sofa - | in hotel']],
  ['A pony trots slowly past a windmill.', ['start: pony trot | past windmill ~ slowly']],
  ['A clown does not laugh.', ['start: clown not laugh']],
  ['There are no ducks on the lake.', ['describes: 0 duck - | on lake', 'start: 0 duck - | on lake']],
  ['A pie is eaten by a bear.', ['start: bear (passive) eat > pie']],
  ['A nurse gives the boy an apple.', ['start: nurse give > apple to boy']],
  ['Peel a potato, put it in a pot.', ['start: (asked) peel > potato', 'and: (asked) put > it | in pot']],
  ['Stir.', ['start: (asked) stir']],
  ['After eating a melon, the elephant sleeps.', ['start: elephant eat > melon', 'then: elephant sleep']],
  ['The baker sings while the cat sleeps.', ['start: baker sing', 'while: cat sleep']],
  ['The baker sings, then the cat sleeps.', ['start: baker sing', 'then: cat sleep ~ then']],
  ['A car passes a tractor, then a dog barks.', ['start: car pass > tractor', 'then: dog bark ~ then']],
  ['A wolf that is hungry follows a sheep.', ['describes: wolf be = hungry', 'start: wolf follow > sheep']],
  [
    'A ball beside a robot that dances in the hall.',
    ['start: ball - | beside robot', 'describes: robot dance | in hall'],
  ],
  [
    'A spinning wheel beside a rolling barrel.',
    ['start: spinning wheel - | beside rolling barrel', 'describes: rolling barrel roll'],
  ],
  ['A knight starts to run.', ['start: knight run']],
  ['A girl wants to fly.', ['start: girl want', 'unreal: girl fly']],
  ['A boy dreams of becoming a pilot.', ['start: boy dream']],
  ['A monk lets the cat sleep.', ['start: cat sleep']],
  ['A leaf turns yellow.', ['start: leaf turn = yellow']],
  ['The frog becomes a prince.', ['start: frog turn into = prince']],
  ['Otto is a bear.', ['start: otto be = bear']],
  ['Otto the bear sleeps in the attic.', ['start: otto sleep | in attic']],
  ['Mia and her uncle go to the market.', ["start: mia + her's uncle go | to market"]],
  ['Her hat falls off.', ["start: her's hat fall off"]],
  ['The wheel of the cart breaks.', ["start: cart's wheel break"]],
  ['The witch picks up and eats an apple.', ['start: witch pick up > apple', 'and: witch eat > apple']],
  ['A king stands and eats a plum.', ['start: king stand', 'and: king eat > plum']],
  ['A pilot takes a walk in the park.', ['start: pilot walk | in park']],
  ['The children fall asleep.', ['start: some child fall asleep']],
  ['A cat drinking milk.', ['start: cat drink > milk']],
  ['A panda drinking coffee in a cafe.', ['start: panda drink > coffee | in cafe']],
  [
    'A man wearing a red shirt, black pants and white shoes is sitting on a bench.',
    ['describes: man wear > red shirt + black pants + some white shoes', 'start: man sit | on bench'],
  ],
  [
    'A girl in a blue dress standing in a meadow.',
    ['describes: girl - | in blue dress', 'start: girl stand | in meadow'],
  ],
  ['A sailor leans forward and eats an orange.', ['start: sailor lean forward', 'and: sailor eat > orange']],
  [
    'A parrot sits on a chair while a monkey climbs the palm tree.',
    ['start: parrot sit | on chair', 'while: monkey climb > palm tree'],
  ],
  [
    'A child throws stones and a wheel slowly turns.',
    ['start: child throw > some stone', 'and: wheel turn ~ slowly'],
  ],
  ['A hen walks to the gate and waits for him.', ['start: hen walk | to gate', 'and: hen wait | for him']],
  ['They drop the bag and surrender.', ['start: some they drop > bag', 'and: some they surrender']],
  ['A statue of a lion stands in front of a temple.', ['start: statue stand | in front of temple']],
  ['Goldfish in a bowl.', ['start: goldfish - | in bowl']],
  ['A boy runs as fast as he can.', ['start: boy run ~ as fast as he can']],
  ['One of them laughs.', ['start: one laugh']],
  ['It rains.', ['start: it rain']],
  ['A mouse bigger than an elephant.', ['start: mouse -', 'describes: mouse be | than elephant = bigger']],
  ['A basket full of apples.', ['start: basket -', 'describes: basket be | of some apple = full']],
  ['A monkey is trapped in a net.', ['start: (passive) trap > monkey | in net']],
  ['A man plays the guitar for her.', ['start: man play > guitar | for her']],
];

describe('reading English', () => {
  it.each(CLAUSES)('reads %j', (sentence, clauses) => {
    expect(read(sentence).clauses.map(clauseText)).toEqual(clauses);
  });

  it('numbers sentences through all lines and items', () => {
    const { clauses, sentences } = read('1. A hen walks.\n2. It sleeps. A fox waits.');
    expect(clauses.map(({ sentence }) => sentence)).toEqual([0, 1, 2]);
    expect(clauses.map(({ ownScene }) => ownScene === true)).toEqual([true, true, false]);
    expect(sentences).toHaveLength(3);
  });

  it('says which words no clause took up', () => {
    expect(read('A hen walks.').unread).toEqual([]);
    expect(
      read('A drum kit of of the the glossy.').unread.length +
        read('A drum kit of of the the glossy.').clauses.length,
    ).toBeGreaterThan(0);
  });

  it('gives the same mention wherever one noun is spoken of', () => {
    const [tells, does] = read('A wolf that is hungry follows a sheep.').clauses;
    expect(tells?.agents[0]).toBe(does?.agents[0]);
  });

  it('reads any text', () => {
    for (const odd of [
      '',
      '...',
      'the the the',
      ') ( [ ]',
      '\u{1F600} \u{1F600}',
      'of of of in to',
      'a '.repeat(300),
    ])
      expect(read(odd).clauses.length).toBeGreaterThanOrEqual(0);
  });
});
