import { edition, index } from '../../edition/edition.ts';
import type { Row } from '../../model/measure.ts';
import { csv } from '../machine/csv.ts';
import { eventRows, measures, type Pair } from './measures.ts';

type Value = string | number | null;
const toCsv = (header: readonly string[], rows: Iterable<readonly Value[]>): string => csv([header, ...rows]);
const name = (source: string): string => index.outlet.get(source)?.name ?? source;

const counted = ['source', 'source_name', 'own_voice', 'words_of_others', 'denied', 'articles', 'articles_held'];
/** Rows with a line for each source; one that isn't found has zeros, as long as that doesn't swell the file. */
function* lines(rows: readonly Row[], lead: (r: Row) => Value[]): Generator<Value[]> {
  const small = rows.length * measures.columns.length <= 20_000;
  for (const r of rows) {
    const held = new Map(r.cells.map((c) => [c.source, c]));
    for (const c of measures.columns) {
      const cell = held.get(c.id);
      if (!cell && !small) continue;
      const numbers = cell ? [cell.own, cell.others, cell.denied, cell.articles] : [0, 0, 0, 0];
      yield [...lead(r), c.id, name(c.id), ...numbers, c.articles.length];
    }
  }
}
const plain = (rows: readonly Row[], what: string): string =>
  toCsv(
    [what, 'label', ...counted],
    lines(rows, (r) => [r.id, r.label]),
  );

/** Every table that the pages show, by the name of its file. */
export const tables: Record<string, () => string> = {
  sources: () =>
    toCsv(
      ['source', 'source_name', 'articles', 'excerpts', 'words', 'words_in_own_voice'],
      measures.columns.map((c) => [c.id, name(c.id), c.articles.length, c.excerpts, c.words, c.ownWords]),
    ),
  events: () => plain(eventRows(1), 'event'),
  facts: () => {
    const rows = Object.entries(measures.coverage.facts).flatMap(([event, facts]) => facts.map((f) => ({ event, f })));
    return toCsv(
      ['event', 'kind', 'fact', 'label', ...counted.slice(0, 6)],
      rows.flatMap(({ event, f }) =>
        f.cells.map((c) => {
          const lead = [event, f.kind, f.value, f.label, c.source, name(c.source)];
          return [...lead, c.own, c.others, c.denied, c.articles];
        }),
      ),
    );
  },
  voices: () =>
    toCsv(
      [
        'speaker',
        'label',
        'kind',
        'country',
        'named',
        ...counted.slice(0, 2),
        'statements',
        'words_quoted',
        'words_reported',
      ],
      measures.voices.speakers.flatMap((s) =>
        s.cells.map((c) => {
          const lead = [s.id, s.label, s.kind, s.country, s.named ? 'yes' : 'no', c.source, name(c.source)];
          return [...lead, c.claims, c.quotedWords, c.attributedWords];
        }),
      ),
    ),
  labels: () => {
    const all = [...measures.labels.referents, ...measures.labels.actors];
    return toCsv(
      ['thing', 'name', 'label', ...counted],
      all.flatMap((l) => [...lines(l.labels, (r) => [l.id, l.name, r.label])]),
    );
  },
  frames: () => plain(measures.frames.frames, 'frame'),
  hedges: () => {
    const column = new Map(measures.columns.map((c) => [c.id, c]));
    return toCsv(
      ['hedge', ...counted.slice(0, 2), 'count', 'words_in_own_voice'],
      measures.hedges.flatMap((r) =>
        r.cells.map((c) => [r.label, c.source, name(c.source), c.own, column.get(c.source)!.ownWords]),
      ),
    );
  },
  verbs: () =>
    toCsv(
      ['verb', 'class', ...counted.slice(0, 2), 'statements', 'denied'],
      measures.verbs.verbs.flatMap((r) =>
        r.cells.map((c) => [r.label, r.class, c.source, name(c.source), c.own, c.denied]),
      ),
    ),
  prominence: () =>
    toCsv(
      ['kind', 'id', 'label', ...counted.slice(0, 2), 'place', 'articles'],
      measures.prominence.flatMap((r) =>
        r.cells.flatMap((c) =>
          Object.entries(c.places).map(([place, n]) => [r.kind, r.id, r.label, c.source, name(c.source), place, n]),
        ),
      ),
    ),
  'same-words': () =>
    toCsv(
      ['source', 'other_source', 'words', 'article', 'start', 'other_article', 'other_start', 'passage'],
      measures.sameWords.pairs.flatMap((p) =>
        p.passages.map((x) => {
          const { a, b } = x;
          return [p.a, p.b, x.words, a.article, a.span.start, b.article, b.span.start, a.span.exact];
        }),
      ),
    ),
  together: () =>
    toCsv(
      ['actor', 'name', 'other_actor', 'other_name', 'sentences'],
      measures.together.pairs.map((p) => {
        const named = (id: string) => measures.together.actors.find((a) => a.id === id)?.name ?? id;
        return [p.a, named(p.a), p.b, named(p.b), p.count];
      }),
    ),
  disagreements: () =>
    toCsv(
      ['id', 'kind', 'about', 'event', 'actor', 'value', 'source', 'article', 'words'],
      edition.disagreements.flatMap((d) =>
        d.sides.flatMap((s) =>
          s.evidence.map((e) => {
            const source = index.outletOf(e.article).id;
            return [d.id, d.kind, d.about, d.event, d.actor, s.value, source, e.article, e.span.exact];
          }),
        ),
      ),
    ),
};

/** Two sources: every number of the page that compares them. */
export function pairTable({ a, b }: Pair): string {
  const both = new Set([a.id, b.id]);
  const of = (measure: string, thing: string, rows: readonly Row[]): Value[][] =>
    rows.flatMap((r) =>
      r.cells
        .filter((c) => both.has(c.source))
        .map((c) => [measure, thing, r.label, c.source, c.own, c.others, c.articles]),
    );
  return toCsv(
    ['measure', 'thing', 'label', 'source', 'own_voice', 'words_of_others', 'articles'],
    [
      ...of('events', '', eventRows(1)),
      ...measures.labels.referents.flatMap((l) => of('labels', l.name, l.labels)),
      ...of('frames', '', measures.frames.frames),
      ...of('hedges', '', measures.hedges),
      ...of('verbs', '', measures.verbs.classes),
      ...measures.voices.speakers.flatMap((s) =>
        s.cells
          .filter((c) => both.has(c.source))
          .map((c) => [
            'voices (words quoted, words reported)',
            '',
            s.label,
            c.source,
            c.quotedWords,
            c.attributedWords,
            null,
          ]),
      ),
    ],
  );
}
