/** Numbers in words. Columns: words | how many | Korean. */
export const NUMBERS = `
no, zero, none, not any | 0 | 영, 없는
one, a, an, a single, single, another, each, every | 1 | 한, 하나, 일, 혼자
two, both, a couple of, couple, a pair of, pair, double, either, twin, duo | 2 | 두, 둘, 이, 양쪽
three, a trio of, trio, triple, a few, few, some | 3 | 세, 셋, 석, 삼, 몇, 몇몇
four, several, various, quartet, a number of, multiple, a group of | 4 | 네, 넷, 넉, 사, 여러
five, many, a lot of, lots of, plenty of, numerous | 5 | 다섯, 오, 많은
six, half a dozen, countless, dozens of, hundreds of, thousands of, a crowd of, a swarm of, myriad | 6 | 여섯, 육, 수많은, 무수한
seven | 7 | 일곱, 칠
eight | 8 | 여덟, 팔
nine | 9 | 아홉, 구
ten | 10 | 열, 십
eleven | 11 | 열한, 열하나
twelve, dozen, a dozen | 12 | 열두, 열둘
thirteen | 13 | 열세, 열셋
fourteen | 14 | 열네, 열넷
fifteen | 15 | 열다섯
sixteen | 16 | 열여섯
seventeen | 17 | 열일곱
eighteen | 18 | 열여덟
nineteen | 19 | 열아홉
twenty | 20 | 스무, 스물, 이십
thirty | 30 | 서른, 삼십
forty | 40 | 마흔, 사십
fifty | 50 | 쉰, 오십
sixty | 60 | 예순
hundred, a hundred | 100 | 백
thousand, a thousand | 1000 | 천
million, a million | 1000000 | 백만
`;

/** What Korean numbers count with. */
export const KOREAN_COUNTERS =
  '마리 명 개 대 그루 송이 사람 분 척 채 권 장 잔 쌍 판 벌 자루 조각 알 켤레 병 그릇 접시 통 상자 줄 포기 다발 묶음 무리 떼 가지 자리 곡 편 곳 방울 톨 쪽 모 단 필 두름';
