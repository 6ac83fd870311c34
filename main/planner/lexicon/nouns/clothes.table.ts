/** What is worn or carried on the body. Columns: lemmas | traits | near | more | Korean. */
export const CLOTHES = `
clothes, clothing, outfit, garment, apparel, attire, clothing item, costume, uniform, school uniform, evening wear, formal wear, sportswear, laundry clothes, garb, dress clothes, fancy dress, military uniform, nurse uniform, work clothes, workwear, formal evening wear, ensemble outfit, disguise, regalia, finery, rags | worn | shirt, dress | | 옷, 의상=costume, 의복, 복장, 교복=school uniform, 제복=uniform, 유니폼=uniform, 작업복=work clothes, 의류
cap, cowboy hat, baseball cap, straw hat, sun hat, sombrero, beret, beanie, fedora, bowler hat, party hat, witch hat, wizard hat, bonnet, panama hat, santa hat, bucket hat, graduation cap, turban, fez, beach hat, chef hat, chef's hat, sailor hat, pirate hat, knit cap, woolly hat, snow hat, toque, headgear, mortarboard, ski hat, wooly hat, police hat, headdress, feather headdress, paper hat, winter hat | headwear | hat | | 밀짚모자=straw hat, 털모자=knit cap, 야구모자=baseball cap, 베레모=beret, 중절모=fedora, 요리사 모자=chef hat, 고깔모자=party hat, 터번=turban
hat | headwear container | hat | | 모자, 갓
stovepipe hat | headwear | top hat, hat | | 
top hat, magician hat, magician's hat | headwear container | top hat, hat | | 실크해트, 신사 모자, 마술사 모자
helmet, hard hat, bike helmet, bicycle helmet, space helmet, football helmet, motorcycle helmet, riding helmet, safety helmet, viking helmet, crash helmet, knight helmet, astronaut helmet | headwear | helmet, hat | | 헬멧, 안전모=hard hat, 투구
crown, tiara, diadem, coronet, circlet, golden crown, phoenix crown, jeweled crown, laurel wreath, laurel crown, paper crown, halo, queen's crown | headwear | crown | | 왕관, 티아라=tiara, 월계관=laurel wreath, 머리관
headband, hair band, hairband, sweatband, hair tie, scrunchie, headscarf, bandana, hijab | headwear | headband | | 머리띠, 두건=bandana, 히잡=hijab
ribbon, hair ribbon, hair bow, bow ribbon, hair clip, hairpin, barrette, flower hair clip | headwear | ribbon | | 리본, 머리핀=hairpin, 댕기
veil, wedding veil | headwear | veil | | 면사포
wig, toupee, fake hair | headwear | wig | | 가발
glasses, sunglasses, spectacles, eyeglasses, goggles, eyewear, monocle, reading glasses, shades, swim goggles, safety goggles, ski goggles, 3d glasses, vr goggles, pair of glasses | worn holdable | glasses | | 안경, 선글라스=sunglasses, 고글=goggles, 물안경=swim goggles, 돋보기안경
vr headset, virtual reality headset, vr glasses, headset, headphones, earphones, earbuds, airpods, ear muffs, earmuffs, earphone, headphone | worn holdable | headphones | | 헤드폰=headphones, 이어폰=earphones, 귀마개=earmuffs, 헤드셋=headset, 브이알 기기
mask, face mask, gas mask, halloween mask, surgical mask, diving mask, snorkel mask, snorkel, ski mask, masquerade mask, carnival mask, blindfold, eye patch, fake moustache, eyepatch, oxygen mask, guy fawkes mask, goggle mask, welding mask, theater mask, hockey mask | worn holdable | mask | | 가면, 마스크, 탈, 방독면=gas mask, 안대=eye patch, 스노클=snorkel
scarf, shawl, bandanna, muffler, neckerchief, wrap scarf, feather boa, woolen scarf, neck scarf, pashmina, stole, silk scarf | worn holdable soft | scarf | | 목도리, 스카프, 머플러, 숄=shawl
tie, necktie, bow tie, bowtie, cravat | worn holdable | necktie, tie | | 넥타이, 나비넥타이=bow tie
necklace, pendant, pearl necklace, bead, beads, medallion, locket, jewelry, jewellery, choker, amulet, talisman, charm necklace | worn holdable | necklace | | 목걸이, 펜던트=pendant, 구슬=bead, 장신구, 보석류, 염주, 부적=amulet
ring, wedding ring, diamond ring, engagement ring, gold ring, rings, signet ring | worn holdable | ring | | 반지, 결혼반지=wedding ring, 금반지=gold ring
watch, wristwatch, smartwatch, pocket watch, apple watch, watches, fitbit | worn holdable | watch, clock | | 손목시계, 스마트워치=smartwatch, 회중시계=pocket watch
bracelet, bangle, wristband, anklet, armband, cufflink, friendship bracelet | worn holdable | bracelet | | 팔찌, 발찌=anklet
earring, earrings, stud earring, nose ring | worn | earrings | | 귀걸이
shoe, sneaker, shoes, sneakers, trainers, high heels, high heel, sandal, sandals, slippers, slipper, running shoe, flip-flops, loafers, pair of shoes, ballet shoes, clog, tennis shoe, glass slipper, flip-flop, baby shoes, moccasin, pumps, stiletto, heels, footwear, ballet slipper, horseshoe, cleats, tap shoes, espadrilles, trainer shoe, gomusin | worn holdable | shoe | | 신발, 구두, 운동화=sneakers, 하이힐=high heels, 슬리퍼=slippers, 샌들=sandals, 고무신, 유리구두=glass slipper, 말굽 편자
boots, boot, rain boot, rain boots, cowboy boots, hiking boot, snow boots, wellington, galoshes, hiking boots, ski boot, ski boots, leather boots, ugg, wellies | worn holdable | boot, hiking boot, shoe | | 장화=rain boots, 부츠, 등산화=hiking boots, 군화
dress, gown, wedding dress, party dress, sundress, princess dress, evening gown, ball gown, red dress, tutu, maternity dress, bridesmaid dress, frock, long dress, pinafore, tunic, nightgown, saree, sari, golden saree, hanbok, kimono, cheongsam, qipao | worn | dress | | 드레스, 원피스, 한복=hanbok, 기모노=kimono, 웨딩드레스=wedding dress, 치마저고리
robe, bathrobe, dressing gown, toga, cassock, dragon robe, habit, kaftan, abaya | worn | robe, dress | | 가운, 목욕 가운=bathrobe, 도포
skirt, mini skirt, miniskirt, kilt, pleated skirt, tutu skirt | worn | skirt, dress | | 치마, 스커트, 미니스커트=miniskirt
shirt, t-shirt, tee shirt, tee, tshirt, blouse, tank top, polo shirt, jersey, top shirt, undershirt, hawaiian shirt, polo, sports shirt, crop top, camisole, football shirt, dress shirt, soccer jersey, long-sleeved shirt, baseball shirt, t shirt, halter top, checked shirt, plaid shirt, white shirt | worn holdable | shirt | | 셔츠, 티셔츠=t-shirt, 블라우스=blouse, 러닝셔츠, 와이셔츠, 윗옷
sweater, hoodie, cardigan, pullover, jumper, sweatshirt, turtleneck, knitwear, blue hoodie, woolen sweater, hooded sweatshirt, fleece, christmas sweater | worn holdable | sweater, shirt | | 스웨터, 후드티=hoodie, 가디건=cardigan, 맨투맨=sweatshirt, 니트
coat, jacket, blazer, raincoat, parka, overcoat, windbreaker, anorak, lab coat, winter coat, trench coat, fur coat, leather jacket, denim jacket, tweed jacket, jean jacket, poncho, down jacket, rain jacket, bomber jacket, dinner jacket, duffle coat, sport coat, ski jacket, cloak, cape, red cape, wizard robe, superhero cape, puffer jacket, rain coat | worn holdable | coat, jacket, shirt | | 코트, 재킷=jacket, 외투, 점퍼=jacket, 우비=raincoat, 망토=cape, 가죽 재킷=leather jacket, 잠바=jacket, 비옷=raincoat, 패딩=puffer jacket
suit, tuxedo, business suit, tailcoat, suit jacket, tailored suit | worn | suit, shirt | | 정장, 양복, 턱시도=tuxedo
swimsuit, bathing suit, bikini, wetsuit, swim trunks, swim trunk, diving suit, scuba suit, swimwear, leotard, catsuit | worn | swimsuit | | 수영복, 비키니=bikini
pajamas, pyjamas, pajama, nightwear, onesie, romper | worn | pajamas, shirt | | 잠옷, 내복
tracksuit, jumpsuit, overalls, dungarees, scrubs, gi, karate uniform, ski suit | worn | overalls, shirt | | 운동복, 도복=karate uniform, 작업복 바지
spacesuit, space suit | worn | spacesuit | | 우주복
armor, armour, suit of armor, chainmail, breastplate | worn | suit of armor | | 갑옷
superhero costume, clown costume, animal costume | worn | | | 변장 옷
trousers, pants, jeans, leggings, sweatpants, denim jeans, slacks, denim, capris, cargo pants, khakis, pair of jeans, blue jeans, chinos, corduroys, bell-bottoms, lederhosen, tights | worn holdable | trousers, jeans | | 바지, 청바지=jeans, 레깅스=leggings
shorts, boxers, briefs, underpants, underwear, boxer shorts, swimming trunks, panties, lingerie, long johns, bra | worn holdable | shorts | | 반바지, 속옷=underwear, 팬티
sock, socks, stockings, pantyhose, knee socks, stocking, christmas stocking, pair of socks, garter | worn holdable | socks, sock | | 양말, 스타킹=stockings, 크리스마스 양말=christmas stocking
gloves, glove, mitten, mittens, boxing gloves, boxing glove, rubber gloves, oven gloves, baseball glove, baseball mitt, catcher's mitt, leather glove, gardening glove, mitt, gardening gloves, work glove | worn holdable | gloves, glove, mitten | | 장갑, 글러브, 벙어리장갑=mittens, 권투 장갑=boxing gloves, 야구 글러브=baseball glove
belt, leather belt, tool belt, sash, waistband, buckle belt, black belt, utility belt, cummerbund, obi, holster, garter belt | worn holdable | belt | | 허리띠, 벨트, 띠
suspenders | worn | suspenders | | 멜빵
apron, kitchen apron, bib | worn holdable | apron | | 앞치마, 턱받이
backpack, rucksack, school bag, schoolbag, knapsack, book bag, hiking backpack, satchel bag, back pack, haversack, daypack | worn holdable container | backpack | | 배낭, 책가방=school bag, 등산 가방, 가방
handbag, purse, tote bag, shoulder bag, clutch bag, leather handbag, tote, satchel, messenger bag, fanny pack, evening bag, pocketbook, clutch purse, leather bag | worn holdable container | handbag, bag, backpack | | 핸드백, 손가방, 토트백, 가죽 가방
wallet, billfold, leather wallet, coin purse | holdable container | wallet | | 지갑, 동전지갑=coin purse, 가죽 지갑
suitcase, luggage, travel bag, briefcase, trunk case, baggage, doctor bag, instrument case, carry-on, duffle, toiletry bag, attache case, trolley suitcase, guitar case | container holdable | suitcase | | 여행가방, 캐리어, 서류가방=briefcase, 짐=luggage, 트렁크
umbrella, parasol, rain umbrella, brolly, sunshade, paper umbrella, cocktail umbrella | lifted tall holdable | umbrella | | 우산, 양산=parasol
beach umbrella, patio umbrella, garden umbrella, sun umbrella | tall | beach umbrella, umbrella | | 파라솔
jetpack, jet pack | worn | backpack | | 날개옷, 제트팩
crown of flowers | headwear | crown of flowers, crown | | 꽃 왕관
leather shoe | worn holdable | leather shoe, shoe | | 가죽 구두
cowboy boot | worn holdable | cowboy boot, boot, hiking boot, shoe | | 카우보이 부츠
wings | worn | wings | | 날개들
closed umbrella | holdable | closed umbrella, umbrella | | 접은 우산
umbrella on the beach | tall | umbrella on the beach, beach umbrella, umbrella | | 해변 파라솔
contact lens, aviators | worn holdable | | |
brooch, beaded ornament, rosary, dog tag | worn holdable | brooch | | 브로치
vest, waistcoat, life jacket, life vest, safety vest, pink vest, bulletproof vest | worn holdable | vest, shirt | | 조끼, 구명조끼=life jacket
fairy wings, angel wings, costume wings, butterfly wings, tail costume | worn | wings | |
`;
