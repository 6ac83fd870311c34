import type { designWords as english } from './words.en.ts';

export const designWords: typeof english = {
  close: '닫기',
  cancel: '취소',
  dismiss: '지우기',
  notice: '알림',
  notices: '알림 ({hotkey})',
};
