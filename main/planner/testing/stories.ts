/** More prompts in the form of `prompts.ts`: what curious people type, each planned wrongly once. */
export const STORIES = `
A penguin slides down a snowy hill while two seals clap, later it swims with a blue whale.
> penguin, seal ×2 @ snowy hill
> penguin, blue whale @ underwater

The robot drops a pizza, a dog eats it.
> robot, pizza, dog
! 1 pizza down

How to make a cup of tea: boil the kettle, put a tea bag in a cup, pour the water, drink it.
> chef, kettle @ kitchen
> chef, tea bag, cup @ kitchen
> chef @ kitchen
> chef, tea bag @ kitchen

How to plant a tree: dig a hole, place the tree in the hole, water the tree.
> person, shovel
> person, tree
> person, tree, watering can

A girl walks her dog in the park. They meet a squirrel. The dog chases it up a tree.
> girl, dog @ park
> girl, dog, squirrel @ park
> dog, squirrel, tree @ park
= 2 girl / left of / dog
= 2 dog / left of / squirrel

A boy's kite flies above his house.
> kite, house @ park
= 1 kite / above / house

My sister plays guitar in the living room while her cat listens.
> sister, cat, guitar @ living room
= 1 guitar / in reach / sister

A family has a picnic in the park.
> man, woman, child @ park

Friends play football on the beach.
> boy, girl, football @ beach

Two friends share an ice cream in the park.
> boy, girl, ice cream @ park
= 1 ice cream / in reach / boy

People dance at night in the city.
> man, woman @ city at night

People build a tent in the forest and sit around a fire.
> man, woman, tent, fire @ forest

A butterfly lands on a pink flower.
> butterfly, pink flower
! 1 butterfly down
= 1 butterfly / in reach / pink flower

A purple octopus under the sea holds a clock.
> purple octopus, clock @ under the sea

A lobster and a starfish at the bottom of the sea.
> lobster, starfish @ bottom of the sea
= 1 lobster / apart / starfish

A ship sails to an island, a pirate finds a treasure chest.
> ship, island, pirate, treasure chest @ ocean
! 1 ship sideways

A chef cuts a tomato in the kitchen. Next, he cooks it in a pan.
> chef, tomato, knife, table @ kitchen
> chef, tomato, pan, table @ kitchen
= 2 chef / apart / pan

A UFO descends on a farm and takes a cow.
> UFO, cow @ farm
! 1 UFO down

A boy kicks a ball to the right and a dog runs after it.
> boy, ball, dog
! 1 ball right
! 1 dog right
= 1 dog / left of / ball

A parrot to the right of a cactus, and a snake below it.
> parrot, cactus, snake
= 1 parrot / right of / cactus
= 1 snake / below / parrot

A fox sneaks into a henhouse, steals a chicken and runs away through the forest.
> fox @ henhouse
> fox, chicken @ henhouse
> fox @ forest
! 3 fox out

A red car overtakes a blue truck on the highway.
> red car, blue truck @ highway
! 1 red car sideways
= 1 red car / apart / blue truck

A train passes a cow in a field.
> train, cow @ field
! 1 train sideways
= 1 train / apart / cow

A man in a red shirt is standing next to a yellow bus.
> man, yellow bus
= 1 man / left of / yellow bus

A girl in a yellow dress blows bubbles in the garden.
> girl, bubble ×3 @ garden

There is a tiger in the jungle. It is hungry. It hunts a deer.
> tiger, deer @ jungle
! 1 tiger sideways
! 1 deer sideways

Two kids build a sandcastle by the sea and a wave destroys it.
> kid ×2, sandcastle @ sea shore

A robot and an alien shake hands on Mars.
> robot, alien @ mars
! 1 robot right
! 1 alien left

A dog jumps over a fence, swims across a river and comes home.
> dog, fence
> dog @ river
> dog @ home

A kangaroo hops across the field while an eagle circles above it.
> kangaroo, eagle @ field

A camel walks through the desert, later it rests beside an oasis.
> camel @ desert
> camel @ oasis

An astronaut floats in space, a yellow star shines above her.
> astronaut, yellow star @ space
= 1 yellow star / above / astronaut

The teacher writes on the board and the children listen.
> teacher, child ×3 @ classroom

A big green crocodile swims under a bridge.
> big green crocodile, bridge @ lake

A giraffe taller than a tree eats leaves.
> giraffe, tree, leaf ×3

A red balloon floats up into the sky while a child cries.
> red balloon, child @ park
! 1 red balloon up

A hedgehog rolls a big apple through the forest.
> hedgehog, big apple @ forest
! 1 big apple sideways
= 1 hedgehog / apart / big apple

The king sits on a throne, a queen stands to his left.
> king, throne, queen @ castle
= 1 queen / left of / king

An old woman knits in a rocking chair with a cat on her lap.
> old woman, rocking chair, cat

A chef flips pancakes; a boy eats them.
> chef, pancakes @ kitchen
> boy, pancakes @ kitchen

The clock on the wall above the sofa.
> clock, wall, sofa @ living room
= 1 clock / above / sofa

How to build a snowman: roll a big snowball, add a carrot and a hat.
> person, big snowball @ snowy field
> person, carrot, hat @ snowy field

A blue fish swims above a crab.
> blue fish, crab @ underwater
= 1 blue fish / above / crab

A plane flies over a house from right to left.
> plane, house @ park
! 1 plane left
= 1 plane / above / house

A mother reads a book to her two children in bed.
> mother, book, child ×2, bed @ bedroom
= 1 child / on / bed

A seal balances a ball on its nose at the circus.
> seal, ball @ circus
= 1 ball / on / seal

An owl sits on a wizard's shoulder.
> owl, wizard
= 1 owl / on / wizard

A dinosaur in sunglasses drives a pink car along the beach.
> dinosaur, sunglasses, pink car @ beach
= 1 sunglasses / in reach / dinosaur

An elephant to the left of a giraffe.
> elephant, giraffe
= 1 elephant / left of / giraffe
= 1 elephant / apart / giraffe

A mouse bigger than a cat.
> mouse, cat
= 1 mouse / bigger than / cat

A teddy bear sits between two blue balls.
> teddy bear, blue ball ×2
= 1 teddy bear / apart / blue ball

Four bees fly around a sunflower.
> bee ×4, sunflower @ garden

A tiger swims across a river, then it rests under a palm tree.
> tiger @ river
> tiger, palm tree @ river
! 1 tiger sideways
! 2 tiger still

A jeep drives through the savanna past three giraffes.
> jeep, giraffe ×3 @ savanna
! 1 jeep sideways
= 1 jeep / apart / giraffe

A farmer milks a cow, then the cow kicks the bucket.
> farmer, cow @ farm
> cow, bucket @ farm
! 2 bucket right

A crab pinches a man's toe on the beach and he jumps.
> crab, man @ beach

A baby sleeps in a bed, a ghost appears above the bed.
> baby, bed @ bedroom
> ghost, bed @ bedroom
= 1 baby / on / bed
= 2 ghost / above / bed

A unicorn under a rainbow.
> unicorn, rainbow @ park
= 1 rainbow / above / unicorn

A boy releases a yellow kite and it flies away.
> boy, yellow kite @ park
! 1 yellow kite up

A rocket launches from the desert, passes the moon and reaches a planet.
> rocket @ desert
> rocket, moon @ outer space
> rocket, planet @ outer space
! 1 rocket up
! 3 rocket right

A soccer ball rolls from right to left past a goalkeeper.
> soccer ball, goalkeeper @ stadium
! 1 soccer ball left
= 1 soccer ball / apart / goalkeeper

The firefighter rescues a kitten from a tree and gives it to a girl.
> firefighter, kitten, tree @ park
> firefighter, kitten, girl @ park
! 2 kitten right

A whale jumps out of the ocean and splashes a small boat.
> whale @ ocean
> whale, small boat @ ocean

Two squirrels fight over an acorn in a tree.
> squirrel ×2, acorn, tree

A cow jumps over the moon.
> cow, moon @ night sky
! 1 cow sideways

Two cats sit on a sofa and watch television.
> cat ×2, sofa, television @ living room
= 1 cat / apart / television

A turtle carries a mouse on its back across the pond.
> turtle, mouse @ pond
! 1 turtle sideways
= 1 mouse / on / turtle

A star falls from the sky, a girl catches it.
> star, girl @ night sky
! 1 star down

A nurse pushes an old man in a wheelchair.
> nurse, old man, wheelchair
! 1 nurse sideways
= 1 old man / on / wheelchair

A helicopter lands on a ship.
> helicopter, ship @ ocean
! 1 helicopter down

A red bird sits on top of a blue car.
> red bird, blue car @ road
= 1 red bird / on / blue car

A boy's balloon flies away and he cries.
> balloon, boy @ park
! 1 balloon out

A polar bear catches a fish and shares it with her cub.
> polar bear, fish @ lake
> polar bear, fish, cub @ lake

Four children sit around a campfire and sing.
> boy ×2, girl ×2, campfire @ forest

A taxi stops in front of a hotel, a woman gets out with two suitcases.
> taxi @ hotel
> woman, suitcase ×2, taxi @ hotel

A lizard lies in the sun.
> lizard, sun
= 1 sun / above / lizard

Two sharks circle around a small boat.
> shark ×2, small boat @ ocean

A penguin to the right of a seal.
> penguin, seal
= 1 penguin / right of / seal
= 1 penguin / apart / seal

A rhino smaller than a rabbit.
> rhino, rabbit
= 1 rabbit / bigger than / rhino

A comet flies past the earth.
> comet, earth @ outer space
! 1 comet sideways
= 1 comet / apart / earth

A horse stands between a cow and a tractor.
> horse, cow, tractor @ farm
= 1 horse / right of / cow
= 1 horse / left of / tractor
`;
