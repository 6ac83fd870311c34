/** Times, seasons, days and feasts. Columns: lemmas | traits | near | more | Korean. */
export const TIME = `
time, moment, instant, while, period, occasion, era, age of, epoch, point in time, duration, interval, span, timeframe, lifetime, eternity, phase, stage of, times | time | |  | 시간, 순간=moment, 때, 동안, 시기, 시대=era
second, minute, hour, day, week, month, year, decade, century, weekend, fortnight, millennium, weekday, hours, seconds, quarter of an hour, day's end, workday | time | |  | 초, 분=minute, 시간=hour, 하루=day, 주=week, 달=month, 년=year, 주말=weekend, 세기=century
morning, daybreak, dawn, sunrise, sunup, first light, early morning, break of dawn, breakfast time | time | |  | 아침, 새벽=dawn, 일출=sunrise, 해돋이=sunrise, 동틀녘
noon, midday, afternoon, daytime, daylight, broad daylight, lunchtime, day time | time | |  | 낮=daytime, 정오, 오후=afternoon, 한낮=midday, 대낮=broad daylight
evening, dusk, twilight, sunset, sundown, nightfall, eventide, golden hour, gloaming, dinner time, teatime | time | |  | 저녁, 해질녘=dusk, 황혼=twilight, 노을=sunset, 석양=sunset, 일몰=sunset, 땅거미=dusk
night, midnight, nighttime, night time, bedtime, moonlight, starlight, dead of night, small hours, darkness, dark, witching hour | time | |  | 밤, 한밤, 한밤중=midnight, 자정=midnight, 밤중, 어둠=darkness, 달빛=moonlight, 별빛=starlight
today, tonight, tomorrow, yesterday, now, present, past, future, nowadays, present day | time abstract | |  | 오늘, 내일=tomorrow, 어제=yesterday, 현재=present, 과거=past, 미래=future
spring, springtime | time | | | 봄
summer, summertime, midsummer | time | | | 여름
autumn, fall, harvest time, autumntime | time | | | 가을
winter, wintertime, midwinter | time | | | 겨울
season, rainy season, monsoon season, quarter, semester, school year, dry season | time | | | 계절, 철, 학기
monday, tuesday, wednesday, thursday, friday, saturday, sunday | time | |  | 월요일, 화요일=tuesday, 수요일=wednesday, 목요일=thursday, 금요일=friday, 토요일=saturday, 일요일=sunday
january, february, march, april, may, june, july, august, september, october, november, december | time | |  | 일월, 이월=february, 삼월=march, 사월=april, 오월=may, 유월=june, 칠월=july, 팔월=august, 구월=september, 시월=october, 십일월=november, 십이월=december
christmas, xmas, christmas eve, noel, yuletide | time | christmas tree | | 크리스마스, 성탄절
halloween | time | pumpkin | | 할로윈, 핼러윈
easter | time | easter egg, egg | | 부활절
birthday, anniversary, thanksgiving, new year, new year's eve, new year's day, valentine's day, mother's day, father's day, hanukkah, diwali, lunar new year, chuseok, seollal, holiday, vacation, holidays, festival day, national day, independence day, st patrick's day, ramadan, carnival season | time event | |  | 생일, 기념일=anniversary, 추수감사절, 새해=new year, 추석=chuseok, 설날=lunar new year, 휴일=holiday, 방학=vacation, 휴가=vacation, 명절
beginning, start, end, ending, finish, outset, conclusion, middle of, first half, second half, first part, last part, final moment, the last moment, onset, finale | time abstract | |  | 처음, 시작=start, 끝=end, 마지막=ending, 전반부, 후반부
turn, round of, step of, stage, phase of | abstract | | | 차례, 단계
rush hour, happy hour, lunch hour, break time, recess, playtime, nap time, school time | time | | | 출퇴근 시간, 러시아워, 쉬는 시간
`;
