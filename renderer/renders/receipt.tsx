import { Copy, ReceiptText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Take, TakeReceipt } from '../../preload/contract/takes.ts';
import { Button, IconButton, notify, Popover } from '../design/index.ts';
import styles from './receipt.module.css';

/** How a take was made, behind a button. */
export function ReceiptButton({ take }: { readonly take: Take }) {
  const { t } = useTranslation();
  return (
    <Popover
      label={t('renders.receipt.title')}
      align="end"
      trigger={
        <IconButton label={t('renders.takes.receipt')} size="small">
          <ReceiptText aria-hidden />
        </IconButton>
      }
    >
      <Receipt take={take} />
    </Popover>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['line']}>
      <dt>{name}</dt>
      <dd data-selectable>{children}</dd>
    </div>
  );
}

function Receipt({ take }: { readonly take: Take }) {
  const { t } = useTranslation();
  const { receipt } = take;
  const { settings } = receipt;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(JSON.stringify(receipt, undefined, 2));
      notify(t('renders.receipt.copied'), { tone: 'success' });
    } catch {
      notify(t('renders.receipt.copyFailed'), { tone: 'warning' });
    }
  };
  return (
    <div className={styles['receipt']}>
      <h3 className={styles['title']}>{t('renders.receipt.title')}</h3>
      <dl className={styles['lines']}>
        <Line name={t('renders.receipt.pack')}>{receipt.pack}</Line>
        <Line name={t('renders.receipt.seed')}>{settings.seed}</Line>
        <Line name={t('renders.receipt.filmSeed')}>{settings.filmSeed}</Line>
        <Line name={t('renders.receipt.strength')}>{settings.strength}</Line>
        <Line name={t('renders.receipt.alpha')}>{settings.alpha}</Line>
        <Line name={t('renders.receipt.steps')}>{settings.steps}</Line>
        <Line name={t('renders.receipt.guidance')}>{settings.guidance}</Line>
        <Line name={t('renders.receipt.sampler')}>{settings.sampler}</Line>
        <Line name={t('renders.receipt.frames')}>
          {settings.fine ? t('renders.receipt.fine') : t('renders.receipt.coarse')}
        </Line>
        <Line name={t('renders.receipt.time')}>
          {t('renders.receipt.seconds', { n: Math.round(receipt.seconds * 10) / 10 })}
        </Line>
        <Line name={t('renders.receipt.inputs')}>
          <code className={styles['hash']} title={receipt.inputs}>
            {receipt.inputs.slice(0, 12)}
          </code>
        </Line>
      </dl>
      <Conditioning receipt={receipt} />
      <Button size="small" icon={<Copy aria-hidden />} onClick={() => void copy()}>
        {t('renders.receipt.copy')}
      </Button>
    </div>
  );
}

function Conditioning({ receipt }: { readonly receipt: TakeReceipt }) {
  const { t } = useTranslation();
  const from = (by: TakeReceipt['conditioning'][string]): string => {
    const parts = [
      ...(by.text ? [t('renders.receipt.text')] : []),
      ...(by.image === 'none' ? [] : [t(`renders.receipt.${by.image}`)]),
    ];
    return parts.length === 0 ? t('renders.receipt.nothing') : parts.join(' + ');
  };
  return (
    <>
      <h4 className={styles['heading']}>{t('renders.receipt.conditioning')}</h4>
      <dl className={styles['lines']}>
        {Object.entries(receipt.conditioning).map(([name, by]) => (
          <Line key={name} name={name}>
            {from(by)}
          </Line>
        ))}
      </dl>
      {receipt.dropped.length > 0 && (
        <p className={styles['dropped']}>
          {t('renders.receipt.dropped')}: {receipt.dropped.join(', ')}
        </p>
      )}
    </>
  );
}
