import type { Claim } from '../model/claim.ts';
import type { PublishedArticle } from '../model/edition.ts';
import type { Evidence } from '../model/measure.ts';
import { spanIn } from '../model/spanIn.ts';
import { firstAtLeast, type Words } from './words.ts';

/** A stretch of somebody else's words, and who they are attributed to as the article writes it (null: nobody). */
export interface Others {
  start: number;
  end: number;
  to: string | null;
}

/**
 * The stretches of an article that aren't the outlet's own words: the content of its attributed claims, block quotes, and
 * whatever else stands in double quotation marks. In order and apart; where claims nest, the outer speaker stands.
 */
export function othersOf(article: PublishedArticle, claims: readonly Claim[]): Others[] {
  const found: Others[] = claims
    .filter((c) => c.kind !== 'unattributed')
    .flatMap((c) => [...c.content, ...c.quotes].map(({ start, end }) => ({ start, end, to: c.speakerLabel })));
  for (const b of article.blocks) {
    if (b.kind === 'quote') found.push({ start: b.start, end: b.end, to: null });
    else if (b.kind !== 'furniture') found.push(...quoted(article.text, b.start, b.end));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || (a.to === null ? 1 : 0) - (b.to === null ? 1 : 0));
  const apart: Others[] = [];
  let until = 0;
  for (const o of found) {
    if (o.end <= until) continue;
    apart.push({ ...o, start: Math.max(o.start, until) });
    until = o.end;
  }
  return apart;
}

/** What stands between double quotation marks within one block; an unclosed mark runs to nothing. */
function quoted(text: string, start: number, end: number): Others[] {
  const out: Others[] = [];
  let open = -1;
  for (let i = start; i < end; i++) {
    const c = text[i];
    if (c === '“' || (c === '"' && open < 0)) open = i + 1;
    else if (open >= 0 && (c === '”' || c === '"')) {
      out.push({ start: open, end: i, to: null });
      open = -1;
    }
  }
  return out;
}

/** Whose words those at `at` are: null for the outlet's own. */
export function othersAt(others: readonly Others[], at: number): Others | null {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (others[mid]!.end <= at) low = mid + 1;
    else high = mid;
  }
  const o = others[low];
  return o && o.start <= at ? o : null;
}

/** How many words of the article are the outlet's own. */
export function countOwnWords({ starts }: Words, others: readonly Others[]): number {
  let own = starts.length;
  for (const o of others) own -= firstAtLeast(starts, o.end) - firstAtLeast(starts, o.start);
  return own;
}

/** The evidence for a stretch, with whose voice it is in. */
export function evidenceOf(
  article: PublishedArticle,
  others: readonly Others[],
  span: { start: number; end: number },
  denied = false,
): Evidence {
  const o = othersAt(others, span.start);
  return {
    article: article.id,
    span: spanIn(article, span.start, span.end),
    voice: o ? 'others' : 'own',
    to: o?.to ?? null,
    ...(denied ? { denied } : {}),
  };
}
