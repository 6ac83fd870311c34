import { useEffect, useMemo, useRef } from 'react';
import type { JobProgress } from '../../preload/contract/takes.ts';
import { previewFrames, swinging } from './preview-frames.ts';

/** Frames a second of a forming clip: slow enough to look at. */
const PREVIEW_FPS = 8;

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export type PreviewCanvasProps = {
  readonly preview: NonNullable<JobProgress['preview']>;
  /** What it shows, for screen readers. */
  readonly label: string;
  readonly className?: string | undefined;
};

/** A take as it forms, playing; with reduced motion its middle frame. */
export function PreviewCanvas({ preview, label, className }: PreviewCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frames = useMemo(
    () => previewFrames(preview).map(({ rgba, width, height }) => new ImageData(rgba, width, height)),
    [preview],
  );
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context === null || context === undefined || frames.length === 0) return undefined;
    if (still()) {
      context.putImageData(frames[Math.floor(frames.length / 2)]!, 0, 0);
      return undefined;
    }
    let request = 0;
    let shown = -1;
    const draw = (time: number) => {
      const frame = swinging(frames.length, time, PREVIEW_FPS);
      if (frame !== shown) context.putImageData(frames[frame]!, 0, 0);
      shown = frame;
      request = requestAnimationFrame(draw);
    };
    request = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(request);
  }, [frames]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      width={preview.width}
      height={preview.height}
      className={className}
    />
  );
}
