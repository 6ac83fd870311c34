import { useEffect, useState } from 'react';
import type { StudioSettings } from '../../preload/contract/settings.ts';
import { Button, notify, Select, TextField } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { studio, wordsOf } from '../project/index.ts';
import { changeSettings, useSettings } from './settings-store.ts';
import styles from './settings.module.css';

const USUAL_ADDRESS = 'http://127.0.0.1:11434/v1';

/** The key of one server: goes in, never comes out. */
function PlannerKey({ baseUrl }: { readonly baseUrl: string }) {
  const { t } = useTranslation();
  const keychain = useSettings((state) => state.info?.keychain);
  const inBrowser = useSettings((state) => state.info?.host === 'browser');
  const [has, setHas] = useState<boolean>();
  const [key, setKey] = useState('');
  useEffect(() => {
    setHas(undefined);
    studio.app.hasPlannerKey({ baseUrl }).then(setHas, () => setHas(undefined));
  }, [baseUrl]);
  const keep = async () => {
    try {
      await studio.app.setPlannerKey({ baseUrl, key: key.trim() });
      setKey('');
      setHas(true);
      notify(t('settings.keyKept'), { tone: 'success' });
    } catch (error) {
      notify(wordsOf(error), { tone: 'error' });
    }
  };
  const whyUnsafe = inBrowser
    ? t('settings.keyBrowser')
    : t('settings.keyUnsafe', { why: keychain?.why ?? '' });
  const unsafe = keychain?.safe === false ? whyUnsafe : undefined;
  return (
    <section className={styles['part']}>
      <h3>{t('settings.keyOf')}</h3>
      {unsafe === undefined ? (
        has !== undefined && (
          <p className={styles['note']}>{has ? t('settings.keySet') : t('settings.keyNone')}</p>
        )
      ) : (
        <p className={styles['note']} role="note">
          {unsafe}
        </p>
      )}
      <div className={styles['line']}>
        <TextField
          type="password"
          autoComplete="off"
          label={t('settings.keyNew')}
          disabledReason={unsafe}
          value={key}
          maxLength={500}
          onValueChange={setKey}
        />
        <Button
          disabledReason={unsafe ?? (key.trim() === '' ? t('settings.keyFirst') : undefined)}
          onClick={() => void keep()}
        >
          {t('settings.keyKeep')}
        </Button>
      </div>
    </section>
  );
}

type Server = Extract<StudioSettings['planner'], { kind: 'server' }>;

const isAddress = (words: string): boolean => /^https?:\/\//.test(words.trim()) && URL.canParse(words.trim());

function ServerForm({ server }: { readonly server: Server | undefined }) {
  const { t } = useTranslation();
  const [baseUrl, setBaseUrl] = useState(server?.baseUrl ?? USUAL_ADDRESS);
  const [model, setModel] = useState(server?.model ?? '');
  const same = server !== undefined && server.baseUrl === baseUrl.trim() && server.model === model.trim();
  const wrong = isAddress(baseUrl) ? undefined : t('settings.baseUrlWrong');
  const missing = model.trim() === '' ? t('settings.modelEmpty') : undefined;
  const keep = async () => {
    await changeSettings({ planner: { kind: 'server', baseUrl: baseUrl.trim(), model: model.trim() } });
    notify(t('settings.kept'), { tone: 'success' });
  };
  return (
    <>
      <TextField
        label={t('settings.baseUrl')}
        spellCheck={false}
        value={baseUrl}
        error={wrong}
        maxLength={500}
        onValueChange={setBaseUrl}
      />
      <div className={styles['line']}>
        <TextField
          label={t('settings.model')}
          hint={t('settings.modelHint')}
          spellCheck={false}
          value={model}
          maxLength={200}
          onValueChange={setModel}
        />
        <Button
          tone="primary"
          disabledReason={wrong ?? missing ?? (same ? t('settings.kept') : undefined)}
          onClick={() => void keep()}
        >
          {t('settings.keep')}
        </Button>
      </div>
      {wrong === undefined && <PlannerKey baseUrl={baseUrl.trim()} />}
    </>
  );
}

/** Who turns sentences into plans. */
export function PlannerPage() {
  const { t } = useTranslation();
  const settings = useSettings((state) => state.settings);
  const [kind, setKind] = useState(settings?.planner.kind ?? 'offline');
  if (settings === undefined) return null;
  const choose = (next: Server['kind'] | 'offline') => {
    setKind(next);
    if (next === 'offline') void changeSettings({ planner: { kind: 'offline' } });
  };
  return (
    <div className={styles['page']}>
      <Select
        label={t('settings.plannerKind')}
        value={kind}
        onValueChange={choose}
        options={[
          { value: 'offline', label: t('settings.plannerOffline'), note: t('settings.plannerOfflineNote') },
          { value: 'server', label: t('settings.plannerServer'), note: t('settings.plannerServerNote') },
        ]}
        hint={
          kind === 'offline'
            ? t('settings.plannerOfflineHint')
            : settings.offline
              ? t('settings.plannerOfflineBlocks')
              : undefined
        }
      />
      {kind === 'server' && (
        <ServerForm server={settings.planner.kind === 'server' ? settings.planner : undefined} />
      )}
    </div>
  );
}
