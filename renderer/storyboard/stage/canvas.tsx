import { useEffect, useRef } from 'react';
import type { Id } from '../../../preload/contract/ids.ts';
import type { RenderJob } from '../../../preload/contract/takes.ts';
import { ContextMenu } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { useProject, type ProjectState } from '../../project/index.ts';
import { fittedViewport } from '../boxes/coordinates.ts';
import { useTrackMenu } from '../timeline/track-menu.ts';
import { look, useView, view } from '../view.ts';
import { BoxElement } from './box-element.tsx';
import { useCanvasDrop } from './canvas-drop.ts';
import { CanvasPicture } from './canvas-picture.ts';
import { CanvasPointer } from './canvas-pointer.ts';
import { DrawnBoxName } from './drawn-box-name.tsx';
import { MediaLayer, takeIn } from './media-layer.tsx';
import styles from './stage.module.css';
import { useTracks } from './use-scene.ts';

/** The film's frame with its boxes: pictures below, Konva above, and an element for every box. */
export function Canvas() {
  const { t } = useTranslation();
  const area = useRef<HTMLDivElement>(null);
  const konva = useRef<HTMLDivElement>(null);
  const tracks = useTracks();
  const menu = useTrackMenu();
  const drawing = useView((state) => state.drawing);
  const { over, drops, named, dialog } = useCanvasDrop();
  useEffect(() => {
    if (area.current === null || konva.current === null) return undefined;
    return mounted(area.current, konva.current);
  }, []);
  return (
    <ContextMenu items={menu}>
      <div
        ref={area}
        className={styles['canvas']}
        tabIndex={-1}
        {...(drawing ? { 'data-drawing': true } : {})}
        {...(over ? { 'data-over': true } : {})}
        {...drops}
      >
        <MediaLayer />
        <div ref={konva} className={styles['konva']} aria-hidden />
        <div role="application" aria-label={t('storyboard.canvas.boxes')} className={styles['boxes']}>
          {tracks
            .filter((track) => !track.hidden)
            .map((track) => (
              <BoxElement key={track.id} track={track} />
            ))}
        </div>
        <p id="storyboard-box-keys" className={styles['unseen']}>
          {t('storyboard.canvas.hint')}
        </p>
        <Tip />
        <DrawnBoxName onName={named} />
        {dialog}
      </div>
    </ContextMenu>
  );
}

/** What is being drawn of the scene in sight, else what waits for its turn. */
function comingTake({ queue, selection }: ProjectState): RenderJob | undefined {
  const jobs = queue.jobs.filter(({ scene }) => scene === selection.scene);
  return jobs.find(({ state }) => state === 'running') ?? jobs.find(({ state }) => state === 'waiting');
}

/** One line at the lower edge: what to do next where that is not plain. */
function Tip() {
  const { t } = useTranslation();
  const tracks = useTracks();
  const { drawing, backdrop } = useView((state) => state);
  const empty = useProject((state) => takeIn(state, backdrop) === undefined);
  const coming = useProject(comingTake);
  const words = () => {
    if (drawing) return t('storyboard.tools.drawing');
    if (tracks.length === 0)
      return `${t('storyboard.canvas.noBoxes')}. ${t('storyboard.canvas.noBoxesHint')}`;
    if (!empty || backdrop === 'none') return undefined;
    if (coming !== undefined)
      return t(`storyboard.canvas.${coming.state === 'running' ? 'coming' : 'comingLater'}.${coming.kind}`);
    return `${t('storyboard.canvas.noTake')}. ${t('storyboard.canvas.noTakeHint')}`;
  };
  const tip = words();
  return tip === undefined ? null : <p className={styles['tip']}>{tip}</p>;
}

/** Sets the canvas up in its elements; returns how to take it down. */
function mounted(area: HTMLDivElement, konva: HTMLDivElement): () => void {
  const picture = new CanvasPicture(konva);
  const focus = (track: Id | undefined) => {
    const element = track === undefined ? area : area.querySelector(`[data-track="${CSS.escape(track)}"]`);
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  };
  const pointer = new CanvasPointer(area, picture, focus);
  const resize = () => {
    const { clientWidth: width, clientHeight: height } = area;
    picture.resize(width, height);
    if (view().fitted) look({ viewport: fittedViewport(width, height) });
    look({ canvas: { width, height } });
  };
  const watch = new ResizeObserver(resize);
  watch.observe(area);
  resize();
  return () => {
    watch.disconnect();
    pointer.destroy();
    picture.destroy();
  };
}
