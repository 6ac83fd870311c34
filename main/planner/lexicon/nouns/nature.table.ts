/** Plants, stones, weather, sky. Columns: lemmas | traits | near | more | Korean. */
export const NATURE = `
tree, trees, oak, oak tree, maple, birch, willow, elm, apple tree, cherry tree, bare tree, cherry blossom tree, beech, poplar, sycamore, dead tree, fruit tree, olive tree, lemon tree, orange tree, autumn tree, maple tree, willow tree, magnolia, cherry blossom, plum tree, tall tree, acacia, baobab, chestnut tree, peach tree, eucalyptus, ginkgo, walnut tree, sapling | plant tall | tree | | 나무, 떡갈나무=oak tree, 단풍나무=maple tree, 버드나무=willow, 벚나무=cherry tree, 사과나무=apple tree, 은행나무=ginkgo, 참나무=oak, 벚꽃=cherry blossom
pine tree, pine, fir, spruce, conifer, evergreen, cedar, redwood, evergreen tree, fir tree, sequoia, cypress, larch, juniper, pines | plant tall | pine tree, tree | | 소나무, 전나무=fir tree, 삼나무, 잣나무
christmas tree, xmas tree | plant tall | christmas tree, pine tree | | 크리스마스트리, 성탄 나무
palm tree, palm, coconut tree, coconut palm, date palm, banana tree, palms | plant tall | palm tree, tree | | 야자수, 야자나무, 종려나무
cactus, cacti, succulent, saguaro, agave, prickly pear, aloe | plant | cactus | | 선인장, 다육식물
bonsai, bonsai tree | plant | bonsai, potted plant | | 분재
bamboo, bamboo stalk, bamboo tree, reed, reeds, sugarcane, cattail, bulrush | plant tall | bamboo, tree | | 대나무, 갈대=reed, 사탕수수=sugarcane
bush, shrub, hedge, topiary, shrubbery, berry bush, rose bush, hedgerow, undergrowth, bushes, thornbush, bramble, underbrush | plant | bush, potted plant | | 덤불, 수풀, 관목, 생울타리
flower, blossom, daisy, lily, poppy, daffodil, orchid, hibiscus, wildflower, marigold, chrysanthemum, dandelion, bloom, flowers, wildflowers, carnation, peony, pansy, jasmine, azalea, camellia, hydrangea, lotus, lotus flower, snowdrop, bluebell, buttercup, geranium, petunia, primrose, forget-me-not, petals, cherry blossoms, edelweiss, gardenia | plant holdable | flower | | 꽃, 들꽃=wildflower, 국화=chrysanthemum, 백합=lily, 민들레=dandelion, 연꽃=lotus flower, 난초=orchid, 코스모스, 개나리, 진달래=azalea, 무궁화=hibiscus, 수국=hydrangea
sunflower | plant holdable | sunflower, flower | | 해바라기
rose, red rose, roses | plant holdable | rose, flower | | 장미, 장미꽃
tulip, tulips, crocus, hyacinth | plant holdable | tulip, flower | | 튤립, 크로커스
bouquet, bunch of flowers, flower bouquet, flower arrangement, corsage, wreath, garland, floral arrangement, wedding bouquet, lei, flower crown | holdable plant | bouquet, flower, rose | | 꽃다발, 부케, 화환=wreath, 화관=flower crown
seedling, sprout, plant, shoot, bud plant, sapling sprout, bean sprout, herb plant, weed, weeds, flora, greenery, plants, vegetation, crop, crops, tomato plant, pea plant, pitcher plant, thistle, nettle, clover, fern, ferns, foliage, climbing plant | plant | seedling, potted plant | | 새싹, 모종, 풀꽃, 식물=plant, 고사리=fern, 잡초=weed, 클로버=clover, 작물=crop
seed, seeds, seed packet, sunflower seed | holdable | seed, acorn | | 씨앗
moss, algae, lichen, kelp, seagrass, seaweed plant | plant mass | | | 이끼, 해초
ivy, vine, vines, houseplant vine | plant hangs | vine, leaf | | 덩굴, 담쟁이
lily pad, lily pads | plant floats surface | lily pad, leaf | | 연잎
wheat, barley, rye, rice plant, stalks, cotton plant, corn plant, straw stalks | plant mass | wheat, corn | | 밀, 벼=rice plant, 보리=barley
hay, haystack, hay bale, straw bale, bale, bale of hay, pile of hay | soft | hay bale | | 건초, 짚, 건초더미=haystack
tumbleweed | rolls | tumbleweed | | 회전초
potted plant, plant pot, pot plant, houseplant, indoor plant, window box, planter, fern pot, succulent pot, flower box, container garden, aloe vera | plant | potted plant | | 화분, 화초
blowing leaves, swirling leaves | plant | blowing leaves, leaf | | 흩날리는 나뭇잎
leaf, leaves, autumn leaf, maple leaf, fallen leaf, palm leaf, fallen leaves, autumn leaves, dead leaf, foliage leaf, leaflet, four-leaf clover, dry leaf, oak leaf | plant holdable | leaf | | 나뭇잎, 낙엽=fallen leaf, 잎, 단풍잎=maple leaf, 이파리, 단풍=autumn leaves
log, stump, tree stump, tree trunk, driftwood, firewood, wooden log, kindling, woodpile, pile of wood, bark | holdable | log | | 통나무, 그루터기=tree stump, 장작=firewood, 유목=driftwood
branch, branches, twig, twigs, stick, sticks, tree branch, wooden stick, bough | holdable plant | branch, stick | | 나뭇가지, 가지, 막대기=stick
plank, timber, lumber, board, wooden plank, wood, plywood, wooden platform, platform, wooden block piece | surface | plank | | 판자, 널빤지, 목재, 나무판
pole, post, rod, iron rod, metal rod, bar, pipe tube, metal bar, bamboo pole, stake | tall holdable | pole | | 말뚝=stake, 막대, 쇠막대=iron rod
walking stick, cane, staff, crutch | holdable tool | walking stick | | 지팡이, 목발
totem pole, totem | tall | totem pole | | 장승, 솟대
grass, lawn grass, turf, meadow grass, tall grass, tuft of grass, blade of grass, hay field grass, greenery grass, green grass, savanna grass, pampas grass | plant mass | grass, seedling | | 풀, 잔디, 풀밭, 풀잎
nest, bird nest, bird's nest, eagle's nest | container | bird nest, empty nest, nest | | 둥지, 새둥지, 보금자리
spider web, web, cobweb, cobwebs, spiderweb | hangs | spider web | | 거미줄
burrow, den, lair, anthill, molehill, rabbit hole, hole, foxhole, hollow, wasp nest | container | | | 굴, 개미집=anthill, 구멍=hole
cocoon, chrysalis | hangs | cocoon | | 고치, 번데기
feather, feathers, plume feather, quill pen feather, peacock feather, bird feather | holdable floats | feather | | 깃털, 새털
rock, stone, boulder, pebble, gravel, rocks, stones, pebbles, cobblestone, granite, slate, marble stone, limestone, gemstone rock, brick, bricks, block stone, cinder block, cornerstone, monolith, meteorite, stepping stone, slab of stone, coal, lump of coal, ore, concrete block, stalactite, stalagmite, outcrop, crag, standing stone | | rock | | 바위, 돌=stone, 자갈=gravel, 벽돌=brick, 조약돌=pebble, 돌멩이=stone, 석탄=coal
diamond, gem, gemstone, jewel, crystal, ruby, emerald, sapphire, pearl, amethyst, jewels, quartz, opal, topaz, precious stone, jade stone, crystal ball, gems, crystals, diamonds | holdable glows | diamond, gem | | 다이아몬드, 보석=jewel, 수정=crystal, 진주=pearl, 루비=ruby, 에메랄드=emerald, 수정 구슬
coin, coins, gold coin, gold coins, silver coin, penny, token, cryptocurrency, bitcoin | holdable | coin | | 동전, 은화=silver coin, 금화=gold coin
money, cash, dollar bill, banknote, bill, paper money, bundle of money, dollars, bills, won, currency | holdable | banknotes, money, banknote, coin | | 돈, 지폐
gold, gold bar, gold nugget, silver, treasure, loot | holdable | gold bar, treasure chest, coin | | 금, 금괴=gold bar, 보물=treasure
piggy bank | holdable | piggy bank, pig | | 저금통
credit card, bank card, check, cheque | holdable | credit card | | 신용카드, 수표
treasure chest, chest, pirate chest, strongbox, coffer, safe, vault, safe box | container | treasure chest, box | | 보물상자, 궤짝, 금고=safe
seashell, shell, conch, shells, seashells, sand dollar, conch shell, nautilus, coral, coral reef piece, corals | holdable | seashell | | 조개껍데기, 조가비, 소라껍데기, 산호=coral
sandcastle, sand castle, sand sculpture | | sandcastle, castle tower, castle | | 모래성
sand, dirt, soil, mud, clay, dust, ash, ashes, silt, sawdust, mulch, compost, fertilizer, manure, quicksand, asphalt, concrete, cement, peat, turf soil, rubble, debris, plaster, cobbles, pavement surface, tarmac, snow-covered ground, rust, powder, glitter, confetti, fairy dust, pollen dust, slime, glue, paste, putty, metal, steel, copper, brass, aluminum, bronze, plastic, rubber, leather, foam, styrofoam, cardboard, paperboard, wax, beeswax, tar, resin, fibre, fiber, material, fuel, petrol, gasoline, gas, oil, engine oil, paint, ink, dye, varnish, chemical, chemicals, acid, bleach, lubricant, kerosene, diesel, lava, magma, molten lava, soap suds, suds, mineral, element, atom, molecule, carbon, oxygen, hydrogen, nitrogen, poison, toxin, liquid, fluid, solution, mixture, substance, goo, gel | mass | | | 모래, 흙=soil, 진흙=mud, 먼지=dust, 재=ash, 점토=clay, 시멘트=cement, 콘크리트=concrete, 접착제=glue, 풀 접착제, 금속=metal, 강철=steel, 구리=copper, 플라스틱=plastic, 고무=rubber, 가죽=leather, 종이판, 기름=oil, 휘발유=gasoline, 물감=paint, 잉크=ink, 용암=lava, 액체=liquid, 가루=powder, 반짝이=glitter, 거품=foam
sun, sunshine, sunlight, sunbeam, sun ray, sun rays, rising sun, setting sun, midday sun, morning sun, solar eclipse, sunrays, sunlit sky, evening sun, rays of sun | sky glows | sun | | 해, 태양, 햇빛=sunlight, 햇살=sunlight, 햇볕=sunlight
moon, full moon, crescent, crescent moon, half moon, new moon, lunar eclipse, moonlit sky, moonbeam, blood moon, harvest moon, moonrise | sky glows | moon | | 달, 보름달=full moon, 초승달=crescent moon, 반달=half moon
star, stars, north star, constellation, shooting stars, big dipper, pole star, twinkling star, milky way, galaxy stars, evening star, pink star, supernova, morning star, pulsar, black hole, quasar | sky glows | star | | 별, 별들, 별자리=constellation, 은하수=milky way, 북극성=north star
comet, meteor, shooting star, asteroid, falling star, meteor shower, asteroids, meteors | sky glows flies | comet | | 혜성, 별똥별=shooting star, 유성=meteor, 운석=meteor, 소행성=asteroid
planet, saturn, jupiter, mars planet, venus, neptune, uranus, pluto, mercury planet, exoplanet, alien planet, ringed planet, gas giant, red planet, moon of jupiter, planets, solar system, celestial body | sky | planet | | 행성, 토성=saturn, 목성=jupiter, 금성=venus, 화성 행성=mars planet, 태양계=solar system
earth, globe, world globe, planet earth, terrestrial globe, blue planet, desk globe, snow globe | sky holdable | globe, earth | | 지구, 지구본=globe, 스노볼=snow globe
cloud, clouds, cloudlet, storm cloud, rain cloud, rainclouds, cumulus, thundercloud, white cloud, fluffy cloud, cumulus cloud, smoke cloud, mushroom cloud, dust cloud, thunderhead, cloudscape, cloud cover | sky floats | cloud | | 구름, 먹구름=storm cloud, 뭉게구름, 비구름=rain cloud, 흰구름
smoke, steam, fog, mist, haze, vapor, vapour, smog, exhaust fumes, fumes, smoke ring, puff of smoke, plume of smoke, smoke trail, mists | weather mass | smoke, cloud | | 연기, 김=steam, 안개=fog, 수증기=vapor, 안개구름, 아지랑이, 매연
double rainbow | sky | rainbow | | 
rainbow | sky tall | rainbow | | 무지개
lightning, lightning bolt, thunderbolt, bolt of lightning, thunder, lightning strike, bolt, electricity, electric spark, spark, sparks, static electricity, electric shock | weather glows | lightning | | 번개, 천둥=thunder, 벼락, 전기=electricity, 불꽃 튐
rain, raindrop, raindrops, downpour, drizzle, rainfall, rainstorm, droplet water, water drop, dewdrop, dew, shower rain, heavy rain, water droplet, drops of rain, rainwater, monsoon, cloudburst, drops, heavy raining, torrential rain, water droplets | weather liquid | water drop, raindrop, cloud | | 비, 빗속=rain, 빗방울=raindrop, 소나기=downpour, 이슬=dew, 물방울=water drop, 폭우, 장맛비, 이슬비=drizzle, 이슬방울=dewdrop
ice crystal | weather floats | snowflake | | 
snowflake, snow flake, snowflakes | weather floats flies | snowflake | | 눈송이, 눈꽃
snow, snowfall, snowdrift, frost, slush, fresh snow, powder snow, snow bank, hoarfrost, sleet, snowpack | weather mass | snowflake | | 눈, 서리=frost, 함박눈, 첫눈, 진눈깨비
ice, ice cube, ice block, ice cubes, black ice, ice sheet, ice floe, permafrost, glacier ice | mass | ice cube | | 얼음, 얼음 조각, 얼음덩이
icicle, icicles | hangs | icicle | | 고드름
iceberg | floats | iceberg | | 빙산
snowball, snow ball | holdable | snowball, ball | | 눈덩이, 눈뭉치
hail, hailstone, hailstones, hailstorm | weather | hailstone, snowflake | | 우박
wind, breeze, gust, gale, air, draft, storm, thunderstorm, windstorm, snowstorm, blizzard, sandstorm, dust storm, weather, typhoon, hurricane, cyclone, tempest, squall, cold front, heat wave, whirlwind, gust of wind, wind gust, sea breeze, climate weather, air current, breath of wind, draught, lightning storm, monsoon storm, tropical storm, inclement weather | weather | | | 바람, 산들바람=breeze, 돌풍=gust, 폭풍=storm, 폭풍우=thunderstorm, 눈보라=blizzard, 태풍=typhoon, 공기=air, 날씨=weather, 강풍=gale, 모래바람=sandstorm, 미풍=breeze
tornado, twister, waterspout, vortex | weather | tornado, cloud | | 토네이도, 회오리바람, 용오름, 소용돌이
fire, flame, flames, blaze fire, bonfire, campfire, burning fire, inferno, embers, ember, wildfire flame, open fire, fireball, cooking fire, fire ball, bonfires, brush fire, fire flames, log fire, gas flame, flare, furnace fire | glows | fire | | 불, 모닥불=campfire, 불꽃=flame, 불길=flame, 캠프파이어=campfire, 화염=flame, 불씨=ember, 불덩이, 장작불
explosion, mushroom explosion, big bang | glows | explosion, fire | | 폭발 불꽃
fireworks, firework, firecracker, sparkler, firecrackers, pyrotechnics, roman candle | sky glows | fireworks, star | | 불꽃놀이, 폭죽=firecracker, 불꽃 축제
bubble, soap bubble, soap bubbles, bubbles, air bubble, speech bubble | floats flies | bubbles, bubble, balloon | | 비눗방울, 거품방울, 방울
wave, waves, ocean wave, tide, breaker, swell, tidal wave, crest of wave, ocean waves, surf | liquid | wave | | 파도, 물결
ripple, ripples, current, rapids, surge, undertow, tides, stream of water, sea foam, sea spray, splash of water, splash water, seawater, saltwater, water surface, floodwater | liquid mass | | | 물살, 파문, 조류, 바닷물=seawater
puddle, pool of water | liquid | puddle | | 웅덩이, 물웅덩이
shadow, shadows, reflection, mirror image, footprints, footprint, footstep, footsteps, tracks, tire track, paw print, pawprint, handprint, fingerprint, imprint, hoofprint, scratch mark, skid mark, chalk line, crop circle | | | | 그림자, 반사=reflection, 발자국=footprint, 손자국=handprint, 지문=fingerprint, 자국, 흔적
volcano, erupting volcano | tall | volcano, mountain | | 화산, 활화산
waterfall, falls, cascade, niagara | liquid fixed | waterfall | | 폭포
mountain range, mount, mountain peak, summit, crest, ridge, mountain top, hill of snow, foothill, mountainside, snow-capped mountain | place | mountain | | 산맥, 산꼭대기, 봉우리, 산등성이, 산봉우리
flower garden patch, flower bed, flowerbed, meadow of flowers, garden bed, vegetable patch | place | flower bed, flower | | 꽃밭, 화단, 텃밭
skull, skulls | holdable | skull | | 두개골, 해골 머리
fossil, dinosaur bone, amber fossil, ammonite | holdable | fossil, bone | | 화석
dna, virus, bacteria, germ, cell, microbe, bacterium, amoeba, plankton, chromosome, embryo | | | | 바이러스, 세균, 세포
wilted flower, wilted rose | plant holdable | wilted flower, flower | | 시든 꽃
green leaf | plant holdable | green leaf, leaf | | 초록 잎
pile of leaves | plant | pile of leaves, leaf | | 낙엽 더미
cave entrance | | cave entrance | | 동굴 입구
sand dune | | sand dune | | 모래 언덕
sun behind a cloud, snow cloud, raincloud | sky | cloud, sun behind a cloud | | 구름 속 해
sparkles, sparkle, magic dust | sky glows | sparkles, star | | 반짝임
glowing star | sky glows | glowing star, star | | 빛나는 별
sakura, water lily, lavender, shamrock | plant holdable | flower | | 수련, 라벤더
leafless tree, fall tree | plant tall | bare tree, tree | | 잎 없는 나무
charred log | | charred log, log | | 숯덩이
melted snowman | | melted snowman, snowman | | 녹은 눈사람
paw prints | | paw prints, footprints | | 동물 발자국
pile of snow | weather | snowflake | | 눈 더미
aurora, northern lights, aurora borealis, polar lights, southern lights | sky glows | aurora | | 오로라, 북극광
`;
