import { useState } from 'react';
import type { DeviceReport } from '../../preload/contract/settings.ts';
import { Badge, Button, notify, Select, type Tone } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { studio, wordsOf } from '../project/index.ts';
import { changeSettings, useSettings } from './settings-store.ts';
import styles from './settings.module.css';

const TONES: Readonly<Record<DeviceReport['state'], Tone>> = {
  untested: 'neutral',
  works: 'success',
  fails: 'danger',
};

function Report({ report }: { readonly report: DeviceReport }) {
  const { t } = useTranslation();
  const { device, state, milliseconds, detail } = report;
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <span className={styles['name']}>{device === 'cpu' ? t('settings.cpu') : device}</span>
        {detail !== undefined && (
          <div className={styles['note']} data-selectable>
            {detail}
          </div>
        )}
      </div>
      {milliseconds !== undefined && (
        <span>{t('settings.milliseconds', { ms: Math.round(milliseconds) })}</span>
      )}
      <Badge tone={TONES[state]}>{t(`settings.${state}`)}</Badge>
    </li>
  );
}

/** What can compute, and what each did when it was tried. */
export function Devices() {
  const { t } = useTranslation();
  const device = useSettings((state) => state.settings?.device) ?? 'cpu';
  const [reports, setReports] = useState<readonly DeviceReport[]>([]);
  const [probing, setProbing] = useState(false);
  const probe = async () => {
    setProbing(true);
    try {
      setReports(await studio.packs.probe());
    } catch (error) {
      notify(t('settings.probeFailed', { reason: wordsOf(error) }), { tone: 'error' });
    } finally {
      setProbing(false);
    }
  };
  const working = reports.filter(({ state }) => state === 'works').map((report) => report.device);
  const devices = [...new Set(['cpu', device, ...working])];
  return (
    <section className={styles['part']}>
      <h3>{t('settings.device')}</h3>
      <div className={styles['line']} data-unlabelled>
        <Select
          label={t('settings.device')}
          labelHidden
          hint={t('settings.probeHint')}
          value={device}
          onValueChange={(next) => void changeSettings({ device: next })}
          options={devices.map((value) => ({ value, label: value === 'cpu' ? t('settings.cpu') : value }))}
        />
        <Button busy={probing} onClick={() => void probe()}>
          {probing ? t('settings.probing') : t('settings.probe')}
        </Button>
      </div>
      {reports.length > 0 && (
        <ul className={styles['list']} aria-label={t('settings.device')}>
          {reports.map((report) => (
            <Report key={report.device} report={report} />
          ))}
        </ul>
      )}
    </section>
  );
}
