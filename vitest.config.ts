import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes graphql's CommonJS file, Vite would take its other one: two copies of a schema library refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/graph/servers.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
