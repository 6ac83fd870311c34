/**
 * Adjectives, and nouns that stand before a noun as one. Columns: lemmas | kind value | Korean (before a noun, and
 * dictionary forms in 다). Kinds: `colour` (a pack's colours, nearest first), `size` (a factor), `age`, `light`, `weather`,
 * `state` (what changes bring about too), `material`, `shape`, `mood`, `speed`, `style`, `place` (which place it tells),
 * `side` (of the picture), `number` and `look` (said of it, drawn as it comes).
 */
export const ADJECTIVES = `
red, crimson, scarlet, ruby, ruby red, reddish, cherry, vermilion, cardinal, blood red, bright red, dark red, rosy-red, ruddy, fire-engine red, carmine | colour red | 빨간, 빨간색, 빨강, 붉은, 붉은색, 빨갛다, 붉다, 새빨간
maroon, burgundy, wine red, wine-red, oxblood | colour red brown | 자주색, 적갈색
rust, amber, copper, rusty orange, terracotta, burnt orange, apricot, tangerine, amber-hued, ginger, auburn, orange-red | colour orange brown | 호박색, 적황색
orange, bright orange, orangey, pumpkin-coloured | colour orange | 주황색, 주황, 주황빛, 오렌지색, 주황색이다
peach, coral, salmon, salmon pink | colour pink orange | 살구색, 산호색, 연어색
gold, golden, yellow-gold, gilded, blonde, blond, mustard, straw-coloured, honey-coloured, sandy, lemon, canary, lemon yellow, golden yellow, sun-yellow | colour yellow | 금빛, 금색, 황금색, 황금, 금발
yellow, yellowish, bright yellow, pale yellow | colour yellow | 노란, 노란색, 노랑, 노랗다, 샛노란
green, greenish, emerald, jade, lime, olive, mint, lime green, olive green, dark green, light green, verdant, forest green, sea green, bright green, mossy, chartreuse, grass green, pale green, green-lit, greenery-green, viridian | colour green | 초록색, 초록, 녹색, 연두색, 푸른, 푸르다, 초록색이다, 초록빛
teal, turquoise, blue-green, cyan, aquamarine | colour blue green | 청록색, 옥색
blue, azure, navy, navy blue, sapphire, sky blue, light blue, dark blue, royal blue, bluish, cobalt, aqua, baby blue, deep blue, cerulean, pale blue, indigo blue, electric blue, denim blue | colour blue | 파란, 파란색, 하늘색, 남색, 파랗다, 새파란, 푸른색, 파랑
purple, violet, lavender, lilac, mauve, magenta, plum, indigo, light purple, purplish, amethyst, deep purple, eggplant purple, dark purple | colour purple | 보라색, 보라, 보랏빛, 자주, 보라색이다, 연보라색
pink, fuchsia, rose, rosy, pinkish, hot pink, bright pink, blush, pale pink, light pink, rose-coloured, bubblegum pink | colour pink | 분홍색, 분홍, 핑크색, 핑크, 분홍색이다, 연분홍
white, snow-white, ivory, cream, creamy, off-white, pearl, pearly, milky, whitish, white-haired, snowy white, cream-colored, cream-coloured, eggshell, chalky, alabaster, pure white, brown-white, white-blue | colour white | 흰, 흰색, 하얀, 하얀색, 희다, 하얗다, 새하얀, 백색
gray, grey, silver, silvery, greyish, grayish, light gray, dark gray, slate, ash grey, charcoal grey, steel grey, light grey, dark grey, ashen, greyish-white, gray-black, ash, steely, smoky grey, leaden | colour gray white black | 회색, 잿빛, 은색, 은빛, 회색이다
black, ebony, jet-black, jet black, coal-black, pitch-black, inky, raven-black, blackish, onyx, raven, midnight black | colour black | 검은, 검은색, 검정색, 까만, 까만색, 검다, 까맣다, 검정, 새까만
brown, tan, beige, chestnut, khaki, chocolate brown, light brown, dark brown, brownish, hazel, mahogany, caramel, bronze, coffee-coloured, sepia, taupe, fawn, walnut, cognac, tawny, sand-coloured, nut-brown, brunette, brindle, earthy, chocolate-coloured | colour brown | 갈색, 밤색, 고동색, 갈색이다, 베이지색, 황토색
colorful, colourful, multicolored, multicoloured, rainbow, rainbow-colored, many-colored, variegated, vibrant, brightly colored, brightly coloured, colored, coloured, kaleidoscopic, polychrome, iridescent, pastel, motley | look colourful | 알록달록한, 색색의, 다채로운, 형형색색의, 무지개색
tiny, teeny, miniature, minuscule, microscopic, wee, pocket-sized, itsy-bitsy, minute, toy-sized, thumb-sized | size 0.5 | 아주 작은, 조그만, 조그맣다, 미니
small, little, mini, compact, petite, short, low, undersized, dwarf, stunted, slight | size 0.7 | 작은, 작다, 꼬마, 자그마하다, 짧은, 낮은, 키 작은
medium-sized, average, regular-sized, life-size, normal-sized, medium | size 1 | 보통 크기의, 중간
big, large, great, bulky, sizable, hefty, oversized, broad, wide, outstretched, long, sprawling | size 1.3 | 큰, 크다, 커다란, 커다랗다, 넓은, 긴, 길다
tall, high, towering, lofty, tallest, soaring | size 1.25 | 높은, 높다, 키 큰, 드높다, 우뚝한
huge, massive, vast, immense, humongous, jumbo, grand, hulking, king-size, sizeable, monumental, extensive | size 1.55 | 거대한, 거대하다, 엄청 큰, 웅장한
giant, enormous, gigantic, colossal, titanic, mammoth, mega, monstrous, gargantuan | size 1.7 | 어마어마한, 초대형
fat, chubby, plump, thick, overweight, stout, stocky, obese, pudgy, tubby, round-bellied, muscular, burly, bulging | size 1.15 | 뚱뚱한, 통통한, 뚱뚱하다, 통통하다, 두꺼운, 근육질의
thin, slim, slender, skinny, lean, narrow, lanky, slight-built, bony, fine, scrawny | size 0.9 | 마른, 날씬한, 가는, 얇은, 마르다, 좁은
young, baby, juvenile, youthful, newborn, infant, little-old, teenage, adolescent, newly hatched | age young | 어린, 젊은, 아기, 새끼, 어리다, 젊다
old, elderly, aged, ancient, senior, elder, centuries-old, age-old, wizened, middle-aged, eld | age old | 늙은, 오래된, 낡은, 늙다, 오래되다, 낡다, 고대의, 옛, 헌, 나이 든, 중년의
new, brand-new, brand new, modern, recent, fresh-made, shiny new | look new | 새, 새로운, 새롭다, 최신, 현대의
vintage, antique, old-fashioned, retro-looking, classic, traditional, historic, historical, medieval, victorian, rustic, worn, weathered, worn-out, shabby, dilapidated, battered, tattered, timeless, primitive, prehistoric, old-time, bygone | look old | 고풍스러운, 전통, 전통적인, 중세의, 역사적인, 허름한
sunny, sunlit, bright, sun-drenched, sun-kissed, clear, cloudless, daylit, well-lit, sunshiny | light by day | 화창한, 맑은, 밝은, 햇살 가득한, 밝다, 맑다
moonlit, starlit, nocturnal, night-time, nighttime, starry, nightly, midnight-dark, pitch dark, unlit | light at night | 달빛 비치는, 별이 빛나는, 한밤의
dark, dim, dimly lit, gloomy, shadowy, murky, dusky, somber, darkened, black-out | light at night | 어두운, 어둡다, 캄캄한, 캄캄하다, 컴컴한, 침침한
sunset-lit, sunset-coloured, golden-hour, dusk-lit, twilit | light at sunset | 노을 진, 해 질 무렵의
rainy, drizzly, rain-soaked, rain-swept, wet-weather | weather rain | 비 오는, 비 내리는
stormy, thundery, tempestuous, blustery | weather storm | 폭풍우 치는, 천둥 치는
snowy, snow-covered, snow-capped, snowbound, wintry, snow-clad, frosty, snow-dusted | weather snow | 눈 오는, 눈 내리는, 눈 덮인, 눈 쌓인, 눈덮이다
cloudy, overcast, clouded, grey-skied | weather cloud | 흐린, 구름 낀, 흐리다
foggy, misty, hazy, smoky, steamy, smoggy | weather fog | 안개 낀, 뿌연, 안개 자욱한
windy, breezy, gusty, windswept | weather wind | 바람 부는
wooden, wood, oak, oaken, bamboo-made, log, pine, teak, birch-wood, plywood, timber, woody, cedarwood | material wood | 나무, 나무로 된, 목재, 원목
metal, metallic, steel, iron, tin, brass, aluminium, aluminum, chrome, wrought-iron, wrought iron, stainless steel, cast-iron, iron-made, wired, platinum, bronze-made, silver-plated, steel-plated | material metal | 금속, 쇠, 철, 강철, 양철, 놋쇠
stone, rocky, brick, concrete, marble, cobblestone, granite, cobbled, sandstone, rock, pebbly, paved, cement, stony, mineral, craggy, limestone, rock-carved | material stone | 돌, 돌로 된, 바위투성이의, 벽돌, 대리석, 콘크리트
glass, crystal, glassy, crystalline, transparent, see-through, translucent, clear-glass | material glass | 유리, 수정, 투명한, 크리스털
plastic, rubber, paper, cardboard, leather, cloth, fabric, silk, velvet, cotton, woolen, woollen, knitted, woven, wool, denim, linen, satin, plush, straw, wicker, clay, ceramic, porcelain, lace, felt, sequined, furry-clothed, papier-mache, earthenware, terra-cotta, quilted, stuffed, wax, foam, nylon, vinyl, canvas, origami, embroidered, beaded, crocheted, handwoven, hand-knitted | material soft | 플라스틱, 고무, 종이, 가죽, 비단, 면, 털실, 도자기, 밀짚, 천으로 된, 벨벳
sand-made, sandy-floored, muddy, mud, grassy, icy, ice, dusty, dirt, gravel, leafy, mossy-stoned, snow-made, chocolate-covered, diamond, jeweled, bejeweled, gemmed, sugar-coated, pearl-studded, sandy-bottomed | material earth | 진흙투성이의, 풀이 무성한, 얼음, 먼지 쌓인, 다이아몬드
round, circular, spherical, ball-shaped, oval, curved, elliptical, rounded, ring-shaped, egg-shaped, bulbous, globular, disc-shaped, curly, wavy, winding, spiral, twisted, swirling | shape round | 둥근, 동그란, 둥글다, 동그랗다, 타원형의, 곱슬곱슬한, 구불구불한
square, rectangular, cubic, boxy, box-shaped, angular, cuboid, cube-shaped, rectangle-shaped, squarish, eight-sided | shape square | 네모난, 사각형의, 정사각형의
triangular, pyramidal, conical, cone-shaped, pointed, sharp, pointy, spiky, jagged, tapered, diamond-shaped, star-shaped, heart-shaped, moon-shaped, crescent-shaped, wedge-shaped | shape pointed | 세모난, 뾰족한, 삼각형의, 하트 모양의, 별 모양의, 날카로운
flat, level, even, straight, smooth, horizontal, vertical, upright, cylindrical, tubular, parallel, diagonal, symmetrical, geometric, steep, sloping, slanted, crooked, uneven, rough, hollow, shallow, deep, narrow-mouthed, open-ended, shapeless | shape flat | 납작한, 평평한, 곧은, 매끈한, 가파른, 깊은, 얕은, 거친, 깊다
open, opened, wide-open, ajar, unlocked, uncovered, unbuttoned | state open | 열린, 열려 있는
closed, shut, locked, sealed, covered | state closed | 닫힌, 닫혀 있는, 잠긴, 덮인
broken, cracked, shattered, smashed, damaged, torn, ripped, ruined, crumbling, destroyed, wrecked, chipped, split, burst, fractured, crashed, collapsed, rundown | state broken | 깨진, 부서진, 망가진, 찢어진, 고장 난, 금 간, 무너진
melted, molten, melting, thawed, runny, liquefied, slushy | state melted | 녹은, 녹는, 녹아내린
frozen, icebound, frosted, iced, ice-cold, frozen-over, solid | state frozen | 얼어붙은, 언, 꽁꽁 언, 냉동
burning, flaming, fiery, blazing, ablaze, on fire, smoldering, smouldering, smoking, burnt, charred, scorched, burned, alight, flickering | state burning | 불타는, 타는, 활활 타는, 불붙은, 탄
lit, glowing, shining, illuminated, luminous, radiant, gleaming, fluorescent, neon, lit-up, glimmering, shimmering, sparkling, twinkling, glittering, shiny, glossy, glistening, polished, dazzling, bioluminescent, incandescent, lustrous, glittery, phosphorescent, flashing, glow-in-the-dark, brilliant | state lit | 빛나는, 반짝이는, 켜진, 번쩍이는, 반짝반짝한, 반짝반짝하다, 네온
wet, soaked, soaking, damp, dripping, drenched, moist, soggy, dewy, rain-wet, slippery, waterlogged, sweaty | state wet | 젖은, 축축한, 흠뻑 젖은, 미끄러운, 젖다
dry, dried, arid, parched, withered, wilted, dead, faded, shriveled, shrivelled, wrinkled, wilting, fading, rotten, decaying, moldy, mouldy, barren, leafless, bare | state wilted | 마른, 시든, 말라 죽은, 메마른, 썩은, 앙상한, 죽은, 바랜
dirty, muddy-faced, stained, grimy, filthy, messy, cluttered, dusty-faced, untidy, greasy, grubby, littered, polluted | state dirty | 더러운, 지저분한, 더럽다, 어질러진
clean, tidy, spotless, washed, neat, pristine, sterile, organized, sanitized | state clean | 깨끗한, 깔끔한, 깨끗하다, 말끔한
full, filled, brimming, overflowing, packed, stuffed-full, laden, crowded, bustling, busy, populous, jam-packed, loaded, teeming | state full | 가득한, 가득 찬, 붐비는, 북적이는, 꽉 찬
empty, vacant, deserted, abandoned, desolate, uninhabited, unoccupied, lonely-looking, blank, bare-walled, void, forsaken, derelict | state empty | 빈, 텅 빈, 버려진, 황량한, 비다, 쓸쓸한
hot, boiling, steaming, heated, scalding, sizzling, warm, toasty, lukewarm, piping hot, roasted, toasted, baked, grilled, fried, cooked, boiled, roast, steamed, smoked, barbecued, deep-fried, scrambled | state hot | 뜨거운, 따뜻한, 뜨겁다, 더운, 덥다, 구운, 삶은, 튀긴, 따끈한, 볶은
cold, chilly, cool, chilled, freezing, refreshing, raw, uncooked, refrigerated | state cold | 차가운, 추운, 시원한, 차갑다, 춥다, 날것의
ripe, fresh, juicy, blooming, flowering, blossoming, lush, thriving, budding, leafy-green, overgrown, in bloom, fertile, growing, flourishing | state blooming | 익은, 신선한, 활짝 핀, 무성한, 싱싱한, 즙 많은, 꽃 핀
unripe, green-skinned, sprouting, seedling-sized | state unripe | 덜 익은, 풋
rusty, rusted, corroded, tarnished | state rusty | 녹슨
folded, rolled, wrapped, crumpled, tied, knotted, tangled, rolled-up, braided, bound, stacked, piled, layered, coiled, packed-up | state folded | 접힌, 말린, 포장된, 묶인, 구겨진, 쌓인
inflated, swollen, puffy, inflatable, bloated | state big | 부푼, 부풀어 오른
cut, sliced, chopped, peeled, carved, halved, diced, minced, shredded, trimmed | state cut | 자른, 썬, 깎은, 껍질 벗긴
asleep, sleeping, dozing, napping, sleepy, drowsy, tired, weary, exhausted, yawning, resting, unconscious, fatigued | mood sleepy | 잠든, 자는, 졸린, 지친, 피곤한, 졸리다, 지치다, 피곤하다
awake, alert, vigilant, watchful, attentive, wide-awake, ready, focused, concentrated | mood alert | 깨어 있는, 정신 차린, 집중한
alive, living, live, lively, energetic, active, vivacious, vigorous, dynamic, excited, playful, frisky, spirited, enthusiastic, bouncy | mood lively | 살아 있는, 활기찬, 신난, 장난기 많은, 신나다, 생기 있는
dead-eyed, lifeless, motionless, still, stationary, unmoving, frozen-still, inanimate, immobile, static | mood still | 움직이지 않는, 가만히 있는, 정지한
happy, joyful, cheerful, glad, delighted, merry, content, contented, smiling, laughing, jolly, pleased, joyous, grinning, friendly, amused, ecstatic, blissful, overjoyed, jovial, celebratory, proud, satisfied, thrilled | mood happy | 행복한, 기쁜, 즐거운, 행복하다, 기쁘다, 즐겁다, 웃는, 명랑한, 자랑스러운
sad, unhappy, crying, tearful, gloomy-faced, miserable, heartbroken, lonely, depressed, sorrowful, disappointed, homesick, upset, melancholy, mournful, downcast, lonesome, bored, weeping | mood sad | 슬픈, 외로운, 우울한, 슬프다, 외롭다, 우울하다, 심심한, 우는
angry, mad, furious, grumpy, annoyed, irritated, enraged, cross, bad-tempered, fierce, aggressive, ferocious, evil, wicked, mean, hostile, vicious, grouchy, jealous, raging, savage, sinister, villainous, cruel, menacing | mood angry | 화난, 성난, 사나운, 못된, 화나다, 사악한, 심술궂은, 나쁜, 무서운 얼굴의
scared, afraid, frightened, fearful, terrified, nervous, anxious, worried, timid, shy, startled, panicked, alarmed, timorous, cowardly, trembling, bashful, frightful, paranoid, hesitant | mood scared | 겁먹은, 무서워하는, 놀란, 수줍은, 불안한, 겁먹다, 놀라다, 소심한
brave, fearless, courageous, bold, heroic, daring, valiant, confident, determined, adventurous, mighty, strong, powerful, tough, fearsome, legendary, sturdy, invincible, unwavering, fit, athletic | mood brave | 용감한, 씩씩한, 용감하다, 강한, 힘센, 강하다, 늠름한, 튼튼한
surprised, amazed, astonished, shocked, stunned, wide-eyed, awestruck, confused, puzzled, bewildered, curious, inquisitive, intrigued, interested, wondering, disoriented, oblivious | mood curious | 놀란 얼굴의, 호기심 많은, 궁금한, 어리둥절한
calm, peaceful, quiet, serene, tranquil, silent, relaxed, gentle, still-watered, placid, soothing, restful, patient, hushed, zen, mellow, noiseless, meditative, harmonious, undisturbed | mood calm | 조용한, 고요한, 평화로운, 잔잔한, 조용하다, 고요하다, 차분한, 온순한
lazy, idle, slothful, leisurely, laid-back, bored-looking | mood lazy | 게으른, 게으르다, 느긋한
hungry, thirsty, starving, greedy, ravenous, famished | mood hungry | 배고픈, 배고프다, 목마른, 욕심 많은, 굶주린
sick, ill, injured, wounded, hurt, lame, crippled, blind, deaf, bandaged, weak, feeble, frail, dizzy, feverish, drunk, pregnant, bald, naked, barefoot, shirtless, bare-chested, hairless, toothless, one-eyed, poor, ragged, homeless | look weak | 아픈, 다친, 아프다, 약한, 대머리, 맨발의, 가난한, 눈먼, 벌거벗은
clever, smart, wise, intelligent, genius, cunning, sly, brilliant-minded, crafty, talented, skilled, skillful, expert, experienced, gifted, witty, brainy, professional, educated, knowledgeable, diligent, hardworking | look clever | 똑똑한, 영리한, 현명한, 똑똑하다, 영리하다, 지혜로운, 교활한, 부지런한, 재주 많은
stupid, foolish, silly, clumsy, funny, goofy, crazy, comical, mischievous, naughty, ridiculous, absurd, wacky, whimsical, quirky, humorous, awkward, zany, cheeky | look silly | 바보 같은, 어리석은, 웃긴, 장난꾸러기, 우스꽝스러운, 재미있는, 엉뚱한
beautiful, pretty, lovely, cute, handsome, gorgeous, adorable, charming, elegant, attractive, graceful, stunning, magnificent, splendid, majestic, glamorous, exquisite, stylish, fancy, chic, fashionable, dapper, regal, royal, noble, well-dressed, dainty, delicate, ornate, luxurious, lavish, elaborate, decorated, decorative, precious, picturesque, scenic, breathtaking, idyllic, enchanting, wonderful, amazing, fantastic, awesome, fabulous, marvelous, spectacular, glorious, dreamy, impressive, iconic, famous, popular, beloved, perfect, excellent, superb, divine, ravishing, dazzlingly beautiful, photogenic, romantic, sublime | look beautiful | 아름다운, 예쁜, 귀여운, 멋진, 아름답다, 예쁘다, 귀엽다, 멋지다, 사랑스러운, 우아한, 화려한, 멋있는, 잘생긴, 유명한, 근사한, 환상적인, 훌륭한
ugly, hideous, scary, creepy, spooky, frightening, terrifying, horrible, haunted, horrifying, gruesome, ghostly, eerie, grotesque, demonic, nightmarish, fearful-looking, monstrous-looking, ominous, disgusting, deadly, dangerous, terrible, awful, poisonous, venomous, toxic | look scary | 무서운, 못생긴, 으스스한, 무섭다, 위험한, 끔찍한, 징그러운, 독 있는
magic, magical, enchanted, mystical, mysterious, fairy-tale, bewitched, mythical, fantastical, fantasy, surreal, otherworldly, supernatural, cosmic, alien, futuristic, robotic, mechanical, electronic, electric, digital, automatic, high-tech, cybernetic, mythological, celestial, heavenly, strange, weird, unusual, odd, bizarre, exotic, imaginary, fictional, unknown, unidentified, secret, hidden, invisible, enigmatic, intricate, transparent-bodied, sacred, holy, cursed, immortal, extraterrestrial, genetically modified, mutant, ethereal-looking | look magic | 마법, 마법의, 신비로운, 신비한, 이상한, 미래의, 요술, 전자, 기계, 이상하다, 신기한, 비밀의, 숨겨진, 특이한, 이국적인, 로봇
fluffy, furry, fuzzy, hairy, woolly, soft, shaggy, feathery, cuddly, velvety, long-haired, silky, downy, bushy, plushy, haired, short-haired, wooly, bearded, mustached, mustachioed, maned, curly-haired, long-eared, white-bearded, bristly | look fluffy | 복슬복슬한, 털이 많은, 부드러운, 폭신한, 푹신한, 털북숭이, 보송보송한, 수염 난
striped, spotted, dotted, checkered, patterned, plaid, polka-dot, polka dot, speckled, floral, printed, flowered, chequered, tartan, mottled, pinstriped, camouflage, tie-dyed, freckled, tattooed, starry-patterned, zebra-striped, flowery, graphic, embroidered-on | look patterned | 줄무늬, 점박이, 얼룩, 체크무늬, 꽃무늬, 물방울무늬, 무늬 있는, 얼룩덜룩한
fast, quick, speedy, swift, rapid, hasty, speeding, racing, fast-moving, agile, nimble, brisk, fleet-footed, high-speed, hurried | speed 1.4 | 빠른, 빠르다, 재빠른, 날쌘
slow, sluggish, slow-moving, unhurried | speed 0.5 | 느린, 느리다, 느릿느릿한
wild, feral, untamed, stray, domestic, tame, trained, captive, caged, domesticated, rescued | look wild | 야생, 야생의, 길들인, 길 잃은
lost, stranded, missing, trapped, stuck, caught, imprisoned, marooned, shipwrecked, sunken, orphaned, isolated, solitary, lone, sole, single, alone | look lost | 길 잃은, 잃어버린, 혼자인, 홀로 있는, 갇힌, 길잃다, 외딴
kind, good, nice, generous, loving, caring, polite, helpful, sweet, gentle-hearted, lovable, loyal, faithful, honest, devoted, innocent, affectionate, warmhearted, well-behaved, good-natured, tender, welcoming, humble, obedient | look kind | 착한, 친절한, 다정한, 착하다, 친절하다, 상냥한, 좋은, 충성스러운, 순한
delicious, tasty, yummy, sweet-tasting, sour, salty, spicy, bitter, creamy-tasting, crispy, crunchy, savory, gourmet, mouthwatering, appetizing, frosted-topped, sugary, cheesy, buttery, crusty, tender-cooked, chewy, caramelized, honeyed, fizzy, homemade, edible, organic, vegan, healthy, nutritious, flavorful, icy-cold, hearty, fermented, canned, dairy-free, fluffy-baked, golden-brown | look tasty | 맛있는, 달콤한, 바삭한, 매운, 맛있다, 신, 짭짤한, 고소한, 달다, 쫄깃한
rich, expensive, wealthy, luxury, high-end, costly, valuable, cheap, affordable, priceless, free, golden-plated, luxury-class | look rich | 부유한, 비싼, 값비싼, 부자, 싼, 고급
loud, noisy, musical, melodic, rhythmic, deafening, quiet-voiced, echoing, soundless, harmonic, tuneful, booming | look loud | 시끄러운, 소란스러운, 음악적인
heavy, light, lightweight, weightless, dense, weighty, feather-light, portable | look heavy | 무거운, 가벼운, 무겁다, 가볍다
hard, solid-looking, stiff, rigid, firm, strong-built, durable, flexible, elastic, stretchy, bouncy-soft, sticky, gooey, slimy, squishy, powdery, granular, foamy, bubbly, sudsy, brittle, rubbery, supple, loose, tight, fragile, unbreakable | look hard | 단단한, 딱딱한, 끈적한, 말랑말랑한, 물렁한, 튼튼하다, 탄탄한
chinese, japanese, korean, american, french, italian, english, british, german, spanish, indian, african, egyptian, european, asian, mexican, russian, turkish, greek, roman, scottish, irish, dutch, swiss, canadian, australian, brazilian, arabian, persian, caribbean, nordic, scandinavian, thai, vietnamese, hawaiian, oriental, western, eastern, tibetan, celtic, polish, swedish, norwegian, danish, portuguese, moroccan, cuban, antarctic, siberian, arctic, tropical, mediterranean, alpine, austrian, belgian, hungarian, argentinian, latin, viking, aztec, mayan, native american, middle-eastern, international, foreign, local, southern, northern | look foreign | 중국, 일본, 한국, 미국, 프랑스, 이탈리아, 영국, 독일, 스페인, 인도, 아프리카, 이집트, 유럽, 동양, 멕시코, 러시아, 터키, 그리스, 로마, 열대, 서양
male, female, masculine, feminine, boyish, girlish, ladylike, human, humanoid, anthropomorphic, canine, feline, bovine, equine, avian, half-human, bipedal, four-legged, two-legged, winged, horned, tailed, tusked, finned, feathered, two-headed, three-headed, long-necked, long-legged, scaly, masked, hooded, helmeted, uniformed, armored, armoured, suited, bespectacled, dressed, clad, monocle-wearing, costumed, hatted, caped | look bodily | 남자, 여자, 암컷, 수컷, 날개 달린, 뿔 달린, 가면 쓴, 머리가 긴
left, left-hand, leftmost, left-side, leftward | side left | 왼, 왼쪽, 좌측의
right, right-hand, rightmost, right-side, rightward | side right | 오른, 오른쪽, 우측의
upper, top, topmost, uppermost, overhead | side top | 위쪽의, 맨 위의
lower, bottom, bottommost, lowermost | side bottom | 아래쪽의, 맨 아래의
middle, central, centre, center, midmost | side middle | 가운데, 중간의, 중앙의
front, nearest, foremost, close, nearby, near, adjacent, neighboring, neighbouring | side near | 가까운, 앞쪽의, 근처의, 이웃
back, rear, distant, far, faraway, remote, far-off, background, furthest, farthest, hindmost | side far | 먼, 뒤쪽의, 머나먼, 멀다
indoor, inside, interior, domestic-indoor, household | place living room | 실내, 집 안의
outdoor, outside, exterior, open-air, alfresco, natural, scenic-outdoor | place park | 야외, 바깥, 자연
urban, metropolitan, inner-city, municipal, downtown, suburban, residential | place city street | 도시의, 도심의
rural, pastoral, agricultural, countrified, farmed | place farm | 시골의, 농촌의, 전원의
coastal, seaside, beachside, oceanside, sandy, maritime, seafaring, shoreside | place beach | 바닷가의, 해안의
underwater, undersea, submerged, marine, aquatic, deep-sea, sunken-under | place underwater | 물속의, 바닷속의, 수중
mountainous, hilly, highland, rugged | place mountains | 산악, 산이 많은
forested, wooded, sylvan, tree-lined | place forest | 숲이 우거진, 나무가 우거진
aerial, airborne, flying, soaring-high, floating, hovering, gliding, skyborne | place sky | 공중의, 하늘을 나는, 떠 있는
lunar, martian, extraplanetary, interstellar, galactic, stellar | place outer space | 달의, 우주의
academic, scholarly, educational | place classroom | 학교의
industrial, commercial, corporate | place factory | 산업의
realistic, lifelike, hyper-realistic, hyperrealistic, photorealistic, photo-realistic, surrealistic, stylized, cartoonish, cartoony, animated, animated-style, painted, pixelated, cinematic, dramatic, artistic, impressionist, impressionistic, cubist, minimalist, minimalistic, abstract, monochrome, monochromatic, black-and-white, hand-drawn, computer-generated, illustrated, low-poly, low poly, anime-style, gothic, baroque, renaissance, vintage-style, neoclassical, art deco, steampunk, cyberpunk, psychedelic, dreamlike, whimsical-style, 3d, 2d, three-dimensional, animated-looking, retro, sci-fi, noir, pop-art, ultra-realistic, ultra hd, high-definition, high-resolution, high resolution, blurry, blurred, grainy, sharp-focused, detailed, highly detailed, vivid, saturated, desaturated, panoramic, photographic, isometric, claymated, filmic, surrealist, epic-style | style film | 사실적인, 만화 같은, 영화 같은, 흑백, 추상적인, 극사실적인, 픽셀, 고화질, 흐릿한, 초현실적인
both, several, many, few, multiple, various, numerous, different, countless, some, all, other, another, same, identical, similar, such, certain, own, only, main, extra, additional, whole, entire, half, first, second, third, fourth, fifth, last, next, final, previous, original, initial, more, most, less, least, much, enough, double, triple, individual, separate, individual-sized, particular, special, common, ordinary, normal, typical, usual, regular, standard, general, basic, simple, plain, generic, complete, total, average-looking, random, assorted, mixed, several-fold, paired, twin, myriad, favorite, favourite, specific, single-file, solo | number some | 여러, 많은, 다른, 같은, 모든, 첫째, 둘째, 마지막, 평범한, 특별한, 수많은, 다양한
possible, impossible, real, fake, true, false, important, useful, necessary, available, able, unable, easy, difficult, complicated, complex, sudden, constant, gradual, continuous, endless, infinite, eternal, long-lasting, brief, quick-witted, early, late, daily, weekly, annual, public, private, official, political, social, economic, cultural, scientific, medical, legal, military, religious, spiritual, personal, professional-looking, chemical, physical, mental, emotional, psychological, environmental, national, global, traditional-minded, civil, ceremonial, festive, romantic-minded, nostalgic, thoughtful, philosophical, moral, historic-minded, successful, intense, extreme, fierce-looking, sheer, pure, utter, mere, sharp-eyed, safe, secure, unsafe, comfortable, cozy, cosy, convenient, luxurious-looking, spacious, roomy, cramped, homely, warm-lit, inviting, mobile, portable-sized, moving, running, walking, jumping, dancing, swimming, talking, singing, waiting, standing, sitting, lying, growing-up, changing, falling, rising, spinning, rotating, waving, blowing, drifting, rolling, passing, visible, alone-standing, aware, busy-looking, eager, keen, willing, worthy, precise, accurate, exact, sure, ready-made, made, lying-down, timeless-looking, best, better, good-looking, worst, bad, worse, great-looking, fine-looking, ideal, right-looking, wrong, fair, correct, ongoing | look said | 진짜, 가짜, 쉬운, 어려운, 중요한, 움직이는, 안전한, 편안한, 아늑한, 넓은 공간의, 포근한
`;
