import type { DomElement, DomNode } from './dom.ts';
import { cellsOf, marker, wordsOf } from './tables.ts';

/** A paragraph of a page as a reader sees it. */
export interface Paragraph {
  text: string;
  /** The block element it stands in: P, LI, H2, BLOCKQUOTE, TD … */
  tag: string;
  /** The share of its letters that are links. */
  linked: number;
  /** What it is part of: an item of a list, a quotation set off, or neither. */
  within: 'item' | 'quote' | null;
  /** Where it is a row of a table: its cells, and which of the page's tables it is of. */
  row?: { cells: string[]; table: number };
  /** The block element it stands in, or the row. */
  at?: DomElement;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const silent = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH HEAD IFRAME OBJECT EMBED BUTTON SELECT TEXTAREA INPUT CANVAS AUDIO VIDEO FIGCAPTION'.split(
    ' ',
  ),
);

/** The paragraphs under a node, in order. Walks without recursion, so that no nesting is too deep. */
export function paragraphsUnder(root: DomNode): Paragraph[] {
  const found: Paragraph[] = [];
  let pieces: string[] = [];
  let links = 0;
  let inLink = 0;
  const tags: string[] = ['BODY'];
  const elements = [root as DomElement];
  let tables = 0;
  const end = (): void => {
    if (pieces.length === 0) return;
    const text = pieces
      .join('')
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .trim();
    if (text) {
      const within = tags.includes('BLOCKQUOTE') ? 'quote' : tags.includes('LI') || tags.includes('DD') ? 'item' : null;
      const linked = Math.min(1, links / text.length);
      found.push({ text, tag: tags.at(-1)!, linked, within, at: elements.at(-1)! });
    }
    pieces = [];
    links = 0;
  };
  const stack: (DomNode | 'block' | 'link')[] = [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === 'block') {
      end();
      tags.pop();
      elements.pop();
    } else if (node === 'link') inLink--;
    else if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      pieces.push(text);
      if (inLink > 0) links += text.trim().length;
    } else if (node.nodeType === 1 || node.nodeType === 11) {
      const name = node.nodeName.toUpperCase();
      if (silent.has(name)) continue;
      if (name === 'BR') {
        end();
        continue;
      }
      if (name === 'TABLE') tables++;
      if (name === 'TR' && isData(node as DomElement)) {
        end();
        const row = rowOf(node as DomElement, tables);
        if (row) found.push(row);
        continue;
      }
      if (blocks.has(name)) {
        end();
        tags.push(name);
        elements.push(node as DomElement);
        stack.push('block');
      } else if (name === 'A') {
        inLink++;
        stack.push('link');
      }
      // Asked for once: linkedom makes the list anew each time.
      const children = node.childNodes;
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
    }
  }
  end();
  return withInitials(found);
}

/** A first letter that is set large stands in a box of its own: it belongs to the word that goes on below it. */
function withInitials(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((p, i) => {
    const next = paragraphs[i + 1];
    if (next && /^[“"‘']?\p{Lu}$/u.test(p.text) && /^\p{Ll}/u.test(next.text)) return [];
    const initial = i > 0 && /^\p{Ll}/u.test(p.text) && /^[“"‘']?\p{Lu}$/u.exec(paragraphs[i - 1]!.text)?.[0];
    return [initial ? { ...p, text: initial + p.text } : p];
  });
}

const isData = (row: DomElement): boolean => {
  const table = row.parentNode?.nodeName.toUpperCase() === 'TABLE' ? row.parentNode : row.parentNode?.parentNode;
  return table?.nodeName.toUpperCase() === 'TABLE' && table.hasAttribute(marker);
};

/** A row of a table as one paragraph; null where its cells are empty. */
function rowOf(row: DomElement, table: number): Paragraph | null {
  const cells = cellsOf(row).map(wordsOf);
  const text = cells.filter(Boolean).join(' | ');
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const links = [...row.querySelectorAll('a')].reduce((sum, a) => sum + wordsOf(a).length, 0);
  return { text, tag: 'TR', linked: Math.min(1, links / text.length), within: null, row: { cells, table }, at: row };
}

export const isHeading = (p: Paragraph): boolean => /^H[1-6]$/.test(p.tag);
