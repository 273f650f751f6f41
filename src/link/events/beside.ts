import type { Happening } from './happening.ts';
import { rootOfTelling } from './pointing.ts';

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

/** The keys of what articles tell beside their story: the story, and what was done, whenever, or what sort of thing somebody did. */
export function storyKeysOf({ tellings }: Happening, stories: Stories): string[] {
  const keys = new Set<string>();
  for (const t of tellings) {
    const story = stories.get(t.reading);
    if (story === undefined || t.mention.status === 'hypothetical') continue;
    keys.add(`${t.family} ${rootOfTelling(t)} ${story}`);
    for (const who of t.persons) keys.add(`${t.family} ${who} ${story}`);
  }
  return [...keys];
}

/** So many tellings of a happening are asked for their story: of a crowd the first tell as much as all. */
const asked = 12;

/** Whether of the articles that tell two happenings some lead with one; of two that articles lead with, that was judged already. */
export function ofOneStory(a: Happening, b: Happening, stories: Stories): boolean {
  if ([a, b].every((h) => h.tellings.some((t) => t.lead))) return false;
  const own = new Set(a.tellings.slice(0, asked).map((t) => stories.get(t.reading)));
  return b.tellings.slice(0, asked).some((t) => stories.has(t.reading) && own.has(stories.get(t.reading)));
}
