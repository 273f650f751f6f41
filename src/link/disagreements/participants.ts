import type { Event } from '../../model/event.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import type { Reading } from '../../model/reading.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import { spanIn } from '../../model/spanIn.ts';
import type { Finding } from './finding.ts';
import { type Said, sidesOf } from './sides.ts';

/** Who a report says it was between, in full. */
interface Parties {
  kind: string;
  ids: Set<string>;
}

/** Only what joins a list stands between its members; a title may stand before a name. */
const listed = /^(?:,|,? and)\s+(?:the\s+)?$/;

/** The list behind “talks between A, B and C”: null where it doesn't follow the word at once, or isn't all named. */
function partiesOf(reading: Reading, trigger: Span, actors: LinkedActors): Said<Parties> | null {
  const { text, id } = reading.article;
  const opening = /^\s+between\s+(?:the\s+)?/.exec(text.slice(trigger.end, trigger.end + 20));
  if (!opening) return null;
  let at = trigger.end + opening[0].length;
  const start = at;
  const near = reading.actors.flatMap((a) =>
    a.mentions
      .filter((m) => m.start >= at && m.start < at + 300 && m.form !== 'pronoun')
      .map((m) => ({ ...m, kind: a.kind, id: actors.idOf(id, a.key) })),
  );
  const ids = new Set<string>();
  let kind = '';
  for (let more = true; more; ) {
    const next = near.find((m) => m.start === at);
    if (!next?.id || (kind && next.kind !== kind)) return null;
    kind = next.kind;
    ids.add(next.id);
    at = next.end;
    const rest = near.filter((m) => m.start > at).sort((a, b) => a.start - b.start || b.end - a.end)[0];
    more = rest !== undefined && listed.test(text.slice(at, rest.start));
    if (more) at = rest!.start;
  }
  // “Between Norland and other states”, “Norland and the league's envoy” go on with what isn't named.
  if (ids.size < 2 || /^(?:['’]s|,? and\b|,? or\b)/.test(text.slice(at, at + 8))) return null;
  const span = spanIn(reading.article, start, at);
  return { value: { kind, ids }, text: wordsAt(span).replace(/\s+/g, ' '), article: id, span };
}

/** One report that leaves somebody out says less; two lists that each have somebody the other lacks contradict. */
function agree(a: Parties, b: Parties): boolean {
  if (a.kind !== b.kind) return true;
  const [small, large] = a.ids.size < b.ids.size ? [a.ids, b.ids] : [b.ids, a.ids];
  for (const id of small) if (!large.has(id)) return false;
  return true;
}

/** Reports that each list in full between whom it was, and list others. */
export function participantDisagreements(
  event: Event,
  byArticle: ReadonlyMap<string, Reading>,
  actors: LinkedActors,
): Finding[] {
  const said = event.reports.flatMap(({ article, triggers }): Said<Parties>[] => {
    for (const t of triggers) {
      const found = partiesOf(byArticle.get(article)!, t, actors);
      if (found) return [found];
    }
    return [];
  });
  const sides = sidesOf(said, agree);
  return sides.length > 1
    ? [{ kind: 'participants', about: 'Who took part', event: event.id, actor: null, sides }]
    : [];
}
