import { Unplug } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { connection, useConnection } from '../project/index.ts';
import styles from './connection-lost.module.css';

/** Seconds until the next try, counted down. */
function useSecondsLeft(until: number | undefined): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (until === undefined) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [until]);
  return until === undefined ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
}

/** Says that the studio is away and when it is tried again; nothing while it is there. */
export function ConnectionLost() {
  const { t } = useTranslation();
  const { state, retryAt } = useConnection();
  const seconds = useSecondsLeft(retryAt);
  if (state !== 'lost') return null;
  return (
    <div className={styles['bar']} role="alert">
      <Unplug aria-hidden />
      <strong>{t('shell.lost')}</strong>
      <span className={styles['words']} aria-live="off">
        {seconds > 0 ? t('shell.lostRetry', { seconds }) : t('shell.lostNow')}
      </span>
      <Button size="small" onClick={() => connection.retryNow()}>
        {t('shell.tryNow')}
      </Button>
    </div>
  );
}
