/**
 * Where things are usually met, for scenes that tell no place: one place a row with what is met there, by head or by what
 * is drawn. Earlier rows win; the first place of a row that the pack draws is taken.
 */
const ROWS = `
outer space | astronaut, rocket, satellite, planet, comet, alien, flying saucer, asteroid, spaceship, spacecraft, galaxy
underwater | fish, shark, octopus, jellyfish, goldfish, blowfish, crab, lobster, seahorse, stingray, mermaid, submarine
ocean, lake | whale, dolphin, ship, boat, sailboat, speedboat, seal, surfboard, surfer, pirate
lake, ocean | canoe, duck, swan, frog, kayak, raft, otter
beach | turtle, seashell, sandcastle, beach ball, umbrella, starfish
snowy field, mountains | penguin, polar bear, snowman, skier, ski, snowboard, sled, reindeer, snowflake, santa claus, walrus
desert | camel, cactus, scorpion, lizard, rattlesnake
jungle, forest | monkey, gorilla, parrot, tiger, snake, toucan, leopard, chimpanzee, crocodile
savanna, farm, desert | giraffe, elephant, zebra, lion, rhinoceros, hippo, ostrich, cheetah, antelope
forest | fox, wolf, bear, deer, owl, squirrel, hedgehog, raccoon, mushroom, pine tree, moose, elf, badger
park | bench, frisbee, pigeon, fountain, swing, picnic, jogger, statue, kite
farm | cow, pig, sheep, goat, chicken, rooster, hen, horse, tractor, farmer, chick, llama, donkey, turkey, hay
sky | airplane, helicopter, hot air balloon, parachute, eagle, drone, cloud, rainbow, jet
night sky, sky | moon, star, meteor
road, city street | car, truck, motorcycle, jeep, race car, cyclist, bicycle, van
city street, road | bus, taxi, police car, ambulance, fire truck, traffic light, scooter, tram, stop sign, parking meter, fire hydrant, police officer, detective, firefighter, skateboard
train station, city street, road | train
castle | king, queen, knight, dragon, wizard, princess, prince, vampire, ghost, crown, sword, fairy
stage | singer, guitar, piano, drum, violin, trumpet, dancer, microphone, band, saxophone
classroom | teacher, student, pencil, blackboard, pupil, eraser, ruler
library | book, librarian
laboratory, classroom | scientist, telescope, microscope, test tube
hospital, office | doctor, nurse, patient, surgeon
office | laptop, computer, keyboard, printer, secretary, businessman
stadium, park | ball, basketball, soccer ball, football, runner, volleyball, tennis racket, baseball, trophy, referee, athlete, baseball bat, goal
bathroom, bedroom | toothbrush, toilet, bathtub, soap, shower, sink
kitchen, restaurant | apple, banana, orange, bread, cheese, egg, soup, pancakes, cake, cookie, chef, pot, pan, carrot, tomato, oven, refrigerator, microwave, toaster, knife, fork, spoon, bowl, cup, plate, bottle, pizza, sushi, coffee, broccoli, corn, potato, onion, cupcake, lemon, pumpkin, dish, food
restaurant, kitchen | hamburger, sandwich, hot dog, french fries, waiter, wine glass, donut, ice cream
bedroom, living room | bed, pillow, teddy bear, blanket, alarm clock, doll
living room, bedroom | sofa, couch, television, chair, lamp, clock, vase, potted plant, table, phone, remote, candle, light bulb, rug, window, door, mirror, hat, shoe, dress, shirt, glasses, tie, key, gift, book, camera, suitcase, backpack, handbag
garden, park | flower, rose, tulip, sunflower, butterfly, bee, ladybug, snail, seedling, spider, ant, leaf
`;

const TABLE = new Map<string, { readonly places: readonly string[]; readonly rank: number }>();
for (const [rank, row] of ROWS.trim().split('\n').entries()) {
  const [places = '', things = ''] = row.split('|').map((cell) => cell.trim());
  for (const thing of things.split(', '))
    if (!TABLE.has(thing)) TABLE.set(thing, { places: places.split(', '), rank });
}

/** Places where one of these is usually met, most telling first; of each its own name counts before what is drawn for it. */
export function likelyPlacesOf(
  met: readonly { readonly name: string; readonly drawn: string }[],
): readonly string[] {
  const found = met.flatMap(
    ({ name, drawn }) => TABLE.get(name) ?? TABLE.get(name.split(' ').at(-1) ?? '') ?? TABLE.get(drawn) ?? [],
  );
  return found.toSorted((a, b) => a.rank - b.rank)[0]?.places ?? [];
}
