import { type KeyboardEvent, type PointerEvent, type RefObject, useId, useRef, type WheelEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { variables } from '../design/index.ts';
import type { OpenPicture } from './picture-file.ts';
import { cropByKey, moved, type PictureSize, resized, type SquareCrop } from './square-crop.ts';
import styles from './crop.module.css';

export type CropAreaProps = {
  readonly picture: OpenPicture;
  readonly size: PictureSize;
  readonly crop: SquareCrop;
  readonly onCrop: (crop: SquareCrop) => void;
};

type Drag = { readonly x: number; readonly y: number; readonly crop: SquareCrop; readonly corner: boolean };

/** A picture with the square that stays: dragged, pulled at its corner, or moved by keys. */
export function CropArea(props: CropAreaProps) {
  const { picture, size, crop, onCrop } = props;
  const { t } = useTranslation();
  const help = useId();
  const area = useRef<HTMLDivElement>(null);
  const { begin, pull, end } = useCropDrag(props, area);
  const keys = (event: KeyboardEvent) => {
    const next = cropByKey(crop, size, event);
    if (next === undefined) return;
    event.preventDefault();
    onCrop(next);
  };
  const wheel = (event: WheelEvent) => onCrop(resized(crop, size, event.deltaY > 0 ? 1.05 : 1 / 1.05));
  const position = t('cast.crop.position', {
    x: Math.round((crop.x / size.width) * 100),
    y: Math.round((crop.y / size.height) * 100),
    size: Math.round((crop.side / Math.min(size.width, size.height)) * 100),
  });
  return (
    <div className={styles['frame']}>
      <div
        ref={area}
        className={styles['area']}
        style={variables({ '--ratio': size.width / size.height })}
        onWheel={wheel}
      >
        <img src={picture.url} alt={picture.name} draggable={false} />
        <div
          // No native control moves in two directions; this one is named, focusable and driven by keys.
          role="application"
          aria-label={`${t('cast.crop.area')}: ${position}`}
          aria-describedby={help}
          tabIndex={0}
          className={styles['square']}
          style={squareStyle(crop, size)}
          onPointerDown={begin(false)}
          onPointerMove={pull}
          onPointerUp={end}
          onPointerCancel={end}
          onKeyDown={keys}
        >
          <span className={styles['corner']} onPointerDown={begin(true)} aria-hidden />
        </div>
      </div>
      <p id={help} className={styles['help']}>
        {t('cast.crop.areaHelp')}
      </p>
    </div>
  );
}

function squareStyle({ x, y, side }: SquareCrop, { width, height }: PictureSize) {
  const percent = (share: number) => `${share * 100}%`;
  return {
    left: percent(x / width),
    top: percent(y / height),
    width: percent(side / width),
    height: percent(side / height),
  };
}

/** Dragging the square, or its corner; distances on the screen become pixels of the picture. */
function useCropDrag({ size, crop, onCrop }: CropAreaProps, area: RefObject<HTMLDivElement | null>) {
  const drag = useRef<Drag>(undefined);
  return {
    begin: (corner: boolean) => (event: PointerEvent) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, y: event.clientY, crop, corner };
    },
    pull: (event: PointerEvent) => {
      const width = area.current?.getBoundingClientRect().width ?? 0;
      if (drag.current === undefined || width === 0) return;
      const { crop: start, corner, x, y } = drag.current;
      const scale = size.width / width;
      const by = { x: (event.clientX - x) * scale, y: (event.clientY - y) * scale };
      onCrop(corner ? resized(start, size, (start.side + by.x + by.y) / start.side) : moved(start, size, by));
    },
    end: () => {
      drag.current = undefined;
    },
  };
}
