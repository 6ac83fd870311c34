import { execFile } from 'node:child_process';
import { chosenTake } from '../../preload/contract/chosen-take.ts';
import type { ShownTake } from './chosen-takes.ts';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExportSettings, ExportState } from '../../preload/contract/exports.ts';
import type { Project } from '../projects/project.ts';
import { type ProjectRenders, rendersOf } from '../renders/renders-of.ts';
import { film, Listener, RenderStudio } from '../renders/testing/render-studio.ts';
import { exportsOf } from './exports-of.ts';

const FILM: ExportSettings = {
  format: 'mp4',
  size: 256,
  fps: 8,
  transition: 'cut',
  boxes: false,
  captions: false,
  name: 'film',
};
/** The tiny pack's clips: 4 frames at 2 a second. */
const CLIP_SECONDS = 2;

let studio: RenderStudio;
let project: Project;
let renders: ProjectRenders;
let heard: Listener;
let rendered: readonly string[];

beforeAll(async () => {
  studio = await RenderStudio.start();
  project = await studio.project(film(3));
  heard = new Listener(project);
  renders = await rendersOf(project, studio.services);
  rendered = project.document().order.slice(0, 2);
  await renders.enqueue({ scenes: rendered, kind: 'draft', overrides: {}, automatic: false });
  await heard.until(() => renders.takes().length === 2);
}, 120_000);
afterAll(async () => {
  await project.close();
  await studio.end();
});
beforeEach(() => rm(folder(), { recursive: true, force: true }));

const folder = () => studio.settings.exportsFolder;
const exports = () => exportsOf(project, studio.services);

async function ended(id: string): Promise<ExportState> {
  const now = () =>
    exports()
      .states()
      .find((state) => state.id === id);
  await heard.until(() => now()?.state !== 'running');
  return now()!;
}

async function exported(settings: Partial<ExportSettings>): Promise<ExportState & { readonly path: string }> {
  const id = await exports().start({ ...FILM, scenes: rendered as string[], ...settings });
  const state = await ended(id);
  expect(state).toMatchObject({ state: 'done', progress: 1 });
  return { ...state, path: state.path! };
}

async function decoded(file: string, width: number, height: number): Promise<readonly Buffer[]> {
  const ffmpeg = await studio.services.ffmpeg();
  const args = [
    '-v',
    'error',
    '-i',
    file,
    '-fps_mode',
    'passthrough',
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-',
  ];
  const run = promisify(execFile)(ffmpeg.path, args, { encoding: 'buffer', maxBuffer: 1 << 28 });
  const { stdout } = await run;
  const bytes = width * height * 3;
  expect(stdout.length % bytes).toBe(0);
  return Array.from({ length: stdout.length / bytes }, (_, i) => stdout.subarray(i * bytes, (i + 1) * bytes));
}

async function comment(file: string): Promise<string> {
  const ffmpeg = await studio.services.ffmpeg();
  const { stdout } = await promisify(execFile)(ffmpeg.path, [
    '-v',
    'error',
    '-i',
    file,
    '-f',
    'ffmetadata',
    '-',
  ]);
  return stdout;
}

const difference = (a: Buffer, b: Buffer) =>
  a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;

