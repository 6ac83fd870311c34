/** Instruments, electronics, tools, weapons, school, sports gear, toys. Columns: lemmas | traits | near | more | Korean. */
export const GEAR = `
instrument, musical instrument, instruments | instrument | guitar, violin | | 악기
guitar, ukulele, electric guitar, acoustic guitar, bass guitar, banjo, bass, mandolin, lute, sitar, classical guitar, balalaika, gayageum, shamisen, lyre guitar | instrument | guitar | | 기타, 우쿨렐레=ukulele, 통기타, 전자기타, 밴조=banjo, 가야금=gayageum, 류트=lute
violin, fiddle, viola, cello, double bass, violoncello, contrabass, haegeum | instrument | violin | | 바이올린, 첼로=cello, 비올라=viola, 해금=haegeum, 콘트라베이스=double bass
harp, lyre | furniture instrument | harp, violin | | 하프, 리라
piano, keyboard instrument, grand piano, organ, synthesizer, upright piano, electric piano, pipe organ, harpsichord, toy piano, church organ, midi keyboard | furniture instrument surface | piano | | 피아노, 오르간=organ, 풍금, 그랜드 피아노=grand piano, 신시사이저=synthesizer
drum, snare drum, drum kit, drums, bongos, bass drum, drum set, tom-tom, bongo, tabla, djembe, steel drum, timpani, conga, kettledrum, percussion, janggu | instrument surface | drum | | 북, 드럼, 장구=janggu
tambourine | instrument | tambourine, drum | | 탬버린, 소고
xylophone, marimba, glockenspiel, vibraphone | instrument | xylophone | | 실로폰
cymbal, cymbals, gong | instrument | cymbals | | 심벌즈, 꽹과리=gong, 징=gong
maracas, rattle, castanets, triangle instrument | instrument | maracas | | 마라카스, 캐스터네츠=castanets, 딸랑이=rattle
trumpet, bugle, cornet, trombone, saxophone, tuba, horn instrument, french horn, sax, brass instrument, brass horn, bagpipes, shofar, vuvuzela, hunting horn, alphorn, euphonium, sousaphone | instrument | trumpet | | 트럼펫, 나팔, 색소폰=saxophone, 트롬본=trombone, 튜바=tuba, 호른=french horn, 백파이프=bagpipes
flute, recorder, clarinet, oboe, piccolo, harmonica, pan flute, pipe instrument, tin whistle, ocarina, panpipes, bassoon, didgeridoo, pan pipes, kazoo, danso, woodwind | instrument | flute, trumpet | | 플루트, 피리, 리코더=recorder, 클라리넷=clarinet, 하모니카=harmonica, 단소=danso, 오카리나=ocarina, 퉁소
accordion, concertina, squeezebox, hurdy-gurdy | instrument | accordion, piano | | 아코디언
bell, jingle bell, handbell, church bell, cowbell, temple bell, hand bell, sleigh bell, bells, alarm bell, liberty bell, school bell, wind chime, chimes | hangs holdable | bell | | 종, 방울 종, 종소리 종, 풍경=wind chime, 워낭=cowbell, 핸드벨
microphone, mic, karaoke machine, megaphone, loudspeaker, speaker, amplifier, loudspeakers, bullhorn, mike, podium mic | holdable | microphone | | 마이크, 확성기=megaphone, 스피커=speaker
record player, turntable, gramophone, phonograph, dj booth, mixing desk, vinyl player | holdable | record player | | 축음기, 턴테이블=turntable, 전축
vinyl, record, vinyl record, disc, cd, dvd, compact disc, record album | holdable | record | | 레코드판, 음반, 시디=cd
cassette, cassette tape, videotape, video game cartridge | holdable | cassette | | 카세트, 비디오테이프
radio, boombox, stereo, tape recorder, transistor radio, cd player, walkman | holdable | radio | | 라디오
mp3 player, ipod | holdable | phone | | 엠피쓰리
walkie-talkie, walkie talkie | holdable | walkie-talkie, phone | | 무전기
conductor's baton, baton stick | tool | baton, magic wand | | 지휘봉
sheet music, score sheet | holdable | sheet music, newspaper | | 악보
music stand | holdable | music stand | | 보면대
musical note, notes | | musical note | | 음표
laptop, computer, notebook computer, personal computer, desktop, pc, macbook, laptop computer, desktop computer, computer screen, chromebook, workstation, computers | holdable | laptop | | 노트북, 컴퓨터=computer, 데스크톱
monitor, computer monitor, screen display | surface | monitor, laptop, television | | 모니터
server, mainframe, supercomputer, server rack | furniture | server, laptop | | 서버
computer chip, circuit board, hard drive, cpu, chip set, usb drive, router, modem, circuit | holdable | |  | 반도체, 회로, 공유기
calculator | holdable | calculator, phone | | 계산기
typewriter | holdable | typewriter | | 타자기
cash register, adding machine | holdable | cash register | | 금전등록기
keyboard, computer keyboard, keyboards, keypad device | holdable | keyboard, laptop | | 키보드, 자판
computer mouse, mouse pad | holdable | computer mouse | | 마우스
game controller, joystick, gamepad, controller, game console, playstation, xbox, nintendo, ps5, nintendo switch, video game console, video game, handheld game, game boy, console, gameboy, arcade cabinet | holdable | game controller | | 게임기, 조이스틱=joystick, 게임 컨트롤러
tablet, tablet computer, ipad, e-reader, kindle, touchscreen, electronic tablet | holdable | tablet, laptop | | 태블릿, 아이패드
phone, telephone, cell phone, mobile phone, smartphone, cellphone, iphone, mobile, handset, phone receiver, rotary phone, landline, android phone, flip phone, mobile device, payphone, cell, pager, device, gadget, electronic device | holdable | phone | | 전화기, 휴대폰=cell phone, 스마트폰=smartphone, 핸드폰=cell phone, 전화, 휴대전화=cell phone
television, tv, television set, telly, tv set, screen, flat-screen tv, flat screen, projector, projection screen, movie screen, tv screen, old tv, display, big screen, jumbotron, crt, television screen, plasma tv, led screen | furniture | television | | 텔레비전, 티비, 영사기=projector, 스크린 화면, 프로젝터=projector
video camera, camcorder, digital camera, film camera, webcam, security camera, photo camera, dslr, movie camera, polaroid camera, surveillance camera, disposable camera, cctv camera | holdable | camera | | 사진기, 비디오카메라
tripod, selfie stick | holdable | tripod | | 삼각대, 셀카봉=selfie stick
printer, copier, photocopier, scanner, fax machine, 3d printer, laminator, shredder | furniture | printer | | 프린터, 복사기=copier, 스캐너=scanner
battery, car battery, power bank | holdable | battery | | 건전지, 배터리
charger, charging cable, power cable, usb cable, extension cord, cable, power cord, adapter, wire, electric cable, cord, electrical cord | holdable | cable, rope | | 충전기, 전선=wire, 케이블=cable
solar panel, solar cell | surface | solar panel | | 태양광 패널
wind turbine, turbine | tall | wind turbine, windmill | | 풍력 발전기
generator, motor device, transformer box | |  | | 발전기
satellite dish, dish antenna, antenna tower, power line | tall | satellite dish | | 위성 안테나, 전깃줄
telescope, spyglass, binoculars, field glasses, periscope, stargazing scope, opera glasses, observatory telescope, monocular, kaleidoscope | tool | telescope | | 망원경, 쌍안경=binoculars, 만화경=kaleidoscope, 천체망원경
magnifying glass, magnifier, loupe | tool | magnifying glass | | 돋보기
microscope | tool | microscope | | 현미경
test tube, beaker flask, chemistry set, flask lab, bunsen burner, pipette, petri dish, lab equipment, lab flask | holdable container | test tube, bottle | | 시험관, 비커, 플라스크
thermometer, barometer | holdable | thermometer | | 온도계, 체온계
stethoscope | holdable worn | stethoscope | | 청진기
syringe, injection, vaccine | holdable | syringe | | 주사기, 주사
pill, pills, medicine, medication, capsule, vitamin, drug, drugs | holdable | pill, medicine bottle, bottle | | 약, 알약
first aid kit, medical kit, medicine kit | holdable container | first aid kit, toolbox | | 구급상자
scale weighing, weighing scale, balance scale, kitchen scale, bathroom scale | holdable | scales | | 저울, 체중계
compass, gps | holdable | compass | | 나침반
x-ray machine, mri, hospital equipment, medical equipment, surgical instrument, prosthetic, hearing aid, drip | |  | | 의료 기기, 보청기, 링거
hammer, mallet, sledgehammer, gavel, claw hammer, jackhammer, club, tomahawk | tool | hammer | | 망치, 장도리, 쇠망치, 나무망치, 방망이 망치
saw, handsaw, chainsaw, chain saw, hacksaw, buzz saw | tool | saw | | 톱, 전기톱
axe, ax, hatchet, pickaxe, pick axe, battle axe, ice axe, pickax | tool | axe, hammer | | 도끼, 곡괭이=pickaxe, 손도끼=hatchet
wrench, spanner, monkey wrench, allen key, adjustable wrench | tool | wrench | | 렌치, 스패너
screwdriver, awl | tool | screwdriver | | 드라이버
pliers, clamp, vise, crowbar, tool, tools, hand tool, toolset, toolkit, equipment, hardware, machine tool, power tool, instrument tool | tool | wrench, hammer | | 펜치, 연장=tool, 도구=tool, 공구=tool, 장비=equipment
drill, power drill, electric drill, jackhammer drill, nail gun, glue gun, soldering iron, blowtorch, spray gun | tool | drill | | 드릴, 전동 드릴
screw, nail, bolt, nails, screws, nut and bolt, gasket, spare part, spare parts, mechanical part | holdable | screw, nail | | 나사, 못=nail, 볼트=bolt, 부품=spare part
tape measure, measuring tape | tool | tape measure, ruler | | 줄자
chisel, sandpaper, level tool | tool | chisel, screwdriver | | 끌, 사포
paint roller, paint spray | tool | paint roller, paintbrush | | 페인트 롤러
stapler, staple | tool | stapler | | 스테이플러
toolbox, tool box, tool chest, tackle box, kit | container holdable | toolbox | | 공구함, 공구상자, 연장통
shovel, spade, trowel, snow shovel, sand shovel, spade tool | tool | shovel | | 삽, 모종삽
rake, garden rake, hoe, garden hoe, garden tool, garden tools, gardening tool, gardening tools | tool | rake, shovel | | 갈퀴, 호미=hoe, 괭이=hoe
pitchfork, garden fork, hay fork | tool | pitchfork, rake | | 쇠스랑
scythe, sickle | tool | scythe, sickle | | 낫
plough, plow, seed drill, plowshare | | plough | | 쟁기
watering can | tool container | watering can, bucket | | 물뿌리개
garden hose, hose, water hose, hosepipe, fire hose | tool | hose | | 호스
sprinkler | | sprinkler | | 스프링클러
water gun, squirt gun, water pistol, super soaker | tool | water gun | | 물총
sprayer, water balloon | holdable | spray bottle, bottle | | 분무기
lawn mower, lawnmower, mower, leaf blower, snowblower, hedge trimmer, weed whacker, strimmer | tool rolls | lawn mower | | 잔디깎이, 예초기
scissors, shears, pruning shears, pair of scissors, secateurs | tool | scissors | | 가위, 전지가위
ball of yarn, yarn, thread, yarn ball, wool yarn, skein of yarn, knitting | holdable rolls | ball of yarn | | 실, 털실, 털실 뭉치, 실타래
needle, sewing needle, pin, safety pin, pincushion | holdable | needle | | 바늘, 핀
knitting needles, knitting needle, crochet hook | holdable | knitting needles | | 뜨개바늘, 코바늘
spool, thimble, bobbin, thread spool, sewing kit | holdable | spool of thread | | 실패, 골무
sewing machine | furniture | sewing machine | | 재봉틀
loom, spinning wheel | furniture | spinning wheel, loom | | 물레, 베틀
string, twine, rubber band | holdable | string, rope | | 노끈, 고무줄
tape, duct tape, sellotape, adhesive tape, scotch tape | holdable | roll of tape | | 테이프
rope, lasso, leash, dog leash, bungee cord, tightrope, ropes, rein, reins, camel leash, lead leash, jump rope, skipping rope, climbing rope, tow rope, dog lead, whip, figure eight knot, knot, noose | holdable | rope | | 밧줄, 줄, 목줄=leash, 채찍=whip, 고삐=reins, 매듭=knot, 올가미=lasso
chain, chains, shackle, shackles | holdable | chain | | 사슬, 쇠사슬
net, fishing net, safety net, butterfly net, landing net, netting, fish landing net | tool | net | | 그물, 뜰채, 잠자리채=butterfly net
harness, muzzle strap, dog collar, webbing | worn | dog collar | | 개목걸이
handcuffs | holdable | handcuffs | | 수갑
key, car key, house key, skeleton key, golden key, keys, keychain, padlock, lock, combination lock, key ring, key card, keyring | holdable | key | | 열쇠, 자물쇠=padlock, 열쇠고리=keychain, 자동차 열쇠
anchor | | anchor | | 닻
ship wheel, ship's wheel | | ship wheel | | 배 키, 타륜
buoy | floats | buoy | | 부표
life ring, lifebuoy, life preserver, lifesaver, swim ring, pool float, inner tube, inflatable ring, inflatable tube, rubber ring, pool floats | saddle floats holdable | pool float, life ring | | 구명환, 튜브=inner tube, 구명튜브
pool noodle | holdable floats | pool float | | 수영 막대
paddle, oar, oar paddle | tool | paddle | | 노, 패들
fishing rod, fishing pole, rod and reel, fish hook, fishing line, fishing tackle | tool | fishing rod | | 낚싯대, 낚싯줄
flippers, swim fins | worn | flippers | | 오리발
oxygen tank | worn | oxygen tank | | 산소통
sword, katana, saber, lightsaber, rapier, scimitar, light saber, excalibur, broadsword, cutlass, machete sword, wooden sword, foil sword, light sword, jedi sword | tool | sword | | 검, 칼날 검, 장검, 광선검=lightsaber, 목검=wooden sword
dagger, foil | tool | dagger, knife, sword | | 단검
spear, lance, trident, harpoon, javelin, halberd, spears | tool | spear | | 창, 작살=harpoon, 삼지창=trident
bow and arrow, bow, arrow, crossbow, archery bow, quiver, bow weapon, arrows | tool | bow and arrow, bow | | 활=bow, 화살=arrow, 석궁=crossbow, 활과 화살
slingshot, catapult, sling | tool | slingshot | | 새총
boomerang | tool flies | boomerang | | 부메랑
shuriken, throwing star, nunchucks, blowgun, dart gun | tool | |  | 쌍절곤, 표창
weapon, weapons, arms, weaponry | tool | sword | | 무기
gun, pistol, rifle, revolver, machine gun, shotgun, handgun, musket, laser gun, ray gun, toy gun, firearm, bullet, bazooka, cannon, cannonball, flamethrower, grenade launcher, nerf gun, bullets, ammunition, paintball gun, water cannon, rocket launcher, airsoft gun, blaster | tool | gun | | 총, 권총=pistol, 소총=rifle, 대포=cannon, 총알=bullet, 기관총=machine gun, 장난감 총=toy gun
bomb, grenade, dynamite, hand grenade, bomb shell, explosive, landmine, tnt, atomic bomb, glitter bomb, stink bomb, torpedo, time bomb, stick of dynamite, mine bomb | holdable | bomb | | 폭탄, 수류탄=grenade, 다이너마이트=dynamite, 시한폭탄
shield, round shield, knight shield, coat of arms, armor shield, riot shield, captain america shield | holdable | shield | | 방패
magic wand, wand, scepter, sceptre | tool glows | magic wand | | 마법봉, 요술봉
magic staff, wizard staff | tool | magic wand, wizard staff | | 마법 지팡이
magic lamp, genie lamp | holdable | magic lamp, teapot | | 요술 램프
crystal orb, orb | holdable glows | crystal ball | | 구슬 수정
spell book | holdable | book | | 마법책
genie | living flies | genie, ghost | | 지니
book, textbook, notebook, novel, dictionary, diary, bible, encyclopedia, magazine, brochure, journal, open book, hardcover, cookbook, recipe book, recipe, guidebook, picture book, bookmark, album, photo album, notepad, sketchbook, ledger, scrapbook, menu, passport, booklet, pamphlet, catalog, textbooks, comic, coloring book page, phone book, books, workbook, flyer, leaflet paper, spellbook, ebook, hymn book, atlas, paperback, yearbook, clipboard | holdable | book | | 책, 공책=notebook, 교과서=textbook, 일기장=diary, 사전=dictionary, 잡지=magazine, 소설책=novel, 동화책=picture book, 만화책=comic, 앨범=album, 메뉴판=menu, 여권=passport, 노트=notebook, 스케치북=sketchbook, 요리책=cookbook, 책자, 클립보드
newspaper, newspaper page, tabloid | holdable | newspaper | | 신문
letter, envelope, mail, love letter, telegram, envelope letter, invitation card, postcard, card, greeting card, birthday card, valentine card, valentine, stamp | holdable | letter, envelope, newspaper | | 편지, 엽서=postcard, 카드=card, 우표=stamp, 청첩장
paper, sheet of paper, document, paperwork, note, sticky note, post-it, receipt, paper sheet, papers, file, folder, contract paper, form paper, manuscript, page, prescription, report paper, shopping list, leaflet, ballot, plans, blueprint paper, flash card | holdable | sheet of paper, newspaper, letter | | 종이, 서류=document, 쪽지=note, 영수증=receipt
scroll, parchment, wanted poster | holdable | scroll, newspaper | | 두루마리
map, treasure map, world map, road map | holdable | map | | 지도, 보물지도
ticket, movie ticket, lottery ticket, id card, business card, voucher, coupon | holdable | ticket | | 표, 입장권, 명함
origami, origami bird, paper crane, origami heart | holdable | origami, paper crane | | 종이학, 색종이, 종이접기 작품
graph, chart, diagram | | chart | | 도표, 그래프
wrapping paper, wallpaper, decal, spitball, paper bag puppet | holdable | |  | 벽지, 포장지
pencil, pen, crayon, marker, paintbrush, quill, fountain pen, chalk, highlighter, colored pencil, felt-tip pen, ballpoint pen, paint brush, writing brush, pencils, pens, felt tip, crayons, quill pen, calligraphy brush, charcoal stick, stylus, pastel crayon, mechanical pencil, coloring pencil, brush pen | holdable | pencil | | 연필, 펜=pen, 크레용=crayon, 붓=paintbrush, 분필=chalk, 볼펜=ballpoint pen, 색연필=colored pencil, 만년필=fountain pen, 사인펜=felt-tip pen, 매직펜=marker, 형광펜=highlighter
eraser | holdable | eraser | | 지우개
ruler, protractor, set square | tool | ruler, pencil | | 자, 각도기
pencil sharpener, pencil case, paper clip, paperclip, thumbtack, hole punch, clip, pushpin, ink pad, rubber stamp, school supplies, stationery | holdable | |  | 필통=pencil case, 압정=thumbtack, 클립=paper clip, 연필깎이, 학용품
paint palette, palette of paint, paints, art supplies, watercolor set, paint set, paint tube | holdable | paint palette | | 팔레트, 그림물감
easel | tall | easel | | 이젤
glue stick | holdable | glue stick | | 풀
binder | holdable | book | | 바인더
abacus | holdable | abacus | | 주판
blackboard, whiteboard, chalkboard, bulletin board, notice board, flip chart, smartboard, scoreboard, message board, billboard, corkboard, advertising board, letterboard, ouija board | surface | blackboard | | 칠판, 화이트보드=whiteboard, 게시판=bulletin board, 전광판=scoreboard, 점수판=scoreboard, 광고판=billboard
sign, stop sign, street sign, road sign, signpost, banner, signboard, traffic sign, warning sign, arrow sign, placard, speed limit sign, yield sign, neon sign board, shop sign, name tag, nameplate, crossing sign, exit sign, wooden sign, tag, picket sign, plaque, direction sign, welcome sign, parking sign, pedestrian crossing sign, no parking sign, sos, sos signal | tall | stop sign, sign | | 표지판, 정지 표지판=stop sign, 간판, 현수막=banner, 이정표=signpost, 팻말, 도로 표지판=road sign, 이름표=name tag, 안내판, 경고판=warning sign
traffic light, stoplight, traffic lights, traffic signal, signal light, red light, green light, semaphore, warning light, beacon | tall glows | traffic light | | 신호등, 교통 신호, 경광등
street lamp, streetlight, street light, streetlamp, lamppost, lamp post, light pole, utility pole, telephone pole, flagpole, gas lamp post, electric pole, light post, power pole, street lamps, streetlamps, telegraph pole, pylon | tall glows | street lamp, lamp | | 가로등, 전봇대=utility pole, 깃대=flagpole, 송전탑=pylon
flag, national flag, white flag, pennant, american flag, pirate flag, streamers, bunting, rainbow flag, jolly roger, checkered flag, korean flag, british flag, union jack, weather vane, windsock, pom-pom, pompom, pinwheel, streamer, ticker tape, party streamer | lifted holdable | flag | | 깃발, 국기, 태극기=korean flag, 백기=white flag, 바람개비=pinwheel, 풍향계=weather vane, 만국기
traffic cone, cone, road cone, orange cone, safety cone | | traffic cone | | 교통콘, 라바콘, 원뿔
bollard, roadblock, speed bump, curb | | traffic cone, barrier | | 볼라드
manhole, manhole cover, drain, grate | | manhole cover | | 맨홀
scaffold, scaffolding, fire escape | tall | scaffolding, ladder | | 비계
bus shelter | tall | bus stop | | 버스 정류장 지붕
ball, soccer ball, football, baseball, beach ball, tennis ball, rubber ball, bowling ball, golf ball, rugby ball, american football, ping pong ball, softball, dodgeball, toy ball, exercise ball, kickball, cricket ball, sports ball, billiard ball, medicine ball, bouncy ball, handball, marble, marbles, yoga ball, hamster ball, sphere, bouncing ball, cue ball, stress ball, pinball, snooker ball, squash ball, puck, shuttlecock, hockey puck, birdie shuttlecock, takraw, ball of clay, wrecking ball, clay ball | holdable rolls | ball | | 공, 축구공=soccer ball, 야구공=baseball, 테니스공=tennis ball, 골프공=golf ball, 볼링공=bowling ball, 비치볼=beach ball, 구슬, 고무공, 럭비공=rugby ball, 셔틀콕=shuttlecock, 탁구공=ping pong ball
basketball, basketball ball | holdable rolls | basketball, ball | | 농구공
volleyball | holdable rolls | volleyball, ball | | 배구공
tennis racket, racket, badminton racket, squash racket, racquet, tennis racquet, ping pong paddle, table tennis racket, lacrosse stick, ping pong bat, fly swatter, ping-pong paddle | tool | tennis racket | | 테니스라켓, 라켓, 탁구채=ping pong paddle, 배드민턴 라켓=badminton racket, 파리채=fly swatter
baseball bat, bat stick, hockey stick, golf club, cricket bat, pool cue, croquet mallet, putter, ski pole, ski poles, hiking pole, cue stick, wooden bat, billy club, nightstick, polo mallet, drumsticks, drum stick, pool stick, bowling pin, trekking pole, club stick, wiffle bat | tool | baseball bat | | 야구방망이, 야구 배트, 골프채=golf club, 하키채=hockey stick, 스틱, 당구 큐대=pool cue, 스키폴=ski pole, 볼링핀=bowling pin
frisbee, flying disc, disc golf, discus, hula hoop, hoop, flying disk, plastic ring, ring toss | holdable flies | frisbee | | 원반, 프리스비, 훌라후프=hula hoop, 고리 던지기
dumbbell, barbell, weights, weight, dumbbells, kettlebell, punching bag, exercise machine, gym equipment, bench press bench, rowing machine, pull-up bar, parallel bars, balance beam, gymnastics rings, pommel horse, jump box, resistance band, stopwatch coach, gym mat, chin-up bar, weight bench, uneven bars, vaulting horse | holdable | dumbbell, barbell | | 아령, 역기=barbell, 바벨=barbell, 덤벨, 샌드백=punching bag, 철봉=pull-up bar, 평행봉=parallel bars, 케틀벨=kettlebell, 운동 기구
soccer goal, goal net, goal post, goalpost, net goal, soccer net | | soccer goal | | 골대
basketball hoop, basketball net, basket hoop | tall | basketball hoop | | 농구대
tennis net, volleyball net | | net | | 네트
target, dartboard, bullseye, bull's-eye, archery target | | target | | 과녁, 다트판
dart, darts | tool flies | dart, arrow | | 다트
finish line, finishing line, checkered finish line, starting line, home plate, bases, golf hole, tee, golf tee, starting block | |  | | 결승선, 출발선
hurdle, wicket | | hurdle, fence | | 허들
diving board, springboard | surface | diving board | | 다이빙대
whistle, referee whistle | holdable | whistle | | 호루라기
podium, winners podium, medal podium | surface | podium | | 시상대
ramp, skate ramp, halfpipe | surface | ramp | | 경사로
score board | surface | scoreboard, blackboard | | 점수 게시판
swing, swing set, tire swing, rope swing, playground swing, porch swing, swing chair | seat hangs | swing | | 그네
slide, playground slide, water slide, waterslide | tall | slide | | 미끄럼틀, 워터슬라이드
seesaw, teeter-totter, teeter totter | seat | seesaw | | 시소
trampoline | surface soft | trampoline | | 트램펄린, 방방
rocking horse, hobby horse, spring rider | seat | rocking horse | | 흔들목마, 목마
jungle gym, monkey bars, climbing frame, playground equipment | tall | jungle gym, ladder | | 정글짐, 구름사다리
bouncy castle, bounce house, inflatable castle, ball pit | soft | bouncy castle | | 에어바운스
zip line, zipline, climbing wall, maypole | |  | | 집라인
pinata, piñata | hangs | pinata | | 피냐타
toy, toys, plaything, educational toy, children's toys | holdable | toy car, teddy bear | | 장난감, 완구
toy soldier, toy figure, wind-up toy, toy robot, windup toy | holdable | toy soldier, robot | | 장난감 병정, 태엽 인형
rubber duck, bath toy, bath duck, rubber duckie | holdable floats | rubber duck, duck | | 고무오리, 오리 장난감
squeaky toy, dog toy, cat toy, chew toy | holdable | ball | | 강아지 장난감
wooden toy, fidget spinner, slinky, squishy, rubber chicken, playset, play-doh, playdough, modeling clay, stilts, pogo stick | holdable | |  | 죽마, 찰흙
yo-yo, yoyo | holdable | yo-yo | | 요요
spinning top, beyblade, dreidel | holdable | spinning top | | 팽이
jack-in-the-box | holdable | jack-in-the-box, gift | | 깜짝 상자
pacifier, baby rattle | holdable | pacifier | | 노리개, 쪽쪽이
mobile toy | hangs | |  | 모빌
train set, toy train set | | train | | 장난감 기차
doll, rag doll, barbie, china doll, matryoshka, russian doll, nesting doll, baby doll, american girl doll, porcelain doll, voodoo doll, bobblehead, nutcracker doll, finger puppet, hand puppet, sock puppet, troll doll, garden gnome, lawn gnome | living holdable | doll, teddy bear | | 인형, 바비인형=barbie, 마트료시카=matryoshka, 손인형, 아기 인형
block, blocks, building block, building blocks, toy block, lego, lego brick, legos, wooden block toy, alphabet block, toy bricks, cube, wooden cube, jenga, letter block, wooden blocks | holdable | block | | 블록, 레고
dice, die, domino, dominoes, yut | holdable | dice | | 주사위, 도미노=domino, 윷
rubik's cube, rubiks cube | holdable | rubik's cube | | 큐브
puzzle, jigsaw puzzle, jigsaw, puzzle piece | holdable | puzzle | | 퍼즐
playing cards, playing card, deck of cards, tarot, ace of spades, bingo card | holdable | playing cards | | 트럼프 카드, 카드 한 벌, 화투
chessboard, chess board, chess set, checkerboard, game board, go board, board game box, monopoly, scrabble, mahjong | surface holdable | chessboard | | 체스판, 바둑판=go board, 장기판
chess piece, pawn, poker chip, poker chips | holdable | chess piece | | 체스말
crossword puzzle | holdable | newspaper | | 십자말풀이
kite, paper kite, dragon kite, box kite | lifted flies holdable | kite | | 연, 방패연, 가오리연
balloon, balloons, red balloon, party balloon, helium balloon, water-filled balloon, balloon animal, birthday balloon, ballon | lifted flies floats holdable | balloon | | 풍선, 풍선 다발, 헬륨 풍선
tent, camping tent, teepee, tepee, wigwam, tipi, canopy tent, marquee, circus tent, big top, gazebo tent, yurt, pup tent, canvas tent, beach tent | building container tall | tent | | 텐트, 천막, 인디언 텐트, 게르
machine, contraption, machinery, gizmo, mechanism, time machine, printing press, lathe, lock mechanism, oil rig, pumpjack, oil derrick | | machine | | 기계, 장치, 타임머신=time machine
assembly line, conveyor belt, conveyor | surface | conveyor belt | | 컨베이어 벨트
robot arm, robotic arm | | robot arm | | 로봇 팔
pump, tire pump, air pump, bicycle pump, water pump, compressor | tool | bicycle pump | | 펌프
pulley, crane machine, lever machine | |  | | 도르래
gear wheel, cogwheel, cog, flywheel | rolls | gear wheel | | 톱니바퀴
magnet, horseshoe magnet | holdable | magnet | | 자석
spring coil, pendulum | |  | | 용수철
statue, sculpture, bust, monument, stone statue, gargoyle, idol statue, memorial, bronze statue, marble statue, buddha statue, stone carving, carving, wood carving, moai, wax statue, ice sculpture, snow sculpture | tall | statue | | 동상, 조각상, 석상=stone statue, 기념비=monument, 불상=buddha statue, 돌하르방
obelisk, column, pillar, stele, pedestal | tall | column | | 기둥=pillar, 석탑, 오벨리스크
gravestone, headstone, tombstone, tomb, grave, grave stone, cenotaph | | gravestone, rock | | 비석, 묘비=tombstone, 무덤=grave
cross, crucifix | | cross | | 십자가
fountain, water fountain, drinking fountain, garden fountain, fountain statue | liquid | fountain | | 분수, 분수대, 식수대
well, stone well, water well, wishing well, oil well | container | well | | 우물
heart, love heart, valentine heart, heart shape, hearts, anatomical heart | holdable | heart | | 하트, 심장
circle, square, triangle, rectangle, cylinder, oval, hexagon, cube shape, pentagon, diamond shape, star shape, spiral, polygon, octagon, ellipse, shape, geometric shape, geometric shapes | |  | | 네모=square, 동그라미, 세모=triangle, 원, 삼각형=triangle, 사각형=rectangle, 정사각형=square
line, arc, zigzag, lines, number, digit, word art, lettering, letter a, question mark, exclamation mark, symbol, sign symbol, logo symbol, peace sign, recycling symbol, check mark, plus sign, dollar sign, hashtag, radioactive symbol, infinity symbol, arrow symbol, silhouette shape | abstract | |  | 화살표=arrow symbol, 선, 기호, 숫자=number, 느낌표=exclamation mark, 물음표=question mark
emoji, emoticon, icon | | emoji | | 이모티콘
cigarette, cigar, cigarettes, joint, e-cigarette, vape pen | holdable | cigarette | | 담배, 시가
pipe, tobacco pipe, hookah | holdable | pipe | | 담뱃대, 파이프 담배
match, matchstick, matches, lighter, incense, incense stick | holdable glows | match, candle | | 성냥, 라이터=lighter, 향불=incense, 성냥개비
tobacco | mass | |  | 담뱃잎
easter basket gift, ornament, christmas ornament, bauble, decoration, decorations, tinsel, christmas ball, trinket, souvenir, figurine ornament, collectible, keepsake, wind spinner, dreamcatcher, dream catcher, party decoration, festive decoration, mistletoe, holly, christmas wreath, paper chain, christmas decoration, memento, curio, artifact, relic, antique, heirloom, charm trinket, disco ball ornament, party popper, party horn | holdable hangs | christmas ornament, gift | | 장식=decoration, 장식품=ornament, 크리스마스 장식=christmas ornament, 기념품=souvenir, 골동품=antique, 유물=artifact, 드림캐처=dreamcatcher
saddle, horse saddle, stirrup, bridle, horse blanket, yoke, feed bag, horse harness | | saddle | | 안장, 등자, 굴레, 멍에
garbage, trash, rubbish, waste, scrap metal, junk pile, recycling, junkyard scrap | mass | trash bag, trash can | | 쓰레기, 오물, 고물, 폐지
camera | holdable frame camera | camera | | 카메라
tube, drainpipe, cylinder tube | holdable | pipe | | 관, 파이프
wicker, mahogany, oak wood, ebony, ivory, porcelain clay, terracotta, marble, jade, linoleum tile, fleece cloth, tweed, satin, nylon, polyester, canvas cloth, burlap, tulle, flannel, suede, velour, cashmere, linen cloth, sandstone, amber | mass | |  | 마호가니=mahogany, 상아=ivory, 대리석=marble, 옥=jade, 나일론=nylon
`;
