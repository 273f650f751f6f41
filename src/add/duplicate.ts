/** A text that the edition holds already, as a new one is compared with it. */
export interface Held {
  file: string;
  url: string | null;
  text: string;
}

export interface Duplicate {
  file: string;
  how: 'same address' | 'same text' | 'near copy';
}

/** Shingles of five words: the size at which chance matches of news prose become rare (Broder 1997). */
const width = 5;
/** A resemblance (Jaccard) from which two texts count as copies of one another. */
const near = 0.7;

/** The article held already that the new one repeats, the surest kind first; null where it is new. */
export function findDuplicate(text: string, url: string | null, held: readonly Held[]): Duplicate | null {
  const address = url && plainUrl(url);
  const sameAddress = address && held.find((h) => h.url && plainUrl(h.url) === address);
  if (sameAddress) return { file: sameAddress.file, how: 'same address' };
  const words = wordsOf(text);
  const joined = words.join(' ');
  const mine = shinglesOf(words);
  let best: Duplicate | null = null;
  let most = near;
  for (const h of held) {
    const theirs = wordsOf(h.text);
    if (theirs.join(' ') === joined) return { file: h.file, how: 'same text' };
    const alike = resemblance(mine, shinglesOf(theirs));
    if (alike >= most) {
      most = alike;
      best = { file: h.file, how: 'near copy' };
    }
  }
  return best;
}

/** An address without what changes between two visits: scheme, `www.`, query, fragment, closing slash. */
function plainUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\.|^m\.|^amp\./, '') + pathname.replace(/\/(?:amp\/?)?$/, '');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function shinglesOf(words: readonly string[]): Set<string> {
  const set = new Set<string>();
  for (let i = 0; i + width <= words.length; i++) set.add(words.slice(i, i + width).join(' '));
  return set;
}

function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0;
  let shared = 0;
  for (const s of a) if (b.has(s)) shared++;
  return shared / (a.size + b.size - shared);
}
