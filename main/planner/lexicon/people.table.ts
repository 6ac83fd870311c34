/**
 * People and creatures known by name, and how they are drawn, first choice first. Columns: names | look | gender | Korean.
 * A name marked * counts only where every word of it is written large ("Snow White", not snow white).
 */
export const KNOWN_PEOPLE = `
little red riding hood | little red riding hood, girl | female | 빨간망토, 빨간 망토
snow white* | princess, queen, woman | female | 백설공주
sleeping beauty* | princess, queen, woman | female | 잠자는 숲속의 공주
cinderella, rapunzel, ariel, elsa, anna of arendelle, pocahontas, mulan, belle, jasmine*, merida, moana, tiana | princess, queen, woman | female | 신데렐라, 라푼젤, 엘사, 뮬란, 인어공주 에리얼
goldilocks, gretel, dorothy, pippi longstocking, matilda, heidi, alice, anne of green gables, wendy darling, lisa simpson, dora, coraline | girl | female | 앨리스, 하이디, 도로시, 그레텔, 골디락스
hansel, tom thumb, oliver twist, mowgli, pinocchio, aladdin, tom sawyer, huckleberry finn, bart simpson, charlie brown, christopher robin | boy | male | 피노키오, 알라딘, 헨젤, 모글리, 톰 소여
peter pan, rumpelstiltskin, link*, legolas | elf, boy | male | 피터팬
tinker bell, tinkerbell | fairy | female | 팅커벨
mary poppins, mona lisa* | woman | female | 메리 포핀스
wonder woman, catwoman, supergirl, batgirl, black widow*, captain marvel, gwen stacy, spider-gwen, harley quinn, storm*, spiderwoman | superhero, woman | female | 원더우먼, 캣우먼
superman, batman, spiderman, spider man, spider-man, iron man, ironman, hulk*, captain america, thor, wolverine*, deadpool, flash*, aquaman, ant-man, black panther*, green lantern, robin the boy wonder, thanos, joker*, venom*, doctor strange | superhero, man | male | 슈퍼맨, 배트맨, 스파이더맨, 아이언맨, 헐크, 캡틴 아메리카, 토르
robin hood, zorro, tarzan, hercules, achilles, odysseus, gulliver, sinbad*, don quixote, indiana jones, james bond, john wick, rambo, rocky balboa, gaston, robinson crusoe, willy wonka, mr bean, forrest gump, hamlet, romeo*, othello, macbeth | man | male | 로빈후드, 타잔, 로미오, 햄릿, 걸리버, 돈키호테, 홍길동전
juliet, lara croft, hermione granger's mother, medusa, maleficent, cruella, ophelia, katniss | woman | female | 줄리엣
king arthur, midas, king midas, lancelot, king solomon, henry viii | king, man | male | 아서왕, 미다스
cleopatra, queen elizabeth, nefertiti, marie antoinette, queen victoria | queen, woman | female | 클레오파트라
harry potter, merlin, gandalf, dumbledore, saruman, ron weasley, voldemort | wizard, man | male | 해리포터, 해리 포터, 간달프, 멀린, 덤블도어
hermione, hermione granger | wizard, girl | female | 헤르미온느
sherlock holmes, sherlock, watson*, dr watson, doctor watson, hercule poirot, columbo | detective, man | male | 셜록, 셜록 홈즈, 셜록홈즈
albert einstein, einstein, isaac newton, newton*, galileo, charles darwin, stephen hawking, nikola tesla, thomas edison, leonardo | scientist, old man, man | male | 아인슈타인, 뉴턴, 에디슨, 갈릴레이
marie curie, jane goodall, ada lovelace | scientist, woman | female | 마리 퀴리, 퀴리 부인
napoleon, napoleon bonaparte, julius caesar, alexander the great, genghis khan, george washington, abraham lincoln, winston churchill, gandhi, mahatma gandhi, nelson mandela, martin luther king, beethoven, mozart, bach, shakespeare, william shakespeare, socrates, plato, aristotle, confucius, karl marx, admiral yi, yi sun-sin, king sejong, columbus | man | male | 나폴레옹, 카이사르, 링컨, 간디, 베토벤, 모차르트, 셰익스피어, 소크라테스, 이순신, 세종대왕, 콜럼버스, 공자
joan of arc, florence nightingale, mother teresa, rosa parks, anne frank, helen keller | woman | female | 잔다르크, 나이팅게일, 유관순
elon musk, donald trump, joe biden, barack obama, obama, trump*, putin, vladimir putin, xi jinping, kim jong un, bill gates, steve jobs, mark zuckerberg, jeff bezos, tim cook, macron, zelensky, boris johnson | businessman, man | male | 일론 머스크, 트럼프, 오바마, 빌 게이츠, 스티브 잡스
tom cruise, brad pitt, johnny depp, leonardo dicaprio, robert downey jr, robert downey jr., will smith, keanu reeves, tom hanks, george clooney, ryan reynolds, ryan gosling, dwayne johnson, the rock, morgan freeman, denzel washington, harrison ford, arnold schwarzenegger, sylvester stallone, charlie chaplin, jim carrey, matt damon, hugh jackman, chris evans, chris hemsworth, tom holland, al pacino, robert de niro, clint eastwood, nicolas cage, jackie chan, bruce lee, jet li, michel jordan, michael jordan, lebron james, kobe bryant, cristiano ronaldo, ronaldo, lionel messi, messi, neymar, mbappe, david beckham, pele, maradona, usain bolt, mike tyson, muhammad ali, tiger woods, roger federer, rafael nadal, son heung-min, tom brady, lewis hamilton | man | male | 톰 크루즈, 브래드 피트, 이소룡, 성룡, 마이클 조던, 호날두, 메시, 손흥민, 찰리 채플린, 르브론 제임스
kanye west, kanye, michael jackson, elvis presley, elvis, freddie mercury, john lennon, david bowie, bob marley, jimi hendrix, eminem, snoop dogg, drake the rapper, justin bieber, ed sheeran, frank sinatra, elton john, kurt cobain, prince*, psy, travis scott, jay-z, bruno mars | singer, man | male | 마이클 잭슨, 엘비스, 싸이, 존 레논
taylor swift, beyonce, rihanna, lady gaga, madonna*, adele, billie eilish, ariana grande, katy perry, britney spears, selena gomez, whitney houston, amy winehouse, shakira, iu, dua lipa, miley cyrus, jennifer lopez, celine dion, mariah carey | singer, woman | female | 테일러 스위프트, 비욘세, 레이디 가가, 아이유, 아델
julia roberts, oprah winfrey, oprah, angelina jolie, jennifer aniston, meryl streep, sandra bullock, marilyn monroe, audrey hepburn, scarlett johansson, emma watson, emma stone, jennifer lawrence, natalie portman, anne hathaway, margot robbie, gal gadot, kim kardashian, michelle obama, hillary clinton, angela merkel, princess diana, greta thunberg, serena williams, zendaya, charlize theron, cate blanchett, nicole kidman, emilia clarke, yuna kim, kim yuna, simone biles | woman | female | 안젤리나 졸리, 마릴린 먼로, 오드리 헵번, 엠마 왓슨, 김연아
bigfoot, sasquatch, yeti, abominable snowman | gorilla, monster | none | 빅풋, 설인
nessie, loch ness monster | sauropod, brontosaurus, dinosaur | none | 네시
easter bunny | rabbit | none | 부활절 토끼
tooth fairy | fairy | female | 이빨 요정
jack frost | elf, boy | male | 잭 프로스트
captain hook, blackbeard, captain jack sparrow, jack sparrow, long john silver, luffy | pirate, man | male | 후크 선장, 잭 스패로우, 루피
dracula, count dracula | vampire, man | male | 드라큘라, 드라큘라 백작
frankenstein, frankenstein's monster | zombie, monster | male | 프랑켄슈타인
king kong, donkey kong | gorilla, monkey | male | 킹콩
godzilla, barney | dinosaur, dragon | none | 고질라
mickey mouse, mickey, stuart little, remy the rat, jerry the mouse, speedy gonzales | mouse | male | 미키마우스, 미키 마우스
minnie mouse | mouse | female | 미니마우스
donald duck, daffy duck, scrooge mcduck | duck | male | 도널드덕
daisy duck | duck | female | 데이지덕
bugs bunny, peter rabbit, white rabbit*, judy hopps, roger rabbit, thumper*, miffy | rabbit | male | 벅스 버니, 피터 래빗, 미피
winnie the pooh, winnie-the-pooh, paddington, baloo, yogi bear, pooh, paddington bear | bear | male | 곰돌이 푸, 푸, 패딩턴
kung fu panda, po the panda | panda | male | 쿵푸팬더
puss in boots, garfield, felix the cat, hello kitty, tom and jerry, cheshire cat, doraemon, totoro, sylvester the cat, cat in the hat, kitty white, pink panther | cat | none | 헬로키티, 가필드, 도라에몽, 토토로, 장화 신은 고양이
simba, mufasa, aslan, scar*, lion king, cowardly lion | lion | male | 심바, 무파사, 라이온 킹
nala | lion | female | 날라
bagheera | leopard | male | 바기라
shere khan, tigger, tony the tiger | tiger | male | 티거, 호돌이
bambi, rudolph, rudolf | deer | male | 밤비, 루돌프
dumbo, babar | elephant | male | 덤보
nemo, dory, flounder* | fish | none | 니모, 도리
moby dick, willy the whale, monstro | whale | male | 모비딕
scooby doo, scooby-doo, snoopy, lassie, clifford, goofy*, pluto the dog, brian griffin, blue heeler bluey, bluey, paw patrol, gromit, hachiko | dog | none | 스누피, 스쿠비 두, 래시, 뽀삐
peppa pig, peppa, george pig, porky pig, piglet*, miss piggy, babe the pig, daddy pig, mommy pig | pig | none | 페파피그, 페파 피그
shrek, sulley, cookie monster, elmo, big foot, gollum, grinch, the grinch, beast*, chewbacca | monster | male | 슈렉, 그린치
olaf, frosty the snowman | snowman | male | 올라프
humpty dumpty | egg | male | 험프티 덤프티
wall e, wall-e, r2-d2, r2d2, c-3po, optimus prime, bumblebee*, terminator, baymax, gundam, the iron giant, megatron, robocop, bender | robot | male | 월이, 건담, 로보캅, 태권브이, 옵티머스 프라임, 베이맥스
darth vader, kylo ren, stormtrooper, stormtroopers, boba fett, mandalorian | ninja, superhero, man | male | 다스베이더, 다스 베이더
luke skywalker, han solo, obi-wan kenobi, jedi, jedi knight, anakin skywalker | man | male | 제다이, 루크 스카이워커
princess leia, rey* | woman | female | 레아 공주
yoda, baby yoda, grogu, dobby, e.t. | elf, alien | male | 요다, 도비
father christmas, st nicholas, saint nicholas, santa, santa claus, kris kringle | santa claus, old man | male | 산타, 산타클로스, 산타할아버지
pikachu, eevee, raichu | pikachu, hamster, mouse | none | 피카츄
charizard, charmander, toothless*, mushu, smaug, spyro | dragon | none | 리자몽, 파이리
super mario, mario, luigi, wario, bob the builder | man | male | 슈퍼마리오, 마리오, 루이지
princess peach, zelda, princess zelda | princess, queen, woman | female | 피치 공주
sonic the hedgehog, sonic | hedgehog | male | 소닉
yoshi, bowser | dinosaur, turtle | none | 요시
spongebob, spongebob squarepants, spongebob square pants, patrick star | sponge, starfish | none | 스펀지밥, 뚱이
squidward | octopus | male | 징징이
minions, minion* | minion | none | 미니언, 미니언즈
goku, naruto, naruto uzumaki, sasuke, vegeta, saitama, ichigo, light yagami | ninja, boy, man | male | 나루토, 손오공 만화, 사스케
sun wukong, monkey king, wukong, son goku the monkey | monkey | male | 손오공, 제천대성
sailor moon, nezuko, mikasa, kiki, chihiro | girl | female | 세일러문, 치히로
zeus, poseidon, hades, odin, loki, ares, apollo*, buddha, jesus, jesus christ, moses, noah, krishna, shiva | old man, wizard, king, man | male | 제우스, 포세이돈, 예수, 부처, 모세, 노아, 오딘
athena, aphrodite, venus of willendorf, hera, artemis, virgin mary, eve the first woman, isis* | queen, woman | female | 아테나, 아프로디테, 성모 마리아, 비너스
cupid | angel, fairy | male | 큐피드
icarus, david copperfield, romeo montague | boy, man | male | 이카루스
pororo, tayo | penguin | male | 뽀로로
dooly | dinosaur | male | 둘리
heungbu, nolbu, hong gildong | man | male | 흥부, 놀부, 홍길동, 선비
chunhyang, simcheong, kongjwi | girl, woman | female | 춘향, 심청, 콩쥐, 팥쥐, 심청이
`;

