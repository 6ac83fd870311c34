import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{main,preload,renderer,.ci}/**/*.test.ts'], testTimeout: 30_000 },
});
