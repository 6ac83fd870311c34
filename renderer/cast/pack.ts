import { useTranslation } from 'react-i18next';
import type { PackSummary } from '../../preload/contract/settings.ts';
import { useSettings } from '../settings/settings-store.ts';

/** The pack in use as this window knows it. */
export type PackState = {
  readonly pack: PackSummary | undefined;
  /** Why there is none, one line. */
  readonly why: string | undefined;
};

/** The pack in use: its word list and what it recommends. */
export function usePack(): PackState {
  const pack = useSettings((state) => state.pack);
  const why = useSettings((state) => state.packFault);
  return { pack, why };
}

/** Why nothing can be drawn now, one line; what `disabledReason` takes. */
export function useNoPack(): string | undefined {
  const { t } = useTranslation();
  const { pack, why } = usePack();
  return pack === undefined && why !== undefined ? t('scene.noPackWhy', { why }) : undefined;
}
