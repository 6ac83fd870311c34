import { useEffect, useState } from 'react';
import type { PackSummary } from '../../preload/contract/settings.ts';
import { Badge, Button, ErrorState, Spinner, TextField } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { studio, wordsOf } from '../project/index.ts';
import { changeSettings, useSettings } from './settings-store.ts';
import styles from './settings.module.css';

type Listed = { readonly packs: readonly PackSummary[] } | { readonly reason: string };

/** A size as people read it. */
function bytesInWords(bytes: number, language: string): string {
  const [unit, size] = bytes < 1e9 ? ['megabyte', bytes / 1e6] : ['gigabyte', bytes / 1e9];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}

function Facts({ pack }: { readonly pack: PackSummary }) {
  const { t, i18n } = useTranslation();
  const { size, frames, fps, maxEntities: entities, bytes, fault, licence } = pack;
  if (fault !== undefined) return <div className={styles['bad']}>{fault}</div>;
  const facts = t('settings.packFacts', {
    size,
    frames,
    fps,
    entities,
    bytes: bytesInWords(bytes, i18n.language),
  });
  return (
    <div className={styles['note']}>
      {facts}
      <br />
      {licence}
    </div>
  );
}

function Pack({ pack, inUse }: { readonly pack: PackSummary; readonly inUse: boolean }) {
  const { t } = useTranslation();
  const name = `${pack.name} ${pack.version}`;
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <span className={styles['name']}>{name}</span>
        <Facts pack={pack} />
        <div className={styles['note']} data-selectable>
          {pack.folder}
        </div>
      </div>
      {pack.fault !== undefined && <Badge tone="danger">{t('settings.packFaulty')}</Badge>}
      {inUse && <Badge tone="success">{t('settings.packInUse')}</Badge>}
      {!inUse && pack.fault === undefined && (
        <Button
          aria-label={t('settings.packUseNamed', { name })}
          onClick={() => void changeSettings({ pack: pack.folder })}
        >
          {t('settings.packUse')}
        </Button>
      )}
    </li>
  );
}

function OtherFolder() {
  const { t } = useTranslation();
  const [folder, setFolder] = useState('');
  const use = () => {
    void changeSettings({ pack: folder.trim() });
    setFolder('');
  };
  return (
    <div className={styles['line']}>
      <TextField
        label={t('settings.packFolder')}
        hint={t('settings.packFolderHint')}
        spellCheck={false}
        value={folder}
        onValueChange={setFolder}
      />
      <Button disabledReason={folder.trim() === '' ? t('settings.packFolderFirst') : undefined} onClick={use}>
        {t('settings.packAdd')}
      </Button>
    </div>
  );
}

/** The packs there are, the one in use, and what is wrong with the others. */
export function Packs() {
  const { t } = useTranslation();
  const inUse = useSettings((state) => state.pack?.folder);
  const fault = useSettings((state) => state.packFault);
  const chosen = useSettings((state) => state.settings?.pack);
  const [listed, setListed] = useState<Listed>();
  const load = () => {
    setListed(undefined);
    studio.packs.list().then(
      (packs) => setListed({ packs }),
      (error: unknown) => setListed({ reason: wordsOf(error) }),
    );
  };
  useEffect(load, [chosen]);
  const told = listed !== undefined && 'packs' in listed && listed.packs.some((pack) => pack.fault === fault);
  return (
    <section className={styles['part']}>
      <div>
        <h3>{t('settings.pack')}</h3>
        <p className={styles['note']}>{t('settings.packHint')}</p>
      </div>
      {fault !== undefined && !told && (
        <p className={styles['bad']} role="alert">
          {fault}
        </p>
      )}
      {listed === undefined && <Spinner label={t('settings.packsLoading')} />}
      {listed !== undefined && 'reason' in listed && (
        <ErrorState
          title={t('settings.packsFailed')}
          actions={<Button onClick={load}>{t('settings.retry')}</Button>}
        >
          {listed.reason}
        </ErrorState>
      )}
      {listed !== undefined && 'packs' in listed && listed.packs.length === 0 && <p>{t('settings.none')}</p>}
      {listed !== undefined && 'packs' in listed && (
        <ul className={styles['list']} aria-label={t('settings.packs')}>
          {listed.packs.map((pack) => (
            <Pack key={pack.folder} pack={pack} inUse={pack.folder === inUse} />
          ))}
        </ul>
      )}
      <OtherFolder />
    </section>
  );
}
