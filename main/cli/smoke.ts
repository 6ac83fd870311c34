import { smoke } from '../studio/smoke.ts';
import { type Invocation, runCommand } from './run.ts';

async function run({ terminal }: Invocation<Record<string, never>>): Promise<void> {
  if (!(await smoke({ say: terminal.print }))) process.exitCode = 1;
}

await runCommand({
  usage: 'npm run smoke',
  summary: 'Tries every native part once: SQLite, ffmpeg, pictures, and ONNX Runtime with the starter pack.',
  options: {},
  run,
});
