import type { NormalizedBox } from '../../../preload/contract/geometry.ts';
import { useTranslation } from '../../language/index.ts';
import { toCanvasBox } from '../boxes/coordinates.ts';
import { look, useView } from '../view.ts';
import { NameEntity } from './name-entity.tsx';
import styles from './stage.module.css';

const PANEL = { width: 280, height: 330, gap: 10 } as const;

type DrawnBoxNameProps = { readonly onName: (name: string, box: NormalizedBox) => void };

/** Asks for the name of a box just drawn, beside it. */
export function DrawnBoxName({ onName }: DrawnBoxNameProps) {
  const { t } = useTranslation();
  const unnamed = useView((state) => state.unnamed);
  const viewport = useView((state) => state.viewport);
  const { width, height } = useView((state) => state.canvas);
  if (unnamed === undefined) return null;
  const [x0, y0, x1] = toCanvasBox(unnamed, viewport);
  const right = x1 + PANEL.gap + PANEL.width <= width;
  const left = right ? x1 + PANEL.gap : Math.max(x0 - PANEL.gap - PANEL.width, PANEL.gap);
  const top = Math.min(Math.max(y0, PANEL.gap), Math.max(height - PANEL.height, PANEL.gap));
  const close = () => look({ unnamed: undefined });
  return (
    <div
      role="dialog"
      aria-label={t('storyboard.naming.title')}
      className={styles['beside']}
      style={{ left, top, width: PANEL.width }}
    >
      <NameEntity
        onCancel={close}
        onName={(name) => {
          close();
          onName(name, unnamed);
        }}
      />
    </div>
  );
}
