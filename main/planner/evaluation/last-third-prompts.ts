/** The third set's third part. */
export const LAST_THIRD_PROMPTS = `
A red mug and two blue books.
> red mug, blue book ×2
= 1 red mug / apart / blue book

Four owls sit on the roof of a house.
> owl ×4, house
~ 1 owl / house

A snowman to the right of a sled in the snow.
> snowman, sled @ snow
= 1 snowman / right of / sled
= 1 snowman / apart / sled

The sun shines above a field of sunflowers.
> sun, sunflower ×3

A giant hamster next to a small truck.
> giant hamster, small truck
= 1 giant hamster / bigger than / small truck

A horse gallops to the left along the beach.
> horse @ beach
! 1 horse left

A parachute comes down over the desert.
> parachute @ desert
! 1 parachute down

A speedboat leaves the picture to the right on the lake.
> speedboat @ lake
! 1 speedboat right
! 1 speedboat out

An elevator full of people.
> man, woman

A fish jumps out of the river and a bear catches it.
> fish, bear @ river
~ 1 fish / bear

A bear comes toward the camera out of the forest.
> bear @ forest
! 1 bear grow

Emma draws a picture of a horse in the classroom. Her teacher likes it. He hangs it on the wall.
> Emma, horse @ classroom
> teacher @ classroom
> teacher @ classroom
~ 1 Emma / horse

A spaceship lands on a farm. Two aliens get out. They talk to a cow.
> spaceship @ farm
> alien ×2, spaceship @ farm
> alien ×2, cow @ farm

A koala eats leaves in a tree. The branch breaks. The koala falls down.
> koala, tree
> koala
~ 1 koala / tree

A postman brings a package to an old woman. She opens it. There is a puppy inside.
> postman, package, old woman
> old woman, package
> puppy
~ 1 postman / package
~ 1 old woman / package
~ 2 old woman / package

A king is bored in his castle. A jester juggles three balls for him. The king laughs.
> king @ castle
> jester, ball ×3, king @ castle
> king @ castle
~ 2 jester / ball

A boy and his dog go fishing at the lake. The boy catches a boot. The dog barks at it.
> boy, dog @ lake
> boy, boot @ lake
> dog, boot @ lake
~ 2 boy / boot

A cat pushes a vase off a shelf. It breaks. The cat runs out of the room.
> cat, vase
> vase
> cat
! 3 cat out
~ 1 cat / vase

An ant carries a leaf through the jungle. It meets a beetle. They carry it together.
> ant, leaf @ jungle
> ant, beetle @ jungle
> ant, beetle, leaf @ jungle
~ 1 ant / leaf
~ 3 ant / leaf
~ 3 beetle / leaf

A pilot waves from his airplane. A girl on the ground waves back at him. He flies away.
> pilot, airplane
> girl, pilot
> pilot
! 3 pilot out
~ 1 pilot / airplane

1. Grate the cheese.\\n2. Sprinkle it on the pizza.\\n3. Bake the pizza.
> chef, cheese @ kitchen
> chef, cheese, pizza @ kitchen
> chef, pizza @ kitchen
~ 1 chef / cheese
~ 2 cheese / pizza
~ 2 chef / cheese
~ 2 chef / pizza
~ 3 chef / pizza

How to wash a car: fill a bucket with water, rub the car with a sponge, dry it with a towel.
> person, bucket
> person, car, sponge
> person, car, towel
~ 1 person / bucket
~ 2 person / sponge
~ 2 car / sponge
~ 2 person / car
~ 3 person / towel
~ 3 car / towel
~ 3 person / car

Scene 1: A baby sits on the floor of the living room. Scene 2: Its mother picks it up. Scene 3: They dance.
> baby @ living room
> mother, baby @ living room
> mother, baby @ living room
~ 2 mother / baby

- A boy climbs a ladder\\n- He takes an apple from the tree\\n- He gives it to his sister
> boy, ladder
> boy, apple, tree
> boy, apple, sister
~ 1 boy / ladder
~ 2 boy / apple
~ 2 apple / tree
~ 3 boy / apple
~ 3 sister / apple

First a train arrives at the station. Then many people get off. Finally the train leaves.
> train @ station
> man ×3, woman ×2, train @ station
> train @ station
! 1 train in
! 3 train out
`;
