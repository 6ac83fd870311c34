import { useTranslation } from 'react-i18next';
import { useProject } from '../project/index.ts';
import { nameTaken } from './cast-recipes.ts';

/** Why a member cannot be called `wanted`, in the user's language; undefined when it can. */
export function useNameError(who: Parameters<typeof nameTaken>[1], wanted: string): string | undefined {
  const { t } = useTranslation();
  const taken = useProject(({ document }) => nameTaken(document, who, wanted)?.name);
  if (wanted === '') return t('cast.nameEmpty');
  return taken === undefined ? undefined : t('cast.renameTaken', { name: taken });
}