/** First names: drawn as a girl or a woman, a boy or a man, as the story has it. */
export const FIRST_NAMES = {
  female: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela
shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl
hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia
grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis
lori mia ava ella lily lucy chloe zoe ellie molly ruby rosie daisy poppy lola maya nora clara eva stella hazel violet
luna aria zara leah sophie isla phoebe jane kate katie annie betsy sally polly penny peggy tina nina lena gina mina
sonia tanya olga natasha irina ingrid greta heidi elena lucia carmen rosa paula claire camille elise amelie yuki sakura
hana mei ling priya anika fatima aisha leila layla noor zahra amina mina jiwoo soyeon yuna minji jisoo yeonghui sujin
eunji seoyeon jimin haeun yujin sumin yerin sohui daeun seoyun hayun chaewon nari susie suzy becky cindy mandy wendy
bella bonnie fiona gwen ivy iris june kim kylie lydia mabel maggie millie nell rita robin-anne rose sabrina selena
tess trudy vera willa winnie yvonne christine priscilla georgia harriet beatrice eleanor josephine matilda dolly`,
  male: `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry
tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry
austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert
willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene tom tim ben max leo sam oliver
liam lucas oscar charlie archie alfie harry freddie theo finn luke owen caleb isaac levi hugo felix simon martin jake
bob jim bill mike dave steve rob nick tony greg matt dan ed ted fred ned hank gus otto karl hans fritz klaus ivan boris
dmitri igor sergei pierre jean-luc louis marcel antoine diego carlos pedro pablo miguel luis fernando marco luigi
giovanni antonio kenji hiroshi takeshi haruto akira wei ming chen raj arjun ravi ahmed ali omar hassan yusuf ibrahim
minsu minjun seojun jihun donghyeon hyeonwoo doyun siwoo minho jinwoo seongmin gildong taeho junseo hajun woojin
cheolsu yeongsu junho joon jun sung kwame kofi jamal andre darius malik elias jonas emil lars sven erik bjorn magnus
anders nils stefan rudolf sebastian ernest stanley clyde barney bernie morris norman homer wilbur rufus toby timmy
tommy johnny jimmy danny kenny lenny benny ronnie eddie teddy vinny ziggy`,
} as const;

/** Korean first names as they are written in Latin letters. */
export const KOREAN_FIRST_NAMES = {
  female: `영희 Yeonghui, 민지 Minji, 지수 Jisu, 수진 Sujin, 은지 Eunji, 서연 Seoyeon, 지민 Jimin, 하은 Haeun, 유진 Yujin, 수민 Sumin,
미나 Mina, 예린 Yerin, 소희 Sohui, 지우 Jiwoo, 다은 Daeun, 서윤 Seoyun, 하윤 Hayun, 채원 Chaewon, 나리 Nari, 지영 Jiyeong, 현정 Hyeonjeong,
미영 Miyeong, 은영 Eunyeong, 수빈 Subin, 예은 Yeeun, 윤서 Yunseo, 소연 Soyeon, 유나 Yuna, 아린 Arin, 보라 Bora, 순이 Suni, 혜진 Hyejin`,
  male: `철수 Cheolsu, 민수 Minsu, 영수 Yeongsu, 준호 Junho, 민준 Minjun, 서준 Seojun, 지훈 Jihun, 동현 Donghyeon, 현우 Hyeonwoo,
도윤 Doyun, 시우 Siwoo, 민호 Minho, 진우 Jinwoo, 성민 Seongmin, 길동 Gildong, 태호 Taeho, 준서 Junseo, 하준 Hajun, 우진 Woojin, 톰 Tom,
피터 Peter, 잭 Jack, 영호 Yeongho, 상호 Sangho, 재석 Jaeseok, 동수 Dongsu, 은우 Eunu, 건우 Geonu, 현준 Hyeonjun, 승현 Seunghyeon, 돌쇠 Dolsoe`,
} as const;
