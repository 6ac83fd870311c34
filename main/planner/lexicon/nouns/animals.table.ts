/** Animals, of tales too. Columns: lemmas | traits | near | more | Korean. */
export const ANIMALS = `
animal, creature, critter, wildlife, mammal, fauna, zoo animal, farm animal, wild animal | animal | animal, deer, fox, dog | | 동물, 짐승, 생물, 야생동물
pet, house pet | animal | pet, dog, cat | | 반려동물, 애완동물
prey, predator | animal | | | 먹이감, 포식자
cat, kitty, house cat, feline, tabby, tabby cat, persian cat, siamese cat, stray cat, alley cat, sphynx, maine coon, pussycat, black cat | animal | cat | | 고양이, 냥이, 야옹이, 길고양이=stray cat
tomcat | animal male | cat | | 
kitten, kitty cat | animal child | kitten, cat | | 새끼고양이, 아기고양이
dog, hound, mutt, doggy, canine, stray dog, labrador, retriever, golden retriever, beagle, bulldog, dalmatian, sheepdog, border collie, collie, terrier, spaniel, great dane, rottweiler, doberman, saint bernard, greyhound, pit bull, guide dog, guard dog, shepherd dog, basset hound | animal | dog | | 개, 멍멍이, 반려견, 사냥개=hound
puppy, pup, puppy dog, corgi, chihuahua, dachshund, pug, pomeranian, shih tzu, yorkie, yorkshire terrier, shiba inu, shiba, maltese, french bulldog, jack russell | animal | puppy, dog | | 강아지, 웰시코기=corgi, 시바견=shiba inu
poodle | animal | poodle, dog | | 푸들
german shepherd, husky, siberian husky, malamute, akita | animal | german shepherd, dog, wolf | | 셰퍼드, 허스키=husky
fox, red fox, arctic fox, fennec fox, fennec | animal | fox | | 여우
vixen | animal female | fox | | 
wolf, coyote, jackal, dingo, werewolf, timber wolf, hyena, wild dog | animal | wolf, fox, dog | | 늑대, 하이에나=hyena, 승냥이, 늑대인간=werewolf
lion cub | animal child | lion | | 
lion, african lion, big cat | animal | lion, tiger | | 사자, 암사자
lioness | animal female | lion, tiger | | 
tiger, tiger cub, bengal tiger, white tiger, sabertooth | animal | tiger, leopard, lion | | 호랑이, 호랭이, 백호=white tiger
leopard, cheetah, jaguar, panther, black panther, snow leopard, cougar, puma, mountain lion, lynx, bobcat, ocelot, caracal, wildcat | animal | leopard, tiger, cat | | 표범, 치타=cheetah, 재규어=jaguar, 스라소니=lynx, 살쾡이=wildcat, 퓨마=puma
foal, colt | animal saddle child | horse | | 망아지=foal
horse, pony, steed, mustang, racehorse, thoroughbred, arabian horse, wild horse | animal saddle | horse | | 말, 조랑말=pony, 백마
stallion | animal saddle male | horse | | 
mare | animal saddle female | horse | | 
donkey, mule, ass, burro | animal saddle | donkey, horse | | 당나귀, 노새=mule, 나귀
unicorn | animal saddle | unicorn, horse | | 유니콘
pegasus, winged horse | animal saddle flies | pegasus, unicorn, horse | | 페가수스, 날개 달린 말
centaur, minotaur, satyr, faun | animal | centaur, horse | | 켄타우로스
zebra | animal | zebra, horse | | 얼룩말
calf | animal child | cow | | 송아지
cattle, holstein | animal | cow | |
cow, heifer, dairy cow, milk cow | animal female | cow | | 소, 젖소, 암소
buffalo, water buffalo, buffaloes, bison, yak, wildebeest, gnu, musk ox | animal | bull, cow | | 물소=water buffalo, 들소=bison, 버팔로=buffalo, 버펄로=buffalo
bull, ox, steer, bullock | animal male | bull, cow | | 황소
pig, piglet, hog, swine, wild boar, warthog, piggy | animal | pig | | 돼지, 아기돼지=piglet, 멧돼지=wild boar, 새끼 돼지=piglet
boar | animal male | pig | | 
sow | animal female | pig | | 
sheep, lamb, mountain sheep, bighorn sheep | animal | sheep, goat | | 양, 어린양=lamb
ram | animal male | sheep, goat | | 숫양
ewe | animal female | sheep, goat | | 
goat, mountain goat, ibex | animal | goat, sheep | | 염소, 산양=mountain goat
billy goat | animal male | goat, sheep | | 
camel, dromedary, bactrian camel | animal saddle | camel, llama | | 낙타
llama, alpaca, vicuna, guanaco | animal | llama, camel, sheep | | 라마, 알파카
giraffe | animal | giraffe | | 기린
elephant, elephant calf, baby elephant, african elephant, mammoth, woolly mammoth, mastodon | animal saddle | elephant | | 코끼리, 매머드=mammoth, 아기 코끼리=baby elephant
rhinoceros, rhino | animal | rhinoceros, hippo | | 코뿔소
hippo, hippopotamus | animal | hippo, rhinoceros | | 하마
mouse, field mouse, mice, shrew, vole, dormouse | animal | mouse, rat, hamster | | 생쥐, 쥐
rat | animal | rat, mouse | | 시궁쥐, 들쥐
hamster, guinea pig, gerbil, chinchilla | animal | hamster, mouse | | 햄스터, 기니피그
rabbit, bunny, hare, bunny rabbit, easter bunny, jackrabbit | animal | rabbit | | 토끼, 산토끼
squirrel, chipmunk, flying squirrel, prairie dog, groundhog, marmot, woodchuck | animal | squirrel | | 다람쥐, 청설모, 하늘다람쥐=flying squirrel, 마멋=marmot
hedgehog, porcupine, echidna | animal | hedgehog | | 고슴도치, 호저=porcupine
bat, fruit bat, vampire bat | animal flies hangs | bat | | 박쥐
cub, bear cub | animal child | bear | | 아기곰=bear cub
bear, brown bear, grizzly, grizzly bear, black bear | animal | bear | | 곰, 불곰, 곰돌이, 반달곰
polar bear | animal swims | polar bear, bear | | 북극곰, 백곰
koala, koala bear, wombat | animal | koala | | 코알라, 웜뱃=wombat
sloth | animal hangs | sloth, koala | | 나무늘보
panda, panda bear, giant panda, red panda | animal | panda, bear | | 판다, 팬더, 레서판다=red panda
joey | animal child | kangaroo | | 
kangaroo, wallaby | animal | kangaroo | | 캥거루, 왈라비=wallaby
monkey, chimpanzee, chimp, baboon, macaque, lemur, marmoset, ape, capuchin, spider monkey, primate, gibbon, mandrill, tamarin | animal | monkey, gorilla | | 원숭이, 침팬지=chimpanzee, 여우원숭이=lemur, 유인원=ape
gorilla, orangutan, silverback | animal | gorilla, monkey | | 고릴라, 오랑우탄=orangutan
raccoon, badger, skunk, opossum, possum, coati, honey badger | animal | raccoon | | 너구리, 오소리=badger, 스컹크=skunk
otter, beaver, sea otter, weasel, ferret, mink, muskrat, stoat, mongoose, marten, meerkat, platypus, capybara, nutria | animal swims | otter | | 수달, 비버=beaver, 족제비=weasel, 미어캣=meerkat, 오리너구리=platypus, 카피바라=capybara, 해달=sea otter
mole | animal | mole, mouse | | 두더지
armadillo, pangolin | animal | armadillo | | 아르마딜로, 천산갑=pangolin
anteater, aardvark, tapir | animal | anteater | | 개미핥기, 맥
fawn | animal child | deer | | 
deer, reindeer, elk, moose, caribou, antelope, gazelle, roe deer, impala, springbok, kudu, oryx, bambi deer | animal | deer, llama, goat | | 사슴, 순록=reindeer, 노루=roe deer, 영양=antelope, 고라니, 무스=moose, 가젤=gazelle
stag, buck | animal male | deer, llama, goat | | 
doe | animal female | deer, llama, goat | | 
chicken, fowl, poultry, turkey, turkey bird, partridge, quail, pheasant, guinea fowl, grouse | bird grounded | chicken | | 닭, 칠면조=turkey, 꿩=pheasant, 메추라기=quail
rooster, cock, cockerel | bird male grounded | chicken | | 수탉
hen, mother hen | bird female grounded | chicken | | 암탉
chick, baby chick, hatchling, duckling, gosling, baby bird, nestling, fledgling | bird child | chick, chicken | | 병아리, 새끼오리=duckling, 새끼 새=baby bird, 아기 오리=duckling
duck, mallard, goose, wild duck, mandarin duck, geese, coot | bird swims | duck, swan | | 오리, 거위=goose, 청둥오리=mallard, 원앙=mandarin duck, 기러기=wild duck
drake, gander | bird swims male | duck, swan | | 
swan, black swan | bird swims | swan, duck | | 백조, 고니
owl, barn owl, snowy owl, eagle owl, screech owl | bird | owl, eagle, bird | | 부엉이, 올빼미
eagle, bald eagle, golden eagle, hawk, falcon, kestrel, osprey, buzzard, bird of prey, vulture, condor, raptor, eaglet | bird | eagle, owl, bird | | 독수리, 매=hawk, 솔개=hawk, 콘도르=condor, 수리
seagull, gull, albatross, tern, puffin, seabird, sea gull | bird swims | seagull, dove, bird | | 갈매기, 바다새, 앨버트로스=albatross
pelican, stork, heron, egret, ibis, cormorant, spoonbill | bird | pelican, flamingo, swan | | 펠리컨, 황새=stork, 두루미=stork, 학=heron, 왜가리=heron, 백로=egret, 가마우지=cormorant
bird, sparrow, robin, finch, canary, bluebird, songbird, hummingbird, woodpecker, swallow, nightingale, wren, blackbird, starling, cuckoo, kingfisher, thrush, lark, cardinal, oriole, blue jay, jay, goldfinch, chickadee, titmouse, mockingbird, warbler, birdie, tit, bullfinch, wagtail | bird | bird | | 새, 참새=sparrow, 제비=swallow, 작은새, 벌새=hummingbird, 딱따구리=woodpecker, 카나리아=canary, 종달새=lark, 뻐꾸기=cuckoo, 울새=robin
crow, raven, magpie, rook, jackdaw | bird | crow, bird | | 까마귀, 까치=magpie
parrot, macaw, parakeet, cockatoo, budgie, budgerigar, lovebird, toucan, cockatiel | bird | parrot, bird | | 앵무새, 잉꼬=parakeet, 큰부리새=toucan
penguin, emperor penguin, king penguin, penguin chick | bird swims grounded | penguin | | 펭귄
flamingo | bird | flamingo | | 플라밍고, 홍학
peafowl | bird | peacock | | 
peacock | bird male | peacock | | 공작, 공작새
peahen | bird female | peacock | | 
ostrich, emu, cassowary, kiwi bird, rhea, dodo | bird grounded | ostrich, flamingo | | 타조, 에뮤=emu, 도도새=dodo
pigeon, homing pigeon, rock dove | bird | pigeon, dove, bird | | 비둘기
dove, turtledove | bird | dove, pigeon, bird | | 흰비둘기
phoenix, griffin, gryphon, firebird, thunderbird, hippogriff | bird | phoenix, eagle, peacock | | 불사조, 봉황, 피닉스, 그리핀=griffin
frog, toad, tree frog, bullfrog, tadpole, poison dart frog | animal swims | frog | | 개구리, 두꺼비=toad, 올챙이=tadpole, 청개구리=tree frog
turtle, tortoise, sea turtle, terrapin, snapping turtle | animal swims | turtle | | 거북이, 거북, 바다거북=sea turtle
lizard, gecko, iguana, chameleon, salamander, newt, komodo dragon, monitor lizard, skink, axolotl, reptile, bearded dragon | animal | lizard | | 도마뱀, 카멜레온=chameleon, 이구아나=iguana, 도롱뇽=salamander, 파충류=reptile
snake, python, cobra, viper, serpent, rattlesnake, anaconda, boa, boa constrictor, rattler, adder, basilisk | animal | snake | | 뱀, 구렁이=python, 코브라=cobra, 이무기=serpent, 비단뱀=python
crocodile, alligator, gator, croc, caiman | animal swims | crocodile, lizard | | 악어
dragon, chinese dragon, wyvern, fire dragon, baby dragon, hydra | animal flies | dragon, dinosaur | | 용, 드래곤
dinosaur, dino, t-rex, tyrannosaurus, t rex, tyrannosaurus rex, velociraptor, allosaurus, spinosaurus | animal | dinosaur, crocodile | | 공룡, 티라노사우루스, 티라노
brontosaurus, sauropod, brachiosaurus, diplodocus, apatosaurus, long-necked dinosaur | animal | brontosaurus, dinosaur | | 브라키오사우루스, 브론토사우루스
triceratops, stegosaurus, stegasaurus, stegasaurus dinosaur, ankylosaurus, iguanodon | animal | stegosaurus, triceratops, dinosaur | | 트리케라톱스, 스테고사우루스
pterodactyl, pteranodon, pterosaur | animal flies | pterodactyl, dragon | | 프테라노돈, 익룡
fish, goldfish, salmon, trout, tuna, cod, carp, koi, clownfish, angelfish, betta, guppy, minnow, catfish, piranha, swordfish, anchovy, sardine, herring, mackerel, tropical fish, eel, flying fish, halibut, sturgeon, barracuda, koi fish, anglerfish, sunfish | fish | fish | | 물고기, 금붕어=goldfish, 생선, 연어=salmon, 참치=tuna, 잉어=carp, 송어=trout, 열대어=tropical fish, 뱀장어=eel, 흰동가리=clownfish
blowfish, pufferfish, puffer fish, fugu | fish | blowfish, fish | | 복어
seahorse, sea horse | fish | seahorse, fish | | 해마
shark, great white shark, hammerhead, hammerhead shark, great white, tiger shark | fish | shark | | 상어
stingray, manta ray, manta | fish | stingray, fish | | 가오리
whale, blue whale, humpback, humpback whale, orca, killer whale, sperm whale, narwhal, beluga | animal swims | whale | | 고래, 범고래=orca, 흰고래=beluga
dolphin, porpoise, dolphin calf | animal swims | dolphin | | 돌고래
seal, sea lion, walrus, manatee, dugong, sea cow, elephant seal, baby seal | animal swims | seal | | 물개, 바다표범, 바다사자=sea lion, 바다코끼리=walrus
octopus, squid, cuttlefish, kraken, giant squid | animal swims | octopus | | 문어, 낙지, 오징어=squid, 주꾸미, 크라켄=kraken
jellyfish, man-of-war | animal swims | jellyfish, octopus | | 해파리
crab, hermit crab, king crab, horseshoe crab | animal | crab, lobster | | 게, 꽃게, 소라게=hermit crab
lobster, crayfish, crawfish, prawn, shrimp, langoustine, krill | animal swims | lobster, crab | | 바닷가재, 랍스터, 가재=crayfish, 새우=shrimp
starfish, sea star, sea urchin, sea anemone, sea cucumber | animal | starfish | | 불가사리, 성게=sea urchin, 말미잘=sea anemone
clam, oyster, mussel, scallop, mollusk | animal food | clam, seashell | | 조개, 굴=oyster, 홍합=mussel, 가리비=scallop
snail, slug, sea snail | animal | snail | | 달팽이, 민달팽이=slug
worm, earthworm, leech, maggot, inchworm | animal | worm, snake | | 지렁이, 벌레, 거머리=leech
caterpillar, silkworm, larva, grub, centipede, millipede | insect | caterpillar | | 애벌레, 송충이, 누에=silkworm, 지네=centipede
butterfly, moth, monarch butterfly | insect flies | butterfly | | 나비, 나방=moth
dragonfly, damselfly, mayfly, lacewing | insect flies | dragonfly, butterfly | | 잠자리
bee, honeybee, bumblebee, wasp, hornet, honey bee, yellowjacket | insect flies | bee | | 벌, 꿀벌=honeybee, 말벌=wasp, 호박벌=bumblebee
queen bee | insect flies female | bee | | 
ladybug, ladybird, beetle, scarab, stag beetle, june bug, weevil, dung beetle, rhinoceros beetle | insect | ladybug | | 무당벌레, 딱정벌레=beetle, 장수풍뎅이=rhinoceros beetle, 사슴벌레=stag beetle
firefly, lightning bug, glowworm | insect flies glows | firefly, bee | | 반딧불이, 개똥벌레
fly, mosquito, housefly, gnat, midge, horsefly, fruit fly | insect flies | fly, housefly, bee | | 파리, 모기=mosquito
ant, termite, fire ant, worker ant | insect | ant | | 개미, 흰개미=termite
grasshopper, cricket, locust, mantis, praying mantis, cicada, katydid, stick insect | insect | grasshopper, ant | | 메뚜기, 귀뚜라미=cricket, 사마귀=mantis, 매미=cicada, 여치=katydid
insect, bug, flea, louse, cockroach, roach, stink bug, aphid, pest | insect | insect, ant, ladybug | | 곤충, 벌레떼, 바퀴벌레=cockroach, 벼룩=flea
spider, tarantula, black widow, daddy longlegs, arachnid | animal | spider | | 거미, 타란툴라=tarantula
teddy, plush, stuffed animal, stuffed toy, plush toy, plushie, soft toy, cuddly toy, plush bear, stuffed bear, teddy bear, stuffed bunny | living holdable soft | teddy, teddy bear | | 곰인형=teddy bear, 테디베어=teddy bear, 봉제인형, 인형 곰, 솜인형
offspring, litter mate, youngsters, cubs | animal child | offspring | | 새끼
scorpion | animal | scorpion | | 전갈
hatching chick | bird child | hatching chick, chick, chicken | | 알을 깨는 병아리
small fish | fish | small fish, fish | | 작은 물고기
living thing, living creature, being, carnivore, herbivore | animal | | |
`;
