/**
 * Where things are at home, for scenes that tell no place. Columns: nouns, or one trait written as `trait:` | places,
 * nearest first. Rows are asked in order, so that a penguin is on the ice before birds are in the park.
 */
export const HABITATS = `
goldfish, fish bowl, fish tank, hamster, canary, tabby, kitten, hamster wheel, television, sofa, fireplace, carpet, lamp, bookshelf, curtain, armchair, vase, mirror, window, framed picture, painting, wall clock, candle, door, rug, cushion, floor lamp, vacuum cleaner, playing cards, chessboard, game controller, puzzle, ball of yarn, grandfather clock, christmas tree, picture frame, framed picture, remote control, electric fan, doll, toy | living room
bed, pillow, blanket, alarm clock, crib, teddy bear, pajamas, wardrobe, hanger | bedroom, living room
toilet, bathtub, sink, toothbrush, toothpaste, soap, razor, towel, shower head, hair dryer, shampoo, rubber duck, toilet paper, comb, plunger | bathroom, bedroom
refrigerator, oven, microwave, toaster, frying pan, pot, kettle, knife, fork, spoon, bowl, plate, cutting board, blender, chef, whisk, spatula, cup, kitchen sink, coffee machine, rice cooker, washing machine, dishwasher, jar | kitchen
waiter, waitress, menu, wine glass, sushi, cocktail, champagne, ramen, steak, martini | restaurant, kitchen
beer, bartender, whisky, dart, dartboard, billiard ball, pool table, jukebox | bar, restaurant
coffee, latte, barista, croissant | cafe, restaurant
laptop, computer, desk, office chair, printer, keyboard, typewriter, monitor, stapler, folder, businessperson, office worker, secretary, programmer, calculator, filing cabinet, detective, lawyer, judge, pushpin, paperclip | office
blackboard, teacher, student, pencil, eraser, ruler, crayon, pupil, school bag, globe | classroom, library
book, bookcase, librarian, newspaper, magazine, encyclopedia | library, living room
test tube, microscope, scientist, flask, beaker, dna, robot arm | laboratory, classroom, office
doctor, nurse, patient, syringe, stethoscope, bandage, wheelchair, pill, thermometer, surgeon | hospital, office
singer, guitar, drum, piano, violin, trumpet, saxophone, cello, microphone, musician, dancer, ballerina, dj, orchestra, clown, magician, actor, conductor, accordion, flute, band, choir, turntable, juggler, rock star, disco ball | stage, park
barbell, dumbbell, treadmill, gymnast, boxer, weightlifter, punching bag, wrestler, yoga mat, trampoline | gym, stadium
basketball, basketball player, basketball hoop | basketball court, stadium, playground
soccer ball, football, goalkeeper, soccer player, referee, trophy, baseball, baseball bat, baseball glove, tennis racket, american football, goal, runner, cheerleader, golf club, hurdle, medal, rugby ball, batter | stadium, park
frisbee, kite, bench, picnic basket, fountain, swan boat, statue, squirrel, pigeon, stroller, dog, puppy, poodle, balloon, jogger, cyclist, tent | park, garden
swing, slide, seesaw, sandbox, jump rope, hula hoop, jungle gym | playground, park
ferris wheel, carousel, roller coaster, carousel horse | amusement park, playground
astronaut, rocket, spaceship, ufo, flying saucer, alien, planet, comet, satellite, space station, asteroid, black hole, earth, saturn, space shuttle, galaxy | outer space, night sky
rover, mars rover, moon rover | mars, surface of the moon, desert
moon, star, owl, bat, full moon, constellation, firefly, shooting star, fireworks | night sky, forest
sun, rainbow, cloud, eagle, airplane, helicopter, hot air balloon, parachute, hawk, angel, paraglider, drone, jet, storm cloud | sky
lightning, tornado, rain cloud | sky, field, farm
shark, whale, dolphin, octopus, jellyfish, seahorse, squid, mermaid, submarine, diver, coral, swordfish, sea turtle, stingray, clownfish, blowfish, treasure chest, seaweed, diving mask | underwater, ocean
boat, sailboat, ship, yacht, surfer, surfboard, canoe, speedboat, ferry, cruise ship, pirate, sailor, pirate ship, jet ski, raft, kayak, wave, lighthouse, anchor, buoy, island | ocean, lake, beach
crab, starfish, seashell, sandcastle, lobster, beach umbrella, palm tree, beach ball, seagull, bikini, swimsuit, flip-flop, coconut, deck chair, pelican, hermit crab | beach, ocean
duck, swan, frog, beaver, otter, heron, lily pad, fisherman, fishing rod, goose, toad, dragonfly, crane bird, hippo, lotus | lake, river, park
swimmer, pool float, diving board, swim ring | swimming pool, lake, ocean
penguin, polar bear, seal, walrus, iceberg, narwhal, igloo, reindeer, snowman, skier, sled, sleigh, snowball, santa claus, husky, skis, snowboard, snowflake, ice skate, arctic fox, snowboarder, moose, elf | snowy field, icy sea, mountains
mountain, goat, climber, cliff, yak, ibex, llama, snowy mountain, mountaineer, condor, alpaca, snow leopard | mountains, snowy field
volcano, lava, pterodactyl | volcanic land, mountains
dinosaur, brontosaurus, triceratops, stegosaurus, t-rex, mammoth, caveman | jungle, forest, desert
camel, cactus, scorpion, pyramid, sphinx, rattlesnake, cowboy, tumbleweed, mummy, oasis, vulture, armadillo, meerkat | desert
lion, elephant, giraffe, zebra, rhinoceros, leopard, hyena, gazelle, antelope, cheetah, ostrich, wildebeest, buffalo | savanna, field, jungle, desert
tiger, monkey, gorilla, parrot, crocodile, snake, sloth, orangutan, toucan, chameleon, jaguar, python, chimpanzee, lemur, panther, anaconda, macaw, iguana | jungle, forest
panda | bamboo forest, forest, jungle
koala, kangaroo, bear, wolf, fox, deer, hedgehog, raccoon, badger, mushroom, unicorn, fairy, squirrel, owl, pine tree, log, campfire, witch, boar, wizard, acorn, woodpecker, hunter, skunk, lynx, porcupine, elk, gnome, ogre, troll, tree stump, camping lantern, axe, lumberjack, centaur, skeleton, werewolf | forest, park
dragon, knight, king, queen, princess, prince, castle, throne, sword, shield, crown, jester, suit of armor, cannon, viking, samurai | castle, forest
vampire, ghost, zombie, coffin, tombstone, scarecrow, skull, grim reaper, mummy monster | cemetery, castle, forest
cow, pig, sheep, chicken, horse, donkey, goat, rooster, hen, chick, tractor, farmer, scarecrow, turkey, hay bale, barn, corn, pumpkin, lamb, ox, windmill, wheat, bull, pony, plough, wagon, carrot, combine, shepherd | farm, field, park
butterfly, bee, flower, rose, tulip, sunflower, snail, ladybug, caterpillar, watering can, gardener, wheelbarrow, shovel, rabbit, worm, ant, grasshopper, hummingbird, potted plant, rake, lawn mower, seedling, spider, birdhouse, beehive, garden gnome, bush, hose, ivy, robin | garden, park
apple, orange, lemon, cherries, peach, apple tree, pear, plum | orchard, garden, kitchen
car, taxi, bus, truck, motorcycle, police car, ambulance, fire truck, jeep, van, race car, convertible, traffic cone, stop sign, road sign, limousine, highway patrol, semi truck, rickshaw | road, city street
bicycle, scooter, traffic light, skateboard, street lamp, fire hydrant, trash can, police officer, mailbox, parking meter, postman, skyscraper, tram, billboard, bus stop, phone booth, businessman, building, pedestrian, umbrella, delivery man, superhero, robot, statue of liberty, vending machine, newsstand, postbox | city street, road
train, locomotive, subway train, railway track | train station, city street, field
suitcase, pilot, flight attendant, passport, small plane | airport, road
construction worker, excavator, crane, bulldozer, hard hat, brick wall, cement mixer, building under construction, jackhammer, scaffold | construction site, city street, factory
wrench, hammer, screwdriver, drill, saw, toolbox, mechanic, carpenter, anvil, blacksmith, nut and bolt, paint can, sewing machine, artist, easel, sculptor, paintbrush, loom | studio, factory, office
cash register, shopping cart, shopping bag, cashier, customer | supermarket, market, city street
merchant, market stall, vendor | market, city street
pagoda, monk, bonsai, shrine gate, zen garden, buddha statue | temple garden, garden, park
prisoner, handcuffs | prison cell
old house, house, hut, cottage, mailbox, gate | village, park, garden
bridge | river, road
fish, turtle | underwater, lake, ocean
bird | park, garden, sky
trait:fish | underwater, ocean
trait:swims | ocean, lake
trait:bird | park, sky
trait:insect | garden, park
trait:cabin | road, city street
trait:saddle | road, park
trait:food | kitchen, restaurant
trait:furniture | living room
trait:instrument | stage
trait:plant | garden, park
trait:building | village, city street, park
trait:sky | sky
trait:tool | studio, garden
trait:worn | bedroom, living room
trait:animal | park, garden
trait:person | park, city street
trait:holdable | living room
`;
