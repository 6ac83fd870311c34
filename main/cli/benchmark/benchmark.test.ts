import { expect, test } from 'vitest';
import { benchmarkTable } from './benchmark-table.ts';
import { calibrate, median } from './calibration.ts';
import { pythonCandidates } from './eager.ts';

const REPORT = {
  pack: 'starter 1',
  device: 'cpu',
  calibration: { milliseconds: 10, gigaflops: 214.7 },
  verifyPack: 80,
  startEngine: 500,
  scenes: {
    perForward: 90,
    fullScene: 2000,
    fullSteps: 12,
    draftScene: 700,
    draftSteps: 4,
    firstPreview: 250,
    peakBytes: 400 * 2 ** 20,
  },
  eager: { kind: 'timed', msPerForward: 180, python: 'python3' },
} as const;

test('times come with their ratio to the calibration', () => {
  const lines = benchmarkTable(REPORT, 100).split('\n');
  expect(lines[2]).toMatch(/^denoiser, one forward +90\.0 ms +9\.0$/);
  expect(lines[3]).toMatch(/^scene, 12 steps +2000 ms +200\.0$/);
  expect(lines.at(-1)).toBe("PyTorch      this runtime takes 0.50 of eager's time per forward");
});

test('a comparison that was not made is said to be skipped', () => {
  const table = benchmarkTable({ ...REPORT, eager: { kind: 'skipped', why: 'torch not found' } }, 100);
  expect(table).toContain('PyTorch      torch not found: skipped');
});

test('the calibration runs a real product and gives its speed', async () => {
  const { milliseconds, gigaflops } = await calibrate();
  expect(milliseconds).toBeGreaterThan(0);
  expect(gigaflops).toBeCloseTo((2 * 1024 ** 3) / milliseconds / 1e6);
});

test('the median is the middle, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a chosen Python is the only one tried', () => {
  expect(pythonCandidates('/mine/python')).toEqual(['/mine/python']);
  expect(pythonCandidates('').at(-1)).toBe('python3');
});
