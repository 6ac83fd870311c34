import type { QueueEnd } from '../../preload/contract/queue-run.ts';
import type { Language } from '../../preload/contract/settings.ts';

const scenes = (count: number): string => `${count} ${count === 1 ? 'scene' : 'scenes'}`;

/** What the desktop says when the queue has ended. */
export function queueEndWords({ done, failed }: QueueEnd, language: Language): string {
  if (language === 'ko') {
    if (failed === 0) return `장면 ${done}개를 렌더했습니다.`;
    return `장면 ${done}개를 렌더했고 ${failed}개는 실패했습니다.`;
  }
  if (failed === 0) return `${scenes(done)} rendered.`;
  return done === 0 ? `${scenes(failed)} failed to render.` : `${scenes(done)} rendered, ${failed} failed.`;
}
