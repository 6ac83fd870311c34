/** How one stands, sits and lies; sleep and rest. Columns: lemmas | motion speed act | theme agent | more | Korean | example. */
export const POSTURE = `
stand, stand by, stand around, stand still, remain standing | still 0.3 stand | none any | | 서다, 서 있다 | A horse stands in the field.
sit, sit down, be seated, take a seat, seat, perch, settle, settle down, roost, squat on | still 0.3 sit | none living | | 앉다, 앉아 있다 | A cat sits on the wall.
sit | still 0.3 | none any | when=thing | 놓이다, 놓여 있다 | A bowl sits on the shelf.
lie, lie down, recline, lounge, sprawl, lie back, repose, stretch out, flop, loll | still 0.3 lie | none any | | 눕다, 누워 있다, 드러눕다, 엎드리다 | A dog lies on the rug.
sleep, nap, doze, snooze, slumber, take a nap, fall asleep, doze off, nod off, be asleep, hibernate, drowse, go to sleep, go to bed | still 0.3 sleep | none living | place=bedroom | 자다, 잠자다, 잠들다, 낮잠 자다, 졸다, 잠을 자다 | A kitten sleeps in a basket.
snore | still 0.3 lie | none living | place=bedroom | 코를 골다 | Grandpa snores.
dream, daydream | still 0.3 lie | none living | place=bedroom | 꿈꾸다, 꿈을 꾸다 | A boy dreams of the sea.
wake, wake up, awake, awaken, waken, stir awake, get out of bed, rouse | still 0.4 sit | target living | place=bedroom | 깨다, 깨어나다, 잠에서 깨다, 일어나다, 깨우다 | A girl wakes up.
stir | still 0.4 shake | none living | when=no theme | 뒤척이다, 움직이다 | The baby stirs.
rest, relax, take a break, have a rest, unwind, chill out, laze, idle, lie in | still 0.3 sit | none any | | 쉬다, 휴식하다, 기대다 | A runner rests under a tree.
sunbathe, bask, sun, tan | still 0.3 lie | none living | place=beach | 일광욕하다, 햇볕을 쬐다 | Seals bask on the rock.
lean, slouch | still 0.3 stand | beside any | | 기대다, 기대어 있다 | A bike leans against the wall.
kneel, kneel down, genuflect, be on knees | still 0.3 kneel | none living | | 무릎 꿇다, 무릎을 꿇다 | A knight kneels.
crouch, squat, hunker, duck down, hunch, cower, stoop, bend down, lean down, bow down, double over, lean forward, lean over, bend over | still 0.4 bend | none living | | 웅크리다, 쪼그리다, 몸을 숙이다, 굽히다, 엎드리다 | A boy crouches behind the bush.
bow, curtsy, salaam | still 0.4 bend | none living | | 절하다, 인사하다, 고개를 숙이다 | The pianist bows.
curl up, huddle, snuggle down, nestle, nestle down, tuck up, cuddle up, snuggle up | still 0.3 lie | none any | | 웅크리다, 파고들다, 자리 잡다, 안기다 | A fox curls up in the den.
pose, model, stand for a photo, strike a pose | still 0.3 stand | none living | | 포즈를 취하다, 자세를 취하다 | A girl poses.
stretch, limber up, reach up | still 0.4 reach | none living | | 기지개 켜다, 몸을 풀다, 스트레칭하다, 뻗다 | A cat stretches.
stretch | grow 0.3 | none thing | when=thing | 뻗어 있다, 늘어나다 | A beach stretches to the south.
reach for, reach out, reach up for, grope | still 0.4 reach | target living | | 손을 뻗다 | A child reaches for the jar.
straddle, sit astride, bestride | still 0.3 ride | ridden living | | 걸터앉다 | She straddles the bench.
hang upside down | still 0.3 sway | none living | | 거꾸로 매달리다 | A sloth hangs upside down.
blend in, blend in with | still 0.3 | none any | | | A chameleon blends in.
cling, hang on, latch onto | still 0.3 hold | target living | | 달라붙다, 매달리다 | A koala clings to a branch.
wait, await, stay put, linger, hang around, loiter, stand in line, tarry, hang out, bide | still 0.3 stand | none living | | 기다리다, 머뭇거리다 | A man waits for the bus.
stay, remain, keep still, stand firm, dwell, reside, live, inhabit, exist, settle in, stay on, board with | still 0.3 | none any | | 머무르다, 머물다, 살다, 남다, 있다, 지내다, 존재하다 | The dog stays on the left.
camp, camp out | still 0.3 sit | none living | implies=tent:beside, place=forest | 캠핑하다, 야영하다 | They camp by the river.
meditate, pray, worship, contemplate | still 0.3 kneel | none living | | 명상하다, 기도하다, 빌다 | A monk meditates.
brood, incubate, sit on eggs | still 0.3 sit | target living | implies=nest:ridden | 알을 품다, 품다 | A hen broods.
lay, lay an egg, lay eggs | still 0.3 sit | beside living | implies=egg:beside | 낳다, 알을 낳다 | A hen lays an egg.
give birth | still 0.3 lie | met living | | 낳다, 출산하다 | The mare gives birth.
yawn | still 0.3 stand | none living | | 하품하다 | A lion yawns.
breathe, inhale, exhale, breathe in, breathe out, pant, sigh, gasp, puff out, snort, wheeze | still 0.3 stand | none any | | 숨쉬다, 내쉬다, 한숨 쉬다, 헐떡이다 | The dog pants.
breathe fire, spit fire, belch fire | still 0.4 stand | none living | implies=fire:beside | 불을 뿜다, 뿜다 | A dragon breathes fire.
sneeze, cough, sniffle, sniff | still 0.4 bend | target living | | 재채기하다, 기침하다, 킁킁거리다, 냄새 맡다, 냄새를 맡다 | A panda sneezes.
smell, scent | still 0.3 bend | target living | | 냄새 맡다, 맡다 | She smells a rose.
sweat, perspire | still 0.3 | none living | | 땀 흘리다, 땀을 흘리다 | The runner sweats.
bleed | still 0.3 | none living | | 피 흘리다, 피를 흘리다 | His finger bleeds.
die, pass away, perish, drown | still 0.3 lie | none living | | 죽다, 숨지다 | The old king dies.
kill, murder, slay | approach 0.9 throw | target living | | 죽이다, 베다 | The knight slays the beast.
shiver, shudder, tremble, quiver, quake, convulse, twitch, quaver, flinch | still 0.5 shake | none any | | 떨다, 떨리다, 몸서리치다, 부들부들 떨다, 오들오들 떨다 | A puppy shivers.
wobble, teeter, jiggle, wiggle, waggle, rattle, judder, vibrate, jolt | still 0.5 wobble | none any | | 흔들거리다, 휘청거리다, 진동하다, 덜컹거리다 | The jelly wobbles.
sway, rock, swing back and forth, swish, undulate, billow, ripple | still 0.5 sway | none any | | 흔들리다, 살랑거리다, 일렁이다, 너울거리다 | Palms sway in the wind.
wag | still 0.5 shake | none living | | 꼬리를 흔들다, 흔들다 | A dog wags its tail.
nod, shake head, bob head, toss head | still 0.4 bend | none living | | 끄덕이다, 고개를 끄덕이다 | The teacher nods.
blink, wink, bat eyes, squint | still 0.3 blink | none any | | 깜박이다, 윙크하다, 깜빡이다 | The owl blinks.
shrug | still 0.3 stand | none living | | 어깨를 으쓱하다 | He shrugs.
cross arms, fold arms, spread arms, raise arms, raise hand | still 0.3 stand | none living | | 팔짱 끼다, 손을 들다 | A girl raises her hand.
stick out tongue, stick tongue out, make a face, grimace | still 0.3 stand | none living | | 혀를 내밀다, 메롱하다 | The boy sticks his tongue out.
do push-ups, do push ups, do pushups, push up | still 0.4 lie | none living | place=gym | 팔굽혀펴기하다, 팔굽혀펴기를 하다 | A soldier does push-ups.
do sit-ups, do sit ups, do squats | still 0.4 sit | none living | place=gym | 윗몸일으키기하다 | She does sit-ups.
exercise, work out, do exercises, do gymnastics, do aerobics | still 0.5 jump | none living | place=gym | 운동하다, 체조하다 | He exercises every day.
do tai chi, practice tai chi | still 0.3 reach | none living | place=park | 태극권을 하다 | Old men do tai chi.
do a handstand, do handstands, stand on head, do a headstand | still 0.4 flip | none living | | 물구나무서다 | The boy does a handstand.
salute | still 0.3 wave | target living | | 경례하다 | A soldier salutes.
`;
