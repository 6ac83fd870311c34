import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../design/index.ts';
import styles from './compare.module.css';
import { clipRightOf, wipeAt, wipeByKey } from './wipe.ts';

export type WipeStageProps = {
  readonly mode: 'wipe' | 'beside';
  readonly left: ReactNode;
  readonly right: ReactNode;
};

/** Two pictures: one over the other with a line to drag between them, or beside one another. */
export function WipeStage({ mode, left, right }: WipeStageProps) {
  const { t } = useTranslation();
  const [position, setPosition] = useState(0.5);
  const stage = useRef<HTMLDivElement>(null);
  const follow = (event: PointerEvent) => {
    const box = stage.current?.getBoundingClientRect();
    if (box !== undefined && event.buttons === 1) setPosition(wipeAt(event.clientX, box));
  };
  const keys = (event: KeyboardEvent) => {
    const next = wipeByKey(position, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setPosition(next);
  };
  const wiping = mode === 'wipe';
  return (
    <div
      ref={stage}
      className={classNames(styles['stage'], wiping ? styles['over'] : styles['beside'])}
      {...(wiping
        ? {
            onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              follow(event);
            },
            onPointerMove: follow,
          }
        : {})}
    >
      <div className={styles['picture']}>{left}</div>
      <div className={styles['picture']} style={wiping ? { clipPath: clipRightOf(position) } : undefined}>
        {right}
      </div>
      {wiping && (
        <div
          role="slider"
          tabIndex={0}
          className={styles['line']}
          style={{ left: `${position * 100}%` }}
          aria-label={t('renders.compare.slider')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(position * 100)}
          aria-valuetext={t('renders.compare.sliderValue', { percent: Math.round(position * 100) })}
          onKeyDown={keys}
        >
          <span className={styles['grip']} aria-hidden />
        </div>
      )}
    </div>
  );
}
