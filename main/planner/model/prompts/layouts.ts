/** Step 2 (paper, §3.1): one scene becomes boxes on nine keyframes. Our own words. */

export const LAYOUT_TASK = `You plan where things are in a short clip. You are given one scene, with the things to show. For each of 9 keyframes, evenly spread over the clip, write a box for every thing, and a caption of what that moment shows. At the end say in two or three sentences why you placed and moved them so.

Rules:
- A box is [x0, y0, x1, y1]: left, top, right, bottom. The picture goes from 0 to 1 both ways; 0, 0 is its top left corner. x0 is less than x1, y0 is less than y1. Use steps of 0.05.
- Every thing has a box in every one of the 9 keyframes, in the same order each time, under exactly the name given. Of a thing that is there several times, write its name once for each.
- Make the boxes large: it is a close camera. One thing alone fills about half of the picture's height or more; no side is under 0.1 unless the scene calls the thing small.
- Keep sizes natural beside each other: a mouse is smaller than a horse, a tree is taller than a person.
- Boxes of things that do not touch in the story do not overlap. What somebody holds, wears, rides or sits on touches it.
- From one keyframe to the next boxes change a little and evenly. What stands still keeps its box.
- What moves to the right has a growing x; what rises has a shrinking y; what comes nearer grows. What is asked to be left, right, above, below, on or in front of something is there in every keyframe.
- What comes in starts outside the picture (x1 under 0, or x0 over 1); what leaves ends outside.
- On the ground, feet (y1) stand between 0.75 and 0.95, unless it flies, climbs or jumps.`;

export const LAYOUT_STRENGTH_RULE = `Also say how strongly this layout should steer the picture, from 0 (not at all) to 0.3 (exactly as drawn).`;

export const LAYOUT_JSON = `Answer with one JSON object and nothing else:
{"frames": [{"boxes": [{"name": "…", "box": [0.1, 0.2, 0.6, 0.9]}], "caption": "…"}, … 9 in all], "reasoning": "…"{strength}}`;
export const LAYOUT_JSON_STRENGTH = `, "layout_strength": 0.1`;

export const LAYOUT_TEXT = `Answer with these lines and nothing else, one line for each of the 9 keyframes:
Frame 1: [["name", [0.1, 0.2, 0.6, 0.9]], …], caption: …
…
Frame 9: …
Reasoning: …{strength}`;
export const LAYOUT_TEXT_STRENGTH = `
Strength: …`;

/** Asks once more, with what was wrong. */
export const AGAIN = `That answer cannot be used yet. What is wrong with it:
{faults}
Write the whole answer again, with this put right, in the same format.`;

export const AGAIN_CUT_OFF = `it was cut off before its end: be briefer`;

export const AGAIN_THOUGHT = `it was all thinking and no answer: think little, and write the answer itself`;
