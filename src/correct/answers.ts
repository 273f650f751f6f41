import type { Correction, Target } from '../model/correction.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Edition } from '../model/edition.ts';
import type { Span } from '../model/span.ts';
import { wordsAt } from '../model/span.ts';
import { quoteOnce } from './quoteOnce.ts';

/** Who answers, and on which day (`YYYY-MM-DD`). */
export interface Signature {
  who: string;
  when: string;
}

/** One answer that a key press gives: its letter, what it says, and the correction it makes. */
export interface Answer {
  key: string;
  says: string;
  /** Null where nothing is to be corrected; a function where the answer needs words of its own. */
  makes: Correction | ((words: string) => Correction) | null;
  /** What to ask for where it does. */
  asks?: string;
}

/** The answers to one doubt. A doubt about a whole article has none here: it is answered in its front matter. */
export function answersTo(doubt: Doubt, edition: Edition, signature: Signature): Answer[] {
  if (doubt.span === null) return [];
  const address = addressOf(doubt, edition);
  const article = edition.articles.find((a) => a.id === doubt.article);
  const quote = article && doubt.kind === 'speaker' ? quoteOnce(article, doubt.span) : doubt.span.exact;
  const target: Target = { ...(address && { address }), article: doubt.article, quote };
  const sign = (why: string) => ({ target, ...signature, why });
  switch (doubt.kind) {
    case 'speaker':
      return [
        ...likelySpeakers(doubt, edition).map((a, i) => ({
          key: String(i + 1),
          says: a.name,
          makes: {
            do: 'set-speaker' as const,
            speaker: a.name,
            ...sign(`The article's context names ${a.name} as the speaker.`),
          },
        })),
        {
          key: 'w',
          says: 'somebody else: write who',
          asks: 'Name',
          makes: (speaker) => ({
            do: 'set-speaker',
            speaker,
            ...sign(`The article's context names ${speaker} as the speaker.`),
          }),
        },
        ...nameSaying(doubt, edition).map((name) => ({
          key: 'n',
          says: `“${name}” is somebody, in all of this article: write who`,
          asks: 'Name',
          makes: (as: string) => ({
            do: 'identify' as const,
            as,
            everywhere: false,
            ...sign(`In this article “${name}” means ${as}.`),
            target: { article: doubt.article, quote: name },
          }),
        })),
        {
          key: 'u',
          says: 'nobody who is named',
          makes: { do: 'set-speaker', speaker: null, ...sign('The article does not name the speaker.') },
        },
        {
          key: 'd',
          says: 'it is no statement',
          makes: { do: 'drop', kind: 'claim', ...sign('These words are no statement by anybody.') },
        },
      ];
    case 'name': {
      const bearer = bearerOf(doubt, edition);
      return [
        {
          key: 'y',
          says: 'yes',
          makes: bearer && {
            do: 'merge',
            kind: 'actor',
            with: bearer.named,
            ...sign(`“${wordsAt(doubt.span)}” means ${bearer.name}.`),
          },
        },
        {
          key: 'n',
          says: 'no, somebody else of that name',
          makes: { do: 'split', kind: 'actor', name: wordsAt(doubt.span), ...sign('The article means somebody else.') },
        },
      ];
    }
    case 'undated':
      return [
        {
          key: 'w',
          says: 'write the date',
          asks: 'Date (2024-05-17, 2024-05, 2024)',
          makes: (date) => ({
            do: 're-date',
            date,
            ...sign(`It happened on ${date}, which no report held here states.`),
          }),
        },
        {
          key: 'd',
          says: 'it is no event',
          makes: { do: 'drop', kind: 'event', ...sign('These words report nothing that happened.') },
        },
      ];
    default:
      return [];
  }
}

/** The name that the text gives the speaker of words in doubt, where it gives one: “Houston” of “Houston said”. */
function nameSaying({ article, span }: Doubt, edition: Edition): string[] {
  const claim = edition.claims?.find(
    (c) => c.article === article && (c.quotes[0] ?? c.content[0])?.start === span?.start,
  );
  const name = claim?.source[0] ? wordsAt(claim.source[0]) : '';
  return /^\p{Lu}[\p{L}'’.-]{1,40}(?: \p{Lu}[\p{L}'’.-]{1,40}){0,3}$/u.test(name) ? [name] : [];
}

/** People, bodies and groups named near the words, the likeliest first: the nearest, those before them rather than those behind. */
function likelySpeakers({ article, span }: Doubt, edition: Edition): { name: string }[] {
  const at = span?.start ?? 0;
  const far = ({ start, end }: Span): number => (end <= at ? at - end : 2 * Math.abs(start - at));
  return edition.actors
    .filter((a) => a.kind !== 'state')
    .flatMap((a) => {
      const mentions = a.mentions.find((m) => m.article === article)?.mentions ?? [];
      const nearest = Math.min(...mentions.filter((m) => m.form !== 'pronoun').map(far));
      return nearest < 2000 ? [{ name: a.name, nearest }] : [];
    })
    .sort((a, b) => a.nearest - b.nearest)
    .slice(0, 4);
}

/** Whom the words in doubt are taken to name, and where another article names them in full. */
function bearerOf({ article, span }: Doubt, edition: Edition): { name: string; named: Target } | null {
  const actor = edition.actors.find((a) =>
    a.mentions.some((m) => m.article === article && m.mentions.some((x) => x.start === span?.start)),
  );
  for (const { article: other, mentions } of actor?.mentions ?? []) {
    const named = other === article ? undefined : mentions.find((m) => m.form === 'name');
    if (named) return { name: actor!.name, named: { article: other, quote: named.exact } };
  }
  return null;
}

/** The address of the event that a doubt is about: its words alone (“visit”) may stand in the article many times. */
function addressOf({ kind, article, span }: Doubt, edition: Edition): string | null {
  if (kind !== 'undated' || !span) return null;
  const event = edition.events.find((e) =>
    e.reports.some(
      (r) =>
        r.article === article &&
        [...r.triggers, ...r.mentions].some((t) => t.start === span.start && t.end === span.end),
    ),
  );
  return event ? `events/${event.id}/` : null;
}
