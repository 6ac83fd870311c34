/** What one rides in or on. Columns: lemmas | traits | near | more | Korean. */
export const VEHICLES = `
vehicle, motor vehicle, conveyance, transport vehicle | cabin rolls | vehicle, car, truck | | 탈것, 차량
car, automobile, sedan, auto, hatchback, coupe, sports car, convertible, limousine, limo, suv, electric car, supercar, station wagon, cabriolet, vintage car, classic car, old car, toy car, convertible car, motorcar, saloon car, muscle car, hot rod, corvette, ferrari, porsche, tesla, lamborghini, bmw, mercedes, audi, toyota, honda, volkswagen beetle, vw beetle, hybrid car, roadster, driverless car, self-driving car, flying car | cabin rolls | car | | 자동차, 차, 승용차, 스포츠카=sports car, 전기차=electric car, 리무진=limousine
jeep, off-roader, land rover, four-by-four, safari jeep, hummer, dune buggy, buggy | cabin rolls | jeep, car | | 지프, 지프차, 버기카=dune buggy
taxi, cab, taxicab, yellow cab | cabin rolls | taxi, car | | 택시
police car, patrol car, cop car, squad car | cabin rolls | police car, car | | 경찰차, 순찰차
race car, racing car, formula one car, f1 car, go-kart, go kart, kart | cabin rolls | race car, car | | 경주차, 경주용차, 레이싱카, 카트=go-kart
bus, school bus, double-decker, double decker, double-decker bus, minibus, trolleybus, tour bus, shuttle bus, city bus, trolley bus | cabin rolls | bus | | 버스, 스쿨버스=school bus, 이층버스=double-decker bus
ambulance | cabin rolls | ambulance | | 구급차, 앰뷸런스
fire truck, fire engine, firetruck | cabin rolls | fire truck | | 소방차
truck, lorry, pickup, pickup truck, dump truck, garbage truck, semi, tow truck, delivery truck, monster truck, food truck, tanker, tipper, eighteen-wheeler, trailer truck, cement mixer, milk truck, toy truck, ice cream truck, snowplow, snow plough, 18-wheeler, cargo truck, big rig | cabin rolls | truck | | 트럭, 화물차, 덤프트럭=dump truck, 픽업트럭=pickup truck
van, minivan, camper, camper van, caravan, motorhome, rv, recreational vehicle, delivery van, ice cream van, campervan | cabin rolls | van, bus, truck | | 밴, 승합차, 캠핑카=camper, 봉고차
tractor, combine harvester, combine, harvester, farm tractor | cabin rolls | tractor | | 트랙터, 콤바인=combine, 경운기
excavator, digger, bulldozer, backhoe, steamroller, road roller, forklift, crane, loader, front loader, construction crane, snowcat | cabin rolls | excavator, tractor, truck | | 굴착기, 포클레인, 불도저=bulldozer, 기중기=crane, 크레인=crane, 지게차=forklift
tank, armored vehicle, armoured car, army tank | cabin rolls | tank, jeep | | 탱크, 장갑차=armored vehicle, 전차 탱크
motorcycle, motorbike, moped, dirt bike, chopper, harley, motor scooter, vespa, quad bike, superbike, atv, snowmobile, trike, segway, hoverbike | saddle rolls | motorcycle, scooter | | 오토바이, 모터사이클, 스쿠터 오토바이, 스노모빌=snowmobile
scooter, kick scooter, kickboard, electric scooter, push scooter | saddle rolls | scooter, bicycle | | 스쿠터, 킥보드, 전동 킥보드
bicycle, bike, mountain bike, tandem, racing bike, bmx, road bike, push bike, fixie, cargo bike, exercise bike | saddle rolls | bicycle | | 자전거, 산악자전거
tricycle, unicycle, penny farthing | saddle rolls | tricycle, bicycle | | 세발자전거, 외발자전거=unicycle
wheelchair | saddle rolls seat | wheelchair, chair | | 휠체어
skateboard, longboard, hoverboard, skate board | saddle rolls | skateboard | | 스케이트보드, 롱보드=longboard
roller skates, roller skate, rollerskates, inline skates, rollerblades, roller blades | worn rolls | roller skate, roller skates, shoe | | 롤러스케이트, 인라인스케이트
ice skates, ice skate, skates | worn | ice skate, ice skates, shoe | | 스케이트, 스케이트화
skis, ski, pair of skis | saddle | skis | | 스키
snowboard | saddle | snowboard, skateboard | | 스노보드
surfboard, surf board, boogie board, bodyboard, paddleboard, paddle board, wakeboard, windsurf board | saddle floats | surfboard | | 서핑보드, 서프보드
sled, sledge, toboggan, bobsled, luge, snow sled | saddle | sled | | 썰매
sleigh, dogsled, dog sled, reindeer sleigh | cabin | sleigh, sled | | 눈썰매, 마차 썰매, 개썰매=dog sled
train, locomotive, steam train, steam engine, toy train, express train, bullet train, high-speed train, freight train, passenger train, railway carriage, railcar, train car, boxcar, monorail, subway train, metro train, steam locomotive | cabin | train | | 기차, 열차, 고속열차=high-speed train, 증기기관차=steam locomotive, 지하철 열차
tram, streetcar, trolley, tramway, cable car, trolley car, light rail, funicular, gondola lift, chairlift, ski lift | cabin | tram, train | | 전차, 트램, 케이블카=cable car, 리프트=chairlift
airplane, plane, aeroplane, jet, airliner, jumbo jet, fighter jet, biplane, aircraft, seaplane, jet plane, passenger plane, private jet, jetliner, bomber, glider, fighter plane, space plane, small plane, concorde, propeller plane, warplane, stealth bomber, crop duster | cabin flies | airplane | | 비행기, 여객기, 제트기=jet, 전투기=fighter jet, 항공기
paper airplane, paper plane, paper aeroplane | holdable flies | paper airplane, airplane | | 종이비행기
helicopter, rescue helicopter, whirlybird, gyrocopter | cabin flies | helicopter | | 헬리콥터, 헬기
drone, quadcopter, quadrotor | flies | drone, helicopter | | 드론, 무인기
rocket, spaceship, spacecraft, space shuttle, shuttle, starship, space rocket, missile, rocket ship, space ship, lander, space capsule, lunar lander, death star, millennium falcon, x-wing | cabin flies | rocket | | 로켓, 우주선=spaceship, 미사일=missile, 우주왕복선=space shuttle
flying saucer, ufo, alien ship, alien spaceship, unidentified flying object | cabin flies glows | flying saucer | | 비행접시, 유에프오
space station, international space station, iss | cabin flies | space station, satellite | | 우주정거장
satellite, space probe, probe | flies | satellite | | 인공위성, 위성, 탐사선=space probe
hot air balloon, hot-air balloon, airship, blimp, zeppelin, hot-air ballon, dirigible, weather balloon | cabin flies | hot air balloon, balloon | | 열기구, 비행선=airship
parachute | worn flies | parachute | | 낙하산
paraglider, hang glider, hang-glider | worn flies | paraglider, parachute | | 패러글라이더, 행글라이더=hang glider
boat, fishing boat, dinghy, wooden boat, small boat, houseboat, junk, model boat, toy boat, paper boat, barge, lifeboat, life boat, tugboat, gondola boat, motorized boat, vessel, longboat, dhow, sampan, felucca, model ship, origami boat, lake boat, paddle boat, pedal boat, swan boat | cabin floats | boat, motorboat, sailboat | | 배, 보트, 고깃배=fishing boat, 나룻배, 종이배=paper boat, 작은 배
rowboat, rowing boat, row boat, canoe, kayak, gondola, pirogue, raft, inflatable boat, coracle | cabin floats | rowboat, canoe, boat, motorboat | | 카누, 카약=kayak, 조정 배, 뗏목=raft, 곤돌라=gondola, 노 젓는 배
sailboat, sailing boat, yacht, sailing ship, catamaran, schooner, sloop, sail boat, tall ship, sailing vessel | cabin floats | sailboat, ship | | 돛단배, 요트=yacht, 범선
ship, ferry, cruise ship, steamboat, ocean liner, cargo ship, tanker ship, liner, steamship, container ship, ferry boat, freighter, titanic, battleship, warship, aircraft carrier, galleon, pirate ship, viking ship, ghost ship, destroyer, icebreaker, navy ship, cruiser, frigate, viking longship, ark | cabin floats | ship, sailboat | | 선박, 유람선=cruise ship, 해적선=pirate ship, 여객선=ferry, 군함=warship, 화물선=cargo ship, 항공모함=aircraft carrier
speedboat, motorboat, powerboat, speed boat, motor boat, jet boat | cabin floats | speedboat, motorboat, boat, sailboat | | 모터보트, 쾌속정
jet ski, jetski, water scooter, waverunner | saddle floats | jet ski, speedboat, motorboat | | 제트스키
submarine, sub, u-boat, submersible, bathyscaphe | cabin swims | submarine | | 잠수함, 잠수정
carriage, wagon, cart, horse cart, coach, chariot, stagecoach, horse-drawn carriage, covered wagon, rickshaw, hay cart, oxcart, pumpkin carriage, hansom, wagon train, tuk tuk, tuk-tuk | cabin rolls | carriage, cart | | 마차, 수레=cart, 손수레=cart, 달구지=oxcart, 인력거=rickshaw, 전차 수레
wheelbarrow, barrow | container rolls | wheelbarrow, cart | | 외바퀴 수레
shopping cart, shopping trolley, trolley cart, grocery cart, push cart, pushcart, luggage cart | container rolls | shopping cart, cart | | 쇼핑 카트, 쇼핑카트, 카트 수레
stroller, baby carriage, pram, pushchair, baby buggy | container rolls seat | stroller | | 유모차
treadmill, running machine, elliptical machine | furniture | treadmill | | 러닝머신, 트레드밀
elevator, escalator | furniture | elevator | | 엘리베이터, 승강기, 에스컬레이터=escalator
ferris wheel, big wheel, observation wheel | building | ferris wheel | | 대관람차, 관람차
carousel, merry-go-round, carrousel | building | carousel | | 회전목마
roller coaster, rollercoaster | building | roller coaster | | 롤러코스터
rover, mars rover, moon rover, lunar rover, space rover | cabin rolls | rover, jeep, car | | 탐사 로버, 월면차
traffic, rush-hour traffic, traffic jam | crowd | traffic, car | means=car | 교통, 차들, 교통 체증
`;
