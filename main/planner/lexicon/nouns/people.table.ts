/** People, by what they are and do. Columns: lemmas | traits | near | more | Korean. */
export const PEOPLE = `
person, human, human being, individual, somebody, someone, figure, adult, grown-up, citizen, soul, character, passerby, bystander, stranger, participant, guy or girl, pedestrian, resident, inhabitant, local, fellow | person | person, man, woman | | 사람, 인물, 인간, 어른, 누군가, 행인, 주민, 시민
people, folk, folks, humans, everyone, everybody, persons | person crowd | people, man, woman, person | means=man + woman | 사람들, 모두
man, guy, gentleman, bloke, dude, chap, lad, mister, sir, male, young man, businessman, bachelor | person male | man, person | | 남자, 남성, 아저씨, 청년, 사내, 신사
woman, lady, female, young woman, madam, miss, ma'am, dame, businesswoman, housewife, gal, brunette, blonde, redhead, lass | person female | woman, person | | 여자, 여성, 아주머니, 아줌마, 아가씨, 숙녀
boy, schoolboy, little boy, young boy | person male child | boy, child | | 소년, 남자아이, 남자애, 꼬마
girl, schoolgirl, little girl, young girl | person female child | girl, child | | 소녀, 여자아이, 여자애
child, kid, toddler, youngster, preschooler, kindergartner, schoolchild, youth, minor, little one, tot, children | person child | child, boy, girl | | 아이, 어린이, 아동, 애
teenager, teen, adolescent, young adult | person | teenager, boy, girl | | 십대, 청소년
baby, infant, newborn, babe, newborn baby | person child | baby, child | | 아기, 갓난아기, 젖먹이
twin, twins, triplets | person child | twin, girl, boy, child | means=2 | 쌍둥이
old man, elderly man, older man, grandpa, grandfather, granddad, elder, old person, senior, elderly person, old gentleman, grampa | person male | old man, man | | 할아버지, 노인, 할배, 영감
old woman, elderly woman, older woman, grandma, grandmother, granny, old lady, nana | person female | old woman, woman | | 할머니, 할매
grandparent, grandparents | person | grandparent, old man, old woman | means=old man + old woman | 조부모
father, dad, daddy, papa, husband, uncle, godfather, pa, stepfather | person male | father, man | | 아버지, 아빠, 남편, 삼촌
mother, mom, mum, mommy, mummy, mama, wife, aunt, auntie, godmother, stepmother, ma | person female | mother, woman | | 어머니, 엄마, 아내, 이모, 고모
parent | person | parent, man, woman | | 부모
son, grandson, nephew, brother, little brother, big brother, stepson | person male | son, boy, man | | 아들, 손자, 조카, 남동생, 형, 오빠, 형제
daughter, granddaughter, niece, sister, little sister, big sister, stepsister | person female | daughter, girl, woman | | 딸, 손녀, 여동생, 누나, 언니, 자매
sibling, cousin, grandchild | person child | sibling, child, boy, girl | | 사촌, 손주, 남매
friend, buddy, pal, companion, mate, playmate, best friend, classmate, peer, comrade, neighbor, neighbour, roommate, teammate, acquaintance, partner, guest, visitor, host, colleague, coworker, co-worker, ally, rival, enemy, opponent, foe, member, volunteer, victim, survivor, hostage, witness | person | friend, person, man, woman, boy, girl | | 친구, 동무, 짝꿍, 이웃, 동료, 손님, 적, 회원, 자원봉사자
boyfriend, fiance | person male | boyfriend, man | | 남자친구
girlfriend, fiancee | person female | girlfriend, woman | | 여자친구
bride, bridesmaid | person female | bride, woman | | 신부
groom, bridegroom | person male | groom, man | | 신랑
widow, nun, duchess, noblewoman | person female | widow, woman | | 과부, 수녀
chef, cook, baker, pastry chef, sushi chef, pizza maker, confectioner | person | chef, man, woman | | 요리사, 셰프, 주방장, 제빵사
doctor, physician, surgeon, dentist, medic, vet, veterinarian, paramedic, pharmacist, therapist, psychologist | person | doctor, scientist, man | | 의사, 치과의사, 수의사, 약사, 외과의사
nurse, midwife, caregiver | person female | nurse, doctor, woman | | 간호사
patient, invalid | person | patient, man, woman | | 환자
farmer, peasant, rancher, grower, farmhand, beekeeper, shepherd, shepherdess, herder, goatherd, milkmaid, cowherd | person | farmer, man, woman | | 농부, 목동, 양치기, 농사꾼
gardener, landscaper, florist | person | gardener, farmer, man, woman | | 정원사, 꽃집 주인
teacher, professor, instructor, tutor, lecturer, schoolteacher, principal, headmaster, mentor, educator, trainer, coach, librarian | person | teacher, man, woman | | 선생님, 교사, 선생, 교수, 코치, 사서, 감독
student, pupil, scholar, undergraduate, freshman, graduate, learner, school kid, schoolmate, apprentice, trainee | person | student, boy, girl, child | | 학생, 제자, 대학생, 초등학생
scientist, chemist, researcher, inventor, physicist, biologist, engineer, lab technician, archaeologist, astronomer, mathematician, alchemist, mad scientist, expert | person | scientist, doctor, man | | 과학자, 박사, 발명가, 연구원, 공학자, 천문학자
artist, painter, sculptor, illustrator, street artist, potter, craftsman, artisan, designer, cartoonist, animator, creator, writer, author, poet, novelist, composer, journalist, reporter, editor | person | artist, man, woman | | 화가, 예술가, 미술가, 조각가, 작가, 시인, 기자, 작곡가
singer, vocalist, pop star, rapper, popstar, idol, opera singer, diva, rock star, celebrity, superstar, performer, entertainer | person | singer, woman, man | | 가수, 연예인, 아이돌, 스타
musician, guitarist, pianist, violinist, drummer, trumpeter, cellist, flutist, saxophonist, bassist, accordionist, fiddler, conductor, dj, disc jockey, busker, street musician, harpist, bandmate, violin player, guitar player, bard, minstrel | person | musician, singer, man, woman | | 음악가, 연주자, 피아니스트, 바이올리니스트, 기타리스트, 드러머, 지휘자
actor, actress, comedian, magician, illusionist, mime, stuntman, movie star, announcer, presenter, weatherman, narrator, storyteller, ventriloquist, juggler, street performer, model, fashion model | person | actor, man, woman | | 배우, 여배우, 마술사, 개그맨, 아나운서, 모델
clown, jester, harlequin, acrobat, trapeze artist, fire eater | person | clown, man | | 광대, 어릿광대, 곡예사, 삐에로
dancer, ballerina, ballet dancer, belly dancer, tap dancer, showgirl, breakdancer, ice dancer | person | dancer, woman | | 무용수, 댄서, 발레리나, 무용가
astronaut, cosmonaut, spaceman, space explorer | person | astronaut, man | | 우주비행사, 우주인
firefighter, fireman, firewoman, fire fighter | person | firefighter, man | | 소방관
police officer, policeman, policewoman, cop, officer, sheriff, traffic cop, constable, police, patrolman, lawman, ranger, park ranger, security guard | person | police officer, guard, man | | 경찰관, 경찰, 순경, 보안관
guard, sentry, bodyguard, doorman, royal guard, security, watchman, bouncer, gatekeeper, warden | person | guard, police officer, man | | 경비원, 근위병, 보초, 문지기, 파수꾼
pilot, aviator, flight attendant, airman, stewardess, steward | person | pilot, man, woman | | 조종사, 파일럿, 승무원
sailor, captain, seaman, skipper, mariner, navy officer, boatman, ferryman, rower, gondolier, lifeguard, coast guard | person | sailor, pirate, pilot, man | | 선원, 선장, 뱃사공, 항해사, 해군
fisherman, angler, fisher, fishmonger | person | fisherman, man | | 어부, 낚시꾼
driver, chauffeur, taxi driver, bus driver, truck driver, trucker, motorist, train driver, passenger, commuter, traveler, traveller, tourist, backpacker, hitchhiker, rider, biker, motorcyclist, racing driver, racer, race car driver, cab driver | person | driver, man, woman | | 운전사, 기사, 승객, 여행자, 관광객, 여행객, 운전자, 손님들
construction worker, builder, bricklayer, workman, laborer, labourer, worker, mason, roofer, miner, handyman, factory worker, welder, road worker, foreman, crane operator | person | construction worker, man | | 건설노동자, 공사장인부, 인부, 노동자, 일꾼, 광부, 목수
carpenter, plumber, electrician, mechanic, repairman, technician, woodworker, blacksmith, smith, locksmith, shoemaker, cobbler, tailor, seamstress, weaver, toymaker, clockmaker, lumberjack, woodcutter, woodsman, janitor, cleaner, housekeeper, maid, butler, chimney sweep, garbage man, servant, window cleaner | person | carpenter, construction worker, man, woman | | 목수, 배관공, 전기공, 정비사, 수리공, 대장장이, 나무꾼, 청소부, 하인, 하녀, 집사, 재단사, 구두장이
waiter, bartender, barista, barman, barkeeper, busboy | person | waiter, chef, man | | 웨이터, 종업원, 바텐더, 바리스타
waitress, barmaid, hostess | person female | waitress, woman | | 웨이트리스
shopkeeper, seller, vendor, salesman, saleswoman, merchant, trader, clerk, cashier, grocer, street vendor, butcher, dealer, shop assistant, salesperson, peddler, hawker | person | shopkeeper, man, woman | | 상인, 장사꾼, 가게 주인, 점원, 판매원, 주인
customer, client, shopper, buyer, diner guest, patron, sports fan, soccer fan, consumer, spectator, viewer person, onlooker, audience member, follower, supporter, observer, listener, reader, user, owner | person | customer, man, woman | | 고객, 팬, 관람객, 구경꾼, 독자, 주인님
businessperson, boss, manager, executive, ceo, office worker, secretary, employee, director, business partner, business partners, accountant, banker, salaryman, entrepreneur, receptionist, landlord, agent, programmer, developer, hacker, architect, leader, official, government official, chairman, staff member, employer, founder, investor, cameraman, photographer, videographer, filmmaker, film director | person | businessperson, man, woman | | 회사원, 직장인, 사장, 사장님, 비서, 직원, 관리자, 건축가, 프로그래머, 사진작가, 지도자, 감독님
judge, lawyer, attorney, politician, president, mayor, senator, minister, prime minister, diplomat, governor, congressman, ambassador, candidate, dictator, juror | person | judge, man, woman | | 판사, 변호사, 정치인, 대통령, 시장님, 장관, 국회의원
detective, private eye, spy, secret agent, sleuth, inspector, investigator | person | detective, man | | 탐정, 형사, 스파이, 첩보원
thief, robber, burglar, criminal, bandit, gangster, outlaw, villain, pickpocket, crook, mobster, kidnapper, prisoner, convict, inmate, murderer, assassin, terrorist, rebel, hooligan, smuggler | person | thief, man, ninja | | 도둑, 강도, 범인, 악당, 죄수, 산적
soldier, warrior, fighter, trooper, marine, infantryman, general, commander, troops, veteran, archer, swordsman, gladiator, legionnaire, cavalryman, spartan, barbarian, conqueror, samurai warrior, crusader, sniper | person | soldier, guard, man | | 군인, 병사, 전사, 장군, 궁수, 검투사, 용사
knight, paladin, armored knight, squire | person male | knight, guard, king, man | | 기사님, 중세 기사
samurai, ronin, shogun | person male | samurai, ninja, man | | 사무라이
ninja, shinobi | person | ninja, man | | 닌자
viking, norseman | person | viking, pirate, man | | 바이킹
cowboy, cowgirl, rodeo rider, gunslinger, rancher cowboy | person | cowboy, man | | 카우보이
king, monarch, emperor, pharaoh, sultan, lord, tsar, czar, royal, raja | person male | king, man | | 왕, 임금, 임금님, 황제, 파라오
queen, empress, noble lady | person female | queen, woman | | 여왕, 왕비, 황후
prince, duke, count, baron, nobleman, earl | person male | prince, king, man | | 왕자, 왕자님, 귀족, 공작님
princess | person female | princess, queen, girl, woman | | 공주, 공주님
superhero, superheroine, super hero, hero, heroine, masked hero, avenger | person | superhero, man | | 슈퍼히어로, 영웅, 히어로
wizard, sorcerer, mage, warlock, enchanter, druid | person male | wizard, man | | 마법사, 마술사 할아버지
witch, sorceress, enchantress, fortune teller | person female | witch, wizard, woman | | 마녀
fairy, pixie, sprite, nymph, water sprite, tooth fairy, fairy godmother | person female flies | fairy, elf, woman | | 요정
angel, cupid, cherub, guardian angel | person flies | angel, fairy, woman | | 천사
devil, demon, satan, imp, ogre, fiend, demons | person | devil, demon, monster, vampire | | 악마, 마귀, 도깨비
god, deity, immortal, goddess, greek god, saint, buddha, prophet, immortals | person | god, wizard, king, man | | 신, 여신, 신선, 성인
mermaid, merman, siren, sea nymph | person female swims | mermaid, woman | | 인어, 인어공주
elf, dwarf, gnome, goblin, leprechaun, hobbit, orc, halfling, little people, christmas elf | person | elf | | 엘프, 난쟁이, 고블린, 드워프
giant, titan, cyclops, troll, golem | person | giant, man | | 거인, 트롤
pirate, buccaneer, corsair, pirate captain | person | pirate, man | | 해적
vampire, dracula, dracula vampire, nosferatu | person | vampire, man | | 뱀파이어, 흡혈귀
zombie, undead, ghoul, walking dead | person | zombie, vampire | | 좀비
skeleton, skeletons, grim reaper | person | skeleton, zombie | | 해골, 저승사자
ghost, phantom, spectre, specter, poltergeist, spook, apparition | living flies | ghost | | 유령, 귀신
monster, beast, bogeyman, kaiju, yeti, bigfoot, swamp monster, sea monster, cthulhu, chimera, abomination | living | monster, alien | | 괴물, 몬스터, 예티
alien, extraterrestrial, martian, space alien, alien creature, et | living | alien | | 외계인, 우주 생물
robot, android, cyborg, mech, droid, automaton, humanoid robot, humanoid, bot, transformer | living | robot | | 로봇, 안드로이드, 로보트
snowman, snow man, snowwoman | living | snowman | | 눈사람
scarecrow | person | scarecrow | | 허수아비
santa claus, santa, father christmas, st nick, saint nick, kris kringle | person male | santa claus, old man, man | | 산타클로스, 산타, 산타할아버지
runner, jogger, marathon runner, sprinter, athlete, sportsman, track athlete, hurdler | person | runner, man, woman | | 달리기선수, 마라토너, 운동선수, 육상선수, 선수
swimmer, diver, scuba diver, snorkeler, skin diver, free diver | person swims | swimmer, man, woman | | 수영선수, 잠수부, 다이버, 해녀
surfer, windsurfer | person | surfer, man, woman | | 서퍼
cyclist, bicyclist, bike rider, mountain biker, bmx rider | person | cyclist, man, woman | | 사이클선수, 자전거 선수
skier, snowboarder, ice skater, figure skater, skater, skateboarder, speed skater, roller skater | person | skier, man, woman | | 스키선수, 스케이트 선수, 스노보더
soccer player, football player, goalkeeper, goalie, striker, footballer, quarterback, rugby player, basketball player, baseball player, tennis player, volleyball player, golfer, hockey player, batter, pitcher, player, batsman, cricketer, bowler, badminton player, referee, umpire, cheerleader, bodybuilder, weightlifter, gymnast, wrestler, boxer, sumo wrestler, martial artist, karate fighter, kickboxer, fencer, yogi, climber, mountaineer, rock climber, hiker, jockey, horseman, horsewoman, equestrian rider, polo player, skydiver | person | soccer player, runner, man, woman | | 축구선수, 농구선수, 야구선수, 골키퍼, 심판, 복싱 선수, 권투선수, 체조선수, 등산객, 기수, 골퍼, 레슬러, 치어리더, 테니스 선수
hunter, trapper, huntsman, tracker, huntress, poacher, tribesman, native, caveman, cavewoman, neanderthal, explorer, adventurer, pioneer, settler, nomad, wanderer, hermit, castaway, pilgrim, gold digger, treasure hunter, bushman, eskimo, inuit, indian chief, aztec, islander, villager, townsperson, countryman | person | hunter, man, woman | | 사냥꾼, 탐험가, 모험가, 원시인, 나그네, 방랑자, 은둔자, 마을 사람
priest, monk, pope, bishop, rabbi, imam, pastor, vicar, preacher, missionary, shaman, cleric, friar, abbot, guru, sage, wise man, oracle, old sage | person | priest, wizard, old man, man | | 신부님, 스님, 목사, 수도승, 무당, 현자, 교황
beggar, homeless man, homeless person, hobo, tramp, refugee, orphan, immigrant, slave, drunkard, addict, widower | person | beggar, old man, man | | 거지, 노숙자, 고아, 난민, 노예
beauty, hippie, punk, hipster, rocker, gangsta, goth, nerd, geek, genius, bully, fool, loner, fashionista, influencer, vlogger, youtuber, gamer, party girl | person | beauty, woman, man | | 미인, 미녀, 천재, 바보, 유튜버, 펑크족
mascot, puppet, marionette, ventriloquist dummy, action figure, figurine, minion | holdable | mascot, doll, teddy bear | | 마스코트, 꼭두각시, 피규어, 인형극 인형
mannequin, dummy, wax figure | | mannequin, statue | | 마네킹
postman, mailman, mail carrier, delivery man, delivery boy, courier, messenger, milkman, newspaper boy, paperboy, delivery person, porter, bellhop, mover | person | postman, man | | 우체부, 집배원, 배달원, 배달부, 전령
crew member, working man, stage hand, tattooist, hairdresser, barber, beautician, makeup artist, masseuse, nanny, babysitter, au pair, tour guide, guide, interpreter, translator, zookeeper, animal trainer, lion tamer, dog walker, snake charmer | person | crew member, woman, man | | 미용사, 이발사, 유모, 보모, 안내원, 가이드, 사육사, 조련사
`;
