import type { DateMention, Published } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import type { Presence } from './participants.ts';
import { deedOf, isSameDeed } from './sameDeed.ts';

/** So many tellings of one verb are looked back to. */
const REACH = 24;

/**
 * The mentions of an article, those that tell a deed again (the same verb of the same people and things, on no other day) put to the
 * first that told it: one deed told in a lead, a caption and the body is one happening. Better two too many than one too few, so
 * where it could be either of two, or one of several (“another”, “a second”), it stays by itself.
 */
export function toldAgain(
  mentions: readonly EventMention[],
  t: Trees,
  presence: readonly Presence[],
  dates: readonly DateMention[],
  published: Published | null,
): EventMention[] {
  const kept: EventMention[] = [];
  const dated = new Set<number>();
  for (const d of dates) for (let i = tokenAt(t, d.start), last = tokenAt(t, d.end - 1); i <= last; i++) dated.add(i);
  const deeds = new Map(mentions.map((m) => [m, deedOf(m, t, presence, dated)]));
  const byVerb = new Map<string, number[]>();
  for (const later of mentions) {
    const deed = deeds.get(later);
    const row = deed ? (byVerb.get(deed.lemma) ?? []) : [];
    const same = row.filter((i) => deed && isSameDeed(deeds.get(kept[i]!)!, deed, t, published));
    const days = new Set(same.map((i) => kept[i]!.date?.edtf));
    if (same.length && days.size === 1) {
      const at = same[0]!;
      const joined = joinedTo(kept[at]!, later);
      deeds.set(joined, deeds.get(kept[at]!)!);
      kept[at] = joined;
      continue;
    }
    if (deed) byVerb.set(deed.lemma, [...row.slice(-REACH), kept.length]);
    kept.push(later);
  }
  return kept;
}

/** Which of the two stands for both: what the article leads with, else what a line can be made of, else the first. */
function joinedTo(first: EventMention, second: EventMention): EventMention {
  const turn = !first.lead && (second.lead || (first.clause === null && second.clause !== null));
  const [main, other] = turn ? [second, first] : [first, second];
  // “This week” says no more than that a lead is news, of which another report may know the day.
  const isNewsOnly = main.lead && !main.date && other.date !== null && other.date.min !== other.date.max;
  const date = isNewsOnly ? null : narrower(main.date, other.date);
  const again = [...(main.again ?? []), { span: other.span, trigger: other.trigger }, ...(other.again ?? [])];
  return {
    ...main,
    date,
    again,
    participants: [...new Set([...main.participants, ...other.participants])],
    agents: [...new Set([...main.agents, ...other.agents])],
  };
}

const narrower = (a: DateMention | null, b: DateMention | null): DateMention | null =>
  !a || (b && b.min >= a.min && b.max <= a.max && (b.min > a.min || b.max < a.max)) ? b : a;
