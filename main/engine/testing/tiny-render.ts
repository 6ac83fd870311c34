import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Sampler, SceneRequest } from '../requests.ts';

const numbers = z.array(z.number());

/** What numpy made of the tiny pack; written by models/training/reference/tiny_render.py. */
export const TINY_RENDER = z
  .object({
    request: SceneRequest.unwrap().omit({ sampler: true }),
    renders: z.array(z.object({ sampler: Sampler, latents: numbers, cells: numbers, fine: numbers })),
    tokens: z.array(z.object({ text: z.string(), ids: numbers })),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'tiny-render.json'), 'utf8')));

/** The reference's request; 6 steps, three entities of which the pack has room for two. */
export const REQUEST: SceneRequest = { ...TINY_RENDER.request, sampler: 'ddim' };
