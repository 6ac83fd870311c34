import { mkdirSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Library } from '../../library.ts';
import { damage, HAPPENINGS, type HappeningName } from './happenings.ts';
import { lookAtAll, type Looked } from './look.ts';
import { type Host, Room } from './room.ts';
import { numberOf } from './says.ts';

export type CampaignReport = {
  readonly rounds: number;
  /** How often what happened. */
  readonly happened: Readonly<Record<string, number>>;
  readonly commits: number;
  readonly copies: number;
  /** Refusals by kind. */
  readonly refused: Readonly<Record<string, number>>;
  /** Damaged films that were opened from their copy, and those that could only say why not. */
  readonly rescued: number;
  readonly told: number;
  /** Everything that went wrong; empty when nothing committed was lost and everything was said. */
  readonly faults: readonly string[];
};

export type CampaignOptions = {
  readonly rounds: number;
  /** What may happen; everything unless said. */
  readonly only?: readonly HappeningName[];
  readonly random?: () => number;
  readonly onRound?: (round: number, faults: readonly string[]) => void;
};

const NAMES = Object.keys(HAPPENINGS) as readonly HappeningName[];
/** Commits under way when something happens may still be told of. */
const GRACE_MS = 150;
/** Saving a copy takes no longer, unless the disk is full or away. */
const SAVING_MS = 3000;
/** More than these are in the way. */
const MOST_FILMS = 5;
/** Two years: further than any file is old. */
const FAR_MS = 6.3e10;

const moment = () => performance.timeOrigin + performance.now();

class Campaign {
  readonly #room = new Room();
  readonly #random: () => number;
  readonly #happened: Record<string, number> = {};
  readonly #refused: Record<string, number> = {};
  readonly faults: string[] = [];
  #number = 1;
  #commits = 0;
  #copies = 0;
  #rescued = 0;
  #told = 0;
  /** Titles of all films after the round before. */
  #titles: readonly string[] = [];

  constructor(random: () => number) {
    this.#random = random;
  }

  report(rounds: number): CampaignReport {
    return {
      rounds,
      happened: this.#happened,
      commits: this.#commits,
      copies: this.#copies,
      refused: this.#refused,
      rescued: this.#rescued,
      told: this.#told,
      faults: this.faults,
    };
  }

  end(): void {
    this.#room.end();
  }

  #count(name: string): void {
    this.#happened[name] = (this.#happened[name] ?? 0) + 1;
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  /** One life of a studio, in which `what` happens to its film, and a look at everything after it. */
  async round(what: readonly HappeningName[]): Promise<void> {
    const faults = this.faults.length;
    const shift = what.includes('clock') ? (this.#random() - 0.5) * FAR_MS : 0;
    const host = this.#room.start(this.#number, {
      shift,
      title: this.#titles.length > 0 ? this.#pick(this.#titles) : '',
    });
    const started = await host.until(({ says }) => says === 'commit');
    if (!started)
      this.faults.push(`the studio did not start: ${host.stderr} ${JSON.stringify(host.lines.at(-1))}`);
    const destroyed = started && (await this.#letHappen(host, what));
    await this.#over(host, destroyed);
    await this.#damageOne();
    await this.#clear();
    for (const fault of this.faults.splice(faults)) this.faults.push(`${what.join(' + ')}: ${fault}`);
  }

  /** Returns whether something was destroyed that the studio had no time to save. */
  async #letHappen(host: Host, what: readonly HappeningName[]): Promise<boolean> {
    for (const name of what) {
      await pause(this.#random() * 200);
      const folder = this.#openFolder(host);
      if (folder === undefined) continue;
      const happening = HAPPENINGS[name];
      const { stops, destroys } = happening;
      const from = host.lines.length;
      if (!this.#try(() => happening.happen(this.#room, folder, this.#random))) continue;
      this.#count(name);
      const after = moment();
      if (!stops) continue;
      const kill = this.#random() < 0.3;
      if (kill) await pause(this.#random() * 100);
      if (kill) this.#kill(host);
      const noticed =
        kill || (await host.until((line) => line.says === 'refused' && line.kind === 'misplaced', from));
      if (!noticed) this.faults.push(`${name} was not noticed`);
      this.#requireNoCommit(host, from, after);
      for (const ghost of this.#room.ghosts()) this.faults.push(`${ghost} was made where no disk is`);
      if (kill) return destroys;
      if (name === 'unplug') continue;
      const saved = await host.until(({ says }) => says === 'copied', from, SAVING_MS);
      // What happens next would happen to a folder that is not open any more.
      if (!saved) return destroys;
    }
    return false;
  }

  /** What another program cannot do either, such as to copy onto a full disk, does not happen. */
  #try(happen: () => boolean): boolean {
    try {
      return happen();
    } catch {
      return false;
    }
  }

  /** Nothing may be committed after the film was taken away, unless to a copy, or where it was put back. */
  #requireNoCommit(host: Host, from: number, after: number): void {
    for (const line of host.lines.slice(from)) {
      if (line.says === 'copied' || line.says === 'refused') return;
      if (line.says === 'commit' && line.moment > after + GRACE_MS)
        this.faults.push(`“${line.title}” was committed to a place that is no more the film’s`);
    }
  }

  /** The folder of the film that is open. */
  #openFolder(host: Host): string | undefined {
    const line = host.lines.findLast(({ says }) => says === 'opened' || says === 'copied');
    return host.over || line === undefined || !('folder' in line) ? undefined : line.folder;
  }

