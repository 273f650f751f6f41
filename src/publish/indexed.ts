const body = ' data-pagefind-body';
const ignored = ' data-pagefind-ignore';

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
  for (let mark = main.indexOf(ignored); mark >= 0; mark = main.indexOf(ignored, Math.max(at, mark + 1))) {
    const start = main.lastIndexOf('<', mark);
    const end = start < at ? -1 : endOf(main, start);
    if (end < 0) continue;
    kept += page.toString('utf8', from + at, from + start);
    at = end;
  }
  return `${kept}${page.toString('utf8', from + at, to)}</main></body></html>`;
}
