/**
 * The same kinds of prompts, written as a stranger would before the planner was tried on any of these and never used to
 * improve it: what the evaluation's figures are worth on prompts of others.
 */
export const UNSEEN_PROMPTS = `
Four cupcakes and a teapot on a picnic blanket.
> cupcake ×4, teapot

A white llama and a black sheep in a valley.
> white llama, black sheep @ valley
= 1 white llama / apart / black sheep

A broom to the left of a bucket.
> broom, bucket
= 1 broom / left of / bucket
= 1 broom / apart / bucket

A satellite above the earth.
> satellite, earth
= 1 satellite / above / earth

A gigantic strawberry next to a small tractor.
> gigantic strawberry, small tractor
= 1 gigantic strawberry / bigger than / small tractor

Seven candles on a birthday cake.
> candle ×7, cake
~ 1 candle / cake
~ 1 candle / candle

A turtle swims from right to left past a coral reef.
> turtle
! 1 turtle left

A drone rises above the city.
> drone @ city
! 1 drone up

A swaying palm tree and a rolling coconut on an island.
> palm tree, coconut @ island
^ 1 palm tree sway
^ 1 coconut roll

A zebra trots out of the picture to the left.
> zebra
! 1 zebra left
! 1 zebra out

We see a lonely cactus and, far behind it, a train.
> lonely cactus, train
~ 1 lonely cactus / train

A scientist in a white coat looks through a telescope at the moon.
> scientist, telescope, moon
~ 1 scientist / telescope

A sleeping lion with a butterfly on its nose.
> lion, butterfly
~ 1 lion / butterfly

On the shelf there are a trophy, a clock and two books.
> trophy, clock, book ×2

A toddler stacks wooden blocks while a puppy watches.
> toddler, puppy

A bus full of singing children drives across a bridge.
> bus, child ×3
~ 1 bus / child

A pirate ship that is chased by a sea monster sails to the right.
> pirate ship, sea monster
~ 1 pirate ship / sea monster
! 1 pirate ship right

A woman feeds the ducks at the pond. A greedy goose snatches the bread from her hand. She chases it away.
> woman, duck ×3 @ pond
> goose, bread, woman @ pond
> woman, goose @ pond
~ 2 goose / bread
~ 2 woman / bread

Kim finds a magic lamp on the beach. He rubs it and a genie appears. The genie grants him a wish.
> Kim, magic lamp @ beach
> Kim, magic lamp, genie @ beach
> genie, Kim @ beach
~ 1 Kim / magic lamp
~ 2 Kim / magic lamp

A fox invites a stork to dinner. He serves soup on a flat plate. The stork cannot eat it and goes home.
> fox, stork
> fox, soup
> stork
~ 2 fox / soup
~ 2 soup / flat plate

A mole digs a tunnel under the garden. An angry gardener pours water into the hole. The mole pops up behind him and giggles.
> mole @ garden
> angry gardener @ garden
> mole, angry gardener @ garden

Two hikers lose their map in the mountains. A goat eats it. Luckily a helicopter spots them and takes them home.
> hiker ×2 @ mountains
> goat @ mountains
> helicopter, hiker ×2
~ 3 helicopter / hiker

The teacher asks a question. Every student raises a hand. She points at a shy boy, and he answers.
> teacher
> student
> teacher, shy boy

An old clock falls in love with a new phone. It ticks all night. The phone rings back.
> old clock, new phone
> old clock
> new phone

A girl draws a door on the wall with a pencil. The door opens and a unicorn steps out. They ride away together.
> girl, door, pencil
> door, unicorn
> girl, unicorn
~ 1 girl / door
~ 1 girl / pencil
~ 2 door / unicorn
~ 3 girl / unicorn

A cowboy tries to ride a wild horse. It throws him off. He gives it an apple and they become friends.
> cowboy, wild horse
> wild horse, cowboy
> cowboy, wild horse, apple
~ 1 cowboy / wild horse
~ 2 cowboy / wild horse
~ 3 cowboy / apple
~ 3 wild horse / apple

Ella and her grandfather plant a tree in the park. It grows and grows. Years later Ella sits under it with a book.
> Ella, grandfather, tree @ park
> tree @ park
> Ella, tree, book @ park
~ 3 Ella / tree
~ 3 Ella / book

A detective finds a shoe in the library. He measures it. It belongs to the queen, so he returns it to her.
> detective, shoe @ library
> detective, shoe @ library
> detective, queen, shoe
~ 1 detective / shoe
~ 2 detective / shoe
~ 3 queen / shoe
~ 3 detective / shoe

A whale swallows a small boat. Inside, the sailor lights a candle. The whale sneezes him out.
> whale, small boat
> sailor, candle
> whale, sailor
~ 1 whale / small boat
~ 2 sailor / candle

Dr Bean builds a time machine. She travels to the age of the dinosaurs. A dinosaur steps on the machine and breaks it.
> Dr Bean, time machine
> Dr Bean
> dinosaur, time machine
~ 3 dinosaur / time machine

The baker's son takes a cake to his grandmother. On the way he meets a bear. He shares the cake with it.
> son, cake, grandmother
> son, bear
> son, bear, cake
~ 1 son / cake
~ 3 son / cake
~ 3 bear / cake

Two snowmen stand in a garden. One of them wears a hat. The wind blows it away, and the other one laughs.
> snowman ×2 @ garden
> snowman, hat @ garden
> snowman, hat @ garden
~ 2 snowman / hat

1. Fill a glass with ice.\\n2. Squeeze an orange over it.\\n3. Stir and drink.
> chef, glass
> chef, orange
> chef
~ 1 chef / glass
~ 2 chef / orange

How to groom a horse: tie up the horse, brush it, comb its mane, give it a carrot.
> person, horse
> person, horse
> person, horse
> person, horse, carrot
~ 1 person / horse
~ 2 person / horse
~ 3 person / horse
~ 4 person / carrot
~ 4 horse / carrot

How to hang a picture: hammer a nail into the wall, hang the picture on it, step back and look.
> person
> person
> person

- An egg lies in the grass\\n- It wobbles and cracks\\n- A baby dinosaur comes out of it
> egg
> egg
> baby dinosaur, egg
~ 3 baby dinosaur / egg

- A pilot waves from her airplane\\n- She takes off\\n- The airplane disappears in the clouds
> pilot, airplane
> pilot
> airplane @ clouds
~ 1 pilot / airplane

Scene 1: A singer steps onto the stage. Scene 2: She drops her microphone, and a fan picks it up. Scene 3: The fan sings with her.
> singer @ stage
> singer, fan @ stage
> fan, singer @ stage

Shot 1: a bee sleeps inside a tulip. Shot 2: the sun comes up and wakes it. Shot 3: it stretches and flies off.
> bee, tulip
> sun, bee
> bee
~ 1 bee / tulip
! 3 bee out

First the firefighters slide down the pole. Then they jump into their fire truck. Finally they spray water on a burning house.
> firefighter ×3
> firefighter ×3, fire truck
> firefighter ×3, house
~ 2 firefighter / fire truck
`;