describe('a film exported', () => {
  it('as mp4 has every scene at the size and pace asked for, the AI mark and the recipe', async () => {
    const { path } = await exported({});
    const frames = await decoded(path, 256, 256);
    expect(frames).toHaveLength(2 * CLIP_SECONDS * 8);
    const bytes = await readFile(path);
    expect(
      bytes.includes(
        'DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
      ),
    ).toBe(true);
    expect(bytes.includes('"description":"a dog on the beach"')).toBe(true);
    expect(await comment(path)).toContain('trainedAlgorithmicMedia');
    expect(bytes.includes(studio.folder)).toBe(false);
    expect(await readdir(folder())).toEqual(['film.mp4']);
  });

  it('as WebM is VP9 and carries the mark in its comment', async () => {
    const { path } = await exported({ format: 'webm' });
    expect(await decoded(path, 256, 256)).toHaveLength(2 * CLIP_SECONDS * 8);
    expect((await comment(path)).toLowerCase()).toContain('trainedalgorithmicmedia');
    expect((await readFile(path)).includes('V_VP9')).toBe(true);
  });

  it('as GIF repeats, decodes and carries the mark', async () => {
    const { path } = await exported({ format: 'gif' });
    const frames = await decoded(path, 256, 256);
    expect(frames.length).toBeGreaterThanOrEqual(2 * 4); // equal neighbours may be one longer frame
    const bytes = await readFile(path);
    expect(bytes.includes('NETSCAPE2.0')).toBe(true);
    expect(bytes.includes('XMP DataXMP')).toBe(true);
    expect(bytes.includes('trainedAlgorithmicMedia')).toBe(true);
    expect(await readdir(folder())).toEqual(['film.gif']);
  });

  it('as PNGs has a file per frame, each with the mark', async () => {
    const { path } = await exported({ format: 'png', fps: 4, scenes: [rendered[0]!] });
    const names = await readdir(path);
    expect(names.toSorted()).toEqual(Array.from({ length: 8 }, (_, i) => `frame-0000${i + 1}.png`));
    const last = await readFile(join(path, 'frame-00008.png'));
    expect(last.includes('trainedAlgorithmicMedia')).toBe(true);
    expect(await decoded(join(path, 'frame-00008.png'), 256, 256)).toHaveLength(1);
  });

  it('with captions is taller, with boxes is drawn on, and the picture itself stays', async () => {
    const plain = await decoded((await exported({ name: 'plain' })).path, 256, 256);
    const { path } = await exported({ name: 'more', captions: true, boxes: true });
    const info = await comment(path);
    expect(info).toContain('"captions":true');
    const height = 256 + 30; // one line of 12 px letters with air
    const framed = await decoded(path, 256, height);
    expect(framed).toHaveLength(plain.length);
    const rows = (frame: Buffer, from: number, to: number) => frame.subarray(from * 256 * 3, to * 256 * 3);
    const caption = rows(framed[0]!, 256, height);
    expect([Math.max(...caption) > 150, Math.min(...caption) < 60]).toEqual([true, true]);
    expect(difference(rows(framed[0]!, 0, 20), rows(plain[0]!, 0, 20))).toBeLessThan(6);
    const boxRow = Math.round(0.3 * 256);
    expect(
      difference(rows(framed[0]!, boxRow, boxRow + 1), rows(plain[0]!, boxRow, boxRow + 1)),
    ).toBeGreaterThan(10);
  });

  it('with crossfades is shorter by them, and mixes its scenes there', async () => {
    const cut = await decoded((await exported({ name: 'cut' })).path, 256, 256);
    const faded = await decoded((await exported({ name: 'faded', transition: 'crossfade' })).path, 256, 256);
    expect(cut.length - faded.length).toBe(4); // half a second
    const [before, after] = [cut[15]!, cut[16]!];
    const middle = faded[14]!;
    const whole = difference(before, after);
    expect(difference(middle, before)).toBeLessThan(whole);
    expect(difference(middle, after)).toBeLessThan(whole);
  });

  it('of a name that is taken gets the next number, also while the other is being written', async () => {
    const ids = [];
    for (let i = 0; i < 3; i += 1)
      ids.push(await exports().start({ ...FILM, scenes: [rendered[0]!], fps: 4 }));
    const states = [];
    for (const id of ids) states.push(await ended(id));
    expect(states.map(({ path }) => path)).toEqual(
      ['film.mp4', 'film 2.mp4', 'film 3.mp4'].map((name) => join(folder(), name)),
    );
  });
});

