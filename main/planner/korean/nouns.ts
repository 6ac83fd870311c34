/** Korean nouns by the English word that the planner knows; the first Korean one of a line is how it is called back. */
const THINGS = `
cat: 고양이 냥이 야옹이; kitten: 새끼고양이 아기고양이; dog: 개 멍멍이 반려견; puppy: 강아지; poodle: 푸들; fox: 여우; wolf: 늑대; lion: 사자; tiger: 호랑이 호랭이; leopard: 표범 치타 재규어
horse: 말 조랑말 백마; unicorn: 유니콘; zebra: 얼룩말; cow: 소 젖소 암소 황소 송아지; pig: 돼지 아기돼지; sheep: 양 어린양; goat: 염소; camel: 낙타; llama: 라마 알파카; giraffe: 기린
elephant: 코끼리; rhinoceros: 코뿔소; hippo: 하마; mouse: 생쥐 쥐; rat: 시궁쥐; hamster: 햄스터; rabbit: 토끼; squirrel: 다람쥐 청설모; hedgehog: 고슴도치; bat: 박쥐; bear: 곰 불곰 곰돌이
polar bear: 북극곰 백곰; koala: 코알라; panda: 판다 팬더; kangaroo: 캥거루; monkey: 원숭이 침팬지; gorilla: 고릴라; raccoon: 너구리; otter: 수달 비버; deer: 사슴; chicken: 닭 암탉 수탉
chick: 병아리; duck: 오리 거위 새끼오리; swan: 백조; owl: 부엉이 올빼미; eagle: 독수리 매; seagull: 갈매기; bird: 새 참새 제비 작은새; crow: 까마귀; parrot: 앵무새; penguin: 펭귄
flamingo: 플라밍고 홍학; peacock: 공작 공작새; dove: 비둘기; frog: 개구리 두꺼비; turtle: 거북이 거북 바다거북; lizard: 도마뱀; snake: 뱀; crocodile: 악어; dragon: 용 드래곤
dinosaur: 공룡 티라노사우루스; brontosaurus: 브라키오사우루스 브론토사우루스; fish: 물고기 금붕어 생선; blowfish: 복어; shark: 상어; whale: 고래; dolphin: 돌고래; seal: 물개 바다표범
octopus: 문어 낙지; crab: 게 꽃게; lobster: 바닷가재 랍스터; snail: 달팽이; butterfly: 나비; bee: 벌 꿀벌; ladybug: 무당벌레; ant: 개미; spider: 거미; man: 남자 남성 아저씨 청년 사내 신사
woman: 여자 여성 아주머니 아줌마 아가씨 숙녀; boy: 소년 남자아이 남자애 꼬마; girl: 소녀 여자아이 여자애; child: 아이 어린이 아동 애; baby: 아기 갓난아기; person: 사람 인물; friend: 친구
grandfather: 할아버지 노인; grandmother: 할머니; father: 아버지 아빠; mother: 어머니 엄마; brother: 형 오빠 남동생; sister: 누나 언니 여동생; family: 가족; couple: 연인 커플 부부
chef: 요리사 셰프 주방장; doctor: 의사; nurse: 간호사; farmer: 농부; teacher: 선생님 교사 선생; student: 학생; scientist: 과학자 박사; artist: 화가 예술가; singer: 가수
astronaut: 우주비행사 우주인; firefighter: 소방관; police officer: 경찰관 경찰; pilot: 조종사 파일럿; construction worker: 건설노동자 공사장인부 인부; detective: 탐정 형사; guard: 경비원 근위병
soldier: 군인 병사; knight: 기사; ninja: 닌자; king: 왕 임금 임금님; queen: 여왕 왕비; prince: 왕자 왕자님; princess: 공주 공주님; superhero: 슈퍼히어로 영웅 히어로; wizard: 마법사; witch: 마녀
fairy: 요정; mermaid: 인어 인어공주; elf: 엘프; pirate: 해적; vampire: 뱀파이어 흡혈귀 드라큘라; zombie: 좀비; santa claus: 산타클로스 산타 산타할아버지; runner: 달리기선수 마라토너
dancer: 무용수 댄서 발레리나; surfer: 서퍼; swimmer: 수영선수; cyclist: 사이클선수; skier: 스키선수; snowman: 눈사람; robot: 로봇; alien: 외계인; ghost: 유령 귀신; monster: 괴물 몬스터
car: 자동차 차 승용차 스포츠카; jeep: 지프 지프차; taxi: 택시; police car: 경찰차; race car: 경주차 경주용차 레이싱카; bus: 버스; ambulance: 구급차 앰뷸런스; fire truck: 소방차; truck: 트럭 화물차
tractor: 트랙터; motorcycle: 오토바이 모터사이클; scooter: 스쿠터; bicycle: 자전거; skateboard: 스케이트보드; train: 기차 열차; tram: 전차 트램; airplane: 비행기 여객기
helicopter: 헬리콥터 헬기; rocket: 로켓 우주선; flying saucer: 비행접시 유에프오; sailboat: 돛단배 요트 배 보트; ship: 선박 유람선 해적선; speedboat: 모터보트 쾌속정; canoe: 카누
satellite: 인공위성 위성; parachute: 낙하산; apple: 사과; banana: 바나나; orange: 오렌지 귤; lemon: 레몬; watermelon: 수박; grapes: 포도; strawberry: 딸기; cherries: 체리
peach: 복숭아; pineapple: 파인애플; avocado: 아보카도; tomato: 토마토; carrot: 당근; corn: 옥수수; bread: 빵; cheese: 치즈; egg: 달걀 계란 알; hamburger: 햄버거; pizza: 피자
hot dog: 핫도그; french fries: 감자튀김; sushi: 초밥 스시; soup: 수프 국; pancakes: 팬케이크; donut: 도넛; cookie: 쿠키 과자; cake: 케이크 생일케이크; cupcake: 컵케이크; ice cream: 아이스크림
candy: 사탕 캔디; lollipop: 막대사탕; chocolate: 초콜릿; coffee: 커피; glass of milk: 우유; pot: 냄비; tree: 나무; pine tree: 소나무; christmas tree: 크리스마스트리
palm tree: 야자수 야자나무; cactus: 선인장; flower: 꽃 들꽃; sunflower: 해바라기; rose: 장미 장미꽃; tulip: 튤립; mushroom: 버섯; seedling: 새싹 모종; potted plant: 화분; pumpkin: 호박
leaf: 나뭇잎 낙엽 잎; balloon: 풍선; hot air balloon: 열기구; ball: 공 축구공 야구공; basketball: 농구공; volleyball: 배구공; tennis racket: 테니스라켓 라켓; kite: 연
teddy bear: 곰인형 테디베어; doll: 인형; gift: 선물 선물상자; umbrella: 우산 양산 파라솔; book: 책; pencil: 연필; laptop: 노트북 컴퓨터; phone: 전화기 휴대폰 스마트폰 핸드폰; television: 텔레비전 티비
camera: 카메라 사진기; clock: 시계; light bulb: 전구; candle: 촛불 초 양초; key: 열쇠; hammer: 망치; guitar: 기타; piano: 피아노; drum: 북 드럼; trumpet: 트럼펫 나팔; violin: 바이올린
hat: 모자; crown: 왕관; glasses: 안경 선글라스; shoe: 신발 구두 운동화; dress: 드레스 원피스; shirt: 셔츠 티셔츠 옷; backpack: 배낭 가방 책가방; suitcase: 여행가방 캐리어; chair: 의자
table: 탁자 식탁 테이블; bench: 벤치; sofa: 소파; bed: 침대; door: 문; house: 집 오두막; tent: 텐트; toolbox: 공구함 공구상자; box: 상자; trophy: 트로피; bucket: 양동이; broom: 빗자루
telescope: 망원경; sword: 검 칼; bomb: 폭탄; heart: 하트 심장; bell: 종; traffic light: 신호등; sun: 해 태양; moon: 달 보름달 초승달; star: 별; cloud: 구름; rainbow: 무지개
lightning: 번개; snowflake: 눈송이; snow: 눈; rain: 비; fire: 불 모닥불; planet: 행성; earth: 지구; comet: 혜성 별똥별; wall: 벽; window: 창문; bridge: 다리; rock: 바위 돌
water: 물; wave: 파도; music: 음악; food: 음식 먹이; treasure: 보물; treasure chest: 보물상자; honey: 꿀; acorn: 도토리; bone: 뼈다귀 뼈; sled: 썰매; ice: 얼음; audience: 관객 관중
people: 사람들; musician: 음악가 연주자; hunter: 사냥꾼; sailor: 선원; giant: 거인; angel: 천사; lamp: 등불 램프 전등; lantern: 랜턴; mirror: 거울; letter: 편지; picture: 사진
map: 지도; rope: 밧줄; ladder: 사다리; basket: 바구니; bottle: 병; cup: 컵 찻잔; plate: 접시; newspaper: 신문; statue: 동상 조각상; fountain: 분수; fence: 울타리; tower: 탑
sand castle: 모래성; seashell: 조개 조개껍데기; pearl: 진주; nest: 둥지; feather: 깃털; grass: 풀 잔디; bush: 덤불; log: 통나무; stick: 막대기 나뭇가지; cave: 동굴; volcano: 화산
island: 섬; waterfall: 폭포; squid: 오징어; jellyfish: 해파리; mole: 두더지; crane: 두루미 학; ostrich: 타조; turkey: 칠면조; worm: 지렁이 애벌레; caterpillar: 송충이
dragonfly: 잠자리; cicada: 매미; firefly: 반딧불이 반딧불; mosquito: 모기; beetle: 딱정벌레 장수풍뎅이; tiger cub: 새끼호랑이; watermelon slice: 수박조각; ramen: 라면
noodles: 국수 파스타 스파게티; rice: 밥 쌀; kimchi: 김치; meat: 고기 스테이크; sandwich: 샌드위치; sausage: 소시지; popcorn: 팝콘; juice: 주스; tea: 녹차 차한잔; wine: 와인; beer: 맥주
truck driver: 트럭운전사; driver: 운전사 운전기사; cowboy: 카우보이; clown: 광대; magician: 마술사; dancer: 춤꾼; grandson: 손자; daughter: 딸; son: 아들; twins: 쌍둥이
neighbor: 이웃; customer: 손님; thief: 도둑; hero: 용사; warrior: 전사; samurai: 사무라이; emperor: 황제; soccer player: 축구선수; baseball player: 야구선수
basketball player: 농구선수; swing: 그네; slide: 미끄럼틀; seesaw: 시소; carousel: 회전목마; toy: 장난감; snowball: 눈덩이 눈뭉치; firework: 불꽃 폭죽 불꽃놀이; flag: 깃발; roof: 지붕
blackboard: 칠판; drone: 드론; wand: 지팡이 마법지팡이 요술봉; carriage: 마차; diver: 다이버 잠수부; bamboo: 대나무; submarine: 잠수함; ufo: 유에프오; mask: 가면 마스크; scarf: 목도리
glove: 장갑; ring: 반지; necklace: 목걸이; fishing rod: 낚싯대; shell: 소라; stage light: 조명; carrot cake: 당근케이크; robot dog: 로봇강아지; captain: 선장; fisherman: 어부; goal: 골대; fly: 파리; siren: 사이렌; pyramid: 피라미드; bubble: 비눗방울 거품; sunlight: 햇볕 햇빛; wind: 바람; smoke: 연기; shadow: 그림자; peacock feather: 공작깃털; desk: 책상; bookshelf: 책장; refrigerator: 냉장고; lamp post: 가로등
`;

