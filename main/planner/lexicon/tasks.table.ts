/**
 * How-to titles ("Bake a Cake") as scenes. Columns: verbs | of (a trait of nouns, a word, or nothing for any) | place |
 * steps, parted by ` / `; {it} is what the title names. First row that fits counts.
 */
export const TASKS = `
bake, make, cook, prepare | bread | kitchen | A chef stands at a table with a bowl. / The chef puts {it} into the oven. / The chef holds {it}.
bake, make, cook, prepare, create, mix, ferment, brew, serve, freeze | drink | kitchen | A woman stands in the kitchen with a bottle. / The woman pours {it} into a glass. / The woman drinks {it}.
grow, keep, plant, raise, water | plant | garden | A man digs in the garden with a shovel. / The man puts a seedling on the ground. / The man waters the seedling. / The seedling grows.
grow, plant, raise, cultivate | food | garden | A farmer digs in the garden. / The farmer waters a seedling. / The seedling grows. / The farmer picks {it}.
bake, fry, roast, grill, boil, steam, make, cook, prepare, create, smoke, sauté, barbecue, mix, serve, use, keep, freeze, dry, store, ferment, pickle, can, preserve, peel, cut, slice, chop, season | food | kitchen | A chef stands in the kitchen with {it}. / The chef stirs a pot. / The chef puts {it} on the table.
cut, chop, slice, peel, carve | plant | kitchen | A man stands at a table with {it}. / The man cuts {it} with a knife.
make, build, grow, plant, create, start | garden | garden | A woman digs in the garden. / The woman puts a seedling on the ground. / The woman waters the flowers.
press, dry, arrange | plant | living room | A woman picks {it} in the garden. / The woman puts {it} into a book. / The woman closes the book.
make, create, arrange | bouquet | living room | A woman stands at a table with {it}. / The woman holds {it}.
sew, knit, crochet, weave, make, embroider, quilt, stitch, hem, mend, dye, patch, iron, fold | worn | living room | A woman sits on a chair. / The woman sews {it}. / The woman holds {it}.
sew, knit, crochet, weave, make, braid, embroider, quilt, stitch, fold | soft | living room | A woman sits on a chair. / The woman sews {it}. / The woman holds {it}.
dye, bleach, paint, color, colour, decorate | | living room | A woman stands at a table with {it}. / The woman paints {it}. / The woman holds {it}.
fix, repair, replace, install, change, service, maintain, clean, wash, paint, check, charge, adjust, remove, build, restore, polish, mend, start, inspect, jump-start, assemble, clean up | vehicle | garage | A man stands beside {it}. / The man holds a wrench and bends over {it}. / The man drives {it}.
fix, repair, replace, install, maintain, adjust, change, build, assemble, charge, mount, hang, set up, use, restore, test, clean | part | garage | A man holds a wrench. / The man repairs a car. / The car drives away.
fix, repair, replace, install, charge, build, assemble, set up, adjust, test, change, restore, connect | holdable | workshop | A man stands at a table with {it}. / The man holds a hammer. / The man holds {it}.
build, construct, make, set up | building | garden | A man stands with a hammer. / The man builds {it}. / The man stands beside {it}.
fix, repair, install, build, assemble, make, set up, paint, hang, restore, refinish, maintain, cut, sand | furniture | workshop | A man stands with a hammer. / The man builds {it}. / The man stands beside {it}.
clean, wash, scrub, dust, wipe, polish, vacuum, sweep, mop, sanitize, remove, disinfect | furniture | living room | A woman stands beside {it}. / The woman cleans {it} with a cloth.
clean, wash, scrub, polish, remove, rinse, dry, shine, wipe, iron | | living room | A woman holds {it}. / The woman cleans {it} with a cloth. / The woman puts {it} on the table.
train, teach, groom, wash, feed, walk, care for, raise, bathe, pet, catch, brush, draw | animal | garden | A girl stands beside {it}. / The girl feeds {it}. / The girl pets {it}.
play, learn, tune | instrument | stage | A man sits with {it}. / The man plays {it}.
draw, paint, sketch | | workshop | An artist sits at a table. / The artist draws {it}. / The artist holds a picture of {it}.
tie, knot, braid, twist, splice, coil | | living room | A man holds a rope. / The man ties {it}.
do, perform, practice, master, learn | | stage | A man stands on a stage. / The man does {it}. / A woman claps.
use, apply, make | mass | kitchen | A woman stands in the kitchen with a bowl. / The woman stirs the bowl. / The woman holds the bowl.
make, create, craft, build, design, fold, construct, decorate, carve, sculpt, mold, assemble, use | | living room | A woman sits at a table. / The woman makes {it}. / The woman holds {it}.
cut, saw, drill, sand, measure, weld | | workshop | A man stands at a table with {it}. / The man cuts {it} with a saw.
clean, fix, repair, install, replace, remove, use, sponge paint, press, keep, maintain, set, apply, fold, wrap, pack, open, store, hang, change, charge | | living room | A man stands beside {it}. / The man holds {it}. / The man puts {it} on the table.
`;
