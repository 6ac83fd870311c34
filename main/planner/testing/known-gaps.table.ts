/**
 * What tests of behaviour expect and the offline planner does not do yet: the test, and what vitest said of it when it was
 * listed. The list only gets shorter: `markKnownGaps` fails the run where one of them is met.
 */
export const KNOWN_GAPS = {
  'drawn-actions': [
    [
      'what things do inside their boxes > A rolling pumpkin chases a boy.',
      'expected undefined to be defined',
    ],
  ],
  forms: [
    [
      'sizes are as compared on every keyframe > A dog and a horse of equal size',
      "expected [ 'smaller', 'smaller', …(7) ] to deeply equal [ Array(9) ]",
    ],
    [
      'sizes are as compared on every keyframe > a bus and a bee are equally big',
      "expected [ 'bigger', 'bigger', 'bigger', …(6) ] to deeply equal [ Array(9) ]",
    ],
    [
      'what nobody is seen to move goes where it is moved to > picking up a phone',
      'expected false to be true',
    ],
    [
      'what nobody is seen to move goes where it is moved to > putting down a cake',
      'expected false to be true',
    ],
    ['up and down > a dolphin swims down to the bottom of the sea', 'expected false to be true'],
    ['up and down > A boy runs down to the river', 'expected false to be true'],
    [
      'two of a kind that are only shown part > Two trucks, one drives to the left, the other to the right',
      'expected [] to have a length of 1 but got +0',
    ],
    [
      'two of a kind that are only shown part > Two lions, one slowly walks left, the other quickly walks right',
      'expected [] to have a length of 2 but got +0',
    ],
    [
      'two of a kind that are only shown part > Two bees, one flying left, the other flying right',
      'expected [] to have a length of 1 but got +0',
    ],
  ],
  'known-places': [
    [
      'places of the world > A fox dances in Times Square, then rides a camel in Egypt.',
      "expected 'Times Square=city street' to be 'Times Square=city street | Egypt=dese…'",
    ],
    [
      'places of the world > Sherlock Holmes walks through foggy London.',
      "expected 'foggy London=city street' to be 'London=city street'",
    ],
    ['who climbs a tower in the city is in the city', "expected 'tower' to be 'city'"],
    [
      'what is done to one thing and then another is done to both',
      "expected [ [ 'bee', 'rose', 'sunflower' ] ] to deeply equal [ Array(2) ]",
    ],
    ['a crash > of what flies is to the ground, of cars on it', 'expected 0 to be greater than 0.3'],
  ],
  lights: [
    [
      'a place told with hundreds of words is still a place, and can be seen at night',
      "expected 'big big big big big big big big big b…' to match / big forest at night$/",
    ],
  ],
  names: [
    [
      'who a name means > Snow falls on a white house.',
      "expected 'snow=snowflake' to be 'white house=house'",
    ],
    [
      'who a name means > Mr. Fox visits Mrs. Rabbit.',
      "expected 'Mr. Fox=man' to be 'Mr Fox=fox, Mrs Rabbit=rabbit'",
    ],
    [
      'who a name means > Mr. Smith waves. Mrs. Smith dances.',
      "expected 'Mr. Smith=man' to be 'Mr Smith=boy | Mrs Smith=girl'",
    ],
    [
      'who a name means > Bob Smith, a farmer, feeds a pig. Bob laughs.',
      "expected 'Bob Smith the farmer=farmer, farmer, …' to be 'Bob Smith the farmer=farmer, pig | Bo…'",
    ],
    [
      'who a name means > Rose petals fall on a table.',
      "expected '' to be 'rose petal=leaf, rose petal=leaf, ros…'",
    ],
    [
      'who a name means > Kim drives a car. He waves.',
      "expected 'Kim=girl, car' to be 'Kim=boy, car | Kim=boy'",
    ],
    [
      'who a name means > Kim drives a car. She waves.',
      "expected 'Kim=girl, car' to be 'Kim=girl, car | Kim=girl'",
    ],
    [
      'who a name means > Batman runs. Robin follows him.',
      "expected 'Batman=superhero | Batman=superhero, …' to be 'Batman=superhero | Batman=superhero, …'",
    ],
    [
      'who a name means > Little Red Riding Hood Meets A Big Wolf In The Woods',
      "expected 'Big Wolf=wolf' to be 'Big Wolf=wolf, Little Red Riding Hood…'",
    ],
  ],
  'rule-planner': [
    [
      'prompts are planned as a careful reader would > A fox named Rusty wakes up in the fores…',
      "expected [ { fox: 1 }, { 'rusty drink': 1 } ] to deeply equal [ { 'Rusty the fox': 1 }, …(1) ]",
    ],
    [
      'prompts are planned as a careful reader would > A small dog and a big dog walk on the s…',
      'big dog goes out: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > A dog sleeps in the garden. Another dog…',
      'expected [ { dog: 1 }, …(2) ] to deeply equal [ { dog: 1 }, …(2) ]',
    ],
    [
      'prompts are planned as a careful reader would > A fish swims. A shark chases the fish. …',
      "expected 'underwater' to be 'ocean'",
    ],
    [
      'prompts are planned as a careful reader would > The sun rises over the mountains.',
      "expected 'mountains at sunrise' to be 'mountains'",
    ],
    [
      'prompts are planned as a careful reader would > The sun sets over the ocean.',
      "expected 'ocean at sunset' to be 'ocean'",
    ],
    [
      'prompts are planned as a careful reader would > Snow falls on a forest while an owl sle…',
      'expected [ { snow: 1, owl: 1 } ] to deeply equal [ { owl: 1 } ]',
    ],
    [
      'prompts are planned as a careful reader would > Before going to school, the boy eats br…',
      'expected [ { boy: 1 }, { boy: 1 } ] to deeply equal [ Array(2) ]',
    ],
    [
      'prompts are planned as a careful reader would > The boy loses his ball. His dog finds i…',
      'expected [ { boy: 1, ball: 1 }, …(1) ] to deeply equal [ { boy: 1, ball: 1 }, …(2) ]',
    ],
    [
      'prompts are planned as a careful reader would > A ghost appears in the castle at night.…',
      'expected [ { ghost: 1 }, …(2) ] to deeply equal [ { ghost: 1 }, …(2) ]',
    ],
    [
      'prompts are planned as a careful reader would > Children run around in the playground. …',
      'expected [ { child: 3 }, { child: 3 }, …(1) ] to deeply equal [ { child: 3 }, { child: 1 }, …(1) ]',
    ],
    [
      'prompts are planned as a careful reader would > The pizza is on the table. A dog takes …',
      'expected [ { dog: 1, pizza: 1 }, …(1) ] to deeply equal [ { pizza: 1 }, …(2) ]',
    ],
    [
      'prompts are planned as a careful reader would > The red car stops. The blue car passes …',
      'red car goes still: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > A woman walks her dog in the park. The …',
      'expected [ { dog: 1, woman: 1 }, …(1) ] to deeply equal [ { woman: 1, dog: 1 }, …(2) ]',
    ],
    [
      'prompts are planned as a careful reader would > A boy and a girl hug.',
      'boy goes right: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > A penguin slides down a snowy hill whil…',
      "expected 'underwater' to be 'ocean'",
    ],
    [
      'prompts are planned as a careful reader would > How to make a cup of tea: boil the kett…',
      'expected [ { pot: 1, chef: 1 }, …(3) ] to deeply equal [ { chef: 1 }, …(3) ]',
    ],
    [
      'prompts are planned as a careful reader would > A girl walks her dog in the park. They …',
      'girl left of dog: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > A family has a picnic in the park.',
      'expected [ Array(1) ] to deeply equal [ { man: 1, woman: 1, child: 1 } ]',
    ],
    [
      'prompts are planned as a careful reader would > Friends play football on the beach.',
      'expected [ { football: 1, friend: 3 } ] to deeply equal [ { boy: 1, girl: 1, football: 1 } ]',
    ],
    [
      'prompts are planned as a careful reader would > Two friends share an ice cream in the p…',
      "expected [ { friend: 2, 'ice cream': 1 } ] to deeply equal [ { boy: 1, girl: 1, 'ice cream': 1 } ]",
    ],
    [
      'prompts are planned as a careful reader would > A purple octopus under the sea holds a …',
      "expected 'under the sea' to be 'sea'",
    ],
    [
      'prompts are planned as a careful reader would > A lobster and a starfish at the bottom …',
      "expected 'bottom of the sea' to be 'sea'",
    ],
    [
      'prompts are planned as a careful reader would > A parrot to the right of a cactus, and …',
      'snake below parrot: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > A fox sneaks into a henhouse, steals a …',
      'fox goes out: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > A man in a red shirt is standing next t…',
      "expected [ { 'yellow bus': 1, man: 1, …(1) } ] to deeply equal [ { man: 1, 'yellow bus': 1 } ]",
    ],
    [
      'prompts are planned as a careful reader would > A girl in a yellow dress blows bubbles …',
      'expected [ { bubble: 3, girl: 1, …(1) } ] to deeply equal [ { girl: 1, bubble: 3 } ]',
    ],
    [
      'prompts are planned as a careful reader would > There is a tiger in the jungle. It is h…',
      'deer goes sideways: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > Two kids build a sandcastle by the sea …',
      "expected 'sea shore' to be 'sea'",
    ],
    [
      'prompts are planned as a careful reader would > A robot and an alien shake hands on Mar…',
      'expected [ {} ] to deeply equal [ { robot: 1, alien: 1 } ]',
    ],
    [
      'prompts are planned as a careful reader would > A dog jumps over a fence, swims across …',
      'expected [ { dog: 1 }, { dog: 1 } ] to deeply equal [ { dog: 1 }, { dog: 1 }, { dog: 1 } ]',
    ],
    [
      'prompts are planned as a careful reader would > The teacher writes on the board and the…',
      'expected [ { teacher: 1, pencil: 1, child: 3 } ] to deeply equal [ { teacher: 1, child: 3 } ]',
    ],
    [
      'prompts are planned as a careful reader would > A big green crocodile swims under a bri…',
      "expected [ { 'big green crocodile': 1 } ] to deeply equal [ { 'big green crocodile': 1, …(1) } ]",
    ],
    [
      'prompts are planned as a careful reader would > A giraffe taller than a tree eats leave…',
      'expected [ { tree: 1, leaf: 3 } ] to deeply equal [ { giraffe: 1, tree: 1, leaf: 3 } ]',
    ],
    [
      'prompts are planned as a careful reader would > A red balloon floats up into the sky wh…',
      "expected 'park' to be 'sky'",
    ],
    [
      'prompts are planned as a careful reader would > A hedgehog rolls a big apple through th…',
      'hedgehog apart big apple: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > A chef flips pancakes; a boy eats them.',
      'expected [ { chef: 1, pancake: 1 }, { boy: 1 } ] to deeply equal [ { chef: 1, pancakes: 1 }, …(1) ]',
    ],
    [
      'prompts are planned as a careful reader would > How to build a snowman: roll a big snow…',
      'expected [ Array(2) ] to deeply equal [ …(2) ]',
    ],
    [
      'prompts are planned as a careful reader would > A blue fish swims above a crab.',
      "expected 'underwater' to be 'ocean'",
    ],
    [
      'prompts are planned as a careful reader would > A plane flies over a house from right t…',
      "expected 'park' to be 'sky'",
    ],
    [
      'prompts are planned as a careful reader would > A mother reads a book to her two childr…',
      'child on bed: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > A seal balances a ball on its nose at t…',
      'ball on seal: expected false to be true',
    ],
    [
      "prompts are planned as a careful reader would > An owl sits on a wizard's shoulder.",
      'owl on wizard: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > A baby sleeps in a bed, a ghost appears…',
      'expected [ { bed: 1, baby: 1 } ] to deeply equal [ { baby: 1, bed: 1 }, …(1) ]',
    ],
    [
      'prompts are planned as a careful reader would > A unicorn under a rainbow.',
      "expected 'park' to be 'forest'",
    ],
    [
      'prompts are planned as a careful reader would > A boy releases a yellow kite and it fli…',
      "expected [ { boy: 1, 'yellow kite': 1 }, …(1) ] to deeply equal [ { boy: 1, 'yellow kite': 1 } ]",
    ],
    [
      'prompts are planned as a careful reader would > A rocket launches from the desert, pass…',
      'expected [ { planet: 1, rocket: 1, moon: 1 } ] to deeply equal [ { rocket: 1 }, …(2) ]',
    ],
    [
      'prompts are planned as a careful reader would > The firefighter rescues a kitten from a…',
      'expected [ { kitten: 1, girl: 1, …(2) } ] to deeply equal [ { firefighter: 1, …(2) }, …(1) ]',
    ],
    [
      'prompts are planned as a careful reader would > A whale jumps out of the ocean and spla…',
      "expected [ { 'small boat': 1, whale: 1 } ] to deeply equal [ { whale: 1 }, …(1) ]",
    ],
    [
      'prompts are planned as a careful reader would > A cow jumps over the moon.',
      'expected [ { cow: 1 } ] to deeply equal [ { cow: 1, moon: 1 } ]',
    ],
    [
      'prompts are planned as a careful reader would > A turtle carries a mouse on its back ac…',
      'mouse on turtle: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > A star falls from the sky, a girl catch…',
      "expected 'night sky' to be 'sky'",
    ],
    [
      'prompts are planned as a careful reader would > A nurse pushes an old man in a wheelcha…',
      'old man on wheelchair: expected false to be true',
    ],
    [
      'prompts are planned as a careful reader would > A helicopter lands on a ship.',
      "expected 'ocean' to be 'sky'",
    ],
    [
      'prompts are planned as a careful reader would > A red bird sits on top of a blue car.',
      "expected 'road' to be 'park'",
    ],
    [
      'prompts are planned as a careful reader would > A polar bear catches a fish and shares …',
      "expected [ Array(1) ] to deeply equal [ { 'polar bear': 1, fish: 1 }, …(1) ]",
    ],
    [
      'prompts are planned as a careful reader would > A taxi stops in front of a hotel, a wom…',
      'expected [ { taxi: 1 } ] to deeply equal [ { taxi: 1 }, …(1) ]',
    ],
    [
      'prompts are planned as a careful reader would > A lizard lies in the sun.',
      'expected [ { lizard: 1 } ] to deeply equal [ { lizard: 1, sun: 1 } ]',
    ],
    [
      'prompts are planned as a careful reader would > A comet flies past the earth.',
      "expected 'outer space' to be 'sky'",
    ],
    [
      'any input > Korean without a word that is known is refused',
      'promise resolved "{ schemaVersion: 1, …(4) }" instead of rejecting',
    ],
    [
      'notes > a shade becomes the nearest colour and a colour that cannot be chosen is said',
      "expected [ …(2) ] to include 'substitution purple giraffe: its colo…'",
    ],
    [
      'notes > an inferred place and a person known by name only are assumptions',
      "expected [ …(2) ] to include 'assumption Emma: drawn as girl'",
    ],
    [
      'notes > words for several people become people who can be told apart',
      "expected [] to include 'substitution people: drawn as man, wo…'",
    ],
    [
      'notes > clothes someone wears are no things of their own',
      "expected [ 'man', 'red shirt' ] to deeply equal [ 'man' ]",
    ],
    [
      'the plan > is described in the words of the prompt, with its time of day: At night a wolf howls.',
      "expected { …(4) } to match object { place: 'night sky', …(1) }",
    ],
    [
      'the plan > takes a word in its everyday sense: A pitcher stands next to a cake.',
      "expected 'man' to be 'bucket'",
    ],
    ['the plan > lets fall what is let fall: Letting an apple fall', 'expected -1 to be greater than 0.1'],
    ['the plan > leaves the trunk free for who sleeps under a palm', 'expected false to be true'],
  ],
  'told-stories': [
    ['who is seen > We see two ducks on a pond.', "expected 'duck ×2, narrator ×2' to be 'duck ×2'"],
    [
      'who is seen > You look at a red car. A dog chases it.',
      "expected 'person, red car | dog, red car' to be 'red car | dog, red car'",
    ],
    [
      "who is seen > A monkey steals a tourist's glasses.",
      "expected 'glasses, monkey' to be 'glasses, monkey, tourist'",
    ],
    [
      "who is seen > A monkey steals a tourist's glasses. The monkey gives the glasses back.",
      "expected 'glasses, monkey | glasses, monkey' to be 'glasses, monkey, tourist | glasses, m…'",
    ],
    ['who is seen > A family of four drives to the beach.', "expected '' to be 'child ×2, man, woman'"],
    [
      'who is seen > Here comes a fire engine with flashing lights.',
      "expected 'fire engine, light ×3' to be 'fire engine'",
    ],
    [
      'whom a pronoun means > A mouse lives in a piano. A musician plays it.',
      "expected 'mouse, piano | mouse, musician' to be 'mouse, piano | musician, piano'",
    ],
    [
      'whom a pronoun means > A baby cries in its bed. Its father picks it up.',
      "expected 'baby, bed | bed, father' to be 'baby, bed | baby, father'",
    ],
    [
      'whom a pronoun means > A hiker finds a cabin and a door. An old man opens it.',
      "expected 'cabin, door, hiker | cabin, old man' to be 'cabin, door, hiker | door, old man'",
    ],
    [
      'whom a pronoun means > The innkeeper meets a woman and gives her soup.',
      "expected 'soup, woman' to be 'innkeeper, woman | innkeeper, soup, w…'",
    ],
    [
      'clauses > Squeeze four lemons, add sugar and water.',
      "expected 'chef, lemon ×4 | chef, water' to be 'chef, lemon ×4 | chef'",
    ],
    [
      'clauses > A little girl feeds a dog some bread.',
      "expected 'dog, little girl' to be 'bread, dog, little girl'",
    ],
    ['clauses > A caravan of camels walks by.', "expected 'camel ×3, caravan' to be 'camel ×4'"],
    ['clauses > Half a dozen eggs.', "expected 'egg ×8' to be 'egg ×6'"],
    ['things and places > A cat sits on the kitchen table.', "expected 'kitchen table' to be 'kitchen'"],
    ['things and places > what is juggled goes round over the hands', 'expected 0 to be greater than 0.1'],
    [
      'things and places > what somebody is made into is seen, and what they were no more',
      "expected 'prince | prince' to be 'prince, witch | prince, witch'",
    ],
    ['where it is > Space adventure!', "expected 'park' to be 'space'"],
    ['where it is > A lighthouse on a rock, waves crashing.', "expected 'park' to be 'ocean shore'"],
    [
      'where nobody says where: A fish swims in its bowl until a cat shows up.',
      "expected 'ocean' to be 'living room'",
    ],
    [
      'who is seen: Close-up of a bee on a flower, then zoom out to show a field of sunflowers.',
      "expected 'bee, flower' to be 'bee, flower | sunflower ×3'",
    ],
    [
      'who is seen: A cat sits. The camera pans left to reveal a dog in the garden.',
      "expected 'cat, dog' to be 'cat | dog'",
    ],
    ['who is seen: An octopus plays the drums.', "expected 'drum ×3, octopus' to be 'drum, octopus'"],
    [
      'who is seen: Our hero, a brave mouse, sleeps. She wakes.',
      "expected 'brave mouse, hero' to be 'brave mouse | brave mouse'",
    ],
  ],
  tracks: [
    [
      'motions have their shape > two that meet come nearer until they touch',
      'expected 0.15840000000000004 to be greater than 0.2',
    ],
  ],
  'turned-into': [
    [
      'who turns into something else > is still somebody who becomes a queen',
      "expected [ 'girl', 'queen' ] to not include 'queen'",
    ],
    [
      'who turns into something else > and can turn back',
      "expected [ [ 'bat' ], [ 'vampire' ], …(1) ] to deeply equal [ [ 'bat' ], [ 'vampire' ], [ 'bat' ] ]",
    ],
    [
      'a place said late > is where who is only introduced is seen',
      "expected [ 'office', 'bedroom' ] to deeply equal [ 'bedroom', 'bedroom' ]",
    ],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [test: string, planned: string])[]>>;
