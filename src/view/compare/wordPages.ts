import { actorPath } from '../address.ts';
import { measures } from './measures.ts';
import { placeSheet } from './placeSheet.ts';
import { frameSheet, hedgeSheet, labelSheet, type Sheet, verbSheet, voiceSheet } from './sheet.ts';

/** A measure with the words behind every number of it, on a page of its own, so that the overview stays light. */
export interface WordPage {
  id: string;
  title: string;
  /** What a row is. */
  head: string;
  sheets: Sheet[];
}

/** A page's weight has an end: the CSV has every row. */
const MOST = 200;
const firstRows = (sheet: Sheet): Sheet => ({ ...sheet, rows: sheet.rows.slice(0, MOST) });

const named = () => measures.labels.referents.filter((l) => l.labels.length > 0);

export const wordPages = (): WordPage[] =>
  [
    { id: 'labels', title: 'What each calls it', head: 'Word', sheets: named().map(labelSheet) },
    {
      id: 'voices',
      title: 'Who gets quoted',
      head: 'Speaker',
      sheets: [firstRows(voiceSheet(measures.voices, actorPath))],
    },
    { id: 'frames', title: 'Cues of frames', head: 'Frame', sheets: [frameSheet(measures)] },
    { id: 'verbs', title: 'How statements are introduced', head: 'Kind of verb', sheets: [verbSheet(measures)] },
    { id: 'hedges', title: 'Words that hold back', head: 'Word', sheets: [hedgeSheet(measures)] },
    { id: 'prominence', title: 'How high up it stands', head: 'What', sheets: [placeSheet(measures.prominence)] },
  ].filter((p) => p.sheets.some((s) => s.rows.length > 0));

export const wordsPath = (id: string): string => `compare/words/${id}/`;
