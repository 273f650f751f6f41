import { authorsIn, isEasternName, staffIn, twoNames } from './authors.ts';
import type { DomDocument, DomElement, DomNode } from './dom.ts';
import { isOthers, ofReaders } from './others.ts';

const marked =
  '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i],[class*="writer" i],[class*="autor" i],[class*="auteur" i],[data-testid*="byline" i],a[href*="/author/"],a[href*="/authors/"],a[href*="/autor/"],a[href*="/autoren/"],a[href*="/auteur/"]';
/** More text is a box about someone. */
const longest = 160;

/** The names in what a page's markup calls an author or a byline, where these are few: the article's own. */
export function signedBy(document: DomDocument): string | undefined {
  const names = new Set<string>();
  let below: string[] | null = null;
  const beside: string[] = [];
  let belowTitle = false;
  let team: string | undefined;
  for (const e of [...document.querySelectorAll(`h1,${marked}`)].slice(0, 80)) {
    if (/^h1$/i.test(e.nodeName)) {
      belowTitle = true;
      continue;
    }
    const pieces = piecesOf(e);
    const length = pieces.reduce((sum, p) => sum + p.length, 0);
    if (length < 2 || length > longest || isOthers(e) || ofReaders(e)) continue;
    const found = namesIn(pieces);
    for (const name of found) names.add(name);
    if (belowTitle && found.length > 0) below ??= found;
    if (!belowTitle && found.length > 0 && headlineFollows(e)) beside.push(...found);
    team ??= pieces.map(staffIn).find((t) => t !== undefined);
  }
  const all = [...names].filter((name) => ![...names].some((o) => o !== name && isShort(name, o)));
  // Of many the article's own are those below its headline: the others wrote what else the page shows.
  const own = beside.length > 0 ? [...new Set(beside)] : all.length > 3 ? (below ?? []) : all;
  return own.length > 0 && own.length <= 3
    ? own.join(', ')
    : all.length === 0
      ? (team ?? handleIn(document))
      : undefined;
}

/** Whether the headline stands right behind an element, or behind the box that holds it. */
function headlineFollows(e: DomElement): boolean {
  for (let at: DomElement | null = e, n = 0; at && n < 4; at = at.parentNode, n++) {
    let next = at.nextSibling;
    while (next && next.nodeType !== 1) next = next.nextSibling;
    if (next && (/^h1$/i.test(next.nodeName) || (next as DomElement).querySelector('h1'))) return true;
  }
  return false;
}

/** The one word by which an author signs, where the markup says plainly that it is the author's. */
function handleIn(document: DomDocument): string | undefined {
  const names = new Set<string>();
  for (const e of [...document.querySelectorAll('[rel~="author"],.author .fn,.submitted .username')].slice(0, 20)) {
    const said = (e.textContent ?? '').slice(0, 60).trim();
    if (/^[\p{L}][\p{L}\d._-]{2,30}$/u.test(said) && authorsIn(said).length === 1 && !isOthers(e)) names.add(said);
  }
  return names.size === 1 ? [...names][0] : undefined;
}

/** The texts in an element, parted where its elements part them: “By”, “Ann Example”, “3 May”. */
function piecesOf(element: DomElement): string[] {
  const pieces: string[] = [];
  const visit = (node: DomNode, depth: number): void => {
    if (pieces.length > 20 || depth > 20) return;
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text) pieces.push(text);
    } else if (!/^(?:script|style|svg|button|time)$/i.test(node.nodeName))
      for (const child of Array.from(node.childNodes)) visit(child, depth + 1);
  };
  visit(element, 0);
  return pieces;
}

/** What parts or opens names. */
const joint = /^(?:,|&|\+|and|und|et|y|e|with|mit)$/i;
const opening =
  /^(?:(?:written|posted|reported|published|story|words|text) by|by|von|par|por|authors?|autor(?:in|en|es)?|auteurs?|autores)\s?:?$/i;

/** The first name among the pieces of a byline, and those that “and” or a comma ties to it. */
function namesIn(pieces: readonly string[]): string[] {
  const found: string[] = [];
  let tied = false;
  for (const piece of pieces) {
    if (opening.test(piece)) continue;
    if (joint.test(piece)) {
      tied = true;
      continue;
    }
    const names = authorsIn(piece).filter((name) => twoNames(name) || isEasternName(name));
    if (names.length > 0 && (found.length === 0 || tied)) found.push(...names);
    else if (found.length > 0) break;
    tied = /(?:,|&|\band)$/.test(piece);
  }
  return found;
}

/** “Ann E.” for Ann Example; or a name with something hung on behind it. */
const isShort = (name: string, other: string): boolean =>
  other.startsWith(name.replace(/\.$/, ''))
    ? !name.includes(other) && name.split(' ').at(-1)!.replace('.', '').length === 1
    : name.startsWith(`${other} `);
