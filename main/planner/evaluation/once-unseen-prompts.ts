/**
 * The first unseen set, which the offline planner was measured on once before any of these faults were known to anyone:
 * 89 % of the groups, 93 % of the cast. It has been improved on these since.
 */
export const ONCE_UNSEEN_PROMPTS = `
A yellow umbrella and a black hat on a bench.
> yellow umbrella, black hat
= 1 yellow umbrella / apart / black hat
~ 1 yellow umbrella / bench
~ 1 black hat / bench

Three rabbits and two foxes in the snow.
> rabbit ×3, fox ×2 @ snow

A candle to the left of a teddy bear.
> candle, teddy bear
= 1 candle / left of / teddy bear
= 1 candle / apart / teddy bear

An airplane above a castle.
> airplane @ castle

A gigantic ant beside a little cow.
> gigantic ant, little cow
= 1 gigantic ant / bigger than / little cow

A parrot sits on a pirate's shoulder on a ship.
> parrot, pirate, ship
~ 1 parrot / pirate
~ 1 pirate / ship
~ 1 parrot / ship

A motorcycle drives to the right on the highway.
> motorcycle @ highway
! 1 motorcycle right

A rocket lifts off from the desert.
> rocket @ desert
! 1 rocket up

An apple drops from a tree in the garden.
> apple, tree @ garden
! 1 apple down
~ 1 apple / tree

A ghost floats out of the room to the left.
> ghost
! 1 ghost left
! 1 ghost out

A gorilla walks away from the camera through the jungle.
> gorilla @ jungle
! 1 gorilla shrink

A seal balances a ball on its nose at the beach.
> seal, ball @ beach
~ 1 seal / ball

Leo builds a snowman in the garden. A rabbit steals its carrot. Leo chases the rabbit.
> Leo, snowman @ garden
> rabbit, carrot @ garden
> Leo, rabbit @ garden
~ 2 rabbit / carrot
~ 1 Leo / snowman

A woman waters her roses. A bee stings her. She drops the bucket and runs into the house.
> woman, rose ×3
> bee, woman
> woman, bucket
~ 2 bee / woman

Two mice find a piece of cheese in the kitchen. A cat hears them. They hide under a sofa.
> mouse ×2, cheese @ kitchen
> cat, mouse ×2 @ kitchen
> mouse ×2, sofa
~ 1 mouse / cheese
~ 3 mouse / sofa

A fairy meets a sad dragon in the mountains. She gives it a cupcake. The dragon smiles.
> fairy, sad dragon @ mountains
> fairy, cupcake, sad dragon @ mountains
> sad dragon @ mountains
~ 2 fairy / cupcake
~ 2 sad dragon / cupcake

A girl loses a shoe on the stairs of the palace. A prince picks it up. He looks for her in the town.
> girl, shoe @ palace
> prince, shoe @ palace
> prince @ town
~ 1 girl / shoe
~ 2 prince / shoe

A farmer catches a big fish in the lake. It jumps back into the water. He laughs.
> farmer, big fish @ lake
> big fish @ lake
> farmer @ lake
~ 1 farmer / big fish

Grandpa reads a book to the children in the living room. They fall asleep. He turns off the lamp.
> grandpa, book, child ×3 @ living room
> child ×3 @ living room
> grandpa, lamp @ living room
~ 1 grandpa / book

1. Put a tomato on the plate.\\n2. Cut it.\\n3. Add cheese.
> chef, tomato, plate @ kitchen
> chef, tomato @ kitchen
> chef, cheese @ kitchen
~ 1 tomato / plate
~ 1 chef / tomato
~ 1 chef / plate
~ 2 chef / tomato
~ 3 chef / cheese

How to feed a cat: open the fridge, pour milk into a bowl, call the cat.
> person
> person, milk, bowl
> person, cat
~ 2 milk / bowl
~ 2 person / milk
~ 2 person / bowl

Scene 1: A taxi waits in the street. Scene 2: A man gets in. Scene 3: It drives to the airport.
> taxi @ street
> man, taxi @ street
> taxi

- A wolf howls at night\\n- A hunter hears it\\n- He climbs a tree
> wolf
> hunter, wolf
> hunter, tree
~ 3 hunter / tree

First a chick sits in its nest. Then it flaps its wings. Finally it flies away.
> chick
> chick
> chick
! 3 chick out
`;
