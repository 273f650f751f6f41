import { posix } from 'node:path';
import { defineConfig } from 'astro/config';

/** The build script passes site, base and outDir; these are the defaults for `astro check` and plain `astro`. */
export default defineConfig({
  trailingSlash: 'always',
  compressHTML: true,
  build: { concurrency: 4, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    experimental: {
      // The fonts lie beside the style sheet that names them, wherever the site is copied to. (Vite's `relative` does nothing where pages are rendered.)
      renderBuiltUrl: (file, { hostType }) => (hostType === 'css' ? posix.basename(file) : undefined),
    },
  },
});
