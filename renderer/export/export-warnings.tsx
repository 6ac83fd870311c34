import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat, ExportSettings } from '../../preload/contract/exports.ts';
import { type ExportCheck, ranges } from './export-check.ts';
import styles from './export.module.css';
import { bytesInWords, useEstimate } from './use-estimate.ts';

/** What to know before starting: scenes without a take, old takes, drafts; and how long it will be. */
export function ExportWarnings({
  check,
  settings,
  format,
}: {
  readonly check: ExportCheck;
  readonly settings: ExportSettings | undefined;
  readonly format: ExportFormat;
}) {
  const { t, i18n } = useTranslation();
  const estimate = useEstimate(settings);
  const { scenes, missing, stale, drafts, seconds } = check;
  const list = (numbers: readonly number[]) => ({ count: numbers.length, scenes: ranges(numbers) });
  const warnings = [
    ...(missing.length === 0
      ? []
      : [
          format === 'pdf'
            ? t('export.pdfMissing', list(missing))
            : missing.length === scenes.length
              ? t('export.missingAll')
              : t('export.missing', list(missing)),
        ]),
    ...(stale.length === 0 ? [] : [t('export.stale', list(stale))]),
    ...(drafts.length === 0 ? [] : [t('export.drafts', list(drafts))]),
  ];
  return (
    <ul className={styles['warnings']}>
      <li className={styles['ready']}>
        <CircleCheck aria-hidden />
        {t('export.ready', {
          count: format === 'pdf' ? scenes.length : scenes.length - missing.length,
          seconds: Math.round(seconds * 10) / 10,
        })}
        {estimate !== undefined &&
          format !== 'pdf' &&
          ` · ${t('export.estimate', {
            width: estimate.width,
            height: estimate.height,
            size: bytesInWords(estimate.bytes, i18n.language),
          })}`}
      </li>
      {warnings.map((warning) => (
        <li key={warning} className={styles['warning']}>
          <TriangleAlert aria-hidden />
          {warning}
        </li>
      ))}
    </ul>
  );
}
