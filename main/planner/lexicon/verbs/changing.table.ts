/** Changes of look, shape, light. Columns: lemmas | motion speed act | theme agent | more | Korean | example. */
export const CHANGING = `
change, change into, alter, transform, turn into, convert, morph, evolve, transition, mutate, metamorphose, be transformed, shapeshift, progress into | still 0.3 | target any | becomes=changed | 변하다, 바뀌다, 변신하다, 되다, 바꾸다, 변화하다 | The frog changes into a prince.
melt, thaw, defrost, melt away, liquefy, dissolve | shrink 0.4 | target any | becomes=melted | 녹다, 녹이다, 용해되다 | The snowman melts.
freeze, freeze over, ice over, solidify, harden, set solid | still 0.3 | target any | becomes=frozen | 얼다, 얼리다, 얼어붙다, 굳다, 굳어지다 | The lake freezes.
grow, grow up, expand, swell, enlarge, get bigger, get larger, increase, widen, lengthen, thicken, puff up, multiply, magnify, extend, broaden, mature | grow 0.4 | target any | becomes=big | 자라다, 커지다, 늘어나다, 부풀다, 성장하다, 확장하다 | The tree grows.
shrink, get smaller, contract, deflate, diminish, dwindle, reduce, shrivel, decrease, narrow, taper, wane, shorten | shrink 0.4 | target any | becomes=small | 줄다, 작아지다, 줄어들다, 오그라들다, 수축하다 | The boy shrinks.
bloom, blossom, flower, come into bloom, unfurl, burst into bloom | grow 0.3 | none any | becomes=blooming | 피다, 꽃피다, 피어나다, 개화하다 | The rose blooms.
sprout, germinate, bud, spring up, sprout up | grow 0.3 | none any | becomes=grown | 싹트다, 돋아나다, 싹이 나다, 움트다 | A seed sprouts.
wilt, wither, droop, dry up, die off, decay, rot, decompose, spoil, go bad, turn brown | shrink 0.3 | none any | becomes=wilted | 시들다, 마르다, 썩다, 시들어가다, 부패하다 | The tulips wilt.
revive, recover, heal, come to life, come alive, spring to life, get well, be reborn, regenerate, refresh | grow 0.3 | target any | becomes=alive | 살아나다, 회복하다, 되살아나다, 낫다 | The plant revives.
ripen, ripen up, turn ripe | still 0.3 | none any | becomes=ripe | 익다, 무르익다 | The bananas ripen.
rust, tarnish, corrode, oxidize | still 0.3 | none any | becomes=rusty | 녹슬다 | The chain rusts.
age, grow old, get old | still 0.3 | none any | becomes=old | 늙다, 나이 들다, 낡다 | The portrait ages.
dry, dry out, evaporate, drain away, blow-dry | still 0.3 | target any | becomes=dry | 마르다, 말리다, 증발하다 | The shirt dries.
wet, get wet, moisten, drench, dampen, splash with water, flood, overflow | still 0.3 | target any | becomes=wet | 젖다, 적시다, 넘치다, 홍수 나다 | The dog gets wet.
dirty, soil, muddy, get dirty, smudge, pollute | still 0.3 | target any | becomes=dirty | 더러워지다, 더럽히다, 오염시키다 | The boots get dirty.
burn down, burn out, burn up, burn to ashes | still 0.4 | target any | becomes=burnt | 타 버리다, 다 타다 | The candle burns down.
burn, catch fire, blaze, go up in flames, flame, smolder, smoulder, incinerate, scorch, singe, flare | still 0.4 | target any | becomes=burning | 타다, 타오르다, 불타다, 태우다, 불붙다 | The log burns.
explode, blow apart, erupt, detonate, go off, pop, blast, bomb, combust | grow 1.5 | target any | becomes=exploded | 폭발하다, 터지다, 분출하다, 폭파하다 | The volcano erupts.
break open, crack apart, split open, come apart, fall apart, crumble, disintegrate, crumble away, shatter to pieces | still 0.4 | none any | becomes=broken | 갈라지다, 쪼개지다, 부서지다, 무너지다 | The egg splits open.
hatch | still 0.4 | none any | becomes=hatched | 부화하다, 알을 깨고 나오다 | A chick hatches.
fade, fade out, pale, bleach out, dim, dull, grow dim, blur | still 0.3 | none any | becomes=faded | 바래다, 희미해지다, 흐려지다 | The paint fades.
darken, turn dark, grow dark, get dark, become dark, black out | still 0.3 | target any | becomes=dark | 어두워지다, 캄캄해지다, 흐려지다 | The sky darkens.
cloud over, haze over | still 0.3 | none any | becomes=cloudy | 구름 끼다 | The sky clouds over.
brighten, lighten, light up, illuminate, get light, brighten up, lit, clear up | still 0.3 | target any | becomes=lit | 밝아지다, 밝히다, 환해지다, 켜지다 | The window lights up.
go out | exit 0.8 walk | none living | | 나가다, 외출하다 | She goes out.
go out | still 0.3 | none thing | when=thing, becomes=dark | 꺼지다 | The lamp goes out.
turn red, redden, turn yellow, turn green, turn blue, turn white, turn black, turn orange, turn pink, turn purple, turn gold | still 0.3 | none any | becomes=coloured | 붉어지다, 노래지다, 물들다, 푸르러지다, 하얘지다, 단풍들다 | The leaves turn red.
brown, toast up, caramelize, crisp | still 0.3 | target any | becomes=brown | 갈색이 되다, 노릇해지다 | The bread browns.
whiten, turn grey, turn gray, grey | still 0.3 | target any | becomes=white | 하얘지다, 희어지다 | His beard whitens.
shine, glow, gleam, glint, glisten, shimmer, radiate, emit, illumine, shine down | still 0.3 | target any | | 빛나다, 비추다, 비치다, 반짝이다, 환하다 | The moon shines.
sparkle, twinkle, glitter, flicker, glimmer, flash, strobe, scintillate, flicker on, blink on and off, coruscate | still 0.3 blink | none any | | 반짝이다, 반짝거리다, 깜빡이다, 번쩍이다, 깜빡거리다 | Stars twinkle.
reflect, mirror, cast shadow, cast a shadow, silhouette, shadow over | still 0.3 | target any | | 비치다, 반사하다, 비추다, 그림자를 드리우다 | The pond reflects the trees.
bubble, foam, froth, effervesce, boil over, churn, seethe, eddy | still 0.4 shake | none any | | 거품 나다, 부글거리다, 소용돌이치다 | The potion bubbles.
drip, leak, ooze, seep, dribble down, trickle down, exude | drop 0.5 | moved any | | 새다, 떨어지다, 똑똑 떨어지다, 흐르다 | The tap drips.
splash, slosh, splatter about, lap against, wash over, roll in, surge | still 0.6 shake | target any | | 튀다, 첨벙거리다, 물장구치다, 철썩이다, 출렁이다 | Waves splash.
disperse into, diffuse, spread through, fan out, radiate out | grow 0.5 | none any | | 퍼지다, 번지다 | The ink disperses.
smoke up, fume, steam up, give off smoke | still 0.3 sway | none thing | | 연기 나다, 김이 나다, 연기가 나다 | The chimney smokes.
move apart, open out, open wide | still 0.4 | none any | becomes=open | 벌어지다, 갈라지다 | The curtains part.
straighten, unbend, flatten, smooth, smooth out, level | still 0.4 | target any | becomes=flat | 펴다, 펴지다, 고르게 하다, 평평해지다 | He straightens the wire.
crumple up, wrinkle, dent, buckle under, warp, deform, sag, droop down, slacken | still 0.4 | target any | becomes=crumpled | 구겨지다, 구기다, 찌그러지다, 처지다 | The can dents.
tighten, stiffen, tense, clench, flex | still 0.4 | target any | | 조이다, 팽팽하다, 굳다 | He tightens the screw.
soften, loosen up | still 0.3 | target any | becomes=soft | 부드러워지다, 풀리다 | The butter softens.
clear, clear away, clear off | still 0.4 | target any | becomes=clear | 개다, 걷히다, 치우다, 맑아지다 | The fog clears.
dawn | still 0.3 | none thing | | 동트다, 날이 밝다, 밝다 | Day dawns.
spread wings, open wings, outstretch | still 0.4 reach | none living | | 날개를 펴다 | An eagle spreads its wings.
change color, change colour, change colors, shift color | still 0.3 | none any | becomes=coloured | 색이 변하다, 색깔이 바뀌다 | The chameleon changes color.
double, triple, duplicate, clone, replicate, reproduce, copy | grow 0.3 | target any | | 늘다, 복제하다, 복사하다 | The rabbits multiply.
merge, fuse, converge, mingle, unify, combine into, meld | meet 0.5 | met any | | 합쳐지다, 섞이다, 융합하다 | Two rivers merge.
damage, harm, hurt, injure, wound, mar, vandalize | still 0.5 | target any | becomes=broken | 다치다, 해치다, 상하다, 손상하다 | The storm damages the roof.
improve, get better, upgrade, update, enhance, enrich, better | still 0.3 | target any | | 나아지다, 개선하다, 향상하다 | The road improves.
worsen, deteriorate, degrade | still 0.3 | none any | | 나빠지다, 악화되다 | The weather worsens.
simplify, complicate, vary, differ, adapt, modify, edit, customize | still 0.3 | target any | | 달라지다, 적응하다, 수정하다 | He modifies the car.
block, obstruct, dam, hinder, clog, prevent, seal off, jam up, impede | still 0.4 stand | target any | | 막다, 방해하다, 가로막다 | A rock blocks the road.
hang over, loom, tower, tower over, rise above, dominate, soar above, stick up, jut, arch, protrude, project out, arch over, span, bridge, lie across, stretch across, run along, stand out, dot, line up along, feature in, stick out | still 0.3 | target any | | 솟아 있다, 우뚝 서다, 튀어나오다, 걸쳐 있다 | A castle towers over the town.
characterise, mark, date from | still 0.3 | target any | | 표시하다 | Arrows mark the path.
checker, pave | still 0.3 | target any | | 무늬를 넣다, 깔다 | Tiles pave the yard.
isolate, separate off, divide, partition, segregate | still 0.4 | target any | | 나누다, 분리하다, 가르다 | A fence divides the field.
envelop, engulf, wrap around, cloak in, shroud, immerse in, drown out, suffuse | grow 0.4 | target any | | 감싸다, 뒤덮다, 휩싸다 | Fog envelops the bridge.
permeate, pervade | still 0.3 | target any | | 가득하다, 퍼지다 | Smoke fills the air.
weather, erode, wear away, wear down | still 0.3 | none any | becomes=old | 풍화되다, 닳다 | The stone weathers.
cap, crown, top, encrust, jewel, stud | still 0.3 | target any | | 덮다, 얹다 | Snow caps the peak.
animate, enliven | still 0.3 | target any | becomes=alive | 움직이게 하다 | The wizard animates the broom.
style, detail, design hair | still 0.3 | target any | | 꾸미다 | She styles her hair.
synchronize, match, correspond, coordinate, harmonize | still 0.3 | target any | | 맞추다, 어울리다 | The dancers synchronize.
rustle, sough | still 0.4 sway | none any | | 바스락거리다 | The leaves rustle.
burst | grow 1.5 | target any | becomes=exploded | 터지다, 터뜨리다 | The bubble bursts.
`;
