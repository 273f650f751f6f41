import { quotationsIn } from '../extract/claims/quotations.ts';
import type { Claim } from '../model/claim.ts';
import type { PublishedArticle } from '../model/edition.ts';
import type { Evidence } from '../model/measure.ts';
import { spanIn } from '../model/spanIn.ts';
import type { Asserted } from './asserted.ts';
import { firstAtLeast, type Words } from './words.ts';

/** A stretch of somebody else's words, and who they are attributed to as the article writes it (null: nobody). */
export interface Others {
  start: number;
  end: number;
  to: string | null;
}

/**
 * The stretches of an article that aren't the outlet's own words: what its attributed claims hold as said, block quotes, and
 * whatever else stands in quotation marks, single ones and those of a headline too. In order and apart; where one passes on
 * what another said, each word belongs to the one nearest to it. What the article says was not said is nobody's.
 */
export function othersOf(article: PublishedArticle, claims: readonly Claim[]): Others[] {
  const found: Others[] = claims
    .filter((c) => c.kind !== 'unattributed' && c.modality !== 'unsaid')
    .flatMap((c) =>
      [...c.content, ...c.quotes, ...titlesIn(c)].map(({ start, end }) => ({ start, end, to: c.speakerLabel })),
    );
  for (const b of article.blocks) {
    if (b.kind === 'quote') found.push({ start: b.start, end: b.end, to: null });
    else if (b.kind !== 'furniture')
      for (const { from, to, depth, closed } of quotationsIn(article.text, b.start, b.end))
        if (closed && depth === 0) found.push({ start: from, end: to, to: null });
  }
  return apart(found);
}

/** A source that takes so many letters to name is a document, called by its title: “the Joint Statement on …”; those words are its authors'. */
const TITLE = 60;
const titlesIn = ({ source = [], speaker }: Claim): Claim['source'] =>
  speaker === null
    ? source.filter((s) => s.end - s.start > TITLE && /\p{Lu}\p{L}{1,40} on (?:the )?\p{Lu}/u.test(s.exact))
    : [];

/** Stretches that may overlap as ones that don't: a named speaker before none, and of speakers the inner one. */
function apart(stretches: readonly Others[]): Others[] {
  const byStart = stretches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const bounds = [...new Set(stretches.flatMap((s) => [s.start, s.end]))].sort((a, b) => a - b);
  const found: Others[] = [];
  let open: Others[] = [];
  let next = 0;
  bounds.slice(0, -1).forEach((start, n) => {
    open = open.filter((s) => s.end > start);
    while (next < byStart.length && byStart[next]!.start <= start) open.push(byStart[next++]!);
    const owner = open.findLast((s) => s.to !== null) ?? open.at(-1);
    if (!owner) return;
    const last = found.at(-1);
    if (last && last.end === start && last.to === owner.to) last.end = bounds[n + 1]!;
    else found.push({ start, end: bounds[n + 1]!, to: owner.to });
  });
  return found;
}

/** Whose words those at `at` are: null for the outlet's own. */
export function othersAt(others: readonly Others[], at: number): Others | null {
  const o = others[firstEndingAfter(others, at)];
  return o && o.start <= at ? o : null;
}

function firstEndingAfter(others: readonly Others[], at: number): number {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (others[mid]!.end <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** How many words of the article are the outlet's own. */
export function countOwnWords({ starts }: Words, others: readonly Others[]): number {
  let own = starts.length;
  for (const o of others) own -= firstAtLeast(starts, o.end) - firstAtLeast(starts, o.start);
  return own;
}

/** Who most of a stretch belongs to: null for the outlet. */
function ownerOf(others: readonly Others[], { start, end }: { start: number; end: number }): Others | null {
  let most: Others | null = null;
  let [held, longest] = [0, 0];
  for (let i = firstEndingAfter(others, start); i < others.length && others[i]!.start < end; i++) {
    const shared = Math.min(end, others[i]!.end) - Math.max(start, others[i]!.start);
    held += shared;
    if (shared > longest) [most, longest] = [others[i]!, shared];
  }
  return held * 2 > end - start ? most : null;
}

/** The evidence for a stretch, with whose voice it is in and how far it is asserted at all. */
export function evidenceOf(
  article: PublishedArticle,
  others: readonly Others[],
  span: { start: number; end: number },
  standing: Asserted = {},
): Evidence {
  const o = ownerOf(others, span);
  return {
    article: article.id,
    span: spanIn(article, span.start, span.end),
    voice: o ? 'others' : 'own',
    to: o?.to ?? null,
    ...(standing.denied && { denied: true }),
    ...(standing.held && { held: standing.held }),
  };
}
