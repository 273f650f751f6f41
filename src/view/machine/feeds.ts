import type { EditionIndex } from '../../edition/indexes.ts';
import { isMinor } from '../../edition/minor.ts';
import { inText } from '../../edition/outlet.ts';
import type { Edition } from '../../model/edition.ts';
import type { Event } from '../../model/event.ts';
import { wordsAt } from '../../model/span.ts';
import { actorPath, articlePath, eventPath, sourcePath } from '../address.ts';
import { titleOf } from '../articleTitle.ts';
import { changedOn } from '../changed.ts';
import { correctionInWords } from '../correction.ts';
import { count, listOfFirst, upper } from '../count.ts';
import { dateOfEvent } from '../eventDate.ts';
import { typeHeading } from '../eventType.ts';
import { became, formerPages } from '../former.ts';
import { mainOf } from '../rank.ts';
import { labelled } from '../status.ts';
import { type Withdrawn, withdrawnIn } from '../versions.ts';
import { inWords } from '../when.ts';
import { type Entry, type Feed, xml } from './feed.ts';
import { formerEntry } from './former.ts';
import { lastingId } from './lastingId.ts';
import type { Absolute } from './linkedData.ts';

/** A feed without its address: where its files lie below the base, without the extension. */
export interface FeedPlan {
  path: string;
  home: string;
  title: string;
  subtitle: string;
  entries(abs: Absolute): Entry[];
}

const uri = (edition: Edition, path: string): string => `urn:uuid:${lastingId(edition.site, path)}`;

/** How many entries a feed holds, the latest first. */
const most = 60;
/** The same of every event, since an article brings several smaller ones for each that is main. */
const mostOfAll = 120;

/** How many sources and reports an entry names of an event: with all of 400, the feeds of 400 sources were half of the site. */
const mostNamed = 24;

function entryOf(event: Event, edition: Edition, index: EditionIndex, abs: Absolute): Entry {
  const tellers = index.telling.filter((o) => event.reports.some((r) => index.outletOf(r.article).id === o.id));
  const when = upper(dateOfEvent(event, index));
  const summary = `${when}. Told by ${listOfFirst(tellers.map(inText), mostNamed, 'source')}.`;
  const words = event.reports.slice(0, mostNamed).map((r) => {
    const first = r.mentions[0];
    return first
      ? `<p>${xml(index.outletOf(r.article).name)}:</p><blockquote><p>${xml(wordsAt(first))}</p></blockquote>`
      : '';
  });
  const more = event.reports.length - mostNamed;
  return {
    id: uri(edition, eventPath(event.id)),
    url: abs(eventPath(event.id)),
    title: labelled(event),
    summary,
    html: `<p>${xml(summary)}</p>${words.join('')}${more > 0 ? `<p>${upper(count(more, 'more report'))} on its page.</p>` : ''}`,
    updated: changedOn(event, index) ?? '1970-01-01',
    size: event.reports.length + (index.correctionsOf.get(`event ${event.id}`)?.length ?? 0),
    tags: [typeHeading(event.type)],
  };
}

/** That an article was withdrawn: who follows the corrections learns of it. */
const withdrawalEntry = ({ article, withdrawn }: Withdrawn, edition: Edition, abs: Absolute): Entry => {
  const said = `Withdrawn on ${inWords(withdrawn.day)}. ${withdrawn.why}`;
  return {
    id: uri(edition, `withdrawn ${article.id}`),
    url: abs(articlePath(article.id)),
    title: `An article was withdrawn: ${titleOf(article)}`,
    summary: said,
    html: `<p>${xml(said)}</p>`,
    updated: withdrawn.day,
    tags: [],
  };
};

