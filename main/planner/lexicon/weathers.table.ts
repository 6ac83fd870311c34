/** Weather that packs draw as a light of the place. Columns: words, verbs among them | light | Korean. */
export const WEATHERS = `
rain, drizzle, downpour, rainfall, raindrop, raindrops, rainstorm, shower rain, heavy rain, heavy raining, torrential rain, pouring rain, rainwater, monsoon, cloudburst, storm, thunderstorm, thunder, lightning storm, monsoon storm, tropical storm, hurricane, typhoon, cyclone, tempest, squall, pour with rain, rain down, shower down, rain hard | in the rain | 비, 빗속, 빗방울, 소나기, 폭우, 장맛비, 이슬비, 폭풍, 폭풍우, 태풍, 빗줄기
snow, snowfall, snowstorm, blizzard, sleet, fresh snow, powder snow, falling snow, snowdrift, heavy snow, slush, snowpack | in the snow | 눈, 함박눈, 첫눈, 진눈깨비, 눈보라, 눈발
fog, mist, haze, smog, mists, fog up, mist over, morning mist | in fog | 안개, 안개구름
wind, breeze, gust, gale, windstorm, gust of wind, wind gust, sea breeze, breath of wind, draught, sandstorm, dust storm, whirlwind, air current, strong wind, gentle breeze | in the wind | 바람, 산들바람, 돌풍, 강풍, 모래바람, 미풍
`;
