import { readFile } from 'node:fs/promises';
import { readPlanFile } from '../main/cli/plan-file.ts';
import { readManifest } from '../main/packs/read-pack.ts';
import { findFfmpeg } from '../main/video/find-ffmpeg.ts';
import { runFfmpeg } from '../main/video/run-ffmpeg.ts';

/**
 * Fails unless a film decodes to as many frames as its plan has scenes times the pack's frames, and carries the AI mark:
 * `node .ci/check-film.ts film.mp4 plan.json pack-folder`.
 */
const [film = '', planFile = '', packFolder = ''] = process.argv.slice(2);
const plan = await readPlanFile(planFile);
const { manifest } = await readManifest(packFolder);
const ffmpeg = await findFfmpeg();
const args = ['-v', 'error', '-xerror', '-i', film, '-f', 'framemd5', '-'];
const decoded = (await runFfmpeg(ffmpeg.path, args).finished).toString('utf8');
const frames = decoded.split('\n').filter((line) => /^\d/.test(line)).length;
const expected = plan.scenes.length * manifest.capabilities.frames;
if (frames !== expected) throw new Error(`${film} decodes to ${frames} frames; ${expected} were planned`);
if (!(await readFile(film)).includes('trainedAlgorithmicMedia')) throw new Error(`${film} has no AI mark`);
process.stdout.write(`${film}: ${frames} frames in ${plan.scenes.length} scenes, marked as AI-made\n`);
