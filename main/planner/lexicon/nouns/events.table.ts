/** Doings said as nouns ("a walk", "a nap"); `means` is the verb that does it. Columns: lemmas | traits | near | more | Korean. */
export const EVENTS = `
walk, stroll, wander, march, hike, trek, ramble, promenade | event | | means=walk | 산책, 걷기, 행진=march, 등산=hike, 도보
run, jog, sprint, dash, jogging, running | event | | means=run | 달리기, 조깅=jog, 뜀박질
race, marathon, relay, motorcycle race, car race, horse race, boat race, sack race, bike race | event | | means=race | 경주, 마라톤=marathon, 시합, 계주=relay, 레이스
jump, leap, hop, bounce, long jump, high jump, vault, somersault, backflip, cartwheel, flip | event | | means=jump | 점프, 도약=leap, 뜀, 공중제비=somersault, 높이뛰기, 멀리뛰기
ride, horse ride, horseback ride, bike ride, boat ride, joyride, gondola ride, sleigh ride, piggyback ride, balloon ride | event | | means=ride | 타기, 승마
drive, road trip, car ride, test drive, commute | event | | means=drive | 드라이브, 자동차 여행, 운전
flight, takeoff, liftoff, maiden flight | event | | means=fly | 비행, 이륙
landing, touchdown | event | | means=land | 착륙
swim, dip, plunge | event | | means=swim | 수영, 헤엄, 물놀이, 물장구
dive, scuba diving, snorkeling, diving | event | | means=dive | 다이빙, 잠수, 스노클링
climb, ascent, rock climbing, climbing, mountaineering, bouldering | event | | means=climb | 등반, 암벽 등반, 클라이밍
fall, tumble, collapse, descent, stumble, landslide, rockslide | event | | means=fall | 추락, 낙하, 산사태
trip, journey, voyage, tour, travel, expedition, excursion, outing, adventure, quest, pilgrimage, safari, cruise, getaway, odyssey, exploration, mission, road journey, field trip, sightseeing, backpacking, tourism | event | | means=travel | 여행, 모험=adventure, 탐험=expedition, 항해=voyage, 순례=pilgrimage, 관광=sightseeing, 임무=mission
chase, pursuit, hunt, hunting | event | | means=chase | 추격, 추격전, 사냥
escape, getaway run, breakout | event | | means=flee | 도망, 탈출
fight, battle, duel, brawl, combat, war, clash, wrestling match, boxing match, sword fight, struggle, skirmish, showdown, bout, fencing, wrestling, boxing, sparring, conflict, sword fighting, warfare, martial art, martial arts, kung fu, karate, judo, taekwondo, street fight | event | | means=fight | 싸움, 전투=battle, 결투=duel, 전쟁=war, 권투=boxing, 레슬링=wrestling, 격투, 무술=martial arts, 쿵푸=kung fu, 태권도=taekwondo, 유도=judo, 검술=sword fighting
attack, assault, raid, ambush, invasion | event | | means=attack | 공격, 습격, 침입
snowball fight | event | snowball | means=have a snowball fight | 눈싸움
dance, waltz, tango, ballet, breakdance, flamenco, salsa, hip hop dance, dancing, ballroom dance, line dance, tap dance, belly dance, disco dance, folk dance | event | | means=dance | 춤, 무용, 발레=ballet, 댄스, 탱고=tango, 왈츠=waltz
song, singing, lullaby, duet, aria, anthem, tune, melody, sing-along, hymn, ballad, carol, serenade, karaoke | event | | means=sing | 노래, 자장가=lullaby, 이중창, 합창, 노래자랑
music, symphony, concerto, sonata, jazz, rock music, pop music, blues, hip hop, hip-hop, rhythm, beat, harmony, musical performance | event abstract | | means=play music | 음악, 교향곡, 재즈, 연주
concert, show, performance, play, recital, gig, musical, opera, drama, circus act, magic show, talent show, puppet show, fashion show, rehearsal, stand-up, talk show, cabaret, pantomime, rock concert, halftime show | event | | means=perform | 공연, 콘서트, 연극=play, 쇼, 뮤지컬=musical, 오페라=opera, 연주회, 마술쇼=magic show, 서커스=circus act
nap, sleep, snooze, slumber, rest, siesta, doze, hibernation, catnap, sleeping | event | | means=sleep | 낮잠, 잠, 수면, 겨울잠
dream, nightmare, daydream, reverie | event abstract | | means=sleep | 꿈, 악몽
break, pause, coffee break, relaxation, leisure, repose | event abstract | | means=rest | 휴식, 쉬는 시간, 여유
meal, breakfast, lunch, dinner, supper, brunch, feast, banquet, picnic lunch, buffet, dining, mealtime, barbecue, cookout | event food | plate of food, plate with cutlery, plate, sandwich | means=eat | 식사, 아침 식사=breakfast, 점심=lunch, 저녁 식사=dinner, 만찬, 잔치=feast, 끼니, 저녁밥=dinner, 아침밥=breakfast
picnic | event | picnic basket, basket | means=picnic | 소풍, 피크닉
tea party, tea time, tea ceremony | event | teapot | means=have tea | 다과회, 다도, 티파티
toast | event | | means=drink | 건배
party, birthday party, celebration, festival, carnival, wedding, wedding ceremony, ceremony, reception, prom, ball dance, reunion, fiesta, gala, parade day, homecoming, housewarming, baby shower, costume party, festivity, jubilee, graduation, feast day, anniversary party, block party, revelry | event | | means=celebrate | 파티, 생일 파티=birthday party, 축제=festival, 결혼식=wedding, 잔치, 축하연, 의식, 졸업식=graduation, 카니발
game, match, tournament, contest, competition, championship, playoff, cup final, olympics, sport, sports, athletics, board game, video game, card game | event | | means=play | 게임, 경기, 시합, 대회, 놀이, 운동경기, 스포츠=sport
soccer, football game, soccer game, soccer match, soccer practice | event | soccer ball, ball | means=play soccer, implies=soccer ball | 축구, 축구 경기
american football, rugby, football match | event | american football, ball | means=play rugby, implies=american football | 미식축구, 럭비
basketball game, basketball match | event | basketball | means=play basketball, implies=basketball | 농구, 농구 경기
volleyball game, beach volleyball | event | volleyball, ball | means=play volleyball, implies=volleyball | 배구
baseball game, cricket match, softball | event | baseball, ball | means=play baseball, implies=baseball bat | 야구
tennis, tennis match, squash game | event | tennis ball, tennis racket | means=play tennis, implies=tennis racket | 테니스
badminton | event | badminton racket, tennis racket | means=play badminton, implies=badminton racket | 배드민턴
ping pong, table tennis, ping-pong | event | ping pong paddle | means=play ping pong, implies=ping pong paddle | 탁구
golf, minigolf, mini golf | event | golf club | means=play golf, implies=golf club | 골프
hockey, ice hockey, field hockey | event | hockey stick | means=play hockey, implies=hockey stick | 하키
bowling | event | bowling ball, ball | means=bowl, implies=bowling ball | 볼링
chess, chess game, chess match, checkers, board game night | event | chessboard, chess piece | means=play chess, implies=chessboard | 체스, 바둑, 장기
poker, cards, poker game, blackjack | event | playing cards | means=play cards, implies=playing cards | 카드놀이, 포커
hide and seek, hide-and-seek | event | | means=play hide and seek | 숨바꼭질
tag, game of tag, catch-me-if-you-can | event | | means=play tag | 술래잡기
game of catch, catch game, fetch | event | ball | means=play catch, implies=ball | 캐치볼, 공놀이
surfing, windsurfing | event | surfboard | means=surf, implies=surfboard | 서핑
skiing, ski trip, cross-country skiing | event | skis | means=ski, implies=skis | 스키 타기
snowboarding | event | snowboard | means=snowboard, implies=snowboard | 스노보드 타기
skateboarding | event | skateboard | means=skateboard, implies=skateboard | 스케이트보드 타기
skating, ice skating, figure skating | event | ice skate, ice skates | means=skate, implies=ice skates | 스케이트 타기, 피겨 스케이팅
roller skating, rollerskating, rollerblading | event | roller skate, roller skates | means=roller-skate, implies=roller skates | 롤러스케이트 타기
sledding, sledging, tobogganing | event | sled | means=sled, implies=sled | 썰매 타기
cycling, biking, motorcycling, mountain biking | event | bicycle | means=cycle, implies=bicycle | 자전거 타기, 사이클링
sailing, yachting, boating, rafting | event | sailboat | means=sail, implies=sailboat | 요트 타기, 뱃놀이, 래프팅
canoeing, kayaking, rowing, canoeing or kayaking | event | canoe | means=canoe, implies=canoe | 카누 타기, 카약 타기
horse riding, horseback riding, equestrian | event | horse | means=ride a horse, implies=horse | 승마, 말타기
skydiving, parachuting, bungee jumping, paragliding | event | parachute | means=skydive, implies=parachute | 스카이다이빙, 번지점프
archery | event | bow | means=do archery, implies=bow | 양궁, 활쏘기
fishing, fishing trip, ice fishing | event | fishing rod | means=fish, implies=fishing rod | 낚시
camping, campout, camping trip | event | tent | means=camp, implies=tent | 캠핑, 야영
jump rope, skipping rope game | event holdable | jump rope, rope | means=jump rope, implies=jump rope | 줄넘기
tug of war, tug-of-war | event | rope | means=pull, implies=rope | 줄다리기
hopscotch, leapfrog, jumping jack, jumping jacks | event | | means=jump | 사방치기, 팔벌려뛰기
yoga, pilates, meditation, stretching, tai chi, yoga class | event | | means=do yoga | 요가, 명상, 태극권, 스트레칭
exercise, workout, gym workout, push up, push-up, push-ups, pushups, sit-up, sit-ups, squat, squats, lunge, training, gymnastics, aerobics, weightlifting, bodybuilding, fitness, warm-up, crossfit, drill exercise, pull-up, pull-ups | event | | means=exercise | 운동, 체조=gymnastics, 훈련=training, 팔굽혀펴기=push-up, 윗몸일으키기=sit-up, 에어로빅
parkour, stunt, trick, acrobatics, feat, magic trick, card trick, prank, performance trick | event | | means=do a trick | 묘기, 재주, 마술=magic trick, 장난, 파쿠르
hug, embrace, cuddle, snuggle | event | | means=hug | 포옹
kiss, smooch | event | | means=kiss | 뽀뽀, 키스, 입맞춤
handshake, high five, fist bump | event | | means=shake hands | 악수, 하이파이브
greeting, hello, goodbye, farewell, welcome, salute, wave goodbye | event abstract | | means=wave | 인사, 작별, 환영, 안녕, 작별 인사
curtsy | event | | means=bow | 절
nod | event | | means=nod | 끄덕임
smile, grin, smirk | event part | | means=smile | 미소, 웃음
laugh, laughter, giggle, chuckle | event abstract | | means=laugh | 웃음, 웃음소리
cry, scream, shout, yell, shriek, howl, roar, bark, meow, chirp, growl, squeak, moo, whisper, sigh, cheer, whistle sound, groan, snore, purr, quack, hoot, cough, sneeze, yawn, burp, hiccup | event abstract | | means=shout | 비명=scream, 외침, 고함, 울음, 함성, 포효, 속삭임, 한숨=sigh, 하품=yawn, 기침=cough, 재채기=sneeze
applause, clap, ovation, standing ovation | event abstract | | means=clap | 박수, 갈채
glance, gaze, stare, peek, observation, inspection, examination, checkup, check-up | event abstract | | means=look | 시선, 눈길, 관찰, 검사, 구경, 진찰
talk, chat, conversation, discussion, debate, speech, lecture, presentation, interview, argument, dialogue, negotiation, meeting, conference, phone call, call, announcement, consultation, discourse, gossip, small talk, press conference, monologue, toast speech, storytelling, quarrel, address speech | event | | means=talk | 대화, 이야기, 얘기, 토론=discussion, 연설=speech, 강의=lecture, 발표=presentation, 회의=meeting, 통화=phone call, 인터뷰=interview, 수다, 말다툼, 설교
lesson, lecture class, seminar, workshop class, tutoring, schooling, study, homework, exam, test, quiz, education, research, reading, learning, math, mathematics, science class, music lesson | event abstract | | means=study | 수업, 공부, 숙제=homework, 시험=exam, 연구, 독서, 수학, 학습
work, job, labor, labour, task, chore, duty, housework, gardening, errand, business, overtime, project, career, trade, profession, occupation, assignment, effort | event abstract | | means=work | 일, 작업, 직업, 업무, 집안일, 심부름=errand, 노동, 과제, 사업
cooking, baking, grilling, barbecuing, food preparation, cookery | event | | means=cook | 요리, 제빵, 베이킹
cleaning, sweeping, dusting, mopping, tidying, vacuuming, washing up, dishwashing | event | | means=clean | 청소, 걸레질, 설거지=dishwashing
laundry, washing | event | laundry basket, basket | means=do laundry | 빨래, 세탁
shopping, grocery shopping, purchase, sale, auction, trade fair, garage sale | event | shopping bag | means=shop | 쇼핑, 장보기, 구매, 판매, 거래
bath, shower, wash, bubble bath, bathing | event | bathtub | means=bathe | 목욕, 샤워=shower
shave, haircut, hairdo, makeover, manicure | event abstract | | means=groom | 면도, 이발
construction, repair, renovation, building work, assembly, maintenance, installation, demolition | event abstract | | means=build | 공사, 수리, 건설, 조립, 철거
painting session, sketching, drawing lesson, pottery making, sculpting, knitting, sewing, weaving, crochet, embroidery, woodworking, carving, calligraphy, origami folding | event abstract | | means=make | 뜨개질, 바느질, 서예, 공예, 종이접기, 조각하기
photo shoot, photoshoot, photography, filming, photo session, selfie | event | camera | means=take a photo, implies=camera | 촬영, 사진 촬영, 셀카, 화보 촬영
rescue, help, aid, assistance, first aid, support, care, surgery, operation, treatment, therapy, massage | event abstract | | means=help | 구조, 도움, 치료, 수술, 간호, 마사지
robbery, theft, burglary, heist, crime, arrest, investigation, trial, murder | event abstract | | means=steal | 도둑질, 강도, 범죄, 체포, 수사, 재판
explosion, blast, eruption, detonation | event glows | explosion, fire | means=explode | 폭발, 분출, 화산 폭발
crash, collision, accident, car crash, car accident, impact, bump, wreck, pileup | event | | means=collide | 충돌, 사고, 교통사고
blaze, wildfire, forest fire, house fire | event glows | fire | means=burn | 화재, 산불
earthquake, quake, tremor, disaster, catastrophe, apocalypse, flood, tsunami, drought, avalanche, mudslide, famine, plague, pandemic, destruction, mayhem, chaos, emergency | event abstract | | means=shake | 지진, 홍수, 재난, 재앙, 해일, 가뭄, 눈사태, 산사태, 파괴
turn, spin, twirl, rotation, pirouette, whirl, revolution, twist, swirl, u-turn | event abstract | | means=spin | 회전, 돌기, 맴돌기
kick, punch, slap, hit, blow, knock, strike, goal kick, free kick, penalty kick, throw, toss, pitch, serve, goal | event abstract | | means=kick | 발차기, 주먹질, 던지기, 골, 슛
push, shove, pull, tug, nudge, tap, touch, pat, poke, squeeze, grip, hold, lift, grab, press | event abstract | | means=push | 밀기, 당기기, 쓰다듬기
arrival, entry, return, appearance, visit, approach, departure, launch, disappearance, encounter | event abstract | | means=arrive | 도착, 등장, 출발, 방문, 귀환, 만남
transformation, metamorphosis, change, growth, evolution, transition, development, progression, alteration, mutation, decay, melting, blooming, movement, motion, action, activity, behavior, behaviour, gesture, pose, posture, position, stance, reaction, interaction, process, procedure, event, happening, incident, occurrence, phenomenon, experience, miracle, ritual, tradition, custom, habit, routine, attempt, choice, decision, promise, proposal, plan, scheme, bet | event abstract | | | 변화, 변신, 성장, 움직임, 동작, 행동, 활동, 자세, 몸짓, 과정, 사건, 현상, 경험, 습관, 시도, 선택, 결정, 약속, 계획
election, protest, demonstration, rebellion, riot, vote, campaign, rally, sit-in | event abstract | | means=march | 시위, 선거, 파업, 혁명, 집회
`;
