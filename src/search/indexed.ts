const body = ' data-pagefind-body';
/**
 * What the index passes over: elements marked so, and signs and links beside the words (`furniture` in `searchIndex.ts`) that would
 * only get into the results’ excerpts, as our pages write them.
 */
const passedOver =
  / data-pagefind-ignore|<(?:span class="mono |a class="to-words"|p class="claim-link"|summary[ >]|figcaption[ >])/g;

/** Attributes for those who look at a page: the index reads words, ids and its own marks. */
const looks = / (?:class|title|href|datetime)="[^"]{0,4000}"/g;

const tagsOf = new Map<string, RegExp>();
/** Where tags of that name begin and end. */
function tags(name: string): RegExp {
  const held = tagsOf.get(name) ?? new RegExp(`<(/?)${name}[ >]`, 'g');
  tagsOf.set(name, held);
  return held;
}

/** Where the element ends whose tag begins at `from`; -1 where it doesn't. */
function endOf(html: string, from: number): number {
  const name = /^<([a-z][a-z0-9]*)/.exec(html.slice(from, from + 20))?.[1];
  if (!name) return -1;
  const found = tags(name);
  found.lastIndex = from;
  let depth = 0;
  for (let tag = found.exec(html); tag; tag = found.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return found.lastIndex;
  }
  return -1;
}

/**
 * What the search index reads of a page: the content of `<main>`, where it is marked, without the elements that it would pass
 * over. They are up to nine tenths of a page, and every byte is handed to another process. Null for what isn't indexed.
 */
export function indexed(page: Buffer): string | null {
  const from = page.indexOf('<main');
  const to = page.lastIndexOf('</main>');
  if (from < 0 || to < from) return null;
  // Tags are ASCII: bytes as characters are quicker to go through, and places in them are places in the page.
  const main = page.toString('latin1', from, to);
  if (!main.slice(0, main.indexOf('>')).includes(body)) return null;
  let kept = '<html lang="en"><body>';
  let at = 0;
  passedOver.lastIndex = 0;
  for (let mark = passedOver.exec(main); mark; mark = passedOver.exec(main)) {
    const start = main.lastIndexOf('<', mark.index);
    const end = start < at ? -1 : endOf(main, start);
    if (end < 0) continue;
    kept += page.toString('utf8', from + at, from + start);
    at = end;
    passedOver.lastIndex = end;
  }
  return `${kept}${page.toString('utf8', from + at, to)}</main></body></html>`.replace(looks, '');
}
