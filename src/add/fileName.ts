import { slugOf } from '../model/slug.ts';

/** `<date>-<source>-<slug>.md`: what isn't known of an article is left out of its name. */
export function fileName(
  facts: { published: string | null; source: string | null; title: string | null },
  body: string,
): string {
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(facts.published ?? '')?.[0] ?? null;
  const words = slugOf(facts.title ?? '') || slugOf(body.trim().split(/\s+/, 8).join(' ')) || 'article';
  return `${[day, slugOf(facts.source ?? 'outlet-not-stated', 30), words].filter(Boolean).join('-')}.md`;
}

/** `name`, or the first of `name-2`, `name-3` … that isn't taken. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  if (!taken(name)) return name;
  for (let n = 2; ; n++) {
    const next = name.replace(/\.md$/, `-${n}.md`);
    if (!taken(next)) return next;
  }
}
