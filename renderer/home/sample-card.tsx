import { Clapperboard } from 'lucide-react';
import { useState } from 'react';
import { Button, notify } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { studio, wordsOf } from '../project/index.ts';
import styles from './sample-card.module.css';

/** A ready film to look around in, made in one click. */
export function SampleCard({ onCreated }: { readonly onCreated: (project: string) => void }) {
  const { t } = useTranslation();
  const [making, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    try {
      const { id } = await studio.projects.createSample();
      notify(t('home.sampleRendering'));
      onCreated(id);
    } catch (error) {
      notify(wordsOf(error), { tone: 'error' });
    } finally {
      setMaking(false);
    }
  };
  return (
    <section className={styles['card']} aria-labelledby="sample-title">
      <span className={styles['icon']} aria-hidden>
        <Clapperboard />
      </span>
      <div className={styles['words']}>
        <h2 id="sample-title">{t('home.sampleTitle')}</h2>
        <p>{t('home.sampleText')}</p>
      </div>
      <Button busy={making} onClick={() => void make()}>
        {making ? t('home.sampleMaking') : t('home.sampleMake')}
      </Button>
    </section>
  );
}
