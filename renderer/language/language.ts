import i18next, { changeLanguage, use } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../preload/contract/settings.ts';
import { WORDS } from './words.ts';

declare module 'i18next' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: (typeof WORDS)['en'] };
  }
}

/** The language the window speaks before its settings are known. */
export const guessLanguage = (): Language => (navigator.language.startsWith('ko') ? 'ko' : 'en');

/** Makes `useTranslation` and `t` work; once, before anything is drawn. */
export async function startLanguage(language: Language): Promise<void> {
  await use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: WORDS.en }, ko: { translation: WORDS.ko } },
    // React escapes what it draws.
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

export async function speak(language: Language): Promise<void> {
  if (i18next.language === language) return;
  await changeLanguage(language);
  document.documentElement.lang = language;
}
