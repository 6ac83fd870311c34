/** The third set's second part. */
export const MORE_THIRD_PROMPTS = `
A bell and a green bottle on a shelf.
> bell, green bottle
= 1 bell / apart / green bottle

Three robots and one dinosaur in the city.
> robot ×3, dinosaur @ city

Two parrots sit on a sofa.
> parrot ×2, sofa
~ 1 parrot / sofa

A telescope to the left of a globe.
> telescope, globe
= 1 telescope / left of / globe
= 1 telescope / apart / globe

A kite flies above a cow on the farm.
> kite, cow @ farm
= 1 kite / above / cow

A hedgehog hides behind a mushroom in the woods.
> hedgehog, mushroom @ woods
~ 1 hedgehog / mushroom

An enormous bee and a small lion.
> enormous bee, small lion
= 1 enormous bee / bigger than / small lion

A dolphin swims from the right to the left in the ocean.
> dolphin @ ocean
! 1 dolphin left

A balloon floats up into the sky.
> balloon @ sky
! 1 balloon up

A fire truck rushes past a school.
> fire truck
! 1 fire truck sideways

A monkey climbs down a tree in the jungle.
> monkey, tree @ jungle
! 1 monkey down
~ 1 monkey / tree

A squirrel runs away from a dog in the park.
> squirrel, dog @ park
! 1 squirrel out

A child pushes a shopping cart to the right.
> child, shopping cart
! 1 child right
~ 1 child / shopping cart

A penguin slides into the picture from the left.
> penguin
! 1 penguin in
! 1 penguin right

Nina finds an old lamp in the attic. She rubs it. A genie appears.
> Nina, old lamp
> Nina, old lamp
> genie
~ 1 Nina / old lamp
~ 2 Nina / old lamp

A crow drops a stone into a bucket. The water rises. The crow drinks it.
> crow, stone, bucket
> water
> crow
~ 1 crow / stone
~ 1 stone / bucket
~ 1 crow / bucket

A shark scares a surfer. He swims back to the beach as fast as he can. A lifeguard gives him a towel.
> shark, surfer
> surfer @ beach
> lifeguard, towel, surfer @ beach
~ 3 lifeguard / towel
~ 3 surfer / towel

Two brothers build a rocket in the garden. They climb into it. It flies to Mars.
> brother ×2, rocket @ garden
> brother ×2, rocket @ garden
> rocket @ Mars
~ 2 brother / rocket

A vampire opens his eyes in the castle. He turns into a bat and flies out of the window.
> vampire @ castle
> bat @ castle

A llama spits at a tourist in the mountains. He is angry. The llama walks away from him.
> llama, tourist @ mountains
> llama, tourist @ mountains
! 2 llama out

The queen has lost her ring. A frog finds it at the bottom of the pond. It brings the ring to her.
> queen, ring
> frog, ring @ pond
> frog, ring, queen @ pond
~ 1 queen / ring
~ 2 frog / ring
~ 3 frog / ring
~ 3 queen / ring

A dancer twirls on the stage. Her partner catches her. The audience throws roses at them.
> dancer @ stage
> partner, dancer @ stage
> man, woman, rose ×3, dancer, partner @ stage

An astronaut plants a flag on the moon. A little green man takes it down. The astronaut chases him.
> astronaut, flag @ moon
> little green man, flag @ moon
> astronaut, little green man @ moon
~ 1 astronaut / flag
~ 2 little green man / flag

A mother duck crosses the road with five ducklings. A bus stops for them. The driver smiles.
> mother duck, duckling ×5 @ road
> bus, mother duck, duckling ×5 @ road
> driver @ road

1. Wash the strawberries.\\n2. Melt the chocolate in a pan.\\n3. Dip the strawberries into the chocolate.
> chef, strawberry ×3 @ kitchen
> chef, chocolate, pan @ kitchen
> chef, strawberry ×3, chocolate @ kitchen
~ 1 chef / strawberry
~ 2 chef / chocolate
~ 2 chocolate / pan
~ 2 chef / pan
~ 3 chef / strawberry
~ 3 chef / chocolate
~ 3 strawberry / chocolate

How to send a letter: write the letter, put it in an envelope, take it to the post office.
> person, letter
> person, letter, envelope
> person, letter @ post office
~ 1 person / letter
~ 2 letter / envelope
~ 2 person / letter
~ 2 person / envelope
~ 3 person / letter

Scene 1: a thief opens a suitcase. Scene 2: a dog barks at him. Scene 3: he drops the suitcase and runs away.
> thief, suitcase
> dog, thief
> thief, suitcase
~ 1 thief / suitcase
~ 3 thief / suitcase

- A kid blows up a balloon\\n- It gets bigger and bigger\\n- It pops
> kid, balloon
> balloon
> balloon
! 2 balloon grow
~ 1 kid / balloon

Take the dog for a walk, throw a ball, wipe its paws.
> person, dog
> person, ball
> person, dog
~ 2 person / ball
~ 3 person / dog

First a seed lies in the garden. Next the sun shines on it. At last a flower grows there.
> seed @ garden
> sun, seed @ garden
> flower @ garden
! 3 flower grow
`;
