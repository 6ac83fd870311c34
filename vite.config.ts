import { dirname, relative, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const ROOT = import.meta.dirname;

/** Every command, and every process and thread that is started by path, becomes `dist/<name>.js`. */
const ENTRIES = {
  film: 'main/cli/film.ts',
  plan: 'main/cli/plan.ts',
  eval: 'main/cli/eval.ts',
  bench: 'main/cli/bench.ts',
  'eval-planner': 'main/cli/eval-planner.ts',
  studio: 'main/cli/studio.ts',
  smoke: 'main/cli/smoke.ts',
  desktop: 'main/desktop/main.ts',
  process: 'main/engine/process.ts',
  probe: 'main/engine/probe/probe.ts',
  'export-worker': 'main/exports/thread/export-worker.ts',
  'planner-worker': 'main/planner/thread/planner-worker.ts',
  'health-worker': 'main/projects/health-worker.ts',
  'picture-process': 'main/pictures/picture-process.ts',
  'wasm-ffmpeg': 'main/video/wasm-ffmpeg/wasm-ffmpeg.ts',
};

/**
 * Keeps what a module finds from its own place findable from `dist`: a started `.ts` entry is its built sibling there, and
 * any other place is still relative to the module's source folder.
 */
function sourceFolders(): Plugin {
  return {
    name: 'source-folders',
    transform(code, id) {
      if (!id.startsWith(ROOT) || id.includes('node_modules')) return undefined;
      const folder = relative(resolve(ROOT, 'dist'), dirname(id));
      return code
        .replaceAll(
          /import\.meta\.dirname, (?:['"][\w-]+['"], )*(['"])([\w-]+)\.ts\1/g,
          "import.meta['dirname'], '$2.js'",
        )
        .replaceAll('import.meta.dirname', `(import.meta['dirname'] + ${JSON.stringify(`/${folder}`)})`);
    },
  };
}

export default defineConfig({
  plugins: [sourceFolders()],
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist',
    minify: false,
    rolldownOptions: { input: ENTRIES, output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
  },
});
