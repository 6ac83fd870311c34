import type { EntityTrack } from '../../../preload/contract/plan.ts';
import { attachedAs } from '../lexicon/attached.ts';
import type { ThemeRole, Verb } from '../lexicon/schema.ts';
import { verbSaid } from '../lexicon/verb-said.ts';

const HAS = new Set<ThemeRole>(['held', 'worn', 'ridden']);
/** Motions in whose course something first comes into somebody's hands, or leaves them. */
const CHANGES_HANDS = new Set<Verb['motion']>(['approach', 'transfer', 'drop', 'lift']);

const has = ({ theme, act, motion }: Verb): boolean =>
  !CHANGES_HANDS.has(motion) && (HAS.has(theme) || act === 'eat' || act === 'drink');

const headOf = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? name;
/** A name's last word, and what it may be the plural of. */
function headsOf(name: string): readonly string[] {
  const head = headOf(name);
  return [head, head.replace(/s$/, ''), head.replace(/es$/, '')];
}

/**
 * The tracks of a scene with what their words say of who has what: "rides a horse" puts its track on that of the horse,
 * "reads a book" the book's into the reader's hands. The first who does so has the first of that name, and so on.
 */
export function attachedByWords(tracks: readonly EntityTrack[]): readonly EntityTrack[] {
  const attached = new Map<EntityTrack, EntityTrack['attached']>();
  const taken = new Set<EntityTrack>();
  const pointTo = (track: EntityTrack) => {
    const copy = tracks.filter(({ entity }) => entity === track.entity).indexOf(track);
    return { to: track.entity, ...(copy > 0 && { copy }) };
  };
  for (const track of tracks) {
    const said = verbSaid(track.action ?? '', has);
    if (said === undefined) continue;
    const heads = new Set(said.objects.flatMap(headsOf));
    const other = tracks.find(
      (one) => one !== track && !taken.has(one) && headsOf(one.entity).some((head) => heads.has(head)),
    );
    if (other === undefined) continue;
    const rides = said.verb.theme === 'ridden';
    const as = attachedAs({ role: said.verb.theme, act: said.verb.act, thing: other.entity.toLowerCase() });
    if (as === undefined) continue;
    taken.add(other);
    const [child, parent] = rides ? [track, other] : [other, track];
    if (!attached.has(child)) attached.set(child, { as, ...pointTo(parent) });
  }
  return tracks.map((track) => {
    const found = track.attached ?? attached.get(track);
    return found === undefined ? track : { ...track, attached: found };
  });
}
