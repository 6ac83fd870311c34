/** Input nobody should send and somebody will. */
// prettier-ignore
export const ODD_PROMPTS: readonly string[] = [
  '', '   ', '...!!!', '🐱🐶', '🐱 chases 🎈', '고양이가 해변에서 빨간 풍선을 쫓는다', 'Кот бежит по пляжу', 'cat', 'CAT CHASES DOG ON BEACH',
  'A CAT CHASES A RED BALLOON. THEN IT SLEEPS.', '<b>A cat</b> <script>alert(1)</script> runs <br> A dog sleeps', 'a a a a a a',
  'the the the', 'of of of', 'and', 'then then then', '1. 2. 3.', '((((', 'twenty red cars', 'a hundred balloons float up',
  '0 cats', '999999999999999999999 cats', 'beautiful music', 'it', 'they run', 'her', 'himself', '"Hello" said the "cat"', 'A\tcat\r\nruns',
  'ÀÉÎ œuvre café', 'a'.repeat(5000), 'cat '.repeat(3000), 'and then '.repeat(2000), "'s 's 's", 'to to to run', 'is is is', 'x', 'null',
  '{"scenes": [{"description": "a cat"}]}', 'A 🐱 cat.exe runs at 5pm with $100 & 50% off', 'running', 'red', 'quickly', 'in the beach on the',
  'who which that', 'not not not run', ', '.repeat(500), "a cat's dog's bird's fish's ball", 'Ünïcödé wörds jump', 'constructor', '__proto__ runs',
  'toString hasOwnProperty chases valueOf', 'the cat of the dog '.repeat(500), 'A cat, a dog, a bird, a fish, a cow, a pig, a lion, a tiger, a bear, a horse and a duck dance',
  'forty cats and forty dogs and forty birds and forty cows', 'Scene 1: Scene 2: Scene 3:', '- \n- \n- cat', 'cat\u0000dog', '\uD800 cat', '😀'.repeat(2000),
];
