import { useEffect, useRef, useState } from 'react';
import type { JobProgress, Take } from '../../../preload/contract/takes.ts';
import { Progress } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { mediaUrl, onProject, projectState, useProject, type ProjectState } from '../../project/index.ts';
import { previewFrames } from '../../renders/preview-frames.ts';
import { shareDone } from '../../renders/progress-words.ts';
import { followPlayhead, setScreen } from '../playback/playback.ts';
import { newestTake, shownTake } from '../shown-take.ts';
import { useView, type Backdrop } from '../view.ts';
import styles from './stage.module.css';
import { useSceneNumber } from './use-scene.ts';

/** The take under the boxes. */
export const takeIn = ({ takes, selection }: ProjectState, backdrop: Backdrop): Take | undefined => {
  if (backdrop === 'none' || selection.scene === undefined) return undefined;
  return backdrop === 'kept' ? shownTake(takes, selection.scene) : newestTake(takes, selection.scene);
};

const jobIn = ({ progress, selection }: ProjectState): JobProgress | undefined =>
  Object.values(progress).find((job) => job.scene === selection.scene);

/** What lies under the boxes: the take at the playhead, a take as it forms, or an empty stage that says so. */
export function MediaLayer() {
  const { side, left, top } = useView((state) => state.viewport);
  const backdrop = useView((state) => state.backdrop);
  const take = useProject((state) => takeIn(state, backdrop));
  const job = useProject(jobIn);
  const preview = backdrop === 'none' ? undefined : job?.preview;
  return (
    <div
      className={styles['frame']}
      style={{ transform: `translate(${left}px, ${top}px)`, width: side, height: side }}
    >
      {take !== undefined && <Screen key={take.video} take={take} />}
      {preview !== undefined && <Forming preview={preview} />}
      {job !== undefined && <FormingBar job={job} />}
    </div>
  );
}

/** The take's film. It stays an element of the page: on a canvas it would flash at every jump. */
function Screen({ take }: { readonly take: Take }) {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  const [broken, setBroken] = useState(false);
  const number = useSceneNumber(take.scene);
  const { frames, fps } = take;
  useEffect(() => {
    if (video.current === null || broken) return undefined;
    setScreen({ video: video.current, clip: { frames, fps } });
    const stop = onProject((now, before) => {
      if (now.playhead !== before.playhead) followPlayhead();
    });
    return () => {
      stop();
      setScreen(undefined);
    };
  }, [frames, fps, broken]);
  return (
    <>
      <img className={styles['picture']} src={mediaUrl(take.poster)} alt="" draggable={false} />
      {broken ? (
        <p className={styles['fault']} role="alert">
          {t('storyboard.canvas.pictureFault')}
        </p>
      ) : (
        <video
          ref={video}
          className={styles['picture']}
          src={mediaUrl(take.video)}
          aria-label={t('storyboard.canvas.picture', { number })}
          muted
          playsInline
          preload="auto"
          onLoadedData={followPlayhead}
          onError={() => setBroken(true)}
        />
      )}
    </>
  );
}

/** The frames of a running job at the playhead, drawn without React. */
function Forming({ preview }: { readonly preview: NonNullable<JobProgress['preview']> }) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    const frames = previewFrames(preview).map(
      ({ rgba, width, height }) => new ImageData(rgba, width, height),
    );
    const draw = () => {
      const frame = frames[Math.round(projectState().playhead * (frames.length - 1))];
      if (frame !== undefined) context?.putImageData(frame, 0, 0);
    };
    draw();
    return onProject((now, before) => {
      if (now.playhead !== before.playhead) draw();
    });
  }, [preview]);
  return (
    <canvas
      ref={canvas}
      className={styles['picture']}
      width={preview.width}
      height={preview.height}
      role="img"
      aria-label={t('storyboard.canvas.formingPicture')}
    />
  );
}

function FormingBar({ job }: { readonly job: JobProgress }) {
  const { t } = useTranslation();
  const kind = useProject(({ queue }) => queue.jobs.find(({ id }) => id === job.job)?.kind) ?? 'full';
  const share = shareDone(job);
  const label = t('storyboard.canvas.forming', {
    kind: t(`renders.kind.${kind}`),
    percent: Math.round((share ?? 0) * 100),
  });
  return (
    <div className={styles['forming']}>
      <span className={styles['formingWords']}>{label}</span>
      <Progress label={label} value={share} />
    </div>
  );
}
