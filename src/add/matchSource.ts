import { isBlank } from '../model/blank.ts';
import { straight } from '../model/direction.ts';
import { onOneLine } from '../model/oneLine.ts';
import type { Source } from '../model/seeds.ts';
import { slugOf } from '../model/slug.ts';

/** The host of an address without `www.`; null where it is none. */
export function hostOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}

/** The outlet of a page: one already in sources.yaml, a new one to be proposed, or none where the page tells nothing. */
export type MatchedSource = { kind: 'known'; source: Source } | { kind: 'new'; source: Source } | { kind: 'none' };

/** Matches by the host of the article's address first, then by the outlet's name; proposes a new outlet where neither is known. */
export function matchSource(
  page: { url?: string | null; siteName?: string | null },
  sources: readonly Source[],
): MatchedSource {
  const host = hostOf(page.url);
  const sameHost = (s: Source) => {
    const home = hostOf(s.homepage);
    return home !== null && host !== null && (home === host || host.endsWith(`.${home}`) || home.endsWith(`.${host}`));
  };
  const name = nameIn(page.siteName);
  const known = (host && sources.find(sameHost)) || (name && sources.find((s) => slugOf(s.name) === slugOf(name)));
  if (known) return { kind: 'known', source: known };
  if (!host && !name) return { kind: 'none' };
  // “River.example” is known as river.
  const slug = slugOf((name ?? host!).replace(/\.(?:com?|org|net|info)?(?:\.[a-z]{2,12})?$/i, ''), 40);
  const id = freeId(slug || slugOf(host ?? '', 40) || 'outlet', sources);
  const source: Source = { id, name: name ?? host! };
  if (host) source.homepage = `https://${host}/`;
  return { kind: 'new', source };
}

/** What a page calls its outlet, as `sources.yaml` takes a name: on one line, of signs that are seen and turn nothing. */
function nameIn(siteName: string | null | undefined): string | null {
  const name = onOneLine(straight(siteName ?? ''))
    .slice(0, 200)
    .trim();
  return isBlank(name) ? null : name;
}

/** The id of another outlet is no id for this one, nor is the word that stands for an unknown one. */
function freeId(id: string, sources: readonly Source[]): string {
  const taken = (i: string): boolean => i === 'unknown' || sources.some((s) => s.id === i);
  if (!taken(id)) return id;
  for (let n = 2; ; n++) if (!taken(`${id}-${n}`)) return `${id}-${n}`;
}
