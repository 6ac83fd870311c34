import type { designWords as english } from './words.en.ts';

export const designWords: typeof english = {
  close: '닫기',
  cancel: '취소',
  dismiss: '지우기',
  full: '여기에는 최대 {{most}}자까지 쓸 수 있습니다.',
  notice: '알림',
  notices: '알림 ({hotkey})',
};
