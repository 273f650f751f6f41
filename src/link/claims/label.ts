import type { Claim } from '../../model/claim.ts';

const said = (c: Claim): string =>
  c.content
    .map((s) => s.exact)
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim();

/** Words to which a wording may run without being long. */
const HANDY = 30;

/**
 * The clearest wording of a group: a whole sentence in the speaker's own words before one in the outlet's, one that can be
 * read at a glance before a long one, and one with a verb's worth of words before a fragment.
 */
export function clearest(claims: readonly Claim[]): Claim {
  const worth = (c: Claim): number => {
    const words = said(c).split(' ').length;
    const kind = c.kind === 'direct' ? 2 : c.kind === 'mixed' ? 1 : 0;
    return kind + (words >= 5 && words <= HANDY ? 2 : 0) + (c.denied ? -2 : 0) - c.content.length * 0.5;
  };
  return [...claims].sort(
    (a, b) => worth(b) - worth(a) || said(a).length - said(b).length || (a.id < b.id ? -1 : 1),
  )[0]!;
}

/** A claim as a short plain sentence: without a leading “that” and a comma at its end; a quotation keeps its marks. */
export function labelOf(claim: Claim): string {
  const text = said(claim)
    .replace(/^that\s+/i, '')
    .replace(/[,;:]{1,9}(["”’»'」]?)$/, '$1')
    .replace(/[,;:]$/, '');
  if (/^["“‘«'「]/.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
