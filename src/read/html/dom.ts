import { createRequire } from 'node:module';

/** The little of the DOM that reading needs; linkedom's nodes have it. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  parentNode: DomElement | null;
  firstChild: DomNode | null;
  nextSibling: DomNode | null;
  childNodes: ArrayLike<DomNode>;
}
export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  replaceWith(...nodes: DomNode[]): void;
  querySelectorAll(selector: string): ArrayLike<DomElement> & Iterable<DomElement>;
  querySelector(selector: string): DomElement | null;
  remove(): void;
}
export interface DomDocument extends DomElement {
  documentElement: DomElement | null;
  body: DomElement;
}

/** Loaded with the first page that is read: it takes a quarter of a second, and most editions hold texts alone. */
const linkedom = (): typeof import('linkedom') => createRequire(import.meta.url)('linkedom');

/**
 * A page as a tree. linkedom runs no script, loads nothing and knows no event: what is fed to it stays data.
 * A fragment gets the frame that it lacks.
 */
export function parsePage(source: string): DomDocument {
  // A row of these opens nothing; the parser takes quadratic time over it.
  const html = closedTitle(source.replace(/<{3,}/g, ' '));
  const begins = html.slice(0, 20_000).search(/<html[\s>]/i);
  // A server's warnings printed above a page would be its root, and the page nothing.
  const printedAbove = begins > 0 && /^\s*(?:<[a-z]|[^<\s])/i.test(html);
  const framed =
    begins < 0
      ? `<!doctype html><html><head></head><body>${html}</body></html>`
      : printedAbove
        ? html.slice(begins)
        : html;
  return linkedom().parseHTML(framed).document as unknown as DomDocument;
}

/** A title that nothing closes would swallow the whole page. */
function closedTitle(html: string): string {
  const m = /<title(?:\s[^<>]{0,200})?>[^<]{0,1000}/i.exec(html.slice(0, 100_000));
  if (!m || /<\/title/i.test(html)) return html;
  const end = m.index + m[0].length;
  return `${html.slice(0, end)}</title>${html.slice(end)}`;
}
