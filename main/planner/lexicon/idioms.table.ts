/**
 * Sayings whose words do not mean what they say. Columns: phrases (verb as lemma, articles and owners left out) | the
 * verb that is meant | more | example. More: `bare` (its nouns are no things), `negated` (it says that something is not done).
 */
export const IDIOMS = `
be left, be left on, be left behind, be left in | be | bare | three cups are left on the table
be placed, be put, be set, be located, be situated, be positioned, be kept, be found, be seen, be visible, be displayed, be parked, be present, be featured, be shown, be perched, be nestled, be tucked, be laid, be arranged, be stationed | be | bare | a lamp is placed beside the bed
be surrounded by, be encircled by, be ringed by | be | bare | the hut is surrounded by trees
be covered in, be covered with, be filled with, be decorated with, be adorned with, be made of, be made from, be lined with, be full of, be coated in, be painted, be dotted with, be littered with, be equipped with | be | bare | the roof is covered with snow
be dressed in, be clad in, be wrapped in, be decked out in, be dressed as, be decked in, be draped in, be attired in, be clothed in, deck out in | wear | bare | a bear is dressed in a coat
be stuck, be stuck in, get stuck in, be trapped in, be caught in, get caught in, be stranded on, be lost in, get lost in, be engrossed in, be absorbed in | stay | bare | a van is stuck in the mud
take walk, go for walk, have walk, take stroll, go for stroll, go on walk, go walking, go on foot, make way, make way through, make way to, wend way, work way | walk | bare | a girl takes a walk
go for run, go for jog, go running, go jogging, take run, go out for run, take off running, make run for it, make dash | run | bare | he goes for a run
go for ride, take ride, go on ride, go riding, take for ride, go for spin, hitch ride | ride | bare | they go for a ride
go for drive, take drive, go on road trip, hit road, take road trip, go driving | drive | bare | a family goes on a road trip
go for swim, go swimming, take swim, take dip, have swim, go for dip | swim | bare | the boy goes for a swim
go on trip, take trip, go on journey, set off on journey, go on adventure, embark on adventure, embark on journey, go on expedition, go on holiday, go on vacation, go travelling, go sightseeing, go exploring | travel | bare | two mice go on a journey
take flight, take wing, take to air, take to sky, take to skies, get off ground, leave ground | fly | bare | the crow takes flight
take nap, have nap, take rest, get some sleep, drift off to sleep, fall fast asleep, drop off, drift into sleep, drift into slumber, go to bed, go to sleep, catch some sleep, take snooze, curl up asleep, drift off into slumber | sleep | bare | the bear takes a nap
take seat, have seat, take place on bench, sink into chair, plop down, plonk down | sit | bare | he takes a seat
take look, have look, take glance, take peek, catch sight of, get look at, cast glance, keep eye on, keep watch, keep watch over, take in view, feast eyes on, set eyes on, lay eyes on, turn gaze, cast eyes, keep lookout, take note of, turn attention to, fix eyes on, enjoy view, take in scenery, lie in wait for | look | bare | she takes a look at the map
take bite, have bite, grab bite, have snack, have meal, take meal, enjoy meal, have taste, tuck into, dig into meal, chow down, pig out, grab snack, share meal, take bite of, have bite to eat, enjoy feast | eat | bare | he takes a bite
take sip, have drink, take drink, have sip, grab drink, quench thirst, have cup of, enjoy drink | drink | bare | she takes a sip
take shower, have shower, take bath, have bath | bathe | bare | the dog takes a bath
take break, have break, take time out, take breather, take breath, catch breath, have rest, put feet up, take it easy, enjoy moment | rest | bare | the hikers take a break
take cover, take shelter, seek shelter, find shelter, seek refuge, take refuge, find cover, keep out of sight, play hide | hide | bare | they take shelter from the rain
take picture, take photo, take photograph, take snapshot, snap picture, shoot photo, take pic, pose for photo of | take a photo | bare | a tourist takes a picture
take off clothes, take clothes off | undress | bare | he takes his clothes off
take care of, look after, watch over, keep safe, take charge of | tend | bare | she takes care of her plants
take part in, take part, take turns, join forces, lend hand, team up with, work side by side, work as team | work | bare | the twins take turns
take place, come to pass, go on | be | bare | a feast takes place in the hall
take hold of, grab hold of, get hold of, lay hands on, catch hold of, take in hand | grab | | he takes hold of the rope
take out, take out of | take out | | she takes a key out of the bag
take care, take time, take breath in, hold breath | stand | bare | he takes his time
take step, take steps, take step forward, step forward, step up | walk | bare | the baby takes a step
take leave, say goodbye, wave goodbye, bid goodbye, say farewell, wave farewell, bid adieu | wave | bare | they say goodbye
take bow, take final bow, make bow | bow | bare | the singer takes a bow
take aim, take shot, take shot at | aim | bare | the archer takes aim
take lead, lead way, show way, be in lead | lead | bare | the guide leads the way
take on, take on form, take shape, take form, take form of | change | bare | the cloud takes the shape of a horse
make wish | stand | bare | a child makes a wish
make noise, make sound, make racket, let out cry, let out roar, let out bark, give cry, give shout, give roar, let out scream, let out howl, burst into song, break into song, raise voice, give growl | shout | bare | the lion lets out a roar
break into smile, crack smile, flash smile, wear smile, put on smile, give smile, force smile, have smile on face, light up with joy | smile | bare | she breaks into a smile
burst into laughter, burst out laughing, have laugh, break into laughter, roll with laughter, share laugh, share smile and laughter, let out laugh | laugh | bare | the boys burst into laughter
burst into tears, break into tears, shed tear, shed tears, break down in tears, fight back tears | cry | bare | he bursts into tears
burst into flame, burst into flames, catch fire, go up in flames, be on fire, set on fire, set ablaze | burn | bare | the log catches fire
burst into bloom, come into bloom, come into flower, come into blossom | bloom | bare | the cactus comes into bloom
come to life, come alive, spring to life, take on life | wake | bare | the statue comes to life
come to stop, come to halt, come to standstill, grind to halt, slow to stop, slow down to stop, pull to stop, come to rest, screech to halt | stop | bare | the bus comes to a stop
come into view, come into sight, come to light, come into being, come on scene, make appearance, make entrance, come into frame, enter frame, enter scene, enter picture, enter screen, come on screen | appear | bare | a ship comes into view
go out of sight, go out of view, leave frame, leave screen, leave scene, exit frame, leave picture, go off screen, pass out of sight, drop out of sight, vanish into thin air, disappear into thin air, fade from view, fade into distance | disappear | bare | the car leaves the frame
come together, get together, gather together, gather round | meet | bare | the neighbours get together
come face to face, come face to face with, bump into friend | meet | | the boy comes face to face with a bear
come across, come upon, stumble across, happen upon | find | | she comes across a shell
catch up, catch up with, catch up to, close in on, gain on | approach | bare | the hound catches up
catch wave, catch waves, ride wave, ride waves, hang ten | surf | bare | a girl catches a wave
catch wind, catch breeze, ride wind, ride breeze, ride current | fly | bare | the sail catches the wind
catch eye, attract attention, draw attention, steal show, stand out | stand | bare | a red hat catches her eye
catch train, catch bus, catch flight, catch taxi, take bus, take train, take taxi, take flight to, hail taxi, hail cab, get on bus | board | | she catches a bus
catch cold, have cold, fall ill, fall sick, come down with | lie | bare | he catches a cold
turn corner, round corner, round bend, take turn, take corner, go round corner | travel | bare | the tram turns a corner
turn head, turn gaze away, turn face, look back, turn eyes | look | bare | the owl turns its head
turn back on, turn tail, turn and run | flee | bare | the fox turns tail
turn page, turn pages, flip page, flip through, flick through, leaf through, turn page of | read | | he turns the pages of a book
turn somersault, do somersault, turn cartwheel, do cartwheel, do backflip, do flip, do flips, do somersaults, do cartwheels | somersault | bare | the clown does a cartwheel
turn into, change into, transform into, become | turn into | | the caterpillar turns into a butterfly
turn upside down, turn over | turn over | | he turns the bucket upside down
go up in smoke, go up and down, bob up and down, go to and fro, go back and forth, move back and forth, sway back and forth, rock back and forth | sway | bare | the boat goes up and down
go crazy, go wild, go mad, run wild, run amok, jump for joy, leap for joy, jump up and down, bounce up and down | jump | bare | the fans go wild
go fishing, go hunting, go shopping, go camping, go dancing, go bowling, go sailing, go surfing, go skiing, go cycling | go | bare | they go camping
go home, head home, return home, come home, get home, find way home, make way home | return | bare | the cat goes home
go to school, go to work, head to work, walk to school, walk to work, run errand, run errands | walk | bare | the panda goes to school
go by bike, go by bicycle, go by car, go by train, go by boat | ride | | he goes by bike
kick up dust, kick up sand, kick up snow, raise dust, kick up heels, leave trail of dust, kick up leaves | run | bare | the jeep kicks up dust
kick off, start off, set in motion, get going, get started, get moving | go | bare | the race kicks off
gain speed, pick up speed, gather speed, gain momentum, pick up pace, put on speed, hit gas, step on gas | accelerate | bare | the train picks up speed
lose speed, lose momentum, put on brakes, hit brakes, slam on brakes, apply brakes | slow down | bare | the car hits the brakes
gain height, gain altitude, climb into sky | ascend | bare | the balloon gains height
lose height, lose altitude | descend | bare | the kite loses height
lose balance, lose footing, lose grip, get imbalance, get imbalanced, take tumble, take fall, take spill, fall flat, trip and fall, fall head over heels, come crashing down, come tumbling down, fall to ground, hit ground, hit floor | fall | bare | the skater loses his balance
lose way, lose oneself, get lost, go astray | wander | bare | the lamb loses its way
lose heart, lose hope, lose temper, lose mind, lose patience | stand | bare | she loses her temper
keep balance, hold balance, find balance | balance | bare | he keeps his balance
keep company, keep still, stay still, hold still, stand still, stay put, stay in place, keep quiet, remain still, hold pose, stand motionless, sit still, freeze in place, stand frozen, be frozen in time, freeze in time, frozen in time, stop in tracks, stay behind, keep to oneself | stay | bare | the deer stands still
keep off, keep out, keep away, keep away from, keep clear of, stay away from, stay off | stay | negated | keep off the ice
hold hands, hold hands with, walk hand in hand, link arms with | hold hands | bare | the couple holds hands
hold tight, hold on tight, hold on, hold fast, hang on tight | hold | | she holds tight to the rail
hold meeting, hold party, hold ceremony, have party, throw party, have celebration, have feast, have ball, hold feast | celebrate | bare | the elves have a party
have fun, have good time, have blast, enjoy oneself, have time of life, have great time, share laughs | play | bare | the puppies have fun
have picnic, go on picnic, go for picnic, enjoy picnic, enjoy picnic lunch | picnic | bare | they have a picnic
have tea party, have tea, take tea, enjoy tea | have tea | bare | the dolls have tea
have conversation, have chat, have talk, have word, have word with, make conversation, exchange words, share stories, tell story, tell tale, tell stories, read story, share secret, hold conversation, strike up conversation, have discussion, have meeting, have argument, engage in conversation, give speech, give talk, make speech, deliver speech, give lecture, give presentation, make announcement, tell joke, crack joke, tell secret | talk | bare | two owls have a chat
have dream, have nightmare, dream dream, be lost in dream | sleep | bare | the boy has a dream
have wash, freshen up, wash up, get cleaned up, wash face, wash hands | wash | bare | she washes her hands
have fight, have battle, have duel, pick fight, engage in battle, do battle, cross swords, come to blows, engage in fight, go to battle, go to war, lead into battle, wage war, put up fight | fight | bare | two knights cross swords
have race, run race, run marathon, run in race, engage in race, compete in race | race | bare | the snails have a race
play game, play games, have game, engage in game, engage in play, engage in activity, have playdate, play trick, play prank | play | bare | the cubs play a game
play dead, play possum, lie dead, lie still, lie motionless | lie | bare | the opossum plays dead
play with toys, play with toy, play house, play pretend, play dress-up, play make-believe | play with | | she plays with toys
engage in chase, engage in playful chase, give chase, chase after, go in pursuit | chase | bare | the cat gives chase
make bed | make bed | bare | he makes his bed
make friends, make friends with, become friends, become best friends, form friendship, form bond | hug | bare | the fox makes friends with a crow
make love, fall in love, be in love, fall for, fall in love with | hug | bare | the princess falls in love
make face, make faces, pull face, make funny face, stick tongue out, make happy face, make sad face | stick out tongue | bare | he makes a face
make mess, make trouble, cause trouble, cause mischief, get into trouble, get up to mischief, wreak havoc, cause chaos, cause destruction | play | bare | the kittens make a mess
make call, make phone call, take call, answer phone, pick up phone, be on phone, hang up phone, speak on phone, answer call | phone | | she makes a call
check phone, check messages, text on phone, scroll on phone | text | | she checks her phone
make money, earn money, make living, pay bill, pay for, foot bill, spend money | pay | bare | he makes money
make ripple, make ripples, create ripples, make waves, make splash, create splash | splash | bare | the stone makes a splash
make escape, make getaway, take to heels, run for life, run for cover, make break for it, run off, beat retreat, bolt away, flee for life | flee | bare | the thief makes his escape
make turn, do u-turn, make u-turn, do twirl, do spin, take spin, do pirouette, make circle, make circles, turn circles | spin | bare | the dancer does a twirl
make leap, take leap, take jump, do jump, make jump | jump | bare | the frog takes a leap
make landing, come in to land, come in for landing, touch ground | land | bare | the crow comes in to land
set sail, put to sea, cast off, leave harbour, set out to sea, head out to sea | sail | bare | the ship sets sail
set foot on, set foot in | enter | | he sets foot on the island
set free, let go free, let loose, let out | release | | she sets the bird free
set up camp, make camp, pitch camp, pitch tent, set up tent, put up tent | camp | bare | the scouts set up camp
set fire, light fire, start fire, build fire, make fire, kindle fire | build a fire | bare | they light a fire
set table, lay table | set the table | bare | he sets the table
give hug, give cuddle, share hug, give big hug, throw arms around, put arm around, wrap arms around, hold in arms, share embrace, fall into arms | hug | bare | she gives the dog a hug
give kiss, blow kiss, steal kiss, share kiss, plant kiss | kiss | bare | he gives her a kiss
give wave, give nod, nod head, shake head, tilt head, cock head, bow head, give thumbs up, show thumbs up, thumbs up, give salute | nod | bare | the coach nods his head
give hand, lend helping hand, offer help, give help, come to aid, come to rescue, be of help, offer assistance | help | bare | a boy gives her a hand
give up, give in, throw in towel, surrender oneself | surrender | bare | the knight gives up
give rise to, give way to, give off light, give off glow, cast glow, cast light, shed light, shine brightly, cast warm glow, throw light | shine | bare | the lamp gives off light
give off smoke, give off steam | smoke up | bare | the pot gives off steam
cast shadow, throw shadow | shadow over | bare | the tree casts a shadow
cast spell, work magic, do magic, use magic, wave wand | cast a spell | | the witch casts a spell
cast net, cast line, throw line, reel in, cast rod | fish | | he casts his line
pay attention, pay attention to, give ear, lend ear, prick ears, perk ears, prick up ears | listen | bare | the pupils pay attention
pay visit, pay visit to, come to visit, go see, drop in, come over | visit | bare | they pay a visit to the zoo
lie in wait, lay in wait, bide time, lie low, lie in ambush | crouch | bare | a lynx lies in wait
lay eggs, lay egg | lay an egg | | the turtle lays eggs
bear witness, stand witness, stand guard, keep guard, be on guard, mount guard, stand watch | guard | bare | two lions stand guard
stand up, get to feet, rise to feet, jump to feet, get on feet, struggle to feet | stand up | bare | the foal gets to its feet
stand tall, stand proud, tower above, rise high, stand high, loom over, loom large, dominate skyline | stand | bare | a mosque stands tall
stand in awe, be in awe, stare in awe, gaze in awe, look in awe, watch in awe, gaze in wonder, look in wonder, stare in wonder, marvel at, stand in amazement | look | bare | they stand in awe of the tower
stand on head, do handstand, stand on hands | do a handstand | bare | the boy stands on his head
stand in line, wait in line, form line, form queue, stand in queue | queue | bare | people stand in line
fall asleep, nod off, drop off to sleep, cry oneself to sleep | fall asleep | bare | the baby falls asleep
fall apart, fall to pieces, go to pieces, come apart, break into pieces, break to pieces, smash to pieces, shatter into pieces | break apart | bare | the tower falls apart
fall into, fall into step | fall | | a mouse falls into the jar
fall behind, lag behind, bring up rear, trail behind, come in last | follow | bare | the smallest duck falls behind
run out of steam, run out of fuel, run low, run dry | stop | bare | the engine runs out of steam
run late, be late, be in hurry, be in rush, rush off | hurry | bare | the rabbit runs late
run free, roam free, run loose, run about, run around, run here and there | run | bare | the horses run free
run bath, fill bath, draw bath | fill | | he runs a bath
beat wings, flap wings, flutter wings, spread wings, stretch wings, open wings | flap | bare | the crow beats its wings
beat drum, bang drum, play drum | play drums | | she beats a drum
ring bell, sound bell, ring doorbell | ring | | a boy rings the bell
clap hands, put hands together, give applause, give round of applause | clap | bare | the seals clap their hands
raise hand, put up hand, raise arm, raise arms, throw arms up, lift hand, wave hand, wave hands, wave arms, wave arm | wave | bare | a girl raises her hand
raise glass, raise toast, make toast to, drink toast, clink glasses | toast | bare | they raise a glass
shake hands, shake hands with, shake hand, shake paw | shake hands | bare | two chefs shake hands
shake off, shake dry, shake water off, shake body, wag tail, wiggle body, swish tail, twitch tail, flick tail, shake tail | wag | bare | the dog wags its tail
bring to life, bring back to life, bring alive | animate | | the wizard brings a broom to life
bring joy, bring happiness, bring smile, make happy, make smile, cheer up | please | bare | a clown brings joy to the children
bring home, bring back, carry home, take home, take back | carry | | the hunter brings home a deer
break free, break loose, break out, break away, get loose, get free, get out of cage | escape | bare | the bull breaks free
break dance, break-dance, bust move, bust moves, hit dance floor, do dance, perform dance, perform ballet, perform routine, move to music, move to rhythm, move to beat, sway to music, sway to beat, dance to music, dance along | dance | bare | the robot busts a move
break record, break news, break promise, break rule, break law | stand | bare | she breaks a record
break egg, crack egg, crack eggs | break | | he cracks an egg
blow candle, blow out candles, blow out candle | blow out | | he blows out the candles
blow nose | kiss | bare | she blows a kiss
blow bubbles, blow bubble, blow soap bubbles | blow bubbles | | the child blows bubbles
blow away, be blown away, get blown away, blow off, be carried by wind, be carried away | drift | bare | the hat is blown away
light up, light way, light up sky, light up room, light up face | light up | bare | the tree lights up
lap against, lap at, lap on, lap shore, lap sand | lap against | bare | waves lap on the sand
work out, pump iron, do exercises, do exercise, get exercise, stay in shape, hit gym | exercise | bare | he works out
work hard, work away, work day and night, do work, do job, get to work, do homework, do chores, do business | work | bare | the ants work hard
do laundry, do washing | do laundry | | he does the laundry
do dishes, do washing-up, wash dishes, clean dishes | wash dishes | | she does the dishes
do housework, do cleaning, clean house, clean room, clean up mess, tidy room | clean | bare | he does the housework
do hair, fix hair, comb hair, brush hair, style hair, brush fur, groom fur, groom itself | groom | | she does her hair
do yoga, practice yoga, practise yoga, stretch limbs | do yoga | | a llama does yoga
do nothing, kill time, pass time, spend time, spend day, spend night, while away, laze around, lie around, hang around | rest | bare | the cats do nothing
drink cup, down pint | drink | | he drinks a cup of tea
pull faces, pull leg | laugh | bare | the monkey pulls faces
pull up, pull up to, pull into, pull in, draw up, roll up to | arrive | bare | a taxi pulls up
pull out, pull away, pull off, drive off, take off down | leave | bare | a bus pulls away
put on show, put on play, put on performance, put on concert | perform | bare | the mice put on a show
put to bed, put to sleep, tuck in bed, tuck into bed, rock to sleep, lull to sleep | put | | the father puts the baby to bed
put on makeup, fill eyebrows, do makeup, apply makeup, apply lipstick, paint nails, do nails, curl hair, curl eyelashes | put on makeup | bare | she puts on makeup
put out fire, put fire out, fight fire, battle flames, fight flames, extinguish fire, battle blaze | extinguish | | she puts out the fire
chew cud, chew gum | chew | bare | the ox chews its cud
lick lips, lick paw, lick paws, wash itself, clean itself | lick | bare | the cat licks its lips
cross legs, sit cross-legged, sit in lotus position | sit | bare | he sits cross-legged
cross finish line, reach finish line, win race, come first, win first place, finish first | cross | bare | she crosses the finish line
cross path, cross paths, cross paths with | meet | bare | the two foxes cross paths
climb on, climb onto, get on top of, hop onto | climb | | a goat climbs onto the roof
climb into bed, get into bed, get in bed, crawl into bed, slip into bed, jump into bed, snuggle into bed | lie | | she climbs into bed
get dressed, get ready, get changed, put on clothes, get ready for bed, get ready for school | dress | bare | the boy gets dressed
get haircut, have haircut, cut hair, trim beard, cut nails, trim nails, clip nails | groom | bare | he gets a haircut
get married, tie knot with, walk down aisle, exchange vows, exchange rings, say vows | marry | bare | the penguins get married
get wet, get soaked, get drenched | get wet | bare | the cat gets wet
get scared, get angry, get mad, get upset, get bored, get tired, get excited, get hungry | feel | bare | the pup gets scared
grow old, grow up, grow tall, grow taller | grow | bare | the twins grow up
step out, step out of, step into, step inside, step off, step onto | walk | | an alien steps out of the ship
spring up, shoot up, pop up, sprout up | sprout | bare | a mushroom pops up
throw fit, throw tantrum, stamp feet, stamp foot, stomp feet | jump | bare | the toddler throws a tantrum
throw punch, land punch, land blow, deal blow | punch | bare | the boxer throws a punch
tap foot, tap feet, tap toes, snap fingers, keep time, keep rhythm | dance | bare | she taps her foot
wear glasses, have on, have hat on, be wearing | wear | | he has a hat on
wait for, await arrival, wait turn, wait patiently | wait | bare | a dog waits patiently
watch movie, watch film, watch tv, watch television, watch show, see movie, watch cartoon, watch cartoons, watch game, watch match | watch tv | | they watch a movie
win heart, win prize, win award, win medal, win trophy, win competition, receive award, get award, take first prize, win championship, win game, win match | cheer | bare | the pig wins a prize
scan horizon, scan area, scan surroundings, scan streets, survey surroundings, survey kingdom, patrol skies, look in distance | look around | bare | the captain scans the horizon
soak up sun, soak in sun, soak up rays, catch some sun, catch rays, enjoy sun, bask in sun, bask in warmth, bask in sunlight, lie in sun, lounge in sun | sunbathe | bare | the seals soak up the sun
show off, show off skills, strut stuff, display skills | perform | bare | the peacock shows off
shine shoes, polish shoes | polish | | a man shines shoes
tie shoe, tie shoes, tie shoelaces, lace up shoes, tie laces | kneel | | he ties his shoes
wag finger, point finger, point finger at | point | bare | the teacher wags her finger
walk dog, take dog for walk, take for walk | walk | | a man walks his dog
weigh anchor, drop anchor | anchor | bare | the ship drops anchor
zoom in, zoom out, pan left, pan right, pan across, tilt up, tilt down, pan up, pan down | pan | bare | the camera zooms in
`;
