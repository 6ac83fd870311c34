/** Several scenes with people and things that come back, often as pronouns (the paper's Coref-SV kind). */
export const STORY_PROMPTS = `
A mouse finds a cheese in the kitchen. It carries the cheese to the garden. Then it eats it.
> mouse, cheese @ kitchen
> mouse, cheese @ garden
> mouse, cheese @ garden
~ 1 mouse / cheese
~ 2 mouse / cheese
~ 3 mouse / cheese

A girl walks on the beach. She finds a crab. It runs away from her.
> girl @ beach
> girl, crab @ beach
> crab, girl @ beach
! 3 crab out

A robot wakes up in the office. He sees a broom. He takes it and cleans the office.
> robot @ office
> robot, broom @ office
> robot, broom @ office
~ 2 robot / broom
~ 3 robot / broom

A white rabbit hops through the forest. A fox follows it. The rabbit hides behind a tree, and the fox walks past it.
> white rabbit @ forest
> fox, white rabbit @ forest
> white rabbit, tree, fox @ forest
~ 3 white rabbit / tree
~ 3 white rabbit / fox
~ 3 tree / fox

The king sits in the castle. A wizard brings him a crown. He puts it on.
> king @ castle
> wizard, king, crown @ castle
> king, crown @ castle
~ 2 wizard / crown
~ 2 king / crown
~ 3 king / crown

Two boys play with a ball in the park. A dog takes it. They chase the dog.
> boy ×2, ball @ park
> dog, ball @ park
> boy ×2, dog @ park
~ 1 boy / ball
~ 2 dog / ball

An astronaut lands on the moon. She plants a flower there. An alien watches her.
> astronaut @ moon
> astronaut, flower @ moon
> alien, astronaut @ moon
~ 2 astronaut / flower

A black cat sits on a roof at night. An owl flies over it. The cat looks up at the moon.
> black cat
> owl, black cat
> black cat, moon
= 2 owl / above / black cat
= 3 moon / above / black cat

A boy gives his sister a gift in the living room. She opens it. They both dance.
> boy, sister, gift @ living room
> sister, gift @ living room
> boy, sister @ living room
~ 1 boy / gift
~ 1 sister / gift
~ 2 sister / gift

A penguin jumps into the water. It swims with a seal. Later, both of them rest on the ice.
> penguin
> penguin, seal
> penguin, seal @ ice

A farmer drives a red tractor on the farm. A cow stands in his way. He stops and the cow leaves.
> farmer, red tractor @ farm
> cow, farmer @ farm
> farmer, cow @ farm
~ 1 farmer / red tractor
! 3 cow out

Mia is a little girl with a yellow balloon in the park. The balloon flies away. She cries.
> Mia the little girl, yellow balloon @ park
> yellow balloon @ park
> Mia the little girl @ park
~ 1 Mia the little girl / yellow balloon
! 2 yellow balloon out

A pirate sails a ship on the ocean. He sees an island through a telescope. A parrot sits on his shoulder.
> pirate, ship @ ocean
> pirate, telescope
> parrot, pirate
~ 1 pirate / ship
~ 2 pirate / telescope
~ 3 parrot / pirate

A dragon attacks the castle. A knight rides out on his horse. He fights the dragon, and it flies away.
> dragon @ castle
> knight, horse
> knight, dragon
> dragon
~ 2 knight / horse
! 4 dragon out

A chef bakes a cake in the restaurant. A dog smells it. When he turns around, it eats the cake.
> chef, cake @ restaurant
> dog, cake @ restaurant
> dog, cake, chef @ restaurant
~ 1 chef / cake
~ 2 dog / cake
~ 3 dog / cake

A squirrel climbs a tree. It finds an acorn. It drops it, and the acorn falls on a fox.
> squirrel, tree
> squirrel, acorn
> squirrel, acorn, fox
~ 1 squirrel / tree
~ 2 squirrel / acorn
~ 3 squirrel / acorn
~ 3 acorn / fox

A blue whale and a dolphin swim in the ocean. The dolphin jumps over the whale. A boat watches them.
> blue whale, dolphin @ ocean
> dolphin, blue whale @ ocean
> boat, blue whale, dolphin @ ocean
~ 2 dolphin / blue whale

Tom the dog sleeps in the bedroom. A fly wakes him. He runs to the kitchen and drinks water.
> Tom the dog @ bedroom
> fly, Tom the dog @ bedroom
> Tom the dog @ kitchen
> Tom the dog @ kitchen

A small bird falls out of its nest. A girl picks it up and brings it back to the tree.
> small bird
> girl, small bird, tree
~ 2 girl / small bird
~ 2 small bird / tree

A superhero flies over the city. He sees a fire. He lands and saves a baby.
> superhero @ city
> superhero, fire @ city
> superhero, baby @ city
~ 3 superhero / baby

A snowman stands in the snow. The sun comes out. He melts.
> snowman @ snow
> sun @ snow
> snowman @ snow
! 3 snowman shrink

An old man feeds ducks at the lake. A child joins him. They laugh together.
> old man, duck ×3 @ lake
> child, old man @ lake
> old man, child @ lake

A lion sleeps under a tree. A mouse runs over it. The lion wakes up and catches the mouse, but lets it go.
> lion, tree
> mouse, lion
> lion, mouse
~ 1 lion / tree
~ 2 mouse / lion
~ 3 lion / mouse

A woman rides a bicycle to the library. She reads a book there. Then she rides home on it.
> woman, bicycle
> woman, book @ library
> woman, bicycle
~ 1 woman / bicycle
~ 2 woman / book
~ 3 woman / bicycle
`;
