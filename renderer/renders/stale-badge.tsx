import { History } from 'lucide-react';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Take } from '../../preload/contract/takes.ts';
import { usePack } from '../cast/pack.ts';
import { Badge, Popover } from '../design/index.ts';
import { useProject } from '../project/index.ts';
import styles from './adherence.module.css';
import { type StaleReason, staleReasons } from './stale-reasons.ts';

function reasonWords(t: TFunction, reason: StaleReason): string {
  if ('name' in reason) return t(`renders.takes.why.${reason.what}`, { name: reason.name });
  if ('was' in reason) return t(`renders.takes.why.${reason.what}`, { was: reason.was, now: reason.now });
  return t(`renders.takes.why.${reason.what}`);
}

/** Marks a take that shows an older state of its scene, and says what changed since. */
export function StaleBadge({ take }: { readonly take: Take }) {
  const { t } = useTranslation();
  const document = useProject((state) => state.document);
  const pack = usePack().pack;
  const reasons = useMemo(() => staleReasons(take, document, pack), [take, document, pack]);
  if (!take.stale) return undefined;
  return (
    <Popover
      label={t('renders.takes.staleWords')}
      trigger={
        <button type="button" className={styles['badge']}>
          <Badge tone="warning" icon={<History aria-hidden />}>
            {t('renders.takes.stale')}
          </Badge>
        </button>
      }
    >
      <p>{t('renders.takes.staleWords')}</p>
      <ul className={styles['reasons']}>
        {reasons.map((reason) => {
          const words = reasonWords(t, reason);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </Popover>
  );
}
