import { Focus, Layers, Magnet, Route, SquareDashedMousePointer, ZoomIn, ZoomOut, Image } from 'lucide-react';
import { ToggleGroup } from 'radix-ui';
import { IconButton, Menu, Toggle, Tooltip } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useProject } from '../../project/index.ts';
import { useReadOnly } from '../../renders/read-only.ts';
import { useShownChord } from '../../shortcuts/index.ts';
import { canvasPoint, fittedViewport, zoomed } from '../boxes/coordinates.ts';
import type { Reach } from '../edits/boxes.ts';
import { look, useView, view } from '../view.ts';
import styles from './stage.module.css';

/** Zooms about the middle of the canvas. */
export function zoomBy(factor: number): void {
  const { viewport, canvas } = view();
  look({
    viewport: zoomed(viewport, canvasPoint(canvas.width / 2, canvas.height / 2), factor),
    fitted: false,
  });
}

export function fit(): void {
  const { canvas } = view();
  look({ viewport: fittedViewport(canvas.width, canvas.height), fitted: true });
}

/** What can be done on the canvas, and what is shown on it. */
export function Toolbar() {
  const { t } = useTranslation();
  const drawing = useView((state) => state.drawing);
  const readOnly = useReadOnly();
  const noScene = useProject((state) => state.selection.scene === undefined);
  const draw = useShownChord('storyboard.draw');
  return (
    <div className={styles['toolbar']} role="toolbar" aria-label={t('storyboard.tools.title')}>
      <Toggle
        label={t('storyboard.tools.draw')}
        keys={draw}
        pressed={drawing}
        onPressedChange={(pressed) => look({ drawing: pressed })}
        disabledReason={readOnly ?? (noScene ? t('storyboard.why.noScene') : undefined)}
      >
        <SquareDashedMousePointer aria-hidden />
      </Toggle>
      <ReachChoice />
      <span className={styles['gap']} />
      <ShownToggles />
      <BackdropMenu />
      <Zoom />
    </div>
  );
}

/** Says before a drag what it will change. */
function ReachChoice() {
  const { t } = useTranslation();
  const reach = useView((state) => state.reach);
  const keyframe = useProject((state) => state.selection.keyframe) + 1;
  const hints = {
    keyframe: t('storyboard.tools.keyframeHint', { keyframe }),
    path: t('storyboard.tools.pathHint'),
  };
  return (
    <ToggleGroup.Root
      type="single"
      value={reach}
      className={styles['reach']}
      aria-label={t('storyboard.tools.reach')}
      onValueChange={(value) => {
        if (value === 'keyframe' || value === 'path') look({ reach: value });
      }}
    >
      {(['keyframe', 'path'] satisfies Reach[]).map((value) => (
        <Tooltip key={value} text={hints[value]}>
          <ToggleGroup.Item value={value} className={styles['reachItem']} aria-description={hints[value]}>
            {t(`storyboard.tools.${value}`)}
          </ToggleGroup.Item>
        </Tooltip>
      ))}
    </ToggleGroup.Root>
  );
}

function ShownToggles() {
  const { t } = useTranslation();
  const { snapping, paths, ghosts } = useView((state) => state);
  return (
    <>
      <Toggle
        label={`${t('storyboard.tools.snap')}. ${t('storyboard.tools.snapHint')}`}
        pressed={snapping}
        onPressedChange={(pressed) => look({ snapping: pressed })}
      >
        <Magnet aria-hidden />
      </Toggle>
      <Toggle
        label={t('storyboard.tools.paths')}
        pressed={paths}
        onPressedChange={(pressed) => look({ paths: pressed })}
      >
        <Route aria-hidden />
      </Toggle>
      <Toggle
        label={t('storyboard.tools.ghosts')}
        pressed={ghosts}
        onPressedChange={(pressed) => look({ ghosts: pressed })}
      >
        <Layers aria-hidden />
      </Toggle>
    </>
  );
}

function BackdropMenu() {
  const { t } = useTranslation();
  const backdrop = useView((state) => state.backdrop);
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={t('storyboard.tools.backdrop')}>
          <Image aria-hidden />
        </IconButton>
      }
      items={(['newest', 'kept', 'none'] as const).map((value) => ({
        label: t(`storyboard.tools.${value}`),
        checked: backdrop === value,
        onSelect: () => look({ backdrop: value }),
      }))}
    />
  );
}

function Zoom() {
  const { t } = useTranslation();
  const side = useView((state) => state.viewport.side);
  const { width, height } = useView((state) => state.canvas);
  const percent = Math.round((side / fittedViewport(width, height).side) * 100);
  return (
    <span className={styles['zoom']}>
      <IconButton label={t('storyboard.tools.zoomOut')} onClick={() => zoomBy(0.8)}>
        <ZoomOut aria-hidden />
      </IconButton>
      <span className={styles['percent']}>{percent} %</span>
      <IconButton label={t('storyboard.tools.zoomIn')} onClick={() => zoomBy(1.25)}>
        <ZoomIn aria-hidden />
      </IconButton>
      <IconButton label={t('storyboard.tools.fit')} onClick={fit}>
        <Focus aria-hidden />
      </IconButton>
    </span>
  );
}
