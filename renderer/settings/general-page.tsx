import type { Language, StudioSettings } from '../../preload/contract/settings.ts';
import { Select, Switch, TextField } from '../design/index.ts';
import { useTranslation } from '../language/index.ts';
import { changeSettings, useSettings } from './settings-store.ts';
import styles from './settings.module.css';

type Folder = 'projectsFolder' | 'exportsFolder';

function FolderField({ name, hint }: { readonly name: Folder; readonly hint?: string }) {
  const { t } = useTranslation();
  const value = useSettings((state) => state.settings?.[name]) ?? '';
  const change = (words: string) => {
    if (words.trim() !== '') void changeSettings({ [name]: words.trim() });
  };
  return (
    <TextField
      label={t(`settings.${name}`)}
      {...(hint === undefined ? {} : { hint })}
      value={value}
      spellCheck={false}
      onCommit={change}
    />
  );
}

/** Language, looks, folders, and the offline switch. */
export function GeneralPage() {
  const { t } = useTranslation();
  const settings = useSettings((state) => state.settings);
  if (settings === undefined) return null;
  const themes: readonly StudioSettings['theme'][] = ['system', 'dark', 'light'];
  return (
    <div className={styles['page']}>
      <div className={styles['pair']}>
        <Select<Language>
          label={t('settings.language')}
          value={settings.language}
          onValueChange={(language) => void changeSettings({ language })}
          options={[
            { value: 'en', label: <span lang="en">English</span> },
            { value: 'ko', label: <span lang="ko">한국어</span> },
          ]}
        />
        <Select
          label={t('settings.theme')}
          value={settings.theme}
          onValueChange={(theme) => void changeSettings({ theme })}
          options={themes.map((value) => ({ value, label: t(`settings.${value}`) }))}
        />
      </div>
      <Switch
        label={t('settings.offline')}
        hint={t('settings.offlineHint')}
        checked={settings.offline}
        onCheckedChange={(offline) => void changeSettings({ offline })}
      />
      <FolderField name="projectsFolder" hint={t('settings.projectsFolderHint')} />
      <FolderField name="exportsFolder" />
    </div>
  );
}
