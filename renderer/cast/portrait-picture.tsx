import { ImageOff, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastMember } from '../../preload/contract/document.ts';
import { IconButton, Spinner } from '../design/index.ts';
import { mediaUrl } from '../project/index.ts';
import styles from './cast.module.css';
import { type Portrait, usePortrait } from './portrait.ts';

export type PortraitPictureProps = {
  readonly member: CastMember;
  readonly onSeen: (portrait: Portrait) => void;
};

/** The small picture of how the pack sees a member; asked for once the card comes into view. */
export function PortraitPicture({ member, onSeen }: PortraitPictureProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [visible, setVisible] = useState(false);
  const { portrait, again } = usePortrait(member, visible);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) setVisible(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => onSeen(portrait), [portrait, onSeen]);
  const { name } = member;
  return (
    <div ref={place} className={styles['portrait']}>
      {portrait.state === 'loading' && <Spinner label={t('cast.portrait.loading', { name })} />}
      {portrait.state === 'seen' && (
        <img src={mediaUrl(portrait.picture)} alt={t('cast.portrait.alt', { name })} draggable={false} />
      )}
      {portrait.state === 'failed' && (
        <>
          <ImageOff className={styles['broken']} aria-hidden />
          <IconButton
            label={`${t('cast.portrait.failed', { name, why: portrait.why })} ${t('cast.portrait.again')}`}
            size="small"
            onClick={again}
          >
            <RotateCcw aria-hidden />
          </IconButton>
        </>
      )}
    </div>
  );
}
