import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import { KEYFRAMES } from '../../preload/contract/geometry.ts';
import { type LaterLook, type LaterLooks as Looks, PLAN_CAPS } from '../../preload/contract/plan.ts';
import { drawingOf, drawnForName } from '../cast/drawable.ts';
import { usePack } from '../cast/pack.ts';
import { Select, TextField } from '../design/index.ts';
import styles from './scene.module.css';

/** Where a new look fades in: about the middle, over two keyframes. */
const MIDDLE = { from: 3, to: 5 } as const;

type Props = {
  readonly kind: CastMember['kind'];
  readonly looks: Looks | undefined;
  /** Why nothing can be changed now. */
  readonly off: string | undefined;
  /** All of its looks; undefined for none. */
  readonly onChange: (looks: Looks | undefined) => void;
};

/** What it becomes and when: a row for each look, and one for the next. An emptied name takes its look away. */
export function LaterLooks({ kind, looks = [], off, onChange }: Props) {
  const put = (at: number, look: LaterLook | undefined) => {
    const next = look === undefined ? looks.toSpliced(at, 1) : looks.toSpliced(at, 1, look);
    onChange(next.length === 0 ? undefined : next);
  };
  const rows: readonly (LaterLook | undefined)[] =
    looks.length < PLAN_CAPS.laterLooks ? [...looks, undefined] : looks;
  // Rows are told apart by their order alone.
  return rows.map((look, at) => (
    <OneLook
      key={`row ${at}`}
      kind={kind}
      look={look}
      again={at > 0}
      off={off}
      onChange={(next) => put(at, next)}
    />
  ));
}

type RowProps = Pick<Props, 'kind' | 'off'> & {
  readonly look: LaterLook | undefined;
  readonly again: boolean;
  readonly onChange: (look: LaterLook | undefined) => void;
};

function OneLook({ kind, look, again, off, onChange }: RowProps) {
  const { t } = useTranslation();
  const { pack } = usePack();
  const unknown =
    look !== undefined &&
    pack !== undefined &&
    drawingOf(pack, { id: '', kind, name: look.drawnAs }).as === 'unknown';
  const name = (typed: string) => {
    const words = typed.trim();
    const drawnAs = (pack === undefined ? undefined : drawnForName(pack, words)) ?? words;
    onChange(words === '' ? undefined : { ...(look ?? MIDDLE), drawnAs });
  };
  const lasts = look === undefined ? 0 : look.to - look.from;
  return (
    <div className={styles['pair']}>
      <TextField
        label={t(
          again ? 'scene.becomes.next' : kind === 'place' ? 'scene.becomes.place' : 'scene.becomes.title',
        )}
        placeholder={t(kind === 'place' ? 'scene.becomes.placePlaceholder' : 'scene.becomes.placeholder')}
        hint={unknown ? t(kind === 'place' ? 'scene.placeUnknown' : 'cast.unknown') : undefined}
        value={look?.drawnAs ?? ''}
        maxLength={PLAN_CAPS.textCharacters}
        disabledReason={off}
        onCommit={name}
      />
      <Select
        label={t('scene.becomes.when')}
        value={look === undefined ? undefined : String(look.from)}
        options={Array.from({ length: KEYFRAMES - lasts }, (_, from) => ({
          value: String(from),
          label:
            lasts === 0
              ? t('scene.becomes.at', { keyframe: from + 1 })
              : t('scene.becomes.fromTo', { from: from + 1, to: from + 1 + lasts }),
        }))}
        disabledReason={off ?? (look === undefined ? t('scene.becomes.nothingWhy') : undefined)}
        onValueChange={(from) =>
          look !== undefined && onChange({ ...look, from: Number(from), to: Number(from) + lasts })
        }
      />
    </div>
  );
}
