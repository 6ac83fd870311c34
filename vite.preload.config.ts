import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The preload script: one CommonJS file, because a sandboxed one may load no other. */
export default defineConfig({
  build: {
    ssr: resolve(import.meta.dirname, 'preload/index.ts'),
    target: 'chrome140',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
});
