"""The things the world knows: names, synonyms, and the emoji that draws each.

One line an entity: `name | emoji code point(s) | facing | scale | colourable | synonyms`, under a heading for its kind.
`facing` is the way the drawn picture looks: l, r or f (front). `scale` is the usual height beside a grown person (1).
"""

from __future__ import annotations

from dataclasses import dataclass

TABLE = """
# animal
cat | 1f408 | l | 0.4 | y | kitty, kitten, tomcat, house cat
dog | 1f415 | l | 0.5 | y | hound, doggy, mutt, labrador, retriever
puppy | 1f436 | f | 0.4 | y | pup, puppy dog
poodle | 1f429 | l | 0.5 | y |
fox | 1f98a | f | 0.5 | n | vixen
wolf | 1f43a | f | 0.6 | n | werewolf, coyote
lion | 1f981 | f | 0.8 | n | lion cub
tiger | 1f405 | l | 0.8 | n |
leopard | 1f406 | l | 0.8 | n | cheetah, jaguar, panther
horse | 1f40e | l | 1.1 | y | pony, stallion, mare, foal
unicorn | 1f984 | l | 1.1 | y |
zebra | 1f993 | l | 1.1 | n |
cow | 1f404 | l | 1.0 | y | calf, cattle
pig | 1f416 | l | 0.6 | n | piglet, hog, boar
sheep | 1f411 | l | 0.6 | n | lamb, ewe
goat | 1f410 | l | 0.6 | n |
camel | 1f42b | l | 1.3 | n |
llama | 1f999 | l | 1.1 | y | alpaca
giraffe | 1f992 | l | 1.8 | n |
elephant | 1f418 | l | 1.6 | y |
rhinoceros | 1f98f | l | 1.2 | n | rhino
hippo | 1f99b | l | 1.1 | n | hippopotamus
mouse | 1f401 | l | 0.2 | n |
rat | 1f400 | l | 0.2 | n |
hamster | 1f439 | f | 0.2 | n | guinea pig
rabbit | 1f407 | l | 0.3 | y | bunny, hare
squirrel | 1f43f | l | 0.3 | n | chipmunk
hedgehog | 1f994 | l | 0.25 | n | porcupine
bat | 1f987 | f | 0.3 | n |
bear | 1f43b | f | 1.0 | n | grizzly, brown bear, bear cub
polar bear | 1f43b-200d-2744 | f | 1.0 | n |
koala | 1f428 | f | 0.5 | n |
panda | 1f43c | f | 0.8 | n | panda bear
kangaroo | 1f998 | l | 1.0 | n | wallaby
monkey | 1f412 | l | 0.6 | n | ape, chimp, chimpanzee
gorilla | 1f98d | l | 1.1 | n |
raccoon | 1f99d | f | 0.4 | n |
otter | 1f9a6 | l | 0.5 | n | beaver
chicken | 1f413 | l | 0.4 | n | rooster, hen, cock
chick | 1f425 | f | 0.2 | n | baby chick, baby bird
duck | 1f986 | l | 0.35 | y | duckling, goose, mallard
swan | 1f9a2 | l | 0.6 | n |
owl | 1f989 | f | 0.4 | n |
eagle | 1f985 | l | 0.6 | n | hawk, falcon, seagull, vulture
bird | 1f426 | l | 0.25 | y | sparrow, robin, songbird, pigeon
parrot | 1f99c | l | 0.35 | y | macaw, parakeet
penguin | 1f427 | f | 0.5 | n |
flamingo | 1f9a9 | l | 0.8 | n |
peacock | 1f99a | l | 0.8 | n |
dove | 1f54a | l | 0.3 | n |
frog | 1f438 | f | 0.25 | y | toad
turtle | 1f422 | l | 0.3 | n | tortoise
lizard | 1f98e | f | 0.3 | n | gecko, iguana, salamander
snake | 1f40d | l | 0.4 | y | serpent, python
crocodile | 1f40a | f | 0.7 | n | alligator
dragon | 1f409 | l | 1.5 | y |
dinosaur | 1f996 | l | 1.7 | y | t-rex, tyrannosaurus, dino
brontosaurus | 1f995 | l | 1.9 | n | sauropod, diplodocus
fish | 1f420 | l | 0.25 | y | goldfish, tropical fish
blowfish | 1f421 | l | 0.3 | n | pufferfish
shark | 1f988 | l | 1.0 | n |
whale | 1f433 | l | 1.8 | n | blue whale
dolphin | 1f42c | l | 0.9 | n |
seal | 1f9ad | l | 0.6 | n | sea lion, walrus
octopus | 1f419 | f | 0.5 | y | squid, kraken
crab | 1f980 | f | 0.25 | y |
lobster | 1f99e | f | 0.3 | n |
snail | 1f40c | l | 0.2 | n | slug
butterfly | 1f98b | f | 0.2 | y | moth
bee | 1f41d | l | 0.15 | n | honeybee, wasp, bumblebee
ladybug | 1f41e | f | 0.15 | n | ladybird, beetle
ant | 1f41c | l | 0.12 | n |
spider | 1f577 | f | 0.15 | n | tarantula
# person
man | 1f9cd-200d-2642-fe0f | f | 1.0 | n | guy, father, dad, husband, gentleman, uncle, waiter
woman | 1f9cd-200d-2640-fe0f | f | 1.0 | n | lady, mother, mom, wife, aunt, waitress
boy | 1f466 | f | 0.75 | n | son, brother, little boy
girl | 1f467 | f | 0.75 | n | daughter, sister, little girl
child | 1f9d2 | f | 0.7 | n | kid, toddler
baby | 1f476 | f | 0.45 | n | infant, newborn
old man | 1f474 | f | 0.95 | n | grandfather, grandpa, elderly man
old woman | 1f475 | f | 0.95 | n | grandmother, grandma, granny, elderly woman
chef | 1f9d1-200d-1f373 | f | 1.0 | n | cook, baker
doctor | 1f9d1-200d-2695-fe0f | f | 1.0 | n | nurse, surgeon, physician
farmer | 1f9d1-200d-1f33e | f | 1.0 | n | gardener
teacher | 1f9d1-200d-1f3eb | f | 1.0 | n | professor
student | 1f9d1-200d-1f393 | f | 1.0 | n | pupil, graduate
scientist | 1f9d1-200d-1f52c | f | 1.0 | n | chemist, researcher
artist | 1f9d1-200d-1f3a8 | f | 1.0 | n | painter
singer | 1f9d1-200d-1f3a4 | f | 1.0 | n | rock star, musician, pop star
astronaut | 1f9d1-200d-1f680 | f | 1.0 | n | cosmonaut, spaceman
firefighter | 1f9d1-200d-1f692 | f | 1.0 | n | fireman
police officer | 1f46e | f | 1.0 | n | policeman, policewoman, cop
pilot | 1f9d1-200d-2708-fe0f | f | 1.0 | n | captain
construction worker | 1f477 | f | 1.0 | n | builder, workman, carpenter
detective | 1f575 | f | 1.0 | n | spy, investigator
guard | 1f482 | f | 1.0 | n | soldier, knight
ninja | 1f977 | f | 1.0 | n |
king | 1f934 | f | 1.0 | n | prince
queen | 1f478 | f | 1.0 | n | princess
superhero | 1f9b8 | f | 1.0 | n | hero
wizard | 1f9d9 | f | 1.0 | n | witch, magician, sorcerer, mage
fairy | 1f9da | f | 0.8 | n | pixie
mermaid | 1f9dc | f | 1.0 | n | merman
elf | 1f9dd | f | 1.0 | n | gnome
vampire | 1f9db | f | 1.0 | n | dracula
zombie | 1f9df | f | 1.0 | n |
santa claus | 1f385 | f | 1.0 | n | santa, father christmas
runner | 1f3c3 | l | 1.0 | n | jogger, athlete
dancer | 1f483 | f | 1.0 | n | ballerina
surfer | 1f3c4 | l | 1.0 | n |
swimmer | 1f3ca | l | 0.8 | n |
cyclist | 1f6b4 | l | 1.1 | n | biker
skier | 26f7 | l | 1.0 | n |
snowman | 26c4 | f | 1.0 | n |
robot | 1f916 | f | 0.9 | y | android, droid
alien | 1f47d | f | 0.8 | n | extraterrestrial, martian
ghost | 1f47b | f | 0.8 | n | spirit, phantom
# vehicle
car | 1f697 | l | 0.9 | y | automobile, sedan
jeep | 1f699 | l | 0.9 | y | suv
taxi | 1f695 | l | 0.9 | n | cab
police car | 1f693 | l | 0.9 | n |
race car | 1f3ce | l | 0.7 | y | racing car, formula one car, sports car
bus | 1f68c | l | 1.3 | y | coach, school bus
ambulance | 1f691 | l | 1.2 | n |
fire truck | 1f692 | l | 1.3 | n | fire engine
truck | 1f69a | l | 1.2 | y | lorry, delivery truck, van, pickup truck
tractor | 1f69c | l | 1.1 | y |
motorcycle | 1f3cd | l | 0.8 | y | motorbike
scooter | 1f6f5 | l | 0.8 | y | moped
bicycle | 1f6b2 | l | 0.8 | y | bike, unicycle, tricycle
skateboard | 1f6f9 | f | 0.2 | y |
train | 1f682 | l | 1.3 | y | locomotive, steam train
tram | 1f68b | l | 1.3 | n | streetcar, wagon
airplane | 2708 | r | 1.3 | n | plane, aeroplane, jet, aircraft
helicopter | 1f681 | l | 1.2 | y | chopper
rocket | 1f680 | r | 1.4 | y | spaceship, spacecraft, space shuttle
flying saucer | 1f6f8 | f | 0.8 | n | ufo
sailboat | 26f5 | f | 1.3 | y | sailing boat, yacht, boat
ship | 1f6a2 | l | 1.4 | n | ferry, cruise ship, steamship
speedboat | 1f6a4 | l | 0.8 | n | motorboat
canoe | 1f6f6 | f | 0.4 | n | rowboat, kayak
satellite | 1f6f0 | f | 0.8 | n |
parachute | 1fa82 | f | 1.2 | y |
# food
apple | 1f34e | f | 0.2 | y |
banana | 1f34c | f | 0.2 | n |
orange | 1f34a | f | 0.2 | n | tangerine, mandarin
lemon | 1f34b | f | 0.2 | n | lime
watermelon | 1f349 | f | 0.3 | n | melon
grapes | 1f347 | f | 0.2 | y |
strawberry | 1f353 | f | 0.2 | n |
cherries | 1f352 | f | 0.2 | n | cherry
peach | 1f351 | f | 0.2 | n |
pineapple | 1f34d | f | 0.3 | n |
avocado | 1f951 | f | 0.2 | n |
tomato | 1f345 | f | 0.2 | y |
carrot | 1f955 | f | 0.2 | n |
corn | 1f33d | f | 0.25 | n |
bread | 1f35e | f | 0.25 | n | loaf, toast
cheese | 1f9c0 | f | 0.2 | n |
egg | 1f95a | f | 0.15 | y |
hamburger | 1f354 | f | 0.25 | n | burger, sandwich
pizza | 1f355 | f | 0.25 | n | slice of pizza
hot dog | 1f32d | f | 0.25 | n | sausage
french fries | 1f35f | f | 0.25 | n | fries, chips
sushi | 1f363 | f | 0.2 | n |
soup | 1f35c | f | 0.25 | n | ramen, noodles, bowl of soup
pancakes | 1f95e | f | 0.25 | n |
donut | 1f369 | f | 0.2 | y | doughnut
cookie | 1f36a | f | 0.2 | n | biscuit
cake | 1f382 | f | 0.35 | y | birthday cake, pie
cupcake | 1f9c1 | f | 0.2 | y | muffin
ice cream | 1f366 | f | 0.3 | n | ice cream cone
candy | 1f36c | f | 0.15 | y | sweet, bonbon
lollipop | 1f36d | f | 0.25 | y |
chocolate | 1f36b | f | 0.2 | n | chocolate bar
coffee | 2615 | f | 0.2 | n | cup, mug, coffee cup, cup of tea, tea
glass of milk | 1f95b | f | 0.2 | n | milk, glass of water, glass
pot | 1f372 | f | 0.3 | n | stew, pan
# plant
tree | 1f333 | f | 1.8 | y | oak, oak tree, maple
pine tree | 1f332 | f | 1.8 | n | evergreen, fir, fir tree
christmas tree | 1f384 | f | 1.5 | n |
palm tree | 1f334 | f | 1.8 | n | palm
cactus | 1f335 | f | 0.8 | n |
flower | 1f33c | f | 0.4 | y | blossom, daisy
sunflower | 1f33b | f | 0.7 | n |
rose | 1f339 | f | 0.4 | y |
tulip | 1f337 | f | 0.4 | y |
mushroom | 1f344 | f | 0.3 | y | toadstool
seedling | 1f331 | f | 0.3 | n | sprout, sapling
potted plant | 1fab4 | f | 0.5 | n | houseplant, flowerpot
pumpkin | 1f383 | f | 0.35 | y | jack-o-lantern
leaf | 1f342 | f | 0.15 | n | leaves, autumn leaf
# object
balloon | 1f388 | f | 0.5 | y |
ball | 26bd | f | 0.3 | n | soccer ball, football
basketball | 1f3c0 | f | 0.3 | n |
volleyball | 1f3d0 | f | 0.35 | n | beach ball
tennis racket | 1f3be | f | 0.4 | n | tennis ball, racket
kite | 1fa81 | f | 0.6 | y |
teddy bear | 1f9f8 | f | 0.4 | y | stuffed bear, plush bear
gift | 1f381 | f | 0.35 | y | present, gift box, box
umbrella | 2602 | f | 0.7 | y | parasol
book | 1f4d5 | f | 0.25 | y | notebook, diary
pencil | 270f | f | 0.2 | n | pen, crayon
laptop | 1f4bb | f | 0.3 | n | computer, notebook computer
phone | 1f4f1 | f | 0.2 | n | smartphone, cell phone, mobile phone, telephone
television | 1f4fa | f | 0.5 | n | tv, monitor, screen
camera | 1f4f7 | f | 0.2 | n |
clock | 23f0 | f | 0.3 | y | alarm clock, watch
light bulb | 1f4a1 | f | 0.2 | n | lamp, bulb
candle | 1f56f | f | 0.3 | n |
key | 1f511 | f | 0.15 | n |
hammer | 1f528 | f | 0.3 | n | axe
guitar | 1f3b8 | f | 0.7 | y | electric guitar
piano | 1f3b9 | f | 0.8 | n | keyboard
drum | 1f941 | f | 0.5 | n | drums
trumpet | 1f3ba | f | 0.4 | n | horn
violin | 1f3bb | f | 0.4 | n | fiddle, cello
hat | 1f3a9 | f | 0.3 | n | top hat, cap
crown | 1f451 | f | 0.25 | n | tiara
glasses | 1f453 | f | 0.15 | n | eyeglasses, spectacles
shoe | 1f45f | f | 0.2 | y | sneaker, boot
dress | 1f457 | f | 0.7 | y | gown
shirt | 1f455 | f | 0.6 | y | t-shirt
backpack | 1f392 | f | 0.5 | y | school bag, bag, rucksack
suitcase | 1f9f3 | f | 0.6 | n | luggage
chair | 1fa91 | f | 0.8 | n | seat, armchair
sofa | 1f6cb | f | 0.8 | n | couch
bed | 1f6cf | f | 0.7 | n |
door | 1f6aa | f | 1.2 | n |
house | 1f3e0 | f | 2.0 | n | home building, cottage, hut, cabin
tent | 26fa | f | 1.2 | n |
toolbox | 1f9f0 | f | 0.5 | n | treasure chest, chest
trophy | 1f3c6 | f | 0.4 | n | cup trophy, prize
bucket | 1faa3 | f | 0.3 | y | pail
broom | 1f9f9 | f | 0.7 | n |
telescope | 1f52d | f | 0.7 | n |
sword | 1f5e1 | f | 0.6 | n | dagger, knife
bomb | 1f4a3 | f | 0.3 | n |
heart | 2764 | f | 0.3 | y | love heart
bell | 1f514 | f | 0.3 | n |
traffic light | 1f6a6 | f | 1.0 | n | stoplight
# sky
sun | 1f31e | f | 0.6 | n | sunshine
moon | 1f31b | f | 0.6 | n | crescent moon
star | 2b50 | f | 0.3 | n | stars
cloud | 2601 | f | 0.6 | n | clouds
rainbow | 1f308 | f | 1.0 | n |
lightning | 26a1 | f | 0.5 | n | thunderbolt, bolt
snowflake | 2744 | f | 0.2 | n | snow flake
fire | 1f525 | f | 0.4 | n | flame, campfire, bonfire
planet | 1fa90 | f | 0.8 | n | saturn
earth | 1f30d | f | 0.8 | n | globe, world
comet | 2604 | l | 0.5 | n | meteor, shooting star, asteroid
"""

