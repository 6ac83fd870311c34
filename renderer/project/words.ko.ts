import type { projectWords as english } from './words.en.ts';

export const projectWords: typeof english = {
  rolledBack: '“{{label}}”을(를) 저장하지 못해 되돌렸습니다: {{reason}}',
  changedElsewhere: '그사이 다른 창에서 같은 것을 바꾸어 여기서 바꾼 것을 되돌렸습니다: {{labels}}.',
  undoFailed: '실행 취소하지 못했습니다: {{reason}}',
  redoFailed: '다시 실행하지 못했습니다: {{reason}}',
  readOnly: '이 영화는 바꿀 수 없습니다: {{reason}}',
  noConnection: '스튜디오가 응답하지 않습니다.',
  unexpected: '스튜디오에서 예상하지 못한 문제가 생겼습니다.',
  refused: '{{kind}} ({{message}})',
  kind: {
    'not-found': '찾을 수 없습니다',
    invalid: '할 수 없는 일입니다',
    conflict: '다른 곳에서 바뀌었습니다',
    'read-only': '읽기 전용입니다',
    'disk-full': '디스크가 가득 찼습니다',
    'newer-version': '더 새로운 스튜디오에서 만든 것입니다',
    broken: '손상되었습니다',
    'too-large': '너무 큽니다',
    pack: '팩에 문제가 있습니다',
    engine: '엔진에 문제가 있습니다',
    planner: '플래너에 문제가 있습니다',
    offline: '오프라인입니다',
    cancelled: '취소되었습니다',
  },
  planning: {
    loading: '서버가 모델을 불러오는 중입니다 ({{seconds}}초 지남)…',
    thinking: '모델이 생각하는 중입니다: 지금까지 약 {{words}}단어…',
    outline: '장면 {{scene}}: {{description}}',
    scene: '장면 {{of}}개 중 {{scene}}번째의 배치를 마쳤습니다.',
  },
  invalidEdit: '스튜디오가 보관할 수 없는 모양이 됩니다',
};
