import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedItem } from '../intake/feed.ts';
import { feedItems } from '../intake/feed.ts';
import type { FetchOptions } from '../intake/fetched.ts';
import { dateWords } from '../model/dateWords.ts';
import { InputError } from '../model/problem.ts';
import { articlesIn, mustBeFolder } from '../read/files.ts';
import { readArticleFile } from '../read/seeds.ts';
import { newItems } from './chooseItems.ts';
import { fitted } from './columns.ts';

/** A feed's items that an edition doesn't hold yet, newest as the feed has them; throws InputError where it can't be read. */
export async function freshItems(
  feed: string,
  seeds: string,
  options: FetchOptions = {},
): Promise<{ fresh: FeedItem[]; old: number }> {
  mustBeFolder(seeds);
  const read = await feedItems(feed, options);
  if ('problem' in read) throw new InputError([read.problem]);
  const folder = join(seeds, 'articles');
  const files = existsSync(folder) ? articlesIn(folder) : [];
  return newItems(
    read.items,
    files.map((file) => readArticleFile(file, folder).article?.url ?? null),
  );
}

/** The items as a numbered list, and how to choose from it. */
export function sayItems({ fresh, old }: { fresh: readonly FeedItem[]; old: number }): string[] {
  const held = old > 0 ? [`${old} of its items ${old === 1 ? 'is' : 'are'} held already.`] : [];
  if (fresh.length === 0) return ['Nothing in this feed is new.', ...held];
  const wide = String(fresh.length).length;
  return [
    ...fresh.map(({ title, published }, i) =>
      fitted(`${String(i + 1).padStart(wide)}  ${title}${published ? ` (${dateWords({ edtf: published })})` : ''}`),
    ),
    ...held,
    'Add some of them with --items 1,3-5, or with --items all.',
  ];
}
