import type { Edition } from '../../model/edition.ts';
import type { Cell } from './csv.ts';
import { n, s, type Table } from './table.ts';

/** What each source calls the same thing: counts, as the measure made them. */
export function labelTable(edition: Edition): Table {
  const { referents = [], actors = [] } = edition.measures?.labels ?? {};
  return {
    name: 'labels',
    title: 'What each source calls the same thing or actor, counted',
    key: ['thing', 'label', 'source'],
    links: [{ field: 'source', table: 'sources' }],
    fields: [
      s('thing', 'Id of the thing, or of the actor'),
      s('name', 'Its name'),
      s('label', 'The words used for it'),
      s('source', 'Source'),
      n('own_voice', 'Times in the source’s own voice'),
      n('words_of_others', 'Times in quotation or attribution'),
      n('denied', 'Times rejected (“so-called”, “not an …”)'),
      n('articles', 'Articles in which it stands'),
    ],
    rows: () =>
      [...referents, ...actors].flatMap((l) =>
        l.labels.flatMap((r) =>
          r.cells.map((c): Cell[] => [l.id, l.name, r.label, c.source, c.own, c.others, c.denied, c.articles]),
        ),
      ),
  };
}
