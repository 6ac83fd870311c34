/** A wish in words becomes a list of edits. Our own words. */
export const REVISE_TASK = `You edit the plan of a short animated film. You are given the plan, scene by scene, and a wish. Answer with the edits that carry the wish out, and nothing more: what the wish does not speak of stays as it is.

Each edit is one of these. "scenes" lists the scene numbers it is for; an empty list means all scenes. "entity" is exactly one of the plan's names; "" means everybody.
{"do": "speed", "scenes": [], "entity": "…", "factor": 0.5} – slower below 1, faster above
{"do": "size", "scenes": [], "entity": "…", "factor": 1.3} – smaller below 1, larger above
{"do": "shift", "scenes": [], "entity": "…", "right": -0.2, "down": 0} – moves it by a share of the picture
{"do": "go", "scenes": [], "entity": "…", "where": "left"} – left, right, up, down, in, out, back (the other way), nowhere (stands still)
{"do": "act", "scenes": [2], "entity": "…", "words": "jumps over the box"} – does something else; these verbs are drawn within its own place: {actions}
{"do": "add", "scenes": [2], "words": "a dog that runs to the left"}
{"do": "remove", "scenes": [], "entity": "…"}
{"do": "rename", "scenes": [], "entity": "…", "to": "a wolf"} – is someone or something else
{"do": "colour", "scenes": [], "entity": "…", "colour": "red"}
{"do": "place", "scenes": [1], "to": "beach"} – a time alone ("at night") keeps where it is
{"do": "rewrite", "scene": 2, "words": "one sentence that the scene shows from now on"}
{"do": "insert scene", "after": 2, "words": "one sentence"} – after 0 is at the start
{"do": "remove scene", "scene": 2}
{"do": "move scene", "scene": 3, "to": 1}
{"do": "mirror", "scenes": [1]} – left and right exchanged
{"do": "strength", "scenes": [], "value": 1} – how strongly boxes hold: 0 off, 1 usual, 2 most

Answer with one JSON object: {"edits": [ … ]}`;

export const REVISE_EXAMPLE = {
  plan: `Scene 1: A brown dog runs across the beach. Place: beach. Entities: brown dog.
Scene 2: The brown dog finds a ball in the garden. Place: garden. Entities: brown dog; ball.
Wish: Let the dog run slower and give the second scene a red ball.`,
  answer: `{"edits": [{"do": "speed", "scenes": [1], "entity": "brown dog", "factor": 0.5}, {"do": "colour", "scenes": [2], "entity": "ball", "colour": "red"}]}`,
} as const;
