/** Making, mending and keeping in order. Columns: lemmas | motion speed act | theme agent | more | Korean | example. */
export const MAKING = `
make, create, produce, craft, form, fashion, fabricate, manufacture, prepare, whip up, concoct, handcraft | still 0.5 hold | beside living | at=table | 만들다, 제작하다, 창조하다, 준비하다, 마련하다 | A girl makes a paper boat.
oil, grease, lubricate | still 0.4 reach | beside living | implies=oil can:held | 기름칠하다 | A smith oils the hinge.
build, construct, put together, assemble | still 0.5 bend | beside living | becomes=built, at=table | 짓다, 세우다, 쌓다, 조립하다, 건설하다 | Two boys build a tower.
rebuild, restore, renovate, refurbish | still 0.5 bend | beside living | becomes=mended | 다시 짓다, 복원하다 | They rebuild the wall.
repair, fix, mend, patch, patch up, service, overhaul, tinker, tinker with | still 0.5 bend | beside living | implies=wrench:held, becomes=mended, at=table | 고치다, 수리하다, 수선하다 | A man repairs a bicycle.
replace, substitute | still 0.5 bend | beside living | | 갈다, 교체하다, 바꾸다 | He replaces the bulb.
install, fit, mount up, set in place | still 0.5 reach | beside living | | 설치하다, 달다 | She installs a shelf.
dismantle, take apart, disassemble | still 0.5 bend | beside living | at=table | 분해하다, 해체하다 | He dismantles the clock.
design, draft, devise, invent, engineer, plan out | still 0.4 write | beside living | implies=pencil:held, place=office, at=desk | 설계하다, 디자인하다, 발명하다 | An architect designs a bridge.
hammer, nail down | still 0.6 throw | beside living | implies=hammer:held, place=workshop, at=table | 망치질하다, 못을 박다 | A carpenter hammers a nail.
saw through, saw up | still 0.5 push | beside living | implies=saw:held, place=workshop, at=table | 톱질하다 | He saws through the plank.
drill, bore | still 0.4 push | beside living | implies=drill:held, place=workshop, at=table | 뚫다 | She drills a hole.
weld, solder, forge, smelt | still 0.4 bend | beside living | implies=blowtorch:held, place=workshop | 용접하다, 벼리다 | A smith forges a blade.
bend | still 0.4 bend | none any | | 구부리다, 굽히다, 숙이다 | He bends over the stream.
bend | still 0.4 hold | held living | when=theme, becomes=bent | 구부리다 | A smith bends the metal.
sand, sand down, file down, buff, grind, sharpen, hone, whet | still 0.5 push | beside living | at=table | 갈다, 다듬다, 연마하다 | He sharpens the axe.
sculpt, chisel, engrave, etch, mould, mold, shape | still 0.5 reach | beside living | implies=chisel:held, place=workshop, at=table | 조각하다, 빚다, 새기다 | A sculptor carves a lion.
throw pottery, make pottery | still 0.5 hold | beside living | implies=pottery wheel:beside, place=workshop | 도자기를 빚다 | She throws pottery.
paint | still 0.5 write | beside living | implies=paintbrush:held, at=table | 그리다, 그림 그리다, 칠하다, 페인트칠하다 | A boy paints a fence.
draw, sketch, doodle, illustrate, trace, scribble, portray | still 0.4 write | beside living | implies=pencil:held, at=table | 그리다, 스케치하다 | A girl draws a horse.
colour, color, color in, dye, tint, stain, bleach, glaze, varnish | still 0.4 write | beside any | becomes=coloured, at=table | 색칠하다, 물들이다, 염색하다 | She colours the picture.
write, jot down, note down, compose, pen, autograph, sign, copy out | still 0.4 write | beside living | implies=pencil:held, at=desk | 쓰다, 적다, 글쓰다, 글을 쓰다 | He writes a letter.
type, key in, code, blog | still 0.4 type | beside living | implies=laptop:beside, place=office, at=desk | 타자를 치다, 입력하다 | She types on a keyboard.
use computer, use laptop, use pc, use keyboard, use desktop computer, use typewriter, operate computer, play on computer, surf internet, browse internet, browse web, surf web | still 0.4 type | beside living | implies=laptop:beside, at=desk, place=office | 컴퓨터를 하다, 인터넷을 하다 | A man uses a laptop.
text, send a text, scroll | still 0.4 type | held living | implies=phone:held | 문자를 보내다, 문자하다 | A boy texts on his phone.
print, photocopy, scan, stamp | still 0.3 | beside living | implies=printer:beside, place=office | 인쇄하다, 찍다 | He prints a poster.
sew, stitch, embroider, quilt, darn, hem, tailor | still 0.4 write | held living | implies=needle:held | 꿰매다, 바느질하다, 수놓다 | A woman sews a dress.
knit, crochet | still 0.4 type | held living | implies=knitting needles:held, place=living room | 뜨개질하다, 뜨다 | Grandma knits a scarf.
weave, braid, plait | still 0.4 hold | held living | implies=loom:beside | 짜다, 엮다, 땋다 | She weaves a basket.
decorate, adorn, deck, embellish, ornament, garnish, festoon | still 0.4 reach | beside any | becomes=decorated, at=table | 꾸미다, 장식하다 | They decorate the tree.
clean, tidy, tidy up, clean up, scrub, cleanse, disinfect, straighten up | still 0.5 bend | beside living | becomes=clean, at=table | 청소하다, 치우다, 닦다, 정돈하다 | A man cleans the window.
wash, rinse, launder, shampoo, scrub down, wash up | still 0.5 bend | beside living | implies=sink:beside, becomes=clean, at=table | 씻다, 빨다, 세탁하다, 빨래하다 | She washes the plates.
wipe, wipe down, dust off, mop, mop up, dry off, towel, polish, shine shoes, wax | still 0.5 reach | beside living | implies=cloth:held, becomes=clean, at=table | 닦다, 훔치다, 문질러 닦다 | He wipes the table.
sweep, sweep up, brush away | still 0.5 push | beside living | implies=broom:held | 쓸다, 빗자루질하다 | A boy sweeps the yard.
vacuum, hoover | still 0.5 push | beside living | implies=vacuum cleaner:pushed, place=living room | 청소기를 돌리다 | She vacuums the rug.
iron | still 0.4 push | beside living | implies=iron:held, at=table | 다리다, 다림질하다 | He irons a shirt.
make bed, make the bed | still 0.4 bend | beside living | implies=bed:beside, place=bedroom | 침대를 정리하다, 이불을 개다 | A boy makes his bed.
wash dishes, do the dishes, wash the dishes | still 0.4 bend | beside living | implies=sink:beside, place=kitchen, at=table | 설거지하다 | Dad washes the dishes.
do laundry, do the laundry | still 0.4 bend | beside living | implies=washing machine:beside, place=bathroom | 빨래하다 | She does the laundry.
take out the trash, take out the rubbish | travel 0.7 hold | held living | implies=trash bag:held, place=city street | 쓰레기를 버리다 | He takes out the trash.
throw out, discard, dump, litter, trash | drop 0.7 hold | held living | implies=trash can:beside | 버리다, 내다 버리다 | She throws out the box.
recycle, reuse | drop 0.6 hold | held living | implies=recycling bin:beside | 재활용하다, 분리수거하다 | They recycle bottles.
plant, sow, seed, pot up | still 0.4 bend | beside living | implies=shovel:held, place=garden, at=hand | 심다, 씨를 뿌리다 | A girl plants a tree.
water | still 0.4 hold | beside living | implies=watering can:held, place=garden, at=hand | 물을 주다, 물주다 | He waters the roses.
garden, weed, till, cultivate, hoe | still 0.4 bend | beside living | implies=garden hoe:held, place=garden | 가꾸다, 김매다, 재배하다, 정원을 가꾸다 | She gardens in the sun.
tend, look after, care for, take care of, nurse, nurture, attend to, babysit, foster | still 0.4 bend | beside living | | 돌보다, 보살피다, 간호하다, 키우다 | A shepherd tends his flock.
mow, mow the lawn | travel 0.6 push | pushed living | implies=lawn mower:pushed, place=garden | 잔디를 깎다 | A man mows the lawn.
plough, plow, harrow | travel 0.5 ride | beside living | implies=tractor:ridden, place=farm | 밭을 갈다, 갈다 | The farmer ploughs the field.
harvest, reap, glean, crop | still 0.5 bend | beside living | place=farm, at=hand | 수확하다, 거두다, 추수하다 | They harvest the wheat.
pick, pluck | still 0.5 reach | held living | | 따다, 꺾다, 뽑다, 고르다 | A girl picks an apple.
rake | still 0.5 pull | beside living | implies=rake:held, place=garden | 갈퀴질하다, 긁어모으다 | He rakes the leaves.
dig, dig up, excavate, burrow, scoop out, tunnel, mine | still 0.5 bend | beside living | implies=shovel:held | 파다, 파내다, 굴을 파다 | A dog digs a hole.
prune, clip | still 0.4 reach | beside living | implies=shears:held, place=garden, at=hand | 가지치기하다, 전지하다 | She prunes the hedge.
milk | still 0.4 bend | beside living | implies=bucket:beside, place=barn, at=hand | 젖을 짜다, 우유를 짜다 | A farmer milks a cow.
shear | still 0.4 bend | beside living | implies=shears:held, place=barn, at=hand | 털을 깎다 | He shears the sheep.
saddle, harness, bridle | still 0.4 reach | beside living | place=stable, at=hand | 안장을 얹다 | She saddles the horse.
photograph, take a photo, take a picture, take photos, snap a photo, take pictures | still 0.4 look | target living | implies=camera:held | 사진 찍다, 사진을 찍다, 촬영하다 | A man photographs a bird.
take a selfie, take selfies | still 0.4 look | none living | implies=phone:held | 셀카를 찍다, 셀피를 찍다 | She takes a selfie.
film, record, videotape, tape-record | still 0.4 look | target living | implies=video camera:held | 촬영하다, 녹화하다, 녹음하다 | A crew films a lion.
light, ignite, kindle, set fire to | still 0.4 reach | beside any | becomes=burning | 불을 켜다, 불을 붙이다, 점화하다, 밝히다 | She lights a candle.
extinguish, put out, douse, blow out, snuff, quench | still 0.5 hold | beside any | becomes=dark | 끄다, 진화하다 | He blows out the candle.
charge phone, power, recharge, refuel | still 0.3 | beside any | | 충전하다, 주유하다 | She recharges the phone.
test, try out, check, inspect, examine, probe, investigate, analyze, analyse, verify, diagnose | still 0.4 look | beside living | implies=magnifying glass:held, at=table | 검사하다, 조사하다, 시험하다, 살펴보다, 확인하다, 점검하다 | A detective inspects a footprint.
experiment, do an experiment, research | still 0.4 hold | beside living | implies=test tube:held, place=laboratory, at=table | 실험하다, 연구하다 | A chemist experiments.
mix, stir, blend, combine, whisk, beat eggs, toss salad, agitate | still 0.5 write | beside living | implies=bowl:beside, at=table | 섞다, 젓다, 휘젓다, 비비다 | She mixes the batter.
add, pour in, throw in, drop in, fold in | drop 0.5 hold | held living | implies=bowl:beside, place=kitchen | 넣다, 더하다, 추가하다 | He adds flour.
carve pumpkin | still 0.5 write | beside living | implies=knife:held, place=kitchen, at=table | 호박을 파다 | They carve a pumpkin.
frame, border, encase | still 0.3 | target any | | 액자에 넣다, 테를 두르다 | A gold rim frames the mirror.
line, pad out | still 0.3 | target any | | 줄지어 있다, 안을 대다 | Lamps line the road.
protect, guard, shield, defend, shelter, watch over, safeguard, preserve, save up | still 0.5 stand | target any | | 지키다, 보호하다, 방어하다, 막다 | A dog guards the gate.
keep, retain, store, stock | still 0.4 hold | held any | | 보관하다, 간직하다, 두다, 유지하다 | She keeps a coin.
maintain, upkeep | still 0.4 reach | beside living | | 유지하다, 관리하다 | He maintains the engine.
publish, broadcast, host, moderate | still 0.4 talk | none living | implies=microphone:held, place=stage | 진행하다, 방송하다, 주최하다 | A duck hosts a quiz.
work, labour, labor, toil, work on | still 0.4 write | beside living | at=desk | 일하다, 작업하다, 근무하다 | She works at a desk.
hire, recruit, appoint | still 0.3 talk | met living | place=office | 고용하다 | The boss hires a clerk.
buy, purchase, shop, shop for, order | still 0.4 hold | held living | place=shop | 사다, 구매하다, 쇼핑하다, 주문하다 | A man buys bread.
sell, vend, peddle, hawk, auction | still 0.4 hold | beside living | place=market | 팔다, 판매하다 | A woman sells apples.
pay, spend, reimburse | still 0.4 reach | met living | implies=money:held, place=shop | 내다, 지불하다, 계산하다 | He pays the driver.
execute, carry out, accomplish, achieve, complete, finish, fulfil, fulfill, conclude | still 0.4 | none living | | 수행하다, 해내다, 이루다, 끝내다, 마치다, 완성하다 | She completes the puzzle.
do, engage, practise, practice, rehearse, train | still 0.4 | none living | | 하다, 연습하다, 훈련하다, 수련하다 | He practises on the lawn.
try, attempt, endeavour, strive, struggle, manage, aim to | still 0.4 | none living | | 노력하다, 애쓰다, 시도하다, 해보다 | She tries to reach the shelf.
help, assist, aid, give a hand, lend a hand | approach 0.7 reach | met living | | 돕다, 도와주다 | A boy helps an old man.
rescue, save, free, liberate, set free, bail out | approach 1.1 reach | target living | | 구하다, 구해주다, 구출하다, 풀어주다 | A diver rescues a swimmer.
arrest, detain, apprehend, restrain, handcuff, imprison, lock up | approach 0.9 hold | met living | | 체포하다, 가두다, 붙잡다 | A policeman arrests a thief.
groom, curry | still 0.4 reach | target living | at=hand | 손질하다, 털을 고르다, 몸단장하다, 단장하다 | A cat grooms itself.
brush | still 0.4 reach | target living | implies=brush:held, at=hand | 빗다, 솔질하다, 닦다 | She brushes the pony.
brush teeth, brush its teeth | still 0.4 hold | none living | implies=toothbrush:held, place=bathroom | 이를 닦다, 양치하다, 양치질하다 | A boy brushes his teeth.
comb, do hair | still 0.4 reach | target living | implies=comb:held, at=hand | 빗다, 머리를 빗다 | She combs her hair.
shave | still 0.4 hold | none living | implies=razor:held, place=bathroom | 면도하다, 깎다 | Dad shaves.
put on makeup, apply makeup, make up | still 0.4 hold | none living | implies=lipstick:held, place=bathroom | 화장하다 | She puts on makeup.
apply, dab, daub, plaster, anoint, lather | still 0.4 reach | target living | | 바르다, 칠하다 | He applies cream.
bathe, shower, take a bath, take a shower, soak in tub | still 0.4 sit | none living | implies=bathtub:ridden, place=bathroom | 목욕하다, 샤워하다, 씻다 | The elephant bathes.
dress, get dressed, dress up, put on, don, slip on, try on, change clothes | still 0.4 stand | worn living | | 입다, 입히다, 차려입다, 갈아입다, 신다, 끼다 | She puts on a coat.
undress, strip, take off clothes | still 0.4 stand | worn living | | 벗다 | He undresses.
wear, sport, be dressed in, have on | still 0.3 | worn any | | 입다, 쓰다, 신다, 끼다, 두르다, 매다, 착용하다 | A man wears a hat.
`;
