import { type CommonOptions, isCancel, multiselect } from '@clack/prompts';
import type { FeedItem } from '../intake/feed.ts';
import { dateWords } from '../model/dateWords.ts';
import { Cancelled } from './cancelled.ts';
import { fitted } from './columns.ts';

/** Asks on the terminal which items of a feed are to be added: their addresses. Throws Cancelled. */
export async function askWhich(
  items: readonly FeedItem[],
  on: Pick<CommonOptions, 'input' | 'output'> = {},
): Promise<string[]> {
  const options = items.map(({ url, title, published }) => ({
    value: url,
    label: fitted(title, 70),
    ...(published && { hint: dateWords({ edtf: published }) }),
  }));
  const answer = await multiselect({
    message: 'Which of the new items? (space chooses, Enter ends)',
    options,
    required: false,
    ...on,
  });
  if (isCancel(answer)) throw new Cancelled();
  return answer as string[];
}
