/**
 * Pairs drawn by lot from all cosines of nearness.json, and judged before the floor was chosen: would a picture of the thing
 * pass for the noun in a film? "noun:thing", a thing's words joined by _.
 */
const pairs = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split(':'))
    .map(([noun = '', thing = '']) => ({ noun, thing }));

export const WOULD_PASS = pairs(`
  hostel:house soprano:singer stepper:dancer admirer:girl mount:horse corset:dress pheasant:peacock
  pterodactyl:dinosaur oyster:snail telegraph:phone jug:bucket armorer:guard colleague:man commodore:pilot
  preemie:baby homosexual:man loft:house barn:house ninny:boy duffel:backpack currant:strawberry
  undergrad:student brat:child cleats:shoe teammate:girl rheumatologist:doctor neurosurgeon:doctor
  customer:man stopwatch:clock mate:man predator:fox seaman:pilot navigator:pilot laundry:shirt
  salesperson:man holly:rose actress:singer boyfriend:man somebody:man goaltender:runner sack:backpack
  grasshopper:ladybug plum:peach crate:gift sociologist:scientist convertible:car scorpion:spider heron:bird
  headlamp:light_bulb heifer:cow golfer:runner engineer:scientist budgie:parrot bartender:woman cookware:pot
  mammoth:elephant hyena:lion condo:house author:artist taillight:light_bulb girlfriend:girl defender:guard
  analyst:scientist speakerphone:phone sturgeon:fish offspring:child grandchild:child goggles:glasses
  biochemist:scientist saber:sword snowboard:skateboard beech:pine_tree headlight:light_bulb greyhound:puppy
  astrophysicist:scientist lifeboat:sailboat entertainer:singer cornbread:bread instrument:guitar
  biologist:scientist grenade:bomb sergeant:guard clinician:doctor clothes:shirt teacup:coffee monarch:king
  bedbug:ladybug entrance:door citrus:lemon physicist:scientist warden:guard attire:dress dogfish:fish
  houseboat:speedboat clothing:shirt
`);

export const WOULD_NOT = pairs(`
  cyborg:alien platter:flying_saucer rudder:piano fan:laptop romper:king digitizer:piano slayer:eagle
  gauge:sword antecedent:man vaporizer:laptop potter:rat booze:coffee gainer:king gangsta:tiger basil:tomato
  proponent:scientist young:chick barbarian:sheep hatchback:tram pitcher:runner catfish:octopus spire:house
  wall:house breakfast:coffee ceramic:glass_of_milk antique:old_woman mower:hammer utensil:pot omelette:pizza
  coconut:chocolate critic:bus stroller:runner bobsled:bicycle dalmatian:hedgehog flier:snowflake lock:seal
  panty:dress jeans:shirt attorney:doctor cacao:coffee denim:shirt screamer:ghost scarf:shirt sweetie:baby
  vine:tomato professional:doctor scissors:sword butter:glass_of_milk rice:corn violinist:singer
  spaghetti:pizza pork:hot_dog mammalian:rat beanbag:backpack hothead:hot_dog superstar:star
  serviceman:construction_worker wallflower:sunflower housing:house racquetball:tennis_racket
`);
