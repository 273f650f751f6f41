import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/event.ts';
import { clausesOf } from './clauses.ts';
import { leadSentences, titleStems } from './lead.ts';
import type { Presence } from './participants.ts';
import { statusOf } from './status.ts';
import { stemOf } from './stem.ts';
import { kindsIn, type Trigger, triggersOf } from './triggers.ts';
import { withoutPeople } from './withoutPeople.ts';

/** A lead that the title doesn't speak of is not of the years ago that its sentence looks back to. */
export function news(mention: EventMention, { title, published }: Article): EventMention {
  if (!mention.lead || !mention.date || !published || mention.date.max >= `${Number(published.min.slice(0, 4)) - 1}`)
    return mention;
  const stems = titleStems(title);
  const told = stems.has(stemOf(mention.trigger.exact.toLowerCase())) || kindsIn(stems).has(mention.kind);
  return told ? mention : { ...mention, date: null };
}

/** The sentence and trigger that the article is mainly about. */
export function chooseLead(
  article: Article,
  presence: readonly Presence[],
): { sentence: number; trigger: Trigger } | null {
  const title = titleStems(article.title);
  const kinds = kindsIn(title);
  let best: { sentence: number; trigger: Trigger } | null = null;
  let most = 0;
  for (const { sentence, weight } of leadSentences(article)) {
    const s = article.sentences[sentence]!;
    const clauses = clausesOf(article.tokens, s);
    for (const trigger of withoutPeople(article.tokens, triggersOf(article.tokens, s), presence)) {
      const inTitle = title.has(stemOf(article.tokens[trigger.head]!.lower));
      const clause = clauses.find((c) => trigger.head >= c.first && trigger.head < c.last)!;
      const real = statusOf(article.tokens, clause, trigger);
      const score =
        weight +
        (inTitle ? 0.6 : kinds.has(trigger.kind) ? 0.45 : 0) +
        (trigger.strong ? 0.35 : 0) -
        (real === 'happened' || real === 'planned' ? 0 : 0.4) -
        (clause.first === s.first ? 0 : 0.15) -
        (trigger.head - s.first) / 200;
      if (score > most) {
        most = score;
        best = { sentence, trigger };
      }
    }
  }
  return best ?? plainLead(article);
}

/** Where no trigger is known, the main verb of the first sentence tells what happened. */
function plainLead(article: Article): { sentence: number; trigger: Trigger } | null {
  for (const { sentence } of leadSentences(article)) {
    const s = article.sentences[sentence]!;
    for (let i = s.first + 1; i < s.last; i++) {
      const t = article.tokens[i]!;
      if (t.pos !== 'VERB' || t.lower.endsWith('ing')) continue;
      const trigger: Trigger = {
        first: i,
        last: i + 1,
        head: i,
        part: 'verb',
        type: 'REPORT',
        kind: 'report',
        strong: false,
      };
      return { sentence, trigger };
    }
  }
  return null;
}
