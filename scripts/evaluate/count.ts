/** Hits, and what was found and wanted in all. */
export interface Count {
  hits: number;
  found: number;
  wanted: number;
}

export const noCount = (): Count => ({ hits: 0, found: 0, wanted: 0 });

const round = (x: number): number => Math.round(x * 1000) / 1000;

/** Precision, recall and F1 of a count, to three places; 0 where nothing was found or wanted. */
export function figures({ hits, found, wanted }: Count): {
  precision: number;
  recall: number;
  f1: number;
  wanted: number;
} {
  const precision = found ? hits / found : 0;
  const recall = wanted ? hits / wanted : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: round(precision), recall: round(recall), f1: round(f1), wanted };
}
