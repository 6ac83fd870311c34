import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExportSettings } from '../../preload/contract/exports.ts';
import type { Project } from '../projects/project.ts';
import { rendersOf } from '../renders/renders-of.ts';
import { film, Listener, RenderStudio } from '../renders/testing/render-studio.ts';
import { exportsOf } from './exports-of.ts';

let studio: RenderStudio;
let project: Project;
let heard: Listener;
beforeAll(async () => {
  studio = await RenderStudio.start();
  project = await studio.project(film(3));
  heard = new Listener(project);
  const renders = await rendersOf(project, studio.services);
  const scenes = project.document().order.slice(0, 2);
  await renders.enqueue({ scenes, kind: 'draft', overrides: {}, automatic: false });
  await heard.until(() => renders.takes().length === 2);
}, 120_000);
afterAll(async () => {
  await project.close();
  await studio.end();
});

const settings = (change: Partial<ExportSettings>): ExportSettings => ({
  ...{ format: 'mp4', size: 256, fps: 8, transition: 'cut', boxes: false, captions: false, name: 'film' },
  ...change,
});

it.each([
  { transition: 'crossfade', captions: true },
  { captions: true, size: 512 },
  { format: 'gif', fps: 60 },
] as const)('of %j size and length are those of the file', async (change) => {
  const exports = exportsOf(project, studio.services);
  const scenes = project.document().order.slice(0, 2);
  const estimate = await exports.estimate(settings(change));
  const id = await exports.start(settings({ ...change, scenes }));
  const state = () => exports.states().find((each) => each.id === id);
  await heard.until(() => state()?.state !== 'running');
  const { path } = await studio.services.ffmpeg();
  const args = ['-hide_banner', '-i', state()!.path!, '-f', 'null', '-'];
  const { stderr } = await promisify(execFile)(path, args);
  expect(stderr).toContain(`${estimate!.width}x${estimate!.height}`);
  const [, minutes, seconds] = [...stderr.matchAll(/time=00:(\d\d):(\d\d\.\d+)/g)].at(-1) ?? [];
  expect(Number(minutes) * 60 + Number(seconds)).toBeCloseTo(estimate!.seconds, 0);
  expect(estimate!.bytes).toBeGreaterThan(0);
});

it('there is none of a storyboard, nor of scenes without a take', async () => {
  const exports = exportsOf(project, studio.services);
  const [, , missing = ''] = project.document().order;
  expect(await exports.estimate(settings({ format: 'pdf' }))).toBeUndefined();
  expect(await exports.estimate(settings({ scenes: [missing] }))).toBeUndefined();
});
