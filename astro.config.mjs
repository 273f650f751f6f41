import { defineConfig } from 'astro/config';

/** The build script passes site, base and outDir; these are the defaults for `astro check` and plain `astro`. */
export default defineConfig({
  trailingSlash: 'always',
  compressHTML: true,
  build: { concurrency: 4, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
