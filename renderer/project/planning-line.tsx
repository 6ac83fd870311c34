import { useEffect, useState } from 'react';
import type { PlanningStep } from '../../preload/contract/planning.ts';
import { useTranslation } from '../language/index.ts';
import { studio } from './client.ts';
import styles from './planning-line.module.css';

/** What a plan under way waits for or has come to; nothing while there is nothing to tell. */
export function PlanningLine({ planning }: { readonly planning: boolean }) {
  const { t } = useTranslation();
  const [now, setNow] = useState<PlanningStep>();
  useEffect(() => {
    if (!planning) return undefined;
    const stop = new AbortController();
    const watch = async () => {
      for await (const step of await studio.planning.watch(undefined, { signal: stop.signal })) setNow(step);
    };
    // What is told on the way may be missing; the plan itself says when something is wrong.
    watch().catch(() => undefined);
    return () => {
      stop.abort();
      setNow(undefined);
    };
  }, [planning]);
  if (!planning || now === undefined) return null;
  return (
    <p role="status" className={styles['line']}>
      {t(`project.planning.${now.step}`, now)}
    </p>
  );
}
