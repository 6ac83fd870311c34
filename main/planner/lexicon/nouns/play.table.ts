/** Books and paper, school, signs, sports gear, toys. Columns: lemmas | traits | near | more | Korean. */
export const PLAY = `
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
paint palette, palette of paint, paints, art supplies, watercolor set, paint set, paint tube | holdable | palette, paint palette | | 팔레트, 그림물감
easel | tall | easel | | 이젤
glue stick | holdable | glue stick | | 딱풀, 풀막대
binder | holdable | book | | 바인더
abacus | holdable | abacus | | 주판
blackboard, whiteboard, chalkboard, bulletin board, notice board, flip chart, smartboard, scoreboard, message board, billboard, corkboard, advertising board, letterboard, ouija board | surface | blackboard | | 칠판, 화이트보드=whiteboard, 게시판=bulletin board, 전광판=scoreboard, 점수판=scoreboard, 광고판=billboard
sign, stop sign, street sign, road sign, signpost, banner, signboard, traffic sign, warning sign, arrow sign, placard, speed limit sign, yield sign, neon sign board, shop sign, name tag, nameplate, crossing sign, exit sign, wooden sign, tag, picket sign, plaque, direction sign, welcome sign, parking sign, pedestrian crossing sign, no parking sign | tall | road sign, placard, stop sign, sign | | 표지판, 정지 표지판=stop sign, 간판, 현수막=banner, 이정표=signpost, 팻말, 도로 표지판=road sign, 이름표=name tag, 안내판, 경고판=warning sign
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
baseball bat, bat stick, hockey stick, golf club, cricket bat, putter, wooden bat, polo mallet, club stick, wiffle bat | tool | baseball bat | | 야구방망이, 야구 배트, 골프채=golf club, 하키채=hockey stick, 스틱
frisbee, flying disc, disc golf, discus, hula hoop, hoop, flying disk, plastic ring, ring toss | holdable flies | frisbee | | 원반, 프리스비, 훌라후프=hula hoop, 고리 던지기
dumbbell, barbell, weights, weight, dumbbells, kettlebell, punching bag, exercise machine, gym equipment, bench press bench, rowing machine, pull-up bar, parallel bars, balance beam, gymnastics rings, pommel horse, jump box, resistance band, stopwatch coach, gym mat, chin-up bar, weight bench, uneven bars, vaulting horse | holdable | dumbbell, barbell | | 아령, 역기=barbell, 바벨=barbell, 덤벨, 샌드백=punching bag, 철봉=pull-up bar, 평행봉=parallel bars, 케틀벨=kettlebell, 운동 기구
soccer goal, goal net, goal post, goalpost, net goal, soccer net | | goal, soccer goal | | 골대
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
block, blocks, building block, building blocks, toy block, lego, lego brick, legos, wooden block toy, alphabet block, toy bricks, cube, wooden cube, jenga, letter block, wooden blocks | holdable | toy blocks, block | | 블록, 레고
dice, die, domino, dominoes, yut | holdable | dice | | 주사위, 도미노=domino, 윷
rubik's cube, rubiks cube | holdable | rubik's cube | | 큐브
puzzle, jigsaw puzzle, jigsaw, puzzle piece | holdable | puzzle | | 퍼즐
playing cards, playing card, deck of cards, tarot, ace of spades, bingo card | holdable | playing cards | | 트럼프 카드, 카드 한 벌, 화투
chessboard, chess board, chess set, checkerboard, game board, go board, board game box, monopoly, scrabble, mahjong | surface holdable | chessboard | | 체스판, 바둑판=go board, 장기판
chess piece, pawn, poker chip, poker chips | holdable | chess piece | | 체스말
crossword puzzle | holdable | newspaper | | 십자말풀이
kite, paper kite, dragon kite, box kite | lifted flies holdable | kite | | 연, 방패연, 가오리연
balloon, balloons, red balloon, party balloon, helium balloon, water-filled balloon, balloon animal, birthday balloon, ballon | lifted flies floats holdable | balloon | | 풍선, 풍선 다발, 헬륨 풍선
chess pawn | holdable | chess pawn, chess piece | | 체스 졸
toy blocks | holdable | toy blocks, block | | 장난감 블록
carousel horse, merry-go-round horse | saddle | carousel horse, rocking horse | | 회전목마 말
golf flag | tall | golf flag, flag | | 골프 깃발
curling stone | | curling stone | | 컬링 스톤
ring buoy | floats holdable | ring buoy, life ring | | 구명 튜브
stack of books, pile of books | | stack of books, book | | 책 더미
spiral notebook, academic paper | holdable | spiral notebook, notebook, book | | 스프링 노트
calendar | hangs holdable | calendar | | 달력
triangle ruler | tool | triangle ruler, ruler | | 삼각자
bar chart | | bar chart, chart | | 막대그래프
globe on a stand | holdable | globe on a stand, globe | | 탁상 지구본
banknotes, sack of money, money box | holdable | banknotes, money bag, money | | 돈다발
carp streamer, koinobori | lifted hangs | carp streamer, flag | | 잉어 깃발
red envelope, lucky money envelope | holdable | lucky money envelope, red envelope, envelope | | 세뱃돈 봉투
ski pole, ski poles, hiking pole, trekking pole | tool | ski poles | | 스키폴
pool cue, croquet mallet, cue stick, billy club, nightstick, drumsticks, drum stick, pool stick, bowling pin | tool | | | 당구 큐대, 볼링핀=bowling pin
sos, sos signal | tall | | |
`;
