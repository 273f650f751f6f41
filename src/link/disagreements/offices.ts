import type { Event } from '../../model/event.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import type { Reading } from '../../model/reading.ts';
import type { Finding } from './finding.ts';
import { type Said, sidesOf } from './sides.ts';

const words = (office: string): string[] =>
  office
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .match(/[\p{L}]+/gu)
    ?.filter((w) => !/^(?:of|the|for|and|national|state|federal|acting|new|then|former)$/.test(w)) ?? [];

const heads = /^(?:minister|secretary|chief|commander|director|ambassador|governor|president|chancellor)$/;

/** “Foreign minister” against “defence minister”: one kind of office, of two fields. A longer title agrees with a shorter. */
function agree(a: string, b: string): boolean {
  const x = words(a);
  const y = words(b);
  const head = x.find((w) => heads.test(w) && y.includes(w));
  if (!head) return true;
  const fieldOf = (list: string[]) => list.filter((w) => !heads.test(w));
  const f = fieldOf(x);
  const g = fieldOf(y);
  return !f.length || !g.length || f.some((w) => g.includes(w));
}

/** Reports of one event that give one person different offices of one kind. */
export function officeDisagreements(
  event: Event,
  byArticle: ReadonlyMap<string, Reading>,
  actors: LinkedActors,
): Finding[] {
  return event.participants.flatMap((id): Finding[] => {
    const said = event.reports.flatMap(({ article }): Said<string>[] =>
      byArticle
        .get(article)!
        .actors.filter((a) => a.kind === 'person' && actors.idOf(article, a.key) === id)
        .flatMap((a) => a.offices.slice(0, 1).map((o) => ({ value: o.office, text: o.office, article, span: o }))),
    );
    const sides = sidesOf(said, agree);
    const name = actors.actors.find((a) => a.id === id)?.name ?? id;
    return sides.length > 1
      ? [{ kind: 'office', about: `The office of ${name}`, event: event.id, actor: id, sides }]
      : [];
  });
}
