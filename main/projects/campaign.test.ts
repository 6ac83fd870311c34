import { expect, test } from 'vitest';
import { campaign } from './testing/campaign/campaign.ts';
import { HAPPENINGS } from './testing/campaign/happenings.ts';

// 300 random combinations: `npm run torture`.
test(
  'whatever happens to the folder of an open film, nothing committed is lost and it is said',
  { timeout: 300_000 },
  async () => {
    const report = await campaign({ rounds: Object.keys(HAPPENINGS).length });
    expect(report.faults).toEqual([]);
    expect(report.commits).toBeGreaterThan(20);
    expect(report.refused['misplaced']).toBeGreaterThan(4);
  },
);
