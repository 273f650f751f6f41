import type { Article, Sentence, Token } from '../../model/article.ts';
import { yearText } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import { ordinal } from '../../model/dateWords.ts';
import { timeOf } from '../../model/edtf.ts';
import { overlap } from '../../model/span.ts';
import { bodies, pairBefore } from './antecedents.ts';
import { type Presence, presentIn } from './participants.ts';
import type { Trigger } from './triggers.ts';

/** An anniversary with its number: what it is of, whose, and when. */
export interface Anniversary {
  trigger: Trigger;
  phrase: string;
  participants: string[];
  date: DateMention | null;
}

const units = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const tens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ');
const within = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART', 'PRON']);
const inner = /^(?:of|between|with|and|the|-|–)$/;
/** Whose is told elsewhere: “their ties”, “both countries”. */
const pointing = /\b(?:their|both|(?:the )?two (?:\p{L}{1,40} )?(?:countries|nations|sides|states))\b/iu;
const relations = /\b(?:relations?|ties?|links?|friendship|partnership|alliance)\b/i;
/** Words with which something begins; what an anniversary counts from. */
const origin =
  /\b(?:establish|found|form|creat|sign|born|open|start|launch|began|begun|recogni[sz]|independ|originat|proclaim|declar|set up|inaugurat|join)/i;
/** How many sentences on either side may tell the year in which it began. */
const reach = 2;

/** Where the number of the anniversary at `head` stands, and the number. */
function countBefore(tokens: readonly Token[], head: number): { at: number; n: number } | null {
  const t = tokens[head - 1];
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(t?.lower ?? '');
  if (digits) return { at: head - 1, n: Number(digits[1]) };
  const unit = units.indexOf(t?.lower ?? '');
  const ten = tens.indexOf(t?.lower ?? '');
  const n = unit > 0 ? unit : ten >= 0 ? (ten + 2) * 10 : 0;
  // “Twenty-fifth” comes in pieces; a bare “first” or “second” would be wrong there.
  return n && tokens[head - 2]?.text !== '-' ? { at: head - 1, n } : null;
}

/** The numbered anniversaries of a sentence; `dates` are the sentence's, `points` the article's. */
export function anniversariesOf(
  article: Article,
  sentence: Sentence,
  triggers: readonly Trigger[],
  dates: readonly DateMention[],
  points: readonly DateMention[],
  presence: readonly Presence[],
): Anniversary[] {
  const { text, tokens } = article;
  return triggers.flatMap((t): Anniversary[] => {
    if (t.kind !== 'anniversary' || t.part !== 'noun') return [];
    const count = countBefore(tokens, t.head);
    if (!count || count.n < 1) return [];
    const trigger = { ...t, first: count.at };
    const from = tokens[t.head + 1]?.lower === 'of' ? t.head + 2 : -1;
    let end = from;
    for (let i = from; from > 0 && i < sentence.last; i++) {
      const x = tokens[i]!;
      // “The 1981 flood” is the thing; “this year” is when.
      const isWhen = !/^\d{4}$/.test(x.text) && dates.some((d) => overlap(d, x));
      if (isWhen || (!within.has(x.pos) && !inner.test(x.lower))) break;
      // A comma-less “and” before a verb or a pronoun opens another clause.
      if (x.lower === 'and' && !/^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[i + 1]?.pos ?? '')) break;
      if (x.pos === 'NOUN' || x.pos === 'PROPN') end = i + 1;
    }
    let thing = end > from ? text.slice(tokens[from]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ') : '';
    let named = thing ? presentIn(presence, tokens[from]!.start, tokens[end - 1]!.end) : [];
    if (!thing) {
      // “The league's 50th anniversary”.
      const owner = presentIn(presence, sentence.start, tokens[count.at]!.start).at(-1);
      const part = tokens[count.at - 1];
      if (!owner || part?.pos !== 'PART' || part.end - owner.end > 3 || owner.end > part.end) return [];
      named = [owner];
      thing = text.slice(owner.start, owner.end).replace(/['’]s$/, '');
    }
    let participants = [...new Set(named.map((p) => p.key))];
    if (participants.length === 0 && (pointing.test(thing) || relations.test(thing)))
      participants = pairBefore(text, presence, bodies, tokens[count.at]!.start) ?? [];
    return [
      {
        trigger,
        phrase: `${ordinal(count.n)} anniversary of ${thing}`,
        participants,
        date: dateOf(article, sentence, tokens[t.head]!, count.n, dates, points),
      },
    ];
  });
}

/** The day or year in which it falls: told with it, or counted from the year in which it all began. */
function dateOf(
  article: Article,
  sentence: Sentence,
  head: Token,
  n: number,
  dates: readonly DateMention[],
  points: readonly DateMention[],
): DateMention | null {
  const behind = dates.filter((d) => d.start > head.end && d.basis === 'stated');
  const told = dates.filter((d) => !behind.includes(d)).sort((a, b) => near(a, head) - near(b, head))[0];
  if (told) return told;
  const own = behind.flatMap((d) => counted(article, d, n) ?? [])[0];
  if (own) return own;
  // Told in a sentence nearby: “… was founded in 1949”.
  const s = sentenceAt(article.sentences, sentence.start);
  for (const gap of [1, -1, reach, -reach]) {
    const other = article.sentences[s + gap];
    if (!other || !origin.test(article.text.slice(other.start, other.end))) continue;
    const found = points
      .filter((d) => d.start >= other.start && d.end <= other.end && d.basis === 'stated')
      .flatMap((d) => counted(article, d, n) ?? [])[0];
    if (found) return found;
  }
  return null;
}

/** The index of the sentence that begins at `start`, by binary search. */
function sentenceAt(sentences: readonly Sentence[], start: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const near = (d: DateMention, t: Token): number => Math.min(Math.abs(d.start - t.end), Math.abs(t.start - d.end));

/** The year so many years after a date, where the article can have been written then. */
function counted({ published }: Article, date: DateMention, n: number): DateMention | null {
  const year = Number(/^(\d{4})(?:$|-)/.exec(date.edtf)?.[1] ?? Number.NaN) + n;
  if (!Number.isFinite(year)) return null;
  if (published && (year < Number(published.min.slice(0, 4)) - 1 || year > Number(published.max.slice(0, 4)) + 1))
    return null;
  const time = timeOf(yearText(year));
  return time && { ...date, ...time, basis: 'relative' };
}
