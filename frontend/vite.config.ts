import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const backend = 'http://localhost:3000';

/** Builds the pages to dist/, which the server hands out; in development the API is reached through a proxy. */
export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  server: {
    proxy: {
      '/graphql': { target: backend, ws: true },
      '/api': { target: backend },
    },
  },
});
