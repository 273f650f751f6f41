import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

// Cuts the typefaces of the site down to what it needs, from the npm packages into src/fonts/: run by hand when they
// change (`node scripts/fonts.ts`), since the outcome is committed. The Latin files serve nearly every page; other
// letters come from the packages' own files, which a browser fetches only for a page that has them.
const packages = 'node_modules/@fontsource-variable';
const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ–—‘’‚“”„†•…‹›€™−·′″‐‑`;
const keepFeatures = ['kern', 'liga', 'lnum', 'onum', 'tnum', 'pnum', 'mark', 'mkmk', 'ccmp', 'locl'];

const web = [
  {
    from: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    to: 'serif.woff2',
    axis: { min: 400, max: 650 },
  },
  { from: 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2', to: 'serif-italic.woff2', axis: 400 },
  { from: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2', to: 'sans.woff2', axis: { min: 400, max: 700 } },
];
for (const { from, to, axis } of web) {
  const font = await subsetFont(readFileSync(`${packages}/${from}`), latin, {
    targetFormat: 'woff2',
    variationAxes: { wght: axis },
    keepFeatures,
  });
  writeFileSync(`src/fonts/${to}`, font);
  console.log(to, font.length);
}

// Pictures are drawn outside a browser, which wants one weight a file and no compression.
for (const script of ['latin', 'latin-ext', 'cyrillic', 'greek']) {
  for (const [name, file, wght] of [
    ['serif', `source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`, 600],
    ['sans', `source-sans-3/files/source-sans-3-${script}-wght-normal.woff2`, 500],
  ] as const) {
    const font = await subsetFont(readFileSync(`${packages}/${file}`), script === 'latin' ? latin : undefined, {
      targetFormat: 'sfnt',
      variationAxes: { wght },
      keepFeatures: ['kern', 'mark', 'ccmp'],
      ...(script !== 'latin' && { keepAllGlyphs: true }),
    });
    writeFileSync(`src/fonts/picture-${name}-${script}.ttf`, font);
    console.log(`picture-${name}-${script}.ttf`, font.length);
  }
}
