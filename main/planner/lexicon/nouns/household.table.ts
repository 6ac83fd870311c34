/** Furniture and things of the house. Columns: lemmas | traits | near | more | Korean. */
export const HOUSEHOLD = `
furniture, piece of furniture, furnishings | furniture | chair, table | | 가구
chair, armchair, rocking chair, stool, high chair, deck chair, wooden chair, dining chair, office chair, folding chair, beach chair, lawn chair, recliner, camp chair, director's chair, wicker chair, easy chair, barber chair, lounge chair, seat, bar stool, barstool, car seat, booster seat, baby chair, desk chair, stools, kitchen chair | seat | chair | | 의자, 안락의자=armchair, 흔들의자=rocking chair, 걸상=stool, 좌석=seat
throne, royal seat | seat | throne, chair | | 왕좌
sofa, couch, settee, loveseat, divan, futon, chesterfield, sectional, chaise longue, chaise, leather couch, daybed, sofa bed | seat soft | sofa | | 소파
bench, park bench, pew, wooden bench, piano bench, garden bench, bleachers | seat | bench, chair | | 벤치, 긴 의자
mattress, cot, bunk, twin bed, kingsize bed, hospital bed, air mattress, sleeping mat, bed frame, baby bed, waterbed, king-size bed, pet bed, dog bed | furniture soft | bed | | 매트리스=mattress
bed, bunk bed, double bed, four-poster, single bed | furniture soft tall | bed | | 이층침대=bunk bed, 침대
cradle, bassinet, playpen, moses basket | furniture soft | crib, bed | | 요람=cradle
crib | furniture soft tall | crib, bed | | 아기 침대
hammock | seat soft hangs | hammock | | 해먹
table, dining table, coffee table, dinner table, kitchen table, picnic table, wooden table, round table, side table, end table, nightstand, bedside table, conference table, workbench, trestle table, breakfast table, tabletop, poker table, card table, glass table, kitchen island, night table, cafe table, tea table, counter, altar, podium stand, changing table | furniture surface tall | table | | 탁자, 식탁=dining table, 테이블, 밥상, 조리대=kitchen table
desk, writing desk, school desk, office desk, computer desk, study desk, bureau, drawing table | furniture surface tall | desk, table | | 책상
pool table, billiard table, snooker table, ping pong table, air hockey table, foosball table | furniture surface | pool table, table | | 당구대, 탁구대=ping pong table
bookshelf, bookcase, shelf, shelves, bookshelves, rack, shelving, shelf unit, wall shelf, spice rack, wine rack, shoe rack, mantelpiece, mantel, display case | furniture surface container | bookshelf | | 책장, 책꽂이, 선반=shelf, 진열장=display case
cupboard, cabinet, wardrobe, closet, dresser, chest of drawers, drawer, locker, sideboard, hutch, pantry cupboard, armoire, filing cabinet, medicine cabinet, drawers, kitchen cabinet | furniture container | wardrobe, cupboard, chest of drawers | | 옷장=wardrobe, 찬장, 서랍장=dresser, 장롱=wardrobe, 서랍=drawer, 사물함=locker, 수납장
lamp, desk lamp, floor lamp, table lamp, bedside lamp, lava lamp, reading lamp, night light, lampshade, standard lamp | glows tall | lamp, light bulb | | 등불, 램프, 전등, 스탠드
chandelier, hanging lamp, pendant lamp, disco ball, mirror ball | glows hangs | chandelier, lamp | | 샹들리에, 미러볼=disco ball
lantern, paper lantern, chinese lantern, sky lantern, oil lamp, kerosene lamp, gas lamp, storm lantern | glows holdable hangs | lantern, candle | | 랜턴, 초롱, 청사초롱, 등, 호롱불
light bulb, lightbulb, bulb, led, led light | glows holdable | light bulb | | 전구
candle, candlestick, candelabra, tea light, candles, birthday candle, candlelight, votive candle, taper candle | glows holdable | candle | | 촛불, 초, 양초, 촛대=candlestick
flashlight, torchlight, torch, headlamp, searchlight | glows holdable tool | flashlight, candle | | 손전등, 횃불=torch, 서치라이트=searchlight
string lights, fairy lights, christmas lights, neon sign, neon light, neon lights, spotlight, stage light, light, lights, floodlight, spotlights, laser light, strobe, laser beam, laser, light beam | glows | string lights, light bulb | | 네온사인=neon sign, 조명등, 스포트라이트=spotlight, 꼬마전구, 레이저=laser, 불빛=light, 빛=light
fireplace, hearth, wood stove, fire pit, brazier, furnace | furniture glows | fireplace, fire | | 벽난로, 난로, 화로
mirror, looking glass, hand mirror, vanity mirror, full-length mirror | surface | mirror | | 거울, 손거울
picture frame, painting, portrait, poster, framed picture, mural, canvas, wall art, mona lisa, billboard poster, tapestry, fresco painting, oil portrait, landscape painting, picture on wall | hangs | framed picture, picture frame, painting | | 액자, 그림 액자, 초상화=portrait, 포스터=poster, 벽화=mural, 캔버스=canvas, 회화=painting
clock, alarm clock, timer, stopwatch, hourglass, sundial, metronome, clockwork | holdable | clock | | 시계, 자명종=alarm clock, 알람시계=alarm clock, 모래시계=hourglass, 탁상시계
wall clock, cuckoo clock | hangs | wall clock, clock | | 벽시계=wall clock, 뻐꾸기시계=cuckoo clock
grandfather clock | furniture tall | wall clock, clock | | 괘종시계
carpet, rug, mat, doormat, bath mat, yoga mat, magic carpet, flying carpet, welcome mat, prayer rug, floor mat, tatami, tatami mat, picnic blanket, picnic mat, seagrass rug, rag rug, red carpet, place mat, exercise mat | surface soft | carpet, rug | | 양탄자, 카펫, 깔개=rug, 매트=mat, 돗자리=mat, 요가 매트=yoga mat
curtain, curtains, drape, drapes, window curtain, shower curtain, stage curtain | hangs soft | curtain | | 커튼
blanket, quilt, comforter, duvet, bedspread, sheet, bedsheet, throw, sheets, patchwork, sleeping bag, covers, bedding, linen, patchwork quilt, throw blanket | soft holdable | blanket, bed | | 담요, 이불, 침낭=sleeping bag, 침대보=sheet, 누비이불=quilt
pillow, cushion, throw pillow, bean bag, beanbag, pouf, ottoman, footstool, neck pillow | soft seat holdable | pillow, cushion | | 베개, 쿠션=cushion, 방석=cushion
towel, bath towel, dish towel, washcloth, beach towel, tea towel, hand towel, dishcloth | holdable soft | towel | | 수건, 행주
cloth, rag, wipe, napkin, handkerchief, serviette, fabric, silk, velvet, cotton, felt, wool, felt cloth, gauze, lace, textile, textiles | holdable soft | cloth, towel | | 손수건=handkerchief, 냅킨=napkin, 헝겊, 천, 비단=silk, 걸레=rag
tablecloth, table linen | soft | tablecloth, towel | | 식탁보
tissue, paper towel, toilet paper | holdable soft | toilet paper | | 휴지, 화장지
bandage, band-aid, band aid, bandaid, plaster bandage | worn | bandage | | 붕대, 반창고
diaper, nappy | worn | diaper | | 기저귀
door, front door, wooden door, back door, portal, trapdoor, cellar door, garage door, revolving door, sliding door, gateway, doors | | door | | 문, 대문, 현관문, 출입문
window, windows, glass window, stained glass window, skylight, porthole, store window, bay window, stained glass, windowpane | | window | | 창문, 유리창, 창, 창가=window, 창밖=window
stairs, staircase, stairway, steps, stair, spiral staircase, stairwell, porch steps | surface | stairs | | 계단, 층계
ladder, stepladder, rope ladder, step ladder | tall holdable | ladder | | 사다리, 줄사다리
refrigerator, fridge, freezer, icebox, mini fridge, ice box | furniture container surface | refrigerator | | 냉장고, 냉동고=freezer
oven, stove, cooker, gas stove, range, hob, cooktop, stovetop, furnace oven, pizza oven, kitchen stove, kiln, hotplate, wood-burning stove | furniture surface | oven, stove | | 오븐, 가스레인지=gas stove, 스토브=stove, 화덕, 아궁이, 가마=kiln
microwave, microwave oven | furniture container | microwave, oven | | 전자레인지
toaster, waffle iron | holdable | toaster, coffee maker | | 토스터
kettle, teapot, tea pot, coffee pot, samovar, tea kettle, tea set, electric kettle | container holdable | teapot, kettle | | 주전자, 찻주전자=teapot, 다기
dishwasher, washing machine, dryer, washer, tumble dryer, clothes dryer, laundry machine | furniture container | washing machine | | 세탁기=washing machine, 식기세척기, 건조기=dryer
sink, kitchen sink, washbasin, basin, bathroom sink, wash basin, faucet, tap, spigot, water tap, birdbath | furniture container | sink | | 싱크대, 세면대=bathroom sink, 개수대, 수도꼭지=faucet, 세숫대야=basin, 대야=basin
bathtub, tub, bath tub, jacuzzi, hot tub, whirlpool, wooden tub, shower stall, shower head, showerhead | furniture container | bathtub | | 욕조, 샤워기=shower head
toilet, potty, lavatory bowl, urinal, toilet bowl, toilet seat | seat | toilet | | 변기, 좌변기
vacuum cleaner, vacuum, hoover, robot vacuum, roomba | tool rolls | vacuum cleaner | | 청소기, 진공청소기, 로봇청소기=robot vacuum
iron, ironing board, steam iron, clothes iron | holdable tool | iron | | 다리미, 다리미판
fan, electric fan, ceiling fan, hand fan, ventilator, air conditioner, radiator, heater, space heater, thermostat, air conditioning unit, folding fan | holdable | electric fan, fan | | 선풍기, 부채=folding fan, 에어컨=air conditioner, 난방기=heater, 히터=heater
hair dryer, hair drier, hairdryer, blow dryer, curling iron, hair straightener | holdable tool | hair dryer | | 헤어드라이어, 드라이기, 고데기=curling iron
comb, hairbrush, hair brush, hair comb | holdable | comb, hairbrush | | 빗, 머리빗
toothbrush, electric toothbrush | holdable | toothbrush | | 칫솔
soap, soap bar, bar of soap | holdable | soap | | 비누
toothpaste | holdable | toothpaste, toothbrush | | 치약
shampoo, lotion, cream tube, shampoo bottle, sunscreen, deodorant, mouthwash, detergent, dish soap, conditioner, body wash, ointment, lip balm, sunblock, sanitizer, suntan lotion, mosquito spray, natural shampoo | holdable | shampoo bottle, bottle | | 샴푸, 로션=lotion, 세제=detergent, 선크림=sunscreen
perfume, perfume bottle | holdable | perfume, bottle | | 향수
razor, shaver, electric razor, nail clipper, tweezers, nail clippers, nail file, clippers | holdable tool | razor | | 면도기, 손톱깎이=nail clippers, 핀셋=tweezers
lipstick, makeup brush, nail polish, mascara, eyeliner, powder compact, cosmetics, blush makeup, eyeshadow, compact | holdable | lipstick | | 립스틱, 매니큐어=nail polish, 화장품
cup, mug, teacup, coffee cup, coffee mug, tea cup, paper cup, wooden cup, mugs, cups, plastic cup, thermos cup | container holdable | cup, mug, coffee | | 컵, 찻잔=teacup, 머그컵=mug, 머그잔=mug, 종이컵=paper cup, 잔
glass, tumbler, drinking glass, water glass, glassware, shot glass, milk glass, glass tube, beaker, sippy cup | container holdable | glass, glass of water, glass of milk | | 유리컵, 유리잔
chalice, tankard | container holdable | goblet, cup | | 성배
bottle, water bottle, wine bottle, glass bottle, plastic bottle, flask, thermos, baby bottle, milk jug, beer bottle, vial, potion bottle, message in a bottle, canteen, bottles, spray bottle, potion, medicine bottle, ink bottle | container holdable | bottle | | 병, 물병=water bottle, 유리병=glass bottle, 보온병=thermos, 플라스틱병=plastic bottle, 젖병=baby bottle, 물약=potion, 술병
jar, glass jar, mason jar, cookie jar, jam jar, urn, amphora, canister, candy jar, pickle jar, clay jar, firefly jar | container holdable | jar | | 항아리, 단지, 유리병 단지, 잼 병, 장독
vase, flower vase, glass vase, pottery, ceramic, ceramics, porcelain, crystal vase, flowerpot, flower pot | container holdable | vase | | 꽃병, 도자기=pottery, 화병
bowl, mixing bowl, soup bowl, salad bowl, punch bowl, bowl dish, dog bowl, food bowl, petri dish, wooden bowl, ceramic bowl, cereal bowl | container holdable | bowl | | 그릇, 사발, 대접, 공기 그릇, 밥그릇, 국그릇
plate, dish, saucer, dinner plate, paper plate, tray, serving tray, baking tray, cutting board, chopping board, dishes, baking sheet, tableware, crockery, dinnerware, silver platter, butcher block, serving dish, plates | surface holdable | plate | | 접시, 쟁반=tray, 도마=cutting board, 식기, 설거지감
pot, cooking pot, saucepan, cauldron, casserole, stockpot, crock, iron pot, dutch oven, soup pot, pots | container holdable | pot | | 냄비, 솥=cauldron, 가마솥=cauldron, 뚝배기
frying pan, pan, skillet, wok, griddle, saute pan, cast iron pan | container holdable tool | frying pan, pot | | 프라이팬, 팬
spoon, ladle, soup spoon, wooden spoon, scooper, ice cream scoop | holdable tool | spoon | | 숟가락, 국자=ladle, 스푼, 수저, 주걱
fork, salad fork | holdable tool | fork | | 포크
knife, kitchen knife, butcher knife, cleaver, pocket knife, butter knife, steak knife, penknife, swiss army knife, carving knife, bread knife, scalpel, box cutter, chef's knife, machete | holdable tool | knife | | 칼, 식칼=kitchen knife, 부엌칼, 주머니칼=pocket knife, 과도
chopsticks, chopstick | holdable tool | chopsticks | | 젓가락
whisk, egg beater | tool | whisk | | 거품기
spatula, turner, tongs, kitchen tool, utensil, utensils, kitchen utensil, kitchen utensils, kitchenware, basting brush | tool | spatula, spoon | | 뒤집개, 집게=tongs, 주방 도구
cutlery, silverware | tool | fork, spoon, knife | | 수저 세트
rolling pin, potato masher, pestle | tool | rolling pin | | 밀대
grater, peeler, garlic press, can opener, corkscrew, bottle opener, cookie cutter, nutcracker, juicer tool | tool | grater | | 강판, 오프너=bottle opener, 호두까기=nutcracker
colander, sieve, strainer, funnel, measuring cup | tool container | colander, bowl | | 체, 깔때기=funnel, 계량컵=measuring cup
oven mitt, pot holder, potholder | worn | oven mitt, mitten | | 오븐 장갑
mortar | container holdable | mortar, bowl | | 절구
straw, drinking straw, toothpick, skewer, ice tray | holdable | drinking straw | | 빨대, 이쑤시개
box, cardboard box, crate, carton, package, parcel, wooden box, container, case, shipping box, storage box, shoebox, cereal box, moving box, boxes, pizza box, matchbox, music box, jewelry box, toy box, jewel box, gift wrap box, packet, packaging, tin box, casket, coffin, sarcophagus, can, tin, tin can, soup can, paint can, milk carton, tissue box, cardboard roll, juice box | container holdable | box | | 상자, 종이상자=cardboard box, 나무상자=wooden box, 소포=parcel, 통, 깡통=tin can, 캔=can, 오르골=music box, 관=coffin, 보석함=jewelry box, 택배=package
gift, present, gift box, wrapped present, christmas present, birthday present, wrapped gift, presents, party favor | container holdable | gift | | 선물, 선물상자
basket, wicker basket, picnic basket, fruit basket container, laundry basket, easter basket, hamper, bread basket, woven basket, flower basket, baskets, wicker hamper | container holdable | basket, bucket | | 바구니, 소풍 바구니=picnic basket, 빨래바구니=laundry basket, 광주리
bucket, pail, tin bucket, water bucket, ice bucket, sand bucket, beach bucket, sand pail, paint bucket | container holdable | bucket | | 양동이, 물통, 들통
wooden barrel, water tank, water barrel, rain barrel, cistern | container | barrel | | 물탱크=water tank
barrel, keg, cask, oil drum | container rolls | barrel | | 나무통, 드럼통, 오크통
bag, sack, paper bag, plastic bag, shopping bag, sandbag, trash bag, garbage bag, gift bag, pouch, duffel bag, money bag, grocery bag, gym bag, tea bag, bags, laundry bag, burlap sack, bindle, mailbag, diaper bag, saddlebag | container holdable | bag, backpack | | 봉투, 자루=sack, 쇼핑백=shopping bag, 종이봉투=paper bag, 비닐봉지=plastic bag, 봉지, 주머니 자루, 포대
trash can, garbage can, dustbin, rubbish bin, bin, trash bin, wastebasket, recycling bin, dumpster, waste basket, garbage bin, litter bin, ashtray, waste bin | container | trash can, bucket | | 쓰레기통, 휴지통, 재떨이=ashtray, 분리수거함=recycling bin
broom, besom, sweeper, broomstick, witch's broom | tool | broom | | 빗자루
mop, brush, scrubbing brush, feather duster, dustpan, sponge, squeegee, cleaning brush, duster, scrub brush, rubber glove, scourer, toilet brush, dish sponge, plunger | tool | mop, broom | | 대걸레, 걸레, 솔=brush, 수세미=sponge, 스펀지=sponge, 쓰레받기=dustpan, 먼지떨이=feather duster
hanger, coat hanger, hook, peg | hangs | hanger | | 옷걸이, 고리=hook, 갈고리=hook
coat rack, coat stand, hat stand | tall | coat rack | | 옷걸이 스탠드
clothesline, washing line, clothespin | hangs | clothesline | | 빨랫줄, 빨래집게
cage, birdcage, bird cage, pet carrier, hamster cage, hamster wheel, cat carrier | container | cage, birdcage | | 새장=birdcage, 우리, 철창
aquarium tank, fish tank, fishbowl, fish bowl, goldfish bowl, terrarium, glass tank | container | fish bowl, fish tank | | 어항, 수조, 어항 그릇
doghouse, dog house, kennel, birdhouse, bird house, beehive, hive | building container | doghouse, birdhouse | | 개집, 새집=birdhouse, 벌집=beehive, 먹이통, 캣타워
mailbox, letterbox, post box, postbox, letter box | | mailbox | | 우체통, 우편함
phone booth, telephone booth, phone box, telephone box | tall | phone booth | | 공중전화, 공중전화 부스
vending machine, ticket machine, slot machine, arcade machine, gumball machine, jukebox | | vending machine | | 자판기, 오락기
atm | | atm, vending machine | | 현금인출기
parking meter | | parking meter | | 주차 미터기
fire hydrant, hydrant | | fire hydrant | | 소화전
gas pump, petrol pump, fuse box | | gas pump | | 주유기
fire extinguisher | holdable | fire extinguisher | | 소화기
doorbell, door bell | | bell | | 초인종
light switch, outlet, power outlet | | | | 콘센트
remote control, remote, tv remote, remote controller | holdable | remote control, phone | | 리모컨
trophy, medal, award, prize, gold cup, gold medal, oscar, certificate, diploma, rosette, badge, award cup, championship cup, prize cup, statuette | holdable | trophy | | 트로피, 메달=medal, 상=award, 상장=certificate, 우승컵, 금메달=gold medal, 배지=badge, 졸업장=diploma
railing, handrail | surface | fence | | 난간
fence, picket fence, wooden fence, barrier, hedge fence, barricade, chain-link fence, gate, garden gate, iron gate, barbed wire, guardrail, turnstile, palisade, trellis | | fence | | 울타리, 담장, 철조망=barbed wire, 대문 울타리, 난간 울타리
wall, brick wall, stone wall, concrete wall, city wall, partition | | wall | | 벽, 벽돌담=brick wall, 담, 담벼락, 돌담=stone wall
lotion bottle | holdable container | lotion bottle, bottle | | 로션 병
wooden crate | container | wooden crate, box | | 나무 궤짝
metal barrel | container rolls | oil drum, barrel | | 쇠통
empty nest, nest with eggs | container | empty nest, bird nest, nest | | 빈 둥지
shopping bags | container holdable | shopping bags, bag | | 쇼핑백들
vase of flowers | plant | vase of flowers, vase, flower | | 꽃 꽂은 꽃병
fork and knife | holdable tool | fork and knife, fork | | 포크와 나이프
plate with cutlery, place setting | surface holdable | plate with cutlery, plate | | 한 상 차림
open door | | open door, door | | 열린 문
open window | | open window, window | | 열린 창문
open refrigerator, open fridge | furniture container | open refrigerator, refrigerator | | 열린 냉장고
open oven | furniture | open oven, oven | | 열린 오븐
closed treasure chest, closed chest | container | closed treasure chest, treasure chest | | 닫힌 보물상자
broken vase, shattered vase, cracked vase | container | broken vase, vase | | 깨진 꽃병
broken plate, broken glass, shards | | broken plate, plate | | 깨진 접시
cracked egg, broken egg | food | cracked egg, egg | | 깨진 달걀
burnt-out candle, unlit candle | holdable | burnt-out candle, candle | | 꺼진 초
unlit lamp | | unlit lamp, lamp | | 꺼진 등
open gift, opened present, open box | container | open gift, gift, box | | 열린 선물
semi truck | cabin rolls | semi truck, truck | | 대형 트럭
rice cooker, air fryer, slow cooker, popcorn machine, pressure cooker | holdable | rice cooker | | 밥솥, 전기밥솥
blender, mixer, food processor, juicer, hand mixer | holdable | blender | | 믹서, 블렌더
coffee maker, coffee machine, espresso machine | holdable | coffee machine, coffee maker | | 커피메이커
bird feeder, feeder, cat tree, scratching post, trough, hay rack, chicken coop | building container | | | 여물통=trough, 닭장=chicken coop
smoke alarm, fire alarm | | | |
`;
