import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudioScene, Track } from '../../preload/contract/document.ts';
import { KEYFRAMES } from '../../preload/contract/geometry.ts';
import { NumberField } from '../design/index.ts';
import { gesture, useProject } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { heldBox } from '../storyboard/boxes/shapes.ts';
import { placeBoxes } from '../storyboard/edits/boxes.ts';
import styles from './scene.module.css';

type Props = { readonly scene: StudioScene; readonly track: Track };

/** The box of the current keyframe in percent of the frame. */
export function BoxNumbers({ scene, track }: Props) {
  const keyframe = useProject((state) => state.selection.keyframe);
  // Numbers of another box are other fields: what was stepped in these goes where it belongs.
  return (
    <KeyframeBox
      key={`${scene.id} ${track.id} ${keyframe}`}
      scene={scene}
      track={track}
      keyframe={keyframe}
    />
  );
}

/** Puts the box somewhere; steps of arrow keys are seen on the canvas and are one edit in the end. */
function usePut({ scene, track, keyframe }: Props & { readonly keyframe: number }) {
  const { t } = useTranslation();
  const run = useRef<ReturnType<typeof gesture>>(undefined);
  const step = (left: number, top: number, width: number, height: number) => {
    if (run.current?.goesOn() !== true) run.current = gesture(t('scene.edits.box'), 'keys');
    const box = heldBox(left, top, left + width, top + height);
    run.current.change(placeBoxes(scene.id, new Map([[track.id, box]]), keyframe, 'keyframe'));
  };
  const commit: typeof step = (...box) => {
    step(...box);
    run.current?.commit();
  };
  return { step, commit };
}

function KeyframeBox(props: Props & { readonly keyframe: number }) {
  const { track, keyframe } = props;
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const { step, commit } = usePut(props);
  const [x0, y0, x1, y1] = track.keyframes[keyframe]!;
  const [width, height] = [x1 - x0, y1 - y0];
  const number = (
    name: 'left' | 'top' | 'width' | 'height',
    value: number,
    put: (share: number, how: typeof step) => void,
  ) => (
    <NumberField
      label={t(`scene.track.${name}`)}
      unit={t('scene.track.unit')}
      value={value * 100}
      min={name === 'width' || name === 'height' ? 2 : -200}
      max={name === 'width' || name === 'height' ? 500 : 300}
      step={0.5}
      disabledReason={readOnly ?? (track.locked ? t('scene.track.lockedWhy') : undefined)}
      onStep={(percent) => put(percent / 100, step)}
      onCommit={(percent) => put(percent / 100, commit)}
    />
  );
  return (
    <fieldset className={styles['box']}>
      <legend>{t('scene.track.box', { number: keyframe + 1, count: KEYFRAMES })}</legend>
      {number('left', x0, (left, put) => put(left, y0, width, height))}
      {number('top', y0, (top, put) => put(x0, top, width, height))}
      {number('width', width, (wide, put) => put(x0, y0, wide, height))}
      {number('height', height, (tall, put) => put(x0, y0, width, tall))}
    </fieldset>
  );
}
