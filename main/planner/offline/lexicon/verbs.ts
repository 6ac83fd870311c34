/** What a verb does to boxes. The words below choose it; `motion.ts` and `layout/` draw it. */
// prettier-ignore
export type Motion =
  | 'still' | 'travel' | 'enter' | 'exit' | 'cross' | 'rise' | 'fall' | 'jump' | 'bounce' | 'hover' | 'grow'
  | 'shrink' | 'toward' | 'away' | 'chase' | 'follow' | 'approach' | 'meet' | 'flee' | 'circle' | 'spin' | 'swing'
  | 'dance' | 'shake' | 'transfer' | 'drop' | 'lift' | 'climb' | 'dive' | 'stop' | 'turn' | 'hold' | 'ride' | 'wear'
  | 'push' | 'land' | 'zoom';

export type VerbEntry = { readonly motion: Motion; readonly speed: number };

/** `lemma` or `lemma:speed`; speed 1 is a brisk walk across the picture. */
const MOTIONS: Readonly<Record<Motion, string>> = {
  still: `sleep sit stand lie rest wait stay pose kneel crouch smile laugh cry sing talk speak say listen look watch see
    stare gaze read write draw paint cook bake work study think dream yawn snore bark meow roar howl growl purr moo shine
    glow sparkle twinkle burn cool bloom blossom open close ring build fix repair wash clean brush enjoy admire hide play
    practice relax perch nap doze sunbathe meditate squat lean recline fish camp shop bathe chat argue whisper
    shout scream sneeze cough blink nod point wink clap cheer celebrate teach learn knit sew cut chop slice stir mix pour
    peel boil mash fry grill roast chew sniff smell taste lick drink sip feed pet stroke comb photograph film record type
    call phone blow applaud pray guard protect observe inspect examine discover find notice spot show live exist remain
    shelter decorate water plant gather heat knead season serve wrap unwrap steam preheat sprinkle spread simmer
    whisk grate crack pray hatch hang exercise stretch juggle conduct perform remember wonder plan forget
    rake dig saw hammer mend count explain tell ask answer order pay buy sell sneer frown sulk weep giggle chirp quack honk beep bleat bray cluck hoot
    neigh oink croak hiss squeak tweet crow howl cuddle_up sway rock blink flash flicker glimmer glitter wake pause freeze park rule sunbathe study hum whistle
    drink toast sketch polish tidy measure pretend garden mow dry feel remain face overlook peek peep glance squint grin faint collapse flop`,
  travel: `walk:0.8 stroll:0.6 wander:0.6 march:0.8 hike:0.7 trot:0.9 gallop:1.3 run:1.2 jog:1 sprint:1.4 dash:1.4
    race:1.3 rush:1.3 hurry:1.2 drive:1.1 cruise:0.9 roll:1 slide:1 glide:0.9 swim:0.8 crawl:0.5 creep:0.5 sneak:0.6
    tiptoe:0.5 skate:1.1 ski:1.2 surf:1.1 travel:1 move:0.9 go:0.9 head:0.9 parade:0.8 sail:0.8 row:0.7 paddle:0.7
    fly:1.1 zoom_off:1.4 speed:1.4 wade:0.5 waddle:0.5 slither:0.6 drift:0.5 soar:1 ramble:0.6 patrol:0.7 explore:0.6
    migrate:1 stride:0.9 limp:0.5 stumble:0.6 shuffle:0.5 stalk:0.6 prowl:0.6 roam:0.6 flow:0.7 buzz:0.9 search:0.6 charge:1.4
    journey:0.9 trudge:0.5 skip:0.9 scurry:1.2 scamper:1.2 bolt:1.4 streak:1.4 cycle:1 bike:1 sled:1.1 sledge:1.1 commute:1
    canter:1.1 flutter:0.7 scuttle:0.8 deliver:0.9 coast:0.8 pedal:1 amble:0.6 saunter:0.6
    train:1 carry_on:1 tour:0.7 lead:0.8 guide:0.8 swoop:1.2 steer:1 proceed:0.9 advance:0.9 wind:0.8`,
  enter: 'enter arrive come appear return emerge join get_out climb_out',
  exit: 'leave exit get_away depart disappear vanish',
  cross: 'cross pass traverse overtake',
  rise: 'rise ascend lift_off launch take_off float:0.7 levitate:0.6 sprout:0.5 surface:0.7 blast:1.4',
  fall: 'fall sink:0.6 descend:0.7 set:0.6 plummet:1.3 tumble crash:1.2 trip:0.6 rain snow:0.7 topple:0.8 splash:0.8',
  jump: 'jump leap hop pounce spring vault somersault backflip flip',
  bounce: 'bounce dribble',
  hover: 'hover bob flap wave',
  grow: 'grow expand swell inflate enlarge',
  shrink: 'shrink deflate contract melt dissolve',
  toward: 'approach_camera',
  away: 'recede',
  chase: 'chase pursue hunt race_after run_after hunt_down',
  follow: 'follow trail tail accompany',
  approach: `approach sting bump ram get_in get_on board visit reach eat bite devour munch nibble gobble swallow catch grab attack touch greet pick collect
    snatch steal take get fetch hit punch slap tap feed_on rescue save help join_in feast confront face_off poke graze`,
  meet: 'meet hug kiss embrace cuddle fight wrestle shake_hands collide marry highfive snuggle reunite befriend',
  flee: 'flee escape',
  circle: 'circle orbit encircle surround',
  spin: 'spin twirl rotate revolve whirl pirouette swivel gyrate',
  swing: 'swing',
  dance: 'dance boogie waltz groove jive party frolic prance tango',
  shake: 'shake tremble shiver vibrate quake wobble shudder quiver rattle wiggle jiggle teeter totter judder',
  transfer:
    'throw kick give pass_to toss hand pass_over hurl fling send shoot serve_to offer lob offer bring_to',
  drop: 'drop release',
  lift: 'lift raise hoist pick_up hold_up',
  climb: 'climb scale mount clamber',
  dive: 'dive plunge submerge',
  stop: 'stop halt brake',
  turn: 'turn turn_around turn_round',
  hold: 'hold carry:0.8 bring:0.8 grip clutch cradle use wield drag:0.6',
  ride: 'ride',
  wear: 'wear don',
  push: 'push:0.6 pull:0.6 tow:0.8 shove:0.6',
  land: 'land alight',
  zoom: 'zoom',
};