describe('a storyboard', () => {
  it('has a title page and two scenes a page, also of those not rendered, and carries the mark', async () => {
    const { path } = await exported({ format: 'pdf', scenes: [...project.document().order] });
    const pdf = await PDFDocument.load(await readFile(path), { updateMetadata: false });
    expect(pdf.getPageCount()).toBe(3);
    expect(pdf.getTitle()).toBe('Film');
    const mark = pdf.context.lookup(pdf.catalog.get(PDFName.of('Metadata')));
    expect(mark).toBeInstanceOf(PDFRawStream);
    expect(Buffer.from((mark as PDFRawStream).getContents()).toString()).toContain('trainedAlgorithmicMedia');
    const images = pdf.context
      .enumerateIndirectObjects()
      .filter(
        ([, object]) =>
          object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
      );
    expect(images).toHaveLength(3);
  });

  it('in letters its font lacks is written without them, and says which', async () => {
    await project.change('test', (before) => ({ ...before, title: '여우와 풍선 🦊' }));
    heard.events.length = 0;
    await exported({ format: 'pdf' });
    const notice = heard.events.find((event) => event.type === 'notice');
    expect(notice).toMatchObject({ tone: 'warning', text: expect.stringContaining('for: 🦊. They') });
    await project.undo();
  });
});

describe('an export that cannot be', () => {
  it('of a scene without a take is refused with its name', async () => {
    await expect(exports().start(FILM)).rejects.toMatchObject({
      kind: 'invalid',
      message: 'scene 3 (“a red ball on the beach”) has no take to export yet',
    });
    expect(
      exports()
        .states()
        .every(({ state }) => state !== 'running'),
    ).toBe(true);
  });

  it.each(['..', '.hidden', 'con', 'a/b', 'nul.txt'])('to the name %s is refused', async (name) => {
    await expect(exports().start({ ...FILM, scenes: [...rendered], name })).rejects.toMatchObject({
      kind: 'invalid',
    });
  });

  it('cancelled leaves nothing behind', async () => {
    const id = await exports().start({ ...FILM, scenes: [...rendered], size: 1024, fps: 60 });
    await heard.until(() =>
      exports()
        .states()
        .some((state) => state.id === id && state.progress > 0),
    );
    exports().cancel(id);
    expect(await ended(id)).toMatchObject({ state: 'cancelled' });
    expect(await readdir(folder())).toEqual([]);
  });

  it('for want of its files fails in one line and leaves nothing behind', async () => {
    const take = renders.takes().find(({ scene }) => scene === rendered[1]);
    const path = project.media.path(take!.video);
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, 100));
    const id = await exports().start({ ...FILM, scenes: [...rendered] });
    const state = await ended(id);
    await writeFile(path, bytes);
    expect(state).toMatchObject({ state: 'failed', failure: expect.stringContaining('cannot be decoded') });
    expect(await readdir(folder())).toEqual([]);
  });

  it('because the folder is a file says so', async () => {
    await mkdir(studio.folder, { recursive: true });
    await writeFile(folder(), '');
    await expect(exports().start({ ...FILM, scenes: [...rendered] })).rejects.toMatchObject({
      name: 'FileError',
    });
  });
});

it('the film shows the kept take, else the newest full one, else the newest draft, never a rejected one', () => {
  const take = renders.takes().find(({ scene }) => scene === rendered[0])!;
  const make = (id: string, change: object) => ({ ...take, id, ...change });
  const draft = make('draft', { created: 9 });
  const full = make('full', { kind: 'full', created: 2 });
  const newer = make('newer', { kind: 'full', created: 3 });
  const shown = (takes: readonly ShownTake[]) => chosenTake(takes, take.scene)?.id;
  expect(shown([draft, full, newer])).toBe('newer');
  expect(shown([draft, { ...full, mark: 'kept' }, newer])).toBe('full');
  expect(shown([draft, full, { ...newer, mark: 'rejected' }])).toBe('full');
  expect(shown([draft, { ...full, mark: 'rejected' }])).toBe('draft');
  expect(shown([{ ...draft, mark: 'rejected' }])).toBeUndefined();
});
