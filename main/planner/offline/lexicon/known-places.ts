/** Places of the world, and which of a pack's places is most like them, first choice first. */
const WORLD = `
london, paris, tokyo, berlin, rome, seoul, busan, madrid, chicago, moscow, beijing, shanghai, hong kong, los angeles, hollywood,
san francisco, las vegas, amsterdam, vienna, sydney, istanbul, mumbai, delhi, bangkok, singapore, toronto, boston, dublin,
barcelona, lisbon, prague, venice, manhattan, brooklyn, times square, broadway, gotham, new york, new york city: city street, road
hawaii, bali, ibiza, tahiti, maldives, miami, rio, copacabana, malibu, jamaica, jeju: beach, ocean
atlantic, pacific, mediterranean: ocean, lake
egypt, cairo, giza, arabia, dubai, gobi, arizona, nevada, petra: desert, beach
serengeti, africa, kenya, amazon, borneo, congo, madagascar: jungle, forest
greenland, iceland, siberia, alaska, lapland: snowy field, mountains
himalayas, everest, mount everest, mount fuji, rockies, andes, switzerland, nepal, tibet, matterhorn, kilimanjaro: mountains, snowy field
tuscany, provence, texas, kansas, iowa: farm, park
central park, hyde park: park, garden
versailles, buckingham palace, transylvania, camelot, hogwarts: castle, mountains
narnia: snowy field, forest
sherwood, sherwood forest: forest, jungle
wonderland, neverland: garden, park
jupiter, saturn, venus, neptune, pluto: outer space, night sky
`;

const known = new Map<string, readonly string[]>();
for (const line of WORLD.replaceAll(/,\n/g, ', ').trim().split('\n')) {
  const [names = '', drawn = ''] = line.split(': ');
  for (const name of names.split(', ')) known.set(name, drawn.split(', '));
}
const LONGEST = Math.max(...[...known.keys()].map((name) => name.split(' ').length));

const WITH_THE =
  /^(atlantic|pacific|mediterranean|amazon|himalayas|rockies|andes|maldives|gobi|congo|serengeti|matterhorn)$/;

/** Whether a place is called by its name alone: London, but the Pacific. */
export const needsNoArticle = (name: string): boolean =>
  name === 'mars' || (known.has(name.toLowerCase()) && !WITH_THE.test(name.toLowerCase()));

/** Stand-ins for a place of the world; undefined for any other name. */
export const standInsForKnownPlace = (name: string): readonly string[] | undefined =>
  known.get(name.toLowerCase());

/** How many of the words from `at` on are the name of such a place, written as names are; 0: none. */
export function knownPlaceSpan(words: readonly string[], at: number): number {
  for (let span = Math.min(LONGEST, words.length - at); span > 0; span--) {
    const said = words.slice(at, at + span);
    if (known.has(said.join(' ').toLowerCase()) && said.every((word) => /^\p{Lu}/u.test(word))) return span;
  }
  return 0;
}
