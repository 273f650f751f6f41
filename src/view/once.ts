import type { Href } from './address.ts';

/** So many are held: in an edition of ten thousand articles a hundred megabytes. */
const most = 40_000;
const held = new Map<string, string>();

/**
 * HTML that many lists show the same: a statement stands in the list of its source, of its speaker, of its kind. `name` stands for
 * all that it depends on but the page, whose only trace in it are its addresses. A page of which is noticed what it reads
 * (`reads.ts`) has it made anew, since what was made before reads nothing.
 */
export function once(name: string, href: Href, make: () => Promise<string>): string | Promise<string> {
  if (globalThis.parallaxReads?.isNoticing()) return make();
  const key = `${href()} ${name}`;
  const made = held.get(key);
  if (made !== undefined) return made;
  return make().then((html) => {
    if (held.size >= most) held.clear();
    held.set(key, html);
    return html;
  });
}
