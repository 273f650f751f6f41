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
  append(...nodes: DomNode[]): void;
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
  // What follows the end of a page would be its root.
  const html = closedTitle(source.replace(/<{3,}/g, ' ').replace(/<\/(?:body|html)\s{0,9}>/gi, ' '));
  const begins = html.slice(0, 20_000).search(/<html[\s>]/i);
  // A server's warnings printed above a page would be its root, and the page nothing.
  const printedAbove = begins > 0 && /^\s*(?:<[a-z]|[^<\s])/i.test(html);
  const framed =
    begins < 0
      ? `<!doctype html><html><head></head><body>${html}</body></html>`
      : printedAbove
        ? html.slice(begins)
        : html;
  const document = linkedom().parseHTML(framed).document as unknown as DomDocument;
  gatherInBody(document);
  return document;
}

/** What a head holds. Anything else ends it, whether it is closed or not. */
const ofHead = /^(?:TITLE|META|LINK|STYLE|SCRIPT|BASE|NOSCRIPT|TEMPLATE)$/;

/** As browsers have it, what stands beside head and body, or is no part of a head, is in the body, whose own tags may be left out or come too late. */
function gatherInBody(document: DomDocument): void {
  const { documentElement: root, body } = document;
  if (root?.nodeName !== 'HTML') return;
  const within = (node: DomNode | null): DomNode[] => Array.from(node?.childNodes ?? []);
  const head = within(root).find((node) => node.nodeName === 'HEAD') ?? null;
  const ends = within(head).findIndex((node) => node.nodeType === 1 && !ofHead.test(node.nodeName));
  const astray = ends < 0 ? [] : within(head).slice(ends);
  // Comments stay: whoever saved the page may have written its address into one.
  const beside = within(root).filter((node) => node !== body && node !== head && node.nodeType !== 8);
  body.append(...[...astray, ...beside].filter((node) => node !== body));
}

/** A title that nothing closes would swallow the whole page. */
function closedTitle(html: string): string {
  const m = /<title(?:\s[^<>]{0,200})?>[^<]{0,1000}/i.exec(html.slice(0, 100_000));
  if (!m || /<\/title/i.test(html)) return html;
  const end = m.index + m[0].length;
  return `${html.slice(0, end)}</title>${html.slice(end)}`;
}