# Beside all that is in the sky.
GLOWING = {"light bulb", "candle", "traffic light", "ghost"}

COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "white", "black", "brown")


@dataclass(frozen=True)
class Entity:
    name: str
    code: str
    kind: str
    facing: str
    scale: float
    colourable: bool
    synonyms: tuple[str, ...]

    @property
    def glows(self) -> bool:
        """Whether it is as bright by night as by day."""
        return self.kind == "sky" or self.name in GLOWING

    def tinted(self, tint: tuple[float, float, float]) -> tuple[float, float, float]:
        """What a place's light does to its red, green and blue."""
        return (1, 1, 1) if self.glows else tint


def read_table(table: str = TABLE) -> tuple[Entity, ...]:
    """Entities in table order; raises ValueError on a malformed line or a repeated name."""
    entities: list[Entity] = []
    kind = ""
    for line in table.strip().splitlines():
        if line.startswith("#"):
            kind = line[1:].strip()
            continue
        name, code, facing, scale, colourable, synonyms = (part.strip() for part in line.split("|"))
        words = tuple(word.strip() for word in synonyms.split(",") if word.strip())
        side = {"l": "left", "r": "right", "f": "front"}[facing]
        entities.append(Entity(name, code, kind, side, float(scale), colourable == "y", words))
    if len({entity.name for entity in entities}) != len(entities):
        raise ValueError("an entity name is listed twice")
    return tuple(entities)


ENTITIES = read_table()
