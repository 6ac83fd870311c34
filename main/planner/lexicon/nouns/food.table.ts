/** Food and drink. Columns: lemmas | traits | near | more | Korean. */
export const FOOD = `
food, snack, treat, nourishment, cuisine, dish of food, delicacy, refreshment, refreshments, groceries, provisions, leftovers, fast food, street food, seafood, dinner plate of food, ingredient, ingredients, foodstuff, comfort food, earth food, appetizer, side dish | food | food, plate of food, plate with cutlery, sandwich, bread | | 음식, 먹이, 간식=snack, 먹을거리, 재료=ingredient, 해산물=seafood, 안주
fruit, fruits, berry, produce, tropical fruit, citrus | food holdable | fruit, apple | | 과일, 열매
apple, green apple, red apple, crabapple | food holdable | apple | | 사과
pear | food holdable | pear, apple | | 배 과일, 서양배
banana, plantain | food holdable | banana | | 바나나
orange, tangerine, mandarin, clementine, satsuma, grapefruit | food holdable | orange | | 오렌지, 귤=mandarin, 자몽=grapefruit
lemon | food holdable | lemon | | 레몬
lime | food holdable | lime, lemon | | 라임
watermelon, melon, cantaloupe, honeydew | food holdable | watermelon | | 수박, 멜론=melon, 참외=melon
grapes, grape, bunch of grapes | food holdable | grapes | | 포도
strawberry, strawberries | food holdable | strawberry | | 딸기
cherries, cherry | food holdable | cherries | | 체리, 앵두, 버찌
blueberry, raspberry, blackberry, cranberry, mulberry, gooseberry, blueberries | food holdable | blueberry, grapes, cherries | | 블루베리, 산딸기=raspberry, 라즈베리=raspberry
peach, apricot, nectarine, plum, mango, papaya, guava, persimmon, mangoes | food holdable | peach | | 복숭아, 살구=apricot, 자두=plum, 망고=mango, 감=persimmon
pineapple | food holdable | pineapple | | 파인애플
avocado | food holdable | avocado | | 아보카도
coconut | food holdable | coconut | | 코코넛
kiwi, fig, pomegranate, passion fruit, dragon fruit, lychee, starfruit, durian | food holdable | kiwi, peach | | 키위, 무화과=fig, 석류=pomegranate
tomato, cherry tomato, tomatoes | food holdable | tomato | | 토마토, 방울토마토=cherry tomato
vegetable, vegetables, veggie, veggies, greens, legume | food holdable | vegetable, carrot, tomato | | 채소, 야채
carrot | food holdable | carrot | | 당근
corn, corncob, corn on the cob, maize, sweetcorn | food holdable | corn | | 옥수수
potato, sweet potato, yam, potatoes | food holdable | potato | | 감자, 고구마=sweet potato
onion, garlic, shallot, leek, scallion, green onion, ginger | food holdable | onion | | 양파, 마늘=garlic, 파=green onion, 생강=ginger
cucumber, zucchini, pickle, courgette, gherkin | food holdable | cucumber | | 오이, 호박 애호박, 피클=pickle
eggplant, aubergine | food holdable | eggplant | | 가지 채소
broccoli, cauliflower, brussels sprout, kale, collard green, chard, cilantro, parsley, arugula | food holdable | broccoli | | 브로콜리, 콜리플라워=cauliflower
cabbage, lettuce, spinach, lettuce leaf, bok choy, salad leaf, celery, asparagus, chicory | food holdable | lettuce, cabbage | | 양배추, 상추=lettuce, 시금치=spinach, 배추, 셀러리=celery
bell pepper, pepper, chili, chilli, chili pepper, paprika, jalapeno, red pepper | food holdable | bell pepper, chili pepper | | 피망, 고추=chili pepper, 파프리카=paprika
radish, turnip, beet, beetroot, parsnip, beet green | food holdable | radish, carrot | | 무, 비트=beet, 순무=turnip
pea, peas, bean, beans, green bean, lentil, lentils, chickpea, soybean, pea pod, edamame | food | pea, peas | | 콩=bean, 완두콩, 강낭콩=bean
pumpkin, squash, jack-o'-lantern, jack o'lantern, gourd, butternut squash, bottle gourd, jack o lantern, jack-o-lantern | food holdable | pumpkin | | 호박, 늙은호박, 박
mushroom, toadstool, fungus, truffle, shiitake, mushrooms | food plant holdable | mushroom | | 버섯, 송이버섯
nut, nuts, peanut, almond, walnut, cashew, chestnut, hazelnut, pistachio, pecan, acorn | food holdable | nut, acorn | | 견과, 땅콩=peanut, 호두=walnut, 밤=chestnut, 아몬드=almond, 도토리=acorn, 잣
olive, olives, caper | food holdable | olive, grapes | | 올리브
bread, loaf of bread, baguette, bun, croissant, toast, bagel, pretzel, garlic bread, brioche, pita, naan, loaf, breadstick, flatbread, dough, pastry, sourdough, biscuit dough, tortilla | food holdable | bread | | 빵, 바게트=baguette, 토스트=toast, 크루아상=croissant, 베이글=bagel, 식빵, 반죽=dough, 만두피
cheese, cheddar, mozzarella, swiss cheese, brie, parmesan, goat cheese | food holdable | cheese | | 치즈
butter, margarine, peanut butter, jam, jelly spread, cream cheese, marmalade | food mass | butter, cheese | | 버터, 잼=jam, 땅콩버터=peanut butter
egg, boiled egg, fried egg, omelette, omelet, scrambled egg, easter egg, eggs, dragon egg, eggshell, hard-boiled egg | food holdable | egg | | 달걀, 계란, 알, 오믈렛=omelette, 부활절 달걀
rice, fried rice, risotto, rice bowl, paella, porridge, oatmeal, cereal, sticky rice, congee, bibimbap, oats, quinoa, granola, couscous, gimbap, rice cake | food | rice, bowl of rice, soup | | 밥, 쌀, 볶음밥=fried rice, 죽=porridge, 비빔밥=bibimbap, 시리얼=cereal, 떡=rice cake, 김밥=gimbap
noodles, noodle, ramen, spaghetti, pasta, udon, macaroni, lasagna, instant noodles, pho, chow mein, ravioli, noodle soup, fettuccine, soba, linguine, pad thai | food | noodles, spaghetti, soup | | 국수, 라면=ramen, 스파게티=spaghetti, 파스타=pasta, 면, 우동=udon, 짜장면
soup, bowl of soup, stew, broth, chowder, chili stew, goulash, gumbo, ramen soup, curry, bisque, hot pot, masoor curry, gravy, miso soup, kimchi stew, minestrone | food liquid | soup | | 수프, 국, 찌개=stew, 스튜=stew, 카레=curry, 탕
salad, salsa, coleslaw, fruit salad, guacamole, hummus, kimchi, sauerkraut, caesar salad, pineapple salsa | food | salad | | 샐러드, 김치=kimchi
sauce, ketchup, mustard, mayonnaise, honey mustard, soy sauce, dressing, vinegar, syrup, maple syrup, pesto, dip sauce, ham sauce, tomato sauce, hot sauce, condiment | food liquid | sauce, ketchup | | 소스, 케첩=ketchup, 머스터드=mustard, 마요네즈=mayonnaise, 간장=soy sauce, 시럽=syrup, 식초=vinegar
sandwich, sub sandwich, blt, club sandwich, grilled cheese, panini, sandwiches, hoagie, toastie | food holdable | sandwich, hamburger | | 샌드위치
hamburger, burger, cheeseburger, veggie burger, big mac, beef patty, patty | food holdable | hamburger | | 햄버거, 치즈버거
pizza, slice of pizza, pizza slice, pepperoni pizza, calzone, focaccia | food holdable | pizza | | 피자
hot dog, hotdog, corn dog, sausage, frankfurter, bratwurst, wiener, chorizo, salami, pepperoni | food holdable | hot dog | | 핫도그, 소시지=sausage
french fries, fries, chips, fried potatoes, potato chips, crisps, nachos, potato chip, green bean fries, chip | food holdable | french fries | | 감자튀김, 감자칩=potato chips, 나초=nachos
taco, burrito, quesadilla, fajita, kebab, gyro, enchilada, falafel, shawarma, spring roll, egg roll, samosa, empanada | food holdable | taco, sandwich | | 타코, 부리토=burrito, 케밥=kebab, 춘권=spring roll
sushi, sashimi, sushi roll, maki, onigiri, nigiri, california roll | food holdable | sushi | | 초밥, 스시, 주먹밥=onigiri, 회=sashimi
dumpling, dim sum, gyoza, wonton, pierogi, steamed bun, dumplings, mandu | food holdable | dumpling | | 만두, 딤섬=dim sum, 교자=gyoza
meat, beef, pork, ham, bacon, meatball, lamb chop, roast beef, beef steak, mutton, chop, sirloin, jerky, veal, venison, meatballs, beef stroganoff, pork chop, patties, bulgogi, barbecue meat, meatloaf, beefsteak | food | meat, steak | | 고기, 쇠고기=beef, 돼지고기=pork, 햄=ham, 베이컨=bacon, 불고기=bulgogi, 갈비, 삼겹살=pork
steak | food holdable | meat, steak | | 스테이크
chicken leg, drumstick, fried chicken, roast chicken, roast turkey, chicken wing, chicken nugget, chicken nuggets, roast duck, grilled chicken, chicken wings, turkey dinner | food holdable | fried chicken, meat on the bone, chicken leg | | 닭다리, 치킨=fried chicken, 프라이드치킨=fried chicken, 통닭=roast chicken
pancake, waffle, waffles, crepe, french toast, flapjack, hotcake | food | pancakes | | 와플=waffle, 크레이프=crepe
pancakes | food holdable | pancakes | | 팬케이크, 부침개, 전
donut, doughnut, donuts | food holdable | donut | | 도넛
cookie, biscuit, cracker, gingerbread, gingerbread man, macaron, cookies, brownie, shortbread, fortune cookie, chocolate chip cookie, wafer, chocolate crispy | food holdable | cookie | | 쿠키, 과자, 비스킷=biscuit, 마카롱=macaron, 생강빵=gingerbread, 브라우니=brownie
wedding cake, layer cake, sponge cake, cream pie, baklava, pavlova, tiramisu, sesame cake, quiche, tiropita, dessert, gateau, strudel, pudding, trifle, panna cotta | food | cake | | 디저트=dessert, 후식=dessert, 푸딩=pudding
cake, birthday cake, pie, cheesecake, apple pie, tart, chocolate cake, pumpkin pie | food holdable | cake | | 생일케이크=birthday cake, 파이=pie, 케이크
cupcake, muffin, cupcakes, fairy cake | food holdable | cupcake | | 컵케이크, 머핀=muffin
ice cream, ice cream cone, gelato, sundae, popsicle, ice lolly, soft serve, frozen yogurt, ice pop, sorbet, ice cream sandwich, slurpee, banana split, shaved ice | food holdable | ice cream | | 아이스크림, 빙수, 하드
candy, sweets, sweet, bonbon, candies, toffee, caramel, gummy bear, jelly bean, gum, chewing gum, candy cane, cotton candy, marshmallow, licorice, jelly, jello, fudge, nougat, marshmallows, turkish delight | food holdable | candy, lollipop | | 사탕, 캔디, 젤리=jelly, 껌=gum, 솜사탕=cotton candy, 마시멜로=marshmallow, 캐러멜=caramel
lollipop, lolly, sucker | food holdable | lollipop | | 막대사탕
chocolate, chocolate bar, cocoa, praline, hershey bar, chocolates, easter bunny chocolate | food holdable | chocolate | | 초콜릿, 코코아=cocoa
popcorn | food | popcorn | | 팝콘
coffee, cup of coffee, latte, espresso, cappuccino, mocha, hot chocolate, hot cocoa, iced coffee, latte cup, americano, macchiato, cup of tea, tea, green tea, iced tea, herbal tea, milk tea, bubble tea | drink holdable | coffee | | 커피, 라떼=latte, 핫초코=hot chocolate, 차 음료=tea, 녹차=green tea, 홍차=tea, 밀크티=milk tea, 차=tea
milk, glass of milk, milk bottle, buttermilk, yogurt, yoghurt, kefir, soy milk, cream, whipped cream, coconut milk | drink holdable | milk, glass of milk | | 우유, 요구르트=yogurt, 크림=cream, 두유=soy milk
juice, orange juice, lemonade, smoothie, milkshake, fruit juice, cold drink, soft drink, soda, cola, coke, coca cola, pepsi, soda can, drink, beverage, energy drink, apple juice, tonic, coca-cola, root beer, detox water, glass of water, glass of juice | drink holdable | juice, glass of juice, soda, soda can, glass of milk | | 주스, 레모네이드=lemonade, 스무디=smoothie, 콜라=cola, 사이다=soda, 음료수=soft drink, 음료=drink, 밀크셰이크=milkshake
beer, pint of beer, lager, ale, stout, cider, beer mug, pitcher of beer, makgeolli, mug of beer | drink holdable | beer | | 맥주, 막걸리=makgeolli, 생맥주
wine, red wine, white wine, champagne, cocktail, martini, whiskey, whisky, vodka, liquor, rum, gin, tequila, margarita, brandy, cognac, sake, soju, alcohol, spirits, mojito, sangria, prosecco, old-fashioned cocktail, wine glass, wineglass, champagne glass, glass of wine, goblet, liqueur, vermouth | drink holdable | wine, wine glass, glass of wine | | 포도주, 와인, 샴페인=champagne, 칵테일=cocktail, 위스키=whiskey, 소주=soju, 술=alcohol, 와인잔=wine glass
honey, honeycomb, honey jar, nectar, honeypot, pot of honey, molasses, royal jelly | food mass | honey, honey pot, pot | | 꿀, 꿀단지, 벌꿀
sugar, salt, flour, spice, spices, baking soda, cinnamon, vanilla, starch, yeast, cornstarch, baking powder, seasoning, sprinkles, nutmeg, turmeric, sesame, chili powder, self rising flour | food mass | sugar | | 설탕, 소금=salt, 밀가루=flour, 향신료=spice, 후추, 계피=cinnamon, 참깨=sesame
herb, herbs, basil, thyme, rosemary, oregano, chive, chives, mint, dill | food plant mass | herb, potted plant | | 허브
oil bottle, olive oil, cooking oil | liquid | oil bottle, bottle | | 식용유
batter, cake batter | food mass | batter, bowl | | 반죽물
water, drinking water | liquid mass | water, glass of water | | 물
bamboo shoots, bamboo shoot, sprouts | food plant | bamboo shoots, bamboo, seedling | | 죽순
tofu, seaweed, nori | food | tofu | | 두부, 김=nori, 미역=seaweed
dog food, cat food, pet food, kibble, cat snack, dog treat, can of cat food, bait, fodder, feed, animal feed, birdseed, bird seed | food | dog food, bowl of pet food, bowl | | 사료, 모이
lunchbox, lunch box, bento, bento box, packed lunch | food container holdable | lunchbox | | 도시락, 도시락통
plate of food, tray of food, platter, charcuterie board, cheeseboard, bowl of food, bowl of fruit, fruit bowl, fruit basket | food holdable | plate of food, plate with cutlery, plate | | 음식 접시, 과일 바구니
bone, dog bone, wishbone, chew bone | holdable | bone | | 뼈다귀, 뼈
peanuts | food | peanuts, acorn | | 땅콩들
meat on the bone | food holdable | meat on the bone, steak | | 뼈 있는 고기
canned food, can of food | food container holdable | canned food | | 통조림
rice ball | food holdable | rice ball, sushi | | 삼각김밥
fried shrimp, tempura | food holdable | fried shrimp | | 새우튀김
takeout box, takeaway | food container holdable | takeout box | | 포장 음식
slice of cake, shortcake, piece of cake | food holdable | slice of cake, cake | | 조각 케이크
custard, flan, creme caramel, gelatin | food | pudding, cake | | 커스터드
honey pot, jar of honey | food container holdable | honey pot, honey | | 벌꿀 단지
cup of green tea, matcha | drink holdable | cup of green tea, tea, coffee | | 말차
champagne glasses, clinking glasses | drink holdable | champagne glasses, champagne, wine glass | | 샴페인 잔
salt shaker, salt cellar | food container holdable | salt, salt shaker | | 소금통
plums, berries | food holdable | plum, blueberries | | 자두들
jug, pitcher, carafe, jug of water | container holdable liquid | pitcher, bottle | | 물 주전자, 피처
`;
