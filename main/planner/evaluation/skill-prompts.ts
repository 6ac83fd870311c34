/**
 * One scene, one skill: what is there, how many, where to each other, how large, which way (the paper's VPEval and
 * ActionBench kinds). The notation is explained in `expectations.ts`.
 */
export const SKILL_PROMPTS = `
A red car and a green apple.
> red car, green apple
= 1 red car / apart / green apple

A giraffe in the desert.
> giraffe @ desert

A blue umbrella next to a sofa.
> blue umbrella, sofa

Three cats sit in the garden.
> cat ×3 @ garden

Four yellow balloons float over a lake.
> yellow balloon ×4 @ lake

Two monkeys and one elephant in the jungle.
> monkey ×2, elephant @ jungle

Six penguins stand on the ice.
> penguin ×6 @ ice

Seven bees fly around in the garden.
> bee ×7 @ garden

A flock of eight birds flies across the sky from left to right.
> bird ×8 @ sky
! 1 bird right

A dog to the left of a bicycle.
> dog, bicycle
= 1 dog / left of / bicycle
= 1 dog / apart / bicycle

A bear to the right of a tent in the forest.
> bear, tent @ forest
= 1 bear / right of / tent
= 1 bear / apart / tent

A kite above a house.
> kite, house
= 1 kite / above / house

A ball below a chair.
> ball, chair
= 1 ball / below / chair
~ 1 ball / chair

A cat sits on top of a piano in the living room.
> cat, piano @ living room
= 1 cat / on / piano
~ 1 cat / piano

A horse stands between two trees.
> horse, tree ×2
= 1 horse / apart / tree

A mouse bigger than an elephant.
> mouse, elephant
= 1 mouse / bigger than / elephant

A small dog sits beside a huge teddy bear.
> small dog, huge teddy bear
= 1 huge teddy bear / bigger than / small dog

A pumpkin that is larger than a car.
> pumpkin, car
= 1 pumpkin / bigger than / car

A yellow taxi drives from right to left through the city.
> yellow taxi @ city
! 1 yellow taxi left

A penguin slides to the right on the snow.
> penguin @ snow
! 1 penguin right

A rocket flies up over the desert.
> rocket @ desert
! 1 rocket up

A leaf falls down from a tree in the park.
> leaf, tree @ park
! 1 leaf down
~ 1 leaf / tree

Two foxes stand in a field. One runs to the left, the other runs to the right.
> fox ×2 @ field
> fox ×2 @ field
! 2 fox opposite

Two cars drive in opposite directions on the road.
> car ×2 @ road
! 1 car opposite

A dog runs to the left and a cat runs to the right.
> dog, cat
! 1 dog left
! 1 cat right

A helicopter flies over the city from left to right.
> helicopter @ city
! 1 helicopter right

A hot air balloon drifts over the mountains to the left.
> hot air balloon @ mountains
! 1 hot air balloon left

A train comes toward the camera on a bridge.
> train
! 1 train grow

A sailboat leaves the picture to the right on the ocean.
> sailboat @ ocean
! 1 sailboat out
! 1 sailboat right

A lion walks into the frame from the left in the savanna.
> lion @ savanna
! 1 lion in
! 1 lion right

A football field with a runner on it.
> runner @ football field

A fire truck in front of a castle at sunset.
> fire truck @ castle
`;
