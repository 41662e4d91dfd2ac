import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The page runs the package as it is published: `npm run build` first. Relative
 * addresses, so that the folder opens under any path of any web server.
 */
export default defineConfig({
  root: here('.'),
  base: './',
  resolve: {
    alias: [
      { find: /^tvpa-tiers$/u, replacement: here('../dist/index.js') },
      { find: /^tvpa-tiers\/data$/u, replacement: here('../dist/data.js') },
    ],
  },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  worker: { format: 'es' },
  build: { outDir: here('../playground-dist'), emptyOutDir: true, target: 'es2022' },
});
