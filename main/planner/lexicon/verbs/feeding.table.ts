/** Eating, drinking, cooking. Columns: lemmas | motion speed act | theme agent | more | Korean | example. */
export const FEEDING = `
eat, devour, gobble, munch, dine on, feast on, consume, polish off, wolf down, eat up, gobble up, scoff | still 0.4 eat | target living | | 먹다, 먹어 치우다, 잡아먹다, 식사하다, 뜯어먹다 | A bear eats a fish.
nibble, nibble on, gnaw, gnaw on, chew, chew on, chomp, crunch, peck, peck at, ruminate | still 0.4 eat | target living | | 갉아먹다, 씹다, 쪼다, 쪼아 먹다, 조금씩 먹다 | A rabbit nibbles a carrot.
graze, graze on | still 0.4 eat | none living | place=meadow | 풀을 뜯다, 뜯다, 풀을 먹다 | Cows graze on the hill.
bite, bite into | approach 0.7 eat | target living | | 물다, 깨물다, 베어 물다 | A crocodile bites the rope.
taste, sample, savor, savour, relish, sip at | still 0.4 eat | target living | | 맛보다, 음미하다 | A cook tastes the soup.
lick, lap, lap up | still 0.4 eat | target living | | 핥다, 핥아 먹다 | A dog licks the plate.
swallow, gulp, gulp down | still 0.4 eat | target living | | 삼키다, 꿀꺽하다 | The whale swallows a boat.
suck, suckle, slurp | still 0.4 drink | target living | | 빨다, 빨아 먹다, 후루룩 마시다 | A calf suckles.
drink, sip, guzzle, quaff, swig | still 0.4 drink | target living | | 마시다, 들이켜다, 홀짝이다 | A horse drinks from the river.
toast, raise a glass, clink glasses | still 0.4 drink | none living | implies=wine glass:held | 건배하다 | The guests toast.
breastfeed, bottle-feed | still 0.3 hold | met living | | 젖을 먹이다 | A mother bottle-feeds her baby.
feed, feed on, spoon-feed | still 0.4 reach | target living | at=hand | 먹이를 주다, 먹이다, 밥을 주다, 모이를 주다 | A girl feeds the ducks.
have breakfast, eat breakfast, breakfast | still 0.4 eat | none living | implies=table:beside, place=kitchen | 아침을 먹다, 아침 먹다 | The family has breakfast.
have lunch, eat lunch, lunch | still 0.4 eat | none living | implies=table:beside, place=restaurant | 점심을 먹다 | Two friends have lunch.
have dinner, eat dinner, dine, have supper, sup | still 0.4 eat | none living | implies=table:beside, place=restaurant | 저녁을 먹다, 식사하다 | A couple dines.
feast, banquet | still 0.4 eat | none living | implies=table:beside, place=castle | 잔치하다 | The king feasts.
snack, snack on, pick at | still 0.4 eat | target living | | 간식을 먹다 | She snacks on nuts.
picnic, have a picnic | still 0.4 eat | none living | implies=picnic basket:beside, place=park | 소풍 가다, 소풍하다 | A family picnics.
have tea, have a tea party | still 0.4 drink | none living | implies=teapot:beside | 차를 마시다, 다과회를 하다 | Two dolls have tea.
have coffee | still 0.4 drink | none living | implies=coffee:held, place=cafe | 커피를 마시다 | They have coffee.
cook, fix dinner, stew, sauté, saute, braise | still 0.4 write | beside living | implies=pot:beside, place=kitchen, at=table | 요리하다, 조리하다 | A man cooks soup.
bake | still 0.4 hold | beside living | implies=oven:beside, place=kitchen, at=table | 굽다, 빵을 굽다 | She bakes a cake.
fry, stir-fry, deep-fry, pan-fry, sear, scramble eggs | still 0.4 write | beside living | implies=frying pan:held, place=kitchen, at=table | 튀기다, 볶다, 부치다 | He fries an egg.
grill, barbecue, barbeque, toast bread, char, broil | still 0.4 hold | beside living | implies=grill:beside, place=garden | 굽다, 바비큐하다 | Dad grills sausages.
roast | still 0.4 hold | beside living | implies=campfire:beside | 굽다, 볶다 | They roast chestnuts.
boil, simmer, poach egg, blanch, parboil | still 0.4 hold | beside any | implies=pot:beside, place=kitchen, at=table | 끓이다, 삶다, 끓다 | She boils eggs.
steam | still 0.4 | beside any | implies=pot:beside, place=kitchen, at=table | 찌다 | He steams dumplings.
heat, heat up, warm, warm up, preheat, microwave, reheat | still 0.4 | beside any | becomes=hot, at=table | 데우다, 가열하다, 뜨거워지다 | She heats the milk.
chill, refrigerate, cool down, cool off, cool | still 0.4 | target any | becomes=cold | 식히다, 차게 하다, 식다 | The pie cools.
knead, roll dough | still 0.4 push | beside living | implies=dough:beside, place=kitchen, at=table | 반죽하다, 주무르다 | A baker kneads the dough.
mash, grate, puree | still 0.4 push | beside living | implies=bowl:beside, place=kitchen, at=table | 으깨다, 갈다, 빻다 | He mashes the potatoes.
sift, strain, sieve, drain pasta | still 0.4 shake | held living | implies=sieve:held, place=kitchen | 체로 치다, 거르다 | She sifts the flour.
beat, whip, cream | still 0.5 write | beside living | when=no theme, implies=whisk:held, place=kitchen, at=table | 휘젓다 | He whips cream.
brew, make coffee, make tea, percolate | still 0.4 hold | beside living | implies=teapot:beside, place=kitchen, at=table | 끓이다, 우리다, 내리다 | She brews tea.
marinate, pickle, ferment, cure | still 0.3 | beside living | implies=jar:beside, place=kitchen, at=table | 절이다, 담그다, 발효시키다 | He pickles cucumbers.
dish up, plate, serve up | still 0.4 hold | held living | implies=plate:held, place=kitchen | 담다, 차리다 | She plates the fish.
set the table, lay the table, set table | still 0.4 bend | beside living | implies=table:beside, place=kitchen | 상을 차리다 | The boy sets the table.
clear the table | still 0.4 bend | beside living | implies=table:beside | 상을 치우다 | She clears the table.
wait tables, bartend, tend bar, mix drinks | still 0.5 hold | beside living | implies=cocktail:held, place=bar | 술을 만들다, 서빙하다 | He tends bar.
frost, glaze cake, butter, spread butter | still 0.4 write | beside living | implies=knife:held, place=kitchen, at=table | 바르다 | She butters the toast.
smoke, puff, puff on | still 0.3 hold | held living | implies=cigarette:held | 피우다, 담배를 피우다 | A man smokes a pipe.
vape | still 0.3 hold | held living | | 내뿜다 | She vapes.
pour tea | still 0.4 hold | held living | implies=teapot:held | 차를 따르다 | He pours tea.
starve, fast, go hungry | still 0.3 stand | none living | | 굶다 | The wolf starves.
digest, burp, hiccup, vomit, throw up | still 0.3 bend | none living | | 트림하다, 토하다 | The baby burps.
hunt, poach | travel 0.9 run | pursued living | place=forest | 사냥하다 | A lion hunts a zebra.
fish, angle, go fishing | still 0.3 hold | none living | implies=fishing rod:held, place=lake | 낚시하다, 낚다 | An old man fishes.
`;
