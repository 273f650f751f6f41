import type { LocalActor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import { timeOf } from '../../model/edtf.ts';
import type { EventMention } from '../../model/event.ts';
import type { ReadingKnowledge } from '../../model/seeds.ts';
import { type Span, spanOf } from '../../model/span.ts';
import type { StatedEvent } from '../../model/statedEvent.ts';
import { withNamed } from '../actors/named.ts';

/** The happenings that an article's front matter states, and the article's actors with those that take part in them. */
export function statedEvents(
  article: Article,
  actors: LocalActor[],
  knowledge: ReadingKnowledge,
): { events: EventMention[]; actors: LocalActor[] } {
  let known = actors;
  const events = (article.stated ?? []).map((stated) => {
    const participants = stated.participants.map((name) => {
      const { actors: next, key } = withNamed(article.text, known, name, knowledge);
      known = next;
      return key;
    });
    return statedMention(placeOf(article, stated.quote), stated, participants);
  });
  return { events, actors: known };
}

/** A mention made of what an editor states; `span` is the words that show it, `participants` are keys of local actors. */
export function statedMention(
  span: Span,
  { type, label, date, place }: Pick<StatedEvent, 'type' | 'label' | 'date' | 'place'>,
  participants: string[],
): EventMention {
  const time = date === undefined ? null : timeOf(date);
  return {
    type,
    kind: 'stated',
    strong: true,
    lead: false,
    trigger: span,
    span,
    date: null,
    participants,
    agents: [],
    clause: null,
    phrase: null,
    quoted: null,
    place: null,
    name: null,
    status: 'happened',
    format: null,
    given: { label, date: time && { ...time, basis: 'stated' }, place: place ?? null },
  };
}

/** The quoted words, or else the article's first line. */
function placeOf(article: Article, quote: string | undefined): Span {
  const { text, titleSpan, blocks } = article;
  const at = quote === undefined ? -1 : text.indexOf(quote);
  if (quote !== undefined && at >= 0) return spanOf(text, at, at + quote.length);
  const first = titleSpan ?? blocks.find((b) => b.kind !== 'furniture');
  if (first) return spanOf(text, first.start, first.end);
  const start = text.length - text.trimStart().length;
  const end = text.indexOf('\n', start);
  return spanOf(text, start, end < 0 ? text.length : end);
}
