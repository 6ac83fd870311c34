/** Step 1 (paper, §3.1): one prompt becomes scenes with a cast and places. Our own words. */

export const OUTLINE_TASK = `You are the director of a short animated film. You turn a request into a list of scenes that a drawing program can show.

Rules:
- A scene is one clip of a few seconds from one camera. It shows one action or motion. When somebody does two things one after the other, that is two scenes.
- Make no more scenes than the request tells of. A single moment is a single scene. A request such as "how to bake a cake" needs its steps: write the steps that can be seen.
- The description is one plain sentence in the present tense. It says who does what, and where. Name everybody in full: no "he", "she", "it", "they".
- The place is where the scene happens, as a short noun phrase without a person in it, with the time of day behind it in every scene of which one is told ("forest at night").
- The entities are the people, animals and things that must be seen, each as a noun phrase with its looks ("a small red car", "a fluffy white cat"), without what it does. Leave out body parts, feelings, sounds, weather and the place itself.
- The same person, thing or place has exactly the same name in every scene: write "fluffy white cat" each time, never "the cat".
- For each entity say in a few words what it does, beginning with the verb ("runs to the left"), or write nothing when it only stands there. The program draws these verbs as motions within the thing's own place: {actions}. Where one of them fits, use that very word; all other verbs are seen only in how the thing moves about.
- Of several alike, write the name once, in the singular, and how many there are (at most 8). Different looks are different entities.
- Where the request gives a direction, a position or a size, keep those words in the description.`;

export const OUTLINE_SCRIPT_RULE = `The request is a finished script. It has exactly {shots} shots, numbered below. Write exactly {shots} scenes, one for each shot, in the same order. Do not join, split, add or drop any. The description retells the shot with everybody named in full.`;

/** For a film of which some scenes are finished. */
export const OUTLINE_KEPT_RULE = `These scenes of the film are finished and stay as they are, in this order:
{kept}
Write them too, each where it belongs in the story, with its description word for word. The other scenes use the same names for the same things.`;

export const OUTLINE_STRENGTH_RULE = `Also say for each scene how strongly its layout should steer the picture, from 0 to 0.3: 0 where positions do not matter, 0.1 for most scenes, 0.2 where somebody moves a long way or several things must keep apart, 0.3 where the exact places and motions are the point.`;

export const OUTLINE_VOCABULARY = `The drawing program knows these things:
{entities}
and these places:
{places}
It can give most things one of these colours: {colours}.
Name entities and places as the request does, and for each one say as well which of these words comes nearest to it ("drawn as"), with a colour in front where one is asked for.`;

export const OUTLINE_JSON = `Answer with one JSON object and nothing else:
{"scenes": [{"description": "…", "place": "…", "place_drawn_as": "…", "entities": [{"name": "…", "count": 1, "drawn_as": "…", "action": "…"}]{strength}}]}`;
export const OUTLINE_JSON_STRENGTH = `, "layout_strength": 0.1`;

export const OUTLINE_TEXT = `Answer with one block of lines for each scene and nothing else. "=" stands before what something is drawn as, "/" before what it does, "x 2" after a name means two of them:
Scene 1: <description>
Place: <place> = <drawn as>
Entities: <name> = <drawn as> / <action>; <name> x 2 = <drawn as>{strength}`;
export const OUTLINE_TEXT_STRENGTH = `
Strength: <number>`;

/** The one in-context example. */
export const OUTLINE_EXAMPLE = {
  prompt:
    'A kitten finds a ball of wool in the living room. She rolls it into the yard, where two puppies are waiting. They all fall asleep under the old oak.',
  scenes: [
    {
      description: 'A grey kitten finds a ball of wool in the living room.',
      place: 'living room',
      placeDrawnAs: 'living room',
      entities: [
        { name: 'grey kitten', count: 1, drawnAs: 'cat', action: 'finds a ball of wool' },
        { name: 'ball of wool', count: 1, drawnAs: 'ball', action: '' },
      ],
      alpha: 0.1,
    },
    {
      description: 'The grey kitten rolls the ball of wool into the yard toward two puppies.',
      place: 'yard',
      placeDrawnAs: 'garden',
      entities: [
        { name: 'grey kitten', count: 1, drawnAs: 'cat', action: 'pushes the ball of wool' },
        { name: 'ball of wool', count: 1, drawnAs: 'ball', action: 'rolls to the right' },
        { name: 'puppy', count: 2, drawnAs: 'puppy', action: 'waits' },
      ],
      alpha: 0.2,
    },
    {
      description: 'The grey kitten and the two puppies sleep under the old oak in the yard.',
      place: 'yard',
      placeDrawnAs: 'garden',
      entities: [
        { name: 'grey kitten', count: 1, drawnAs: 'cat', action: 'sleeps' },
        { name: 'puppy', count: 2, drawnAs: 'puppy', action: 'sleeps' },
        { name: 'old oak', count: 1, drawnAs: 'tree', action: 'sways in the wind' },
      ],
      alpha: 0.1,
    },
  ],
} as const;
