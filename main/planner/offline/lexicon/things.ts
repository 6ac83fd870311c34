/** Nouns that are not things one could draw by themselves. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nothing to see: skipped in silence, however they are used. */
export const INVISIBLE = words(
  `idea thought music song sound noise voice day morning evening afternoon night midnight noon dawn dusk sunset sunrise time
   moment while second minute hour week month year weekend story tale way thing stuff fun joy love happiness fear anger
   dream_world life world adventure journey trip walk ride run swim nap sleep look rest break game race fight party
   conversation speed direction left right middle center centre side front back top bottom edge corner end beginning
   distance background foreground viewer viewers scene video film movie clip shot animation camera view closeup close-up frame air breeze
   weather summer winter spring autumn fall season work job help name place_name part half rest group line circle row
   step turn jump dance kick pace rhythm beat mood attention surprise question answer problem reason result luck
   lunch_time bedtime peace silence darkness shade warmth heat cold height depth size colour color shape style
   something anything everything nothing everyone someone sight smile laughter applause cheer trick tricks hide-and-seek
   tag chess_game match soccer_match football_match tennis_match tournament homework friendship family_time magic power energy speech show performance concert_time success victory
   morning_light sunlight moonlight daylight light wind storm rain snowfall temperature start finish once lot lots bit
   slowmotion motion style realism detail quality resolution cinematic lighting 4k hd thunder echo water grass sand
   ground floor dirt mud dust steam smoke mist fog foam path way horizon wave waves wonder awe delight excitement
   curiosity sorrow tear tears footprint footprints shadow shadows reflection minutes seconds hours days years meter mile
   meters miles kilometers foot inch degree degrees season ingredient recipe instruction method process purpose goal
   birthday christmas halloween holiday vacation event gust breeze bath bit chess checkers cards spotlight goal lesson goodbye hello greeting call class lesson practice training exercise fine whole date`,
);

/** Parts of somebody: they move with their owner and get no box. */
export const BODY_PARTS = words(
  `tail hand head eye ear nose mouth face leg arm paw foot hair wing back neck shoulder finger toe knee belly stomach tongue
   tooth fur feather beak claw horn mane hoof trunk skin body lip cheek chin heart lap fin shell_back whisker pigtail ponytail beard moustache mustache freckle stripe spot snout feet teeth
   fist brow chest hip throat joint antenna tentacle engine wheel sail roof window_pane propeller breath
   dress shirt skirt trousers pants jeans sweater jacket coat suit uniform costume clothes outfit robe glove mitten sock
   apron boot hairband pajamas`,
);

/** Clothes a person is drawn with anyway when the pack has no such thing; worn things get a box only if the pack has them. */
export const CLOTHES = words(
  'dress shirt skirt trousers pants jeans sweater jacket coat suit uniform costume clothes outfit robe glove sock apron boot shoe pajamas',
);

/** Wider words for whoever was last seen of that kind: "the animal", "the vehicle". */
export const WIDER_KINDS: Readonly<Record<string, readonly string[]>> = {
  animal: ['animal'],
  creature: ['animal'],
  pet: ['animal'],
  beast: ['animal'],
  critter: ['animal'],
  vehicle: ['vehicle'],
  machine: ['vehicle', 'object'],
  toy: ['object'],
  person: ['person'],
  object: ['object'],
  fruit: ['food'],
  food: ['food'],
  snack: ['food'],
  meal: ['food'],
  treat: ['food'],
  plant: ['plant'],
  character: ['person', 'animal'],
  friend: ['animal', 'person'],
  buddy: ['animal', 'person'],
  companion: ['animal', 'person'],
  pal: ['animal', 'person'],
  prey: ['animal'],
  kid: ['person'],
  child: ['person'],
  human: ['person'],
  craft: ['vehicle'],
  hero: ['person', 'animal'],
  pup: ['animal'],
};

/** Young animals say their kind in the word before ("lion cub") or nowhere ("the cub"). */
export const YOUNG = words(
  'cub pup puppy kitten calf foal fawn hatchling chick baby youngster duckling lamb',
);

export const AIRCRAFT = /\b(airplane|plane|jet|helicopter|rocket|ufo|flying saucer)\b/;
