import { useTranslation } from 'react-i18next';
import { notify } from '../design/index.ts';
import { wordsOf } from '../project/index.ts';

/** Makes a call of the studio; a refusal becomes a notice. Resolves to whether it went well. */
export function useAttempt(): (call: Promise<unknown>) => Promise<boolean> {
  const { t } = useTranslation();
  return async (call) => {
    try {
      await call;
      return true;
    } catch (error) {
      notify(t('renders.queue.failedCall', { why: wordsOf(error) }), { tone: 'error' });
      return false;
    }
  };
}
