/** How well one kind of thing is read: shares from 0 to 1. */
export interface Figures {
  what: string;
  precision: number;
  recall: number;
}

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

/** “kindRight” → “kind right”. */
const words = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();

/** Every pair of precision and recall in a report of `npm run evaluate`, named by the keys that lead to it. */
export function figuresIn(report: unknown, path: readonly string[] = []): Figures[] {
  if (!isObject(report)) return [];
  const { precision, recall } = report;
  const own =
    typeof precision === 'number' && typeof recall === 'number'
      ? [{ what: path.map(words).join(', '), precision, recall }]
      : [];
  return [...own, ...Object.entries(report).flatMap(([key, value]) => figuresIn(value, [...path, key]))];
}
