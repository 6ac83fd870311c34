/** Passive verbs that are words of their own, with what they are the passive of. */
const LISTED =
  '쫓기다 쫓다, 잡히다 잡다, 붙잡히다 붙잡다, 놓이다 놓다, 걸리다 걸다, 안기다 안다, 밀리다 밀다, 끌리다 끌다, 물리다 물다, 차이다 차다, 실리다 싣다, 담기다 담다, 묶이다 묶다, 들리다 들다, 먹히다 먹다, 업히다 업다, 밟히다 밟다, 꽂히다 꽂다, 불리다 부르다, 씻기다 씻다, 박히다 박다, 심기다 심다, 그려지다 그리다, 뿌려지다 뿌리다, 찔리다 찌르다, 팔리다 팔다, 둘러싸이다 둘러싸다, 매달리다 매달다';

export const PASSIVES: readonly (readonly [passive: string, active: string])[] = LISTED.split(', ').map(
  (pair) => {
    const [passive = '', active = ''] = pair.split(' ');
    return [passive, active];
  },
);
