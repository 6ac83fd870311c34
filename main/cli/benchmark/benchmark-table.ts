import { textTable } from '../text-table.ts';
import type { Calibration } from './calibration.ts';
import type { EagerOutcome } from './eager.ts';
import type { SceneMeasurements } from './measurements.ts';

export type BenchmarkReport = {
  readonly pack: string;
  readonly device: string;
  readonly calibration: Calibration;
  /** Milliseconds. */
  readonly verifyPack: number;
  readonly startEngine: number;
  readonly scenes: SceneMeasurements;
  readonly eager: EagerOutcome;
};

const milliseconds = (value: number) => (value < 100 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`);

/** A row per time, with its ratio to the calibration run, then memory and the comparison with PyTorch. */
export function benchmarkTable(report: BenchmarkReport, columns: number): string {
  const { calibration, scenes, eager } = report;
  const row = (name: string, value: number) => [
    name,
    milliseconds(value),
    (value / calibration.milliseconds).toFixed(1),
  ];
  const rows = [
    row('denoiser, one forward', scenes.perForward),
    row(`scene, ${scenes.fullSteps} steps`, scenes.fullScene),
    row(`draft, ${scenes.draftSteps} steps`, scenes.draftScene),
    row('first preview', scenes.firstPreview),
    row('checking the pack', report.verifyPack),
    row('starting the engine', report.startEngine),
    ...(eager.kind === 'timed' ? [row('PyTorch eager, one forward', eager.msPerForward)] : []),
  ];
  const { milliseconds: unit, gigaflops } = calibration;
  return [
    ...textTable([['what', 'time', 'x calibration'], ...rows], columns),
    '',
    `calibration  ${milliseconds(unit)}: float32 matrices 1024 x 1024, ${Math.round(gigaflops)} GFLOP/s in this run`,
    `memory       ${Math.round(scenes.peakBytes / 2 ** 20)} MB at most in the engine`,
    `pack         ${report.pack} on ${report.device}`,
    eager.kind === 'timed'
      ? `PyTorch      this runtime takes ${(scenes.perForward / eager.msPerForward).toFixed(2)} of eager's time per forward`
      : `PyTorch      ${eager.why}: skipped`,
  ].join('\n');
}
