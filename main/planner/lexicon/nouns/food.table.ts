/** Food and drink. Columns: lemmas | traits | near | more | Korean. */
export const FOOD = `
food, snack, treat, nourishment, cuisine, dish of food, delicacy, refreshment, refreshments, groceries, provisions, leftovers, fast food, street food, seafood, dinner plate of food, ingredient, ingredients, foodstuff, comfort food, earth food, appetizer, side dish | food | food, plate of food, sandwich, bread | | 음식, 먹이, 간식, 먹을거리, 재료, 해산물, 안주
fruit, fruits, berry, produce, tropical fruit, citrus | food holdable | fruit, apple | | 과일, 열매
apple, green apple, red apple, crabapple | food holdable | apple | | 사과
pear | food holdable | pear, apple | | 배 과일, 서양배
banana, plantain | food holdable | banana | | 바나나
orange, tangerine, mandarin, clementine, satsuma, grapefruit | food holdable | orange | | 오렌지, 귤, 자몽
lemon | food holdable | lemon | | 레몬
lime | food holdable | lime, lemon | | 라임
watermelon, melon, cantaloupe, honeydew | food holdable | watermelon | | 수박, 멜론, 참외
grapes, grape, bunch of grapes | food holdable | grapes | | 포도
strawberry, strawberries | food holdable | strawberry | | 딸기
cherries, cherry | food holdable | cherries | | 체리, 앵두, 버찌
blueberry, raspberry, blackberry, cranberry, mulberry, gooseberry, blueberries | food holdable | blueberry, grapes, cherries | | 블루베리, 산딸기, 라즈베리
peach, apricot, nectarine, plum, mango, papaya, guava, persimmon, mangoes | food holdable | peach | | 복숭아, 살구, 자두, 망고, 감
pineapple | food holdable | pineapple | | 파인애플
avocado | food holdable | avocado | | 아보카도
coconut | food holdable | coconut | | 코코넛
kiwi, fig, pomegranate, passion fruit, dragon fruit, lychee, starfruit, durian | food holdable | kiwi, peach | | 키위, 무화과, 석류
tomato, cherry tomato, tomatoes | food holdable | tomato | | 토마토, 방울토마토
vegetable, vegetables, veggie, veggies, greens, legume | food holdable | vegetable, carrot, tomato | | 채소, 야채
carrot | food holdable | carrot | | 당근
corn, corncob, corn on the cob, maize, sweetcorn | food holdable | corn | | 옥수수
potato, sweet potato, yam, potatoes | food holdable | potato | | 감자, 고구마
onion, garlic, shallot, leek, scallion, green onion, ginger | food holdable | onion | | 양파, 마늘, 파, 생강
cucumber, zucchini, pickle, courgette, gherkin | food holdable | cucumber | | 오이, 호박 애호박, 피클
eggplant, aubergine | food holdable | eggplant | | 가지 채소
broccoli, cauliflower, brussels sprout, kale, collard green, chard, cilantro, parsley, arugula | food holdable | broccoli | | 브로콜리, 콜리플라워
cabbage, lettuce, spinach, lettuce leaf, bok choy, salad leaf, celery, asparagus, chicory | food holdable | lettuce, cabbage | | 양배추, 상추, 시금치, 배추, 셀러리
bell pepper, pepper, chili, chilli, chili pepper, paprika, jalapeno, red pepper | food holdable | bell pepper, chili pepper | | 피망, 고추, 파프리카
radish, turnip, beet, beetroot, parsnip, beet green | food holdable | radish, carrot | | 무, 비트, 순무
pea, peas, bean, beans, green bean, lentil, lentils, chickpea, soybean, pea pod, edamame | food | pea, peas | | 콩, 완두콩, 강낭콩
pumpkin, squash, jack-o'-lantern, jack o'lantern, gourd, butternut squash, bottle gourd, jack o lantern, jack-o-lantern | food holdable | pumpkin | | 호박, 늙은호박, 박
mushroom, toadstool, fungus, truffle, shiitake, mushrooms | food plant holdable | mushroom | | 버섯, 송이버섯
nut, nuts, peanut, almond, walnut, cashew, chestnut, hazelnut, pistachio, pecan, acorn | food holdable | nut, acorn | | 견과, 땅콩, 호두, 밤, 아몬드, 도토리, 잣
olive, olives, caper | food holdable | olive, grapes | | 올리브
bread, loaf of bread, baguette, bun, croissant, toast, bagel, pretzel, garlic bread, brioche, pita, naan, loaf, breadstick, flatbread, dough, pastry, sourdough, biscuit dough, tortilla | food holdable | bread | | 빵, 바게트, 토스트, 크루아상, 베이글, 식빵, 반죽, 만두피
cheese, cheddar, mozzarella, swiss cheese, brie, parmesan, goat cheese | food holdable | cheese | | 치즈
butter, margarine, peanut butter, jam, jelly spread, cream cheese, marmalade | food mass | butter, cheese | | 버터, 잼, 땅콩버터
egg, boiled egg, fried egg, omelette, omelet, scrambled egg, easter egg, eggs, dragon egg, eggshell, hard-boiled egg | food holdable | egg | | 달걀, 계란, 알, 오믈렛, 부활절 달걀
rice, fried rice, risotto, rice bowl, paella, porridge, oatmeal, cereal, sticky rice, congee, bibimbap, oats, quinoa, granola, couscous, gimbap, rice cake | food | rice, bowl of rice, soup | | 밥, 쌀, 볶음밥, 죽, 비빔밥, 시리얼, 떡, 김밥
noodles, noodle, ramen, spaghetti, pasta, udon, macaroni, lasagna, instant noodles, pho, chow mein, ravioli, noodle soup, fettuccine, soba, linguine, pad thai | food | noodles, spaghetti, soup | | 국수, 라면, 스파게티, 파스타, 면, 우동, 짜장면
soup, bowl of soup, stew, broth, chowder, chili stew, goulash, gumbo, ramen soup, curry, bisque, hot pot, masoor curry, gravy, miso soup, kimchi stew, minestrone | food liquid | soup | | 수프, 국, 찌개, 스튜, 카레, 탕
salad, salsa, coleslaw, fruit salad, guacamole, hummus, kimchi, sauerkraut, caesar salad, pineapple salsa | food | salad | | 샐러드, 김치
sauce, ketchup, mustard, mayonnaise, honey mustard, soy sauce, dressing, vinegar, syrup, maple syrup, pesto, dip sauce, ham sauce, tomato sauce, hot sauce, condiment | food liquid | sauce, ketchup | | 소스, 케첩, 머스터드, 마요네즈, 간장, 시럽, 식초
sandwich, sub sandwich, blt, club sandwich, grilled cheese, panini, sandwiches, hoagie, toastie | food holdable | sandwich, hamburger | | 샌드위치
hamburger, burger, cheeseburger, veggie burger, big mac, beef patty, patty | food holdable | hamburger | | 햄버거, 치즈버거
pizza, slice of pizza, pizza slice, pepperoni pizza, calzone, focaccia | food holdable | pizza | | 피자
hot dog, hotdog, corn dog, sausage, frankfurter, bratwurst, wiener, chorizo, salami, pepperoni | food holdable | hot dog | | 핫도그, 소시지
french fries, fries, chips, fried potatoes, potato chips, crisps, nachos, potato chip, green bean fries, chip | food holdable | french fries | | 감자튀김, 감자칩, 나초
taco, burrito, quesadilla, fajita, kebab, gyro, enchilada, falafel, shawarma, spring roll, egg roll, samosa, empanada | food holdable | taco, sandwich | | 타코, 부리토, 케밥, 춘권
sushi, sashimi, sushi roll, maki, onigiri, nigiri, california roll | food holdable | sushi | | 초밥, 스시, 주먹밥, 회
dumpling, dim sum, gyoza, wonton, pierogi, steamed bun, dumplings, mandu | food holdable | dumpling | | 만두, 딤섬, 교자
meat, steak, beef, pork, ham, bacon, meatball, lamb chop, roast beef, beef steak, mutton, chop, sirloin, jerky, veal, venison, meatballs, beef stroganoff, pork chop, patties, bulgogi, barbecue meat, meatloaf, beefsteak | food | meat, steak | | 고기, 스테이크, 쇠고기, 돼지고기, 햄, 베이컨, 불고기, 갈비, 삼겹살
chicken leg, drumstick, fried chicken, roast chicken, roast turkey, chicken wing, chicken nugget, chicken nuggets, roast duck, grilled chicken, chicken wings, turkey dinner | food holdable | fried chicken, chicken leg | | 닭다리, 치킨, 프라이드치킨, 통닭
pancakes, pancake, waffle, waffles, crepe, french toast, flapjack, hotcake | food | pancakes | | 팬케이크, 와플, 크레이프, 부침개, 전
donut, doughnut, donuts | food holdable | donut | | 도넛
cookie, biscuit, cracker, gingerbread, gingerbread man, macaron, cookies, brownie, shortbread, fortune cookie, chocolate chip cookie, wafer, chocolate crispy | food holdable | cookie | | 쿠키, 과자, 비스킷, 마카롱, 생강빵, 브라우니
cake, birthday cake, wedding cake, pie, cheesecake, apple pie, tart, chocolate cake, layer cake, sponge cake, cream pie, baklava, pavlova, tiramisu, sesame cake, pumpkin pie, quiche, tiropita, dessert, gateau, strudel, pudding, trifle, panna cotta | food | cake | | 케이크, 생일케이크, 파이, 디저트, 후식, 푸딩
cupcake, muffin, cupcakes, fairy cake | food holdable | cupcake | | 컵케이크, 머핀
ice cream, ice cream cone, gelato, sundae, popsicle, ice lolly, soft serve, frozen yogurt, ice pop, sorbet, ice cream sandwich, slurpee, banana split, shaved ice | food holdable | ice cream | | 아이스크림, 빙수, 하드
candy, sweets, sweet, bonbon, candies, toffee, caramel, gummy bear, jelly bean, gum, chewing gum, candy cane, cotton candy, marshmallow, licorice, jelly, jello, fudge, nougat, marshmallows, turkish delight | food holdable | candy, lollipop | | 사탕, 캔디, 젤리, 껌, 솜사탕, 마시멜로, 캐러멜
lollipop, lolly, sucker | food holdable | lollipop | | 막대사탕
chocolate, chocolate bar, cocoa, praline, hershey bar, chocolates, easter bunny chocolate | food holdable | chocolate | | 초콜릿, 코코아
popcorn | food | popcorn | | 팝콘
coffee, cup of coffee, latte, espresso, cappuccino, mocha, hot chocolate, hot cocoa, iced coffee, latte cup, americano, macchiato, cup of tea, tea, green tea, iced tea, herbal tea, milk tea, bubble tea | drink holdable | coffee | | 커피, 라떼, 핫초코, 차 음료, 녹차, 홍차, 밀크티
milk, glass of milk, milk bottle, buttermilk, yogurt, yoghurt, kefir, soy milk, cream, whipped cream, coconut milk | drink holdable | milk, glass of milk | | 우유, 요구르트, 크림, 두유
juice, orange juice, lemonade, smoothie, milkshake, fruit juice, cold drink, soft drink, soda, cola, coke, coca cola, pepsi, soda can, drink, beverage, energy drink, apple juice, tonic, coca-cola, root beer, detox water, glass of water, glass of juice | drink holdable | juice, glass of juice, soda can, glass of milk | | 주스, 레모네이드, 스무디, 콜라, 사이다, 음료수, 음료, 밀크셰이크
beer, pint of beer, lager, ale, stout, cider, beer mug, pitcher of beer, makgeolli, mug of beer | drink holdable | beer | | 맥주, 막걸리, 생맥주
wine, red wine, white wine, champagne, cocktail, martini, whiskey, whisky, vodka, liquor, rum, gin, tequila, margarita, brandy, cognac, sake, soju, alcohol, spirits, mojito, sangria, prosecco, old-fashioned cocktail, wine glass, wineglass, champagne glass, glass of wine, goblet, liqueur, vermouth | drink holdable | wine, wine glass, glass of wine | | 포도주, 와인, 샴페인, 칵테일, 위스키, 소주, 술, 와인잔
honey, honeycomb, honey jar, nectar, honeypot, pot of honey, molasses, royal jelly | food mass | honey, honey jar, pot | | 꿀, 꿀단지, 벌꿀
sugar, salt, flour, spice, spices, baking soda, cinnamon, vanilla, starch, yeast, cornstarch, baking powder, seasoning, sprinkles, nutmeg, turmeric, sesame, chili powder, self rising flour | food mass | sugar | | 설탕, 소금, 밀가루, 향신료, 후추, 계피, 참깨
herb, herbs, basil, thyme, rosemary, oregano, chive, chives, mint, dill | food plant mass | herb, potted plant | | 허브
oil bottle, olive oil, cooking oil | liquid | oil bottle, bottle | | 식용유
batter, cake batter | food mass | batter, bowl | | 반죽물
water, drinking water | liquid mass | water, glass of water | | 물
bamboo shoots, bamboo shoot, sprouts | food plant | bamboo shoots, bamboo, seedling | | 죽순
tofu, seaweed, nori | food | tofu | | 두부, 김, 미역
dog food, cat food, pet food, kibble, cat snack, dog treat, can of cat food, bait, fodder, feed, animal feed, birdseed, bird seed | food | dog food, bowl of pet food, bowl | | 사료, 모이
lunchbox, lunch box, bento, bento box, packed lunch | food container holdable | lunchbox | | 도시락, 도시락통
plate of food, tray of food, platter, charcuterie board, cheeseboard, bowl of food, bowl of fruit, fruit bowl, fruit basket | food holdable | plate of food, plate | | 음식 접시, 과일 바구니
bone, dog bone, wishbone, chew bone | holdable | bone | | 뼈다귀, 뼈
`;
