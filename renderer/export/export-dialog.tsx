import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, notify } from '../design/index.ts';
import { afterEdits, studio, useProject, wordsOf } from '../project/index.ts';
import { usePack } from '../cast/pack.ts';
import { checkExport, fileNameFor, withoutMissing } from './export-check.ts';
import { ExportFields } from './export-fields.tsx';
import { type ExportForm, exportSettings } from './export-form.ts';
import { ExportList } from './export-list.tsx';
import { ExportWarnings } from './export-warnings.tsx';
import styles from './export.module.css';

export type ExportDialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

/** Writes the film to a file: how, what of it, and what is on its way or done already. */
export function ExportDialog({ open, onOpenChange }: ExportDialogProps) {
  // Filled in anew whenever it opens, so that it fits the film of now.
  return open ? <OpenExport onOpenChange={onOpenChange} /> : undefined;
}

function usePackFps(): number {
  return Math.min(60, Math.max(4, Math.round(usePack().pack?.fps ?? 8)));
}

/** What is filled in, whether it can be exported, and what to know before. */
function useExportForm() {
  const { t } = useTranslation();
  const document = useProject((state) => state.document);
  const takes = useProject((state) => state.takes);
  const fps = usePackFps();
  const [form, setForm] = useState<ExportForm>(() => ({
    format: 'mp4',
    size: 512,
    fps,
    transition: 'cut',
    boxes: false,
    captions: false,
    scenes: undefined,
    name: fileNameFor(document.title),
  }));
  const read = useMemo(() => exportSettings(form, document.order), [form, document.order]);
  const settings = 'settings' in read ? read.settings : undefined;
  const faults = 'faults' in read ? read.faults : {};
  const check = useMemo(
    () => checkExport(document, takes, settings?.scenes, settings),
    [document, takes, settings],
  );
  const [fault] = Object.values(faults);
  const nothing = check.ready.length === 0 && form.format !== 'pdf' ? t('export.missingAll') : undefined;
  const off = fault === undefined ? nothing : t(`export.${fault}`, { count: document.order.length });
  const change = (part: Partial<ExportForm>) => setForm({ ...form, ...part });
  return { form, change, fps, settings: settings && withoutMissing(settings, check), faults, check, off };
}

function OpenExport({ onOpenChange }: Pick<ExportDialogProps, 'onOpenChange'>) {
  const { t } = useTranslation();
  const { form, change, fps, settings, faults, check, off } = useExportForm();
  const [busy, setBusy] = useState(false);
  const start = async () => {
    if (settings === undefined) return;
    setBusy(true);
    try {
      await afterEdits((project) => studio.exports.start({ project, settings }));
    } catch (error) {
      notify(t('export.startFailed', { why: wordsOf(error) }), { tone: 'error' });
    }
    setBusy(false);
  };
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      size="large"
      title={t('export.title')}
      description={t('export.description')}
      actions={
        <Button tone="primary" size="large" busy={busy} disabledReason={off} onClick={() => void start()}>
          {t('export.start')}
        </Button>
      }
    >
      <div className={styles['columns']}>
        <ExportFields form={form} faults={faults} packFps={fps} onChange={change} />
        <div className={styles['side']}>
          <ExportWarnings check={check} settings={settings} format={form.format} />
          <ExportList />
        </div>
      </div>
    </Dialog>
  );
}
