import type { Article } from '../../model/article.ts';
import { NO_LABEL } from './lexicon/turns.ts';
import type { Settled } from './settled.ts';
import type { View } from './view.ts';

/** Words before a colon, at most, that may name who speaks: a name, a comma and an office. */
const LABEL = 14;

/** The turns of a text: a name and a colon at the head of a paragraph, and what is said behind it, to the end or in the next paragraph. By the colon's token. */
export function turnsOf(view: View): Map<number, Settled> {
  const { article } = view;
  const found = new Map<number, Settled>();
  const bounds = boundsOf(article);
  const all = bounds.map((b) => (b ? labelOf(view, b.first, b.last) : null));
  // “Lund: …” names who is asked where the text has called him “Jon Lund”.
  const { tokens } = article;
  const isName = (i: number) => tokens[i]?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text);
  const whole = new Set(tokens.flatMap((t, i) => (isName(i) && isName(i - 1) ? [t.lower] : [])));
  const labels = all.map((l) => (l && (l.words > 1 || l.capitals || whole.has(l.last)) ? l : null));
  // A transcript labels more than one of its paragraphs.
  const plain = labels.filter((l) => l && !l.quoted && l.content).length;
  labels.forEach((label, n) => {
    if (!label) return;
    const own = bounds[n]!;
    if (label.content) {
      // “SORN: Three ferries were lost” tells where.
      if (label.quoted || (label.capitals && label.words > 1) || plain > 1)
        found.set(label.colon, { source: label.source, content: { first: label.colon + 1, last: own.last } });
      return;
    }
    const next = bounds[n + 1];
    if (next && view.quotationOf[next.first]! >= 0 && view.units[view.unitOf[next.first]!]?.quoted)
      found.set(label.colon, { source: label.source, content: quotedFrom(view, next) });
  });
  return found;
}

const quotedFrom = (view: View, { first, last }: { first: number; last: number }) => {
  let end = first;
  while (end < last && view.quotationOf[end]! >= 0) end++;
  return { first, last: end };
};

/** The first and last (exclusive) tokens of each paragraph, null where a block is none. */
function boundsOf({ blocks, sentences }: Article): ({ first: number; last: number } | null)[] {
  const bounds: ({ first: number; last: number } | null)[] = blocks.map(() => null);
  for (const s of sentences) {
    const { kind } = blocks[s.block]!;
    if (kind === 'furniture' || kind === 'title' || kind === 'heading') continue;
    const b = bounds[s.block];
    if (b) b.last = s.last;
    else bounds[s.block] = { first: s.first, last: s.last };
  }
  return bounds;
}

interface Label {
  colon: number;
  source: { first: number; last: number };
  /** Whether anything follows the colon in the paragraph, and whether it is quoted; whether the name stands in capitals. */
  content: boolean;
  quoted: boolean;
  capitals: boolean;
  words: number;
  /** The last word of the name. */
  last: string;
}

/** “Eva Lund, engineer:”, “EVA LUND:”, “And from Mayor Eva Lund:” at the head of a paragraph. */
function labelOf(view: View, first: number, last: number): Label | null {
  const { tokens } = view.article;
  let colon = first;
  while (colon < Math.min(last, first + LABEL) && tokens[colon]!.text !== ':') colon++;
  if (colon >= Math.min(last, first + LABEL) || colon === first) return null;
  let begin = first;
  const opened = /^(?:and|from|next|then|also|["“„«'‘])$/i;
  while (begin < colon && opened.test(tokens[begin]!.lower)) begin++;
  let comma = begin;
  while (comma < colon && tokens[comma]!.text !== ',' && tokens[comma]!.text !== '(') comma++;
  const name = tokens.slice(begin, comma);
  const letters = name.filter((t) => /\p{L}/u.test(t.text));
  if (
    letters.length < 1 ||
    letters.length > 6 ||
    !letters.every((t) => /^\p{Lu}/u.test(t.text)) ||
    NO_LABEL.test(letters[0]!.lower)
  )
    return null;
  const capitals = letters.every((t) => t.text.length > 1 && !/\p{Ll}/u.test(t.text));
  const after = colon + 1;
  return {
    colon,
    source: { first: begin, last: colon },
    content: after < last,
    quoted: after < last && view.quotationOf[after]! >= 0,
    capitals,
    words: letters.length,
    last: letters.at(-1)!.lower,
  };
}
