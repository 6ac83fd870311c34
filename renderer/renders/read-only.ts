import { useTranslation } from 'react-i18next';
import { useProject } from '../project/index.ts';

/** Why nothing of the film can be changed, in the window's language; what `disabledReason` takes. */
export function useReadOnly(): string | undefined {
  const { t } = useTranslation();
  const why = useProject((state) => state.readOnly);
  return why === undefined ? undefined : t('project.readOnly', { reason: why });
}
