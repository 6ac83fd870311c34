export { useTranslation } from 'react-i18next';
export { guessLanguage, speak, startLanguage } from './language.ts';
