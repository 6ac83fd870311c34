import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openProject } from '../open-project.ts';

const Commit = z.object({ revision: z.number(), title: z.string() });

/** Lets a process edit for `milliseconds` after its first commit and kills it. Returns the last commit it was promised. */
async function promisedBefore(folder: string, milliseconds: number): Promise<z.infer<typeof Commit>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'editing-process.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  await new Promise((done) => setTimeout(done, milliseconds));
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  const last = output.split('\n').findLast((line) => line.endsWith('}'));
  if (last === undefined) throw new Error(`it ended by itself: ${output}`);
  return Commit.parse(JSON.parse(last));
}

/** What is wrong with the project after its process was killed; nothing when all is well. */
async function faultsOf(folder: string, promised: z.infer<typeof Commit>): Promise<readonly string[]> {
  const faults: string[] = [];
  const project = await openProject(folder, () => undefined);
  const revision = project.revision();
  if (project.readOnly !== undefined) faults.push(`it is still locked: ${project.readOnly}`);
  if (revision < promised.revision)
    faults.push(`revision ${promised.revision} was promised, ${revision} is there`);
  if (revision === promised.revision && project.document().title !== promised.title)
    faults.push(`the title is ${project.document().title}, not ${promised.title}`);
  const { title } = project.document();
  await project.undo();
  await project.redo();
  if (project.document().title !== title) faults.push('undo and redo do not lead back');
  for (const name of await readdir(join(folder, 'media')).catch(() => [])) {
    const [hash, ending] = name.split('.');
    const bytes = await readFile(join(folder, 'media', name));
    if (ending === 'png' && createHash('sha256').update(bytes).digest('hex') !== hash)
      faults.push(`${name} is half-written`);
  }
  await project.close();
  return faults;
}

/** Kills a process that edits the project in `folder`, at a random point, `times` times. Returns every fault found. */
export async function killWhileEditing(
  folder: string,
  times: number,
  onKill: (count: number, revision: number) => void = () => undefined,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let count = 1; count <= times; count += 1) {
    const promised = await promisedBefore(folder, Math.random() * 200);
    faults.push(...(await faultsOf(folder, promised)));
    onKill(count, promised.revision);
  }
  return faults;
}
