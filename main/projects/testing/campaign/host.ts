import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { KnownFolders } from '../../known-folders.ts';
import { Library } from '../../library.ts';
import { ProjectError } from '../../project-error.ts';
import type { Project } from '../../project.ts';
import { smallFilm } from '../small-film.ts';
import { insertTake } from './take-rows.ts';
import { type HostSays, titleOf } from './says.ts';

/**
 * A studio that edits one film without end, until it is killed or told to finish, and says what it was promised. When the
 * film is not in its place it saves a copy and goes on in that; when the disk is full it waits.
 */

const [films = '', data = '', shift = '0', first = '1', wanted = ''] = process.argv.slice(2);

// A clock that is wrong, as `Date.now` tells it.
const rightNow = Date.now;
Date.now = () => rightNow() + Number(shift);

const say = (line: HostSays) => process.stdout.write(`${JSON.stringify(line)}\n`);
/** Of the machine, whatever the wrong clock says. */
const moment = () => performance.timeOrigin + performance.now();

const library = new Library({
  projectsFolder: () => films,
  log: (message, error) => say({ says: 'log', message: `${message}: ${String(error)}` }),
  known: await KnownFolders.open(data),
});
const asked = { toFinish: false };
createInterface({ input: process.stdin }).on('line', () => (asked.toFinish = true));

let number = Number(first);
let project: Project | undefined;

/** The film that was asked for, if it can be opened, else the newest, else a new one. */
async function openOne(): Promise<Project> {
  const list = (await library.list()).filter(({ fault }) => fault === undefined);
  const chosen = list.find(({ title }) => title === wanted) ?? list[0];
  const { id } = chosen ?? (await library.create({ ...smallFilm(), title: titleOf(number) }));
  const opened = await library.open(id);
  say({ says: 'opened', title: opened.document().title, folder: opened.folder });
  return opened;
}

async function edit(film: Project): Promise<void> {
  number += 1;
  const title = titleOf(number);
  if (number % 4 === 0) await insertTake(film, number);
  await film.change('Rename film', (before) => ({ ...before, title }));
  say({ says: 'commit', title, moment: moment() });
}

async function rescue(film: Project): Promise<void> {
  const { summary } = await library.saveCopy(film.id);
  await library.closeNow(film.id);
  project = undefined;
  project = await library.open(summary.id);
  say({ says: 'copied', title: film.document().title, folder: project.folder });
}

/** What is refused is said in a sentence, and tried again; anything else is a fault. */
async function attempt(work: () => Promise<void>): Promise<ProjectError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    say({ says: 'refused', kind: error.kind, message: error.message });
    await pause(50);
    return error;
  }
}

try {
  while (!asked.toFinish) {
    const refused = await attempt(async () => {
      project ??= await openOne();
      await edit(project);
    });
    const film = project;
    // Put back while somebody decides what to do: a copy is not needed any more.
    if (refused?.kind === 'misplaced' && film !== undefined) await attempt(() => rescue(film));
    await pause(3);
  }
  await library.closeAll();
  say({ says: 'finished' });
  process.exit(0);
} catch (error) {
  say({ says: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  process.exit(3);
}
