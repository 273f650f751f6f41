import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { standingOfClaim } from '../../src/view/claimStanding.ts';
import { built } from '../support/build.ts';

interface Entry {
  article: { id: string };
  claims: { id: string; polarity: string; modality: Claim['modality'] | null; via: { label: string }[] }[];
}
const entries = readFileSync(join(built, 'data/entries.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l) as Entry);

test('what was denied, asked, supposed or passed on says so where it stands', () => {
  let marked = 0;
  for (const { article, claims } of entries) {
    const { document } = parseHTML(readFileSync(join(built, 'articles', article.id, 'index.html'), 'utf8'));
    for (const { id, polarity, modality, via } of claims) {
      const shown = document.getElementById(`claim-${id}`)?.querySelector('.claim-who')?.textContent ?? '';
      const standing = standingOfClaim({
        denied: polarity === 'denied',
        ...(polarity !== 'affirmed' && { polarity: polarity as NonNullable<Claim['polarity']> }),
        ...(modality && { modality }),
      });
      if (standing) expect(shown, id).toContain(`(${standing})`);
      else
        expect(shown, id).not.toMatch(/\((?:denied|asked|planned|feared|hoped|expected|demanded|doubted|the article)/);
      if (via.length > 0) expect(shown, id).toContain('as told by');
      marked += Number(standing !== null);
    }
  }
  expect(marked).toBeGreaterThan(0);
});
