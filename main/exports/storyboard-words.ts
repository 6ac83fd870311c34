import type { Language } from '../../preload/contract/settings.ts';
import type { ShownTake } from './chosen-takes.ts';

/** What a storyboard says besides the film's own words. */
export type StoryboardWords = {
  readonly scene: (number: number) => string;
  readonly place: (name: string) => string;
  readonly cast: (names: readonly string[]) => string;
  readonly notes: (notes: string) => string;
  readonly take: (take: Pick<ShownTake, 'kind' | 'receipt'>) => string;
  readonly unrendered: (seed: number) => string;
  readonly storyboard: (scenes: number) => string;
  readonly made: string;
};

const english: StoryboardWords = {
  scene: (number) => `Scene ${number}`,
  place: (name) => `Place: ${name}`,
  cast: (names) => `Cast: ${names.length === 0 ? 'nobody' : names.join(', ')}`,
  notes: (notes) => `Notes: ${notes}`,
  take: ({ kind, receipt: { pack, settings } }) =>
    `${kind === 'full' ? 'Take' : 'Draft'} by ${pack}: ${settings.steps} steps, guidance ${settings.guidance}, ` +
    `strength ${settings.strength}, alpha ${settings.alpha}, seed ${settings.seed}`,
  unrendered: (seed) => `not rendered yet; seed ${seed}`,
  storyboard: (scenes) => `${scenes === 1 ? '1 scene' : `${scenes} scenes`} · storyboard`,
  made: 'The pictures were made by a trained model (IPTC digital source type trainedAlgorithmicMedia).',
};

const korean: StoryboardWords = {
  scene: (number) => `장면 ${number}`,
  place: (name) => `장소: ${name}`,
  cast: (names) => `출연: ${names.length === 0 ? '없음' : names.join(', ')}`,
  notes: (notes) => `메모: ${notes}`,
  take: ({ kind, receipt: { pack, settings } }) =>
    `${pack}의 ${kind === 'full' ? '테이크' : '초안'}: ${settings.steps}단계, 가이던스 ${settings.guidance}, ` +
    `강도 ${settings.strength}, 알파 ${settings.alpha}, 시드 ${settings.seed}`,
  unrendered: (seed) => `아직 렌더하지 않음, 시드 ${seed}`,
  storyboard: (scenes) => `장면 ${scenes}개 · 스토리보드`,
  made: '그림은 학습된 모델이 만들었습니다(IPTC 디지털 소스 유형 trainedAlgorithmicMedia).',
};

export const storyboardWords = (language: Language): StoryboardWords =>
  language === 'ko' ? korean : english;
