import type { EntityWord, Vocabulary } from '../../../preload/contract/pack.ts';

/**
 * A stand-in for a pack's word list, as wide as the starter pack's. One line per word:
 * `name | kind | facing | aspect | scale | synonyms`; a `*` before the name marks it colourable.
 */
const ENTITIES = `
cat | animal | left | 1 | 0.3 | kitty
dog | animal | left | 1 | 0.4 | puppy, hound
fox | animal | left | 1.1 | 0.4 |
rabbit | animal | left | 0.9 | 0.25 | bunny, hare
mouse | animal | left | 1.1 | 0.12 |
lion | animal | left | 1.2 | 0.8 |
tiger | animal | left | 1.3 | 0.8 |
bear | animal | front | 0.9 | 1 |
polar bear | animal | left | 1.2 | 1 |
panda | animal | front | 0.9 | 0.8 |
monkey | animal | front | 0.9 | 0.5 |
elephant | animal | left | 1.2 | 2 |
giraffe | animal | left | 0.6 | 3 |
horse | animal | left | 1.2 | 1.3 | pony
cow | animal | left | 1.3 | 1.1 |
pig | animal | left | 1.2 | 0.6 | piglet
sheep | animal | left | 1.1 | 0.6 | lamb
goat | animal | left | 1.1 | 0.6 |
chicken | animal | left | 0.9 | 0.3 | hen
chick | animal | front | 0.9 | 0.12 |
duck | animal | left | 1 | 0.25 |
penguin | animal | front | 0.7 | 0.5 |
owl | animal | front | 0.7 | 0.3 |
eagle | animal | left | 1.2 | 0.5 |
parrot | animal | left | 0.9 | 0.3 |
bird | animal | left | 1 | 0.2 | songbird
butterfly | animal | front | 1.2 | 0.1 |
bee | animal | left | 1.1 | 0.08 | honeybee
frog | animal | front | 1.1 | 0.15 |
turtle | animal | left | 1.3 | 0.25 | tortoise
snake | animal | left | 1.2 | 0.2 |
crocodile | animal | left | 2 | 0.5 | alligator
dinosaur | animal | left | 1.2 | 3 | t rex
dragon | animal | left | 1.1 | 2.5 |
unicorn | animal | left | 1.1 | 1.4 |
fish | animal | left | 1.3 | 0.2 |
tropical fish | animal | left | 1.2 | 0.2 |
shark | animal | left | 1.8 | 0.9 |
whale | animal | left | 1.5 | 3 |
dolphin | animal | left | 1.4 | 0.8 |
octopus | animal | front | 1 | 0.6 |
crab | animal | front | 1.3 | 0.2 |
snail | animal | left | 1.2 | 0.12 |
spider | animal | front | 1.1 | 0.1 |
squirrel | animal | left | 0.9 | 0.25 |
hedgehog | animal | left | 1.2 | 0.2 |
koala | animal | front | 0.9 | 0.4 |
kangaroo | animal | left | 0.9 | 1 |
man | person | front | 0.5 | 1 | guy
woman | person | front | 0.5 | 1 | lady
boy | person | front | 0.6 | 0.75 |
girl | person | front | 0.6 | 0.75 |
baby | person | front | 0.8 | 0.45 | toddler
chef | person | front | 0.55 | 1 | cook
astronaut | person | front | 0.6 | 1 | spaceman
police officer | person | front | 0.55 | 1 | cop
firefighter | person | front | 0.55 | 1 | fireman
farmer | person | front | 0.55 | 1 |
teacher | person | front | 0.55 | 1 |
doctor | person | front | 0.55 | 1 |
princess | person | front | 0.55 | 1 |
prince | person | front | 0.55 | 1 |
wizard | person | front | 0.6 | 1 | mage
fairy | person | front | 0.7 | 0.6 |
mermaid | person | front | 0.7 | 0.9 |
ninja | person | front | 0.6 | 1 |
santa claus | person | front | 0.6 | 1 | santa
robot | person | front | 0.7 | 0.9 |
alien | person | front | 0.8 | 0.7 |
ghost | person | front | 0.8 | 0.7 |
snowman | person | front | 0.7 | 0.9 |
*car | vehicle | left | 1.7 | 0.9 | automobile
police car | vehicle | left | 1.7 | 0.9 |
taxi | vehicle | left | 1.7 | 0.9 | cab
*bus | vehicle | left | 1.6 | 1.6 |
truck | vehicle | left | 1.6 | 1.5 | lorry
fire truck | vehicle | left | 1.7 | 1.5 | fire engine
ambulance | vehicle | left | 1.6 | 1.3 |
tractor | vehicle | left | 1.3 | 1.3 |
*bicycle | vehicle | left | 1.5 | 0.7 | bike
motorcycle | vehicle | left | 1.5 | 0.8 | motorbike
scooter | vehicle | left | 1 | 0.7 |
skateboard | vehicle | left | 2 | 0.2 |
train | vehicle | left | 1.8 | 1.8 |
airplane | vehicle | left | 1.6 | 1.5 | plane, aeroplane, jet
helicopter | vehicle | left | 1.5 | 1.3 |
rocket | vehicle | front | 0.6 | 2 |
flying saucer | vehicle | front | 1.8 | 1 | ufo
*boat | vehicle | left | 1.5 | 0.8 | rowboat
sailboat | vehicle | left | 1.1 | 1.3 | yacht
ship | vehicle | left | 1.4 | 2.5 |
*hot air balloon | vehicle | front | 0.8 | 2.5 |
*balloon | object | front | 0.7 | 0.35 |
*ball | object | front | 1 | 0.2 |
soccer ball | object | front | 1 | 0.2 | football
basketball | object | front | 1 | 0.2 |
*kite | object | front | 0.9 | 0.5 |
teddy bear | object | front | 0.9 | 0.35 | teddy
*umbrella | object | front | 1 | 0.6 | parasol
*hat | object | front | 1.4 | 0.2 | cap
crown | object | front | 1.3 | 0.2 |
*gift | object | front | 1 | 0.3 | present
*book | object | front | 1.2 | 0.2 |
guitar | object | left | 0.8 | 0.6 |
drum | object | front | 1 | 0.4 |
trumpet | object | left | 1.5 | 0.3 |
telephone | object | front | 0.7 | 0.15 | phone
computer | object | front | 1.2 | 0.4 | laptop
television | object | front | 1.2 | 0.5 | tv
camera | object | front | 1.2 | 0.15 |
clock | object | front | 1 | 0.3 |
lamp | object | front | 0.7 | 0.5 |
candle | object | front | 0.5 | 0.2 |
chair | object | left | 0.7 | 0.7 |
couch | object | front | 1.6 | 0.7 | sofa
bed | object | left | 1.6 | 0.7 |
table | object | front | 1.6 | 0.6 | desk
door | object | front | 0.5 | 1.5 |
*box | object | front | 1.1 | 0.4 | package
basket | object | front | 1.1 | 0.3 |
bucket | object | front | 0.9 | 0.3 |
ladder | object | front | 0.5 | 1.5 |
house | object | front | 1.1 | 3 | home, cottage
castle | object | front | 1.1 | 5 |
tent | object | front | 1.3 | 1.2 |
*flag | object | left | 1.1 | 0.8 |
sword | object | front | 0.8 | 0.6 |
key | object | front | 0.8 | 0.1 |
campfire | object | front | 0.9 | 0.5 | fire, bonfire
tree | plant | front | 0.8 | 3 | oak
pine tree | plant | front | 0.7 | 3 | evergreen
palm tree | plant | front | 0.8 | 3 |
cactus | plant | front | 0.7 | 1 |
*flower | plant | front | 0.8 | 0.3 | blossom
rose | plant | front | 0.7 | 0.3 |
sunflower | plant | front | 0.7 | 0.8 |
mushroom | plant | front | 1 | 0.2 |
*apple | food | front | 1 | 0.1 |
banana | food | front | 1 | 0.12 |
orange | food | front | 1 | 0.1 | tangerine
strawberry | food | front | 1 | 0.1 |
watermelon | food | front | 1.2 | 0.25 |
carrot | food | left | 1 | 0.15 |
potato | food | front | 1.2 | 0.1 |
pizza | food | front | 1 | 0.25 |
hamburger | food | front | 1.1 | 0.15 | burger
hot dog | food | front | 1.4 | 0.12 |
ice cream | food | front | 0.7 | 0.2 |
birthday cake | food | front | 1 | 0.3 | cake
bread | food | front | 1.3 | 0.2 |
cheese | food | front | 1.2 | 0.15 |
egg | food | front | 0.8 | 0.08 |
pot of food | food | front | 1.2 | 0.3 | pot, stew
hot beverage | food | front | 1 | 0.12 | coffee, tea, cup
bone | object | front | 1.4 | 0.12 |
sun | sky | front | 1 | 2 |
moon | sky | front | 1 | 2 | full moon
star | sky | front | 1 | 1 |
cloud | sky | front | 1.4 | 1.5 |
rainbow | sky | front | 1.6 | 3 |
planet | sky | front | 1.3 | 3 | saturn
earth | sky | front | 1 | 3 | globe
comet | sky | front | 1.2 | 0.8 |
fire | sky | front | 0.8 | 0.5 | campfire
puddle | sky | front | 2.5 | 0.4 |
wave | sky | front | 1.6 | 1 |
`;

