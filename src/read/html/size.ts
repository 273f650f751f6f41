import type { DomNode } from './dom.ts';

/** No article's page has a tenth of these elements, nests them a tenth as deep, or has an element with a tenth of these attributes. */
export const mostElements = 60_000;
const deepest = 500;
const mostAttributes = 1000;

/** As a tree has them: what is looked for in an element is looked for in all that holds it, so that depth is a factor of the work. */
const deepestTree = 200;

/** What is too deep below the first element of a page; null where nothing. The tree itself tells: which element closes which other is its parser's to know. */
export function tooDeep(root: DomNode): string | null {
  let depth = 0;
  let node: DomNode | null = root;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      if (++depth > deepestTree) return `elements nested more than ${deepestTree} deep`;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return null;
}

/** Elements that nothing closes by itself. */
const nesting = new Set(
  'div span section article main table tbody tr td ul ol dl blockquote font center b i u em strong small big sub sup a form fieldset figure header footer nav aside details q cite code pre h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
/** Within these nothing is a tag. */
const raw = new Set(['script', 'style', 'textarea', 'title']);
const space = /[\s/]/;

/** What a page has too much of to be made a tree, which would take minutes; null where nothing. Linear: each sign is looked at once. */
export function tooMuchOf(html: string): string | null {
  let elements = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4);
      continue;
    }
    const closing = html[at + 1] === '/';
    const name = /^[a-z][a-z0-9:-]{0,40}/i.exec(html.slice(at + (closing ? 2 : 1), at + 44))?.[0].toLowerCase();
    if (name === undefined) {
      at++;
      continue;
    }
    if (closing) {
      if (nesting.has(name)) depth = Math.max(0, depth - 1);
      at += 2 + name.length;
      continue;
    }
    if (++elements > mostElements) return `more than ${mostElements} elements`;
    if (nesting.has(name) && ++depth > deepest) return `elements nested more than ${deepest} deep`;
    const tag = tagFrom(html, at + 1 + name.length);
    if (tag.attributes > mostAttributes) return `an element with more than ${mostAttributes} attributes`;
    at = raw.has(name) ? endOf(html, name, tag.end) : tag.end;
  }
  return null;
}

/**
 * How many attributes a tag has and where it ends. As HTML has it, a quotation mark opens a value only behind “=”: a stray one
 * belongs to a name, and the tag ends at the next “>”.
 */
function tagFrom(html: string, from: number): { attributes: number; end: number } {
  let attributes = 0;
  let at = from;
  while (at < html.length && html[at] !== '>') {
    if (space.test(html[at]!)) {
      at++;
      continue;
    }
    attributes++;
    at++;
    while (at < html.length && html[at] !== '>' && html[at] !== '=' && !space.test(html[at]!)) at++;
    if (html[at] !== '=') continue;
    do at++;
    while (/\s/.test(html[at] ?? ''));
    const quote = html[at];
    if (quote === '"' || quote === "'") at = after(html, quote, at + 1);
    else while (at < html.length && html[at] !== '>' && !/\s/.test(html[at]!)) at++;
  }
  return { attributes, end: at };
}

/** Behind the next such sign; where none is, the text's end. */
const after = (html: string, sign: string, from: number): number => {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
};

/** Where an element's text ends; where nothing ends it, the text does. */
function endOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  return html.length;
}
