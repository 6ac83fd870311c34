import type { Id } from '../../../preload/contract/ids.ts';
import type { MenuItem } from '../../design/index.ts';
import { useTranslation } from '../../language/index.ts';
import { projectState, useProject } from '../../project/index.ts';
import { useReadOnly } from '../../renders/read-only.ts';
import { useShownChord } from '../../shortcuts/index.ts';
import {
  chosenKeyframes,
  copyKeyframes,
  interpolateChosen,
  pasteKeyframesHere,
  pinChosen,
  unpinChosen,
} from '../actions/keyframe-actions.ts';
import {
  clearPinsOf,
  duplicateTracksNamed,
  holdHere,
  lockTracks,
  moveInDepth,
  removeTracksNamed,
  reversePathsOf,
  selectedTracks,
  smoothPathsOf,
} from '../actions/track-actions.ts';
import { useView } from '../view.ts';

const chosen = (): readonly Id[] => projectState().selection.tracks;

/** What can be done with the chosen boxes and keyframes; the same list on the canvas and in the timeline. */
export function useTrackMenu(): readonly MenuItem[] {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const none = useProject((state) => state.selection.tracks.length === 0);
  const nothing = none ? t('storyboard.why.nothingChosen') : undefined;
  const keys = useKeyframeItems(readOnly, nothing);
  const paths = usePathItems(readOnly ?? nothing);
  const tracks = useTrackItems(readOnly ?? nothing);
  return [...keys, 'separator', ...paths, 'separator', ...tracks];
}

function useKeyframeItems(readOnly: string | undefined, nothing: string | undefined): readonly MenuItem[] {
  const { t } = useTranslation();
  const copied = useView((state) => state.copied);
  const copy = useShownChord('keyframe.copy');
  const paste = useShownChord('keyframe.paste');
  // Follows the chosen keyframes, which `chosenKeyframes` reads.
  useView((state) => state.keyframes);
  const few = [...chosenKeyframes().values()].every((indices) => indices.length < 2);
  const off = readOnly ?? nothing;
  return [
    { label: t('storyboard.menu.copy'), keys: copy, onSelect: copyKeyframes, disabledReason: nothing },
    {
      label: t('storyboard.menu.paste'),
      keys: paste,
      onSelect: pasteKeyframesHere,
      disabledReason: readOnly ?? (copied === undefined ? t('storyboard.why.nothingCopied') : undefined),
    },
    {
      label: t('storyboard.menu.interpolate'),
      onSelect: interpolateChosen,
      disabledReason: off ?? (few ? t('storyboard.why.twoKeyframes') : undefined),
    },
    { label: t('storyboard.menu.pin'), onSelect: pinChosen, disabledReason: off },
    { label: t('storyboard.menu.unpin'), onSelect: unpinChosen, disabledReason: off },
  ];
}

function usePathItems(disabledReason: string | undefined): readonly MenuItem[] {
  const { t } = useTranslation();
  return [
    { label: t('storyboard.menu.hold'), onSelect: () => holdHere(chosen()), disabledReason },
    { label: t('storyboard.menu.smooth'), onSelect: () => smoothPathsOf(chosen()), disabledReason },
    { label: t('storyboard.menu.straighten'), onSelect: () => clearPinsOf(chosen()), disabledReason },
    { label: t('storyboard.menu.reverse'), onSelect: () => reversePathsOf(chosen()), disabledReason },
  ];
}

function useTrackItems(disabledReason: string | undefined): readonly MenuItem[] {
  const { t } = useTranslation();
  const forward = useShownChord('entity.forward');
  const backward = useShownChord('entity.backward');
  const duplicate = useShownChord('entity.duplicate');
  const remove = useShownChord('entity.remove');
  // Follows what is chosen, which `selectedTracks` reads.
  useProject((state) => state.selection.tracks);
  useProject((state) => state.document);
  const tracks = selectedTracks();
  const locked = tracks.length > 0 && tracks.every((track) => track.locked);
  const depth = (where: 'forward' | 'backward', keys: string | undefined): MenuItem => ({
    label: t(`storyboard.menu.${where}`),
    keys,
    onSelect: () => moveInDepth(chosen(), where),
    disabledReason,
  });
  return [
    depth('forward', forward),
    depth('backward', backward),
    {
      label: t(locked ? 'storyboard.edit.unlock' : 'storyboard.edit.lock'),
      onSelect: () => lockTracks(chosen(), !locked),
      disabledReason,
    },
    {
      label: t('storyboard.menu.duplicate'),
      keys: duplicate,
      onSelect: () => duplicateTracksNamed(chosen()),
      disabledReason,
    },
    {
      label: t('storyboard.menu.remove'),
      keys: remove,
      danger: true,
      onSelect: () => removeTracksNamed(chosen()),
      disabledReason,
    },
  ];
}
