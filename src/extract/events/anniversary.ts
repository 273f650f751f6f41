import type { Article, Sentence, Token } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import { ordinal } from '../../model/dateWords.ts';
import { overlap } from '../../model/span.ts';
import { bodies, pairBefore } from './antecedents.ts';
import { pointing, tens, units } from './lexicon/anniversary.ts';
import { type Presence, presentIn } from './participants.ts';
import type { Trigger } from './trigger.ts';

/** An anniversary with its number: what it is of, whose, and when. */
export interface Anniversary {
  trigger: Trigger;
  phrase: string;
  participants: string[];
  date: DateMention | null;
}
const within = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART', 'PRON']);
const inner = /^(?:of|between|with|and|the|-|–)$/;
const relations = /\b(?:relations?|ties?|links?|friendship|partnership|alliance)\b/i;
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

/** The numbered anniversaries of a sentence; `dates` are the sentence's. */
export function anniversariesOf(
  article: Article,
  sentence: Sentence,
  triggers: readonly Trigger[],
  dates: readonly DateMention[],
  presence: readonly Presence[],
): Anniversary[] {
  const { text, tokens } = article;
  return triggers.flatMap((t): Anniversary[] => {
    if (t.kind !== 'anniversary' || t.part !== 'noun') return [];
    const count = countBefore(tokens, t.head);
    if (!count) return [];
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
        date: dateOf(tokens[t.head]!, dates),
      },
    ];
  });
}

/** The day or year in which it falls, as told with it: a year that is stated behind it is more likely when it all began. */
const dateOf = (head: Token, dates: readonly DateMention[]): DateMention | null =>
  dates
    .filter((d) => d.start <= head.end || d.basis !== 'stated')
    .sort((a, b) => distance(a, head) - distance(b, head))[0] ?? null;

const distance = (d: DateMention, t: Token): number => Math.min(Math.abs(d.start - t.end), Math.abs(t.start - d.end));
