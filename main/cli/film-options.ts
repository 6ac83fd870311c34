import type { OptionTable } from '../terminal/command-line.ts';
import { PLANNER_OPTIONS } from './plan-prompt.ts';

/** Which pack, on what: for every command that renders. */
export const ENGINE_OPTIONS = {
  pack: { type: 'string', value: '<folder>', help: 'the pack to draw with (default: models/starter)' },
  device: {
    type: 'string',
    value: '<name>',
    help: 'what to compute on: cpu, or what the machine offers (default: cpu)',
  },
} as const satisfies OptionTable;

export const FILM_OPTIONS = {
  out: {
    type: 'string',
    value: '<file.mp4>',
    help: 'the film (default: film.mp4, or the next free film-2.mp4)',
  },
  ...PLANNER_OPTIONS,
  plan: { type: 'string', value: '<plan.json>', help: 'render this plan instead of a prompt' },
  seed: { type: 'string', value: '<n>', help: 'same seed, same film: 0 to 4294967295 (default: a new one)' },
  steps: { type: 'string', value: '<n>', help: 'denoising steps, 1 to 1000 (default: as the pack says)' },
  draft: { type: 'boolean', help: "a quick look: the pack's draft steps and coarse frames" },
  guidance: {
    type: 'string',
    value: '<n>',
    help: 'how closely the text is followed, 0 to 30 (default: the pack)',
  },
  strength: {
    type: 'string',
    value: '<n>',
    help: 'how strongly the boxes hold, 0 (off) to 2 (default: the pack)',
  },
  alpha: {
    type: 'string',
    value: '<n>',
    help: 'share of the steps with the boxes on, 0 to 1, or "model": as the language model chooses (default: the pack)',
  },
  reference: {
    type: 'string',
    multiple: true,
    value: '<name=picture>',
    help: 'draw this one of the cast from a picture, such as "the cat=cat.png"; may be repeated',
  },
  fps: { type: 'string', value: '<n>', help: 'frames a second in the file, 1 to 120 (default: the pack)' },
  scale: { type: 'string', value: '<n>', help: "1 to 8 times the pack's coarse frames (default: 2)" },
  boxes: { type: 'boolean', help: 'draw the planned boxes over the film' },
  frames: {
    type: 'string',
    value: '<folder>',
    help: 'also write every frame as a PNG into a new or empty folder',
  },
  ...ENGINE_OPTIONS,
} as const satisfies OptionTable;
