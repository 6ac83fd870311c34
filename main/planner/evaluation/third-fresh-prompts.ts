/** Prompts as strangers write them. Measured before anything was mended on them: 97 % of the cast, 93 % of the groups. */
export const THIRD_FRESH_PROMPTS = `
Eight candies and two lollipops in a glass jar.
> candy ×8, lollipop ×2, jar
~ 1 candy / jar
~ 1 lollipop / jar
~ 1 candy / candy
~ 1 candy / lollipop

A green snake and a brown lizard on a flat rock in the desert.
> green snake, brown lizard @ desert
~ 1 green snake / brown lizard

A lamp stands on the right of an armchair.
> lamp, armchair
= 1 lamp / right of / armchair
= 1 lamp / apart / armchair

An enormous snowman next to a tiny church.
> enormous snowman, tiny church
= 1 enormous snowman / bigger than / tiny church

A pigeon sits on top of a statue in the city square.
> pigeon, statue
= 1 pigeon / on / statue
~ 1 pigeon / statue

There's a yellow submarine below a ship in the ocean.
> yellow submarine, ship @ ocean
= 1 yellow submarine / below / ship

Four friends around a campfire under a starry sky.
> campfire

Five red apples hang from a tree in the orchard.
> red apple ×5, tree @ orchard
~ 1 red apple / tree

A comet shoots across the night sky from the upper right to the lower left.
> comet @ night sky
! 1 comet left

A tractor pulls a trailer full of hay toward the barn.
> tractor, trailer
~ 1 tractor / trailer

An elevator door opens and a huge crowd of penguins waddles out.
> penguin ×6
~ 1 penguin / door

A juggler on a unicycle tosses three oranges into the air.
> juggler, unicycle, orange ×3
~ 1 juggler / unicycle
~ 1 juggler / orange
~ 1 orange / unicycle

A rocking boat on a stormy sea, lightning in the background.
> boat, lightning @ stormy sea
^ 1 boat sway

Watch as a blue whale leaps out of the water and splashes back down.
> blue whale

An aerial view of a red convertible driving along the coast to the right.
> red convertible @ coast
! 1 red convertible right

A firefighter whose helmet is too big climbs a ladder to save a kitten that is stuck on a roof.
> firefighter, kitten, ladder
~ 1 firefighter / ladder
~ 1 kitten / firefighter
~ 1 kitten / ladder

Neither the cat nor the dog notices the mouse that is eating their food.
> cat, dog, mouse

Rosie the baker gets up before sunrise. She bakes fifty loaves of bread. When she opens her shop, a long line of customers is already waiting.
> Rosie
> Rosie, bread ×8
> Rosie, customer ×4
~ 2 Rosie / bread
~ 2 bread / bread

A scarecrow stands alone in a cornfield. A crow lands on its shoulder and tells it a joke. The scarecrow laughs so hard that its hat falls off.
> scarecrow @ cornfield
> crow, scarecrow @ cornfield
> scarecrow, hat @ cornfield
~ 2 crow / scarecrow
~ 3 scarecrow / hat

Two kids find a treasure map in the attic. They follow it through the forest to an old oak. There they dig up a chest that is full of chocolate.
> kid ×2 @ attic
> kid ×2 @ forest
> kid ×2, chest @ forest
~ 3 kid / chest

A bride throws her bouquet. A goat catches it and runs away. The groom and the guests chase the goat across the lawn.
> bride, bouquet
> goat, bouquet
> groom, goat @ lawn
~ 1 bride / bouquet
~ 2 goat / bouquet

The captain of a ship looks through his telescope. He discovers an island with a volcano. The volcano erupts, so he turns the ship around.
> captain, telescope
> captain
> captain, ship
~ 1 captain / telescope
~ 1 captain / ship
~ 1 telescope / ship
~ 3 captain / ship

A hungry caterpillar eats an apple, a pear and a strawberry. Its belly hurts. It sleeps in a cocoon and wakes up as a butterfly.
> hungry caterpillar, apple, pear, strawberry
> hungry caterpillar
> hungry caterpillar
~ 1 hungry caterpillar / apple
~ 1 hungry caterpillar / pear
~ 1 hungry caterpillar / strawberry

Grandpa takes Mia and Leo fishing on the lake. Mia catches an old boot. Leo catches a huge fish, and it pulls him into the water.
> grandpa, Mia, Leo @ lake
> Mia @ lake
> Leo, huge fish
~ 3 Leo / huge fish

A gorilla escapes from the zoo. It climbs up a skyscraper while helicopters circle around it. A little girl offers it a banana, and it climbs down again.
> gorilla @ zoo
> gorilla, skyscraper, helicopter ×3
> little girl, gorilla, banana
~ 2 gorilla / skyscraper
~ 3 gorilla / banana
~ 3 little girl / banana

Alice follows a white rabbit with a pocket watch into a hole. She falls and falls. At the bottom she finds a tiny door.
> Alice, white rabbit
> Alice
> Alice, tiny door

A magician asks a volunteer to come on stage. He puts her in a box and saws it in half. The audience gasps, but she jumps out unharmed.
> magician, volunteer @ stage
> magician, volunteer, box @ stage
> volunteer @ stage
~ 2 volunteer / box
~ 2 magician / box

A lonely snowflake drifts down from a cloud. It lands on the nose of a sleeping fox. The fox sneezes and wakes up.
> lonely snowflake, cloud
> lonely snowflake, fox
> fox
! 1 lonely snowflake down
~ 1 lonely snowflake / cloud
~ 2 lonely snowflake / fox

The postman brings a big parcel to an old woman. She unwraps it and finds a puppy. The puppy jumps into her arms and licks her cheek.
> postman, big parcel, old woman
> old woman, big parcel, puppy
> puppy, old woman
~ 1 postman / big parcel
~ 1 old woman / big parcel
~ 2 old woman / big parcel
~ 2 puppy / big parcel
~ 3 puppy / old woman

A skateboarder jumps over a bench in the park. He lands on a banana peel and slips. Two girls on the bench cheer anyway.
> skateboarder, bench @ park
> skateboarder @ park
> girl ×2, bench @ park
~ 1 skateboarder / bench
~ 3 girl / bench

During a storm, a lightning bolt strikes an old tree. A family of owls loses its home. A carpenter builds them a new house.
> lightning bolt, old tree
> owl ×4
> carpenter, owl ×4, house
~ 1 lightning bolt / old tree

1. Peel two bananas and cut them into pieces.\\n2. Put the bananas, some milk and honey into a blender.\\n3. Blend everything until it is smooth.\\n4. Pour the smoothie into a tall glass.
> chef, banana ×2 @ kitchen
> chef, banana ×2 @ kitchen
> chef @ kitchen
> chef, tall glass @ kitchen
~ 1 chef / banana
~ 2 chef / banana
~ 4 chef / tall glass

How to repot a plant: take the plant out of its pot, fill a bigger pot with soil, set the plant into the new pot and water it.
> person, plant, pot
> person, bigger pot
> person, plant
~ 1 person / plant
~ 1 plant / pot
~ 2 person / bigger pot
~ 3 person / plant
~ 3 plant / new pot
~ 3 person / new pot

How to make a paper lantern: fold a sheet of paper, cut it with scissors, glue the ends together, hang the lantern from a tree.
> person
> person
> person
> person, lantern, tree
~ 1 person / paper
~ 2 person / paper
~ 2 person / scissors
~ 2 paper / scissors
~ 4 lantern / tree

- Two knights ride toward each other\\n- One of them falls off his horse\\n- The king gives the other one a trophy
> knight ×2
> knight, horse
> king, knight, trophy
~ 2 knight / horse
~ 3 king / trophy
~ 3 knight / trophy

- The alarm clock rings\\n- A sleepy boy throws a pillow at it\\n- His mother opens the curtains
> alarm clock
> sleepy boy, alarm clock
> mother
~ 2 sleepy boy / pillow

Scene 1: Night. A cat burglar climbs a drainpipe. Scene 2: A parrot inside the house wakes up and imitates a police siren. Scene 3: The burglar panics and falls into the pool.
> cat burglar
> parrot
> cat burglar

Scene 1 - two snails wait at the starting line.\\nScene 2 - a frog waves a flag and they set off.\\nScene 3 - a bird eats one of them; the other wins.
> snail ×2
> frog, snail ×2
> bird, snail
~ 3 bird / snail

First the clown paints his face. Next he puts on a red nose and giant shoes. Finally he walks into the circus tent, where hundreds of children are waiting.
> clown
> clown, giant shoes
> clown, child ×8
~ 2 clown / giant shoes

In the morning a rooster crows on the farm. At noon it takes a nap on a haystack. In the evening the farmer's wife calls it home.
> rooster @ farm
> rooster @ farm
> wife, rooster
~ 2 rooster / haystack
`;
