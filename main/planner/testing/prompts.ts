import { readExpectations, type Expectation } from '../../evaluation/plans/expectations.ts';
import { STORIES } from './stories.ts';

/**
 * Prompts with what a careful reader expects of their plans. A `>` line is a scene: its cast (`×n` copies) and its
 * place; a `!` line is a motion: scene number, entity, what its boxes do; a `=` line is a
 * relation that holds in every keyframe: scene number, entity / relation / entity.
 */
export const PROMPTS = `
A cat chases a red balloon on the beach, then the cat sleeps in a bedroom.
> cat, red balloon @ beach
> cat @ bedroom
! 2 cat still

Two small red cars race from left to right through the desert.
> small red car ×2 @ desert
! 1 small red car right

A car drives to the left.
> car @ road
! 1 car left

A bus drives from the left to the right on a city street.
> bus @ city street
! 1 bus right

The dog wakes up in the bedroom. After that, it runs to the park.
> dog @ bedroom
> dog @ park

A girl holds a red balloon. She lets go and the balloon floats up.
> girl, red balloon
> girl, red balloon
! 2 red balloon up

A rocket rises into the sky.
> rocket @ sky
! 1 rocket up

An apple falls from a tree in the garden.
> apple, tree @ garden
! 1 apple down

Three balloons float up over the lake.
> balloon ×3 @ lake
! 1 balloon up

A couple of dogs play in the park.
> dog ×2 @ park

A pair of penguins walks on the ice.
> penguin ×2 @ ice

A dozen birds fly in the sky.
> bird ×8 @ sky

Luna the cat sits on the beach. Luna sees a crab. She follows it.
> Luna the cat @ beach
> Luna the cat, crab @ beach
> Luna the cat, crab @ beach

Max, a brown dog, runs in the forest. Max finds a bone.
> Max the brown dog @ forest
> Max the brown dog, bone @ forest

Emma walks in the park. She picks a flower.
> Emma @ park
> Emma, flower @ park

Tom and Anna meet at the restaurant. They drink coffee.
> Tom, Anna @ restaurant
> Tom, Anna, coffee ×2 @ restaurant
! 1 Tom right
! 1 Anna left

A fox named Rusty wakes up in the forest. Rusty drinks from the lake.
> Rusty the fox @ forest
> Rusty the fox @ lake

A boy throws a ball to a girl in the park. She catches it.
> boy, ball, girl @ park
> girl, ball @ park
! 1 ball right
! 1 boy still

A man kicks a ball on the beach.
> man, ball @ beach
! 1 ball right

A woman gives a gift to a child in the living room.
> woman, gift, child @ living room
! 1 gift right

A dog jumps over a box.
> dog, box

A rabbit hops in the garden, then it eats a carrot.
> rabbit @ garden
> rabbit, carrot @ garden

A cat is on the bed. A dog is next to the bed.
> bed, cat, dog @ bedroom

A bird flies above a house.
> bird, house

A small dog and a big dog walk on the street. The small dog barks. The big dog runs away.
> small dog, big dog @ street
> small dog @ street
> big dog @ street
! 3 big dog out

A black cat and a white cat sit on a sofa. The white cat leaves.
> black cat, white cat, sofa @ living room
> white cat @ living room
! 2 white cat out

A dog sleeps in the garden. Another dog arrives. The two dogs play.
> dog @ garden
> second dog @ garden
> dog, second dog @ garden
! 2 second dog in

A knight rides a horse through the forest. A dragon attacks him.
> knight, horse @ forest
> dragon, knight @ forest

A monkey rides a bicycle in the jungle wearing a hat.
> monkey, bicycle, hat @ jungle

A chef cooks soup in the kitchen, and then he carries it to the restaurant.
> chef, soup, table @ kitchen
> chef, soup @ restaurant

A fish swims. A shark chases the fish. The fish escapes.
> fish @ underwater
> shark, fish @ underwater
> fish @ underwater
! 3 fish out

An astronaut walks on the moon. He sees an alien. The alien waves at him.
> astronaut @ moon
> astronaut, alien @ moon
> alien, astronaut @ moon

A plane flies in the sky from right to left.
> plane @ sky
! 1 plane left

A police car chases a taxi down the road.
> police car, taxi @ road

A fire truck drives through the city.
> fire truck @ city
! 1 fire truck sideways

A hot dog lies next to an ice cream.
> hot dog, ice cream

A polar bear walks in the snow. It falls asleep.
> polar bear @ snow
> polar bear @ snow
! 2 polar bear still

A teddy bear sits on a bed in the bedroom.
> teddy bear, bed @ bedroom

The sun rises over the mountains.
> sun @ mountains at sunrise
! 1 sun up

The sun sets over the ocean.
> sun @ ocean at sunset
! 1 sun down

Snow falls on a forest while an owl sleeps on a branch.
> owl @ forest

A lion roars at the camera in the jungle.
> lion @ jungle

A bear walks toward the camera.
> bear
! 1 bear grow

A man walks away from the camera on the road.
> man @ road
! 1 man shrink

A balloon grows bigger and bigger.
> balloon
! 1 balloon grow

A snowman melts in the sun.
> snowman, sun
! 1 snowman shrink

1. A cat wakes up in the bedroom.\\n2. It walks to the kitchen.\\n3. It drinks milk.
> cat @ bedroom
> cat @ kitchen
> cat, milk @ kitchen

- A boat sails on the lake\\n- A storm comes\\n- The boat sinks
> boat @ lake
> boat @ lake in the rain
! 2 boat down

Scene 1: A robot walks in the city. Scene 2: The robot meets a dog. Scene 3: They dance together.
> robot @ city
> robot, dog @ city
> robot, dog @ city

Peel the potatoes; boil the potatoes; mash them.
> chef, potato ×3 @ kitchen
> chef, potato ×3, table @ kitchen
> chef, potato ×3, table @ kitchen

A wolf howls on the mountain. Meanwhile, a sheep sleeps on the farm.
> wolf @ mountain
> sheep @ farm

After eating a banana, the monkey sleeps in a tree.
> monkey, banana
> monkey, tree

Before going to school, the boy eats breakfast.
> boy, breakfast
> boy @ school

A dog that wears a hat runs on the beach.
> dog, hat @ beach

A girl with a blue umbrella walks in the city.
> girl, blue umbrella @ city

A man in a hat reads a book in the library.
> man, hat, book @ library

A butterfly lands on a flower. A child tries to catch it. It flies away.
> butterfly, flower
> child, butterfly
> butterfly
! 3 butterfly out

The boy loses his ball. His dog finds it and brings it back to him.
> boy, ball
> dog, ball
> dog, ball, boy

A train enters from the left.
> train
! 1 train in
! 1 train right

A car leaves to the right.
> car
! 1 car out
! 1 car right

A ghost appears in the castle at night. It scares a princess. She runs away.
> ghost @ castle at night
> ghost, princess @ castle at night
> princess @ castle at night
! 3 princess out

An eagle circles around a mountain peak.
> eagle

A crocodile swims in the lake behind a duck.
> crocodile, duck @ lake

A mouse stands beside an elephant.
> mouse, elephant

A ball rolls down a hill.
> ball @ hill
! 1 ball down

A squirrel climbs up a tree.
> squirrel, tree
! 1 squirrel up

A dolphin jumps out of the ocean.
> dolphin @ ocean

Two boys and three girls dance on the stage.
> boy ×2, girl ×3 @ stage
! 1 boy stays

Five cows stand on a farm.
> cow ×5 @ farm

A farmer drives a tractor on the farm.
> farmer, tractor @ farm

A yellow duck swims across the pond slowly.
> yellow duck @ pond

A green frog is chased by a red snake.
> green frog, red snake

The king sits on a chair in the castle and the queen stands beside him.
> king, chair, queen @ castle

A wizard turns around. He throws a book at a zombie.
> wizard
> wizard, book, zombie

An old man sits on a bench in the park. A pigeon lands near him. He feeds the pigeon.
> old man, bench @ park
> pigeon, old man @ park
> old man, pigeon @ park

A penguin slides on the ice, a seal watches it.
> penguin, seal @ ice

A boy flies a kite on the beach.
> boy, kite @ beach

Children run around in the playground. One child falls. A teacher helps the child.
> child ×3 @ playground
> child @ playground
> teacher, child @ playground

A teacher enters the classroom.
> teacher @ classroom
! 1 teacher in

The pizza is on the table. A dog takes the pizza and runs away with it.
> pizza, table
> dog, pizza
> dog, pizza

An orange cat sleeps. The cat dreams of a fish.
> orange cat
> orange cat, fish

A horse gallops across the field.
> horse @ field
! 1 horse sideways

A helicopter hovers above the city.
> helicopter @ city

The red car stops. The blue car passes the red car.
> red car @ road
> blue car, red car @ road
! 2 red car still
! 2 blue car sideways

A bee flies from flower to flower in the garden.
> bee, flower @ garden

A woman walks her dog in the park. The dog sees a squirrel and chases it up a tree.
> woman, dog @ park
> dog, squirrel @ park
> dog, squirrel, tree @ park

Santa Claus rides a sleigh across the night sky.
> Santa Claus, sleigh @ night sky

A dinosaur chases a car through the jungle.
> dinosaur, car @ jungle

A spider hangs in front of a window.
> spider, window

A boy and a girl hug.
> boy, girl
! 1 boy right
! 1 girl left

A UFO flies over a farm and takes a cow.
> UFO, cow @ farm

A kangaroo jumps up and down in the desert.
> kangaroo @ desert

The doctor hugs the nurse at the hospital.
> doctor, nurse @ hospital

A big red ball bounces on the playground.
> big red ball @ playground

A cat sits between two dogs.
> cat, dog ×2

It rains. A man opens an umbrella.
> man, umbrella
`;

export const expectations: readonly Expectation[] = readExpectations(`${PROMPTS}\n${STORIES}`);