  #kill(host: Host): void {
    host.kill();
    this.#count('kill');
  }

  /** Puts the world right, ends the studio one way or the other, and looks at all films. */
  async #over(host: Host, destroyed: boolean): Promise<void> {
    if (this.#random() < 0.4 && !host.over) this.#kill(host);
    if (host.over || this.#random() < 0.2) await pause(20);
    this.#room.plug();
    this.#room.disk?.empty();
    const from = host.lines.length;
    if (!host.over && !(await host.until(({ says }) => says === 'commit', from)) && !host.over)
      this.faults.push(`the studio does not go on: ${JSON.stringify(host.lines.at(-1))}`);
    host.finish();
    const code = await host.ended;
    if (code !== 0 && code !== null) this.faults.push(`the studio ended with ${code}: ${host.stderr}`);
    this.#hear(host);
    await this.#look(host, destroyed);
  }

  #hear(host: Host): void {
    for (const line of host.lines) {
      if (line.says === 'commit') this.#commits += 1;
      if (line.says === 'copied') this.#copies += 1;
      if (line.says === 'refused') this.#refused[line.kind] = (this.#refused[line.kind] ?? 0) + 1;
      if (line.says === 'fault') this.faults.push(line.message);
      if (line.says === 'commit') this.#number = Math.max(this.#number, numberOf(line.title));
    }
    this.#number += 2;
  }

  async #look(host: Host, destroyed: boolean): Promise<void> {
    const looked = await lookAtAll(this.#room);
    this.#keep(looked);
    const found = new Set(looked.titles.map(numberOf));
    const last = host.lines.findLast((line) => line.says === 'commit');
    const promised = last?.says === 'commit' ? numberOf(last.title) : 0;
    const opened = host.lines.find((line) => line.says === 'opened');
    const edited = opened?.says === 'opened' ? opened.title : '';
    if (promised > 0 && !destroyed && !found.has(promised) && !found.has(promised + 1))
      this.faults.push(`“no ${promised}.” was promised and is lost; there are ${[...found].join()}`);
    for (const title of this.#titles)
      if (title !== edited && !looked.titles.includes(title)) this.faults.push(`“${title}” is gone`);
    this.#titles = looked.titles;
  }

  #keep({ told, rescued, faults }: Looked): void {
    this.#told += told;
    this.#rescued += rescued;
    this.faults.push(...faults);
  }

  /** Now and then the database of a closed film is damaged: it opens from its copy, or says why not. */
  async #damageOne(): Promise<void> {
    const folders = this.#room.folders();
    if (this.#random() > 0.25 || folders.length === 0) return;
    this.#count('damage');
    damage(this.#pick(folders), this.#random);
    const looked = await lookAtAll(this.#room);
    this.#keep(looked);
    this.#titles = looked.titles;
  }

  /** Films beyond a few are removed as a user does, and brought back; then they are gone for good. */
  async #clear(): Promise<void> {
    rmSync(this.#room.elsewhere, { recursive: true, force: true });
    mkdirSync(this.#room.elsewhere);
    const library = new Library({ projectsFolder: () => this.#room.films, log: () => undefined });
    const list = await library.list();
    for (const { id, title } of list.slice(MOST_FILMS)) {
      await library.remove(id);
      const back = await library.restore(id);
      if (back.title !== title) this.faults.push(`“${title}” came back as “${back.title}”`);
      await library.remove(id);
    }
    await library.emptyTrash(async (folder) => {
      rmSync(folder, { recursive: true });
      return true;
    });
    this.#titles = (await library.list())
      .filter(({ fault }) => fault === undefined)
      .map(({ title }) => title);
  }
}

/**
 * Lets a studio edit films while all that happens to films happens: first each thing alone, then random combinations.
 * Everything that was committed must be found afterwards, and every film must open or say why it does not.
 */
export async function campaign({
  rounds,
  only = NAMES,
  random = Math.random,
  onRound,
}: CampaignOptions): Promise<CampaignReport> {
  const all = new Campaign(random);
  try {
    for (let round = 0; round < rounds; round += 1) {
      const alone = only[round];
      const count = 1 + Math.floor(random() * 3);
      const some = Array.from({ length: count }, () => only[Math.floor(random() * only.length)]!);
      await all.round(alone === undefined ? [...new Set(some)] : [alone]);
      onRound?.(round + 1, all.faults);
    }
    return all.report(rounds);
  } finally {
    all.end();
  }
}
