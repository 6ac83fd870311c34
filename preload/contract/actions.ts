/** What things do inside their box and can be drawn doing. */
export const DRAWN_ACTIONS = ['spin', 'roll', 'wobble', 'flip', 'shake', 'blink', 'sway'] as const;
export type DrawnAction = (typeof DRAWN_ACTIONS)[number];

/** How a plan says each of them. */
export const SAID_ACTION: Readonly<Record<DrawnAction, string>> = {
  spin: 'spins',
  roll: 'rolls',
  wobble: 'wobbles',
  flip: 'flips',
  shake: 'shakes',
  blink: 'blinks',
  sway: 'sways',
};

const VERBS: Readonly<Record<DrawnAction, readonly string[]>> = {
  spin: ['spin', 'rotate', 'revolve', 'twirl', 'whirl', 'pirouette', 'turn around', 'turn round'],
  roll: ['roll'],
  wobble: ['wobble', 'wiggle', 'jiggle'],
  flip: ['flip', 'somersault', 'backflip'],
  shake: ['shake', 'tremble', 'shiver', 'vibrate'],
  blink: ['blink', 'flash', 'flicker', 'twinkle'],
  sway: ['sway', 'rock', 'swing'],
};

const ACTION_OF = new Map(
  DRAWN_ACTIONS.flatMap((action) => VERBS[action].map((verb) => [verb, action] as const)),
);

/** What may stand before the verb that counts: "is slowly spinning", "starts to spin", "does a flip". */
const BEFORE =
  /^((is|are|starts?|begins?|keeps?|continues?|to|just|still|also|then|(does|do|doing|makes?|performs?)( a)?|\w+ly) )+/;
/** What makes a verb act on something else: "flips a coin" turns the coin, "shakes its head" the head. */
const OBJECT = /^(an?|the|its|his|her|their|my|your|our|some|two|three|it|him|them|hands?|heads?|eyes?)\b/;
const NOT = /\b(not|never|no|stops?|without)\b|n't\b/;

/** The forms a word may be one of: "spinning" → spinning, spinn, spinne, spin. */
function bases(word: string): readonly string[] {
  const [, stem = word] = /^(.+?)(?:ing|ed|es|s)$/.exec(word) ?? [];
  const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return [word, word.replace(/s$/, ''), stem, `${stem}e`, single];
}

function actionOfClause(clause: string): DrawnAction | undefined {
  if (NOT.test(clause)) return undefined;
  const [word = '', ...rest] = clause.replace(BEFORE, '').split(' ');
  const [next = ''] = rest;
  for (const base of bases(word)) {
    const phrase = ACTION_OF.get(`${base} ${next}`);
    if (phrase !== undefined) return OBJECT.test(rest.slice(1).join(' ')) ? undefined : phrase;
    const single = ACTION_OF.get(base);
    if (single !== undefined) return OBJECT.test(rest.join(' ')) ? undefined : single;
  }
  return undefined;
}

/**
 * What is drawn of an action told in words: the first of its verbs that can be ("walks and spins slowly" → spin);
 * nothing for the others. A verb with an object moves that object and is not drawn.
 */
export function drawnAction(words: string | undefined): DrawnAction | undefined {
  const clauses = (words ?? '').toLowerCase().split(/[,;.]|\b(?:and|then|while|as)\b/);
  for (const clause of clauses) {
    const action = actionOfClause(
      clause
        .replaceAll(/[^\p{L}' ]+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
    if (action !== undefined) return action;
  }
  return undefined;
}

/** What a thing is seen doing in its box: an action, or its own steps where it goes on feet. */
export type DrawnMotion = DrawnAction | 'step';

const ON_FEET = new RegExp(
  String.raw`\b(?:walk|run|runn|march|stroll|trot|jog|jogg|waddle|waddl|strut|strutt|hike|hik|skip|skipp|scurr(?:y|ie)|scamper|gallop|race|rac|wander|toddle|toddl|limp|sneak|creep|stride|strid|chase|chas|follow|go|goe|come|com|cross|crosse|enter|leave|leav|arrive|arriv|approach|approache|explore|explor|flee|patrol|parade|parad)(?:s|ing)?\b`,
);

/** As {@link drawnAction}; "walks", "chases a ball" and their like are steps, which whoever has feet takes on the ground. */
export function drawnMotion(words: string | undefined): DrawnMotion | undefined {
  const said = (words ?? '').toLowerCase();
  return drawnAction(said) ?? (ON_FEET.test(said) && !NOT.test(said) ? 'step' : undefined);
}
