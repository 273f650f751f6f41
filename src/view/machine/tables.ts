import type { EditionIndex } from '../../edition/indexes.ts';
import type { Development, Disagreement } from '../../model/disagreement.ts';
import type { Edition } from '../../model/edition.ts';
import { titleOf } from '../articleTitle.ts';
import type { Cell } from './csv.ts';
import { labelTable } from './labelTable.ts';
import { type Field, n, s, type Table } from './table.ts';

const time = (t: { edtf: string; min: string; max: string } | null | undefined): Cell[] =>
  t ? [t.edtf, t.min, t.max] : [null, null, null];
const timeFields: Field[] = [
  s('edtf', 'Date in EDTF (ISO 8601-2), level 0 to 1'),
  s('first_day', 'First day of it, YYYY-MM-DD'),
  s('last_day', 'Last day of it, YYYY-MM-DD'),
];

export function tablesOf(edition: Edition, index: EditionIndex): Table[] {
  const spans = (list: readonly { exact: string }[]): string => list.map((x) => x.exact).join(' … ');
  return [
    {
      name: 'sources',
      title: 'Sources',
      key: ['id'],
      links: [],
      fields: [
        s('id', 'Id'),
        s('name', 'Name'),
        s('monogram', 'Letters that stand for it'),
        s('country', 'Country, where known'),
        s('homepage', 'Home page, where known'),
        s('kind', 'What kind of outlet, as the editor put it'),
        s('owner', 'Who owns it, as the editor put it'),
      ],
      rows: () =>
        index.outlets.map((o) => [
          o.id,
          o.name,
          o.monogram,
          o.source?.country ?? null,
          o.source?.homepage ?? null,
          o.source?.kind ?? null,
          o.source?.owner ?? null,
        ]),
    },
    {
      name: 'articles',
      title: 'Articles',
      key: ['id'],
      links: [{ field: 'source', table: 'sources' }],
      fields: [
        s('id', 'Id'),
        s('source', 'Source'),
        s('title', 'Title, or first words in quotation marks'),
        s('url', 'Address of the original'),
        s('language', 'BCP 47'),
        n('words', 'Words'),
        ...timeFields,
        s('basis', 'How the date of publication is known'),
      ],
      rows: () =>
        edition.articles.map((a) => [
          a.id,
          index.outletOf(a.id).id,
          titleOf(a),
          a.url,
          a.language,
          a.words,
          ...time(a.published),
          a.published?.basis ?? null,
        ]),
    },
    {
      name: 'actors',
      title: 'Actors',
      key: ['id'],
      links: [],
      fields: [
        s('id', 'Id'),
        s('name', 'Name'),
        s('kind', 'Kind of actor'),
        s('country', 'ISO 3166 alpha-3'),
        s('wikidata', 'Wikidata id'),
        n('mentions', 'Mentions in all articles'),
      ],
      rows: () =>
        edition.actors.map((a) => [
          a.id,
          a.name,
          a.kind,
          a.country,
          a.wikidata,
          a.mentions.reduce((m, x) => m + x.mentions.length, 0),
        ]),
    },
    {
      name: 'events',
      title: 'Events',
      key: ['id'],
      links: [],
      fields: [
        s('id', 'Id'),
        s('type', 'PLOVER type, or APPOINT, MARK, REPORT'),
        s('label', 'What happened'),
        ...timeFields,
        s('basis', 'How the date is known'),
        s('place', 'Place as written'),
        s('status', 'happened, planned, cancelled (or put off), denied or hypothetical'),
        s('rank', 'main, or minor: smaller, and shown in smaller type'),
      ],
      rows: () =>
        index.inTime.map((e) => [
          e.id,
          e.type,
          e.label,
          ...time(e.date),
          e.date?.basis ?? null,
          e.place,
          e.status,
          e.rank,
        ]),
    },
    {
      name: 'participants',
      title: 'Who takes part in which event',
      key: ['event', 'actor'],
      links: [
        { field: 'event', table: 'events' },
        { field: 'actor', table: 'actors' },
      ],
      fields: [s('event', 'Event'), s('actor', 'Actor')],
      rows: () =>
        index.inTime.flatMap((e) =>
          [...new Set(e.participants)].filter((a) => index.actor.has(a)).map((a): Cell[] => [e.id, a]),
        ),
    },
    {
      name: 'reports',
      title: 'Sentences that report events',
      key: [],
      links: [
        { field: 'event', table: 'events' },
        { field: 'article', table: 'articles' },
      ],
      fields: [
        s('event', 'Event'),
        s('article', 'Article'),
        n('start', 'First UTF-16 code unit in the text'),
        n('end', 'One after the last'),
        s('exact', 'The words'),
      ],
      rows: () =>
        index.inTime.flatMap((e) =>
          e.reports.flatMap((r) => r.mentions.map((m): Cell[] => [e.id, r.article, m.start, m.end, m.exact])),
        ),
    },
    {
      name: 'claims',
      title: 'Statements',
      key: ['id'],
      links: [{ field: 'article', table: 'articles' }],
      fields: [
        s('id', 'Id'),
        s('article', 'Article'),
        s('group', 'Statements that say the same share it'),
        s('kind', 'direct, mixed, indirect or unattributed'),
        s('speaker', 'Actor, where known'),
        s('speaker_label', 'Speaker as written'),
        s('verb', 'Reporting verb, lemma'),
        s('source_words', 'The words that name the speaker'),
        s('cue_words', 'The words that report'),
        s('event', 'Event that it is about'),
        { name: 'denied', type: 'boolean', description: 'Whether it is denied' },
        n('start', 'First UTF-16 code unit of the words in the text'),
        n('end', 'One after the last'),
        s('words', 'The words; parts are joined by …'),
      ],
      rows: () =>
        edition.claims.map((c) => [
          c.id,
          c.article,
          c.group,
          c.kind,
          c.speaker,
          c.speakerLabel,
          c.cueLemma,
          spans(c.source),
          spans(c.cue),
          c.event,
          c.denied,
          c.content[0]?.start ?? null,
          c.content.at(-1)?.end ?? null,
          spans(c.content),
        ]),
    },
    sidesTable('disagreements', 'What reports differ on', edition.disagreements),
    sidesTable('developments', 'Figures that moved as reports came in, in that order', edition.developments ?? []),
    labelTable(edition),
  ];
}

/** What is told in more than one way, a row for each article of each side. */
const sidesTable = (name: string, title: string, told: readonly (Disagreement | Development)[]): Table => ({
  ...{ name, title, key: [], links: [] },
  fields: [
    s('id', 'Id'),
    s('kind', 'What kind of thing'),
    s('about', 'What it is about'),
    s('event', 'Event'),
    s('actor', 'Actor'),
    s('value', 'What this side says'),
    s('article', 'Article'),
    s('exact', 'Its words'),
  ],
  rows: () =>
    told.flatMap((d) =>
      d.sides.flatMap((side) =>
        side.evidence.map((e): Cell[] => [
          ...[d.id, d.kind, d.about, d.event, d.actor],
          ...[side.value, e.article, e.span.exact],
        ]),
      ),
    ),
});
