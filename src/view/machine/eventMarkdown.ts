import type { EditionIndex } from '../../edition/indexes.ts';
import { inText } from '../../edition/outlet.ts';
import type { Event } from '../../model/event.ts';
import { articlePath, eventPath, sourcePath } from '../address.ts';
import { titleOf } from '../articleTitle.ts';
import { count, list, upper } from '../count.ts';
import { dateOfEvent, shownDate } from '../eventDate.ts';
import { tellsKind, typeName } from '../eventType.ts';
import { excerpts } from '../excerpt.ts';
import { inShort } from '../inShort.ts';
import { statementOf, statementText } from '../statement.ts';
import { labelled, statusSentence } from '../status.ts';
import { toldOf } from '../told.ts';
import { basisInWords, stretchInWords } from '../when.ts';
import type { Absolute } from './linkedData.ts';
import { plainMarkdown as plain } from './plainMarkdown.ts';

/** An address within a link: brackets would end it. */
const destination = (url: string): string =>
  url.replace(/[()<>\s\\]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Entries of a list: the event's page has no more. */
const most = 60;

/** An event's page as Markdown: the same in the same order, for those who read text or feed it to a program. */
export function eventMarkdown(event: Event, index: EditionIndex, abs: Absolute): string {
  const standings = index.standingsOfEvent(event);
  const tellers = index.telling.filter((o) => standings.has(o.id));
  const people = event.participants.flatMap((id) => index.actor.get(id)?.name ?? []);
  const differ = index.disagreementsOfEvent.get(event.id) ?? [];
  const names = (articles: readonly string[]): string =>
    list([...new Set(articles.map((a) => index.outletOf(a).name))]);
  const status = statusSentence(event.status);
  const lines = [
    `# ${plain(labelled(event))}`,
    '',
    `${status ? `${status} ` : ''}${upper(dateOfEvent(event, index))}${event.date ? `, ${basisInWords(event.date.basis)}` : shownDate(event, index) ? ', as the editor’s list of offices has it' : ''}. ${tellsKind(event.type) ? `${upper(typeName(event.type))}. ` : ''}${plain(inShort(event, index))} Told by ${plain(list(tellers.map(inText)))}.`,
    '',
    ...(event.place ? [`Where: ${plain(event.place)}`, ''] : []),
    ...(people.length ? [`Who: ${plain(list(people))}`, ''] : []),
    `Permanent address: <${abs(eventPath(event.id))}>`,
    '',
  ];
  const moved = index.developmentsOfEvent.get(event.id) ?? [];
  for (const [heading, found] of [
    ['Where they differ', differ],
    ['How the figures moved', moved],
  ] as const) {
    if (found.length === 0) continue;
    lines.push(`## ${heading}`, '');
    for (const { about, kind, sides } of found.slice(0, most)) {
      lines.push(`- ${plain(about)}`);
      for (const { value, evidence } of sides) {
        const articles = evidence.map((e) => e.article);
        const day = stretchInWords(articles.map((a) => index.article.get(a)!.published));
        const when = kind === 'development' ? ` (${day})` : '';
        lines.push(`  - ${plain(value)}${when}: ${plain(names(articles))}`);
      }
    }
    lines.push('');
  }
  const { shared, single, besides } = toldOf(event, index);
  for (const [heading, told] of [
    ['What they tell', [...shared, ...single]],
    ['Also said in these articles', besides],
  ] as const) {
    if (told.length === 0) continue;
    lines.push(`## ${heading}`, '');
    for (const l of told.slice(0, most))
      lines.push(
        `- ${plain(statementText(statementOf(l.main, index)))} (${plain(names(l.claims.map((c) => c.article)))})`,
      );
    if (told.length > most) lines.push(`- and ${count(told.length - most, 'further statement')}`);
    lines.push('');
  }
  lines.push('## In their words', '');
  for (const r of event.reports.slice(0, most)) {
    const article = index.article.get(r.article)!;
    const outlet = index.outletOf(r.article);
    lines.push(
      `### [${plain(outlet.name)}](${abs(sourcePath(outlet.id))}): [${plain(titleOf(article))}](${destination(article.url ?? abs(articlePath(article.id)))})`,
      '',
    );
    for (const e of excerpts(article, r.mentions)) lines.push(`> ${plain(e.pieces.map((p) => p.text).join(''))}`, '');
  }
  if (event.reports.length > most) lines.push(`And ${count(event.reports.length - most, 'further report')}.`, '');
  return lines.join('\n');
}