/** The latest first, of one day the main ones. */
const newest = (events: readonly Event[], edition: Edition, index: EditionIndex, abs: Absolute, held = most): Entry[] =>
  events
    .map((event) => ({ event, updated: changedOn(event, index) ?? '1970-01-01', url: abs(eventPath(event.id)) }))
    .sort(
      (a, b) =>
        (a.updated > b.updated ? -1 : a.updated < b.updated ? 1 : 0) ||
        Number(isMinor(a.event)) - Number(isMinor(b.event)) ||
        (a.url < b.url ? -1 : 1),
    )
    .slice(0, held)
    .map(({ event }) => entryOf(event, edition, index, abs));

/**
 * Every feed of the edition: its main events, every event, each source's main events, all of each actor with an event, and the
 * corrections. Who follows an edition or a source gets what a front page would tell; who follows one actor wants all of it.
 */
export function feedPlans(edition: Edition, index: EditionIndex): FeedPlan[] {
  const name = edition.site.title;
  return [
    {
      path: 'feed',
      home: '',
      title: name,
      subtitle: edition.site.question,
      entries: (abs) => newest(mainOf(index.inTime), edition, index, abs),
    },
    {
      path: 'timeline/feed',
      home: 'timeline/',
      title: `${name}: every event`,
      subtitle: 'Main events and smaller ones.',
      entries: (abs) => newest(index.inTime, edition, index, abs, mostOfAll),
    },
    {
      path: 'changes/feed',
      home: 'changes/',
      title: `${name}: corrections`,
      subtitle: 'What an editor corrected in what the program read.',
      entries: (abs) =>
        [
          ...withdrawnIn(edition).map((a) => withdrawalEntry(a, edition, abs)),
          ...[...(edition.corrections ?? [])]
            .flatMap(({ correction: c, applied }, i): Entry[] => {
              // What wasn't done is no news; the page says why.
              if (!applied) return [];
              const text = correctionInWords(c);
              return [
                {
                  // What was corrected, not its place in the list, which moves when an editor takes one back.
                  id: uri(edition, `changes/ ${JSON.stringify(c)}`),
                  url: `${abs('changes/')}#correction-${i + 1}`,
                  title: text,
                  summary: `${c.who}: ${c.why}`,
                  html: `<p>${xml(text)}</p><p>${xml(`${c.who}: ${c.why}`)}</p>`,
                  updated: c.when,
                  tags: [],
                },
              ];
            })
            .reverse(),
        ].slice(0, most),
    },
    ...index.outlets.map((o) => ({
      path: `${sourcePath(o.id)}feed`,
      home: sourcePath(o.id),
      title: `${o.name}: ${name}`,
      subtitle: `Main events that ${o.name} tells, ${count(mainOf(index.eventsOfOutlet.get(o.id) ?? []).length, 'of them', 'of them')}.`,
      entries: (abs: Absolute) => newest(mainOf(index.eventsOfOutlet.get(o.id) ?? []), edition, index, abs),
    })),
    ...edition.actors
      .filter((a) => index.eventsOfActor.has(a.id))
      .map((a) => ({
        path: `${actorPath(a.id)}feed`,
        home: actorPath(a.id),
        title: `${a.name}: ${name}`,
        subtitle: `Events in which ${a.name} takes part.`,
        entries: (abs: Absolute) => newest(index.eventsOfActor.get(a.id) ?? [], edition, index, abs),
      })),
    // Whoever follows what moved or went learns of it from its feed.
    ...formerPages(edition)
      .filter((f) => f.kind === 'actor' || f.kind === 'source')
      .map((f) => ({
        path: `${f.path}feed`,
        home: f.to ?? f.path,
        title: `${f.title}: ${name}`,
        subtitle: became(f),
        entries: (abs: Absolute) => [formerEntry(f, uri(edition, `${f.path} ${f.to ?? ''}`), abs)],
      })),
  ];
}

export const feedOf = (plan: FeedPlan, edition: Edition, abs: Absolute): Feed => ({
  id: uri(edition, plan.path),
  title: plan.title,
  subtitle: plan.subtitle,
  home: abs(plan.home),
  atom: abs(`${plan.path}.atom`),
  json: abs(`${plan.path}.json`),
  author: edition.site.title,
  entries: plan.entries(abs),
});
