/** Groups and measures: what follows "of" is meant, so many times. Columns: lemmas | traits | near | more | Korean. */
export const AMOUNTS = `
couple | group person | | means=man + woman | 커플, 부부, 연인
pair, duo, brace, twosome | group | | means=2 | 쌍, 켤레, 한 쌍
trio, threesome, triplet | group | | means=3 | 트리오, 삼총사
quartet, foursome | group | | means=4 | 사중주단
quintet | group | | means=5 | 오중주단
dozen | group | | means=12 | 다스
few, handful, some, several | group | | means=3 | 몇, 몇몇, 여러
group, bunch, number, set, collection, series, variety, assortment, array, cluster, clump, batch, range, selection, array of, bundle | group | | means=4 | 무리, 그룹, 떼, 묶음, 여럿
crowd, mob, throng, multitude, horde, swarm, army, gathering, masses | group crowd person | | means=6 | 군중, 인파, 관중
family | group person | | means=man + woman + child | 가족, 식구
household, clan, relatives, relative, kin | group person | | means=man + woman + child | 친척, 집안
parents | group person | | means=man + woman | 부모, 부모님
team, squad, crew, gang, band, troupe, delegation, committee, panel, staff, troop, platoon, battalion, posse, entourage | group person | | means=4 | 팀, 일행, 단체, 패거리
orchestra, choir, chorus, ensemble, rock band, marching band, brass band | group person | | means=4 | 오케스트라, 합창단, 악단, 밴드
class | group person | | means=4 | 반, 학급
flock, flight, gaggle, skein, murder, murmuration, pandemonium, parliament, covey, brood, clutch | group | | means=4 | 떼, 새 떼
herd, drove, pack, pride, litter, pod, school, shoal, colony, cattle herd, caravan, bevy, kennel, bed of | group | | means=4 | 떼, 무리
row, line, column, string, chain, queue, procession, parade, convoy, train of, file, rank | group | | means=4 | 줄, 열, 행렬
fleet, squadron, armada, flotilla | group | | means=4 | 함대, 선단
pile, heap, stack, mound, mountain of, tower of | group | | means=4 | 더미, 무더기
bouquet, spray of, posy, wreath of, sheaf | group | bouquet, flower | means=3 | 다발, 꽃다발
forest of, field of, sea of, carpet of, bed of flowers, patch, thicket, canopy | group | | means=5 | 밭
lot, lots, plenty, abundance, load, loads, ton, tons, myriad, host, hundreds, thousands, hundred, thousand, million, millions, scores, dozens, countless, numerous, multitudes, heaps | group | | means=6 | 수많은, 많은
majority, most of, all of, both of, each of, one of, half of, rest, remainder, none, any, part of | measure | | | 대부분, 나머지
piece, bit, slice, chunk, lump, hunk, scrap, fragment, morsel, wedge, strip, sliver, slab, block of, cube of, crumb, shard, portion, serving, helping, share, segment, section, stick of, bar of, roll of, coil of, ball of, loaf, sheet, leaf of, page of, flake, grain, drop, droplet, dab, pinch, dash, splash of, sprinkle, touch of, hint of, trace, speck, dollop, spoonful, mouthful, bite, sip, gulp, swig, kernel, clove, stalk, blade of, sprig, head of, ear of, twig of | measure | | | 조각, 한 조각, 덩이, 덩어리, 방울, 알
cup of, glass of, bottle of, mug of, bowl of, plate of, jar of, can of, tin of, box of, bag of, basket of, bucket of, pot of, pan of, tray of, carton of, jug of, pitcher of, packet of, pack of, tube of, tank of, barrel of, crate of, sack of, spoon of, shot of, pint of, tub of, cone of, scoop | measure | | | 컵, 잔, 병, 그릇, 접시, 상자
kind, sort, type, form, variety of, species, breed, brand, example, version, model of, genre, category | measure | | | 종류, 종, 가지, 형태
pint, litre, liter, gallon, ounce, pound, kilogram, kilo, gram, tablespoon, teaspoon, inch, foot of length, yard of, meter, metre, kilometer, kilometre, mile, centimeter, centimetre, degree, percent, dollar, cent, euro, acre, ton of weight, watt | measure abstract | | | 미터, 킬로미터, 킬로그램, 센티미터, 리터, 그램, 도, 마일, 인치
length, width, height, depth, size, weight, amount, quantity, volume, area, distance between, total, sum, rate, ratio, level, average, maximum, minimum, price, cost, age, temperature, speed, pace, frequency, capacity, density, strength, intensity, extent, scale, dimension, proportion, thickness, radius, diameter | abstract | | | 길이, 너비, 높이, 키=height, 깊이, 크기, 무게, 양, 넓이, 온도, 속도, 나이, 가격
ray, beam, shaft, burst, jet of, stream of, puff, plume, wisp, column of, trail of, blanket of, layer, coat of, veil, gust of, flurry, shower of, splash, ripple, flash, glimmer, spark, flicker, gleam, glow, glint, streak of, patch of, trickle, torrent, curtain of, wall of | measure | | | 줄기, 빛줄기, 한 줄기, 층
`;
