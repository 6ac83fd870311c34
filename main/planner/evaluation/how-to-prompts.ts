/** Steps of a work or a day, as lists (the paper's HiREST kind). */
export const HOW_TO_PROMPTS = `
1. Slice the bread.\\n2. Put cheese on the bread.\\n3. Bake the bread in the oven.
> chef, bread @ kitchen
> chef, cheese, bread @ kitchen
> chef, bread, oven @ kitchen
~ 1 chef / bread
~ 2 cheese / bread
~ 2 chef / bread
~ 2 chef / cheese
~ 3 bread / oven
~ 3 chef / bread

How to plant a flower: dig a hole in the garden, put the flower into the hole, water the flower.
> person @ garden
> person, flower @ garden
> person, flower @ garden
~ 2 person / flower
~ 3 person / flower

- A boy takes a pencil\\n- He draws a tree\\n- He shows it to his teacher
> boy, pencil
> boy, tree
> boy, tree, teacher
~ 1 boy / pencil

Step 1: A man opens the door. Step 2: He walks to his car. Step 3: He drives away in it.
> man, door
> man, car
> man, car
~ 1 man / door
~ 3 man / car

Cut the tomatoes, heat the soup, serve it to a woman.
> chef, tomato ×3 @ kitchen
> chef, soup @ kitchen
> chef, soup, woman @ kitchen
~ 2 chef / soup
~ 3 chef / soup
~ 3 soup / woman

Shot 1: A girl brushes a horse on the farm. Shot 2: She gives it a carrot. Shot 3: She rides it across the field.
> girl, horse @ farm
> girl, horse, carrot @ farm
> girl, horse @ field
~ 1 girl / horse
~ 2 girl / carrot
~ 2 horse / carrot
~ 3 girl / horse

How to wash a dog: fill a bucket with water, put the dog in the bucket, wash the dog, dry it.
> person, bucket
> person, dog, bucket
> person, dog
> person, dog
~ 2 dog / bucket
~ 3 person / dog
~ 4 person / dog

1) A chef cracks an egg.\\n2) He fries it in a pan.\\n3) He eats it.
> chef, egg @ kitchen
> chef, egg, pan @ kitchen
> chef, egg @ kitchen
~ 1 chef / egg
~ 2 egg / pan
~ 2 chef / egg
~ 3 chef / egg

First, a surfer takes his surfboard. Next, he runs to the ocean. Finally, he rides a wave.
> surfer, surfboard
> surfer @ ocean
> surfer @ ocean

Scene 1: The sun rises over the farm. Scene 2: A chicken wakes up. Scene 3: The farmer feeds it.
> sun @ farm
> chicken @ farm
> farmer, chicken @ farm
! 1 sun up

Open the book; read the book; close the book.
> person, book
> person, book
> person, book
~ 1 person / book
~ 2 person / book
~ 3 person / book

- A rocket stands in the desert\\n- It flies up into the sky\\n- It reaches a planet in outer space
> rocket @ desert
> rocket @ sky
> rocket, planet @ outer space
! 2 rocket up

How to make a fruit salad: cut an apple, peel a banana, add strawberries, mix everything.
> chef, apple @ kitchen
> chef, banana @ kitchen
> chef, strawberry ×3 @ kitchen
> chef @ kitchen
~ 1 chef / apple
~ 2 chef / banana
~ 3 chef / strawberry

Scene 1 - a police car stops on the road.\\nScene 2 - a police officer gets out.\\nScene 3 - she talks to a driver.
> police car @ road
> police officer, police car @ road
> police officer, driver @ road
~ 2 police officer / police car
`;
