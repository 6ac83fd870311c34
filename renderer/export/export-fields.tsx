import { useTranslation } from 'react-i18next';
import { ExportFormat } from '../../preload/contract/exports.ts';
import { LONGEST_FILE_NAME } from '../../preload/contract/file-names.ts';
import { Checkbox, NumberField, Select, TextField } from '../design/index.ts';
import { useProject } from '../project/index.ts';
import { useSettings } from '../settings/settings-store.ts';
import { type ExportForm, type FormFaults, moves } from './export-form.ts';
import styles from './export.module.css';

export type ExportFieldsProps = {
  readonly form: ExportForm;
  readonly faults: FormFaults;
  readonly packFps: number;
  readonly onChange: (change: Partial<ExportForm>) => void;
};

/** The file's name with its extension; a folder of pictures has none. */
const fileOf = ({ name, format }: ExportForm): string => (format === 'png' ? name : `${name}.${format}`);

/** How the film is written. */
export function ExportFields(props: ExportFieldsProps) {
  const { form, faults, onChange } = props;
  const { t } = useTranslation();
  const folder = useSettings((state) => state.settings?.exportsFolder);
  return (
    <div className={styles['fields']}>
      <Select
        label={t('export.format')}
        hint={t(`export.notes.${form.format}`)}
        value={form.format}
        options={ExportFormat.options.map((format) => ({
          value: format,
          label: t(`export.formats.${format}`),
        }))}
        onValueChange={(format) => onChange({ format })}
      />
      <Motion {...props} />
      <Scenes {...props} />
      <div className={styles['checks']}>
        <Checkbox
          label={t('export.captions')}
          checked={form.captions}
          onCheckedChange={(captions) => onChange({ captions })}
        />
        <Checkbox
          label={t('export.boxes')}
          checked={form.boxes}
          onCheckedChange={(boxes) => onChange({ boxes })}
        />
      </div>
      <TextField
        label={t('export.name')}
        hint={folder === undefined ? undefined : t('export.folder', { folder, file: fileOf(form) })}
        error={faults.name === undefined ? undefined : t(`export.${faults.name}`)}
        value={form.name}
        maxLength={LONGEST_FILE_NAME}
        onValueChange={(name) => onChange({ name })}
      />
    </div>
  );
}

const SIZES = ['256', '512', '1024'] as const;

function Motion({ form, faults, packFps, onChange }: ExportFieldsProps) {
  const { t } = useTranslation();
  const still = moves(form.format)
    ? undefined
    : t(form.format === 'pdf' ? 'export.notForPdf' : 'export.notForPng');
  return (
    <div className={styles['triple']}>
      <Select
        label={t('export.size')}
        value={String(form.size) as (typeof SIZES)[number]}
        options={SIZES.map((size) => ({ value: size, label: t(`export.sizes.${size}`) }))}
        onValueChange={(size) => onChange({ size: Number(size) as ExportForm['size'] })}
      />
      <NumberField
        label={t('export.fps')}
        value={form.fps}
        min={4}
        max={60}
        hint={still === undefined && form.fps > packFps ? t('export.fpsHint', { fps: packFps }) : undefined}
        error={faults.fps === undefined ? undefined : t(`export.${faults.fps}`)}
        disabledReason={still}
        onCommit={(fps) => onChange({ fps })}
      />
      <Select
        label={t('export.transition')}
        value={still === undefined ? form.transition : 'cut'}
        options={(['cut', 'crossfade'] as const).map((value) => ({
          value,
          label: t(`export.transitions.${value}`),
        }))}
        disabledReason={still}
        onValueChange={(transition) => onChange({ transition })}
      />
    </div>
  );
}

function Scenes({ form, faults, onChange }: ExportFieldsProps) {
  const { t } = useTranslation();
  const count = useProject((state) => state.document.order.length);
  const all = form.scenes === undefined;
  return (
    <div className={styles['pair']}>
      <Select
        label={t('export.scenes')}
        value={all ? 'all' : 'some'}
        options={[
          { value: 'all', label: t('export.allScenes') },
          { value: 'some', label: t('export.someScenes') },
        ]}
        onValueChange={(choice) => onChange({ scenes: choice === 'all' ? undefined : `1–${count}` })}
      />
      {!all && (
        <TextField
          label={t('export.sceneNumbers')}
          error={faults.scenes === undefined ? undefined : t(`export.${faults.scenes}`, { count })}
          value={form.scenes ?? ''}
          onValueChange={(scenes) => onChange({ scenes })}
        />
      )}
    </div>
  );
}
