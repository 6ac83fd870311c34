import { Copy, FolderOpen, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExportState } from '../../preload/contract/exports.ts';
import { Badge, IconButton, notify, Progress } from '../design/index.ts';
import { projectState, studio, useProject, wordsOf } from '../project/index.ts';
import { timeLeftWords } from '../renders/progress-words.ts';
import styles from './export.module.css';

/** Exports on their way and done, newest first. */
export function ExportList() {
  const { t } = useTranslation();
  const exports = useProject((state) => state.exports);
  if (exports.length === 0) return undefined;
  return (
    <section aria-label={t('export.running')} className={styles['exports']}>
      <h3 className={styles['heading']}>{t('export.running')}</h3>
      <ul className={styles['list']}>
        {exports.toReversed().map((one) => (
          <ExportRow key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function ExportRow({ one }: { readonly one: ExportState }) {
  const { t } = useTranslation();
  const { name, format } = one.settings;
  const shown = format === 'png' ? name : `${name}.${format}`;
  const cancel = () =>
    void studio.exports
      .cancel({ project: projectState().project, id: one.id })
      .catch((error: unknown) => notify(t('export.failedCall', { why: wordsOf(error) }), { tone: 'error' }));
  return (
    <li className={styles['row']}>
      <div className={styles['rowWords']}>
        <strong title={shown}>{shown}</strong>
        <Outcome one={one} name={shown} />
      </div>
      {one.state === 'running' && (
        <IconButton label={t('export.cancel', { name: shown })} size="small" onClick={cancel}>
          <X aria-hidden />
        </IconButton>
      )}
      {one.state === 'done' && one.path !== undefined && <Reveal one={one} path={one.path} />}
    </li>
  );
}

type OutcomeProps = { readonly one: ExportState; readonly name: string };

function Running({ one, name }: OutcomeProps) {
  const { t } = useTranslation();
  const percent = t('export.percent', { percent: Math.round(one.progress * 100) });
  const left = timeLeftWords(t, one.secondsLeft);
  const words = left === undefined ? percent : `${percent} · ${left}`;
  return (
    <>
      <Progress label={t('export.progress', { name })} value={one.progress} text={words} />
      <span className={styles['faint']}>{words}</span>
    </>
  );
}

function Outcome({ one, name }: OutcomeProps) {
  const { t } = useTranslation();
  if (one.state === 'running') return <Running one={one} name={name} />;
  if (one.state === 'failed')
    return (
      <span className={styles['bad']} role="alert">
        {t('export.failed', { why: one.failure ?? '' })}
      </span>
    );
  if (one.state === 'cancelled')
    return (
      <span>
        <Badge>{t('export.cancelled')}</Badge>
      </span>
    );
  return (
    <span className={styles['path']} data-selectable title={one.path}>
      {one.path}
    </span>
  );
}

function Reveal({ one, path }: { readonly one: ExportState; readonly path: string }) {
  const { t } = useTranslation();
  const copy = async (words: string) => {
    try {
      await navigator.clipboard.writeText(path);
      notify(words, { tone: 'info' });
    } catch {
      notify(t('export.copyFailed'), { tone: 'warning' });
    }
  };
  const reveal = async () => {
    try {
      const shown = await studio.exports.reveal({ project: projectState().project, id: one.id });
      if (!shown) await copy(t('export.pathCopied'));
    } catch (error) {
      notify(t('export.failedCall', { why: wordsOf(error) }), { tone: 'error' });
    }
  };
  return (
    <>
      <IconButton label={t('export.reveal')} size="small" onClick={() => void reveal()}>
        <FolderOpen aria-hidden />
      </IconButton>
      <IconButton label={t('export.copyPath')} size="small" onClick={() => void copy(t('export.copied'))}>
        <Copy aria-hidden />
      </IconButton>
    </>
  );
}
