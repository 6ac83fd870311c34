import type { Language } from '../../preload/contract/settings.ts';

export type UnsavedWords = {
  readonly message: string;
  readonly detail: string;
  readonly stay: string;
  readonly leave: string;
};

const WORDS: Readonly<Record<Language, UnsavedWords>> = {
  en: {
    message: 'Changes in this window are not saved yet.',
    detail: 'If you close it now, they are lost.',
    stay: 'Keep the window open',
    leave: 'Close without saving',
  },
  ko: {
    message: '이 창에 아직 저장되지 않은 변경이 있습니다.',
    detail: '지금 닫으면 사라집니다.',
    stay: '창을 닫지 않기',
    leave: '저장하지 않고 닫기',
  },
};

/** What is asked before a window closes whose last changes are not on the disk. */
export const unsavedWords = (language: Language): UnsavedWords => WORDS[language];
