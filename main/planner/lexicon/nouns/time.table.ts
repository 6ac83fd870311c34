/** Times, seasons, days and feasts. Columns: lemmas | traits | near | more | Korean. */
export const TIME = `
time, moment, instant, while, period, occasion, era, age of, epoch, point in time, duration, interval, span, timeframe, lifetime, eternity, phase, stage of, times | time | | | 시간, 순간, 때, 동안, 시기, 시대
second, minute, hour, day, week, month, year, decade, century, weekend, fortnight, millennium, weekday, hours, seconds, quarter of an hour, day's end, workday | time | | | 초, 분, 시간, 하루, 주, 달, 년, 주말, 세기
morning, daybreak, dawn, sunrise, sunup, first light, early morning, break of dawn, breakfast time | time | | | 아침, 새벽, 일출, 해돋이, 동틀녘
noon, midday, afternoon, daytime, daylight, broad daylight, lunchtime, day time | time | | | 낮, 정오, 오후, 한낮, 대낮
evening, dusk, twilight, sunset, sundown, nightfall, eventide, golden hour, gloaming, dinner time, teatime | time | | | 저녁, 해질녘, 황혼, 노을, 석양, 일몰, 땅거미
night, midnight, nighttime, night time, bedtime, moonlight, starlight, dead of night, small hours, darkness, dark, witching hour | time | | | 밤, 한밤, 한밤중, 자정, 밤중, 어둠, 달빛, 별빛
today, tonight, tomorrow, yesterday, now, present, past, future, nowadays, present day | time abstract | | | 오늘, 내일, 어제, 현재, 과거, 미래
spring, springtime | time | | | 봄
summer, summertime, midsummer | time | | | 여름
autumn, fall, harvest time, autumntime | time | | | 가을
winter, wintertime, midwinter | time | | | 겨울
season, rainy season, monsoon season, quarter, semester, school year, dry season | time | | | 계절, 철, 학기
monday, tuesday, wednesday, thursday, friday, saturday, sunday | time | | | 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일
january, february, march, april, may, june, july, august, september, october, november, december | time | | | 일월, 이월, 삼월, 사월, 오월, 유월, 칠월, 팔월, 구월, 시월, 십일월, 십이월
christmas, xmas, christmas eve, noel, yuletide | time | christmas tree | | 크리스마스, 성탄절
halloween | time | pumpkin | | 할로윈, 핼러윈
easter | time | easter egg, egg | | 부활절
birthday, anniversary, thanksgiving, new year, new year's eve, new year's day, valentine's day, mother's day, father's day, hanukkah, diwali, lunar new year, chuseok, seollal, holiday, vacation, holidays, festival day, national day, independence day, st patrick's day, ramadan, carnival season | time event | | | 생일, 기념일, 추수감사절, 새해, 추석, 설날, 휴일, 방학, 휴가, 명절
beginning, start, end, ending, finish, outset, conclusion, middle of, first half, second half, first part, last part, final moment, the last moment, onset, finale | time abstract | | | 처음, 시작, 끝, 마지막, 전반부, 후반부
turn, round of, step of, stage, phase of | abstract | | | 차례, 단계
rush hour, happy hour, lunch hour, break time, recess, playtime, nap time, school time | time | | | 출퇴근 시간, 러시아워, 쉬는 시간
`;
