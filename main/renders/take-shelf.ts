import { rm } from 'node:fs/promises';
import type { Transaction } from 'kysely';
import type { StudioDocument } from '../../preload/contract/document.ts';
import { type Id, type MediaId, newId } from '../../preload/contract/ids.ts';
import type { Scene } from '../../preload/contract/plan.ts';
import type { Take } from '../../preload/contract/takes.ts';
import type { ProjectTables } from '../projects/project-tables.ts';
import { ProjectError } from '../projects/project-error.ts';
import type { Project } from '../projects/project.ts';
import type { StudioServices } from '../services/services.ts';
import type { NewJob } from './job-repository.ts';
import { Moments } from './moments.ts';
import { touchedScenes } from './scene-changes.ts';
import { isStale, type StoredTake } from './stored-take.ts';
import { allTakes, deleteTake, insertTake, markTake, plannedScene, renewTake } from './take-repository.ts';

/** An edit that touches the whole film is told in portions, so that no window drowns in messages. */
const PORTION = 50;
const PAUSE = 100;

/** The takes of an open project: in memory as they are on the disk, with what is stale. */
export class TakeShelf {
  readonly #project: Project;
  readonly #takes: Map<Id, { readonly stored: StoredTake; readonly stale: boolean }>;

  readonly #moments: Moments;
  readonly #untold = new Set<Id>();
  #telling: NodeJS.Timeout | undefined;

  private constructor(project: Project, stored: readonly StoredTake[], moments: Moments) {
    this.#project = project;
    this.#moments = moments;
    const document = project.document();
    this.#takes = new Map(
      stored.map((each) => [each.take.id, { stored: each, stale: isStale(each, document) }]),
    );
  }

  /** @param made when the jobs of the queue were made: the shelf's moments are later than all of them */
  static async open(
    project: Project,
    log: StudioServices['log'],
    made: readonly number[] = [],
  ): Promise<TakeShelf> {
    const stored = await allTakes(project.database, log);
    const moments = new Moments([...made, ...stored.map(({ take }) => take.created)]);
    return new TakeShelf(project, stored, moments);
  }

  /** When a take or job is made that is made now: later than all there are. */
  moment(): number {
    return this.#moments.next();
  }

  all(): readonly Take[] {
    return [...this.#takes.values()].map(({ stored, stale }) => ({ ...stored.take, stale }));
  }

  /** Looks again at the takes of scenes that an edit touched; says which became or ceased to be stale. */
  documentChanged(now: StudioDocument, before: StudioDocument): void {
    const touched = new Set(touchedScenes(now, before));
    for (const { stored, stale } of [...this.#takes.values()]) {
      const deleted = now.scenes[stored.take.scene] === undefined;
      if (!deleted && !touched.has(stored.take.scene)) continue;
      if (isStale(stored, now) === stale) continue;
      this.#takes.set(stored.take.id, { stored, stale: !stale });
      this.#untold.add(stored.take.id);
    }
    if (this.#telling === undefined) this.#tell();
  }

  /** Tells no more. */
  close(): void {
    clearTimeout(this.#telling);
  }

  /** Tells of the next takes whose mark changed, as they are by now. */
  #tell(): void {
    const portion = [...this.#untold].slice(0, PORTION);
    for (const id of portion) {
      this.#untold.delete(id);
      const known = this.#takes.get(id);
      if (known === undefined) continue;
      this.#project.emit({ type: 'take', take: { ...known.stored.take, stale: known.stale } });
    }
    this.#telling = this.#untold.size === 0 ? undefined : setTimeout(() => this.#tell(), PAUSE);
  }

  /** A finished take, after its row was written. */
  added(stored: StoredTake): void {
    this.#put(stored);
  }

  /** Writes a new take's row; `added` follows once the transaction stands. */
  async insert(transaction: Transaction<ProjectTables>, stored: StoredTake, planned: Scene): Promise<void> {
    await insertTake(transaction, stored, planned);
  }

  /**
   * The take of these inputs, offered again as its scene's newest: the same one where scene, kind and strip are the job's,
   * else a copy that shares its files. Undefined when there is none.
   */
  async offerAgain(job: NewJob, inputs: string): Promise<Take | undefined> {
    const same = [...this.#takes.values()]
      .map(({ stored }) => stored)
      .filter(({ take }) => take.receipt.inputs === inputs);
    const own = same.find(
      ({ take }) => take.scene === job.scene && take.kind === job.kind && take.strip === job.strip,
    );
    if (own !== undefined) return this.#renew(own, job);
    const [other] = same;
    return other === undefined ? undefined : this.#copy(other, job);
  }

  /** @throws ProjectError when there is no such take */
  async mark(id: Id, mark: Take['mark']): Promise<void> {
    const { take } = this.#get(id);
    await this.#project.write((transaction) => markTake(transaction, take, mark));
    for (const { stored } of [...this.#takes.values()]) {
      const unkept = mark === 'kept' && stored.take.scene === take.scene && stored.take.mark === 'kept';
      if (stored.take.id === id) this.#put({ ...stored, take: { ...stored.take, mark } });
      else if (unkept) this.#put({ ...stored, take: { ...stored.take, mark: 'none' } });
    }
  }

  /** Deletes a take and, once that is on the disk, those of its files that nothing else shows. @throws ProjectError */
  async remove(id: Id): Promise<void> {
    const { take } = this.#get(id);
    await this.#project.write((transaction) => deleteTake(transaction, id));
    this.#takes.delete(id);
    this.#project.emit({ type: 'take-deleted', take: id });
    for (const media of new Set([take.poster, take.video]))
      if (!this.#uses(media)) await rm(this.#project.media.path(media), { force: true });
  }

  #get(id: Id): StoredTake {
    const found = this.#takes.get(id);
    if (found === undefined) throw new ProjectError('not-found', 'this take is no longer there');
    return found.stored;
  }

  #uses(media: MediaId): boolean {
    const shown = [...this.#takes.values()].some(
      ({ stored }) => stored.take.poster === media || stored.take.video === media,
    );
    return (
      shown ||
      Object.values(this.#project.document().cast).some((member) => member.reference?.media === media)
    );
  }

  async #renew(stored: StoredTake, job: NewJob): Promise<Take> {
    // What somebody asked for again is not rejected any more; an automatic draft asks for nothing.
    const mark = stored.take.mark === 'rejected' && !job.automatic ? 'none' : stored.take.mark;
    const take = { ...stored.take, created: this.#moments.next(), mark };
    await this.#project.write((transaction) => renewTake(transaction, take));
    return this.#put({ ...stored, take });
  }

  async #copy({ take, pack }: StoredTake, { scene, kind, strip, overrides }: NewJob): Promise<Take> {
    // A badge names tracks, and those are its own scene's.
    const { strip: _strip, adherence, ...rest } = take;
    const copy = {
      ...rest,
      id: newId(),
      scene,
      kind,
      mark: 'none' as const,
      created: this.#moments.next(),
      ...(strip === undefined ? {} : { strip }),
      ...(adherence === undefined || scene !== take.scene ? {} : { adherence }),
    };
    const planned = await plannedScene(this.#project.database, take.id);
    if (planned === undefined) throw new ProjectError('not-found', 'this take is no longer there');
    const stored = { take: copy, overrides, pack };
    await this.#project.write((transaction) => insertTake(transaction, stored, planned));
    return this.#put(stored);
  }

  #put(stored: StoredTake): Take {
    const stale = isStale(stored, this.#project.document());
    this.#takes.set(stored.take.id, { stored, stale });
    const take = { ...stored.take, stale };
    this.#project.emit({ type: 'take', take });
    return take;
  }
}
