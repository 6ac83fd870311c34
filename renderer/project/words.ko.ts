import type { projectWords as english } from './words.en.ts';

export const projectWords: typeof english = {
  rolledBack: '“{{label}}”을(를) 저장하지 못해 되돌렸습니다: {{reason}}',
  changedElsewhere: '그사이 다른 창에서 같은 것을 바꾸어 여기서 바꾼 것을 되돌렸습니다: {{labels}}.',
  undoFailed: '실행 취소하지 못했습니다: {{reason}}',
  redoFailed: '다시 실행하지 못했습니다: {{reason}}',
  readOnly: '이 영화는 바꿀 수 없습니다: {{reason}}',
  noConnection: '스튜디오가 응답하지 않습니다.',
  unexpected: '스튜디오에서 예상하지 못한 문제가 생겼습니다.',
  invalidEdit: '스튜디오가 보관할 수 없는 모양이 됩니다',
};
