import { csvOfRows, pairLines } from '../../view/compare/csvRows.ts';
import type { Measure } from '../measure.ts';
import { frames as count } from './count.ts';
import { definition } from './definition.ts';
import { framesMirror } from './mirror.ts';
import { framesPicture } from './picture.ts';
import { framesFinding } from './sentence.ts';
import { frameSheet } from './sheet.ts';

/** Words that are typical of a way to see things, by an editable codebook. */
export const frames: Measure = {
  definition,
  count: (scene) => ({ frames: count(scene) }),
  isFound: (c) => c.measures.frames.frames.length > 0,
  brief: (c) => framesFinding(c)?.brief ?? '',
  finding: framesFinding,
  words: { head: 'Frame', sheets: (c) => [frameSheet(c)] },
  tables: { frames: (c) => csvOfRows(c, c.measures.frames.frames, 'frame') },
  pictures: { frames: (c) => framesPicture(c.measures.frames.frames, c.index.telling) },
  mirrors: { '.frames': framesMirror },
  pairLines: (c, isOne) => pairLines('frames', '', c.measures.frames.frames, isOne),
};
