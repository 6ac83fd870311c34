import { useTranslation } from 'react-i18next';
import type { Take } from '../../preload/contract/takes.ts';

/** "14:03", with the day before it when it was another one. */
export function takeTime(created: number, language: string, now = Date.now()): string {
  const today = new Date(now).toDateString() === new Date(created).toDateString();
  return new Intl.DateTimeFormat(language, {
    timeStyle: today ? 'medium' : 'short',
    ...(today ? {} : { dateStyle: 'medium' }),
  }).format(created);
}

/** Names takes for people: "Full take of 14:03". */
export function useTakeName(): (take: Take) => string {
  const { t, i18n } = useTranslation();
  return (take) =>
    t('renders.takes.take', {
      kind: t(`renders.kind.${take.kind}`),
      time: takeTime(take.created, i18n.language),
    });
}
