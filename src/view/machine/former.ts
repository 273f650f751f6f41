import type { Former } from '../../model/permalink.ts';
import { became, formerTitle, twinOf } from '../former.ts';
import type { Entry } from './feed.ts';
import { xml } from './feed.ts';
import type { Absolute } from './linkedData.ts';
import { plainMarkdown as plain } from './plainMarkdown.ts';

/** The articles that it went with: withdrawn, or written anew. */
const lost = ({ withdrawn, rewritten }: Former): object => ({
  ...(withdrawn && { withdrawn }),
  ...(rewritten && { rewritten }),
});

/** What stands at a former address's twin for programs: where it went, or what became of it. */
export const formerJson = (f: Former): object => {
  const { path, kind, title, date } = f;
  const was = { path, kind, title, date };
  return f.to === null
    ? { format: 1, gone: { ...was, why: became(f), articles: f.articles, ...lost(f), nearest: f.nearest } }
    : { format: 1, moved: { ...was, to: f.to, json: twinOf(f, '.json') } };
};

/** The same as Markdown. */
export const formerMarkdown = (f: Former, abs: Absolute): string =>
  [
    `# ${plain(formerTitle(f))}`,
    '',
    plain(became(f)),
    '',
    ...(f.to === null
      ? [
          ...(f.withdrawn ?? []).map((id) => `- Withdrawn: <${abs(`articles/${id}/`)}>`),
          ...(f.rewritten ?? []).map((id) => `- Written anew: <${abs(`articles/${id}/`)}>`),
          ...f.nearest.map((id) => `- Near it in time: <${abs(`events/${id}/`)}>`),
          `- The timeline: <${abs('timeline/')}>`,
        ]
      : [`- Now: <${abs(f.to)}>`, `- As Markdown: <${abs(twinOf(f, '.md')!)}>`]),
    '',
  ].join('\n');

/** The one entry of a feed that ended: it leads on. `updated` is the day of the epoch, so that it isn't news in every build. */
export const formerEntry = (f: Former, id: string, abs: Absolute): Entry => ({
  id,
  url: abs(f.to ?? 'timeline/'),
  title: formerTitle(f),
  summary: became(f),
  html: `<p>${xml(became(f))} <a href="${xml(abs(f.to ?? 'timeline/'))}">${f.to === null ? 'The timeline' : xml(f.title)}</a></p>`,
  updated: '1970-01-01',
  tags: [],
});
