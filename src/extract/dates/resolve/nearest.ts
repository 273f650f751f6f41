import type { Point } from '../point.ts';
import type { Tense } from '../tense.ts';

/**
 * How many days nearer a date must lie to be taken against the tense. The past is weaker than the future, and weaker
 * for a day than for a month: “she campaigned ahead of the June 7 primary”.
 */
const against = { before: 400, past: 250, future: 240, unknown: 0 };

const dayAgainstPast = 150;

export function nearest(points: readonly Point[], now: number, tense: Tense): Point {
  const cost = (p: Point): number => {
    if (p.first <= now && now <= p.last) return 0;
    const ahead = p.first > now;
    const wrong = tense === 'future' ? !ahead : ahead;
    const penalty = tense === 'past' && p.grain === 'day' ? dayAgainstPast : against[tense];
    return (ahead ? p.first - now : now - p.last) + (wrong ? penalty : 0);
  };
  return points.reduce((best, p) => (cost(p) < cost(best) ? p : best));
}
