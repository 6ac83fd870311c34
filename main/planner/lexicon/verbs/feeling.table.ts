/** Looking, speaking, feeling, thinking, and dealings between the living. Columns: lemmas | motion speed act | theme agent | more | Korean | example. */
export const FEELING = `
look, look at, look out, look up, look down, gaze, gaze at, gaze up, gaze out, stare, stare at, peer, peer at, peek, peep, glance, glance at, eye, gape, gawk, ogle | still 0.3 look | target living | | 보다, 바라보다, 쳐다보다, 올려다보다, 내려다보다, 응시하다, 노려보다, 엿보다 | A girl looks at the moon.
look around, look about, glance around | still 0.4 look | none living | | 두리번거리다, 둘러보다 | A deer looks around.
watch, observe, see, view, behold, witness, monitor, survey, spectate, sightsee, peruse | still 0.3 look | target living | | 보다, 지켜보다, 구경하다, 관찰하다, 관람하다, 목격하다 | A cat watches the fish.
watch tv, watch television, watch a movie, watch a film | still 0.3 sit | target living | implies=television:beside, place=living room | 텔레비전을 보다, 영화를 보다, 티비를 보다 | They watch TV.
stargaze, look at the stars | still 0.3 look | none living | implies=telescope:beside, place=night sky | 별을 보다 | Two boys stargaze.
overlook, look over, face, front | still 0.3 look | target any | | 내려다보다, 마주보다, 향하다 | The hotel overlooks the bay.
read, pore over | still 0.3 read | held living | implies=book:held | 읽다, 독서하다 | A boy reads a book.
study, learn, do homework, revise, cram, memorize | still 0.3 read | none living | implies=book:held, place=library | 공부하다, 배우다, 익히다, 숙제하다 | A student studies.
listen, listen to, hear, overhear, eavesdrop | still 0.3 stand | target living | | 듣다, 귀 기울이다 | A child listens to a story.
listen to music | still 0.3 stand | none living | implies=headphones:worn | 음악을 듣다 | She listens to music.
think, think about, ponder, wonder, consider, reflect on, muse, imagine, envision, reason, speculate, suppose, guess, believe, assume, know, understand, remember, recall, forget, realize, realise, mean, doubt, recollect | still 0.3 stand | none living | | 생각하다, 상상하다, 궁금해하다, 고민하다, 믿다, 알다, 기억하다, 깨닫다, 이해하다, 잊다 | The old man thinks.
decide, choose, select, opt, determine, resolve, pick out, elect, vote | still 0.3 point | target living | | 고르다, 결정하다, 선택하다 | A boy chooses a cake.
want, wish, hope, desire, need, long, long for, yearn, intend, plan, expect, anticipate, prefer, crave, mean to | still 0.3 stand | none living | | 원하다, 바라다, 싶다, 기대하다, 필요하다, 계획하다 | She wants a kite.
like, love, adore, enjoy, take in, admire, appreciate, cherish, treasure, marvel, marvel at, delight in, respect | still 0.3 look | target living | | 좋아하다, 사랑하다, 즐기다, 감탄하다, 아끼다 | He loves the sea.
hate, dislike, detest, despise, envy, loathe, resent | still 0.3 stand | target living | | 싫어하다, 미워하다, 부러워하다 | The cat hates water.
fear, dread, be afraid, worry, fret, panic, freak out | still 0.4 shake | target living | | 무서워하다, 두려워하다, 겁먹다, 걱정하다 | The mouse fears the cat.
smile, grin, beam, smirk, chuckle at | still 0.3 stand | target living | | 웃다, 미소 짓다, 미소짓다, 웃음짓다, 방긋 웃다 | The nurse smiles.
laugh, giggle, chuckle, chortle, cackle, crack up, burst out laughing, guffaw | still 0.4 laugh | target living | | 웃다, 깔깔 웃다, 낄낄거리다, 비웃다 | The girls laugh.
cry, weep, sob, wail, bawl, whimper, shed tears, burst into tears, blubber, snivel | still 0.3 cry | none living | | 울다, 눈물 흘리다, 눈물을 흘리다, 흐느끼다 | A baby cries.
mourn, grieve, lament, sulk, pout, mope | still 0.3 sit | none living | | 슬퍼하다, 애도하다, 삐지다 | The widow mourns.
frown, scowl, glare, glower, sneer | still 0.3 look | target living | | 찡그리다, 노려보다 | The judge frowns.
blush, flush | still 0.3 stand | none living | | 얼굴을 붉히다 | The boy blushes.
rejoice, celebrate, cheer up, exult, revel, party, have a party, throw a party | still 0.5 cheer | none living | | 기뻐하다, 축하하다, 파티하다, 즐거워하다 | The team celebrates.
cheer, cheer on, root for, applaud | still 0.5 cheer | target living | | 응원하다, 환호하다 | Fans cheer.
clap, clap hands | still 0.5 clap | none living | | 박수 치다, 손뼉 치다, 박수치다 | The crowd claps.
shout, yell, scream, shriek, holler, call out, cry out, bellow, exclaim, screech, squeal, roar at | still 0.4 cheer | target living | | 소리치다, 외치다, 소리 지르다, 비명 지르다 | A man shouts.
talk, speak, chat, converse, gossip, communicate, say, discourse, discuss, debate, chatter, talk to, speak to, confer, babble on | still 0.3 talk | met living | | 말하다, 이야기하다, 대화하다, 얘기하다, 수다 떨다, 의논하다 | Two women talk.
tell, explain, describe, narrate, recount, report, announce, declare, state, mention, inform, teach, instruct, lecture, coach, educate, tutor, give a speech, give a lecture, give a presentation, recite, preach, brief | still 0.3 talk | met living | | 말해주다, 설명하다, 가르치다, 알려주다, 연설하다, 발표하다, 들려주다 | A teacher explains the map.
ask, question, inquire, request, interview, beg, plead, consult, quiz, interrogate, query | still 0.3 talk | met living | | 묻다, 물어보다, 부탁하다, 인터뷰하다, 질문하다 | A child asks his mother.
answer, reply, respond, retort | still 0.3 talk | met living | | 대답하다, 답하다 | The girl answers.
argue, quarrel, bicker, dispute, fight over, squabble | still 0.4 talk | met living | | 다투다, 말다툼하다 | Two drivers argue.
negotiate, bargain, haggle, strategize, strike a deal | still 0.3 talk | met living | | 협상하다, 흥정하다 | Two merchants negotiate.
whisper, murmur, mutter, mumble | still 0.3 talk | met living | | 속삭이다, 중얼거리다 | She whispers to her sister.
call, phone, telephone, ring up, dial, make a call, talk on the phone | still 0.3 talk | none living | implies=phone:held | 전화하다, 전화를 걸다, 부르다 | He phones his wife.
name, call by name | still 0.3 | none living | | 이름 짓다, 부르다 | They name the dog.
warn, alert, caution, threaten, scold, tell off, blame, accuse, criticize | still 0.4 point | met living | | 경고하다, 혼내다, 꾸짖다, 위협하다 | The guard warns the boy.
order about, command, direct, boss | still 0.4 point | target living | | 명령하다, 지휘하다 | The captain commands his crew.
encourage, motivate, inspire, comfort, console, praise, compliment, congratulate, thank, soothe, calm, reassure, bless | still 0.3 reach | met living | | 격려하다, 위로하다, 칭찬하다, 축하하다, 달래다, 고마워하다 | A coach encourages the team.
apologize, confess, promise, swear, lie to, deceive, trick, fool, tease, mock, bully, taunt, make fun of | still 0.3 talk | met living | | 사과하다, 약속하다, 속이다, 놀리다, 괴롭히다, 고백하다 | He apologizes to his friend.
greet, say hello, welcome, say hi, say goodbye, bid farewell | still 0.4 wave | met living | | 인사하다, 맞이하다, 환영하다, 작별하다 | A host greets the guests.
invite | still 0.3 wave | met living | | 초대하다 | She invites her friends.
introduce | still 0.3 point | met living | | 소개하다 | He introduces his sister.
meet, meet up, come together, get together, reunite, congregate, run into, convene, date, rendezvous | meet 0.7 walk | met living | | 만나다, 마주치다, 모이다, 데이트하다 | Two friends meet on the bridge.
hug, embrace, cuddle, snuggle, hold in arms | meet 0.6 hug | met living | | 껴안다, 포옹하다, 끌어안다, 안다, 안아주다 | A boy hugs his dog.
kiss, smooch, peck on cheek | meet 0.6 hug | met living | | 뽀뽀하다, 키스하다, 입맞추다 | A princess kisses the frog.
shake hands, shake hand, high-five, high five, fist-bump, give a high five, hold hands, link arms | meet 0.6 reach | met living | | 악수하다, 손을 잡다, 하이파이브하다 | Two players shake hands.
marry, wed, get married, propose, engage to | meet 0.6 hold | met living | place=church | 결혼하다, 청혼하다 | They marry in spring.
pet, stroke, pat, caress, fondle, tickle, nuzzle | approach 0.5 reach | met living | at=hand | 쓰다듬다, 어루만지다, 토닥이다, 간질이다 | A girl pets a rabbit.
befriend, make friends, bond with, get along, cooperate, collaborate, team up, work together, unite | meet 0.6 stand | met living | | 친구가 되다, 친해지다, 협력하다 | The fox befriends a bird.
fight, battle, wrestle, box, duel, brawl, combat, spar, grapple, clash, tussle, scuffle, fence, joust, sword fight, fight with swords | meet 1 throw | met living | | 싸우다, 맞서다, 맞서 싸우다, 겨루다, 격투하다 | Two knights fight.
attack, assault, raid, invade, ambush, storm, besiege, lunge at, maul, assail | approach 1.2 throw | target living | | 공격하다, 덤비다, 습격하다, 쳐들어가다 | A shark attacks the boat.
defeat, conquer, vanquish, overcome, overpower, triumph over, thwart, fend off | approach 1 throw | target living | | 무찌르다, 이기다, 물리치다, 정복하다 | The hero defeats the giant.
lose to, surrender, yield, give up, submit, give in | still 0.3 kneel | none living | | 지다, 항복하다, 포기하다 | The bandit surrenders.
compete, contend, race each other, rival, vie | travel 1.2 run | met living | | 경쟁하다, 겨루다, 시합하다 | Two boats compete.
scare, frighten, startle, terrify, spook, shock, alarm, intimidate, surprise, astonish, amaze | approach 0.9 reach | met any | | 놀라게 하다, 겁주다, 무섭게 하다, 놀래다 | A ghost scares the guests.
anger, annoy, bother, disturb, irritate, provoke | approach 0.7 point | met any | | 화나게 하다, 귀찮게 하다 | A fly annoys the horse.
please, amuse, entertain, delight, charm, captivate, fascinate, impress, thrill, enchant, excite | still 0.4 wave | met any | | 즐겁게 하다, 매혹하다, 기쁘게 하다 | A clown amuses the children.
trust, obey, follow orders, depend, rely, belong, deserve | still 0.3 stand | none living | | 믿다, 따르다, 의지하다 | The dog obeys.
play, play around, have fun, play together, mess around, fool around, play with | still 0.6 jump | target living | | 놀다, 장난치다 | Children play in the yard.
play music, jam, make music, perform music | still 0.4 play | none living | implies=guitar:held, place=stage | 연주하다, 음악을 연주하다 | The band plays music.
strum | still 0.4 play | held living | implies=guitar:held | 치다, 튕기다 | He strums a guitar.
drum | still 0.5 play | beside living | implies=drum:beside | 드럼을 치다, 북을 치다 | She drums.
fiddle | still 0.4 play | held living | implies=violin:held | 바이올린을 켜다 | He fiddles.
sing, hum, croon, chant, serenade, carol, yodel, sing a song | still 0.4 talk | none living | | 노래하다, 노래 부르다, 노래를 부르다, 흥얼거리다 | A girl sings.
karaoke, sing karaoke | still 0.4 talk | none living | implies=microphone:held, place=stage | 노래방에서 노래하다, 랩하다 | They sing karaoke.
whistle | still 0.3 stand | none living | | 휘파람 불다, 휘파람을 불다 | A boy whistles.
blow, blow into, toot, blow on | still 0.4 hold | held any | | 불다, 불어오다 | He blows a trumpet.
perform, put on a show, give a concert, put on a play, stage, play a concert | still 0.4 stand | none living | place=stage | 공연하다, 연기하다 | The band performs.
act, pretend, imitate, mimic, impersonate, behave, play the role | still 0.4 stand | none living | | 연기하다, 흉내 내다, 척하다, 행동하다 | A parrot imitates the cook.
do magic, perform magic, conjure, do a magic trick, cast a spell, summon, bewitch, hypnotize | still 0.4 wave | target living | implies=magic wand:held | 마술하다, 마법을 걸다, 마술을 부리다, 불러내다, 소환하다 | A wizard casts a spell.
dance, boogie, waltz, tango, jive, salsa, tap-dance, twerk, groove, do ballet, dance ballet, ballroom dance, breakdance, disco dance, samba | still 0.7 dance | none any | | 춤추다, 추다, 춤을 추다 | A couple dances.
pirouette, whirl, gyrate, rotate, revolve, swivel, turn in circles, spin around in circles, swirl, twirl around | still 0.8 spin | none any | | 돌다, 회전하다, 소용돌이치다 | The dancer pirouettes.
play cards, play poker, play a card game | still 0.3 sit | none living | implies=playing cards:held | 카드 놀이하다, 카드를 치다 | They play cards.
play chess, play checkers, play a board game | still 0.3 sit | none living | implies=chessboard:beside | 체스를 두다, 바둑을 두다 | Two men play chess.
play video games, play a video game | still 0.3 hold | none living | implies=game controller:held, place=living room | 게임하다, 게임을 하다 | A boy plays video games.
play hide and seek, play hide-and-seek | still 0.4 kneel | none living | place=park | 숨바꼭질하다 | Children play hide and seek.
play tag | chase 1.2 run | none living | place=playground | 술래잡기하다 | Four boys play tag.
gamble, bet | still 0.3 sit | none living | implies=playing cards:held | 도박하다, 내기하다 | They gamble.
triumph, succeed, prevail | still 0.5 cheer | none living | implies=trophy:held | 이기다, 우승하다, 성공하다 | The team wins.
fail, miss, err, make a mistake | still 0.3 stand | none living | | 실패하다, 놓치다, 실수하다 | He misses the ball.
bark, yap, yelp, woof | still 0.4 stand | none living | | 짖다, 멍멍 짖다 | A dog barks.
meow, mew, purr, hiss | still 0.3 stand | none living | | 야옹거리다, 가르랑거리다, 야옹하다 | A cat purrs.
roar, growl, snarl, grunt, rumble | still 0.4 stand | target any | | 포효하다, 으르렁거리다, 울부짖다 | A lion roars.
howl | still 0.3 look | none living | | 울부짖다, 하울링하다 | A wolf howls.
moo, baa, bleat, neigh, whinny, bray, oink, squeak, trumpet | still 0.3 stand | none living | | 울다, 음매 하다, 히힝거리다, 꿀꿀거리다, 찍찍거리다 | Sheep bleat.
tweet, chirp, twitter, cheep, quack, honk, cluck, crow, caw, hoot, coo, warble, trill, squawk, croak, ribbit | still 0.3 stand | none any | | 지저귀다, 꽥꽥거리다, 꼬꼬댁거리다, 짹짹거리다, 개굴개굴 울다, 울다 | Birds chirp.
beep, hoot horn, blare, sound, toot horn, tick, creak, whirr, whir, ping, bang, thud, clatter, clank, crackle, fizz, drone, echo, resound | still 0.3 | none any | | 울리다, 삐삐거리다, 째깍거리다, 소리 나다, 울려 퍼지다 | The clock ticks.
stick, stay with, adhere | still 0.3 | target any | when=no theme | 붙다, 들러붙다 | Mud sticks to the boot.
be | still 0.3 | none any | | 이다, 있다, 계시다 | The ball is red.
have, own, possess, feature, contain, include, consist, comprise, boast, house | still 0.3 | held any | | 가지다, 있다, 갖다, 담다, 포함하다 | She has a parrot.
seem, look like, resemble, sound like, appear to be, represent, depict, symbolize, characterize, embody, suggest | still 0.3 | none any | | 닮다, 보이다, 나타내다, 상징하다 | The cloud looks like a sheep.
happen, occur, take place, begin, start, commence, end, last, go wrong, result, cause, lead to, ensue, arise, trigger, let, allow, enable, permit, make happen, help to, provide, tend to, matter, concern, involve, require, depend on, affect, influence | still 0.3 | none any | | 일어나다, 시작하다, 시작되다, 생기다, 끝나다, 허락하다, 계속되다 | The show begins.
become, turn out, end up | still 0.3 | none any | | 되다, 얻다 | It gets dark.
remind, discourage, dissuade, advise, recommend, suggest to, urge, persuade, convince | still 0.3 talk | met living | | 상기시키다, 권하다, 설득하다, 충고하다 | She reminds her son.
focus, concentrate, pay attention, zoom in on | still 0.3 look | target living | | 집중하다 | The boy focuses on the target.
confuse, disorient, puzzle, perplex, baffle | still 0.3 stand | target any | | 헷갈리게 하다 | The maze confuses the mouse.
content, satisfy | still 0.3 stand | target living | | 만족하다 | The meal contents him.
rid, deprive | still 0.3 | target any | | 없애다 | He rids the house of mice.
get | still 0.3 hold | held living | when=theme | 얻다, 받다 | She gets a gift.
detect danger, sense, perceive, sniff out | still 0.3 look | target living | | 느끼다, 감지하다 | The cat senses a mouse.
feel, suffer, ache, endure, bear pain, experience, undergo | still 0.3 stand | none living | | 느끼다, 아프다, 견디다, 겪다 | He feels sad.
`;
