/** Furniture and things of the house. Columns: lemmas | traits | near | more | Korean. */
export const HOUSEHOLD = `
furniture, piece of furniture, furnishings | furniture | chair, table | | 가구
chair, armchair, rocking chair, stool, high chair, deck chair, wooden chair, dining chair, office chair, folding chair, beach chair, lawn chair, recliner, camp chair, director's chair, wicker chair, easy chair, barber chair, lounge chair, seat, bar stool, barstool, car seat, booster seat, baby chair, desk chair, stools, kitchen chair | seat | chair | | 의자, 안락의자, 흔들의자, 걸상, 좌석
throne, royal seat | seat | throne, chair | | 왕좌
sofa, couch, settee, loveseat, divan, futon, chesterfield, sectional, chaise longue, chaise, leather couch, daybed, sofa bed | seat soft | sofa | | 소파
bench, park bench, pew, wooden bench, piano bench, garden bench, bleachers | seat | bench, chair | | 벤치, 긴 의자
bed, bunk bed, double bed, four-poster, mattress, cot, bunk, twin bed, kingsize bed, hospital bed, air mattress, sleeping mat, bed frame, baby bed, waterbed, king-size bed, single bed, pet bed, dog bed | furniture soft | bed | | 침대, 매트리스, 이층침대
crib, cradle, bassinet, playpen, moses basket | furniture soft | crib, bed | | 아기 침대, 요람
hammock | seat soft hangs | hammock | | 해먹
table, dining table, coffee table, dinner table, kitchen table, picnic table, wooden table, round table, side table, end table, nightstand, bedside table, conference table, workbench, trestle table, breakfast table, tabletop, poker table, card table, glass table, kitchen island, night table, cafe table, tea table, counter, altar, podium stand, changing table | furniture surface tall | table | | 탁자, 식탁, 테이블, 밥상, 조리대
desk, writing desk, school desk, office desk, computer desk, study desk, bureau, drawing table | furniture surface tall | desk, table | | 책상
pool table, billiard table, snooker table, ping pong table, air hockey table, foosball table | furniture surface | pool table, table | | 당구대, 탁구대
bookshelf, bookcase, shelf, shelves, bookshelves, rack, shelving, shelf unit, wall shelf, spice rack, wine rack, shoe rack, mantelpiece, mantel, display case | furniture surface container | bookshelf | | 책장, 책꽂이, 선반, 진열장
cupboard, cabinet, wardrobe, closet, dresser, chest of drawers, drawer, locker, sideboard, hutch, pantry cupboard, armoire, filing cabinet, medicine cabinet, drawers, kitchen cabinet | furniture container | wardrobe, cupboard | | 옷장, 찬장, 서랍장, 장롱, 서랍, 사물함, 수납장
lamp, desk lamp, floor lamp, table lamp, bedside lamp, lava lamp, reading lamp, night light, lampshade, standard lamp | glows tall | lamp, light bulb | | 등불, 램프, 전등, 스탠드
chandelier, hanging lamp, pendant lamp, disco ball, mirror ball | glows hangs | chandelier, lamp | | 샹들리에, 미러볼
lantern, paper lantern, chinese lantern, sky lantern, oil lamp, kerosene lamp, gas lamp, storm lantern | glows holdable hangs | lantern, candle | | 랜턴, 초롱, 청사초롱, 등, 호롱불
light bulb, lightbulb, bulb, led, led light | glows holdable | light bulb | | 전구
candle, candlestick, candelabra, tea light, candles, birthday candle, candlelight, votive candle, taper candle | glows holdable | candle |  | 촛불, 초, 양초, 촛대
flashlight, torchlight, torch, headlamp, searchlight | glows holdable tool | flashlight, candle | | 손전등, 횃불, 서치라이트
string lights, fairy lights, christmas lights, neon sign, neon light, neon lights, spotlight, stage light, light, lights, floodlight, spotlights, laser light, strobe, laser beam, laser, light beam | glows | string lights, light bulb | | 네온사인, 조명등, 스포트라이트, 꼬마전구, 레이저, 불빛, 빛
fireplace, hearth, wood stove, fire pit, brazier, furnace | furniture glows | fireplace, fire | | 벽난로, 난로, 화로
mirror, looking glass, hand mirror, vanity mirror, full-length mirror | surface | mirror | | 거울, 손거울
picture frame, painting, portrait, poster, framed picture, mural, canvas, wall art, mona lisa, billboard poster, tapestry, fresco painting, oil portrait, landscape painting, picture on wall | hangs | picture frame, painting | | 액자, 그림 액자, 초상화, 포스터, 벽화, 캔버스, 회화
clock, alarm clock, wall clock, grandfather clock, cuckoo clock, timer, stopwatch, hourglass, sundial, metronome, clockwork | holdable hangs | clock | | 시계, 자명종, 알람시계, 벽시계, 모래시계, 탁상시계
carpet, rug, mat, doormat, bath mat, yoga mat, magic carpet, flying carpet, welcome mat, prayer rug, floor mat, tatami, tatami mat, picnic blanket, picnic mat, seagrass rug, rag rug, red carpet, place mat, exercise mat | surface soft | carpet, rug | | 양탄자, 카펫, 깔개, 매트, 돗자리, 요가 매트
curtain, curtains, drape, drapes, window curtain, shower curtain, stage curtain | hangs soft | curtain | | 커튼
blanket, quilt, comforter, duvet, bedspread, sheet, bedsheet, throw, sheets, patchwork, sleeping bag, covers, bedding, linen, patchwork quilt, throw blanket | soft holdable | blanket, bed | | 담요, 이불, 침낭, 침대보, 누비이불
pillow, cushion, throw pillow, bean bag, beanbag, pouf, ottoman, footstool, neck pillow | soft seat holdable | pillow, cushion | | 베개, 쿠션, 방석
towel, bath towel, dish towel, washcloth, beach towel, tea towel, hand towel, dishcloth | holdable soft | towel | | 수건, 행주
cloth, rag, wipe, napkin, handkerchief, serviette, fabric, silk, velvet, cotton, felt, wool, felt cloth, gauze, lace, textile, textiles | holdable soft | cloth, towel | | 손수건, 냅킨, 헝겊, 천, 비단, 걸레
tablecloth, table linen | soft | tablecloth, towel | | 식탁보
tissue, paper towel, toilet paper | holdable soft | toilet paper | | 휴지, 화장지
bandage, band-aid, band aid, bandaid, plaster bandage | worn | bandage | | 붕대, 반창고
diaper, nappy | worn | diaper | | 기저귀
door, front door, wooden door, back door, portal, trapdoor, cellar door, garage door, revolving door, sliding door, gateway, doors | | door | | 문, 대문, 현관문, 출입문
window, windows, glass window, stained glass window, skylight, porthole, store window, bay window, stained glass, windowpane | | window | | 창문, 유리창, 창
stairs, staircase, stairway, steps, stair, spiral staircase, stairwell, porch steps | surface | stairs | | 계단, 층계
ladder, stepladder, rope ladder, step ladder | tall holdable | ladder | | 사다리, 줄사다리
refrigerator, fridge, freezer, icebox, mini fridge, ice box | furniture container surface | refrigerator | | 냉장고, 냉동고
oven, stove, cooker, gas stove, range, hob, cooktop, stovetop, furnace oven, pizza oven, kitchen stove, kiln, hotplate, wood-burning stove | furniture surface | oven, stove | | 오븐, 가스레인지, 스토브, 화덕, 아궁이, 가마
microwave, microwave oven | furniture container | microwave, oven | | 전자레인지
toaster, coffee maker, coffee machine, blender, mixer, food processor, juicer, rice cooker, waffle iron, hand mixer, air fryer, slow cooker, espresso machine, popcorn machine, pressure cooker | holdable | toaster, coffee maker | | 토스터, 믹서, 커피메이커, 밥솥, 전기밥솥, 블렌더
kettle, teapot, tea pot, coffee pot, samovar, tea kettle, tea set, electric kettle | container holdable | teapot, kettle | | 주전자, 찻주전자, 다기
dishwasher, washing machine, dryer, washer, tumble dryer, clothes dryer, laundry machine | furniture container | washing machine | | 세탁기, 식기세척기, 건조기
sink, kitchen sink, washbasin, basin, bathroom sink, wash basin, faucet, tap, spigot, water tap, birdbath | furniture container | sink | | 싱크대, 세면대, 개수대, 수도꼭지, 세숫대야, 대야
bathtub, tub, bath tub, jacuzzi, hot tub, whirlpool, wooden tub, shower stall, shower head, showerhead | furniture container | bathtub | | 욕조, 샤워기
toilet, potty, lavatory bowl, urinal, toilet bowl, toilet seat | seat | toilet | | 변기, 좌변기
vacuum cleaner, vacuum, hoover, robot vacuum, roomba | tool rolls | vacuum cleaner | | 청소기, 진공청소기, 로봇청소기
iron, ironing board, steam iron, clothes iron | holdable tool | iron | | 다리미, 다리미판
fan, electric fan, ceiling fan, hand fan, ventilator, air conditioner, radiator, heater, space heater, thermostat, air conditioning unit, folding fan | holdable | fan | | 선풍기, 부채, 에어컨, 난방기, 히터
hair dryer, hair drier, hairdryer, blow dryer, curling iron, hair straightener | holdable tool | hair dryer | | 헤어드라이어, 드라이기, 고데기
comb, hairbrush, hair brush, hair comb | holdable | comb, hairbrush | | 빗, 머리빗
toothbrush, electric toothbrush | holdable | toothbrush | | 칫솔
soap, soap bar, bar of soap | holdable | soap | | 비누
toothpaste | holdable | toothpaste, toothbrush | | 치약
shampoo, lotion, cream tube, shampoo bottle, sunscreen, deodorant, mouthwash, detergent, dish soap, conditioner, body wash, ointment, lip balm, sunblock, sanitizer, suntan lotion, mosquito spray, natural shampoo | holdable | shampoo bottle, bottle | | 샴푸, 로션, 세제, 선크림
perfume, perfume bottle | holdable | perfume, bottle | | 향수
razor, shaver, electric razor, nail clipper, tweezers, nail clippers, nail file, clippers | holdable tool | razor | | 면도기, 손톱깎이, 핀셋
lipstick, makeup brush, nail polish, mascara, eyeliner, powder compact, cosmetics, blush makeup, eyeshadow, compact | holdable | lipstick | | 립스틱, 매니큐어, 화장품
cup, mug, teacup, coffee cup, coffee mug, tea cup, paper cup, wooden cup, mugs, cups, plastic cup, thermos cup | container holdable | cup, mug, coffee | | 컵, 찻잔, 머그컵, 머그잔, 종이컵, 잔
glass, tumbler, drinking glass, water glass, glassware, shot glass, milk glass, glass tube, beaker, sippy cup | container holdable | glass, glass of water, glass of milk | | 유리컵, 유리잔
chalice, tankard | container holdable | goblet, cup | | 성배
bottle, water bottle, wine bottle, glass bottle, plastic bottle, flask, thermos, baby bottle, milk jug, beer bottle, vial, potion bottle, message in a bottle, canteen, bottles, spray bottle, potion, medicine bottle, ink bottle | container holdable | bottle | | 병, 물병, 유리병, 보온병, 플라스틱병, 젖병, 물약, 술병
jar, glass jar, mason jar, cookie jar, jam jar, urn, amphora, canister, candy jar, pickle jar, clay jar, firefly jar | container holdable | jar | | 항아리, 단지, 유리병 단지, 잼 병, 장독
vase, flower vase, glass vase, pottery, ceramic, ceramics, porcelain, crystal vase, flowerpot, flower pot | container holdable | vase | | 꽃병, 도자기, 화병
bowl, mixing bowl, soup bowl, salad bowl, punch bowl, bowl dish, dog bowl, food bowl, petri dish, wooden bowl, ceramic bowl, cereal bowl | container holdable | bowl | | 그릇, 사발, 대접, 공기 그릇, 밥그릇, 국그릇
plate, dish, saucer, dinner plate, paper plate, tray, serving tray, baking tray, cutting board, chopping board, dishes, baking sheet, tableware, crockery, dinnerware, silver platter, butcher block, serving dish, plates | surface holdable | plate | | 접시, 쟁반, 도마, 식기, 설거지감
pot, cooking pot, saucepan, cauldron, casserole, stockpot, crock, iron pot, dutch oven, soup pot, pots | container holdable | pot | | 냄비, 솥, 가마솥, 뚝배기
frying pan, pan, skillet, wok, griddle, saute pan, cast iron pan | container holdable tool | frying pan, pot | | 프라이팬, 팬
spoon, ladle, soup spoon, wooden spoon, scooper, ice cream scoop | holdable tool | spoon | | 숟가락, 국자, 스푼, 수저, 주걱
fork, salad fork | holdable tool | fork | | 포크
knife, kitchen knife, butcher knife, cleaver, pocket knife, butter knife, steak knife, penknife, swiss army knife, carving knife, bread knife, scalpel, box cutter, chef's knife, machete | holdable tool | knife | | 칼, 식칼, 부엌칼, 주머니칼, 과도
chopsticks, chopstick | holdable tool | chopsticks | | 젓가락
whisk, egg beater | tool | whisk | | 거품기
spatula, turner, tongs, kitchen tool, utensil, utensils, kitchen utensil, kitchen utensils, kitchenware, basting brush | tool | spatula, spoon | | 뒤집개, 집게, 주방 도구
cutlery, silverware | tool | fork, spoon, knife | | 수저 세트
rolling pin, potato masher, pestle | tool | rolling pin | | 밀대
grater, peeler, garlic press, can opener, corkscrew, bottle opener, cookie cutter, nutcracker, juicer tool | tool | grater | | 강판, 오프너, 호두까기
colander, sieve, strainer, funnel, measuring cup | tool container | colander, bowl | | 체, 깔때기, 계량컵
oven mitt, pot holder, potholder | worn | oven mitt, mitten | | 오븐 장갑
mortar | container holdable | mortar, bowl | | 절구
straw, drinking straw, toothpick, skewer, ice tray | holdable | drinking straw | | 빨대, 이쑤시개
box, cardboard box, crate, carton, package, parcel, wooden box, container, case, shipping box, storage box, shoebox, cereal box, moving box, boxes, pizza box, matchbox, music box, jewelry box, toy box, jewel box, gift wrap box, packet, packaging, tin box, casket, coffin, sarcophagus, can, tin, tin can, soup can, paint can, milk carton, tissue box, cardboard roll, juice box | container holdable | box | | 상자, 종이상자, 나무상자, 소포, 통, 깡통, 캔, 오르골, 관, 보석함, 택배
gift, present, gift box, wrapped present, christmas present, birthday present, wrapped gift, presents, party favor | container holdable | gift | | 선물, 선물상자
basket, wicker basket, picnic basket, fruit basket container, laundry basket, easter basket, hamper, bread basket, woven basket, flower basket, baskets, wicker hamper | container holdable | basket, bucket | | 바구니, 소풍 바구니, 빨래바구니, 광주리
bucket, pail, tin bucket, water bucket, ice bucket, sand bucket, beach bucket, sand pail, paint bucket | container holdable | bucket | | 양동이, 물통, 들통
barrel, keg, cask, wooden barrel, oil drum, water tank, water barrel, rain barrel, cistern | container | barrel | | 나무통, 드럼통, 오크통, 물탱크
bag, sack, paper bag, plastic bag, shopping bag, sandbag, trash bag, garbage bag, gift bag, pouch, duffel bag, money bag, grocery bag, gym bag, tea bag, bags, laundry bag, burlap sack, bindle, mailbag, diaper bag, saddlebag | container holdable | bag, backpack | | 봉투, 자루, 쇼핑백, 종이봉투, 비닐봉지, 봉지, 주머니 자루, 포대
trash can, garbage can, dustbin, rubbish bin, bin, trash bin, wastebasket, recycling bin, dumpster, waste basket, garbage bin, litter bin, ashtray, waste bin | container | trash can, bucket | | 쓰레기통, 휴지통, 재떨이, 분리수거함
broom, besom, sweeper, broomstick, witch's broom | tool | broom | | 빗자루
mop, brush, scrubbing brush, feather duster, dustpan, sponge, squeegee, cleaning brush, duster, scrub brush, rubber glove, scourer, toilet brush, dish sponge, plunger | tool | mop, broom | | 대걸레, 걸레, 솔, 수세미, 스펀지, 쓰레받기, 먼지떨이
hanger, coat hanger, hook, peg | hangs | hanger | | 옷걸이, 고리, 갈고리
coat rack, coat stand, hat stand | tall | coat rack | | 옷걸이 스탠드
clothesline, washing line, clothespin | hangs | clothesline | | 빨랫줄, 빨래집게
cage, birdcage, bird cage, pet carrier, hamster cage, hamster wheel, cat carrier | container | cage, birdcage | | 새장, 우리, 철창
aquarium tank, fish tank, fishbowl, fish bowl, goldfish bowl, terrarium, glass tank | container | fish bowl, fish tank | | 어항, 수조, 어항 그릇
doghouse, dog house, kennel, birdhouse, bird house, beehive, hive, bird feeder, feeder, cat tree, scratching post, trough, hay rack, chicken coop | building container | doghouse, birdhouse | | 개집, 새집, 벌집, 먹이통, 여물통, 캣타워, 닭장
mailbox, letterbox, post box, postbox, letter box | | mailbox | | 우체통, 우편함
phone booth, telephone booth, phone box, telephone box | tall | phone booth | | 공중전화, 공중전화 부스
vending machine, ticket machine, slot machine, arcade machine, gumball machine, jukebox | | vending machine | | 자판기, 오락기
atm | | atm, vending machine | | 현금인출기
parking meter | | parking meter | | 주차 미터기
fire hydrant, hydrant | | fire hydrant | | 소화전
gas pump, petrol pump, fuse box | | gas pump | | 주유기
fire extinguisher | holdable | fire extinguisher | | 소화기
doorbell, door bell, smoke alarm, fire alarm | | bell | | 초인종
light switch, outlet, power outlet | |  | | 콘센트
remote control, remote, tv remote, remote controller | holdable | remote control, phone | | 리모컨
trophy, medal, award, prize, gold cup, gold medal, oscar, certificate, diploma, rosette, badge, award cup, championship cup, prize cup, statuette | holdable | trophy | | 트로피, 메달, 상, 상장, 우승컵, 금메달, 배지, 졸업장
fence, picket fence, wooden fence, barrier, hedge fence, barricade, chain-link fence, gate, garden gate, iron gate, barbed wire, guardrail, turnstile, palisade, trellis | | fence | | 울타리, 담장, 철조망, 대문 울타리, 난간 울타리
wall, brick wall, stone wall, concrete wall, city wall, partition | | wall | | 벽, 벽돌담, 담, 담벼락, 돌담
`;
