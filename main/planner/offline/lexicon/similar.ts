/**
 * Stand-ins chosen by hand where the nearest meaning in WordNet is not the nearest picture.
 * `word: first choice, second choice, …`; the first that the pack can draw is taken.
 */
const SIMILAR = `
firetruck: fire truck
firework: star, comet
joey: kangaroo
sloth: sloth, monkey, koala, bear
fire_hydrant: fire hydrant, bucket
trash_can garbage_can dustbin: bucket, basket
vacuum hoover: robot, broom
tank: tank, truck, tractor
kiwi: kiwi, lemon, egg
giant: giant, superhero, man
mole: mole, mouse, hedgehog
taco burrito wrap: taco, burrito, hamburger, hot dog
eel: eel, snake, fish
rice: rice, soup, pot of food
starfish: starfish, star
seahorse: seahorse, fish
cowboy: cowboy, farmer, man
barista: chef, woman
cupboard closet wardrobe: cupboard, door
towel: towel
scarf mask belt: scarf, mask, belt
skeleton skull: skeleton, skull, ghost, zombie
log stick: log, wood
window mirror: window, mirror
unicycle tricycle: bicycle, motorcycle
wolf coyote jackal hyena: wolf, dog, fox
puppy hound poodle terrier corgi husky dalmatian bulldog retriever pup labrador german_shepherd beagle chihuahua pug: dog
kitten kitty tabby tomcat: cat
panther leopard cheetah jaguar puma lynx cougar: leopard, tiger, lion, cat
cub: bear, lion, dog
donkey mule zebra foal stallion mare colt pony: horse
reindeer moose elk antelope gazelle fawn: deer, horse, goat
deer stag: deer, horse, goat
bull ox calf buffalo bison yak: cow, ox
gorilla chimpanzee ape chimp baboon orangutan: gorilla, monkey
hippo hippopotamus rhino rhinoceros mammoth: rhinoceros, hippopotamus, elephant
rat hamster gerbil guinea_pig chipmunk: hamster, rat, mouse, squirrel
raccoon badger skunk otter beaver weasel ferret: raccoon, badger, otter, hedgehog, fox, squirrel
hawk falcon vulture condor: eagle, bird
crow raven pigeon sparrow robin seagull gull swallow magpie bluebird canary dove: bird, dove, chick
swan goose flamingo pelican duckling stork heron crane: swan, duck, bird
rooster turkey: rooster, chicken
ostrich emu peacock: peacock, ostrich, bird
tortoise: turtle
toad: frog
lizard gecko iguana chameleon: lizard, crocodile
worm caterpillar: caterpillar, worm, snake, bug
ant beetle ladybug firefly cricket grasshopper: ladybug, lady beetle, beetle, ant, bee
fly mosquito moth dragonfly wasp bumblebee: fly, mosquito, bee, butterfly
goldfish salmon trout tuna clownfish piranha: fish, tropical fish
orca: whale, dolphin
seal walrus: seal, otter, penguin, dolphin
squid jellyfish cuttlefish: squid, jellyfish, octopus
lobster shrimp scorpion: lobster, crab
bat: bat, owl, bird
lamb ram ewe: sheep
t-rex tyrannosaurus triceratops stegosaurus velociraptor brontosaurus: dinosaur, t rex, sauropod
monster ogre troll beast goblin: monster, ogre, dragon, alien
spaceship starship spacecraft shuttle: rocket, flying saucer, ufo
satellite: satellite, rocket
spacesuit: astronaut
jet airliner biplane glider seaplane: airplane, plane
drone: drone, helicopter
ufo saucer: flying saucer, ufo
van minivan suv jeep limousine convertible sedan racecar buggy: car, racing car
racecar: racing car, car
cab: taxi, car
truck lorry pickup bulldozer excavator trailer: truck, delivery truck, tractor
tram trolley subway locomotive metro: train, tram, bus
yacht canoe kayak raft ferry gondola dinghy: canoe, boat, sailboat, ship
submarine: submarine, ship, boat
motorbike moped: motorcycle, scooter
cart wagon carriage chariot: cart, carriage, car, tractor
sleigh sled: sleigh, sled, canoe
snowball: snowball, ball, snowflake
skates skis snowboard surfboard: skateboard
policeman policewoman cop sheriff detective officer: police officer, detective, man
fireman: firefighter, man
spaceman cosmonaut: astronaut
baker cook: chef, cook, man
professor tutor schoolteacher: teacher, man
surgeon dentist vet veterinarian physician scientist: doctor, health worker, scientist, woman
nurse: health worker, doctor, woman
waiter butler: chef, man
waitress: woman
knight warrior soldier guard samurai viking: knight, guard, prince, ninja, man
king: king, prince, man
queen: queen, princess, woman
sorcerer magician warlock merlin: wizard, mage, man
witch sorceress enchantress: witch, mage, wizard, woman
elf gnome dwarf: elf, gnome, fairy, boy
genie djinn: genie, wizard, ghost, man
angel: angel, fairy, girl
vampire zombie: vampire, zombie, ghost
superhero hero: superhero, man
clown: clown, man
pirate: pirate, man
fisherman sailor lumberjack: farmer, man
office_worker clerk employee: man, woman
worker builder miner carpenter mechanic plumber: construction worker, farmer, man
postman mailman driver: man
pilot captain: pilot, man
gardener: farmer, woman
shepherd rancher: farmer, man
singer musician artist painter dancer actor: singer, artist, woman dancing, woman
ballerina: woman dancing, dancer, woman
child kid: child, boy, girl
student pupil: student, child, boy, girl
infant newborn toddler: baby
teenager teen: boy, girl
person human someone people stranger narrator friend: person, adult, man, woman
ball beachball: ball, soccer ball
baseball tennis_ball volleyball golf_ball bowling_ball football: soccer ball, ball
frisbee disc: flying disc, ball
bow_tie: hat
cap helmet beanie sombrero bonnet: hat, top hat
tiara: crown
crystal: gem stone, gem, star
ring necklace jewel gem diamond treasure: gem stone, gem, ring, crown
glasses sunglasses goggles: sunglasses, glasses
tea_bag teabag: tea bag
backpack suitcase bag purse handbag luggage: backpack, handbag, box, basket
chest crate package parcel carton: box, package
present: gift, wrapped gift, box
letter envelope postcard note: envelope, letter, book
newspaper magazine notebook diary map: book, newspaper
ruler yardstick: pencil, broom
pencil pen paintbrush crayon chalk: pencil, pen, paintbrush
cellphone smartphone: telephone, mobile phone, phone
laptop: laptop, computer
violin cello banjo ukulele lute harp: violin, guitar
piano keyboard organ: piano, musical keyboard
flute saxophone horn trombone tuba: trumpet, saxophone
armchair stool bench throne seat rocking_chair: chair, couch
sofa couch: couch, couch and lamp, chair
mattress hammock cradle crib: bed
desk counter: desk, table
lantern torch flashlight lightbulb streetlight lamppost: lamp, lantern, candle, light bulb
fireplace: campfire, fire
fire flame: fire, campfire, candle
stove oven: cooking, pot of food, pot
vase jug jar bottle: vase, amphora, bottle, bucket
water: pot
rain hail: rain cloud, cloud
wheel: wheel, ferris wheel, ball
tyre tire: tire, wheel, donut, ball
pot pan saucepan kettle teapot cauldron: pot, pot of food, cooking, bucket
cup mug glass: hot beverage, cup
bowl: bowl, bowl with spoon, pot of food, pot
plate dish: plate
sandwich: sandwich, hamburger
cookie biscuit muffin cupcake pastry pie dessert doughnut donut: cupcake, cookie, doughnut, pie, birthday cake
noodle spaghetti pasta soup stew rice: spaghetti, steaming bowl, pot of food
steak meat bacon sausage: meat on bone, cut of meat, hot dog
lettuce cabbage broccoli vegetable spinach: broccoli, leafy green, carrot
plum cherry grape berry: strawberry, cherries, grapes, apple
pear peach fruit mango: pear, peach, apple
lemon lime grapefruit: lemon, orange, tangerine
tomato: tomato, apple
nut acorn walnut: chestnut, peanut, nut
seed bean: seed, seedling, egg
daisy tulip lily daffodil violet poppy: flower, tulip, sunflower
bush shrub hedge: bush, potted plant, tree
sapling oak maple willow birch: tree, deciduous tree
log wood stick branch: wood, log
leaf: leaf, flower
stone rock boulder pebble: rock, stone
hut cabin cottage shed barn: house, hut
tower skyscraper building lighthouse windmill: building, castle, house
palace fortress: castle
bridge: bridge
fence wall hurdle: fence, wall
gate: gate, door
nurse: doctor
table: table, desk
asteroid meteor: comet, meteor
shooting_star: comet, star
mars jupiter venus saturn neptune: planet, ringed planet
snowflake: snowflake, star
raindrop droplet: droplet, ball
bubble: balloon, ball
doll puppet: teddy bear
toy: teddy bear, ball
drum_kit: drum
spoon fork chopstick: spoon, fork
knife: knife, sword
hammer wrench axe: hammer, axe, wrench
shovel rake mop: shovel, broom
wand staff: wand, magic wand, sword
net rope: net, rope
coin gold money: coin, key
egg: egg
dough: bread, bread loaf
butter: cheese
flour sugar salt: flour
sauce ketchup honey jam syrup gravy porridge: honey pot, honey, pot of food, bowl with spoon
oven grill: cooking, pot of food
onion garlic pepper cucumber pumpkin corn: onion, pepper, carrot, tomato
milk water juice lemonade wine beer: glass of milk, cup with straw, hot beverage
salad: salad, green salad, leafy green, pot of food
hive beehive: basket, bucket
cage basket bin barrel hamper: basket, bucket, gift
potato yam turnip: potato, avocado, carrot
nest: nest, basket
web spiderweb: spider web, spider
iceberg: mountain
rug carpet blanket pillow cushion: rug, blanket, pillow
curtain: curtain
trophy medal: trophy, crown
sandcastle: castle
parachute: umbrella, balloon
blimp zeppelin airship: hot air balloon, balloon
statue: man
scarecrow: farmer, snowman
squirrel: squirrel, chipmunk
`;

const choices = new Map<string, string[]>();
for (const line of SIMILAR.trim().split('\n')) {
  const [left = '', right = ''] = line.split(':');
  const candidates = right.split(',').map((name) => name.trim());
  for (const word of left.split(/\s+/)) {
    const name = word.replaceAll('_', ' ');
    choices.set(name, [...(choices.get(name) ?? []), ...candidates]);
  }
}

export const similarTo = (noun: string): readonly string[] => choices.get(noun) ?? [];
