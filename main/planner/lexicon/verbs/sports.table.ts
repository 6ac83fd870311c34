/** Sports, games and rides with what they need. Columns: lemmas | motion speed act | theme agent | more | Korean | example. */
export const SPORTS = `
skateboard, go skateboarding | travel 1.1 ride | ridden living | implies=skateboard:ridden, place=city street | 스케이트보드 타다, 스케이트보드를 타다 | A dog skateboards.
skate, ice-skate, ice skate, figure skate, go skating | travel 1.1 walk | none living | implies=ice skates:worn, place=ice rink | 스케이트 타다, 스케이트를 타다 | Two girls skate.
roller-skate, roller skate, rollerskate, rollerblade, rollerblading | travel 1.1 walk | none living | implies=roller skates:worn, place=park | 롤러스케이트 타다, 인라인 타다 | A boy roller-skates.
ski, go skiing, cross-country ski | travel 1.2 | none living | implies=skis:ridden, place=snowy field | 스키 타다, 스키를 타다 | A woman skis down the slope.
snowboard, go snowboarding | travel 1.2 ride | ridden living | implies=snowboard:ridden, place=snowy field | 스노보드 타다, 스노보드를 타다 | A penguin snowboards.
sled, sledge, toboggan, bobsled, go sledding, sleigh | travel 1.1 ride | ridden living | implies=sled:ridden, place=snowy field | 썰매 타다, 썰매를 타다 | Children sled down the hill.
surf, go surfing, catch a wave, ride a wave, bodyboard, boogie board | travel 1.1 ride | ridden living | implies=surfboard:ridden, place=ocean | 서핑하다, 파도타기하다, 파도를 타다 | A bear surfs.
windsurf, kitesurf, kiteboard | travel 1.2 ride | ridden living | implies=surfboard:ridden, place=ocean | 윈드서핑하다 | He windsurfs.
wakeboard, water-ski, water ski, jet ski, jetski | travel 1.3 ride | ridden living | implies=jet ski:ridden, place=ocean | 수상스키 타다, 제트스키 타다 | She water-skis.
scuba dive, scuba-dive, scuba, snorkel, go diving, freedive | travel 0.6 swim | none living | implies=diving mask:worn, place=underwater | 스쿠버다이빙하다, 스노클링하다 | A man scuba dives.
tube | hover 0.4 lie | ridden living | implies=pool float:ridden, place=swimming pool | 튜브 타다 | Children tube down the river.
raft, go rafting | travel 1 ride | ridden living | implies=raft:ridden, place=river | 래프팅하다 | Four people raft.
skydive, parachute, bungee jump, bungee-jump, base jump, parasail | fall 0.6 fall | none living | implies=parachute:worn, place=sky | 스카이다이빙하다, 낙하하다, 번지점프하다 | A woman skydives.
paraglide, hang-glide, hang glide | travel 0.8 ride | ridden living | implies=paraglider:worn, place=sky | 패러글라이딩하다, 행글라이딩하다 | He paraglides over the valley.
rock climb, rock-climb, go climbing, boulder, abseil, rappel, mountaineer, ice climb | climb 0.5 climb | target living | implies=cliff:beside, place=mountains | 암벽등반하다, 암벽 등반하다, 클라이밍하다 | Two women rock climb.
play soccer, play football, play a soccer game, kick a ball around | travel 1 run | pushed living | implies=soccer ball:pushed, place=stadium | 축구하다, 축구를 하다 | Boys play soccer.
play basketball, shoot basketball, dunk basketball, shoot hoops, dunk a basketball, slam dunk | jump 1 throw | held living | implies=basketball:held, place=basketball court | 농구하다, 농구를 하다, 덩크슛하다 | A girl plays basketball.
play volleyball, spike a ball, spike, serve a ball | jump 0.9 throw | target living | implies=volleyball:beside, place=beach | 배구하다, 배구를 하다 | They play volleyball.
play tennis, play squash | travel 1 throw | held living | implies=tennis racket:held, place=tennis court | 테니스 치다, 테니스를 치다 | A man plays tennis.
play badminton | jump 0.8 throw | held living | implies=badminton racket:held, place=park | 배드민턴 치다, 배드민턴을 치다 | Two girls play badminton.
play ping pong, play table tennis, play ping-pong | still 0.8 throw | held living | implies=ping pong paddle:held | 탁구 치다, 탁구를 치다 | They play ping pong.
play baseball, hit baseball, bat, hit a home run, play softball, play cricket | still 1 throw | held living | implies=baseball bat:held, place=stadium | 야구하다, 야구를 하다 | A boy plays baseball.
catch or throw baseball, pitch baseball, catch baseball, throw baseball | transfer 1.3 throw | moved living | implies=baseball:held, place=stadium | 공을 던지다 | She throws a baseball.
play catch, catch or throw frisbee, catch frisbee, throw frisbee, play frisbee | transfer 1 throw | moved living | implies=frisbee:moved, place=park | 캐치볼하다, 원반던지기하다 | A man plays frisbee.
play golf, golf, putt, tee off | still 0.8 throw | held living | implies=golf club:held, place=golf course | 골프 치다, 골프를 치다 | He plays golf.
play hockey, play ice hockey | travel 1.1 run | held living | implies=hockey stick:held, place=ice rink | 하키하다, 하키를 하다 | They play hockey.
play rugby, play american football, tackle, catch football, throw football, pass american football | travel 1.1 run | held living | implies=american football:held, place=stadium | 럭비하다, 미식축구하다, 태클하다 | Two men play rugby.
bowl, go bowling, play bowling | transfer 0.9 throw | moved living | implies=bowling ball:held, place=bowling alley | 볼링 치다, 볼링을 치다 | A boy bowls.
play pool, play billiards, play snooker | still 0.4 bend | beside living | implies=pool table:beside, place=bar | 당구 치다, 당구를 치다 | They play pool.
play darts, throw darts | transfer 1 throw | held living | implies=dart:held, place=bar | 다트를 던지다 | He plays darts.
do archery, shoot a bow, archery, practice archery | still 0.5 point | held living | implies=bow:held | 활쏘다, 활을 쏘다, 양궁하다 | She does archery.
do karate, do judo, do taekwondo, practice karate, do kung fu, practice kung fu, do martial arts, practice martial arts, shadowbox, kickbox | still 0.9 throw | none living | | 태권도하다, 쿵푸하다, 유도하다, 무술하다, 가라테하다 | A panda does kung fu.
sumo wrestle, arm wrestle, arm-wrestle, play tug of war | meet 0.6 pull | met living | | 씨름하다, 팔씨름하다, 줄다리기하다 | Two boys arm wrestle.
jump rope, skip rope, skip with a rope, do jump rope | bounce 0.9 jump | held living | implies=jump rope:held, place=playground | 줄넘기하다, 줄넘기를 하다 | A girl jumps rope.
hula hoop, hula-hoop, do hula hoop, spin a hoop | still 0.7 dance | worn living | implies=hula hoop:worn | 훌라후프 하다, 훌라후프를 돌리다 | She hula hoops.
trampoline, bounce on trampoline, jump on a trampoline | bounce 1 jump | ridden living | implies=trampoline:ridden, place=garden | 트램펄린 타다 | Children trampoline.
do gymnastics on bars, do pull-ups, do pull ups, pull ups, chin up | lift 0.5 climb | none living | implies=bar:beside, place=gym | 턱걸이하다 | He does pull-ups.
run on treadmill, run on a treadmill, use a treadmill | still 0.8 run | ridden living | implies=treadmill:ridden, place=gym | 러닝머신을 뛰다 | She runs on a treadmill.
lift weights, pump iron, lift dumbbells, do weightlifting | lift 0.5 hold | held living | implies=barbell:held, place=gym | 역기를 들다, 웨이트 트레이닝하다 | An ape lifts weights.
clean and jerk, snatch weight lifting, deadlifting | lift 0.8 hold | held living | implies=barbell:held, place=gym | 용상하다 | She cleans and jerks.
walk on a tightrope, slackline, walk a tightrope, tightrope walk | travel 0.5 walk | ridden living | implies=rope:ridden | 줄타기하다, 외줄타기하다 | A monkey slacklines.
ride a bike, ride a bicycle, ride bike | travel 1 ride | ridden living | implies=bicycle:ridden, place=road | 자전거를 타다 | A panda rides a bike.
ride a horse, horseback ride, go horseback riding, ride horseback, ride horse | travel 1.1 ride | ridden living | implies=horse:ridden, place=meadow | 말을 타다, 승마하다 | A boy rides a horse.
ride a scooter, scooter, scoot along | travel 1 ride | ridden living | implies=scooter:ridden, place=city street | 스쿠터 타다, 킥보드 타다 | A girl rides a scooter.
ride an elephant, ride a camel, ride a mule, ride mule | travel 0.7 ride | ridden living | implies=horse:ridden | 타고 가다 | A man rides a mule.
unicycle, ride a unicycle | travel 0.9 ride | ridden living | implies=unicycle:ridden, place=stage | 외발자전거 타다 | A clown unicycles.
go-kart, race cars, drag race | travel 1.5 ride | ridden living | implies=race car:ridden, place=race track | 카레이싱하다, 경주하다 | Two girls race cars.
do parkour, parkour, free run, freerun | jump 1.2 jump | none living | place=city street | 파쿠르하다 | A man does parkour.
high jump, long jump, pole vault, triple jump | jump 1.2 jump | none living | place=stadium | 높이뛰기하다, 멀리뛰기하다 | She high jumps.
throw javelin, javelin throw, throw discus, hammer throw, shot put, throw axe, throw an axe | transfer 1.4 throw | moved living | implies=spear:held, place=stadium | 창을 던지다, 창던지기하다 | An athlete throws the javelin.
do ice fishing, ice fish | still 0.3 sit | none living | implies=fishing rod:held, place=snowy field | 얼음낚시하다 | They ice fish.
build a snowman, make a snowman | still 0.5 bend | beside living | implies=snowman:beside, place=snowy field | 눈사람을 만들다 | Two children build a snowman.
have a snowball fight, throw snowballs, throw a snowball | transfer 1.2 throw | moved living | implies=snowball:moved, place=snowy field | 눈싸움하다 | The boys have a snowball fight.
build a sandcastle, make a sandcastle, build sandcastle | still 0.4 kneel | beside living | implies=sandcastle:beside, place=beach | 모래성을 쌓다 | A child builds a sandcastle.
build a fire, build a campfire, make a fire, start a fire | still 0.4 bend | beside living | implies=campfire:beside, place=forest | 불을 피우다, 모닥불을 피우다 | A scout builds a fire.
do yoga, practice yoga, stretch leg | still 0.3 reach | none living | implies=yoga mat:ridden, place=park | 요가하다, 요가를 하다 | She does yoga.
do a trick, do tricks, do a stunt, perform a stunt, do stunts | jump 0.9 flip | none living | | 묘기를 부리다, 재주를 부리다 | The dog does a trick.
ride a roller coaster, ride a ferris wheel, ride a carousel, ride a merry-go-round | travel 1 ride | ridden living | implies=ferris wheel:ridden, place=amusement park | 놀이기구를 타다, 롤러코스터를 타다, 회전목마를 타다 | They ride a carousel.
play on a swing, swing on a swing, ride a swing | swing 0.8 sit | ridden living | implies=swing:ridden, place=playground | 그네 타다, 그네를 타다 | A girl plays on a swing.
go down the slide, slide down a slide, play on a slide | travel 0.9 sit | ridden living | implies=slide:ridden, place=playground | 미끄럼틀 타다, 미끄럼틀을 타다 | A boy goes down the slide.
seesaw, ride a seesaw, teeter-totter | bounce 0.5 sit | ridden living | implies=seesaw:ridden, place=playground | 시소 타다, 시소를 타다 | Two bears seesaw.
blow bubbles, blow a bubble | still 0.3 hold | none living | implies=soap bubble:beside, place=garden | 비눗방울을 불다 | The child blows bubbles.
fly a kite, fly kites | still 0.5 hold | held living | implies=kite:held, place=park | 연을 날리다 | Two girls fly kites.
sail a boat, race yachts | travel 0.9 ride | ridden living | implies=sailboat:ridden, place=ocean | 요트 타다 | He sails a boat.
play piano, play the piano, play the organ, play the keyboard, play keyboard, play organ | still 0.4 play | beside living | implies=piano:beside, place=stage | 피아노를 치다, 피아노 치다, 피아노를 연주하다 | A mouse plays the piano.
play guitar, play the guitar, play bass, play ukulele, play the banjo, play banjo, play the lute | still 0.4 play | held living | implies=guitar:held, place=stage | 기타를 치다, 기타 치다 | A bear plays guitar.
play violin, play the violin, play cello, play the cello, play the fiddle, play double bass | still 0.4 play | held living | implies=violin:held, place=stage | 바이올린을 켜다 | She plays the violin.
play drums, play the drums, play percussion, beat a drum, bang drums | still 0.5 play | beside living | implies=drum:beside, place=stage | 드럼을 연주하다, 드럼치다 | A frog plays drums.
play trumpet, play the trumpet, play trombone, play the trombone, play saxophone, play the saxophone, play horn, play tuba | still 0.4 play | held living | implies=trumpet:held, place=stage | 트럼펫을 불다 | He plays the trumpet.
play flute, play the flute, play clarinet, play recorder, play the recorder, play harmonica, play bagpipes, play the bagpipes, play pan pipes | still 0.4 play | held living | implies=flute:held, place=stage | 피리를 불다, 플루트를 불다 | A girl plays the flute.
play accordion, play the accordion, play harp, play the harp, play cymbals, play xylophone, play sitar, play didgeridoo | still 0.4 play | held living | implies=accordion:held, place=stage | 아코디언을 연주하다 | An old man plays the accordion.
play the turntable, dj, spin records, scratch records | still 0.5 play | beside living | implies=turntable:beside, place=night club | 디제잉하다 | A robot plays the turntable.
play controller, play with a controller | still 0.3 sit | held living | implies=game controller:held, place=living room | 게임기를 하다 | A boy plays controller.
headbang, mosh, rock out | still 0.9 dance | none living | place=stage | 헤드뱅잉하다 | Fans headbang.
do crossfit, do zumba, do pilates, do jumping jacks, do star jumps | bounce 0.8 jump | none living | place=gym | 에어로빅하다, 팔벌려뛰기하다 | They do jumping jacks.
referee, umpire, officiate | still 0.5 point | none living | implies=whistle:held, place=stadium | 심판 보다 | A bear referees.
score, score a goal, shoot a goal, make a goal | transfer 1.4 run | moved living | implies=soccer ball:moved, place=stadium | 골을 넣다, 득점하다 | She scores a goal.
spar with swords, fence with foils | meet 1 throw | met living | implies=sword:held | 검술하다, 펜싱하다 | They fence.
shop for groceries, push a shopping cart, push cart | travel 0.6 push | pushed living | implies=shopping cart:pushed, place=supermarket | 장보다, 카트를 밀다 | She pushes a shopping cart.
`;
