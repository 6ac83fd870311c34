import { Dialog } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { useSettings } from '../settings/index.ts';
import styles from './about-dialog.module.css';

function Pack() {
  const { t } = useTranslation();
  const { pack, packFault } = useSettings();
  if (pack === undefined) return <p>{t('shell.packMissing', { reason: packFault ?? '…' })}</p>;
  const { name, version, licence, credits } = pack;
  return (
    <>
      <p>{t('shell.packLine', { name, version, licence })}</p>
      {credits.length > 0 && (
        <>
          <h4>{t('shell.packCredits')}</h4>
          <ul className={styles['credits']} tabIndex={0} aria-label={t('shell.packCredits')}>
            {credits.map((credit) => (
              <li key={credit}>{credit}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What this is, whose work it stands on, and under which licences. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const info = useSettings((state) => state.info);
  const host = info?.host === 'desktop' ? t('shell.desktop') : t('shell.browser');
  return (
    <Dialog open onOpenChange={onClose} title="Layout2Vid Studio" description={t('shell.aboutLine')}>
      <div className={styles['about']} data-selectable>
        {info !== undefined && (
          <p className={styles['version']}>
            {t('shell.version', { version: info.version, host, platform: info.platform })}
          </p>
        )}
        <p>{t('shell.method')}</p>
        <p>{t('shell.licence')}</p>
        <h3>{t('shell.pack')}</h3>
        <Pack />
        {info?.ffmpeg !== undefined && <p>{t('shell.ffmpeg', { version: info.ffmpeg })}</p>}
        <p>{t('shell.wordnet')}</p>
        <p>{t('shell.font')}</p>
      </div>
    </Dialog>
  );
}
