import { useTranslation } from '../language/index.ts';
import { Switch } from '../design/index.ts';
import { Devices } from './devices.tsx';
import { Packs } from './packs.tsx';
import { changeSettings, useSettings } from './settings-store.ts';
import styles from './settings.module.css';

/** What draws and what computes. */
export function RenderingPage() {
  const { t } = useTranslation();
  const { settings, info } = useSettings();
  if (settings === undefined) return null;
  return (
    <div className={styles['page']}>
      <section className={styles['part']}>
        <Switch
          label={t('settings.draftOnEdit')}
          hint={t('settings.draftOnEditHint')}
          checked={settings.draftOnEdit}
          onCheckedChange={(draftOnEdit) => void changeSettings({ draftOnEdit })}
        />
      </section>
      <Packs />
      <Devices />
      <section className={styles['part']}>
        <h3>{t('settings.ffmpeg')}</h3>
        <p className={info?.ffmpeg === undefined ? styles['bad'] : styles['note']} data-selectable>
          {info?.ffmpeg ?? t('settings.noFfmpeg')}
        </p>
      </section>
    </div>
  );
}
