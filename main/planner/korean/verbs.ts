import { formsOf, type FormUse } from '../reading/korean/conjugation.ts';

export type KoreanVerb = {
  /** As the planner knows it: "walk", "look at", "be". */
  readonly english: string;
  /** A describing word is said with "is". */
  readonly adjective: boolean;
  /** What a place with 을 or 를 is to it: "through the forest". */
  readonly moves: boolean;
};

/** English: Korean stems without 다; `~` marks those that change before a vowel. Verbs of going come first. */
const MOVING = `
walk: 걷~ 걸어가 걸어오 걸어다니 거닐 산책하 행진하; run: 뛰 달리 뛰어가 뛰어오 뛰어다니 달려가 달려오 질주하; go: 가 향하 떠나 출발하 지나가 지나 이동하 돌아다니
come: 오 다가오 도착하 돌아오 찾아오; go to: 다가가 들어가 찾아가; come out: 나오 나타나 등장하; go away: 나가 사라지 떠나가
fly: 날 날아가 날아오 날아다니 비행하; fly up: 날아오르~ 떠오르~ 솟아오르~; swim: 헤엄치 수영하 헤엄쳐가 헤엄쳐오; crawl: 기 기어가 기어오 기어다니
climb: 오르 올라가 올라오 기어오르 등반하; go down: 내려가 내려오 내리; jump: 튀어나오 뛰어나오 뛰어오르 점프하 뛰어넘 폴짝뛰; hop: 깡충깡충뛰 깡총깡총뛰; roll: 구르 굴러가 굴러오
slide: 미끄러지 미끄러져가; sail: 항해하; drive: 운전하 몰 달려나가; ride: 타 올라타 타고가; travel: 여행하 여행을떠나; dive: 잠수하 뛰어들 다이빙하
chase: 쫓 쫓아가 쫓아내 뒤쫓 추격하; follow: 따라가 따르~ 따라오 뒤따르~ 뒤따라가; run away: 도망가 도망치 달아나; race: 경주하 시합하; fall: 떨어지 추락하 빠지; fall over: 넘어지 쓰러지
float: 뜨 떠있 떠내려가 떠다니 떠가; rise: 뜨 솟 피어오르~ 떠오르; march: 행군하; cross: 건너 건너가; wander: 헤매 방황하 어슬렁거리 서성이; gallop: 질주해가`;
const DOING = `
be: 있 존재하 살 머무르~ 지내; sit: 앉 앉아있; stand: 서 서있 일어서 일어나; lie: 눕~ 누워있 드러눕~; sleep: 자 잠자 잠들 낮잠자 졸; dance: 추 춤추; sing: 노래하 노래부르
eat: 먹 뜯 먹어치우 잡아먹; drink: 마시; cook: 요리하 굽~ 끓이; look at: 보 바라보 쳐다보 구경하 지켜보 올려다보 내려다보 관찰하; find: 찾 발견하 찾아내; look for: 찾아다니 찾아헤매
meet: 만나 마주치; play: 놀 뛰어놀 연주하 치; hold: 들 쥐 안 잡고있 물 품; carry: 나르 옮기 들고가 안고가 메고가; catch: 잡 붙잡 사로잡; throw: 던지; kick: 차 걷어차; give: 주 선물하 건네주 건네 나눠주 나누
take: 데려가 데려오 가져오 가져가 집 줍~ 받; wear: 쓰 입 신 끼 두르~; hug: 껴안 포옹하 끌어안; kiss: 뽀뽀하 키스하; wave: 손흔들 인사하 손을흔들; laugh: 웃 미소짓~ 웃음짓~; cry: 울 눈물흘리
read: 읽 독서하; write: 적 글쓰; paint: 그리 그림그리; make: 만들; build: 짓~ 세우 쌓; fly: 날리 띄우; put out: 끄; go out: 꺼지; laugh at: 비웃 놀리; push: 밀; pull: 끌 당기; open: 열; close: 닫; hide: 숨 숨어있; wait: 기다리; talk: 말하 이야기하 대화하 얘기하
shout: 소리치 외치 소리지르; sweep: 쓸 청소하; fish: 낚시하; fight: 싸우 맞서 맞서싸우; attack: 공격하; help: 돕~ 도와주 치료하 돌보 구하 구해주; save: 구출하; shine: 빛나 반짝이 비추; burn: 타오르~ 불타
explode: 폭발하 터지; spin: 돌 회전하 맴돌 빙글빙글돌; turn around: 돌아서 뒤돌아보; shake: 흔들리 떨 흔들; bounce: 튀 튀어오르~; bloom: 피 피어나; grow: 자라; pick: 따 꺾 뽑 수확하; break: 깨지 부서지
wake up: 깨어나 깨 잠에서깨; land: 착륙하 내려앉; take off: 이륙하 발사되; teach: 가르치; learn: 배우 공부하; work: 일하; rest: 쉬 휴식하; bark: 짖; roar: 포효하 으르렁거리; rain: 비오; snow: 눈오
celebrate: 축하하 기뻐하; water: 물주; plant: 심; feed: 먹이주; melt: 녹; turn into: 바꾸 되 변하 변신하 바뀌; stop: 멈추 멈춰서; touch: 만지 쓰다듬; hit: 때리 부딪히 부딪치; juggle: 저글링하; ski: 스키타; skate: 스케이트타
surf: 서핑하; cheer: 응원하 환호하; think: 생각하; love: 사랑하; like: 좋아하; lose: 잃어버리 잃 놓치; leave: 두고가; show: 보여주; get off: 내려서; steal: 훔치; blow: 불 불어오; hang: 매달리 걸려있 걸; listen to: 듣~ 귀기울이; lay: 낳; wash: 씻 닦; knock on: 두드리; cut: 자르 베; put: 넣 꽂 올려놓; take out: 꺼내; turn on: 켜; ring: 울리; buy: 사; sell: 팔; dig: 파; bury: 묻; whisper: 속삭이; stare at: 노려보
breathe out: 뿜 내뿜; swing: 휘두르~; shoot: 쏘; defeat: 무찌르~ 이기 물리치; tie: 묶; step on: 밟; jump down: 뛰어내리; lie down: 엎드리; lean: 기대; drop: 떨어뜨리; look around: 두리번거리 둘러보; deliver: 배달하; shake off: 털; roll around: 뒹굴`;
const LOOKS = `
big: 크 커다랗~ 거대하; little: 작 조그맣~ 자그마하; long: 길; tall: 높; red: 빨갛~ 붉; orange: 주황색이; yellow: 노랗~; green: 초록색이 푸르~; blue: 파랗~; white: 하얗~ 희; black: 까맣~ 검
pretty: 예쁘 귀엽~ 사랑스럽~; beautiful: 아름답~ 멋지 멋있; happy: 행복하 즐겁~ 기쁘 신나; sad: 슬프 외롭~ 우울하; angry: 화나; old: 늙 오래되 낡; young: 어리 젊; new: 새롭~; round: 둥글 동그랗~
fast: 빠르; slow: 느리; brave: 용감하 씩씩하; scary: 무섭~; scared: 겁먹 무서워하 놀라; dark: 어둡~ 캄캄하; bright: 밝; hungry: 배고프; sick: 아프; lost: 길잃; sleepy: 졸리; tired: 지치 피곤하; fat: 뚱뚱하 통통하; thin: 마르; strong: 힘세 강하
cold: 춥~ 차갑~; hot: 덥~ 뜨겁~; quiet: 조용하 고요하; strange: 이상하 신비롭~ 신기하; lazy: 게으르; clever: 똑똑하 영리하; kind: 착하 친절하; magic: 마법같; snowy: 눈덮이; high: 드높; far: 멀; deep: 깊; shiny: 반짝반짝하`;

