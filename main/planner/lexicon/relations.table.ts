/** How English says that one thing stands to another. Columns: phrases | relation | example. */
export const ENGLISH_RELATIONS = `
on, upon, on top of, on the top of, atop, on the surface of, aboard, astride, resting on, perched on | on | a cat on a wall
in, within, in the middle of, in the midst of, at the heart of, in the heart of, at the center of, in the center of, at the centre of, in the centre of | in | a fish in a bowl
inside, inside of | inside | a mouse inside a box
under, beneath, underneath, below, at the bottom of, at the foot of, in the shade of, beneath the shade of, under the shade of | under | a dog under a table
above, overhead, high above, up above | above | a kite above the house
over, over the top of | over | a horse jumps over a fence
behind, in back of, at the back of, to the rear of, in the shadow of, on the other side of, on the far side of | behind | a boy behind a tree
in front of, at the front of, ahead of | in front of | a car in front of a house
beside, next to, by the side of, at the side of, alongside, adjacent to, to the side of, on the side of, side by side with, nearby to, at the feet of | beside | a bench beside a lake
near, close to, nearby, near to, not far from, in the vicinity of, in close proximity to, a short distance from, around the corner from | near | a duck near a pond
between, in between, in the middle between, sandwiched between | between | a ball between two cats
around, round, all around, surrounding | around | children around a fire
left of, to the left of, on the left of, at the left of, to the left side of, on the left side of, at the left side of, left side of, on left of, to left of, to the immediate left of | left of | a cup to the left of a plate
right of, to the right of, on the right of, at the right of, to the right side of, on the right side of, at the right side of, right side of, on right of, to right of, to the immediate right of | right of | a cup to the right of a plate
at, at the edge of, at the entrance of, at the side | at | a man at the door
outside, outside of, out in front of | outside | a dog outside the shop
far from, far away from, a long way from, away from, distant from, at a distance from | far from | a house far from the road
against, up against, against the side of | against | a ladder against a wall
among, amongst, amid, amidst, in the company of, in the crowd of | among | a fox among hens
opposite, across from, facing, opposite to, face to face with, vis-a-vis, fronting | opposite | a girl opposite a boy
to, up to, as far as, till, over to | to | a boy walks to school
into, in to, deep into, deeper into | into | a mouse runs into a hole
onto, on to, up on, up onto, down onto | onto | a cat jumps onto a chair
toward, towards, in the direction of, closer to, up towards, down towards, out to | toward | a bird flies toward the sun
from, from the direction of, from among, starting from | from | a ball rolls from the tree
out of, from inside, from within, from out of, from under, from behind, out from, from beneath, from underneath, out from behind, out from under | out of | a rabbit jumps out of a hat
off, off of, from the top of, from off, down from, down off | off | a book falls off a shelf
across, all over, throughout, across the width of, all across | across | a boat sails across the lake
along, down the length of, along the side of, along the edge of | along | two men walk along the river
through, by way of, via, through the middle of, right through | through | a train goes through a tunnel
past, beyond, on past | past | a bus drives past a shop
up, up along, up the side of | up | a goat climbs up a hill
down, down along, down the side of | down | a sled slides down a hill
after, in pursuit of, following | after | a dog runs after a cat
with, together with, along with, accompanied by, in company with, complete with, as well as, using, holding, in addition to | with | a girl with a dog
without, free of, lacking, minus, except, except for, but for, devoid of, instead of, rather than, with no, excluding, apart from | without | a room without a window
for, on behalf of, in search of, in order for, for the sake of | for | she waits for the bus
by | by | a house by the sea
as, in the role of, in the form of, in the shape of, disguised as | as | a dog as a firefighter
like, similar to, just like, such as, unlike, including | like | a cloud like a sheep
about, concerning, regarding, on the subject of, as for, according to, because of, due to, thanks to, in spite of, despite, in case of, than | about | a story about a king
of, made of, made from, made out of, consisting of, full of, filled with, formed of | of | a house of wood
during, in the course of, throughout the time of, while in, | during | he sleeps during the film
until, up until | until | they play until dark
before, prior to | before | she eats before noon
`;

