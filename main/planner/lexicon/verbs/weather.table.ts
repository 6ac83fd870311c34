/** Weather, sun and moon, fire and water by themselves. Columns: lemmas | motion speed act | theme agent | more | Korean | example. */
export const WEATHER = `
rain, drizzle, pour with rain, rain down, shower down | fall 1 | none thing | implies=rain:beside | 비 오다, 비가 오다, 비 내리다, 내리다 | It rains on the town.
snow, sleet | fall 0.6 | none thing | implies=snowflake:beside | 눈 오다, 눈이 오다, 눈 내리다 | It snows at night.
hail, pelt down | fall 1.2 | none thing | implies=hailstone:beside | 우박이 내리다 | It hails on the roof.
rage, gust | still 0.6 sway | none thing | | 몰아치다, 불어닥치다, 휘몰아치다 | A storm rages.
blow over, blow around, flap in the wind, stream in the wind | travel 0.9 sway | none any | | 날리다, 바람에 날리다 | The hat is blown off.
thunder, lightning strike | still 0.4 blink | none thing | implies=lightning:beside | 천둥치다, 번개치다, 벼락치다 | It thunders.
cloud, fog up, mist over, overcast | still 0.3 | none thing | implies=cloud:beside | 흐려지다, 안개 끼다, 구름 끼다 | The sky clouds.
frost over | still 0.3 | none thing | becomes=frozen | 서리 내리다 | The window frosts over.
sunrise | rise 0.4 | none thing | implies=sun:beside | 해 뜨다, 해가 뜨다 | The sun comes up.
sunset | fall 0.4 | none thing | implies=sun:beside | 해 지다, 해가 지다 | The sun goes down.
eclipse | still 0.3 | target thing | becomes=dark | 가리다, 월식하다, 일식하다 | The moon eclipses the sun.
crash, break | still 0.8 | target thing | when=thing | 부서지다, 밀려오다 | Waves crash on the shore.
spew, belch smoke, spout, spout water, gush out | rise 1 | moved any | | 뿜다, 뿜어내다, 내뿜다, 솟구치다 | The whale spouts water.
avalanche, landslide | fall 1.2 | none thing | | 무너져 내리다, 눈사태 나다 | Snow avalanches down.
shoot across sky, streak across the sky | travel 1.5 | none thing | | 가로지르다, 별똥별이 떨어지다 | A comet streaks across the sky.
swirl around, whirl around | circle 0.7 | target any | | 휘날리다, 소용돌이치다 | Snow swirls around the hut.
beat down, beat against, patter, pelt | fall 1 | target thing | when=thing | 두드리다, 내리치다, 쏟아지다 | Hail pelts the car.
pan, zoom in, zoom out, pan out, tilt up, tilt down | still 0.3 | none thing | | 화면을 돌리다, 확대하다, 축소하다 | The camera pans.
`;
