import type { Happening } from './happening.ts';
import { isLead, isOneDeed, wordKeysOf } from './oneDeed.ts';

/** To which happening's story an article belongs, by the place of its reading: those that lead with one happening. */
export type Stories = ReadonlyMap<number, number>;

/** The stories that several articles lead with. */
export function storiesIn(happenings: readonly Happening[]): Stories {
  const stories = new Map<number, number>();
  happenings.forEach(({ tellings }, story) => {
    const leads = new Set(tellings.flatMap((t) => (t.lead ? [t.reading] : [])));
    if (leads.size > 1) for (const reading of leads) stories.set(reading, story);
  });
  return stories;
}

/** The keys of what articles tell beside their story: the story, and the word that tells it or may stand for that. */
export const storyKeysOf = ({ tellings }: Happening, stories: Stories): string[] => [
  ...new Set(
    tellings.flatMap((t) => {
      const story = stories.get(t.reading);
      return story === undefined ? [] : wordKeysOf(t).map((key) => `${key} ${story}`);
    }),
  ),
];

/** So many tellings of a happening are asked for their story: of a crowd the first tell as much as all. */
const asked = 12;

/** Whether of the articles that tell two happenings some lead with one; of two that articles lead with, that was judged already. */
function ofOneStory(a: Happening, b: Happening, stories: Stories): boolean {
  if (isLead(a) && isLead(b)) return false;
  const own = new Set(a.tellings.slice(0, asked).map((t) => stories.get(t.reading)));
  return b.tellings.slice(0, asked).some((t) => stories.has(t.reading) && own.has(stories.get(t.reading)));
}

/** Whether what two articles of one story tell is one deed. */
export const isDeedOfStory = (a: Happening, b: Happening, stories: Stories): boolean =>
  ofOneStory(a, b, stories) && isOneDeed(a, b);
