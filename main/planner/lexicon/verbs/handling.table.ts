/** What hands (paws, claws, beaks) do to things. Columns: lemmas | motion speed act | theme agent | more | Korean | example. */
export const HANDLING = `
hold, grip, clutch, grasp, hold onto, hang onto, cradle, clasp, cling to | still 0.5 hold | held any | | 들다, 쥐다, 잡다, 붙들다, 품다, 안다 | A boy holds a lantern.
hold up, raise, lift, lift up, hoist, heave, elevate, hold aloft, hold out | lift 0.6 hold | moved any | | 들어 올리다, 치켜들다, 올리다 | A crane lifts a container.
carry, bear, lug, haul, tote, bring, cart, take along | carry 0.8 carry | held any | | 나르다, 옮기다, 들고 가다, 안고 가다, 메고 가다, 가져오다, 운반하다 | A woman carries a basket.
wield, brandish | still 0.5 hold | held living | | 휘두르다 | A knight wields a sword.
use, utilize, employ, manipulate, handle | still 0.5 hold | held living | | 사용하다, 쓰다, 다루다 | A boy uses a magnifying glass.
take, take out, grab, seize, snatch, get hold of, pluck out, nab | approach 0.9 reach | held living | | 집다, 줍다, 꺼내다, 움켜쥐다, 가져가다 | A raccoon grabs a sandwich.
pick up, scoop up, collect, gather, gather up, pick up off | still 0.5 bend | held living | | 집어 들다, 줍다, 모으다, 수집하다 | A child picks up a shell.
fetch, retrieve, get back with | approach 1 run | held living | | 가져오다, 물어오다 | A dog fetches the ball.
receive, get from, accept, obtain, acquire, gain, earn, win | still 0.5 hold | held living | | 받다, 얻다, 획득하다 | A swimmer receives a medal.
catch, capture, trap | approach 1 reach | target living | | 잡다, 붙잡다, 사로잡다, 포획하다 | A bear catches a fish.
steal, rob, swipe, sneak away with, pilfer | approach 0.8 reach | held living | | 훔치다, 도둑질하다 | A monkey steals a banana.
give, hand, hand over, offer, pass over, present, hand out, give back, award, donate, distribute, lend, grant, bestow | transfer 0.7 reach | moved living | | 주다, 건네주다, 건네다, 선물하다, 나눠주다, 나누다, 드리다 | A girl gives her friend a flower.
serve, dish out, dole out | transfer 0.6 reach | moved living | | 대접하다, 나르다, 내놓다 | A waiter serves soup.
send, mail, post, dispatch | transfer 0.9 reach | moved living | | 보내다, 부치다 | He sends a letter.
exchange, trade, swap, barter | transfer 0.7 reach | moved living | | 교환하다, 맞바꾸다 | Two boys swap cards.
share | still 0.5 hold | held living | | 나누다, 나눠 먹다, 공유하다 | Two squirrels share a nut.
throw, toss, hurl, fling, cast, lob, pitch, sling, pelt, flick, chuck, throw away, shoot at | transfer 1.3 throw | moved living | | 던지다, 내던지다, 집어던지다 | A boy throws a stone.
pass | transfer 1 throw | moved living | when=theme | 패스하다, 넘기다 | She passes the ball.
drop, let go, let go of, release, let fall, drop off | drop 1 hold | moved living | | 떨어뜨리다, 놓다, 놓아주다, 풀어주다 | A crow drops a nut.
drop | fall 1 fall | none thing | when=no theme | 떨어지다 | A coin drops.
put, place, set down, put down, lay down, position, deposit, put away, put aside, rest down, put back, set aside | still 0.4 bend | moved living | | 놓다, 두다, 올려놓다, 넣다, 내려놓다 | A man puts a box on the table.
insert, stick in, slot, plug in, plug, tuck, tuck in, stuff, stick, poke in | still 0.4 push | moved living | | 꽂다, 끼우다, 끼워 넣다 | She inserts a coin.
remove, pull out, extract, detach, take down, peel off, pull off | still 0.5 pull | held living | | 빼다, 떼다, 벗기다, 제거하다, 뽑다 | A gardener removes a weed.
push, shove, push away, nudge, wheel, thrust | push 0.6 push | pushed any | | 밀다, 밀치다 | A man pushes a cart.
pull, drag, tow, tug, haul along, yank, heave along | pull 0.6 pull | pushed any | | 끌다, 당기다, 잡아당기다, 끌고 가다 | A horse pulls a wagon.
press, press down, squeeze, squash, pinch, crush, squish, compress, push down | still 0.5 push | target any | | 누르다, 꽉 쥐다, 짜다, 찌부러뜨리다 | A baker presses the dough.
touch, tap, poke, prod, pat down, finger, brush against | approach 0.6 reach | target any | | 만지다, 건드리다, 손대다, 두드리다 | A child touches the glass.
hit, strike, punch, slap, smack, beat, whack, bash, thump, swat, pound, batter, pummel, knock, spank, slam | approach 1.1 throw | target any | | 때리다, 치다, 부딪히다, 두들기다 | A boxer hits the bag.
knock on, rap | still 0.5 reach | beside living | implies=door:beside | 두드리다, 노크하다 | Someone knocks on the door.
knock over, knock down, tip over, overturn, upset, bowl over | approach 0.9 push | target any | becomes=fallen | 넘어뜨리다, 쓰러뜨리다, 엎지르다 | A cat knocks over a vase.
kick, kick up, boot | transfer 1.3 run | moved living | | 차다, 걷어차다 | A girl kicks the ball.
swing | swing 0.8 sway | none any | | 흔들리다, 그네 타다 | A lamp swings.
swing | still 0.5 throw | held living | when=theme | 휘두르다 | A batter swings the bat.
shake | still 0.5 shake | none any | | 흔들리다, 떨다, 흔들다, 진동하다 | The table shakes.
shake | still 0.5 hold | held living | when=theme | 흔들다, 털다 | A child shakes a rattle.
wave | still 0.5 wave | held living | | 손을 흔들다, 흔들다, 인사하다 | A sailor waves a flag.
spin | still 0.8 spin | none any | | 돌다, 회전하다, 빙글빙글 돌다, 맴돌다 | A top spins.
spin | still 0.6 spin | moved living | when=theme | 돌리다 | A boy spins a coin.
twist, twirl, wring, crank, wind up | still 0.6 spin | held any | | 비틀다, 꼬다, 돌리다 | She twirls a ribbon.
juggle | still 0.6 throw | held living | implies=ball:held | 저글링하다 | A clown juggles balls.
balance | still 0.4 stand | held living | | 균형을 잡다 | A seal balances a ball.
flip | still 0.7 flip | moved any | | 뒤집다 | A cook flips a pancake.
turn over, turn upside down, invert | still 0.6 flip | moved any | | 뒤집다, 뒤집어지다 | He turns over the card.
tilt, tip, tip up | still 0.4 sway | moved any | | 기울이다, 기울다 | She tilts the bowl.
fold, fold up, crease | still 0.5 hold | held living | becomes=folded | 접다, 개다 | A woman folds a towel.
unfold, spread out, unroll, lay out, roll out, spread | still 0.5 reach | held any | becomes=spread | 펼치다, 펴다, 깔다 | They spread a blanket.
roll up, coil, curl | still 0.5 hold | held living | | 감다, 말다 | He rolls up the map.
wrap, wrap up, package, swaddle, bundle | still 0.5 hold | held living | becomes=wrapped | 싸다, 포장하다, 감싸다 | She wraps a gift.
unwrap, unpack, unbox | still 0.5 hold | held living | becomes=open | 풀다, 포장을 뜯다, 짐을 풀다 | The boy unwraps a gift.
pack, pack up, load | still 0.5 bend | beside living | implies=suitcase:beside | 싸다, 짐을 싸다, 싣다, 꾸리다 | A man packs his suitcase.
unload, offload | still 0.5 hold | held living | | 내리다, 짐을 내리다 | They unload the truck.
open, open up, unlock, unseal, pry open, uncover, unzip, unbutton | still 0.5 reach | beside any | becomes=open | 열다, 열리다, 풀다 | A boy opens the door.
close, shut, lock, seal, zip up, button, shut down, slam shut | still 0.5 reach | beside any | becomes=closed | 닫다, 닫히다, 잠그다 | She closes the gate.
cover, cover up, drape, coat, blanket, cloak | still 0.4 reach | target any | becomes=covered | 덮다, 덮이다, 가리다 | Snow covers the roof.
fill, fill up, top up, refill, load up, brim | still 0.5 hold | beside any | becomes=full, at=table | 채우다, 가득 채우다 | He fills the bucket.
empty, empty out, drain | still 0.5 hold | held any | becomes=empty | 비우다 | She empties the bin.
pour, pour out, decant, tip out | still 0.6 hold | held living | | 붓다, 따르다, 쏟다 | A waiter pours tea.
pour, pour down | fall 1 | none thing | when=no theme | 쏟아지다, 퍼붓다 | Water pours from the pipe.
spill, slop, splash out | drop 0.9 | moved any | becomes=spilled | 쏟다, 엎지르다, 흘리다 | The child spills the milk.
spray, squirt, splatter, spritz, hose | transfer 1.2 hold | moved any | | 뿌리다, 뿜다, 내뿜다 | An elephant sprays water.
sprinkle, scatter over, dust, strew, season | drop 0.7 hold | held living | | 뿌리다, 흩뿌리다 | She sprinkles salt.
dip, dunk, soak, immerse, steep | drop 0.6 hold | held living | becomes=wet | 담그다, 적시다 | He dips the brush in paint.
tie, tie up, bind, fasten, lash, strap, knot, tether, buckle, hitch | still 0.5 hold | held living | becomes=tied | 묶다, 매다, 동여매다 | She ties a ribbon.
untie, unbind, undo, loosen, unfasten, unbuckle | still 0.5 hold | held living | | 풀다, 끄르다 | He unties the rope.
attach, fix on, join together, connect, link, hook, hook up, couple, mount on, pin, staple, nail, screw, glue, tape, paste, stick on, bond | still 0.5 hold | held living | | 붙이다, 연결하다, 달다, 부착하다 | He attaches a wheel.
hang, hang up, suspend | still 0.4 reach | held living | when=theme | 걸다, 매달다 | She hangs a picture.
hang, dangle | still 0.5 sway | none any | | 매달리다, 걸리다, 걸려 있다 | A bat hangs from a branch.
switch on, turn on, flick on, power up, activate, start up, switch | still 0.4 reach | beside any | becomes=lit | 켜다, 켜지다, 작동시키다 | He switches on the lamp.
switch off, turn off, power down, deactivate | still 0.4 reach | beside any | becomes=dark | 끄다, 꺼지다 | She turns off the lamp.
click, press button, push button | still 0.4 reach | beside living | | 클릭하다, 누르다 | She clicks the mouse.
break, break apart, snap, crack, smash, shatter, fracture, splinter, break down, break up, bust, demolish, wreck, destroy, ruin, crack open | still 0.6 hold | held any | becomes=broken | 깨다, 깨지다, 부수다, 부서지다, 부러뜨리다, 망가뜨리다, 박살내다 | The vase breaks.
tear, rip, rip up, shred, tear up, tear apart | still 0.6 pull | held any | becomes=torn | 찢다, 찢어지다, 뜯다 | She tears the paper.
cut, cut up, chop, slice, carve, cut off, trim, snip, clip off, dice, mince, slit, hack, saw, cleave, cut down, chop down, split, sever, shave off, whittle, hew | still 0.5 write | beside living | implies=knife:held, becomes=cut, at=table | 자르다, 베다, 썰다, 깎다, 오리다 | A cook cuts a melon.
peel, skin, shell, husk, shuck | still 0.5 hold | held living | becomes=peeled | 벗기다, 깎다, 까다 | She peels an orange.
stab, pierce, prick, puncture, spear, skewer, impale, jab | approach 1 throw | target any | | 찌르다, 뚫다 | He pierces the balloon.
scratch, scrape, claw, scour off | still 0.5 reach | target living | | 긁다, 할퀴다 | A cat scratches the sofa.
rub, massage, smear, wipe on, polish up | still 0.5 reach | target living | | 문지르다, 비비다, 주무르다 | He rubs his hands.
scoop, ladle, spoon, shovel | still 0.5 bend | held living | implies=spoon:held | 뜨다, 푸다, 퍼내다 | She scoops ice cream.
stack, pile, pile up, heap, arrange, sort, organize, rack, array | still 0.5 bend | beside living | becomes=stacked, at=table | 쌓다, 쌓아 올리다, 정리하다, 배열하다 | A boy stacks blocks.
hide | still 0.4 kneel | none any | | 숨다, 숨어 있다, 숨기다, 감추다 | A mouse hides behind the box.
conceal, hide away, stash, tuck away, obscure | still 0.4 bend | target any | | 숨기다, 감추다 | He conceals the key.
find, discover, detect, spot, locate, notice, come across, unearth, encounter, stumble upon, recognize, identify, figure out | approach 0.7 look | target living | | 찾다, 발견하다, 찾아내다, 알아보다 | A diver finds a chest.
lose, misplace | still 0.4 look | none living | | 잃다, 잃어버리다, 놓치다 | She loses her ring.
point, point at, point out, gesture, indicate, signal, beckon, motion | still 0.4 point | target living | | 가리키다, 손짓하다, 지목하다 | He points at the moon.
show, display, exhibit, demonstrate, reveal, showcase, show off, flaunt | still 0.4 hold | held any | | 보여주다, 전시하다, 드러내다, 선보이다 | A girl shows her drawing.
measure, weigh, gauge | still 0.4 hold | beside living | implies=ruler:held, at=table | 재다, 측정하다 | A tailor measures the cloth.
count, count up, tally | still 0.4 look | target living | | 세다, 계산하다 | A clerk counts coins.
rub out, erase, wipe out, delete | still 0.4 reach | beside living | implies=eraser:held | 지우다 | He erases the board.
lean on, prop, prop up, rest against | still 0.4 stand | beside any | | 기대다, 받치다 | He props the ladder against the wall.
support, hold in place, bolster, steady | still 0.4 hold | target any | | 받치다, 지탱하다, 지지하다 | A post supports the roof.
ring | still 0.4 shake | held any | implies=bell:held | 울리다, 치다 | He rings the bell.
toll, chime, clang, jingle, tinkle, peal, clink, ding | still 0.4 shake | none thing | | 울리다, 딸랑거리다 | The bell chimes.
bury, inter | still 0.4 bend | target living | becomes=buried | 묻다, 파묻다 | A dog buries a bone.
aim, take aim | still 0.4 point | held living | implies=bow:held | 겨누다, 조준하다 | She aims at the target.
shoot | transfer 1.5 point | moved living | | 쏘다, 발사하다 | An archer shoots an arrow.
fire, launch at, discharge | transfer 1.5 point | moved any | | 발사하다, 쏘다 | The cannon fires.
inflate, blow up, pump up | grow 0.5 hold | held living | becomes=big | 부풀리다, 불다 | He inflates a balloon.
conduct | still 0.5 wave | target living | implies=baton:held, place=stage | 지휘하다 | She conducts the orchestra.
operate on, program, adjust, tune, calibrate, tweak | still 0.4 reach | beside living | | 조작하다, 조절하다, 조정하다 | He adjusts the telescope.
set up, pitch tent, erect, put up | still 0.5 bend | beside living | | 설치하다, 세우다 | They set up a tent.
weightlift, bench press, deadlift | lift 0.5 hold | held living | implies=barbell:held, place=gym | 역기를 들다, 들어 올리다 | He lifts weights.
flick through, leaf through, thumb through, browse, turn pages | still 0.4 read | held living | implies=book:held | 넘기다, 훑어보다 | She leafs through a magazine.
set, lay | still 0.4 bend | moved living | when=theme | 놓다, 차리다 | A waiter sets the plate on the table.
take off | still 0.5 pull | worn living | when=theme | 벗다 | He takes off his hat.
wind | still 0.5 hold | held living | when=theme | 감다 | She winds the wool.
zip | still 0.4 reach | worn living | when=theme | 잠그다, 지퍼를 올리다 | He zips his jacket.
blow | transfer 0.9 | moved any | when=theme | 불다 | The wind blows a leaf.
cast | transfer 1 throw | moved living | when=theme | 던지다 | He casts a net.
drive cows, drive cow, drive cattle, drive sheep, drive goats, drive goat, drive horses, drive the herd, drive the flock, drive herd, drive flock | travel 0.9 walk | pushed living | | 몰고 가다 | The herder drives the cows.
collide, crash, crash into, bump, bump into, ram, smash into, run over | approach 1.3 | met any | | 부딪히다, 충돌하다, 들이받다 | Two carts collide.
control, steer by hand, regulate | still 0.4 hold | target living | | 조종하다, 제어하다 | She controls the drone.
abandon, desert, leave behind, neglect | exit 0.7 walk | none living | | 버리다, 두고 가다, 떠나다 | He abandons the car.
tousle, ruffle, muss | still 0.4 reach | target any | | 헝클다 | The wind tousles his hair.
anchor, moor, dock | still 0.3 | target any | place=ocean | 정박하다 | A ship anchors in the bay.
track, trace steps, spy, spy on | follow 0.5 look | pursued living | | 추적하다, 뒤쫓다 | A ranger tracks the bear.
feel | approach 0.6 reach | target living | when=theme | 만지다, 더듬다 | She feels the cloth.
`;
