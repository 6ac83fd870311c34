/**
 * Adverbs and phrases that do the work of one. Columns: lemmas | kind value | Korean.
 * Kinds: `speed` with its factor, `direction`, `manner`, `act` (what the body does), `place`, `time`, `order`, `degree`, `together`.
 */
export const ADVERBS = `
slowly, slow, sluggishly, at a snail's pace | speed 0.5 | 천천히, 느리게, 느릿느릿
leisurely, lazily, in no hurry, at leisure | speed 0.5 | 느긋하게, 게으르게, 여유롭게
gradually, guadually, bit by bit, little by little, progressively, step by step | speed 0.5 | 점점, 점차, 서서히, 차츰
gently, softly, tenderly, delicately | speed 0.6 | 부드럽게, 살며시, 살살
calmly, peacefully, serenely, tranquilly, placidly | speed 0.6 | 차분하게, 평화롭게, 잔잔하게
carefully, cautiously, meticulously, gingerly, warily | speed 0.6 | 조심조심, 조심스럽게, 조심히
quietly, silently, stealthily, noiselessly, secretly, furtively | speed 0.6 | 조용히, 조용하게, 가만히, 살금살금, 슬금슬금, 몰래
heavily, wearily, laboriously, tiredly | speed 0.6 | 힘겹게, 무겁게
gracefully, elegantly, smoothly, steadily, majestically, effortlessly, fluidly, evenly | speed 0.8 | 우아하게, 부드럽게, 매끄럽게
quickly, fast, rapidly, swiftly, speedily, hurriedly, hastily, briskly, in a hurry, at full speed, at high speed, at top speed, in haste, quick | speed 1.4 | 빨리, 빠르게, 재빨리, 급히, 서둘러, 쏜살같이, 쌩쌩
suddenly, abruptly, all of a sudden, unexpectedly, all at once | speed 1.2 | 갑자기, 문득, 별안간
immediately, instantly, at once, promptly, right away, straight away | speed 1.2 | 당장, 즉시, 바로
furiously, wildly, frantically, fiercely, violently, madly, ferociously, in a frenzy, vigorously, energetically, excitedly, eagerly | speed 1.3 | 거세게, 미친 듯이, 맹렬히, 힘차게
left, leftward, leftwards, to the left, toward the left, towards the left, leftwise | direction left | 왼쪽으로, 왼편으로
right, rightward, rightwards, to the right, toward the right, towards the right | direction right | 오른쪽으로, 오른편으로
up, upward, upwards, skyward, skywards, aloft, upstairs, uphill, heavenward, to the sky | direction up | 위로, 위쪽으로, 하늘로, 하늘높이, 높이
down, downward, downwards, downstairs, downhill, earthward, groundward, to the ground | direction down | 아래로, 아래쪽으로, 땅으로, 밑으로
toward the camera, towards the camera, toward the viewer, towards the viewer, closer, to the camera, at the camera | direction toward | 카메라 쪽으로, 카메라를 향해, 이쪽으로
away, off, into the distance, away from the camera, out of sight, afar, far away, into the background | direction away | 멀리, 저쪽으로, 저 멀리
forward, forwards, onward, onwards, ahead, straight, straight ahead, along, on | direction forward | 앞으로, 곧장, 똑바로
backward, backwards, back, in reverse, rearward, behind | direction backward | 뒤로, 거꾸로
sideways, sidewards, sideward, to the side | direction sideways | 옆으로
clockwise | direction clockwise | 시계 방향으로
counterclockwise, anticlockwise, counter-clockwise, anti-clockwise | direction counterclockwise | 반시계 방향으로
around, round, in circles, in a circle, round and round, about | direction around | 빙빙, 빙글빙글, 뱅글뱅글, 둥글게
in, inside, indoors, inwards, inward, within | direction inside | 안으로, 안에서, 실내에서
out, outside, outdoors, outwards, outward, outside of | direction outside | 밖으로, 밖에서, 야외에서
here and there, to and fro, back and forth, from side to side, hither and thither, everywhere, all over the place, all around, up and down, side to side | direction back and forth | 이리저리, 왔다갔다, 여기저기, 앞뒤로, 사방으로
across, over, through, past, by | direction across | 가로질러
home, homeward, homewards | direction home | 집으로
together, with each other, with one another, in unison, side by side, jointly, hand in hand, arm in arm, as a group, in sync | together together | 함께, 같이, 나란히, 다같이
toward each other, towards each other, face to face, toward one another | together toward each other | 서로를 향해, 마주
in opposite directions, apart, in different directions, away from each other, separately, in the opposite direction | together opposite | 반대로, 따로, 반대 방향으로, 흩어져
alone, by itself, by himself, by herself, on its own, solo, by themselves | together alone | 혼자, 홀로
in a row, in a line, in line, one after another, one by one, in single file | together in a row | 한 줄로, 줄지어, 하나씩, 하나둘
nearby, close by, close, near | place near | 가까이, 근처에서
far, far off, in the distance, at a distance | place far | 멀리서
overhead, above, up above, high, high up, on high, up high | place above | 머리 위로, 높이, 위에서
below, beneath, underneath, down below, low | place below | 아래에서
here, there, somewhere, anywhere, elsewhere, in place | place here | 여기, 저기, 어딘가
underwater, under water, undersea | place underwater | 물속에서
ashore, on land, aground | place ashore | 육지로
then, next, after that, afterwards, afterward, thereafter, subsequently, later, later on, soon, shortly after, before long, eventually, finally, in the end, at last, lastly, in turn, ultimately, secondly | order then | 그리고, 그다음, 다음에, 이어서, 그때, 마침내, 결국, 이윽고, 곧, 나중에, 잠시 후, 잠시 후에, 그러고, 그러고 나서, 그런 다음, 그다음에, 그 다음, 그 다음에, 그 후, 그 후에, 그 뒤, 그 뒤에, 마지막으로, 드디어, 얼마 후, 이어, 그러자, 그러더니, 그러다
first, at first, initially, to begin with, in the beginning, firstly, originally, to start with | order first | 먼저, 처음에, 우선, 처음에는
meanwhile, at the same time, simultaneously, in the meantime, all the while, concurrently, meantime | order meanwhile | 한편, 동시에, 그동안, 그사이
again, once more, once again, anew, over and over, over again, repeatedly | order again | 다시, 또, 거듭
now, currently, at the moment, at present, just now, right now, already, still, yet, ever, just, once | order now | 지금, 이제, 아직, 벌써
today, nowadays, these days | time by day | 오늘
tonight, overnight, at night, by night, at midnight, late at night | time at night | 오늘 밤, 밤에
tomorrow, the next day, the following day | time next day | 내일, 다음날, 이튿날
yesterday, ago, long ago, once upon a time, one day, in the past | time once | 어제, 옛날에, 옛날, 어느날, 어느 날, 하루는, 옛날 옛적에
always, forever, continuously, constantly, endlessly, tirelessly, incessantly, all day, all day long, all the time, without stopping, nonstop, permanently, continually | manner keep | 항상, 계속, 끊임없이, 늘, 온종일
often, sometimes, occasionally, frequently, usually, rarely, seldom, twice, daily, every day, regularly, from time to time, never, hardly, normally, typically, commonly, annually | degree often | 자주, 가끔, 때때로, 보통
very, so, too, really, quite, rather, extremely, incredibly, highly, fairly, pretty, almost, nearly, completely, totally, fully, perfectly, absolutely, partly, partially, slightly, a bit, a little, a lot, much, more, most, less, least, even, only, also, as well, well, better, best, especially, particularly, entirely, deeply, truly, utterly, somewhat, barely, simply, merely, exactly, precisely, roughly, approximately, mostly, mainly, generally, enough, otherwise, likely, perhaps, maybe, probably, certainly, clearly, obviously, seemingly, apparently, actually, indeed, instead, however, therefore, thus, hence, either, neither, else, not, prominently, genetically, as if, as though, of course, in fact, for example | degree very | 매우, 아주, 정말, 너무, 무척, 가장, 더, 조금, 거의, 완전히, 약간, 꽤
happily, joyfully, cheerfully, merrily, gleefully, playfully, joyously, contentedly, delightedly, blissfully, with joy, with delight, gladly, for joy | manner happily | 신나게, 즐겁게, 행복하게, 기쁘게, 재미있게, 재밌게
sadly, mournfully, tearfully, gloomily, sorrowfully, in tears, miserably, unhappily, dejectedly | manner sadly | 슬프게, 우울하게
angrily, grumpily, crossly, in anger, in rage, with anger, irritably | manner angrily | 화나서, 화내며
nervously, anxiously, fearfully, timidly, shyly, in fear, hesitantly, with fear | manner anxiously | 불안하게, 무서워하며, 수줍게
proudly, confidently, boldly, bravely, stoically, nobly, triumphantly, regally, fearlessly | manner proudly | 자랑스럽게, 용감하게, 씩씩하게
patiently, attentively, diligently, intently, thoughtfully, closely, skillfully, skilfully, expertly, hard, earnestly, seriously, curiously, inquisitively, in concentration, deftly, firmly, tightly, thoroughly, neatly, properly | manner intently | 열심히, 힘껏, 유심히, 꼼꼼히, 꼭
loudly, noisily, aloud, out loud, loud | manner loudly | 크게, 큰소리로, 시끄럽게
awkwardly, clumsily, messily, sloppily, unsteadily, drunkenly | manner clumsily | 서투르게, 엉성하게
brightly, brilliantly, radiantly, vividly, colourfully, colorfully, dazzlingly, warmly | manner brightly | 밝게, 환하게
beautifully, charmingly, prettily, magically, mysteriously, romantically, harmoniously, kindly, sweetly, lovingly, affectionately, politely, solemnly, comfortably, cozily, cosily, snugly, softly lit, freely, easily, in awe, in peace, in harmony, in silence, with ease, in style, wide, aside, asleep, sharply, naturally, upside down, wide open, on fire, with interest, with care, accidentally, by accident, on purpose, instinctively, automatically | manner so | 아름답게, 예쁘게, 자유롭게, 쉽게, 다정하게
sitting down, seated | act sit | 앉아서
lying down, asleep in bed | act lie | 누워서
on foot | act walk | 걸어서
on tiptoe, on tiptoes | act walk | 까치발로
on all fours, on its knees, on his knees, on her knees | act kneel | 엎드려서, 무릎 꿇고
upright, on its hind legs | act stand | 서서
`;
