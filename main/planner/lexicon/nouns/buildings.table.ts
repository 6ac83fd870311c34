/** Buildings that stand in a picture as things do. Columns: lemmas | traits | near | more | Korean. */
export const BUILDINGS = `
house, cottage, home, cabin, bungalow, log cabin, farmhouse, mansion, villa, hut, shack, wooden house, treehouse, tree house, country house, chalet, gingerbread house, dollhouse, toy house, residence, dwelling, beach house, shed, lodge, haunted house, townhouse, estate house, teahouse, manor, homestead, outhouse, houses, playhouse, cabin home, lakeside cabin, hanok, shelter, straw hut, mud hut | building place | house | | 집, 오두막=hut, 저택=mansion, 별장=villa, 한옥=hanok, 초가집, 통나무집=log cabin, 주택, 헛간 집, 인형의 집=dollhouse, 나무 위 집=treehouse
igloo, snow house, ice house | building | igloo, house | | 이글루, 얼음집
building, apartment building, office building, block of flats, apartment block, tall building, skyscraper, high-rise, tower block, tenement, brick building, town hall, city hall, structure, edifice, complex, wooden building, buildings, skyscrapers, headquarters, condo, condominium, bank building, courthouse, tower building, miniature building, glass building, government building | building place tall | building, house | | 건물, 빌딩, 고층 건물=skyscraper, 마천루=skyscraper, 아파트 건물=apartment building, 청사, 구조물
castle, palace, fortress, citadel, chateau, fort, stronghold, sand fortress, motte and bailey castle, ice palace, ice castle, ruins of castle, fairy tale castle, toy castle, bastion | building place | castle tower, castle | | 성, 궁전=palace, 궁궐=palace, 요새=fortress, 궁=palace, 성곽
tower, watchtower, clock tower, bell tower, radio tower, control tower, water tower, stone tower, leaning tower, tv tower, minaret, belfry, observation tower, cell tower, spire tower | building tall | tower, castle tower, castle | | 탑, 시계탑=clock tower, 망루=watchtower, 종탑=bell tower, 전망대=observation tower, 송신탑
church, chapel, cathedral, abbey, monastery, mosque, synagogue, basilica, parish church, wooden church, convent, minster | building place | church, house | | 교회, 성당=cathedral, 예배당=chapel, 모스크=mosque, 수도원=monastery
temple, pagoda, shrine, torii gate, torii, buddhist temple, greek temple, stupa, temple gate, hindu temple, pavilion, mausoleum, ancient temple, shinto shrine, parthenon temple, oriental temple, tomb building, catacomb | building place | temple, castle tower, castle | | 절, 사원, 사찰, 신사=shrine, 파고다=pagoda, 신전, 정자=pavilion, 사당=shrine, 누각
barn, stable, silo, granary, hayloft, cowshed, henhouse, pigsty, sty, farm building, red barn, coop, grain silo, hen house, sheepfold, horse stable, paddock barn, farm shed | building place | barn, house | | 헛간, 외양간=cowshed, 마구간=stable, 축사, 닭장 헛간, 곳간, 돼지우리=pigsty
windmill, mill, watermill, water mill, wind mill | building tall | windmill | | 풍차, 물레방아=watermill, 방앗간
lighthouse | building tall glows | lighthouse, tower | | 등대
bridge, suspension bridge, drawbridge, wooden bridge, stone bridge, footbridge, rope bridge, covered bridge, railway bridge, overpass, viaduct, arch bridge, aqueduct, flyover, pier bridge, toy bridge | building tall surface | bridge | | 다리, 구름다리=suspension bridge, 돌다리=stone bridge, 육교=overpass, 출렁다리, 현수교, 철교
arch, archway, gate arch, triumphal arch, sandstone arch, stone arch, colonnade, portico, arches | building tall | arch, bridge | | 아치, 아치문, 개선문 아치
factory, power plant, warehouse, refinery, foundry, nuclear plant, smokestack, chimney stack, hangar, power station, workshop building, sawmill, depot, steel mill, brewery, gasworks, cooling tower | building place | factory building, factory, building, house | | 공장, 창고=warehouse, 발전소=power plant, 격납고=hangar, 굴뚝 공장, 제철소
pyramid, ancient pyramid, ziggurat, sphinx | landmark tall | pyramid | | 피라미드, 스핑크스
ruins, ruin, ancient ruins, stonehenge ruin, temple ruins, crumbling castle, roman ruins, castle ruins | building place | ruins, stonehenge, castle tower, castle | | 폐허, 유적=ancient ruins, 폐가, 옛터
store building, shop front, storefront, store front, stall, market stall, kiosk, stand, lemonade stand, hot dog stand, fruit stand, booth, food stall, ticket booth, newsstand, vendor cart, food cart, tollbooth, shopfront, toll booth, street stall, ice cream stand, produce stand | building | market stall, house | | 노점, 가판대=stall, 매점, 포장마차=food stall, 좌판, 매표소, 상점 앞
gazebo, pergola, porch roof, bandstand, greenhouse building, bus stop shelter, arbor, dome building, observatory, dome, planetarium dome, space base, biodome, space dome, geodesic dome | building tall | gazebo, house | | 정자 쉼터, 온실, 천문대=observatory, 돔 건물, 우주 기지
dock, pier dock, wharf, jetty pier, boardwalk, dam, levee, seawall, breakwater, canal lock, marina dock, oil platform, quay, embankment, boat dock, landing stage, lock gate | building surface | dock, bridge | | 부두, 선착장, 댐=dam, 방파제=breakwater, 둑, 나루터, 제방
brick house, school building, hospital building, hotel building, restaurant building, station building, skyline, cityscape, city skyline, rooftops, city buildings, roofs, housing, row of houses, village houses, street houses | building place | building, house | | 스카이라인, 도시 풍경, 건물들, 지붕들
train track, railroad track, railway track, train tracks, railroad tracks, rail, rails, railroad, railway line | surface | |  | 철로, 철길, 선로, 기찻길, 레일
house with garden | building place | house with garden, house | | 정원 있는 집
factory building | building | factory building, building | | 공장 건물
castle tower, castle building, palace building | building | castle tower, japanese castle, castle | | 성탑
japanese castle | building | japanese castle, castle tower | | 일본 성
shrine gate | building tall | shrine gate, temple | | 도리이
statue of liberty, tokyo tower, eiffel tower, big ben | landmark tall | tower, statue | | 자유의 여신상=statue of liberty, 도쿄타워=tokyo tower, 에펠탑=eiffel tower, 빅벤=big ben
stonehenge | landmark | stonehenge | | 스톤헨지
taj mahal | landmark | taj mahal, temple | | 타지마할
tent of a circus | building tall | tent of a circus, tent | | 서커스 천막
wreck, shipwreck, wreckage, sunken ship, abandoned building, derelict house, wrecked ship | building place | ruins | | 난파선=shipwreck, 잔해=wreckage
`;