/** Where: an English place with the words for being in it, and its Korean names. */
const PLACES = `
beach|on the beach: 해변 바닷가 해안 백사장 모래사장 해수욕장
ocean|on the ocean: 바다 대양
underwater|underwater: 바닷속 물속 바다속 해저 수족관
lake|at the lake: 호수 호숫가 연못 강 강가 냇가 부두
park|in the park: 공원
meadow|in the meadow: 들판 풀밭 잔디밭 초원 언덕 들
garden|in the garden: 정원 꽃밭 마당 뒷마당 뜰
forest|in the forest: 숲 숲속 산속
jungle|in the jungle: 정글 밀림
farm|on the farm: 농장 목장 시골 농촌 마을 밭
desert|in the desert: 사막 모래언덕
mountains|in the mountains: 산 산맥 산꼭대기 산정상 절벽 계곡
snowy field|in the snowy field: 설원 눈밭 눈덮인들판 북극 남극 겨울들판 빙판
sky|in the sky: 하늘 공중 구름위
night sky|in the night sky: 밤하늘
outer space|in outer space: 우주 우주공간 은하수 은하 화성 달나라
city street|on the city street: 도시 거리 시내 길거리 도심 시장 도시거리 번화가 골목
road|on the road: 도로 길 고속도로 찻길 시골길
playground|on the playground: 놀이터 운동장
stadium|in the stadium: 경기장 축구장 야구장 스타디움
castle|at the castle: 성 궁전 궁 궁궐 성문 성벽
bedroom|in the bedroom: 침실 방 호텔방
kitchen|in the kitchen: 부엌 주방
living room|in the living room: 거실 집안
classroom|in the classroom: 교실 학교 유치원
office|in the office: 사무실 회사
library|in the library: 도서관 서점 서재
restaurant|in the restaurant: 식당 레스토랑 카페 음식점 커피숍
stage|on the stage: 무대 공연장 극장
`;

export type KoreanNoun = {
  readonly english: string;
  /** "on the beach"; things have none. */
  readonly there?: string;
};

const nouns = new Map<string, KoreanNoun>();
const called = new Map<string, string>();

for (const line of THINGS.trim().split(/;\s*|\n/)) {
  const [english = '', korean = ''] = line.split(': ');
  for (const word of korean.split(' ')) nouns.set(word, { english });
  if (!called.has(english)) called.set(english, korean.split(' ')[0] ?? '');
}
for (const line of PLACES.trim().split('\n')) {
  const [place = '', korean = ''] = line.split(': ');
  const [english = '', there = ''] = place.split('|');
  for (const word of korean.split(' ')) nouns.set(word, { english, there });
  if (!called.has(english)) called.set(english, korean.split(' ')[0] ?? '');
}

/** A noun as it is written, or without the spaces that writers put into it. */
export const koreanNoun = (word: string): KoreanNoun | undefined => nouns.get(word);

/** All of them by their Korean names. */
export const koreanNouns: ReadonlyMap<string, KoreanNoun> = nouns;

/** What Korean calls an English thing or place, when it is known. */
export const calledInKorean = (english: string): string | undefined => called.get(english);
