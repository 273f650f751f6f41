import { counted, toCsv } from '../../view/compare/csvRows.ts';
import { sourceName } from '../../view/compare/sourceNames.ts';
import type { Measure } from '../measure.ts';
import { voices as count } from './count.ts';
import { definition } from './definition.ts';
import { voicesMirror } from './mirror.ts';
import { voicesPicture } from './picture.ts';
import { voicesFinding } from './sentence.ts';
import { voiceSheet } from './sheet.ts';

const header = ['speaker', 'label', 'kind', 'country', 'named', ...counted.slice(0, 2)];

/** Whom each source lets speak, and in how many words. */
export const voices: Measure = {
  definition,
  count: (scene) => ({ voices: count(scene) }),
  isFound: () => true,
  brief: (c) => voicesFinding(c)?.brief ?? '',
  finding: voicesFinding,
  words: { head: 'Speaker', sheets: (c) => [voiceSheet(c)] },
  tables: {
    voices: (c) =>
      toCsv(
        [...header, 'statements', 'words_quoted', 'words_reported'],
        c.measures.voices.speakers.flatMap((s) =>
          s.cells.map((x) => {
            const lead = [s.id, s.label, s.kind, s.country, s.named ? 'yes' : 'no', x.source, sourceName(c, x.source)];
            return [...lead, x.claims, x.quotedWords, x.attributedWords];
          }),
        ),
      ),
  },
  pictures: { voices: (c) => voicesPicture(c.measures.voices.speakers, c.index.telling) },
  mirrors: { '': voicesMirror },
  pairLines: (c, isOne) =>
    c.measures.voices.speakers.flatMap((s) =>
      s.cells
        .filter((x) => isOne(x.source))
        .map((x) => {
          const lead = ['voices (words quoted, words reported)', '', s.label, x.source];
          return [...lead, x.quotedWords, x.attributedWords, null];
        }),
    ),
};
