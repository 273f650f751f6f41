import type { Article } from '../../model/article.ts';
import { columnsOf } from '../../model/columns.ts';
import type { Event } from '../../model/event.ts';
import { lexemeAt } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import { stemOf } from '../claims/stem.ts';
import { rarityOf } from '../events/background.ts';
import { byKey } from './byKey.ts';
import { type Figure, figuresIn, isMoney } from './figures.ts';
import type { Finding } from './finding.ts';
import { type Frame, sameDeed, sharedWords } from './frame.ts';
import { type Said, sidesOf } from './sides.ts';
import { treeOf } from './treeOf.ts';

type Sentence = Article['sentences'][number];

/** Of so many reports, and so many sentences with figures in each, is asked what else they tell. */
const mostReports = 24;
const mostSentences = 30;
/** How rare the words must be together that two clauses share beside their verb, and where they have not even that. */
const BESIDE_VERB = 6.5;
const WITHOUT_VERB = 9;
const SAME = 0.6;

/** The sentences of an article that print a number. */
function numbered({ article }: Reading): Sentence[] {
  const { lexemes } = columnsOf(article);
  const found = article.sentences.filter((s) => {
    for (let i = s.first; i < s.last; i++) if (lexemeAt(lexemes[i]!).pos === 'NUM') return true;
    return false;
  });
  return found.slice(0, mostSentences);
}

function figuresOf(reading: Reading): Said<Figure>[] {
  const { article } = reading;
  return numbered(reading).flatMap((sentence) => {
    const t = treeOf(article, sentence);
    return figuresIn(t).map((figure): Said<Figure> => {
      const [start, end] = [t.places[figure.first]!.start, t.places[figure.last - 1]!.end];
      return {
        value: figure,
        text: wordsIn(article, start, end).replace(/\s+/g, ' '),
        article: article.id,
        span: spanIn(article, start, end),
      };
    });
  });
}

/** What is measured differs by rounding, too. */
const rounding = 1.15;
const agree = (a: Figure, b: Figure): boolean =>
  (a.least <= b.most && b.least <= a.most) ||
  (/^(?:mile|kilomet|met|foot|inch|km|percent|degree)/.test(a.unit) &&
    Math.max(a.n, b.n) < Math.min(a.n, b.n) * rounding);

/** What is worth more or less from one hour to the next. */
const moving = new Set(['share', 'stock', 'price', 'index', 'market', 'currency'].map(stemOf));
/** Stems of verbs of how long something is. */
const lasting = new Set(['last', 'take', 'endur', 'run', 'go']);
const within = (a: readonly string[], b: readonly string[]): boolean => a.every((w) => b.includes(w));

/** Whether two figures are of one thing: what is done with it is the same, or the words around it are. */
function comparable(a: Figure, b: Figure): boolean {
  if (a.frame.negated !== b.frame.negated) return false;
  if (!within(a.described, b.described) && !within(b.described, a.described)) return false;
  const [x, y] = [a.frame, b.frame];
  const shared = sharedWords(x, y, a.unit);
  if (moving.has(x.doer ?? '') || moving.has(y.doer ?? '')) return false;
  const rarity = shared.reduce((sum, w) => sum + rarityOf(w), 0);
  // Of two with another name each, neither is the other.
  const years = (f: Frame) => [...f.words].filter((w) => /^(?:19|20)\d\d$/.test(w)).join(' ');
  if (years(x) !== years(y)) return false;
  const [mine, theirs] = [[...x.names].filter((n) => !y.names.has(n)), [...y.names].filter((n) => !x.names.has(n))];
  if (mine.length > 0 && theirs.length > 0) return false;
  const fewer = Math.min(x.words.size, y.words.size);
  if (a.kind === 'duration' && lasting.has(x.verb) && lasting.has(y.verb)) return x.doer !== null && x.doer === y.doer;
  return sameDeed(x, y)
    ? rarity + rarityOf(a.unit) + rarityOf(x.verb) >= BESIDE_VERB
    : shared.length > 2 && rarity >= WITHOUT_VERB && shared.length >= fewer * SAME;
}

/** Figures that the articles give which lead with one event, of the same thing and otherwise, whatever sentence they stand in. */
export function besideDisagreements(event: Event, byArticle: ReadonlyMap<string, Reading>): Finding[] {
  const leads = event.reports.filter((r) => r.lead).slice(0, mostReports);
  if (leads.length < 2) return [];
  const all = leads.flatMap((r) => figuresOf(byArticle.get(r.article)!));
  return byKey(all, (s) => `${s.value.kind} ${s.value.unit}`).flatMap(([, list]): Finding[] => {
    const held = new Set(list.map((s) => `${s.article} ${s.value.n}`));
    const knows = (s: Said<Figure>, o: Said<Figure>) =>
      held.has(`${s.article} ${o.value.n}`) || held.has(`${o.article} ${s.value.n}`);
    const own = list.filter((s) => !s.value.frame.relative);
    // Of what an article gives two figures, they are of two things, and what may be either of them is set against neither.
    const clear = own.filter((s) => {
      const same = own.filter((o) => o === s || comparable(s.value, o.value));
      return new Set(same.map((o) => o.article)).size === new Set(same.map((o) => `${o.article} ${o.value.n}`)).size;
    });
    const found: Finding[] = [];
    const taken = new Set<Said<Figure>>();
    for (const first of clear) {
      const same = clear.filter((o) => o === first || comparable(first.value, o.value));
      if (!same.some((o) => !agree(o.value, first.value) && !knows(o, first))) continue;
      const said = same.filter((o) => !taken.has(o));
      const sides = sidesOf(said, agree);
      if (sides.length < 2) continue;
      for (const s of said) taken.add(s);
      const { kind, unit, what } = first.value;
      const about = kind === 'duration' ? 'How long' : isMoney(unit) ? 'How much money' : `How many ${what}`;
      found.push({ kind: kind === 'duration' ? 'duration' : 'number', about, event: event.id, actor: null, sides });
    }
    return found;
  });
}
