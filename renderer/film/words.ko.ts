import type { filmWords as english } from './words.en.ts';

export const filmWords: typeof english = {
  empty: '아직 영화가 없습니다',
  emptyHint: '먼저 장면을 추가하세요.',
  play: '재생',
  pause: '멈춤',
  again: '다시 재생',
  previous: '이전 장면',
  next: '다음 장면',
  seek: '영화 안의 위치',
  position: '{{count}}개 중 장면 {{number}}, {{total}} 중 {{time}}',
  fullScreen: '전체 화면',
  boxes: '계획한 상자 보기',
  captions: '문장 보기',
  noTake: '아직 그리지 않음',
  stale: '장면의 이전 모습입니다',
  failed: '장면 {{number}}을(를) 재생할 수 없습니다. 파일이 손상되었을 수 있으니 다시 렌더하세요.',
};
