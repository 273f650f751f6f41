import type { Event } from '../../model/event.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import { bareSpan, wordsAt } from '../../model/span.ts';
import type { Finding } from './finding.ts';

/** A name printed unlike the actor's own, against how the others print it. */
export function nameDisagreements(actors: LinkedActors, events: readonly Event[]): Finding[] {
  const byActor = new Map<string, LinkedActors['variants']>();
  for (const v of actors.variants) {
    const list = byActor.get(v.actor);
    if (list) list.push(v);
    else byActor.set(v.actor, [v]);
  }
  return [...byActor]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, variants]): Finding[] => {
      const actor = actors.actors.find((a) => a.id === id);
      if (!actor) return [];
      const printed = new Map<string, LinkedActors['variants']>();
      for (const v of variants) printed.set(v.printed, [...(printed.get(v.printed) ?? []), v]);
      const odd = new Set(printed.keys());
      const usual = actor.mentions.flatMap(({ article, mentions }) =>
        mentions
          .filter((m) => m.form === 'name' && !odd.has(wordsAt(m)))
          .slice(0, 1)
          .map((m) => ({ article, span: bareSpan(m) })),
      );
      if (!usual.length) return [];
      const articles = new Set(variants.map((v) => v.article));
      const event = events.find(
        (e) => e.reports.length > 1 && e.participants.includes(id) && e.reports.some((r) => articles.has(r.article)),
      );
      return [
        {
          kind: 'name',
          about: `The name of ${actor.name}`,
          event: event?.id ?? null,
          actor: id,
          sides: [
            { value: wordsAt(usual[0]!.span), evidence: usual },
            ...[...printed]
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([value, list]) => ({ value, evidence: list.map(({ article, span }) => ({ article, span })) })),
          ],
        },
      ];
    });
}
