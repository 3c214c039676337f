import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes graphql's CommonJS file, Vite would take its other one: two copies of a schema library refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/graph/servers.ts'],
    // Much of the time is waiting for Neo4j, so every core gets a worker: vitest leaves one idle, which on two cores is half of them.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
