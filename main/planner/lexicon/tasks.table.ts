/**
 * How-to titles ("Bake a Cake") as scenes. Columns: verbs | of (a trait of nouns, a word, or nothing for any) | place |
 * steps, parted by ` / `; {it} is what the title names. First row that fits counts.
 */
export const TASKS = `
bake, make, cook, prepare | bread | kitchen | A chef stands at a table with a bowl. / The chef puts {it} into the oven. / The chef holds {it}.
bake, make, cook, prepare, create, mix, ferment, brew, serve, freeze | drink | kitchen | A woman holds a bottle. / The woman drinks {it}.
grow, keep, plant, raise, water | plant | garden | A man digs in the garden with a shovel. / The man waters a seedling. / The seedling grows.
grow, plant, raise, cultivate | food | garden | A farmer digs in the garden with a shovel. / The farmer waters a seedling. / The farmer picks {it}.
cut, slice, chop, peel, carve, core, dice, mince | food | kitchen | A chef cuts {it} with a knife. / The chef holds {it}.
grill, barbecue, smoke | food | garden | A chef stands beside a grill with {it}. / The chef holds {it}.
keep, freeze, store, dry, use, serve, season, can, preserve, pickle, ferment | food | kitchen | A chef holds {it}. / The chef puts {it} on the table.
bake, fry, roast, boil, steam, make, cook, prepare, create, sauté, mix | food | kitchen | A chef stirs a pot. / The chef holds {it}.
cut, chop, slice, peel, carve | plant | kitchen | A man cuts {it} with a knife. / The man holds {it}.
make, build, grow, plant, create, start | garden | garden | A woman digs in the garden. / The woman puts a seedling on the ground. / The woman waters the flowers.
press, dry, arrange | plant | living room | A woman picks {it} in the garden. / The woman puts {it} into a book. / The woman closes the book.
make, create, arrange | bouquet | living room | A woman holds {it}. / The woman puts {it} on the table.
dye, bleach | | living room | A woman holds {it}. / The woman puts {it} into a bucket. / The woman holds {it}.
paint, color, colour, decorate | | workshop | A woman paints {it} with a paintbrush. / The woman stands beside {it}.
iron, fold, wash, clean, hang | worn | living room | A woman holds {it}. / The woman puts {it} on the table.
sew, knit, crochet, weave, make, embroider, quilt, stitch, hem, mend, patch | worn | living room | A woman sews {it}. / The woman holds {it}.
sew, knit, crochet, weave, make, braid, embroider, quilt, stitch, fold | soft | living room | A woman sews {it}. / The woman holds {it}.
fix, repair, replace, install, change, service, maintain, clean, wash, paint, check, charge, adjust, remove, build, restore, polish, mend, start, inspect, jump-start, assemble, clean up | vehicle | garage | A man stands beside {it}. / The man holds a wrench and bends over {it}. / The man drives {it}.
fix, repair, replace, install, maintain, adjust, change, build, assemble, charge, mount, hang, set up, use, restore, test, clean | part | garage | A man repairs a car with a wrench. / The car drives away.
charge, use, test, connect, set up | holdable | living room | A man holds {it}. / The man puts {it} on the table.
fix, repair, replace, install, build, assemble, adjust, change, restore | holdable | workshop | A man repairs {it} with a screwdriver. / The man holds {it}.
build, construct, make, set up | building | garden | A man builds {it} with a hammer. / The man stands beside {it}.
fix, repair, install, build, assemble, make, set up, paint, hang, restore, refinish, maintain, cut, sand | furniture | workshop | A man builds {it} with a hammer. / The man stands beside {it}.
clean, wash, scrub, dust, wipe, polish, vacuum, sweep, mop, sanitize, remove, disinfect | furniture | living room | A woman cleans {it} with a cloth. / The woman stands beside {it}.
clean, wash, scrub, polish, remove, rinse, dry, shine, wipe | | living room | A woman cleans {it} with a cloth. / The woman holds {it}.
train, teach, groom, wash, feed, walk, care for, raise, bathe, pet, catch, brush, draw | animal | garden | A girl feeds {it}. / The girl pets {it}.
play, learn, tune | instrument | stage | A man sits with {it}. / The man plays {it}.
draw, sketch | | workshop | An artist draws {it} with a pencil. / The artist holds a picture of {it}.
tie, knot, braid, twist, splice, coil | | living room | A man holds a rope. / The man ties {it}.
do, perform, practice, master, learn | | stage | A man does {it} on a stage. / A woman claps.
use, apply, make | mass | kitchen | A woman stirs a bowl. / The woman holds the bowl.
make, create, craft, build, design, fold, construct, carve, sculpt, mold, assemble, use | | living room | A woman makes {it} at a table. / The woman holds {it}.
cut, saw, drill, sand, measure, weld | | workshop | A man cuts {it} with a saw. / The man holds {it}.
clean, fix, repair, install, replace, remove, use, sponge paint, press, keep, maintain, set, apply, fold, wrap, pack, open, store, hang, change, charge, add | | living room | A man holds {it}. / The man puts {it} on the table.
`;
