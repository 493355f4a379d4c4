import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{shared,main,renderer,scripts,faults}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/propertySeed.ts'],
    testTimeout: 30_000,
  },
})
