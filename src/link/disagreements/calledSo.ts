import type { Event } from '../../model/event.ts';
import type { Reading } from '../../model/reading.ts';
import { wordsAt } from '../../model/span.ts';
import type { Finding } from './finding.ts';
import { quotedWords } from './quotedWords.ts';
import { type Said, sidesOf } from './sides.ts';

/** So many words in quotation marks are what something is called; more are what somebody said of it. */
const fewest = 2;
const most = 5;

/** One is the other, or a part of it. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [` ${a.join(' ')} `, ` ${b.join(' ')} `];
  return x.includes(y) || y.includes(x);
}

/** Reports of one event that put it into other words of a few, each in quotation marks: a declaration of “…”. */
export function callingDisagreements(event: Event, byArticle: ReadonlyMap<string, Reading>): Finding[] {
  const said = event.reports.flatMap(({ article, triggers }): Said<string[]>[] => {
    const starts = new Set(triggers.map((t) => t.start));
    return byArticle.get(article)!.events.flatMap(({ trigger, quoted }) => {
      const words = quoted && starts.has(trigger.start) ? quotedWords(wordsAt(quoted)) : [];
      return quoted && words.length >= fewest && words.length <= most
        ? [{ value: words, text: wordsAt(quoted), article, span: quoted }]
        : [];
    });
  });
  const sides = sidesOf(said, agree);
  return sides.length > 1
    ? [{ kind: 'wording', about: 'What it is called, word for word', event: event.id, actor: null, sides }]
    : [];
}
