import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { unsealed, writeSealed } from '../../disk/sealed.ts';
import type { Telling } from '../../edition/standing.ts';
import { drawable } from './drawable.ts';

/** What a preview picture shows: a small line above, what happened, a line below, and who tells it. */
export interface Picture {
  above: string;
  title: string;
  below: string;
  monograms: { letters: string; colour: number; standing: Telling }[];
  name: string;
}

const folder = 'src/fonts';
const cache = '.parallax/pictures';
const colours = ['#0b5f96', '#a04408', '#00694f', '#8c3f78', '#6f5400', '#4b4b9b', '#a02c3c', '#55564e'];
const fonts = readdirSync(folder)
  .filter((f) => f.startsWith('picture-'))
  .sort()
  .reverse()
  .map((f) => ({
    // Each by its own name: of two that share one, only the first is drawn with.
    name: f.slice('picture-'.length, -'.ttf'.length),
    data: readFileSync(join(folder, f)),
    weight: 400 as const,
  }));

const family = (face: 'serif' | 'sans'): string =>
  ['latin', 'latin-ext', 'cyrillic', 'greek'].map((script) => `${face}-${script}`).join(', ');

/** A satori element: a box with a style and children. */
const box = (style: Record<string, unknown>, ...children: unknown[]) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Lines of text, cut with “…” after so many; a word longer than a line is broken. */
const text = (lines: number, style: Record<string, unknown>, words: string) =>
  box({ ...style, display: 'block', lineClamp: lines, wordBreak: 'break-word' }, drawable(words));

/** So many monograms leave room for the site's name beside them. */
const most = 8;

function drawing(p: Picture): object {
  const shown = p.monograms.slice(0, most);
  const size = p.title.length > 160 ? 44 : p.title.length > 90 ? 52 : 66;
  return box(
    {
      width: 1200,
      height: 630,
      boxSizing: 'border-box',
      padding: 72,
      background: '#faf6ee',
      color: '#1f1b16',
      flexDirection: 'column',
      justifyContent: 'space-between',
      fontFamily: family('sans'),
    },
    text(1, { fontSize: 34, color: '#655c50' }, p.above),
    box(
      { flexDirection: 'column' },
      text(4, { fontFamily: family('serif'), fontSize: size, lineHeight: 1.15 }, p.title),
      text(2, { fontSize: 32, color: '#655c50', marginTop: 24 }, p.below),
    ),
    box(
      { justifyContent: 'space-between', alignItems: 'center', borderTop: '2px solid #d9d0c0', paddingTop: 28 },
      box(
        { gap: 14, flexShrink: 0, alignItems: 'center' },
        ...shown.map((m) =>
          box(
            {
              padding: '6px 14px',
              fontSize: 30,
              // As in the margin of a page: filled, outlined, dashed, or underlined.
              ...(m.standing === 'stated'
                ? { border: '3px solid #faf6ee', borderBottom: `6px solid ${colours[m.colour % 8]}` }
                : { border: `3px ${m.standing === 'contradicts' ? 'dashed' : 'solid'} ${colours[m.colour % 8]}` }),
              background: m.standing === 'own' ? colours[m.colour % 8] : '#faf6ee',
              color: m.standing === 'own' ? '#faf6ee' : colours[m.colour % 8],
            },
            drawable(m.letters),
          ),
        ),
        ...(p.monograms.length > most
          ? [box({ fontSize: 26, color: '#655c50' }, `+${p.monograms.length - most}`)]
          : []),
      ),
      text(1, { fontSize: 26, color: '#655c50', marginLeft: 40, textAlign: 'right' }, p.name),
    ),
  );
}

/**
 * The picture as PNG, 1200 × 630 pixels; kept by what it shows, so that a rebuild draws only what is new. It is drawn in
 * a thread of its own while other pages are rendered.
 */
export async function png(p: Picture): Promise<Buffer> {
  const key = createHash('sha256')
    .update(`5\n${JSON.stringify(p)}`)
    .digest('hex')
    .slice(0, 24);
  const file = join(cache, `${key}.sealed`);
  const held = unsealed(file);
  if (held) return held;
  const svg = await satori(drawing(p) as Parameters<typeof satori>[0], { width: 1200, height: 630, fonts });
  const drawn = await renderAsync(svg, { fitTo: { mode: 'width', value: 1200 }, font: { loadSystemFonts: false } });
  const image = drawn.asPng();
  writeSealed(file, image);
  return image;
}
