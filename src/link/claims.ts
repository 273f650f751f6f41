import { createHash } from 'node:crypto';
import type { Claim, ClaimGroup } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import type { LinkedActors } from './actors.ts';

/** Every claim with its speaker and event, and the groups that say the same. */
export function linkClaims(
  readings: readonly Reading[],
  actors: LinkedActors,
  events: readonly Event[],
): { claims: Claim[]; groups: ClaimGroup[] } {
  const used = new Set<string>();
  const claims = readings.flatMap(({ article, claims }) =>
    claims.map((c): Claim => {
      const said = c.content.map((s) => s.exact).join(' … ');
      let id = createHash('sha256')
        .update(`${article.id}\n${c.speakerLabel}\n${c.cueLemma}\n${said}`)
        .digest('hex')
        .slice(0, 10);
      while (used.has(id)) id += 'x';
      used.add(id);
      const lead = events.find((e) => e.reports.some((r) => r.article === article.id && r.lead));
      return {
        ...c,
        id,
        article: article.id,
        speaker: actors.idOf(article.id, c.speaker),
        event: lead?.id ?? null,
        group: id,
      };
    }),
  );
  const groups = claims.map(
    (c): ClaimGroup => ({
      id: c.id,
      label: c.content.map((s) => s.exact).join(' … '),
      speaker: c.speaker,
      speakerLabel: c.speakerLabel,
      event: c.event,
      claims: [c.id],
    }),
  );
  return { claims, groups };
}