/** Nouns of doing, with 을 or 를 하다 or joined to it; some have a verb of their own (춤을 추다). */
const ACTIVITIES = `
수영 swim; 춤 dance; 노래 sing; 요리 cook; 낚시 fish; 산책 walk; 여행 travel; 인사 wave; 이야기 talk; 대화 talk; 얘기 talk; 운동 exercise; 청소 sweep; 점프 jump; 싸움 fight; 전투 fight; 결투 fight; 축구 play soccer
농구 play basketball; 배구 play volleyball; 야구 play baseball; 테니스 play tennis; 공놀이 play with a ball; 경주 race; 시합 race; 달리기 run; 공부 study; 독서 read a book; 잠 sleep; 낮잠 sleep; 꿈 sleep; 그림 paint
물놀이 swim; 소풍 have a picnic; 파티 have a party; 생일파티 have a party; 숨바꼭질 play hide and seek; 서핑 surf; 스키 ski; 연주 play music; 공연 perform; 데이트 walk; 모험 travel; 응원 cheer; 미소 smile; 웃음 laugh
눈물 cry; 요가 exercise; 저글링 juggle; 하품 yawn; 박수 clap; 손 wave; 눈싸움 have a snowball fight; 캠핑 camp; 등산 climb a mountain; 체조 exercise; 쇼핑 shop; 식사 eat; 저녁식사 eat; 놀이 play; 비행 fly; 장난 play; 구경 look around; 목욕 bathe; 쿵푸 fight; 태권도 fight; 마술 perform magic; 노래자랑 sing; 물장구 swim; 경기 play; 연습 practice; 심부름 walk; 설거지 wash the dishes; 빨래 wash`;

/** Helpers behind a verb: they tell how it goes on, and the verb before them is what is seen. */
const HELPERS = '있 주 보 버리 놓 두 나 지 시작하 하 싶 싶어하 되 다니 가 오 나가 내 드리 계시 못하 않 말';

export type VerbForm = { readonly verb: KoreanVerb; readonly use: FormUse };

const forms = new Map<string, VerbForm>();
const helpers = new Map<string, FormUse>();

function enter(lines: string, adjective: boolean, moves: boolean): void {
  for (const entry of lines.trim().split(/;\s*|\n/)) {
    const [english = '', stems = ''] = entry.split(': ');
    for (const marked of stems.split(' ')) {
      const stem = marked.replace('~', '');
      const verb = { english, adjective, moves };
      for (const [form, use] of formsOf({ stem, irregular: marked !== stem, adjective }))
        if (!forms.has(form)) forms.set(form, { verb, use });
    }
  }
}

const activities = new Map<string, string>();
for (const entry of ACTIVITIES.trim().split(/;\s*|\n/)) {
  const space = entry.indexOf(' ');
  activities.set(entry.slice(0, space), entry.slice(space + 1));
}

enter(MOVING, false, true);
enter(DOING, false, false);
enter(LOOKS, true, false);
for (const [noun, english] of activities) enter(`${english}: ${noun}하`, false, false);
for (const stem of HELPERS.split(' '))
  for (const [form, use] of formsOf({ stem, irregular: false, adjective: false }))
    if (!helpers.has(form)) helpers.set(form, use);
for (const end of ['것이다', '것입니다', '거예요', '거야', '이다', '입니다', '이에요', '예요'])
  helpers.set(end, 'end');

export const verbForm = (word: string): VerbForm | undefined => forms.get(word);
export const helperForm = (word: string): FormUse | undefined => helpers.get(word);
/** "수영" in "수영을 한다", "춤" in "춤을 춘다". */
export const activity = (noun: string): string | undefined => activities.get(noun);
