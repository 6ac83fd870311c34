/** Going from one place to another. Columns: lemmas | motion speed act | theme agent | more | Korean | example. */
export const GOING = `
walk | travel 0.8 walk | none any | | 걷다, 걸어가다, 걸어오다, 걸어다니다 | A girl walks home.
walk | travel 0.7 walk | beside living | when=theme | 산책시키다 | A man walks his dog.
stroll, saunter, amble, ramble, promenade, mosey | travel 0.6 walk | none living | | 거닐다, 산책하다 | Two friends stroll along the river.
wander, roam, rove, meander, stray | travel 0.6 walk | none living | | 헤매다, 방황하다, 떠돌다, 돌아다니다 | A goat wanders over the hill.
stride, strut, swagger, parade, prance | travel 0.9 walk | none living | | 활보하다, 뽐내며 걷다 | A rooster struts across the yard.
march | travel 0.8 walk | none living | | 행진하다, 행군하다 | Soldiers march down the road.
hike, trek, tramp, backpack | travel 0.7 walk | none living | implies=backpack:worn, place=mountains | 등산하다, 도보여행하다 | They hike up the valley.
trudge, plod, slog, lumber, shamble, traipse | travel 0.5 walk | none living | | 터벅터벅 걷다 | A bear lumbers through the snow.
limp, hobble, shuffle, stagger, stumble, totter, toddle, lurch, reel | travel 0.5 walk | none living | | 절뚝거리다, 비틀거리다, 아장아장 걷다 | An old dog limps along.
waddle | travel 0.5 walk | none living | | 뒤뚱거리다, 뒤뚱뒤뚱 걷다 | A duck waddles to the pond.
wade, paddle about | travel 0.5 walk | none living | place=lake | 물속을 걷다 | A boy wades through the stream.
tiptoe, sneak, creep, steal away, slink, skulk, pad | travel 0.5 walk | none living | | 살금살금 걷다, 몰래 다가가다, 몰래 가다 | A cat creeps past the dog.
prowl, stalk, lurk | travel 0.5 walk | none living | | 어슬렁거리다, 배회하다, 서성이다, 서성거리다 | A panther prowls the jungle.
patrol | travel 0.6 walk | none living | | 순찰하다 | A guard patrols the wall.
pace | travel 0.6 walk | none living | | 왔다갔다하다 | The coach paces in the room.
run | travel 1.2 run | none any | | 뛰다, 달리다, 뛰어가다, 뛰어오다, 뛰어다니다, 달려가다, 달려오다, 달려나가다 | A boy runs in the park.
jog, lope | travel 1 run | none living | | 조깅하다 | A woman jogs in the morning.
sprint, dash, race, rush, bolt, dart, tear along, hurtle, zip, streak, scoot, whiz | travel 1.4 run | none any | | 질주하다, 돌진하다, 전력질주하다, 쏜살같이 달리다 | A hare dashes over the field.
hurry, hasten, hustle, bustle, scramble | travel 1.2 run | none living | | 서두르다, 허둥대다 | People hurry to the station.
scurry, scamper, scuttle, skitter, scud | travel 1.2 run | none living | | 종종걸음치다, 후다닥 달리다 | A mouse scurries under the bed.
trot, canter | travel 1 run | none living | | 총총 걷다, 속보로 달리다 | A pony trots along the fence.
gallop | travel 1.3 run | none living | | 질주해가다, 말달리다 | A horse gallops over the plain.
stampede | travel 1.4 run | none living | | 우르르 몰려가다 | Cattle stampede through the valley.
bound, lollop, romp, gambol, cavort, frolic, frisk | travel 1 jump | none living | | 껑충껑충 뛰다, 뛰놀다, 뛰어놀다 | Lambs frolic in the meadow.
skip | travel 0.9 jump | none living | | 깡충거리다 | A girl skips down the lane.
charge | travel 1.4 run | target living | | 돌격하다 | A bull charges at the gate.
go | travel 0.9 walk | none any | | 가다, 향하다, 이동하다 | A man goes to the market.
go on, carry on, continue, proceed, advance, progress | travel 0.9 walk | none any | | 나아가다, 계속 가다, 전진하다 | The column advances.
move | travel 0.9 | none any | | 움직이다, 이동시키다 | A car moves from the left to the right.
move | transfer 0.7 push | moved living | when=theme | 옮기다 | A woman moves the chair.
head, head out, make for | travel 0.9 walk | none any | | 향해 가다 | The ship heads north.
travel, journey, voyage, venture, tour, embark | travel 0.9 walk | none any | | 여행하다, 여행을 떠나다, 모험하다 | They travel through the desert.
explore | travel 0.6 walk | none living | | 탐험하다, 탐사하다 | Two children explore the cave.
commute | travel 0.9 walk | none living | place=city street | 통근하다, 출근하다 | He commutes to work.
migrate | travel 0.9 fly | none living | | 이주하다 | Geese migrate south.
navigate, maneuver, manoeuvre, weave through, thread | travel 0.8 | none any | | 누비다, 헤쳐나가다 | A scooter weaves through the traffic.
drift, drift off, waft | travel 0.5 | none any | | 떠다니다, 떠내려가다, 떠가다, 떠돌아다니다 | A leaf drifts on the water.
float | hover 0.6 | none any | | 뜨다, 떠있다, 둥둥 뜨다 | A balloon floats above the roofs.
flow, stream, trickle, gush, cascade, course, spurt, babble | travel 0.6 | none thing | | 흐르다, 흘러가다, 흘러내리다 | A brook flows past the mill.
crawl, inch, slither, wriggle, squirm, wiggle along, worm | travel 0.4 | none living | | 기다, 기어가다, 기어오다, 기어다니다 | A snake slithers over the sand.
roll | travel 1 roll | none any | | 구르다, 굴러가다, 굴러오다, 뒹굴다 | A ball rolls down the hill.
roll | transfer 0.9 roll | moved living | when=theme | 굴리다 | A boy rolls a tyre.
slide, slip, skid | travel 1 | none any | | 미끄러지다, 미끄러져 가다 | A sled slides down the slope.
slide | transfer 0.9 push | moved living | when=theme | 밀어 보내다 | A barkeeper slides the glass along the counter.
glide | travel 0.9 | none any | | 활공하다, 미끄러지듯 가다 | A swan glides over the lake.
fly, fly around, flit, wing | travel 1.1 fly | none any | place=sky | 날다, 날아가다, 날아오다, 날아다니다, 비행하다 | A bird flies over the house.
fly | travel 1 fly | ridden living | when=theme | 조종하다 | A pilot flies the plane.
fly kite | still 0.5 hold | held living | | 연날리다, 날리다, 띄우다 | A child flies a kite.
flutter, flap | travel 0.7 fly | none any | | 퍼덕이다, 펄럭이다, 나풀거리다, 날개치다 | A moth flutters round the lamp.
soar, fly up | rise 1 fly | none any | place=sky | 날아오르다, 솟아오르다, 떠오르다, 솟구치다, 솟다 | An eagle soars.
swoop, swoop down | dive 1.2 fly | none any | place=sky | 급강하하다 | A hawk swoops down.
buzz, buzz around, hum along | travel 0.9 fly | none any | | 윙윙거리다, 붕붕거리다 | Bees buzz around the hive.
swim | travel 0.8 swim | none living | place=ocean | 헤엄치다, 수영하다, 헤엄쳐가다, 헤엄쳐오다, 물놀이하다 | A turtle swims to the shore.
drive | travel 1.1 drive | ridden any | implies=car:ridden, place=road | 운전하다, 몰다, 드라이브하다 | A woman drives a truck.
cruise | travel 0.9 ride | none any | place=road | 순항하다 | A motorcycle cruises along the coast.
speed, speed off, zoom, zoom off, roar off, whizz | travel 1.4 | none any | | 내달리다, 과속하다 | A train speeds down the tracks.
accelerate, speed up, gain speed, pick up speed, gather speed | start 1.5 | none any | | 가속하다, 속력을 내다 | A truck accelerates.
slow, slow down, decelerate | stop 0.6 | none any | | 느려지다, 속도를 줄이다, 감속하다 | A bus slows down.
steer, pilot, operate | travel 0.9 ride | ridden living | | 조종하다, 핸들을 잡다 | A captain steers the ship.
ride | ride 1 ride | ridden living | | 타다, 올라타다, 타고 가다 | A girl rides a pony.
cycle, bike, pedal | ride 1 ride | ridden living | implies=bicycle:ridden, place=road | 자전거 타다, 페달을 밟다 | A boy cycles to school.
motorcycle | ride 1.2 ride | ridden living | implies=motorcycle:ridden, place=road | 오토바이 타다 | Two men motorcycle up the pass.
sail | travel 0.8 | ridden any | implies=sailboat:ridden, place=ocean | 항해하다, 출항하다 | A crew sails to the island.
row | travel 0.7 ride | ridden living | implies=rowboat:ridden, place=lake | 노젓다, 노를 젓다 | Two boys row across the lake.
paddle, paddle out | travel 0.7 ride | ridden living | implies=canoe:ridden, place=lake | 패들링하다, 노를 저어 가다 | A man paddles up the river.
canoe | travel 0.7 ride | ridden living | implies=canoe:ridden, place=lake | 카누 타다 | They canoe down the stream.
kayak | travel 0.8 ride | ridden living | implies=kayak:ridden, place=lake | 카약 타다 | She kayaks in the bay.
gallivant, globetrot | travel 0.9 walk | none living | | 돌아다니며 놀다 | They gallivant through the city.
hitchhike | still 0.5 point | none living | place=road | 히치하이크하다 | A student hitchhikes.
enter, come in, go in, walk in, get inside, go inside | enter 0.9 walk | target any | | 들어가다, 들어오다, 입장하다 | A woman enters the room.
arrive, come, turn up, show up | enter 0.9 walk | none any | | 오다, 도착하다, 찾아오다, 다가오다, 도달하다 | A bus arrives.
come back, return, go back, get back, revert | enter 0.9 walk | none any | | 돌아오다, 돌아가다, 되돌아오다 | The fisherman returns.
appear, emerge, come out, pop up, materialize, reappear, surface, peek out | enter 0.7 | none any | | 나타나다, 나오다, 등장하다, 출현하다, 드러나다 | A ghost appears.
join, join in | enter 0.9 walk | met any | | 합류하다, 참가하다, 참여하다 | A foal joins the herd.
leave, depart, go away, walk away, walk off, set off, set out, run off, drive away, drive off | exit 0.9 walk | none any | | 떠나다, 출발하다, 나가다, 떠나가다, 가버리다, 두고 가다 | The train leaves the station.
exit, get out, walk out, step out, come off, evacuate | exit 0.9 walk | target any | told=vehicle | 나가다, 퇴장하다, 빠져나가다 | The actors exit the stage.
fly off, fly away | exit 1.1 fly | none any | | 날아가버리다, 날아가 버리다 | The swan flies away.
carry off, carry away, take away, whisk away | exit 0.9 hold | held any | | 가져가버리다, 데려가버리다 | The wind takes the kite away.
disappear, vanish, fade away | exit 0.7 | none any | | 사라지다, 없어지다 | The magician vanishes.
cross, traverse | cross 0.9 walk | none any | | 건너다, 건너가다, 가로지르다, 횡단하다 | A hen crosses the road.
pass, pass by, go by, go past, overtake, drive by, fly by, walk by | cross 1 | target any | | 지나가다=pass by, 지나치다=pass by, 지나다=pass by, 추월하다=overtake, 앞지르다=overtake, 앞질러 가다=overtake | A cyclist passes a bus.
approach, near, come near, draw near, close in, come up to, go to, go up to, come to, walk up | approach 0.8 walk | target any | | 다가가다, 접근하다, 가까이 가다 | A wolf approaches the camp.
visit, call on, drop by | approach 0.8 walk | target living | | 방문하다, 찾아가다 | A boy visits his grandmother.
reach | approach 0.8 reach | target any | | 닿다, 다다르다, 이르다 | The climber reaches the top.
turn back, turn around, turn round, swivel round, spin around, about-face | still 0.5 spin | none any | | 돌아서다, 뒤돌아보다, 돌아보다 | The knight turns around.
back, back away, back up, reverse, retreat, withdraw, recede, recoil | away 0.7 walk | none any | | 물러나다, 후진하다, 뒷걸음치다, 후퇴하다 | The crab backs away.
climb, climb up, scale, clamber, shin, mount | climb 0.6 climb | target any | | 오르다, 올라가다, 올라오다, 기어오르다, 등반하다 | A monkey climbs a tree.
climb down, go down, come down, get down, walk down | fall 0.4 climb | none any | | 내려가다, 내려오다, 내리다 | A cat climbs down the ladder.
ascend, rise, rise up, go up, come up, levitate, lift off, launch, blast off, take off, shoot up, take to the air | rise 0.9 | none any | | 떠오르다, 올라가다, 이륙하다, 발사되다, 상승하다, 솟다 | A rocket takes off.
descend, sink, lower, go under, set, subside | fall 0.6 | none any | | 내려가다, 하강하다, 가라앉다, 지다, 침몰하다 | The lift descends.
land, touch down, alight, settle on | land 0.9 | none any | | 착륙하다, 내려앉다, 착지하다 | A helicopter lands on the roof.
dive, plunge, dive in, nosedive | dive 1.1 swim | none any | | 다이빙하다, 뛰어들다, 잠수하다, 곤두박질치다 | A seal dives into the water.
submerge, go underwater | dive 0.6 | none any | place=ocean | 잠기다, 물속으로 들어가다 | The submarine submerges.
fall, drop down, tumble, topple, plummet, fall over, fall down, fall off, tumble down, keel over, trip, trip over, slip over, topple over, flop down | fall 1.1 fall | none any | | 떨어지다, 추락하다, 넘어지다, 쓰러지다, 빠지다, 굴러떨어지다 | An apple falls from the tree.
collapse, crumple, cave in, crash down, slump, faint, pass out, swoon | fall 0.8 fall | none any | becomes=fallen | 무너지다, 기절하다, 쓰러지다 | The old tower collapses.
jump, leap, spring, hop, vault, jump up, pounce, jump down, jump over, leapfrog, hurdle | jump 1 jump | none any | | 점프하다, 뛰어오르다, 뛰어넘다, 폴짝 뛰다, 뛰어내리다, 도약하다, 튀어나오다, 뛰쳐나오다 | A frog jumps over a log.
hop along, hop around | jump 0.8 jump | none living | | 깡충깡충 뛰다, 깡총깡총 뛰다 | A rabbit hops along.
bounce | bounce 0.9 jump | none any | | 튀다, 튀어오르다, 통통 튀다 | A ball bounces on the floor.
dribble | bounce 0.9 run | pushed living | implies=ball:pushed | 드리블하다 | A player dribbles the ball.
somersault, backflip, cartwheel, flip over, tumble over | jump 0.9 flip | none any | | 공중제비 돌다, 재주넘다 | A gymnast somersaults.
hover, hang in the air, bob | hover 0.5 fly | none any | | 맴돌다, 공중에 떠 있다 | A drone hovers above the crowd.
circle, orbit, encircle, go around, fly round, circle around | circle 0.9 | target any | | 돌다, 맴돌다, 선회하다, 공전하다 | A moon circles the planet.
surround, gather around, crowd around, flank | still 0.5 stand | target any | | 둘러싸다, 에워싸다 | Trees surround the lake.
turn | still 0.5 spin | none any | | 돌다, 회전하다, 방향을 바꾸다 | The wheel turns.
swerve, veer, wind, twist along, zigzag, curve | travel 1 | none any | | 방향을 틀다, 구불구불 가다 | The road winds up the hill.
stop, halt, brake, come to a stop, pull up, pull over, come to a halt, stall | stop 0.8 stand | none any | | 멈추다, 멈춰서다, 멈춰 서다, 정지하다 | The tram stops.
stop | still 0.5 stand | target any | when=theme | 막다, 멈추게 하다 | A policeman stops the car.
park | still 0.3 | moved any | place=road | 주차하다, 세우다 | She parks the van.
step, step on, step over, tread, trample, set foot | travel 0.6 walk | target any | | 밟다, 딛다, 걸음을 옮기다 | An elephant steps on a box.
deliver, ship | travel 0.9 walk | held living | implies=box:held | 배달하다, 배송하다 | A man delivers a parcel.
evade, dodge, avoid, sidestep, duck | jump 0.8 bend | target any | | 피하다 | A boxer dodges the punch.
search, search for, look for, seek, hunt for, forage, scour, rummage | travel 0.5 look | none living | | 찾아다니다, 찾아 헤매다, 뒤지다, 수색하다 | A girl searches for her shoe.
race against, outrun | travel 1.4 run | target any | | 경주하다, 시합하다 | The hare races against the tortoise.
ferry, shuttle, transport, convey | carry 0.9 | moved any | | 실어 나르다, 수송하다, 운반하다 | A boat ferries the cars.
board, get on, hop on, climb aboard, get in, climb in, climb inside, climb into, jump on | approach 0.8 climb | ridden living | told=vehicle | 탑승하다, 올라타다, 승선하다 | Passengers board the ferry.
get off, dismount, disembark, alight from, climb out, jump off, hop off | exit 0.7 jump | none living | told=vehicle | 내리다, 하차하다 | She gets off the horse.
get, get up, stand up, rise to feet, jump to feet, get to feet, sit up | still 0.5 stand | none living | | 일어나다, 일어서다 | He gets up from the chair.
slalom | travel 1.2 | none living | | 활강하다 | She slaloms down the run.
taxi | travel 0.7 | none thing | | 활주하다 | The jet taxis to the gate.
teleport | exit 1.5 | none living | | 순간이동하다 | The wizard teleports.
pounce on | approach 1.3 jump | target living | | 덮치다 | A cat pounces on the toy.
lead, guide, usher, escort, show around | lead 0.7 walk | met living | | 이끌다, 안내하다, 인도하다, 데려가다 | A boy leads a donkey.
follow, trail, tail, tag along, go after, come after, shadow | follow 0.8 walk | pursued any | | 따라가다, 따르다, 따라오다, 뒤따르다, 뒤따라가다 | Ducklings follow their mother.
accompany | follow 0.8 walk | met living | | 동행하다, 함께 가다 | A dog accompanies the shepherd.
chase, pursue, run after, chase after, race after, hunt down, give chase | chase 1.3 run | pursued any | | 쫓다, 쫓아가다, 쫓아내다, 뒤쫓다, 추격하다, 쫓아오다 | A dog chases a cat.
flee, escape, run away, get away, flee from, break free, fly away from, evacuate from | flee 1.3 run | target living | | 도망가다, 도망치다, 달아나다, 탈출하다 | A deer flees from the wolf.
swarm, flock, crowd, throng, mill about | travel 0.7 | none any | | 몰려들다, 떼지어 다니다 | Ants swarm over the cake.
file, queue, queue up, line up | still 0.5 stand | none living | | 줄서다, 줄을 서다 | People queue for ice cream.
separate, part, split up, disperse, scatter | away 0.8 walk | none any | | 흩어지다, 헤어지다, 갈라지다 | The crowd scatters.
`;
