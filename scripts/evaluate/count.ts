/** Hits, and what was found and wanted in all. */
export interface Count {
  hits: number;
  found: number;
  wanted: number;
}

export const noCount = (): Count => ({ hits: 0, found: 0, wanted: 0 });

const round = (x: number): number => Math.round(x * 1000) / 1000;

/** Precision, recall and F1, to three places; 0 where nothing was found or wanted. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  wanted: number;
}

export const figures = (count: Count): Figures => figuresOf(count, count);

/** The same where what is found and what is wanted are counted apart, because several of one may be one of the other. */
export function figuresOf(found: Count, wanted: Count): Figures {
  const precision = found.found ? found.hits / found.found : 0;
  const recall = wanted.wanted ? wanted.hits / wanted.wanted : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: round(precision), recall: round(recall), f1: round(f1), wanted: wanted.wanted };
}

/** The share of hits, to three places; null where there was nothing to hit. */
export const share = ({ hits, wanted }: Count): number | null => (wanted ? round(hits / wanted) : null);
