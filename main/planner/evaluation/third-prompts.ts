/**
 * A third set of the same kinds, in everyday words, in three parts. On their first measurements the offline planner
 * had 90 %, 82 % and 95 % of the groups right; it has been improved on these since.
 */
export const THIRD_PROMPTS = `
A wooden chair and a shiny key.
> wooden chair, shiny key
= 1 wooden chair / apart / shiny key

Four pigs and a rooster on a farm.
> pig ×4, rooster @ farm

A pair of shoes next to a suitcase in the bedroom.
> shoe ×2, suitcase @ bedroom

Seven stars above a tent in the mountains.
> star ×7, tent @ mountains

A rabbit sits to the left of a big pumpkin.
> rabbit, pumpkin
= 1 rabbit / left of / pumpkin
= 1 rabbit / apart / pumpkin

A clock hangs above a piano in the living room.
> clock, piano @ living room
= 1 clock / above / piano

A mouse hides under a chair in the kitchen.
> mouse, chair @ kitchen
~ 1 mouse / chair

There is a laptop on the table, and a cup of coffee to the right of the laptop.
> laptop, coffee
= 1 coffee / right of / laptop
= 1 coffee / apart / laptop

A huge cookie beside a tiny horse.
> cookie, tiny horse
= 1 cookie / bigger than / tiny horse

A strawberry that is bigger than a car.
> strawberry, car
= 1 strawberry / bigger than / car

A train goes from right to left through the desert.
> train @ desert
! 1 train left

A helicopter rises from the city street into the air.
> helicopter
! 1 helicopter up

A leaf drops slowly to the ground in the forest.
> leaf @ forest
! 1 leaf down

A tiger walks toward the camera in the jungle.
> tiger @ jungle
! 1 tiger grow

A canoe drifts off to the right on the river.
> canoe @ river
! 1 canoe right

Two cars drive towards each other on the road.
> car ×2 @ road
! 1 car opposite

A skateboarder rolls out of the picture on the left.
> skateboarder
! 1 skateboarder out
! 1 skateboarder left

A spider climbs down from the ceiling in the library.
> spider @ library
! 1 spider down

A kangaroo is taller than a penguin, and the penguin wears a hat.
> kangaroo, penguin, hat
= 1 kangaroo / bigger than / penguin
= 1 hat / on / penguin
~ 1 penguin / hat

An otter finds a bottle on the beach. There is a letter in it. The otter reads the letter.
> otter, bottle @ beach
> letter, bottle @ beach
> otter, letter @ beach
~ 1 otter / bottle
~ 2 letter / bottle
~ 3 otter / letter

A wizard loses his hat in the forest. An owl picks it up. She carries it to the castle and gives it to the wizard.
> wizard, hat @ forest
> owl, hat @ forest
> owl, hat, wizard @ castle
~ 1 wizard / hat
~ 2 owl / hat
~ 3 owl / hat
~ 3 wizard / hat

Lily and her dad go to the park. They fly a kite. The wind takes it away.
> Lily, dad @ park
> Lily, dad, kite @ park
> kite @ park
~ 2 Lily / kite
~ 2 dad / kite
! 3 kite out

A hungry bear smells some honey. Bees chase him. He jumps into the lake.
> bear, honey
> bee ×3, bear
> bear @ lake
~ 1 bear / honey

Two astronauts land on the moon. They meet a little alien. It waves at them.
> astronaut ×2 @ moon
> alien, astronaut ×2 @ moon
> alien, astronaut ×2 @ moon

A cat watches a goldfish. The goldfish swims around. The cat gets bored and falls asleep.
> cat, goldfish
> goldfish
> cat

My grandma bakes a pie in the kitchen. She puts it on the table. A raccoon steals it.
> grandma, pie @ kitchen
> grandma, pie, table @ kitchen
> raccoon, pie @ kitchen
~ 1 grandma / pie
~ 2 pie / table
~ 2 grandma / pie
~ 3 raccoon / pie

A police officer chases a robber through the town. The robber jumps on a bus. The police officer follows it on a motorcycle.
> police officer, robber @ town
> robber, bus @ town
> police officer, motorcycle, bus @ town
~ 2 robber / bus
~ 3 police officer / motorcycle

A green frog sits by the pond. A red frog hops over to it. They jump into the water together.
> green frog @ pond
> red frog, green frog @ pond
> green frog, red frog @ pond

Sam is a firefighter. He gets a call and drives the fire truck to a burning house. He rescues a kitten.
> Sam
> Sam, fire truck, house
> Sam, kitten
~ 2 Sam / fire truck
~ 3 Sam / kitten

A snail and a turtle race in the garden. The turtle stops to eat a strawberry. The snail passes it and wins a trophy.
> snail, turtle @ garden
> turtle, strawberry @ garden
> snail, turtle, trophy @ garden
~ 2 turtle / strawberry
~ 3 snail / trophy

A teacher shows a globe to her students in the classroom. One of them asks a question. She smiles.
> teacher, globe, student ×3 @ classroom
> student @ classroom
> teacher @ classroom
~ 1 teacher / globe

A bat wakes up in the castle at night. It flies over the forest. In the morning it sleeps again in the castle.
> bat @ castle
> bat @ forest
> bat @ castle

1. Take two eggs.\\n2. Break them into a bowl.\\n3. Add a cup of milk.\\n4. Stir.
> chef, egg ×2 @ kitchen
> chef, egg ×2, bowl @ kitchen
> chef, milk @ kitchen
> chef @ kitchen
~ 1 chef / egg
~ 2 chef / egg
~ 2 egg / bowl
~ 2 chef / bowl
~ 3 chef / milk

How to fix a bike: turn the bicycle over, take off the wheel, mend the tyre, ride away.
> person, bicycle
> person, wheel
> person, tyre
> person
~ 1 person / bicycle
~ 2 person / wheel
~ 3 person / tyre

First the children wash their hands. Then they set the table. Finally they eat pizza.
> child ×3
> child ×3, table
> child ×3, pizza
~ 3 child / pizza

Step 1: Pack a suitcase.\\nStep 2: Take a taxi to the airport.\\nStep 3: Board the plane.
> person, suitcase
> person, taxi
> person, plane
~ 1 person / suitcase
~ 2 person / taxi
~ 3 person / plane

Fill the pot with water, cook the noodles, eat them.
> chef, pot @ kitchen
> chef, noodles @ kitchen
> chef, noodles @ kitchen
~ 1 chef / pot
~ 2 chef / noodles
~ 3 chef / noodles

Scene 1: A girl in a yellow dress dances on the stage. Scene 2: An old man plays the piano for her. Scene 3: She bows.
> girl, dress @ stage
> old man, piano, girl @ stage
> girl @ stage
~ 1 girl / dress
~ 2 old man / piano

- A farmer sows seeds on the farm\\n- The rain falls\\n- A sunflower grows\\n- The farmer picks it
> farmer @ farm
> rain @ farm
> sunflower @ farm
> farmer, sunflower @ farm
~ 4 farmer / sunflower
! 3 sunflower grow
`;
