/** Times of day and of the year in whatever words. Columns: words | light or season | Korean. */
export const TIMES = `
night, midnight, nighttime, nightfall, at night, tonight, moonlight, starlight, dead of night, late night, small hours, night time, witching hour, full moon night, one night, last night, bedtime, at bedtime, under the moonlight, under a full moon, under the stars, moonlit night, starry night, darkness, after dark, dark night | at night | 밤, 밤에, 한밤중에, 한밤중, 밤중에, 야간에, 한밤, 밤의, 밤하늘 아래, 달밤에, 달밤, 자정, 자정에, 오늘 밤, 어느 날 밤, 밤늦게, 잠잘 때
sunset, sundown, dusk, twilight, evening, golden hour, at sunset, at dusk, eventide, gloaming, early evening, this evening, one evening, dinner time, suppertime, late evening, blue hour, in the evening | at sunset | 해질녘에, 해질녘, 해질 무렵, 해질 무렵에, 석양에, 노을에, 일몰에, 저녁에, 저녁, 저녁의, 노을, 석양, 황혼, 해 질 녘, 해거름, 땅거미, 초저녁
sunrise, dawn, daybreak, sunup, first light, at dawn, at sunrise, crack of dawn, break of day, early dawn | at sunset | 새벽에, 새벽, 동틀녘, 동틀녘에, 해돋이, 일출, 해 뜰 때, 동틀 무렵, 여명
morning, early morning, day, daytime, daylight, noon, midday, afternoon, lunchtime, at noon, in the morning, broad daylight, one day, sunny day, by day, this morning, one morning, late afternoon, breakfast time, teatime, early afternoon, next morning, late morning, hot day, school time, windy day, sunny afternoon, summer day, today | by day | 아침에, 아침, 이른 아침에, 오후에, 낮에, 한낮에, 대낮에, 오후, 낮, 정오, 정오에, 점심때, 한낮, 대낮, 점심시간에, 오늘, 화창한 날
winter, wintertime, midwinter, christmas, in winter, winter day, winter night, christmas eve, christmas day, christmastime, new year's day | winter | 겨울, 겨울에, 한겨울, 한겨울에, 크리스마스에, 성탄절, 겨울날, 크리스마스
spring, springtime, in spring, spring day | spring | 봄, 봄에, 봄날, 봄날에
summer, summertime, midsummer, in summer, summer night, heat of summer | summer | 여름, 여름에, 한여름, 한여름에, 여름날
autumn, fall, autumntime, in autumn, in the fall, harvest season, halloween | autumn | 가을, 가을에, 가을날, 늦가을
`;
