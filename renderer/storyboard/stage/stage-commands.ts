import type { Id } from '../../../preload/contract/ids.ts';
import { useTranslation } from '../../language/index.ts';
import { projectState, select, useProject } from '../../project/index.ts';
import { useReadOnly } from '../../renders/read-only.ts';
import { useCommand } from '../../shortcuts/index.ts';
import { stepKeyframe } from '../actions/keyframe-actions.ts';
import { duplicateTracksNamed, moveInDepth, removeTracksNamed, tracksNow } from '../actions/track-actions.ts';
import type { Depth } from '../edits/tracks.ts';
import { togglePlay } from '../playback/playback.ts';
import { look, view } from '../view.ts';
import { fit, zoomBy } from './toolbar.tsx';

const chosen = (): readonly Id[] => projectState().selection.tracks;

/** What keys and the palette can do on the stage. */
export function useStageCommands(): void {
  useTrackCommands();
  useLookCommands();
  usePlayCommands();
}

function useTrackCommands(): void {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const none = useProject((state) => state.selection.tracks.length === 0);
  const disabledReason = readOnly ?? (none ? t('storyboard.why.nothingChosen') : undefined);
  useCommand({
    id: 'storyboard.draw',
    disabledReason: readOnly,
    run: () => look({ drawing: !view().drawing }),
  });
  useCommand({
    id: 'entity.duplicate',
    disabledReason,
    run: () => duplicateTracksNamed(chosen()),
  });
  useCommand({
    id: 'entity.remove',
    disabledReason,
    run: () => removeTracksNamed(chosen()),
  });
  useCommand({
    id: 'entity.all',
    run: () =>
      select({
        tracks: tracksNow()
          .filter((track) => !track.hidden && !track.locked)
          .map((track) => track.id),
      }),
  });
  useDepthCommand('forward', disabledReason);
  useDepthCommand('backward', disabledReason);
  useDepthCommand('front', disabledReason);
  useDepthCommand('back', disabledReason);
}

function useDepthCommand(where: Depth, disabledReason: string | undefined): void {
  useCommand({
    id: `entity.${where}`,
    disabledReason,
    run: () => moveInDepth(chosen(), where),
  });
}

function useLookCommands(): void {
  useCommand({
    id: 'storyboard.reach',
    run: () => look({ reach: view().reach === 'path' ? 'keyframe' : 'path' }),
  });
  useCommand({
    id: 'storyboard.snap',
    run: () => look({ snapping: !view().snapping }),
  });
  useCommand({
    id: 'storyboard.paths',
    run: () => look({ paths: !view().paths }),
  });
  useCommand({
    id: 'storyboard.ghosts',
    run: () => look({ ghosts: !view().ghosts }),
  });
  useCommand({ id: 'storyboard.fit', run: fit });
  useCommand({
    id: 'storyboard.zoomIn',
    run: () => zoomBy(1.25),
  });
  useCommand({
    id: 'storyboard.zoomOut',
    run: () => zoomBy(0.8),
  });
}

function usePlayCommands(): void {
  useCommand({ id: 'storyboard.play', run: togglePlay });
  useCommand({
    id: 'storyboard.previous',
    repeats: true,
    run: () => stepKeyframe(-1),
  });
  useCommand({
    id: 'storyboard.next',
    repeats: true,
    run: () => stepKeyframe(1),
  });
}
