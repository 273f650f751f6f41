import type { ActorKind } from '../model/actor.ts';
import { kindHeading, kinds } from './actorKind.ts';

/** How well one kind of thing is read: shares from 0 to 1. */
export interface Figures {
  what: string;
  precision: number;
  recall: number;
}

/** What is read, by the keys that lead to its figures in a report of `npm run evaluate`. */
const plainly: Readonly<Record<string, string>> = {
  actors: 'People, states and bodies that are named',
  mentions: 'Every place where one of them is named',
  pronouns: 'Whom a pronoun stands for',
  happenings: 'Happenings with a date',
  statements: 'Statements with their speakers',
  'claims words': 'Statements, word by word',
  'claims claims': 'Statements, each as a whole',
  'dates/wikiwars found': 'Dates, where they stand',
  'dates/wikiwars value': 'Dates, which days they mean',
  'stories pairs': 'Which articles tell one story',
};

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

/** “kindRight” → “kind right”. */
const words = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();

/** “Of these: states” for a kind of actor; whatever has no words of its own by its keys. */
function nameOf(path: readonly string[]): string {
  const [group, kind] = path.slice(-2);
  if (group === 'actorKinds' && kinds.includes(kind as ActorKind))
    return `Of these: ${kindHeading(kind as ActorKind).toLowerCase()}`;
  return plainly[path.join(' ')] ?? path.map(words).join(', ');
}

/** Every pair of precision and recall in a report of `npm run evaluate`, named in plain words. */
export function figuresIn(report: unknown, path: readonly string[] = []): Figures[] {
  if (!isObject(report)) return [];
  const { precision, recall } = report;
  const own =
    typeof precision === 'number' && typeof recall === 'number' ? [{ what: nameOf(path), precision, recall }] : [];
  return [...own, ...Object.entries(report).flatMap(([key, value]) => figuresIn(value, [...path, key]))];
}
