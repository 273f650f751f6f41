/** A picture drawn at build time: `body` is the markup inside `<svg>`, sizes are CSS pixels. */
export interface Picture {
  id: string;
  title: string;
  /** What it shows, in words, for those who can't see it. */
  says: string;
  width: number;
  height: number;
  body: string;
}

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (s: string): string => s.replace(/[&<>"]/g, (c) => escaped[c]!);

type Attributes = Record<string, string | number | undefined>;

/** One element as text; numbers are cut to two decimals, so that the same picture has the same bytes everywhere. */
export function el(name: string, attributes: Attributes, ...inner: string[]): string {
  const written = Object.entries(attributes)
    .filter((a): a is [string, string | number] => a[1] !== undefined)
    .map(([k, v]) => ` ${k}="${typeof v === 'number' ? Math.round(v * 100) / 100 : escapeXml(v)}"`)
    .join('');
  return inner.length > 0 ? `<${name}${written}>${inner.join('')}</${name}>` : `<${name}${written}/>`;
}

export const text = (x: number, y: number, words: string, attributes: Attributes = {}): string =>
  el('text', { x, y, ...attributes }, escapeXml(words));

/** About how wide words stand in the sans face at 13 pixels; there is nothing to measure with at build time. */
export const widthOf = (words: string): number => words.length * 6.6;

/** Words cut to about `pixels`, with an ellipsis. */
export function cut(words: string, pixels: number): string {
  const most = Math.max(4, Math.floor(pixels / 6.6));
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}

/** The picture as a file of its own, with the colours that the site's stylesheet gives it on the page. */
export function standalone(p: Picture, tokens: string): string {
  const style = `${tokens}
svg { background: var(--paper); }
${pictureStyle}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${p.width} ${p.height}" width="${p.width}" height="${p.height}" role="img" aria-labelledby="t d" class="picture-svg"><title id="t">${escapeXml(p.title)}</title><desc id="d">${escapeXml(p.says)}</desc><style>${style}</style>${p.body}</svg>
`;
}

/** The same rules as in `styles/picture.css`, for the file that stands alone. */
const pictureStyle = `
text { font-family: "Source Sans 3", "Helvetica Neue", Arial, sans-serif; font-size: 13px; fill: var(--ink); }
.soft { fill: var(--soft); } .end { text-anchor: end; } .mid { text-anchor: middle; } .small { font-size: 11px; }
.bold { font-weight: 700; } .on { fill: var(--paper); font-weight: 700; } .off { fill: var(--src, var(--ink)); font-weight: 700; }
.rule { stroke: var(--rule); stroke-width: 1; } .axis { stroke: var(--ink); stroke-width: 1; }
.full { fill: var(--src, var(--ink)); stroke: var(--src, var(--ink)); stroke-width: 1.5; }
.open { fill: none; stroke: var(--src, var(--ink)); stroke-width: 1.5; }
.wash { fill: var(--wash); }
`;