/** Korean particles and nouns of position. Columns: words | relation | example. */
export const KOREAN_RELATIONS = `
위에, 위에서, 위, 꼭대기에, 꼭대기, 꼭대기에서 | on | 의자 위에 앉은 고양이
위로, 위를 | over | 담장 위로 뛰어넘는 말
위쪽에, 상공에, 머리 위에, 위쪽에서 | above | 마을 상공에 뜬 풍선
아래에, 밑에, 아래에서, 밑에서, 아래, 밑, 아래로, 밑으로 | under | 책상 밑에 숨은 쥐
안에, 속에, 안에서, 속에서, 속의, 가운데에, 가운데서, 한가운데에, 한가운데서, 한가운데, 가운데, 안, 속 | in | 상자 안에 든 공
안으로, 속으로 | into | 굴 속으로 들어가는 토끼
밖에, 밖에서, 바깥에, 바깥에서 | outside | 집 밖에 선 소년
밖으로, 바깥으로, 속에서 나와 | out of | 상자 밖으로 나오는 쥐
뒤에, 뒤에서, 뒤쪽에, 뒤편에, 뒤쪽에서, 너머에, 뒤로, 뒤 | behind | 나무 뒤에 숨은 아이
앞에, 앞에서, 앞쪽에, 정면에, 앞으로, 앞 | in front of | 집 앞에 선 차
옆에, 옆에서, 곁에, 곁에서, 옆으로, 옆 | beside | 강 옆에 앉은 노인
근처에, 근처에서, 가까이에, 가까이, 부근에, 근처 | near | 연못 근처에 있는 오리
사이에, 사이에서, 사이로, 틈에, 사이 | between | 두 나무 사이에 있는 의자
주위에, 주위를, 둘레를, 주변에, 주변을, 둘레에, 주변에서, 주위에서 | around | 불 주위를 도는 아이들
왼쪽에, 왼편에, 왼쪽에서, 왼쪽, 좌측에 | left of | 자동차 왼쪽에 선 개
오른쪽에, 오른편에, 오른쪽에서, 오른쪽, 우측에 | right of | 나무 오른쪽에 있는 집
맞은편에, 건너편에, 맞은편에서, 건너편에서 | opposite | 소녀 맞은편에 앉은 곰
멀리, 멀리에, 멀리서 | far from | 집에서 멀리 있는 산
에, 에는, 에도, 에서, 에서는, 에서도 | at | 공원에서 노는 아이
으로, 로, 에게, 한테, 께, 까지, 에게로, 쪽까지 | to | 학교로 가는 소년
쪽으로, 향해, 향하여, 을 향해, 를 향해 | toward | 해 쪽으로 나는 새
에서부터, 부터, 에게서, 한테서, 으로부터, 로부터 | from | 산에서부터 굴러온 돌
따라, 을 따라, 를 따라 | along | 강을 따라 걷는 두 사람
지나, 지나서, 지나쳐 | past | 가게를 지나 달리는 버스
건너, 가로질러, 건너서 | across | 호수를 가로질러 가는 배
통해, 통과해, 뚫고 | through | 터널을 통과해 달리는 기차
너머로, 넘어, 넘어서 | over | 담을 넘어 뛰는 고양이
와, 과, 하고, 랑, 이랑, 와 함께, 과 함께, 함께, 와 같이, 과 같이, 데리고, 가지고 | with | 개와 함께 걷는 소녀
없이, 없는, 빼고 | without | 잎 없이 선 나무
위해, 위해서, 을 위해 | for | 친구를 위해 만든 케이크
처럼, 같이, 같은, 듯이 | like | 양처럼 생긴 구름
의 | of | 소녀의 모자
동안, 동안에 | during | 밤 동안 내리는 눈
까지만, 때까지 | until | 해가 질 때까지 노는 아이
후에, 뒤이어, 다음에 | after | 밥을 먹은 후에 자는 개
전에 | before | 자기 전에 책을 읽는 소년
대해, 대한, 관한 | about | 왕에 대한 이야기
로서, 으로서 | as | 의사로서 일하는 곰
의해, 의하여, 에 의해, 에 의하여 | by | 개에 의해 끌려가는 썰매
기대어, 에 기대어 | against | 벽에 기대어 선 자전거
`;
