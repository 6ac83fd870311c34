import { useTranslation } from 'react-i18next';
import type { StudioScene } from '../../preload/contract/document.ts';
import type { Light } from '../../preload/contract/lights.ts';
import { usePack } from '../cast/pack.ts';
import { Select } from '../design/index.ts';
import { edit, useProject } from '../project/index.ts';
import { useReadOnly } from '../renders/read-only.ts';
import { lightNow, lightsOf, placeInLight, relight } from './light-recipes.ts';

const WORDS = {
  'by day': 'day',
  'at sunset': 'sunset',
  'at night': 'night',
  'in the rain': 'rain',
  'in the snow': 'snow',
  'in fog': 'fog',
  'in the wind': 'wind',
} as const satisfies Record<Light, string>;

/** The time of day or weather a scene's place is seen in; says why where there is nothing to choose. */
export function SceneLight({ scene }: { readonly scene: StudioScene }) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const { pack } = usePack();
  const place = useProject((state) => state.document.cast[scene.place]);
  if (place === undefined || pack === undefined) return undefined;
  const lights = lightsOf(pack, place);
  const fixed = place.reference !== undefined ? 'scene.light.picture' : 'scene.light.one';
  const free = place.reference === undefined && lights.length > 1;
  return (
    <Select<Light>
      label={t('scene.light.title')}
      value={lightNow(place)}
      options={(free ? lights : [lightNow(place)]).map((light) => ({
        value: light,
        label: t(`scene.light.${WORDS[light]}`),
      }))}
      disabledReason={readOnly ?? (free ? undefined : t(fixed))}
      onValueChange={(light) =>
        edit(t('scene.edits.light'), (draft) =>
          relight(draft, { scene: scene.id, to: placeInLight(pack, place, light) }),
        )
      }
    />
  );
}
