import { counted, csvOfRows, pairLines, toCsv } from '../../view/compare/csvRows.ts';
import { sourceName } from '../../view/compare/sourceNames.ts';
import type { Measure } from '../measure.ts';
import { coverage as count } from './count.ts';
import { definition } from './definition.ts';
import { eventRows } from './eventRows.ts';
import { eventsPicture, timelinePicture } from './pictures.ts';
import { coverageBrief } from './sentence.ts';

/** Who tells what: events, and the facts of each, × sources. */
export const coverage: Measure = {
  definition,
  count: (scene) => ({ coverage: count(scene) }),
  isFound: () => true,
  brief: coverageBrief,
  tables: {
    events: (c) => csvOfRows(c, eventRows(c, 1), 'event'),
    facts: (c) =>
      toCsv(
        ['event', 'kind', 'fact', 'label', ...counted.slice(0, 6)],
        Object.entries(c.measures.coverage.facts).flatMap(([event, facts]) =>
          facts.flatMap((f) =>
            f.cells.map((x) => {
              const lead = [event, f.kind, f.value, f.label, x.source, sourceName(c, x.source)];
              return [...lead, x.own, x.others, x.denied, x.articles];
            }),
          ),
        ),
      ),
  },
  pictures: { timeline: timelinePicture, events: eventsPicture },
  pairLines: (c, isOne) => pairLines('events', '', eventRows(c, 1), isOne),
};
