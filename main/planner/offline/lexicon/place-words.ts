/**
 * Words for places and which of a pack's places stands in, first choice first. A word listed here counts as a place
 * wherever the sentence puts it, even when the pack cannot draw it.
 */
const PLACES = `
beach shore seashore coast seaside sand shoreline: beach
sea ocean bay harbor harbour water waves: ocean, lake, beach
underwater seabed reef coral_reef sea_floor ocean_floor aquarium: underwater, ocean
river stream pond creek lagoon swamp marsh pool swimming_pool waterfall riverbank lakeside dock pier: lake, ocean
lake: lake, ocean
bedroom nursery dormitory bed_room: bedroom, living room
hotel motel hospital hospital_room clinic: bedroom, office
kitchen bakery kitchen_counter: kitchen, restaurant
living_room lounge home apartment room hallway attic basement house cabin cottage hut parlor den indoors dining_room hall: living room, bedroom
bathroom bathtub: bathroom, bedroom
classroom school college university kindergarten daycare: classroom, library
laboratory lab workshop studio factory: laboratory, office, classroom
garage gas_station car_park: road, city street
office workplace bank police_station fire_station: office, city street
station train_station airport subway runway: road, city street
library bookshop bookstore museum gallery: library, office
restaurant cafe diner bar pub cafeteria pizzeria: restaurant, kitchen
shop store supermarket mall market grocery_store bazaar: city street, restaurant
bus_stop city town street city_street downtown alley sidewalk village square plaza crosswalk parking_lot neighborhood rooftop avenue: city street, road
road highway freeway racetrack track bridge_road race_track motorway tunnel bridge driveway railway rails: road, city street
park lawn: park, garden
garden backyard yard orchard courtyard greenhouse vineyard flower_garden: garden, park
forest woods wood woodland grove: forest, jungle
jungle rainforest: jungle, forest
desert dune dunes sahara savanna savannah canyon oasis: desert, beach
mountain mountains hill hills cliff valley volcano peak slope hilltop mountaintop: mountains, snowy field
cave cavern mine: mountains, castle
snow snowy_field arctic antarctica north_pole south_pole ice glacier tundra ice_rink iceberg: snowy field, mountains
farm barn barnyard ranch stable farmyard countryside: farm, park
field meadow pasture grassland prairie grass cornfield wheat_field: farm, park, garden
zoo circus fair carnival amusement_park theme_park: park, playground
playground sandbox schoolyard: playground, park
sky clouds air heavens: sky
night_sky starry_sky: night sky, sky
space moon mars planet outer_space galaxy universe orbit cosmos moon_surface: outer space, night sky
stadium arena soccer_field football_field court gym basketball_court tennis_court: stadium, playground
stage theater theatre concert_hall ballroom concert club opera disco: stage, restaurant
castle palace throne_room dungeon fortress kingdom: castle, mountains
island: beach
church temple: castle
campsite camp: forest
cemetery graveyard: garden
ship_deck deck: ocean
`;

const stand = new Map<string, readonly string[]>();
for (const line of PLACES.trim().split('\n')) {
  const [left = '', right = ''] = line.split(':');
  for (const word of left.split(/\s+/))
    stand.set(
      word.replaceAll('_', ' '),
      right.split(',').map((name) => name.trim()),
    );
}

/** Stand-ins for a place word; undefined when the word is not known as a place. */
export const standInsForPlace = (noun: string): readonly string[] | undefined => stand.get(noun);

/** WordNet meanings that make an unknown noun after "in" or "at" a place rather than a thing. */
export const PLACE_MEANINGS: ReadonlySet<string> = new Set([
  'building',
  'room',
  'geological formation',
  'body of water',
  'land',
  'tract',
  'geographical area',
  'region',
  'way',
  'facility',
  'area',
  'enclosure',
  'housing',
  'establishment',
  'location',
  'parcel',
]);

