/** Instruments, electronics, tools, weapons, machines. Columns: lemmas | traits | near | more | Korean. */
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
charger, charging cable, power cable, usb cable, extension cord, cable, power cord, adapter, wire, electric cable, cord, electrical cord | holdable | cable, plug, rope | | 충전기, 전선=wire, 케이블=cable
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
screw, nail, bolt, nails, screws, nut and bolt, gasket, spare part, spare parts, mechanical part | holdable | nut and bolt, screw, nail | | 나사, 못=nail, 볼트=bolt, 부품=spare part
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
sprayer | holdable | spray bottle, bottle | | 분무기
lawn mower, lawnmower, mower, leaf blower, snowblower, hedge trimmer, weed whacker, strimmer | tool rolls | lawn mower | | 잔디깎이, 예초기
scissors, shears, pruning shears, pair of scissors, secateurs | tool | scissors | | 가위, 전지가위
ball of yarn, yarn, thread, yarn ball, wool yarn, skein of yarn, knitting | holdable rolls | ball of yarn | | 실, 털실, 털실 뭉치, 실타래
needle, sewing needle, pin, safety pin, pincushion | holdable | sewing needle, needle | | 바늘, 핀
knitting needles, knitting needle, crochet hook | holdable | knitting needles | | 뜨개바늘, 코바늘
spool, thimble, bobbin, thread spool, sewing kit | holdable | thread, spool of thread | | 실패, 골무
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
life ring, lifebuoy, life preserver, lifesaver, swim ring, pool float, inner tube, inflatable ring, inflatable tube, rubber ring, pool floats | saddle floats holdable | ring buoy, pool float, life ring | | 구명환, 튜브=inner tube, 구명튜브
pool noodle | holdable floats | ring buoy, pool float | | 수영 막대
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
gun, pistol, rifle, revolver, machine gun, shotgun, handgun, musket, laser gun, ray gun, toy gun, firearm, nerf gun, paintball gun, airsoft gun, blaster | tool | gun | | 총, 권총=pistol, 소총=rifle, 기관총=machine gun, 장난감 총=toy gun
bomb, grenade, dynamite, hand grenade, bomb shell, explosive, landmine, tnt, atomic bomb, glitter bomb, stink bomb, torpedo, time bomb, stick of dynamite, mine bomb | holdable | bomb | | 폭탄, 수류탄=grenade, 다이너마이트=dynamite, 시한폭탄
shield, round shield, knight shield, coat of arms, armor shield, riot shield, captain america shield | holdable | shield | | 방패
magic wand, wand, scepter, sceptre | tool glows | magic wand | | 마법봉, 요술봉
magic staff, wizard staff | tool | magic wand, wizard staff | | 마법 지팡이
crystal orb, orb | holdable glows | crystal ball | | 구슬 수정
spell book | holdable | book | | 마법책
genie | living flies | genie, ghost | | 지니
tent, camping tent, teepee, tepee, wigwam, tipi, canopy tent, marquee, circus tent, big top, gazebo tent, yurt, pup tent, canvas tent, beach tent | building container tall | tent | | 텐트, 천막, 인디언 텐트, 게르
machine, contraption, machinery, gizmo, mechanism, time machine, printing press, lathe, lock mechanism, oil rig, pumpjack, oil derrick | | machine | | 기계, 장치, 타임머신=time machine
assembly line, conveyor belt, conveyor | surface | conveyor belt | | 컨베이어 벨트
robot arm, robotic arm | | robot arm | | 로봇 팔
pump, tire pump, air pump, bicycle pump, water pump, compressor | tool | bicycle pump | | 펌프
pulley, crane machine, lever machine | |  | | 도르래
gear wheel, cogwheel, cog, flywheel | rolls | gear, gear wheel | | 톱니바퀴
magnet, horseshoe magnet | holdable | magnet | | 자석
spring coil, pendulum | |  | | 용수철
statue, sculpture, bust, monument, stone statue, gargoyle, idol statue, memorial, bronze statue, marble statue, buddha statue, stone carving, carving, wood carving, moai, wax statue, ice sculpture, snow sculpture | tall | statue | | 동상, 조각상, 석상=stone statue, 기념비=monument, 불상=buddha statue, 돌하르방
obelisk, column, pillar, stele, pedestal | tall | column | | 기둥=pillar, 석탑, 오벨리스크
gravestone, headstone, tombstone, tomb, grave, grave stone, cenotaph | | tombstone, gravestone, rock | | 비석, 묘비=tombstone, 무덤=grave
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
camping lantern | glows holdable | camping lantern, lantern | | 캠핑 랜턴
old telephone, telephone receiver | holdable | old telephone, telephone receiver, phone | | 옛날 전화기, 수화기
film projector | | film projector, projector | | 영사기 기계
clapperboard, clapper board | holdable | clapperboard | | 슬레이트
floppy disk | holdable | floppy disk | | 디스켓
crossed swords, swords | tool | crossed swords, sword | | 쌍검
old key, antique key | holdable | old key, key | | 낡은 열쇠
hand drum | instrument | hand drum, drum | | 소고 북
police light | glows | police light | | 경찰 경광등
barber pole | tall | barber pole | | 이발소 표시등
airplane seat | seat | airplane seat, chair | | 비행기 좌석
crutches | tool | crutch, crutches | | 목발들
water balloon | holdable | balloon | |
magic lamp, genie lamp | holdable | oil lamp, magic lamp | | 요술 램프
bullet, bazooka, cannon, cannonball, flamethrower, grenade launcher, bullets, ammunition, water cannon, rocket launcher | tool | cannon | | 대포=cannon, 총알
`;
