import { ScanSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Take } from '../../preload/contract/takes.ts';
import { Badge, Popover, type Tone } from '../design/index.ts';
import { useProject } from '../project/index.ts';
import styles from './adherence.module.css';
import { type Verdict, unjudged, verdict, worstFirst } from './take-list.ts';

const TONES: Readonly<Record<Verdict, Tone>> = { good: 'success', fair: 'warning', poor: 'danger' };

const percent = (share: number): number => Math.round(share * 100);

/** How well a take kept its plan, and, when opened, each thing of it, the worst first. */
export function AdherenceBadge({ take }: { readonly take: Take }) {
  const { t } = useTranslation();
  const { adherence } = take;
  if (adherence === undefined) return <NoScore take={take} />;
  const mark = verdict(adherence.score);
  return (
    <Popover
      label={t('renders.adherence.title')}
      trigger={
        <button type="button" className={styles['badge']} title={t(`renders.adherence.${mark}`)}>
          <Badge tone={TONES[mark]} icon={<ScanSearch aria-hidden />}>
            {t('renders.adherence.score', { percent: percent(adherence.score) })}
          </Badge>
        </button>
      }
    >
      <div className={styles['detail']}>
        <h3 className={styles['title']}>{t(`renders.adherence.${mark}`)}</h3>
        <p className={styles['explain']}>{t('renders.adherence.explain')}</p>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('renders.adherence.worstFirst')}</th>
              <th scope="col">{t('renders.adherence.found')}</th>
              <th scope="col">{t('renders.adherence.overlap')}</th>
            </tr>
          </thead>
          <tbody>
            {worstFirst(adherence.entities).map((entity) => (
              <tr key={entity.track}>
                <th scope="row">{entity.name}</th>
                <Share value={entity.found} />
                <Share value={entity.iou} />
              </tr>
            ))}
          </tbody>
        </table>
        <Unjudged take={take} />
      </div>
    </Popover>
  );
}

/** Why a take has no score: nothing was planned in it, or nothing that the detector knows. */
function NoScore({ take }: { readonly take: Take }) {
  const { t } = useTranslation();
  const document = useProject((state) => state.document);
  const { unknown, pictured } = unjudged(take, document);
  if (unknown.length + pictured.length === 0)
    return (
      <span title={t('renders.adherence.uncheckedHint')}>
        <Badge>{t('renders.adherence.unchecked')}</Badge>
      </span>
    );
  return (
    <Popover
      label={t('renders.adherence.title')}
      trigger={
        <button type="button" className={styles['badge']} title={t('renders.adherence.cannotHint')}>
          <Badge icon={<ScanSearch aria-hidden />}>{t('renders.adherence.cannot')}</Badge>
        </button>
      }
    >
      <div className={styles['detail']}>
        <h3 className={styles['title']}>{t('renders.adherence.cannotHint')}</h3>
        {unknown.length > 0 && (
          <p className={styles['explain']}>
            {t('renders.adherence.noneKnown', { names: unknown.join(', ') })}
          </p>
        )}
        {pictured.length > 0 && (
          <p className={styles['explain']}>
            {t('renders.adherence.pictured', { names: pictured.join(', ') })}
          </p>
        )}
      </div>
    </Popover>
  );
}

/** Says what the score leaves out, so that nobody takes it for more than it is. */
function Unjudged({ take }: { readonly take: Take }) {
  const { t } = useTranslation();
  const document = useProject((state) => state.document);
  const { unknown, pictured } = unjudged(take, document);
  return (
    <>
      {unknown.length > 0 && (
        <p className={styles['explain']}>{t('renders.adherence.unjudged', { names: unknown.join(', ') })}</p>
      )}
      {pictured.length > 0 && (
        <p className={styles['explain']}>{t('renders.adherence.pictured', { names: pictured.join(', ') })}</p>
      )}
    </>
  );
}

function Share({ value }: { readonly value: number }) {
  return (
    <td>
      <span className={styles['bar']} data-verdict={verdict(value)} aria-hidden>
        <span style={{ width: `${percent(value)}%` }} />
      </span>
      {percent(value)} %
    </td>
  );
}