/** First matching rule wins: what an unnamed place most likely is. Patterns see the scene's nouns and verbs as words. */
export const DEFAULT_PLACES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bfish\b.*\b(bowl|aquarium|tank)\b|\b(bowl|aquarium|tank)\b.*\bfish\b/, ['living room']],
  [/\b(boat|sailboat|ship|surf|surfer|sail|canoe|speedboat)\b/, ['ocean', 'lake']],
  // Who stands by the water, and what hangs over it, are not under it.
  [/\b(bear|fox|cat|dog|raccoon|man|woman|boy|girl|eagle|bird)\b.*\bfish\b/, ['lake', 'ocean']],
  [/\bfish\b.*\b(bear|fox|cat|dog|raccoon|man|woman|boy|girl|eagle|bird)\b/, ['lake', 'ocean']],
  [/\b(whale|dolphin)\b.*\b(rainbow|sun|cloud|moon)\b/, ['ocean']],
  [/\b(sailor|fisherman|pirate|captain)\b/, ['ocean', 'beach', 'lake']],
  [/\balarm clock\b/, ['bedroom', 'living room']],
  [/\b(goalkeeper|goalie|referee|quarterback|soccer|football player)\b/, ['stadium', 'park']],
  [/\b(campfire|bonfire)\b/, ['forest']],
  [/\b(fish|shark|whale|dolphin|octopus|mermaid|submarine|squid|jellyfish|dive)\b/, ['underwater', 'ocean']],
  [
    /\b(rocket|astronaut|planet|alien|spaceship|ufo|flying saucer|comet|earth|satellite|asteroid|orbit)\b/,
    ['outer space', 'night sky'],
  ],
  [/\b(house|hut|tent)\b/, ['park', 'garden', 'farm']],
  [
    /\b(airplane|helicopter)\b.*\b(fly|soar|land|take|hover|rise|glide|float|circle|cross|dive|be)\b/,
    ['sky'],
  ],
  [/\b(airplane|helicopter)\b/, ['road', 'city street']],
  [/\b(hot air balloon|rainbow|eagle|soar)\b/, ['sky']],
  [/\b(moon|star|owl)\b/, ['night sky', 'forest', 'sky']],
  [/\b(swim|duck|swan|row)\b/, ['lake', 'ocean', 'underwater']],
  [/\b(penguin|polar bear|snowman|snowball|igloo|ski|sled|santa claus)\b/, ['snowy field', 'mountains']],
  [/\b(waiter|waitress|barista)\b/, ['restaurant']],
  [
    /\b(cook|bake|boil|mash|fry|chop|peel|stir|oven|chef|knead|whisk|simmer|grill|roast|mix|pour|slice|heat|preheat|season)\b/,
    ['kitchen'],
  ],
  // Who sleeps under a tree sleeps out of doors.
  [/\b(palm|coconut) tree\b/, ['beach', 'desert', 'park']],
  [/(?<!christmas )\btree\b.*\b(sleep|nap|doze|snore|wake|dream)\b/, ['park', 'garden']],
  [/\b(sleep|nap|doze|snore|wake|bed|dream)\b/, ['bedroom', 'living room']],
  [/\b(teddy|doll|crib)\b/, ['bedroom', 'living room']],
  [/\b(cow|tractor|pig|sheep|goat|chicken|farmer|rooster|chick)\b/, ['farm', 'park']],
  [
    /\b(car|bus|taxi|truck|police car|fire truck|ambulance|motorcycle|train|drive|racing car)\b/,
    ['road', 'city street'],
  ],
  [/\b(lion|tiger|monkey|elephant|giraffe|gorilla|parrot|snake|crocodile)\b/, ['jungle', 'forest']],
  [/\b(camel|cactus|scorpion)\b/, ['desert']],
  [/\b(bear|fox|wolf|squirrel|hedgehog|mushroom|unicorn|fairy|deer|koala)\b/, ['forest', 'park']],
  [/\b(dragon|princess|prince|wizard|king|queen|castle|sword|knight)\b/, ['castle', 'forest']],
  [/\b(teacher|student|study|teach|classroom)\b/, ['classroom']],
  [/\b(doctor|nurse|patient|scientist)\b/, ['office', 'classroom']],
  [/\b(computer|laptop|office|type)\b/, ['office', 'living room']],
  [/\b(couch|sofa|television|lamp|light bulb|ghost|fireplace)\b/, ['living room']],
  [/\b(sing|guitar|drum|trumpet|perform|violin|piano)\b/, ['stage', 'park']],
  [/\b(soccer|soccer ball|basketball|dribble|goalkeeper|player|trophy)\b/, ['stadium', 'playground']],
  [/\b(read|book)\b/, ['library', 'living room']],
  [/\b(crab)\b/, ['beach']],
  [/\b(butterfly|bee|flower|rose|sunflower|snail|frog)\b/, ['garden', 'park']],
  [/\btree\b/, ['park', 'garden']],
  [
    /\b(apple|banana|orange|lemon|bread|cheese|cake|pizza|hamburger|soup|cookie|donut|egg|pancakes|cupcake)\b/,
    ['kitchen'],
  ],
  [/\b(fly)\b/, ['sky']],
];
