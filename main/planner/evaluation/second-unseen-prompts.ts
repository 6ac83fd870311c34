/**
 * The second unseen set: on its first measurement the offline planner found 92 % of the cast and had 93 % of the groups
 * right. It has been improved on these since.
 */
export const SECOND_UNSEEN_PROMPTS = `
A blue backpack and a red suitcase in the classroom.
> blue backpack, red suitcase @ classroom
= 1 blue backpack / apart / red suitcase

Two elephants and three monkeys in the jungle.
> elephant ×2, monkey ×3 @ jungle

A guitar to the right of a drum on the stage.
> guitar, drum @ stage
= 1 guitar / right of / drum
= 1 guitar / apart / drum

A kite above a tent at the lake.
> kite, tent @ lake
= 1 kite / above / tent

A tiny elephant beside a huge mouse.
> tiny elephant, huge mouse
= 1 huge mouse / bigger than / tiny elephant

A flashing traffic light and a taxi that shakes.
> traffic light, taxi
^ 1 traffic light blink
^ 1 taxi shake

A spinning ball beside a chair that wobbles in the living room.
> ball, chair @ living room
^ 1 ball spin
^ 1 chair wobble

A camel walks from left to right through the desert.
> camel @ desert
! 1 camel right

A leaf falls from a tree in the park.
> leaf, tree @ park
! 1 leaf down
~ 1 leaf / tree

A speedboat races off to the left on the ocean.
> speedboat @ ocean
! 1 speedboat left

A bear runs toward the camera in the forest.
> bear @ forest
! 1 bear grow

A cyclist who wears a red hat stops next to a dog.
> cyclist, red hat, dog
~ 1 cyclist / red hat

A knight rides to a castle. A dragon guards it. He fights the dragon with his sword.
> knight
> dragon
> knight, dragon, sword
~ 3 knight / sword
~ 3 knight / dragon

Nina loses her umbrella in the park. A dog picks it up. He brings it back to her.
> Nina, umbrella @ park
> dog, umbrella @ park
> dog, umbrella, Nina @ park
~ 1 Nina / umbrella
~ 2 dog / umbrella
~ 3 dog / umbrella
~ 3 Nina / umbrella

Paul and his grandmother bake cookies in the kitchen. A mouse smells them. It runs away with a cookie.
> Paul, grandmother, cookie ×3 @ kitchen
> mouse @ kitchen
> mouse, cookie @ kitchen
~ 1 Paul / cookie
~ 1 grandmother / cookie
~ 2 mouse / cookie
~ 3 mouse / cookie

Two penguins slide on the ice. Another penguin joins them. They all jump into the water.
> penguin ×2 @ ice
> penguin ×3 @ ice
> penguin ×3

A doctor visits a sick boy in his bedroom. She gives him an apple. The boy smiles at her.
> doctor, sick boy @ bedroom
> doctor, apple, sick boy @ bedroom
> sick boy, doctor @ bedroom
~ 2 doctor / apple
~ 2 sick boy / apple

A tadpole turns into a frog. The frog sits on a rock in the pond. A stork comes and the frog jumps away.
> frog
> frog @ pond
> stork, frog @ pond

Max is a robot. He works on a farm. A chicken lays an egg on his head.
> Max
> Max @ farm
> chicken, egg, Max @ farm
~ 3 egg / Max
~ 3 chicken / egg
~ 3 chicken / Max

1. Wash the carrots.\\n2. Slice them.\\n3. Put them into a pot.
> chef, carrot ×3
> chef, carrot ×3
> chef, carrot ×3, pot
~ 1 chef / carrot
~ 2 chef / carrot
~ 3 chef / carrot
~ 3 carrot / pot
~ 3 chef / pot

How to wash a car: fill a bucket, wash the car, dry it.
> person, bucket
> person, car
> person, car
~ 1 person / bucket
~ 2 person / car
~ 3 person / car

Scene 1: A train waits at the station. Scene 2: A woman with a suitcase gets on. Scene 3: The train leaves.
> train @ station
> woman, suitcase, train @ station
> train @ station
! 3 train out
~ 2 woman / suitcase
~ 2 woman / train
~ 2 suitcase / train

- A seed lies in a pot\\n- The sun shines\\n- A tulip grows in the pot
> pot
> sun
> tulip, pot
~ 3 tulip / pot
! 3 tulip grow

First an artist paints in the garden. Then it rains. Finally he runs into his house with the painting.
> artist @ garden
> artist @ garden
> artist
`;
