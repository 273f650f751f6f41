import type { APIRoute } from 'astro';
import { edition, index } from '../edition/edition.ts';
import type { Event } from '../model/event.ts';
import { absolute, sourcePath } from '../view/address.ts';
import { count, upper } from '../view/count.ts';
import { dateOfEvent } from '../view/eventDate.ts';
import { plainMarkdown as plain } from '../view/machine/plainMarkdown.ts';
import { byRank, lastOf } from '../view/rank.ts';
import { standingPages } from '../view/sitePages.ts';
import { labelled } from '../view/status.ts';

/** Events it names, the latest main ones before others; the data have all. */
const most = 500;

/** llmstxt.org: what this site is and where its plain-text twins lie. */
export const GET: APIRoute = ({ site }) => {
  // It lies at the top, so that a path is an address where the site doesn't know its own.
  const to = (path: string): string => (site ? absolute(path, site) : path);
  const line = (e: Event): string => `- [${plain(labelled(e))}](${to(`events/${e.id}.md`)}): ${dateOfEvent(e, index)}`;
  const { main, smaller } = byRank(lastOf(index.inTime, most));
  const lines = [
    `# ${plain(edition.site.title)}`,
    '',
    `> ${plain(edition.site.question)}`,
    '',
    `${upper(count(edition.articles.length, 'article'))} of ${count(index.telling.length, 'source')}, read by a program; every statement keeps the words it rests on. “Not found” means not found in the text held, not that it was left out.`,
    '',
    '## Data',
    '',
    `- [Everything as JSON Lines](${to('data/entries.jsonl')}): one article a line, with its dates, actors, claims and events`,
    `- [Tables and their description](${to('data/datapackage.json')}): CSV files as a Frictionless data package`,
    '',
    '## Pages',
    '',
    ...standingPages.filter((p) => p.listed).map(({ name, path }) => `- [${name}](${to(path)})`),
    '',
    '## Events',
    '',
    ...main.map(line),
    '',
    ...(smaller.length > 0 ? ['## Smaller happenings', '', ...smaller.map(line), ''] : []),
    '## Sources',
    '',
    ...index.telling.map((o) => `- [${plain(o.name)}](${to(sourcePath(o.id))})`),
    '',
  ];
  return new Response(lines.join('\n'));
};