/** `name | indoors | ground | synonyms` */
const PLACES = `
beach | no | 0.8 | seashore, shore, seaside
ocean | no | 0.75 | sea
underwater | no | 0.95 | seabed, coral reef
bedroom | yes | 0.85 |
kitchen | yes | 0.85 |
living room | yes | 0.85 | lounge
classroom | yes | 0.85 | school
office | yes | 0.85 |
city street | no | 0.85 | city, street, town
park | no | 0.8 |
garden | no | 0.85 | yard, backyard
forest | no | 0.85 | woods
desert | no | 0.8 |
mountains | no | 0.85 | mountain
snowy field | no | 0.8 | snow
farm | no | 0.8 | barnyard, meadow, field
playground | no | 0.85 |
sky | no | 1 |
night sky | no | 1 |
outer space | no | 1 | space, galaxy
lake | no | 0.75 | pond, river
road | no | 0.8 | highway
stadium | no | 0.85 | soccer field
stage | yes | 0.85 | theatre
library | yes | 0.85 |
restaurant | yes | 0.85 | cafe
castle | no | 0.85 |
jungle | no | 0.85 | rainforest
`;

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
const list = (cell: string | undefined) =>
  (cell ?? '').split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));

export const testVocabulary: Vocabulary = {
  entities: rows(ENTITIES).map(([name = '', kind, facing, aspect, scale, synonyms]) => ({
    name: name.replace('*', ''),
    kind: kind as EntityWord['kind'],
    facing: facing as EntityWord['facing'],
    aspect: Number(aspect),
    scale: Number(scale),
    colourable: name.startsWith('*'),
    synonyms: list(synonyms),
  })),
  places: rows(PLACES).map(([name = '', indoors, ground, synonyms]) => ({
    name,
    indoors: indoors === 'yes',
    ground: Number(ground),
    synonyms: list(synonyms),
  })),
  colours: ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'white', 'black', 'brown'],
};
