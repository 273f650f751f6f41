import { createHash } from 'node:crypto';
import type { LocalClaim } from '../../model/claim.ts';

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * A claim's id from what it says and where: the speaker, a few words, and eight hex digits of article, source, cue and
 * content. So it stays when other claims or articles come and go; `again` counts the claims that are alike in all of it.
 */
export function claimId(article: string, claim: LocalClaim, again: number): string {
  const said = claim.content.map((s) => s.exact).join(' … ');
  const parts = [article, claim.speakerLabel ?? '', claim.cue.map((s) => s.exact).join(' '), said];
  if (again > 0) parts.push(String(again));
  const digits = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
  const words = plain(said).split('-').slice(0, 4).join('-');
  return [plain(claim.speakerLabel ?? '').slice(0, 24), words.slice(0, 32), digits]
    .filter(Boolean)
    .join('-')
    .replace(/-+/g, '-');
}
