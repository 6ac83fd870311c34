import { CircleHelp, ImageDown, Replace } from 'lucide-react';
import { type DragEvent, memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import { Badge, classNames } from '../design/index.ts';
import { useProject } from '../project/index.ts';
import { castColour } from '../storyboard/cast-colours.ts';
import type { ListedMember } from './cast-list.ts';
import styles from './cast.module.css';
import { drawingOf } from './drawable.ts';
import { MemberDetails } from './member-details.tsx';
import { MemberMenu } from './member-menu.tsx';
import { usePack } from './pack.ts';
import { pictureOf } from './picture-file.ts';
import type { Portrait } from './portrait.ts';
import { PortraitPicture } from './portrait-picture.tsx';
import { SceneChips } from './scene-chips.tsx';

export type MemberCardProps = ListedMember & {
  readonly onPicture: (member: CastMember, file: File) => void;
};

/** One member: how the pack sees it, from what, where it plays, and everything to do with it. */
export const MemberCard = memo(function MemberCard({ member, scenes, onPicture }: MemberCardProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [over, setOver] = useState(false);
  const [portrait, setPortrait] = useState<Portrait>({ state: 'loading' });
  const dragging = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = pictureOf(event.dataTransfer);
    if (file !== undefined) onPicture(member, file);
  };
  return (
    <li
      className={classNames(styles['card'], over && styles['over'])}
      data-member={member.id}
      onDragEnter={dragging}
      onDragOver={dragging}
      onDragLeave={(event) =>
        event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(false)
      }
      onDrop={drop}
    >
      <PortraitPicture member={member} onSeen={setPortrait} />
      <div className={styles['words']}>
        <div className={styles['nameLine']}>
          <Swatch member={member} />
          <button
            type="button"
            className={styles['name']}
            aria-expanded={open}
            title={member.name}
            onClick={() => setOpen(!open)}
          >
            {member.name}
          </button>
          <MemberMenu member={member} scenes={scenes} onPicture={onPicture} onDetails={() => setOpen(true)} />
        </div>
        <Conditioning member={member} portrait={portrait} />
        <SceneChips scenes={scenes} />
      </div>
      {open && <MemberDetails member={member} onPicture={onPicture} />}
      {over && (
        <div className={styles['drop']} aria-hidden>
          <ImageDown /> {t('cast.reference.drop')}
        </div>
      )}
    </li>
  );
});

function Swatch({ member }: { readonly member: CastMember }) {
  const cast = useProject((state) => state.document.cast);
  if (member.kind === 'place') return undefined;
  return (
    <span className={styles['swatch']} style={{ background: castColour(cast, member.id) }} aria-hidden />
  );
}

/** What it is drawn from now, and what the pack draws in its stead. */
function Conditioning({ member, portrait }: { readonly member: CastMember; readonly portrait: Portrait }) {
  const { t } = useTranslation();
  const { pack } = usePack();
  const drawing = pack === undefined ? undefined : drawingOf(pack, member);
  const from =
    portrait.state === 'seen' ? portrait.from : member.reference === undefined ? undefined : 'reference';
  const { name } = member;
  return (
    <div className={styles['badges']}>
      {from !== undefined && (
        <Badge tone={from === 'reference' ? 'accent' : 'neutral'} title={t(`cast.from.${from}`)}>
          {t(`cast.fromShort.${from}`)}
        </Badge>
      )}
      {drawing?.as === 'other' && (
        <Badge
          tone={drawing.translated ? 'neutral' : 'warning'}
          icon={<Replace aria-hidden />}
          title={t('cast.drawnAsHint', { name, words: drawing.words })}
        >
          {t('cast.drawnAs', { words: drawing.words })}
        </Badge>
      )}
      {drawing?.as === 'unknown' && (
        <Badge tone="warning" icon={<CircleHelp aria-hidden />} title={t('cast.unknownHint', { name })}>
          {t('cast.unknown')}
        </Badge>
      )}
    </div>
  );
}
