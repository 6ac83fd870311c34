import { implement } from '@orpc/server';
import { studioContract } from '../../preload/contract/studio.ts';
import { EngineError } from '../engine/client.ts';
import { PackError } from '../packs/pack-error.ts';
import { PictureError } from '../pictures/picture-error.ts';
import { PlannerError } from '../planner/planner.ts';
import { asProjectError, ProjectError } from '../projects/project-error.ts';
import { FfmpegError } from '../video/ffmpeg-error.ts';
import { FileError } from '../files/file-error.ts';
import { refused } from './refused.ts';

/** What our own errors say, as the one error a call may end in; others go through and are logged by the host. */
function asRefused(error: unknown): unknown {
  const known = asProjectError(error);
  if (known instanceof ProjectError) return refused(known.kind, known.message, known.hint);
  if (known instanceof PictureError) return refused(known.kind, known.message, known.hint);
  if (known instanceof PackError) return refused('pack', known.message);
  if (known instanceof PlannerError)
    return refused(known.kind === 'offline' ? 'offline' : 'planner', known.message, known.hint);
  if (known instanceof EngineError) return refused('engine', known.message);
  if (known instanceof FfmpegError) return refused('engine', known.message);
  if (known instanceof FileError) return refused('invalid', known.message);
  return known;
}

/** The contract, ready to be given its handlers: `os.projects.list.handler(...)`. */
export const os = implement(studioContract).use(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    throw asRefused(error);
  }
});
