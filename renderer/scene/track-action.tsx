import { useTranslation } from 'react-i18next';
import { DRAWN_ACTIONS, drawnAction, SAID_ACTION } from '../../preload/contract/actions.ts';
import { actNamed, type BodyAct, SAID_ACT } from '../../preload/contract/acts.ts';
import type { StudioScene, Track } from '../../preload/contract/document.ts';
import { bodyActsOf } from '../cast/drawable.ts';
import { usePack } from '../cast/pack.ts';
import { Select, TextField } from '../design/index.ts';
import { edit, useProject } from '../project/index.ts';
import { describeTracks } from '../storyboard/edits/tracks.ts';

const NOTHING = 'nothing';

type Props = {
  readonly scene: StudioScene;
  readonly track: Track;
  /** Why nothing can be changed now. */
  readonly off: string | undefined;
};

/** What it does: one of the actions that are drawn, for a body also one of the pack's acts, or any words. */
export function TrackAction({ scene, track, off }: Props) {
  const { t } = useTranslation();
  const { pack } = usePack();
  const member = useProject((state) => state.document.cast[track.cast]);
  const acts = pack === undefined || member === undefined ? [] : bodyActsOf(pack, member);
  const act = (action: string | undefined) =>
    edit(t('scene.edits.action'), describeTracks(scene.id, [track.id], { action }));
  const named = actNamed(track.action);
  const bodyAct = acts.find((one) => one === named);
  return (
    <>
      <Select
        label={t('scene.track.action')}
        value={drawnAction(track.action) ?? bodyAct ?? NOTHING}
        options={[
          { value: NOTHING, label: t('scene.track.actions.nothing') },
          ...acts.map((one) => ({ value: one, label: t(`scene.track.acts.${one}`) })),
          ...DRAWN_ACTIONS.map((action) => ({
            value: action,
            label: t(`scene.track.actions.${action}`),
            ...(action === 'blink' ? { note: t('scene.track.blinkNote') } : {}),
            ...(action === 'roll' ? { note: t('scene.track.rollNote') } : {}),
          })),
        ]}
        disabledReason={off}
        onValueChange={(chosen) => act(SAID[chosen])}
      />
      <TextField
        label={t('scene.track.actionWords')}
        placeholder={t('scene.track.actionPlaceholder')}
        value={track.action ?? ''}
        maxLength={500}
        disabledReason={off}
        onCommit={act}
      />
    </>
  );
}

type Choice = BodyAct | keyof typeof SAID_ACTION | typeof NOTHING;

const SAID: Readonly<Record<Choice, string | undefined>> = {
  ...SAID_ACT,
  ...SAID_ACTION,
  [NOTHING]: undefined,
};
