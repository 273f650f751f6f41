import type { LocalActor } from '../../model/actor.ts';
import type { Article, Sentence } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { overlap } from '../../model/span.ts';
import type { Trees } from '../../syntax/tree.ts';
import { taggedByTrees } from '../treeTags.ts';
import { chooseLead, news } from './chosenLead.ts';
import { withDayOfIncident } from './dayOfIncident.ts';
import { groundOf } from './ground.ts';
import { headlineTitle } from './headlineTitle.ts';
import { inSentence } from './inSentence.ts';
import { mentionedAgain } from './mentionedAgain.ts';
import { dayOfNews, type NewsDays, newsDaysBehind } from './newsDay.ts';
import { withParties } from './parties.ts';
import { type Scope, scopesOf } from './scope.ts';
import { sentenceCase } from './sentenceCase.ts';
import { isTitled, titleTelling } from './titleTelling.ts';
import { toldAgain } from './toldAgain.ts';
import { inTitleCase } from './triggers.ts';

/** More words than these without a full stop are a table or a broken line, and tell nothing for sure. */
const longest = 400;
/** Words with capitals in a long row without a full stop are the entries of a menu. */
const isMenu = ({ tokens }: Article, s: Sentence): boolean =>
  s.last - s.first > 25 && !/^[.!?”"]$/.test(tokens[s.last - 1]!.text) && inTitleCase(tokens, s);
/** Captions of a gallery, and what was posted elsewhere and set in: they tell of pictures, or in somebody's own voice. */
const SET_IN = /\bhide caption\b|^\W{0,3}\d{1,3} ?(?:of|\/) ?\d{1,3}\b|^photos?: |pic\.twitter\.com|\(@\w/i;
/** So many sentences at the top of a report tell the news of its day (the inverted pyramid: Pöttker 2003). */
const OPENING = 6;
const TOP = 2;

/** A chronicle leads with none of its entries. */
const isEntryOfMany = (scopes: readonly (Scope | null)[], sentence: number): boolean =>
  scopes[sentence] != null && new Set(scopes.map((s) => s?.date.edtf)).size > 2;

/** What an article reports as having happened, happening or scheduled. */
export function readEvents(
  given: Article,
  dates: readonly DateMention[],
  actors: readonly LocalActor[],
  trees: Trees,
): EventMention[] {
  const article = taggedByTrees(given, trees);
  const ground = groundOf(article, dates, actors, trees);
  const { points, presence } = ground;
  const told = headlineTitle(article.title);
  const title = told && sentenceCase(told, article.text);
  const scopes = scopesOf(article, points);
  const chosen = chooseLead(article, trees);
  const lead = chosen && isEntryOfMany(scopes, chosen.sentence) ? null : chosen;
  let mentions: EventMention[] = [];
  let firstDate = 0;
  let opening = 0;
  let days: NewsDays = { first: null, last: null };
  article.sentences.forEach((sentence, s) => {
    while (firstDate < points.length && points[firstDate]!.end <= sentence.start) firstDate++;
    const { kind } = article.blocks[sentence.block]!;
    if (kind === 'furniture' || sentence.last - sentence.first > longest || isMenu(article, sentence)) return;
    if (SET_IN.test(article.text.slice(sentence.start, sentence.end))) return;
    const near: DateMention[] = [];
    for (let d = firstDate; d < points.length && points[d]!.start < sentence.end; d++) near.push(points[d]!);
    if (kind !== 'title' && kind !== 'heading' && sentence.last - sentence.first > 4) opening++;
    const opens = opening <= OPENING && kind !== 'title' && kind !== 'heading';
    const own = inSentence(ground, {
      number: s,
      sentence,
      tree: trees.sentences[s]!,
      dates: near,
      lead: lead?.sentence === s ? lead.trigger : null,
      scope: scopes[s] ?? null,
      opens,
      atTop: opening <= TOP,
      running: dayOfNews(days, s, opens),
    });
    for (const told of own) {
      const dated = told.news ? { ...told, date: told.date ?? dayOfNews(days, s, opens) } : told;
      const whole = withParties(dated, mentions, article.text, presence, article.blocks[sentence.block]!.start);
      mentions.push(news(title && whole.lead && isTitled(article, trees, told) ? { ...whole, title } : whole, article));
    }
    days = newsDaysBehind(days, own, near, { number: s, opens }, article, trees);
  });
  mentions = withDayOfIncident(mentions, article, trees);
  const leading = mentions.findIndex((m) => m.lead);
  const headline = leading < 0 ? null : titleTelling(article, trees, mentions[leading]!, dates);
  if (!headline || overlap(headline.span, mentions[leading]!.span))
    return toldAgain(mentionedAgain(article, mentions, trees, scopes), trees, presence, dates, article.published);
  mentions[leading] = { ...mentions[leading]!, headline };
  // What the title tells without a date of its own is told there.
  const others = mentions.filter((m) => m.date || m.name || !overlap(m.trigger, headline.trigger));
  return toldAgain(mentionedAgain(article, others, trees, scopes), trees, presence, dates, article.published);
}
