import { Pause, Play } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Take } from '../../preload/contract/takes.ts';
import { classNames } from '../design/index.ts';
import { mediaUrl } from '../project/index.ts';
import { useInPhase } from './phase.ts';
import styles from './take-clip.module.css';

export type TakeClipProps = {
  readonly take: Take;
  /** What it is, for people ("Full take of 14:03"). */
  readonly name: string;
  /** Plays or not as someone else decides, in phase with all others that do; without it its own button does. */
  readonly playing?: boolean;
  readonly className?: string | undefined;
};

/** A take as a small picture that plays in a loop when asked to. */
export function TakeClip({ take, name, playing, className }: TakeClipProps) {
  const { t } = useTranslation();
  const [own, setOwn] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  const runs = playing ?? own;
  useEffect(() => {
    // A play() that is overtaken by an unmount rejects; that is no failure.
    if (runs) void video.current?.play().catch(() => undefined);
  }, [runs]);
  useInPhase(video, playing === true);
  const label = t(runs ? 'renders.takes.stop' : 'renders.takes.play', { what: name });
  const picture = runs ? (
    <video
      ref={video}
      src={mediaUrl(take.video)}
      poster={mediaUrl(take.poster)}
      muted
      loop
      playsInline
      aria-label={name}
    />
  ) : (
    <img src={mediaUrl(take.poster)} alt={name} draggable={false} loading="lazy" />
  );
  if (playing !== undefined) return <span className={classNames(styles['clip'], className)}>{picture}</span>;
  return (
    <button
      type="button"
      className={classNames(styles['clip'], styles['plays'], className)}
      aria-label={label}
      aria-pressed={runs}
      onClick={() => setOwn(!own)}
    >
      {picture}
      <span className={styles['sign']} aria-hidden>
        {runs ? <Pause /> : <Play />}
      </span>
    </button>
  );
}
