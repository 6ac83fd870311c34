/** Colours that things have anyway: saying them changes nothing in their picture. */
const ROWS = `
yellow: chick, taxi, sun, banana, lemon, corn, cheese, star, bee, giraffe, lion, duckling, rubber duck, sunflower, school bus, moon, pineapple, french fries
red: apple, tomato, strawberry, cherries, heart, fire truck, rose, ladybug, lobster, crab, fire hydrant, stop sign, santa claus, watermelon
orange: fox, orange, carrot, pumpkin, tiger, fire, goldfish, basketball
green: frog, turtle, tree, pine tree, cactus, leaf, crocodile, dinosaur, watermelon, alien, lizard, broccoli, avocado, snake, tractor, seedling, palm tree, dragon, grass, pear
blue: whale, dolphin, sky, ocean, earth
pink: pig, flamingo, peach, donut
white: sheep, swan, polar bear, snowman, rabbit, snowflake, cloud, egg, ghost, goat, unicorn, dove, milk, moon, zebra, panda, tooth
black: ant, spider, gorilla, bat, penguin, zebra, panda, bomb, piano, camera
brown: bear, monkey, dog, horse, teddy bear, cow, bread, cookie, chocolate, camel, squirrel, hedgehog, owl, deer, kangaroo, guitar, potato
gray: elephant, mouse, wolf, koala, rhinoceros, hippo, raccoon, seal, shark, rat
`;

const COLOURS = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [colour = '', things = ''] = row.split(': ');
      return things.split(', ').map((thing) => [`${colour} ${thing}`, colour] as const);
    }),
);

/** Whether a pack's picture of a thing has this colour without being asked. */
export const hasColour = (thing: string, colour: string): boolean =>
  COLOURS.has(`${colour === 'grey' ? 'gray' : colour} ${thing}`);
