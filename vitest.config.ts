import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes graphql's CommonJS file, Vite would take its other one: two copies of a schema library refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/graph/servers.ts'],
    // Much of the time is waiting for Neo4j, so every core gets a worker: vitest leaves one idle, which on two cores is half of them.
    maxWorkers: '100%',
    // Only what hangs is ended: a busy machine is slow, not wrong, and a hook may wait until all other files have had their turn on a Neo4j.
    testTimeout: 300_000,
    hookTimeout: 1_800_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
