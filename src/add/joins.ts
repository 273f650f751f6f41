import type { Edition } from '../model/edition.ts';
import type { Join } from '../model/join.ts';
import { joinInWords } from '../view/joined.ts';

/** Why the articles of an event are held to tell one, each by the file that holds it; the thinnest grounds first. */
export function joinsOf(edition: Edition): (Join & { event: string })[] {
  return edition.events
    .flatMap((e) => e.reports.flatMap((r) => (r.joined ? [{ event: e.id, article: r.article, ...r.joined }] : [])))
    .sort((a, b) => a.agreement - b.agreement || (a.article < b.article ? -1 : 1));
}

/** The same as lines: `FILE and FILE are one event, “LABEL”: both name …`. */
export function sayJoins(edition: Edition): string[] {
  const fileOf = new Map(edition.articles.map((a) => [a.id, a.file]));
  const labelOf = new Map(edition.events.map((e) => [e.id, e.label]));
  const said = joinsOf(edition).map(
    (j) =>
      `${fileOf.get(j.article)} and ${fileOf.get(j.with)} are one event, “${labelOf.get(j.event)}”: ${joinInWords(j)}`,
  );
  return said.length > 0 ? said : ['No two articles lead with one event.'];
}
