/**
 * Nouns whose commonest meaning in WordNet's texts is somebody ("ruler": a king), though in everyday words they are a
 * thing: their people do not count.
 */
export const EVERYDAY_THINGS: ReadonlySet<string> = new Set(
  `ruler speaker pacifier tumbler plunger peeler scanner printer router stroller trailer hanger adapter jumper shaver
   planter bowler comforter checker digger excavator sprayer toaster harvester fastener slicer spinner coaster sander
   skimmer screw doormat rake taco tackle tuner sweeper monitor pitcher sphinx divider washer wiper sharpener smoothie
   torpedo mannequin decoder trimmer scrubber shoveler baster weaver stud extra setter tracer seeder tracker screwdriver
   steamer dodo cub fledgling shrew weasel shrimp ostrich cuckoo gull piranha chameleon nighthawk harrier loon warbler
   bomber freighter steamroller roller stirrer clapper beater blender strainer tiller viewer reamer riser router
   counter drawer mouse letter batter crumb feeder`
    .trim()
    .split(/\s+/),
);
