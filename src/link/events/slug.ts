import { inAscii } from '../../model/ascii.ts';

const light = new Set(
  'a an the and of in on at to with for from by hold holds is are has have as after its their his her'.split(' '),
);
const longest = 80;

/** The address of an event: its first day as far as known, and the words of its label that carry it, in ASCII. */
export function slugOf(edtf: string | null, label: string): string {
  const date = /^\d{4}(?:-\d\d){0,2}/.exec(edtf ?? '')?.[0].replace(/-(?:2[1-4]|3[3-6])$/, '') ?? 'undated';
  const words = inAscii(label)
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((w) => w && !light.has(w));
  let slug = date;
  for (const word of words) {
    if (slug.length + 1 + word.length > longest - 3) break;
    slug += `-${word}`;
  }
  return slug;
}

/** Slugs made unique: of several the first in order keeps it, the others are counted. */
export function uniqueSlugs(slugs: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const taken = new Set(slugs);
  return slugs.map((slug) => {
    const n = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, n);
    if (n === 1) return slug;
    let count = n;
    while (taken.has(`${slug}-${count}`)) count++;
    seen.set(slug, count);
    taken.add(`${slug}-${count}`);
    return `${slug}-${count}`;
  });
}
