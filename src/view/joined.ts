import type { Join, JoinReason } from '../model/join.ts';
import { list } from './count.ts';

type Signal = (words: string) => string;

/** What speaks for one happening, in words that follow “because”; what is told by no words of its own stands alone. */
const grounds: Record<string, Signal> = {
  title: () => 'their titles use the same words',
  names: (words) => (words ? `both name ${words}` : 'both use the same names'),
  phrases: () => 'they share turns of phrase',
  firstNames: () => 'each names those whom the other opens with',
  firstWords: () => 'they open with the same rare words',
  numbers: (words) => (words ? `both give ${words}` : 'both give the same numbers'),
  sameTime: () => 'they appeared within three days',
  sameDay: () => 'they tell of the same day',
  sameWeekday: () => 'they open with the same day of the week',
  sameFamily: () => 'they lead with the same kind of happening',
};

/** What speaks against it, in words that follow “although”. */
const doubts: Record<string, Signal> = {
  length: () => 'long articles share much by chance',
  otherNames: () => 'they open with other names',
  otherPeople: () => 'other people take part',
  otherDoers: () => 'others did it',
  otherObjects: () => 'each tells of another thing',
  otherDay: () => 'they tell of other days',
  otherYears: () => 'one tells of other years',
  otherTime: () => 'they appeared at other times',
  otherCounts: () => 'they count the same things otherwise',
  otherNumbers: () => 'they open with other numbers',
  otherWords: () => 'they open with other words',
  otherWeekday: () => 'they open with another day of the week',
  untoldDeeds: () => 'one tells nothing of what the other leads with',
};

/** So many reasons are said; an editor gets the others in the data. */
const [mostFor, mostAgainst] = [3, 1];

const said = (reasons: readonly JoinReason[], of: Record<string, Signal>, most: number): string[] =>
  reasons.flatMap(({ signal, words }) => of[signal]?.(list(words ?? [])) ?? []).slice(0, most);

/** Why a report was joined to another's, strongest reason first: “both name X and Y, and they tell of the same day, although …”. */
export function joinInWords({ reasons }: Pick<Join, 'reasons'>): string {
  const pro = said(
    reasons.filter((r) => r.worth > 0),
    grounds,
    mostFor,
  );
  const contra = said(
    reasons.filter((r) => r.worth < 0),
    doubts,
    mostAgainst,
  );
  const because = pro.length > 1 ? `${pro.slice(0, -1).join(', ')}, and ${pro.at(-1)}` : (pro[0] ?? 'much agrees');
  return contra.length > 0 ? `${because}, although ${contra.join(' and ')}` : because;
}
