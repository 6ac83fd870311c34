import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Project } from '../projects/project.ts';
import { encodePng } from '../video/png.ts';
import { castPortrait } from './portraits.ts';
import { rendersOf } from './renders-of.ts';
import { film, Listener, RenderStudio } from './testing/render-studio.ts';

let studio: RenderStudio;
let project: Project;

beforeAll(async () => {
  studio = await RenderStudio.start();
  project = await studio.project(film(2));
});
afterAll(async () => {
  await project.close();
  await studio.end();
});

const firstThing = () => project.document().scenes[project.document().order[0]!]!.tracks[0]!.cast;

function recast(change: object): Promise<unknown> {
  const id = firstThing();
  return project.change('test', (before) => ({
    ...before,
    cast: { ...before.cast, [id]: { ...before.cast[id]!, ...change } },
  }));
}

it('a portrait shows what the prior imagines, then the picture that takes its place', async () => {
  const imagined = await castPortrait(project, studio.services, firstThing());
  expect(imagined).toEqual({ picture: expect.stringMatching(/\.png$/), from: 'prior' });
  expect(await castPortrait(project, studio.services, firstThing())).toEqual(imagined);
  const red = new Uint8Array(40 * 30 * 3).map((_, i) => (i % 3 === 0 ? 200 : 20));
  const media = await project.media.add(encodePng(red, 40, 30), 'png');
  await recast({ reference: { media, fileName: 'red.png' }, drawnAs: 'cat' });
  const pictured = await castPortrait(project, studio.services, firstThing());
  expect(pictured).toMatchObject({ from: 'reference', drawnAs: 'cat' });
  expect(pictured.picture).not.toBe(imagined.picture);
});

it('a scene with the picture is rendered from it and says so; one without it is not', async () => {
  const renders = await rendersOf(project, studio.services);
  const heard = new Listener(project);
  const scenes = project.document().order;
  await renders.enqueue({ scenes, kind: 'draft', overrides: {}, automatic: false });
  await heard.until(() => renders.takes().length === 2);
  const sources = renders
    .takes()
    .map(({ receipt }) => Object.values(receipt.conditioning).map(({ image }) => image));
  expect(sources).toEqual([
    ['prior', 'reference'],
    ['prior', 'prior'],
  ]);
});

it('a picture that is gone or broken fails its scene with a word', async () => {
  const media = await project.media.add(Buffer.from('no picture'), 'png');
  await recast({ reference: { media, fileName: 'x.png' } });
  await expect(castPortrait(project, studio.services, firstThing())).rejects.toMatchObject({
    kind: 'broken',
    message: /the picture for “a cat” cannot be used: the picture is in none of the formats that are read/,
  });
  await expect(castPortrait(project, studio.services, 'nobody-here')).rejects.toMatchObject({
    kind: 'not-found',
  });
});
