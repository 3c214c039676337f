/** Builds the pages into `dist/explorer`: plain files that the service hands out itself. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

export default defineConfig({
  root,
  base: './',
  build: {
    outDir: resolve(root, '../../dist/explorer'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    rollupOptions: { input: { app: resolve(root, 'index.html'), graphiql: resolve(root, 'graphiql/index.html') } },
  },
  worker: { format: 'es' },
});