const table = new Map<string, VerbEntry>();
for (const [motion, list] of Object.entries(MOTIONS))
  for (const item of list.split(/\s+/)) {
    const [lemma = '', speed = '1'] = item.split(':');
    const name = lemma.replaceAll('_', ' ');
    if (name !== '' && !table.has(name)) table.set(name, { motion: motion as Motion, speed: Number(speed) });
  }

/** Motion of a verb lemma, with its particle when the pair has a meaning of its own ("pick up"). */
export const verbEntry = (lemma: string, particle?: string): VerbEntry | undefined =>
  (particle === undefined ? undefined : table.get(`${lemma} ${particle}`)) ?? table.get(lemma);

/** Verbs no motion is known for but which are verbs for certain: it spares the tagger a guess. */
const OTHER_VERBS = new Set(
  `make put place have become keep let want try begin start continue love like hate need know believe happen decide seem
   contain consist include cover fill surround change transform become finish end prepare create add remove break tear
   smash destroy win lose solve hear share compete encounter realize realise agree thank invite name put notice wear wag
   blow lay bury cook hide seek seem attach stack arrange line illuminate light reflect lay wash crash land check set
   switch press click lock unlock test combine beat whip place form fold roll crush strike ignite explode shatter dip wipe pack unpack stick slip squeeze choose lend weep cling bend shut hurt untie surrender glue rub spray dust scrub tie untie button iron rip`
    .trim()
    .split(/\s+/),
);

export const isKnownVerb = (lemma: string): boolean => table.has(lemma) || OTHER_VERBS.has(lemma);
