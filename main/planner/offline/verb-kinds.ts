import type { Clause } from './clause.ts';
import { boards } from './unsaid-ride.ts';

/** Verbs that only the living do; "it sleeps" cannot mean the ball. */
export const LIVING_VERBS =
  /^(sleep|sit|eat|drink|run|walk|jump|bark|meow|sing|dance|read|cook|think|smile|laugh|cry|wave|play|look|watch|see|find|chase|catch|throw|kick|wear|hug|kiss|climb|dig|sniff|lick|bite|wake|yawn|nap|wag|hunt|follow|hide|swim|crawl|hop|say|ask|talk|meet|carry|hold|take|pick|grab|give|ride|write|draw|paint|build|leap|go|come|greet|visit|explore|rest|feel|want|try|work|stretch|purr|roar|growl|howl|celebrate|clap)$/;

/** What one does to the living: "the boy pats it" is the dog, not its ball. */
export const KIND_VERBS =
  /^(pet|pat|stroke|hug|kiss|feed|greet|tickle|cuddle|thank|pass|overtake|wake|rescue|save|scare|help|groom|teach|comfort|bark|meow|meet|smile|talk|speak|give|wave|wink)$/;

/** What is done to things alone: "a musician plays it" is the piano, not the mouse that lives in it. */
const THING_VERBS =
  /^(play|read|open|close|drink|wear|bake|boil|peel|slice|fold|repair|fix|pour|plant|light|inflate|unlock|ring|spill|pack|unpack|build|mend|sip|unwrap|knit|dig|rake|mow)$/;

/** "Offers it a banana": who is given something is alive. */
export const GIVES =
  /^(give|offer|hand|bring|show|send|feed|throw|toss|pass|lend|sell|buy|teach|tell|sing|read)$/;

const RIDES = /^(ride|drive|sail|steer|board|mount|park)$/;

export const LOSES = /^(lose|miss|forget)$/;

/** What a clause's verb tells of whom its words mean. */
export const doingOf = (clause: Clause) => {
  const verb = clause.verb?.lemma ?? '';
  return {
    rideWanted: RIDES.test(verb) || boards(clause),
    verb,
    thingWanted: THING_VERBS.test(verb) && clause.phrases.every(({ preposition }) => preposition !== 'with'),
    together: clause.adverbs.includes('together'),
    named: [...clause.objects, ...clause.phrases.flatMap(({ objects }) => objects)],
  };
};

/** Done in the place that it is done to. */
export const MOVES_IN =
  /^(cross|enter|leave|visit|explore|reach|climb|roam|wander|patrol|travel|pass|overlook|exit|tour|approach|subject)$/;

/** Done from outside of a building. */
export const GOES_BY = /^(pass|approach|overlook|circle|photograph|paint|draw|build|destroy|see|watch)$/;
