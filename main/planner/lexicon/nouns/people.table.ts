/** People, by what they are and do. Columns: lemmas | traits | near | more | Korean. */
export const PEOPLE = `
person, human, human being, individual, somebody, someone, figure, adult, grown-up, citizen, soul, character, passerby, bystander, stranger, participant, guy or girl, pedestrian, resident, inhabitant, local, fellow | person | person, man, woman | several=man + woman | 사람, 인물, 인간=human, 어른=adult, 누군가=somebody, 행인=passerby, 주민=resident, 시민=citizen
people, audience, spectators, folk, folks, humans, everyone, everybody, persons | person crowd | people, man, woman, person | means=man + woman | 사람들, 모두, 관객, 청중
man, guy, gentleman, bloke, dude, chap, lad, mister, sir, male, young man, businessman, bachelor | person male | man, person | | 남자, 남성, 아저씨, 청년=young man, 사내, 신사=gentleman
woman, lady, female, young woman, madam, miss, ma'am, dame, businesswoman, housewife, gal, brunette, blonde, redhead, lass | person female | woman, person | | 여자, 여성, 아주머니, 아줌마, 아가씨, 숙녀=lady
boy, schoolboy, little boy, young boy | person male child | boy, child | | 소년, 남자아이, 남자애, 꼬마
girl, schoolgirl, little girl, young girl | person female child | girl, child | | 소녀, 여자아이, 여자애
child, kid, toddler, youngster, preschooler, kindergartner, schoolchild, youth, minor, little one, tot, children | person child | child, boy, girl | several=boy + girl | 아이, 어린이, 아동, 애
teenager, teen, adolescent, young adult | person | teenager, boy, girl | several=boy + girl | 십대, 청소년
baby, infant, newborn, babe, newborn baby | person child | baby, child | | 아기, 갓난아기, 젖먹이
twin, twins, triplets | person child | twin, girl, boy, child | means=2 | 쌍둥이
old man, elderly man, older man, grandpa, grandfather, granddad, elder, old person, senior, elderly person, old gentleman, grampa | person male | old man, man | | 할아버지, 노인, 할배, 영감
old woman, elderly woman, older woman, grandma, grandmother, granny, old lady, nana | person female | old woman, woman | | 할머니, 할매
grandparent, grandparents | person | grandparent, old man, old woman | means=old man + old woman | 조부모
father, dad, daddy, papa, husband, uncle, godfather, pa, stepfather | person male | father, man | | 아버지, 아빠, 남편=husband, 삼촌=uncle
mother, mom, mum, mommy, mummy, mama, wife, aunt, auntie, godmother, stepmother, ma | person female | mother, woman | | 어머니, 엄마, 아내=wife, 이모=aunt, 고모=aunt
parent | person | parent, man, woman | several=man + woman | 부모
son, grandson, nephew, brother, little brother, big brother, stepson | person male | son, boy, man | | 아들, 손자=grandson, 조카=nephew, 남동생=little brother, 형=big brother, 오빠=big brother, 형제=brother
daughter, granddaughter, niece, sister, little sister, big sister, stepsister | person female | daughter, girl, woman | | 딸, 손녀=granddaughter, 여동생=little sister, 누나=big sister, 언니=big sister, 자매=sister
sibling, cousin, grandchild | person child | sibling, child, boy, girl | several=boy + girl | 사촌=cousin, 손주=grandchild, 남매
friend, buddy, pal, companion, mate, playmate, best friend, classmate, peer, comrade, neighbor, neighbour, roommate, teammate, acquaintance, partner, guest, visitor, host, colleague, coworker, co-worker, ally, rival, enemy, opponent, foe, member, volunteer, victim, survivor, hostage, witness | person | person, man, woman, boy, girl | several=man + woman | 친구, 동무, 짝꿍=classmate, 이웃=neighbor, 동료=colleague, 손님=guest, 적=enemy, 회원=member, 자원봉사자=volunteer
boyfriend, fiance | person male | boyfriend, man | | 남자친구
girlfriend, fiancee | person female | girlfriend, woman | | 여자친구
bride, bridesmaid | person female | bride, woman | | 신부
groom, bridegroom | person male | groom, man | | 신랑
widow, nun, duchess, noblewoman | person female | widow, woman | | 과부, 수녀=nun
chef, cook, baker, pastry chef, sushi chef, pizza maker, confectioner | person | chef, man, woman | | 요리사, 셰프, 주방장, 제빵사=baker
doctor, physician, surgeon, dentist, medic, vet, veterinarian, paramedic, pharmacist, therapist, psychologist | person | doctor, scientist, man | | 의사, 치과의사=dentist, 수의사=veterinarian, 약사=pharmacist, 외과의사=surgeon
nurse, midwife, caregiver | person female | nurse, doctor, woman | | 간호사
patient, invalid | person | patient, man, woman | | 환자
farmer, peasant, rancher, grower, farmhand, beekeeper, shepherd, herder, goatherd, cowherd | person | farmer, man, woman | | 농부, 목동=shepherd, 양치기=shepherd, 농사꾼
shepherdess, milkmaid | person female | farmer, woman | | 
gardener, landscaper, florist | person | gardener, farmer, man, woman | | 정원사, 꽃집 주인
teacher, professor, instructor, tutor, lecturer, schoolteacher, principal, headmaster, mentor, educator, trainer, coach, librarian | person | teacher, man, woman | | 선생님, 교사, 선생, 교수=professor, 코치=coach, 사서=librarian, 감독=coach
student, pupil, scholar, undergraduate, freshman, graduate, learner, school kid, schoolmate, apprentice, trainee | person | student, boy, girl, child | | 학생, 제자=pupil, 대학생=undergraduate, 초등학생
scientist, chemist, researcher, inventor, physicist, biologist, engineer, lab technician, archaeologist, astronomer, mathematician, alchemist, mad scientist, expert | person | scientist, doctor, man | | 과학자, 박사, 발명가=inventor, 연구원=researcher, 공학자=engineer, 천문학자=astronomer
artist, painter, sculptor, illustrator, street artist, potter, craftsman, artisan, designer, cartoonist, animator, creator, writer, author, poet, novelist, composer, journalist, reporter, editor | person | man, woman | | 화가=painter, 예술가, 미술가, 조각가=sculptor, 작가=writer, 시인=poet, 기자=reporter, 작곡가=composer
singer, vocalist, pop star, rapper, popstar, idol, opera singer, rock star, celebrity, superstar, performer, entertainer | person | singer, woman, man | | 가수, 연예인=celebrity, 아이돌=idol, 스타=superstar
diva | person female | singer, woman | | 
guitarist, guitar player, bassist, bard, minstrel | person | man, person | implies=guitar | 기타리스트
pianist, piano player, keyboardist | person | man, person | implies=piano | 피아니스트
violinist, violin player, fiddler | person | woman, person | implies=violin | 바이올리니스트
drummer | person | man, person | implies=drum kit | 드러머
trumpeter, trumpet player | person | man, person | implies=trumpet |
cellist | person | woman, person | implies=cello | 첼리스트
flutist | person | woman, person | implies=flute |
saxophonist | person | man, person | implies=saxophone |
accordionist | person | man, person | implies=accordion |
harpist | person | woman, person | implies=harp |
musician, conductor, dj, disc jockey, busker, street musician, bandmate | person | musician, singer, man, woman | | 음악가, 연주자, 지휘자=conductor
actor, comedian, magician, illusionist, mime, movie star, announcer, presenter, narrator, storyteller, ventriloquist, juggler, street performer, model, fashion model | person | man, woman | | 배우, 마술사=magician, 개그맨=comedian, 아나운서=announcer, 모델=model
actress | person female | woman | | 여배우
stuntman, weatherman | person male | man | | 
clown, jester, harlequin, acrobat, trapeze artist, fire eater | person | clown, man | | 광대, 어릿광대, 곡예사=acrobat, 삐에로
dancer, ballet dancer, tap dancer, breakdancer, ice dancer | person | dancer, woman | several=dancer + man | 무용수, 댄서, 무용가
ballerina, belly dancer, showgirl | person female | dancer, woman | | 발레리나
astronaut, cosmonaut, spaceman, space explorer | person | astronaut, man | | 우주비행사, 우주인
firefighter, fire fighter | person | firefighter, man | | 소방관
firewoman | person female | firefighter, woman | | 
fireman | person male | firefighter, man | | 
police officer, cop, officer, sheriff, traffic cop, constable, police, ranger, park ranger, security guard | person | police officer, guard, man | | 경찰관, 경찰, 순경, 보안관=sheriff
policewoman | person female | police officer, guard, woman | | 
policeman, patrolman, lawman | person male | police officer, guard, man | | 
guard, sentry, bodyguard, doorman, royal guard, security, watchman, bouncer, gatekeeper, warden | person | guard, police officer, man | | 경비원, 근위병, 보초=sentry, 문지기=gatekeeper, 파수꾼=watchman
pilot, aviator, flight attendant, airman, steward | person | pilot, man, woman | | 조종사, 파일럿, 승무원=flight attendant
stewardess | person female | pilot, woman | | 
sailor, captain, skipper, mariner, navy officer, rower, gondolier, lifeguard, coast guard | person | sailor, pirate, man | | 선원, 선장=captain, 항해사, 해군
seaman, boatman, ferryman | person male | sailor, pirate, pilot, man | | 뱃사공=boatman
angler, fisher, fishmonger | person | fisherman, man | | 
fisherman | person male | fisherman, man | | 어부, 낚시꾼
driver, chauffeur, taxi driver, bus driver, truck driver, trucker, motorist, train driver, passenger, commuter, traveler, traveller, tourist, backpacker, hitchhiker, rider, biker, motorcyclist, racing driver, racer, race car driver, cab driver | person | man, woman | | 운전사, 승객=passenger, 여행자=traveler, 관광객=tourist, 여행객=traveler, 운전자, 손님들=passenger
construction worker, builder, bricklayer, laborer, labourer, worker, mason, roofer, miner, handyman, factory worker, welder, road worker, foreman, crane operator | person | construction worker, man | | 건설노동자, 공사장인부, 인부, 노동자=worker, 일꾼=worker, 광부=miner, 목수
workman | person male | construction worker, man | | 
carpenter, plumber, electrician, mechanic, technician, woodworker, blacksmith, smith, locksmith, woodcutter | person | construction worker, man, woman | | 목수, 배관공=plumber, 전기공=electrician, 정비사=mechanic, 대장장이=blacksmith, 나무꾼=woodcutter
shoemaker, cobbler, tailor, weaver, toymaker, clockmaker, janitor, cleaner, housekeeper, chimney sweep, garbage man, servant, window cleaner | person | man, woman | | 청소부=cleaner, 하인=servant, 재단사=tailor, 구두장이=shoemaker
seamstress, maid | person female | woman | | 하녀=maid
repairman, lumberjack, woodsman | person male | construction worker, man | | 수리공
butler | person male | man | | 집사
bartender, barista, barkeeper, busboy | person | waiter, chef, man | | 바텐더=bartender, 바리스타=barista
waiter, barman | person male | waiter, chef, man | | 웨이터, 종업원
waitress, barmaid, hostess | person female | waitress, woman | | 웨이트리스
shopkeeper, seller, vendor, merchant, trader, clerk, cashier, grocer, street vendor, butcher, dealer, shop assistant, salesperson, peddler, hawker | person | shopkeeper, man, woman | | 상인=merchant, 장사꾼=trader, 가게 주인, 점원=clerk, 판매원=salesperson, 주인
saleswoman | person female | shopkeeper, woman | | 
salesman | person male | shopkeeper, man | | 
customer, client, shopper, buyer, diner guest, patron, sports fan, soccer fan, consumer, spectator, viewer person, onlooker, audience member, follower, supporter, observer, listener, reader, user, owner | person | man, woman | | 고객, 팬=sports fan, 관람객=spectator, 구경꾼=onlooker, 독자=reader, 주인님
businessperson, boss, manager, executive, ceo, office worker, secretary, employee, director, business partner, business partners, accountant, banker, entrepreneur, receptionist, landlord, agent, programmer, developer, hacker, architect, leader, official, government official, chairman, staff member, employer, founder, investor, photographer, videographer, filmmaker, film director | person | man, woman | | 회사원=office worker, 직장인=office worker, 사장=boss, 사장님=boss, 비서=secretary, 직원=employee, 관리자=manager, 건축가=architect, 프로그래머=programmer, 사진작가=photographer, 지도자=leader, 감독님=director
salaryman, cameraman | person male | man | | 
judge, lawyer, attorney, politician, president, mayor, senator, minister, prime minister, diplomat, governor, congressman, ambassador, candidate, dictator, juror | person | man, woman | | 판사, 변호사=lawyer, 정치인=politician, 대통령=president, 시장님=mayor, 장관=minister, 국회의원=senator
detective, private eye, spy, secret agent, sleuth, inspector, investigator | person | detective, man | | 탐정, 형사, 스파이=spy, 첩보원=secret agent
thief, robber, burglar, criminal, bandit, gangster, outlaw, villain, pickpocket, crook, mobster, kidnapper, prisoner, convict, inmate, murderer, assassin, terrorist, rebel, hooligan, smuggler | person | thief, man, ninja | | 도둑, 강도=robber, 범인=criminal, 악당=villain, 죄수=prisoner, 산적=bandit
soldier, warrior, fighter, trooper, marine, general, commander, troops, veteran, archer, legionnaire, barbarian, conqueror, samurai warrior, crusader, sniper | person | soldier, guard, man | | 군인, 병사, 전사=warrior, 장군=general, 궁수=archer, 용사=warrior
infantryman, swordsman, gladiator, cavalryman, spartan | person male | soldier, guard, man | | 검투사=gladiator
knight, paladin, armored knight, squire | person male | knight, guard, king, man | | 기사, 기사님, 중세 기사
samurai, ronin, shogun | person male | samurai, ninja, man | | 사무라이
ninja, shinobi | person | ninja, man | | 닌자
norseman | person | viking, pirate, man | | 
viking | person male | viking, pirate, man | | 바이킹
rodeo rider, gunslinger, rancher cowboy | person | cowboy, man | | 
cowgirl | person female | cowboy, woman | | 
cowboy | person male | cowboy, man | | 카우보이
king, monarch, emperor, pharaoh, sultan, lord, tsar, czar, royal, raja | person male | king, man | | 왕, 임금, 임금님, 황제=emperor, 파라오=pharaoh
queen, empress, noble lady | person female | queen, woman | | 여왕, 왕비, 황후=empress
prince, duke, count, baron, nobleman, earl | person male | prince, king, man | | 왕자, 왕자님, 귀족=nobleman, 공작님=duke
princess | person female | princess, queen, girl, woman | | 공주, 공주님
superhero, super hero, hero, masked hero, avenger | person flies | superhero, man | | 슈퍼히어로, 영웅, 히어로
superheroine, heroine | person female | superhero, woman | | 
wizard, sorcerer, mage, warlock, enchanter, druid | person male | wizard, man | | 마법사, 마술사 할아버지
witch, sorceress, enchantress, fortune teller | person female | witch, wizard, woman | | 마녀
fairy, pixie, sprite, nymph, water sprite, tooth fairy, fairy godmother | person female flies | fairy, elf, woman | | 요정
angel, cupid, cherub, guardian angel | person flies | angel, fairy, woman | | 천사
devil, demon, satan, imp, ogre, fiend, demons | person | devil, demon, monster, vampire | | 악마, 마귀, 도깨비=imp
god, deity, immortal, greek god, saint, buddha, prophet, immortals | person | god, wizard, king, man | | 신, 신선=immortal, 성인=saint
goddess | person female | god, wizard, king, woman | | 여신
mermaid, siren, sea nymph | person female swims | mermaid, woman | | 인어, 인어공주
merman | person male swims | mermaid | | 
elf, dwarf, gnome, goblin, leprechaun, hobbit, orc, halfling, little people, christmas elf | person | elf | | 엘프, 난쟁이=dwarf, 고블린=goblin, 드워프=dwarf
giant, titan, cyclops, troll, golem | person | giant, man | | 거인, 트롤=troll
pirate, buccaneer, corsair, pirate captain | person | pirate, man | | 해적
vampire, dracula, dracula vampire, nosferatu | person | vampire, man | | 뱀파이어, 흡혈귀
zombie, undead, ghoul, walking dead | person | zombie, vampire | | 좀비
skeleton, skeletons, grim reaper | person | skeleton, zombie | | 해골, 저승사자=grim reaper
ghost, phantom, spectre, specter, poltergeist, spook, apparition | living flies | ghost | | 유령, 귀신
monster, beast, bogeyman, kaiju, yeti, bigfoot, swamp monster, sea monster, cthulhu, chimera, abomination | living | monster, alien | | 괴물, 몬스터, 예티=yeti
alien, extraterrestrial, martian, space alien, alien creature, et | living | alien | | 외계인, 우주 생물
robot, android, cyborg, mech, droid, automaton, humanoid robot, humanoid, bot, transformer | living | robot | | 로봇, 안드로이드=android, 로보트
snowman, snow man, snowwoman | living | snowman | | 눈사람
scarecrow | person | scarecrow | | 허수아비
santa claus, santa, father christmas, st nick, saint nick, kris kringle | person male | santa claus, old man, man | | 산타클로스, 산타, 산타할아버지
runner, jogger, marathon runner, sprinter, athlete, track athlete, hurdler | person | man, woman | | 달리기선수, 마라토너, 운동선수=athlete, 육상선수, 선수
sportsman | person male | runner, man | | 
swimmer, diver, scuba diver, snorkeler, skin diver, free diver | person swims | swimmer, man, woman | | 수영선수, 잠수부=diver, 다이버=diver, 해녀=diver
surfer, windsurfer | person | surfer, man, woman | | 서퍼
cyclist, bicyclist, bike rider, mountain biker, bmx rider | person | cyclist, man, woman | | 사이클선수, 자전거 선수
skier, snowboarder, ice skater, figure skater, skater, skateboarder, speed skater, roller skater | person | skier, man, woman | | 스키선수, 스케이트 선수=ice skater, 스노보더=snowboarder
soccer player, football player, goalkeeper, goalie, striker, footballer, quarterback, rugby player, basketball player, baseball player, tennis player, volleyball player, golfer, hockey player, batter, pitcher, player, cricketer, bowler, badminton player, referee, umpire, bodybuilder, weightlifter, gymnast, wrestler, boxer, sumo wrestler, martial artist, karate fighter, kickboxer, fencer, yogi, climber, mountaineer, rock climber, hiker, jockey, equestrian rider, polo player, skydiver | person | man, woman | | 축구선수, 농구선수=basketball player, 야구선수=baseball player, 골키퍼=goalkeeper, 심판=referee, 복싱 선수=boxer, 권투선수=boxer, 체조선수=gymnast, 등산객=hiker, 기수=jockey, 골퍼=golfer, 레슬러=wrestler, 테니스 선수=tennis player
cheerleader | person female | runner, woman | | 치어리더
batsman, horseman | person male | runner, man | | 
hunter, trapper, tracker, poacher, native, neanderthal, explorer, adventurer, pioneer, settler, nomad, wanderer, hermit, castaway, pilgrim, gold digger, treasure hunter, bushman, eskimo, inuit, indian chief, aztec, islander, villager, townsperson, countryman | person | man, woman | | 사냥꾼, 탐험가=explorer, 모험가=adventurer, 나그네=wanderer, 방랑자=wanderer, 은둔자=hermit, 마을 사람=villager
huntress, cavewoman | person female | woman | | 
huntsman, tribesman, caveman | person male | man | | 원시인=caveman
rabbi, imam, pastor, vicar, preacher, missionary, shaman, cleric, guru, sage, wise man, oracle, old sage | person | priest, wizard, old man, man | | 목사=pastor, 무당=shaman, 현자=wise man
priest, monk, pope, bishop, friar, abbot | person male | priest, wizard, old man, man | | 스님=monk, 수도승=monk, 교황=pope, 신부님
beggar, homeless person, hobo, tramp, refugee, orphan, immigrant, slave, drunkard, addict | person | old man, man | | 거지, 고아=orphan, 난민=refugee, 노예=slave
homeless man, widower | person male | old man, man | | 노숙자
beauty, fashionista, influencer, vlogger, youtuber, party girl | person | woman, man | | 미인, 미녀, 유튜버=youtuber, 펑크족
mascot, puppet, marionette, ventriloquist dummy, action figure, figurine, minion | holdable | mascot, doll, teddy bear | | 마스코트, 꼭두각시=marionette, 피규어=figurine, 인형극 인형
mannequin, dummy, wax figure | | mannequin, statue | | 마네킹
mail carrier, courier, messenger, delivery person, porter, bellhop, mover | person | postman, man | | 전령=messenger
postman, mailman, delivery man, delivery boy, milkman, newspaper boy, paperboy | person male | postman, man | | 배달원=delivery man, 배달부=delivery man, 우체부, 집배원
crew member, working man, stage hand, tattooist, hairdresser, barber, beautician, makeup artist, masseuse, babysitter, au pair, tour guide, guide, interpreter, translator, zookeeper, animal trainer, lion tamer, dog walker, snake charmer | person | woman, man | | 미용사=hairdresser, 이발사=barber, 안내원=guide, 가이드=tour guide, 사육사=zookeeper, 조련사=animal trainer
nanny | person female | woman | | 유모, 보모
bearded man, man with a beard | person male | bearded man, man | | 수염 난 남자
bald man | person male | bald man, man | | 대머리 남자
blond man, blond | person male | blond man, man | | 금발 남자
red-haired man | person male | red-haired man, man | | 빨간 머리 남자
blonde woman | person female | blonde woman, woman | | 금발 여자
red-haired woman | person female | red-haired woman, woman | | 빨간 머리 여자
black-haired man | person male | black-haired man, man | | 검은 머리 남자
brown-haired man | person male | brown-haired man, man | | 갈색 머리 남자
silver-haired man | person male | silver-haired man, old man, man | | 은발 남자
curly-haired man | person male | curly-haired man, man | | 곱슬머리 남자
black-haired woman | person female | black-haired woman, woman | | 검은 머리 여자
brown-haired woman | person female | brown-haired woman, woman | | 갈색 머리 여자
silver-haired woman | person female | silver-haired woman, old woman, woman | | 은발 여자
bald woman | person female | bald woman, woman | | 대머리 여자
black-haired boy | person male child | black-haired boy, boy | | 검은 머리 소년
blond boy | person male child | blond boy, boy | | 금발 소년
red-haired boy | person male child | red-haired boy, boy | | 빨간 머리 소년
brown-haired girl | person female child | brown-haired girl, girl | | 갈색 머리 소녀
blonde girl | person female child | blonde girl, girl | | 금발 소녀
red-haired girl | person female child | red-haired girl, girl | | 빨간 머리 소녀
curly-haired woman | person female | curly-haired woman, woman | | 곱슬머리 여자
pregnant woman | person female | pregnant woman, woman | | 임산부
supervillain | person | supervillain, superhero | | 슈퍼악당
man with a turban | person male | man with a turban, man | | 터번 쓴 남자
man in a wheelchair | person male | man in a wheelchair, man | | 휠체어 탄 남자
woman in a wheelchair | person female | woman in a wheelchair, woman | | 휠체어 탄 여자
magistrate | person | judge, man, woman | | 재판관
technologist, coder | person | programmer, man, woman | | 개발자
horse rider | person | jockey, man, woman | | 말 탄 사람
golf player | person | golfer, man, woman | | 골프 선수
oarsman | person male | rower, man | | 조정 선수
meditator | person | monk, man, woman | | 명상하는 사람
pensioner, old person | person | old person, old man, old woman | | 어르신
horsewoman | person female | jockey, woman | |
hippie, punk, hipster, rocker, gangsta, goth, nerd, geek, genius, bully, fool, loner, gamer | person | man, woman | | 천재=genius, 바보=fool
`;
