/** Prompts as strangers write them. Measured before anything was mended on them: 94 % of the cast, 82 % of the groups. */
export const SECOND_FRESH_PROMPTS = `
Six muffins cooling on a tray next to an open oven.
> muffin ×6
~ 1 muffin / tray

An orange fish and a purple octopus deep under the sea.
> orange fish, purple octopus
= 1 orange fish / apart / purple octopus

A pair of red boots beside a yellow raincoat.
> boots, raincoat

Two owls on a branch, the bigger one is asleep.
> owl ×2
~ 1 owl / branch

A violin lies underneath a piano.
> violin, piano
~ 1 violin / piano

A skyscraper dwarfs a little house.
> skyscraper, little house
= 1 skyscraper / bigger than / little house

Nine sheep behind a wooden fence on a farm.
> sheep ×8 @ farm
~ 1 sheep / fence
~ 1 sheep / sheep

A bus and a bike wait side by side at a red traffic light.
> bus, bike, traffic light

A snail crawls very slowly from left to right over a leaf.
> snail, leaf
! 1 snail right
~ 1 snail / leaf

A balloon slips out of a child's hand and rises into the sky.
> balloon, child
! 1 balloon up
~ 1 balloon / child

Popcorn pops in a pan on the stove.
> popcorn, pan @ kitchen
~ 1 popcorn / pan

Here comes a fire engine with flashing lights, racing from the right to the left.
> fire engine
! 1 fire engine left

Close-up of a ladybug walking up a blade of grass.
> ladybug

Somebody has parked a pink convertible between two palm trees on the beach.
> pink convertible, palm tree ×2 @ beach

A wobbling stack of pancakes and a spinning plate on a table.
> pancakes, plate
^ 1 pancakes wobble
^ 1 plate spin
~ 1 plate / table
~ 1 pancakes / table

A hippo in a tutu balances on a tiny stool while an elephant applauds.
> hippo, elephant, tiny stool
~ 1 hippo / tiny stool
~ 1 hippo / tutu

Far away in the mountains, an eagle circles above a flock of goats.
> eagle, goat ×4 @ mountains

The old lighthouse keeper lights his lamp as a ship passes in the distance.
> lighthouse keeper, lamp, ship
~ 1 lighthouse keeper / lamp

Nobody is in the classroom except a sleeping cat on the teacher's desk.
> cat @ classroom

Emily's kite gets stuck in a tree. She tries to pull it down with a stick. Finally a kind giant lifts it out.
> kite, tree
> Emily, kite
> giant, kite
~ 1 kite / tree
~ 2 Emily / kite
~ 3 giant / kite

A hen sits on three eggs. One of the eggs cracks. A yellow chick looks out of it.
> hen, egg ×3
> egg
> yellow chick, egg
~ 1 hen / egg
~ 3 yellow chick / egg

Two thieves run out of a bank with a bag of money. A policewoman spots them and blows her whistle. They drop the bag and surrender.
> thief ×2, bag
> policewoman, thief ×2
> thief ×2, bag
~ 1 thief / bag
~ 3 thief / bag

A boy dreams of becoming an astronaut. He builds a cardboard rocket in his bedroom. His little sister climbs inside and counts down from ten.
> boy
> boy, rocket @ bedroom
> little sister, rocket @ bedroom
~ 2 boy / rocket
~ 3 little sister / rocket

A polar bear drifts on an ice floe. A seal swims past it. The bear dives in and swims after the seal.
> polar bear
> seal, polar bear
> polar bear, seal

The waiter trips over a dog. The soup flies through the air and lands on a lady's hat. She laughs.
> waiter, dog
> soup, hat
> lady
~ 1 waiter / dog
~ 2 soup / hat

Olga and Peter play chess in the park. A pigeon lands on the board. Peter feeds it some bread.
> Olga, Peter @ park
> pigeon @ park
> Peter, pigeon, bread @ park
~ 3 pigeon / bread
~ 3 Peter / bread

A cat steals a fish from the kitchen table. The cook chases it with a broom. It escapes through the window with the fish in its mouth.
> cat, fish @ kitchen
> cook, cat, broom @ kitchen
> cat, fish
~ 1 cat / fish
~ 2 cook / broom
~ 3 cat / fish

An inventor shows his flying bicycle to the mayor. The mayor wants to try it. He crashes into a tree, and the inventor helps him up.
> inventor, bicycle, mayor
> mayor, bicycle
> mayor, tree, inventor

A robot waters the flowers every morning. One day it rusts. A mechanic oils its joints, and it dances for joy.
> robot, flower ×3
> robot
> mechanic, robot

Little Red Riding Hood picks flowers in the forest. The wolf hides behind a tree and watches her. She does not notice him.
> flower ×3 @ forest
> wolf, tree @ forest
> wolf @ forest
~ 2 wolf / tree

A dolphin finds a message in a bottle. It brings the bottle to a sailor on a raft. He reads it and cries with joy.
> dolphin, bottle
> dolphin, bottle, sailor
> sailor, bottle
~ 1 dolphin / bottle
~ 2 dolphin / bottle
~ 2 sailor / bottle
~ 3 sailor / bottle

Three pigs build a house of straw. The wolf blows it down. They run to their brother, who has a house of bricks.
> pig ×3, house of straw
> wolf, house of straw
> pig ×3, brother pig, house of bricks

A princess is trapped in a tower. A knight on a white horse arrives. She lets down her hair and he climbs up to her.
> princess @ tower
> knight, white horse
> princess, knight
~ 2 knight / white horse
~ 3 princess / knight

A balloon seller falls asleep on a bench. A squirrel unties his balloons. They float up over the city while he snores.
> balloon seller
> squirrel, balloon ×3
> balloon ×3, balloon seller @ city
! 3 balloon up
~ 2 squirrel / balloon

1. Boil some water.\\n2. Put a tea bag in a cup.\\n3. Pour the water over it and wait.\\n4. Drink your tea.
> chef
> chef, cup
> chef
> chef, cup
~ 2 chef / cup
~ 4 chef / cup

How to build a snowman: roll three big snowballs, stack them, add a carrot and a hat.
> person, snowball ×3
> person, snowball ×3
> person, carrot, hat
~ 1 person / snowball
~ 2 person / snowball
~ 3 carrot / hat
~ 3 person / carrot
~ 3 person / hat

Steps to brush your teeth: squeeze the toothpaste onto the toothbrush, brush your teeth, rinse your mouth with water.
> person, toothbrush
> person
> person
~ 1 person / toothbrush

- A baby cries in its bed\\n- Its father picks it up\\n- He sings it a song\\n- The baby falls asleep in his arms
> baby, bed
> father, baby
> father, baby
> baby, father
~ 1 baby / bed
~ 2 father / baby
~ 4 father / baby

Scene 1: Two candles on an empty stage. Scene 2: A magician walks on with a top hat. Scene 3: A white dove flies out of the hat.
> candle ×2 @ stage
> magician, top hat @ stage
> white dove, top hat @ stage
~ 2 magician / top hat
~ 3 white dove / top hat

Shot 1: a truck breaks down in the desert; the driver kicks the tire. Shot 2: a camel walks up to the truck. Shot 3: the driver rides away on it.
> truck, driver @ desert
> camel, truck @ desert
> driver, camel @ desert
~ 1 truck / driver
~ 3 driver / camel
! 3 driver out
`;
