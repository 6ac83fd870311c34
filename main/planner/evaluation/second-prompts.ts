/**
 * A second set of the same kinds. On its first measurement the offline planner had 90 % of its groups right; it has been
 * improved on these since.
 */
export const SECOND_PROMPTS = `
A purple grape and a yellow banana on a table.
> purple grape, yellow banana
= 1 purple grape / apart / yellow banana

Two zebras and three flamingos at a lake.
> zebra ×2, flamingo ×3 @ lake

Six kittens sleep on a bed.
> kitten ×6, bed @ bedroom
~ 1 kitten / bed

Five frogs jump in the garden.
> frog ×5 @ garden

A violin to the right of a candle.
> violin, candle
= 1 violin / right of / candle
= 1 violin / apart / candle

An eagle above a wolf in the mountains.
> eagle, wolf @ mountains
= 1 eagle / above / wolf

A turtle under a palm tree on the beach.
> turtle, palm tree @ beach
~ 1 turtle / palm tree

A hat on a camel in the desert.
> hat, camel @ desert
= 1 hat / on / camel
~ 1 hat / camel

A ladybug larger than a frog.
> ladybug, frog
= 1 ladybug / bigger than / frog

A tiny elephant stands next to a giant snail.
> tiny elephant, giant snail
= 1 giant snail / bigger than / tiny elephant

A motorcycle races from left to right across the desert.
> motorcycle @ desert
! 1 motorcycle right

A shark swims to the left in the deep sea.
> shark @ deep sea
! 1 shark left

A flying saucer sinks down onto a farm.
> flying saucer @ farm
! 1 flying saucer down

A snowflake falls from the sky in winter.
> snowflake
! 1 snowflake down

A ghost flies up out of the castle.
> ghost @ castle
! 1 ghost up

A wolf walks away from the camera in the snow.
> wolf @ snow
! 1 wolf shrink

Two ducks swim in opposite directions on a pond.
> duck ×2 @ pond
! 1 duck opposite

A boy walks left while a girl walks right in the park.
> boy, girl @ park
! 1 boy left
! 1 girl right

A bus enters from the right on a busy street.
> bus @ busy street
! 1 bus in
! 1 bus left

An airplane flies over the ocean from right to left.
> airplane @ ocean
! 1 airplane left

A basketball court with two players.
> player ×2

A tram passes a church in the old town.
> tram, church @ old town
! 1 tram sideways

A panda finds a drum in the jungle. It plays the drum. A monkey dances to it.
> panda, drum @ jungle
> panda, drum @ jungle
> monkey @ jungle
~ 1 panda / drum
~ 2 panda / drum

A princess loses her crown in the forest. A raccoon finds it. It gives it back to her.
> princess, crown @ forest
> raccoon, crown @ forest
> raccoon, crown, princess @ forest
~ 1 princess / crown
~ 2 raccoon / crown
~ 3 raccoon / crown
~ 3 princess / crown

A yellow duck swims on the lake. A crocodile comes closer to it. The duck flies away.
> yellow duck @ lake
> crocodile, yellow duck @ lake
> yellow duck @ lake
! 3 yellow duck out

Anna cooks soup in the kitchen. Her cat jumps on the table. She gives it some fish.
> Anna, soup @ kitchen
> cat, table @ kitchen
> Anna, cat, fish @ kitchen
~ 1 Anna / soup
~ 2 cat / table
~ 3 Anna / fish
~ 3 cat / fish

A knight sees a dragon in front of the castle. He draws his sword. The dragon breathes fire at him.
> knight, dragon
> knight, sword
> dragon, fire, knight
~ 2 knight / sword

Two children build a sandcastle on the beach. A wave destroys it. They build another one.
> child ×2, sandcastle @ beach
> sandcastle @ beach
> child ×2, sandcastle @ beach

A doctor walks into the office. A man shows her his foot. She looks at it.
> doctor @ office
> man, doctor @ office
> doctor, man @ office

A scientist builds a robot. The robot opens its eyes. It shakes his hand.
> scientist, robot
> robot
> robot, scientist

A blue bird sits in a tree. A cat climbs up to it. It flies off.
> blue bird, tree
> cat, blue bird
> blue bird
! 3 blue bird out
~ 1 blue bird / tree

A mermaid swims through the sea. She meets an octopus and a crab. They follow her.
> mermaid @ sea
> mermaid, octopus, crab
> octopus, crab, mermaid

A goat eats flowers in the garden. The farmer runs after it. It jumps over a bucket.
> goat, flower ×3 @ garden
> farmer, goat @ garden
> goat, bucket @ garden
~ 1 goat / flower

Ben throws a ball in the park. His dog brings it back. Ben throws it again.
> Ben, ball @ park
> dog, ball @ park
> Ben, ball @ park
~ 1 Ben / ball
~ 2 dog / ball
~ 3 Ben / ball

A detective follows a thief through the city. He loses him. A dog shows him the way.
> detective, thief @ city
> detective, thief @ city
> dog, detective @ city

A swan swims alone on the lake. Another swan arrives. They swim together.
> swan @ lake
> second swan @ lake
> swan, second swan @ lake
! 2 second swan in

A singer stands on the stage with a guitar. She sings. The people clap for her.
> singer, guitar @ stage
> singer @ stage
> man, woman, singer @ stage
~ 1 singer / guitar

The moon rises over the desert. A camel lies down. A man sleeps next to it.
> moon @ desert
> camel @ desert
> man, camel @ desert
! 1 moon up

1. Boil the water.\\n2. Put the egg in the pot.\\n3. Eat the egg.
> chef, water @ kitchen
> chef, egg, pot @ kitchen
> chef, egg @ kitchen
~ 2 egg / pot
~ 2 chef / egg
~ 3 chef / egg

How to paint a house: buy a bucket of paint, climb the ladder, paint the house.
> person, bucket
> person, ladder
> person, house
~ 1 person / bucket
~ 2 person / ladder

- A woman takes her umbrella\\n- She walks through the rain\\n- She enters a library
> woman, umbrella
> woman
> woman @ library
~ 1 woman / umbrella

Scene 1: A train stands in the mountains. Scene 2: A boy gets on. Scene 3: It leaves.
> train @ mountains
> boy, train @ mountains
> train @ mountains
! 3 train out

Wash the car, dry the car, drive the car to the beach.
> person, car
> person, car
> person, car @ beach
~ 1 person / car
~ 2 person / car
~ 3 person / car

Shot 1: a baker puts bread in a basket. Shot 2: a girl buys the bread. Shot 3: she eats it in the park.
> baker, bread, basket
> girl, bread
> girl, bread @ park
~ 1 bread / basket
~ 1 baker / bread
~ 2 girl / bread
~ 3 girl / bread

First a spider builds a web. Then a fly gets caught in it. Finally the spider eats the fly.
> spider
> fly
> spider, fly
~ 3 spider / fly

Peel an orange; cut the orange; put the orange on a plate.
> chef, orange @ kitchen
> chef, orange @ kitchen
> chef, orange, plate @ kitchen
~ 1 chef / orange
~ 2 chef / orange
~ 3 orange / plate
~ 3 chef / orange
`;
