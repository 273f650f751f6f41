import { locate, meets } from '../correct/locate.ts';
import type { Claim } from '../model/claim.ts';
import type { Correction } from '../model/correction.ts';
import type { Doubt } from '../model/doubt.ts';
import type { Edition, PublishedArticle } from '../model/edition.ts';
import type { Event } from '../model/event.ts';
import type { UnsureName } from '../model/linkedActors.ts';

/** What an editor should look at, article by article, in the order of the text; what a correction settled is left out. */
export function findDoubts(
  edition: Omit<Edition, 'doubts'>,
  corrections: readonly Correction[],
  unsure: readonly TakenFor[],
): Doubt[] {
  const settled = Map.groupBy(corrections, (c) => c.target.article);
  const isOpen = (article: PublishedArticle) => {
    const own = settled.get(article.id) ?? [];
    const placesOf = (ofName: boolean) =>
      own.filter((c) => isOfName(c) === ofName).flatMap((c) => locate(article, c.target.quote));
    const [names, others] = [placesOf(true), placesOf(false)];
    const asked = new Set<string>();
    return (d: Doubt) => {
      if (d.span === null) return true;
      // One quotation may stand in two statements: it is asked about once.
      const question = `${d.kind} ${d.span.start} ${d.span.end}`;
      if (asked.has(question)) return false;
      asked.add(question);
      return !meets([d.span], d.kind === 'name' ? names : others);
    };
  };
  const taken = Map.groupBy(unsure, (u) => u.article);
  const claims = Map.groupBy(edition.claims, (c) => c.article);
  const events = new Map<string, Event[]>();
  for (const event of edition.events) {
    for (const { article } of event.reports) {
      const list = events.get(article);
      if (list) list.push(event);
      else events.set(article, [event]);
    }
  }
  return edition.articles.flatMap((article) =>
    [
      ...aboutArticle(article, claims.get(article.id) ?? [], events.get(article.id) ?? []),
      ...(taken.get(article.id) ?? []).map(aboutName),
      ...(claims.get(article.id) ?? []).flatMap(aboutSpeaker),
      ...(events.get(article.id) ?? []).flatMap((e) => aboutDate(e, article.id)),
    ].filter(isOpen(article)),
  );
}

function aboutArticle(article: PublishedArticle, claims: readonly Claim[], events: readonly Event[]): Doubt[] {
  const about = (kind: Doubt['kind'], what: string, todo: string): Doubt => ({
    kind,
    article: article.id,
    span: null,
    what,
    todo,
  });
  if (!article.language.startsWith('en')) {
    if (article.stated) return [];
    return [
      about(
        'language',
        `The article is in another language (${article.language}) and was not read automatically.`,
        'state its `events:` in its front matter, or leave it as a listed source',
      ),
    ];
  }
  const doubts: Doubt[] = [];
  if (claims.length === 0 && events.length === 0) {
    doubts.push(
      about(
        'nothing-read',
        'Neither an event nor a statement was found in the text.',
        'see whether the file holds the article, and not only a summary or a notice',
      ),
    );
  }
  if (article.published === null) {
    doubts.push(
      about(
        'published',
        'The text does not tell when it was published.',
        'state `published:` in its front matter if you know the day',
      ),
    );
  } else if (article.published.basis === 'inferred') {
    doubts.push(
      about(
        'published',
        `The date of publication is inferred: ${article.published.why ?? article.published.edtf}.`,
        'state `published:` in its front matter if you know the day',
      ),
    );
  }
  return doubts;
}

/** A quotation that nobody is known to have said. */
function aboutSpeaker(claim: Claim): Doubt[] {
  if (claim.speaker !== null || (claim.kind !== 'direct' && claim.kind !== 'mixed')) return [];
  const said = claim.quotes[0] ?? claim.content[0];
  if (!said) return [];
  const label = claim.speakerLabel ? `The text says only “${claim.speakerLabel}”.` : 'The text names nobody.';
  return [
    {
      kind: 'speaker',
      article: claim.article,
      span: said,
      what: `Who says this? ${label}`,
      todo: 'set the speaker, or leave it unnamed',
    },
  ];
}

/** Words that name somebody, and who that is thought to be. */
export interface TakenFor extends Pick<UnsureName, 'article' | 'printed' | 'span'> {
  name: string;
}

/** A correction of a name settles doubts about names alone, though the name may stand within words that are in doubt. */
const isOfName = (c: Correction): boolean =>
  c.do === 'add-actor' || c.do === 'identify' || ('kind' in c && c.kind === 'actor');

const aboutName = ({ article, printed, span, name }: TakenFor): Doubt => ({
  kind: 'name',
  article,
  span,
  what: `Is this ${name}, whom other articles name? The text says “${printed}”.`,
  todo: 'part them if it is somebody else',
});

function aboutDate(event: Event, article: string): Doubt[] {
  if (event.date !== null || event.reports[0]?.article !== article) return [];
  const span = event.reports[0].triggers[0] ?? event.reports[0].mentions[0] ?? null;
  return [
    {
      kind: 'undated',
      article,
      span,
      // A label is no quotation, and may hold or be one.
      what: `No report gives the date: ${event.label}.`,
      todo: 're-date it if you know when it happened',
    },
  ];
}
