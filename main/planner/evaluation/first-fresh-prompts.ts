/** Prompts as strangers write them. Measured before anything was mended on them: 94 % of the cast, 90 % of the groups. */
export const FIRST_FRESH_PROMPTS = `
Five oranges and a lemon on a kitchen table.
> orange ×5, lemon @ kitchen
~ 1 orange / table
~ 1 lemon / table

A black cat sleeping on a red sofa.
> black cat, red sofa
= 1 black cat / on / red sofa
~ 1 black cat / red sofa

Three hot air balloons over a green valley at dawn.
> hot air balloon ×3 @ valley

A bicycle leaning against a tree, with a helmet hanging from the handlebar.
> bicycle, tree, helmet
~ 1 bicycle / tree
~ 1 bicycle / helmet
~ 1 helmet / tree

A trumpet on the left and a violin on the right.
> trumpet, violin
= 1 trumpet / left of / violin
= 1 trumpet / apart / violin

A lighthouse towers over a tiny boat.
> lighthouse, tiny boat
= 1 lighthouse / bigger than / tiny boat

A ladybug the size of a bus rolls down the street.
> ladybug @ street
^ 1 ladybug roll

Two kids on a seesaw at the playground.
> kid ×2 @ playground
~ 1 kid / seesaw

A paper plane glides from the right side to the left side of the classroom.
> paper plane @ classroom
! 1 paper plane left

A submarine sinks to the bottom of the sea.
> submarine
! 1 submarine down

There are four candles on a cake.
> candle ×4, cake
~ 1 candle / cake

Behind a fence, a bull stares at a red umbrella.
> bull, red umbrella
~ 1 bull / fence

Half a dozen roses in a glass vase on the windowsill.
> rose ×6, vase
~ 1 rose / vase
~ 1 rose / rose

A drone chases a kite through the clouds to the right.
> drone, kite
! 1 drone right
! 1 kite right

A whirling windmill next to a flickering lantern.
> windmill, lantern
^ 1 windmill spin
^ 1 lantern blink

We follow a white rabbit as it hops through a snowy forest.
> white rabbit @ snowy forest

In this scene you can see a huge whale swimming beneath a little fishing boat.
> huge whale, fishing boat
= 1 huge whale / below / fishing boat

The camera follows a red sports car that overtakes a truck and disappears over the horizon.
> red sports car, truck
~ 1 red sports car / truck

A man and a woman dance under the stars while their dog watches them from the porch.
> man, woman, dog

A young chef drops a pizza on the floor. His boss shouts at him. The chef cleans up the mess.
> young chef, pizza
> boss, young chef
> young chef
~ 1 young chef / pizza

Two raccoons break into a bakery at night. They eat all the cakes. The baker catches them in the morning.
> raccoon ×2 @ bakery
> raccoon ×2, cake ×3 @ bakery
> baker, raccoon ×2 @ bakery
~ 2 raccoon / cake
~ 3 baker / raccoon

Lisa finds a lost puppy on the street. She takes it home and gives it a bath. The puppy licks her face.
> Lisa, lost puppy @ street
> Lisa, lost puppy
> lost puppy, Lisa
~ 1 Lisa / lost puppy
~ 2 Lisa / lost puppy
~ 3 Lisa / lost puppy

A pirate digs up a treasure chest on an island. A parrot steals a gold coin from it. He swings his sword at the bird.
> pirate, treasure chest @ island
> parrot, gold coin, treasure chest @ island
> pirate, sword, parrot @ island
~ 2 parrot / gold coin
~ 2 gold coin / treasure chest
~ 2 parrot / treasure chest
~ 3 pirate / sword

An old fisherman catches a golden fish. The fish begs him to let it go. He throws it back into the sea.
> old fisherman, golden fish
> golden fish, old fisherman
> old fisherman, golden fish
~ 1 old fisherman / golden fish
~ 3 old fisherman / golden fish

A little girl walks into the woods with a basket. She meets a wolf. The wolf asks her where she is going.
> little girl, basket @ woods
> little girl, wolf @ woods
> wolf, little girl @ woods
~ 1 little girl / basket

Jack and his brother drive to the beach. Jack swims in the ocean while his brother naps under an umbrella. A crab pinches Jack's brother.
> Jack, brother
> Jack, brother, umbrella
> crab, brother
~ 2 brother / umbrella
~ 3 crab / brother

The astronaut repairs a satellite. Suddenly a meteor hits it. The astronaut is thrown into space and a spaceship rescues her.
> astronaut, satellite
> meteor, satellite
> astronaut, spaceship
~ 1 astronaut / satellite
~ 2 meteor / satellite
~ 3 astronaut / spaceship

A mouse lives in a piano. Every evening a musician plays it. The mouse comes out and dances for her.
> mouse, piano
> musician, piano
> mouse, musician
~ 1 mouse / piano
~ 2 musician / piano

A snowman melts in the sun. The children are sad. They keep his hat and wait for winter.
> snowman
> child ×3
> child ×3, hat
~ 3 child / hat

A zookeeper feeds the penguins. One of them runs off with a fish. He chases it around the pool.
> zookeeper, penguin ×3
> penguin, fish
> zookeeper, penguin
~ 2 penguin / fish

A ballerina practises on a stage. An old janitor watches her from the door. She invites him and they dance together.
> ballerina @ stage
> old janitor, ballerina @ stage
> ballerina, old janitor @ stage

A dragon egg hatches in a cave. The baby dragon sneezes and sets a tree on fire. A squirrel runs out of the burning tree.
> dragon egg
> baby dragon, tree
> squirrel, tree
~ 3 squirrel / tree

Grandfather gives Tim a kite. Tim flies it on the hill until the string breaks. The kite lands on a cow.
> grandfather, Tim, kite
> Tim, kite @ hill
> kite, cow
~ 1 grandfather / kite
~ 1 Tim / kite
~ 3 kite / cow

A bus driver sees a turtle on the road. He stops the bus, gets out and carries the turtle to the grass. The passengers clap.
> bus driver, turtle @ road
> bus driver, bus, turtle
> passenger ×3
~ 2 bus driver / turtle
~ 2 bus driver / bus
~ 2 bus / turtle

1. Crack three eggs into a bowl.\\n2. Whisk them with a fork.\\n3. Pour the eggs into a hot pan.
> chef, egg ×3, bowl
> chef, egg ×3, fork
> chef, egg ×3, pan
~ 1 chef / egg
~ 1 chef / bowl
~ 1 egg / bowl
~ 1 egg / egg
~ 2 chef / egg
~ 2 chef / fork
~ 2 egg / fork
~ 3 chef / egg
~ 3 egg / pan
~ 3 egg / egg
~ 3 chef / pan

How to make lemonade: squeeze four lemons, add sugar and water, pour it into a glass.
> chef, lemon ×4
> chef
> chef, glass
~ 1 chef / lemon
~ 3 chef / glass

- A gardener plants a seed\\n- It grows into a sunflower\\n- A bee lands on it
> gardener
> sunflower
> bee, sunflower
~ 3 bee / sunflower

Scene 1: A burglar climbs through a window. Scene 2: The dog wakes up and barks at him. Scene 3: The police officer takes him away.
> burglar
> dog, burglar
> police officer, burglar
~ 3 police officer / burglar

Step 1: Inflate the tire.\\nStep 2: Put on your helmet.\\nStep 3: Ride your bike down the hill.
> person, tire
> person, helmet
> person, bike @ hill
~ 1 person / tire
~ 2 person / helmet
~ 3 person / bike

Shot 1: wide shot of a lighthouse by the sea. Shot 2: a sailor rows toward it in a small boat. Shot 3: close-up of the sailor's face.
> lighthouse
> sailor, small boat, lighthouse
> sailor
~ 2 sailor / small boat
`;
