import type { Sentence, Token } from '../../model/article.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { months, ordinal, plainWords } from './lexicon/names.ts';
import type { Trigger } from './trigger.ts';

const rounds = new Set(['round', 'session', 'edition', 'meeting', 'summit']);
/** Kinds that are counted as a series; the 15th attack of a year has no name by that. */
const serial = new Set(['meeting', 'exercise', 'show', 'call']);
/** Kinds that have names of their own. */
const nameable = new Set([
  'meeting',
  'exercise',
  'show',
  'agreement',
  'contest',
  'election',
  'battle',
  'disaster',
  'declaration',
]);
const capital = /^\p{Lu}/u;

/** A happening's proper name in a sentence; `trigger` is the trigger it contains, if any, `year` the year it carries. */
export interface EventName {
  span: Span;
  first: number;
  last: number;
  year: string | null;
}

/** Names with their year: “Sharp Gale 2029”, “Nordwind-2030”, “Nordwind/Sea-2030”. */
function yearNames(text: string, tokens: readonly Token[], { first, last }: Sentence): EventName[] {
  const names: EventName[] = [];
  for (let i = first; i < last; i++) {
    const whole = /^(\p{Lu}[\p{L}]+(?:[/-]\p{Lu}[\p{L}]+)*)-((?:19|20)\d\d)$/u.exec(tokens[i]!.text);
    const year = whole?.[2] ?? (/^(?:19|20)\d\d$/.test(tokens[i]!.text) ? tokens[i]!.text : null);
    if (!year) continue;
    let from = i;
    if (whole) {
      while (from > first + 1 && tokens[from - 1]!.text === '/' && capital.test(tokens[from - 2]!.text)) from -= 2;
    } else {
      while (from > first) {
        const left = tokens[from - 1]!;
        const glued = /^[-/–]$/.test(left.text) && left.end === tokens[from]!.start;
        if (!glued && !(capital.test(left.text) && left.pos !== 'ADP' && left.pos !== 'DET' && !months.test(left.text)))
          break;
        from--;
      }
      while (from < i && !capital.test(tokens[from]!.text)) from++;
      if (from === i || tokens.slice(from, i).some((t) => months.test(t.text))) continue;
      // A capital at the start of the sentence alone is no name: “Before 2016”, “Since 2012”.
      if (from === first && i - from < 2 && tokens[from]!.pos !== 'PROPN') continue;
    }
    names.push({ span: spanOf(text, tokens[from]!.start, tokens[i]!.end), first: from, last: i + 1, year });
  }
  return names;
}

/** The end of the noun phrase that starts at `i`, prepositional “of” phrases included, up to `most` tokens. */
function phraseEnd(tokens: readonly Token[], i: number, last: number, most: number): number {
  let end = i;
  for (let j = i; j < Math.min(last, i + most); j++) {
    const t = tokens[j]!;
    const inner =
      ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART'].includes(t.pos) ||
      t.text === '-' ||
      t.text === '–' ||
      t.lower === 'of';
    const joint = t.lower === 'and' && tokens[j + 1] && ['NOUN', 'ADJ', 'PROPN'].includes(tokens[j + 1]!.pos);
    if (!inner && !joint) break;
    if (t.pos === 'NOUN' || t.pos === 'PROPN') end = j + 1;
  }
  return end;
}

/** Numbered happenings: “the 19th round of the annual … consultations”, “the ninth meeting of the … mechanism”. */
function numberedName(
  text: string,
  tokens: readonly Token[],
  { first, last }: Sentence,
  trigger: Trigger,
): EventName | null {
  for (let i = trigger.head - 1; i >= Math.max(first, trigger.head - 12); i--) {
    const t = tokens[i]!;
    if (t.pos === 'VERB' || t.text === ',' || t.pos === 'AUX') return null;
    if (!ordinal.test(t.text)) continue;
    const next = tokens[i + 1];
    const isRound = rounds.has(next?.lemma ?? '') && tokens[i + 2]?.lower === 'of';
    if (!isRound && (!/\d/.test(t.text) || !serial.has(trigger.kind))) return null;
    // “The 50th anniversary of the founding”: the number belongs to another head.
    if (!isRound && tokens.slice(i + 1, trigger.head).some((x) => x.pos === 'ADP')) return null;
    const end = phraseEnd(tokens, i + 1, last, 16);
    if (end <= trigger.head) return null;
    return { span: spanOf(text, t.start, tokens[end - 1]!.end), first: i, last: end, year: null };
  }
  return null;
}

/** Capitalised names that end in the trigger: “Munich Security Conference”, “Zhuhai Air Show”. */
function capitalName(text: string, tokens: readonly Token[], { first }: Sentence, trigger: Trigger): EventName | null {
  if (!nameable.has(trigger.kind) || !capital.test(tokens[trigger.head]!.text)) return null;
  let from = trigger.head;
  while (
    from > first &&
    capital.test(tokens[from - 1]!.text) &&
    tokens[from - 1]!.pos !== 'DET' &&
    tokens[from - 1]!.pos !== 'ADP'
  )
    from--;
  if (tokens.slice(from, trigger.head).every((t) => plainWords.test(t.lower))) return null;
  if (trigger.head - from < 1 || (from === first && trigger.head - from < 2)) return null;
  return {
    span: spanOf(text, tokens[from]!.start, tokens[trigger.head]!.end),
    first: from,
    last: trigger.head + 1,
    year: null,
  };
}

/** All names of happenings in a sentence, with the trigger that each holds. */
export function namesOf(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  triggers: readonly Trigger[],
): { name: EventName; trigger: Trigger | null }[] {
  const found: { name: EventName; trigger: Trigger | null }[] = yearNames(text, tokens, sentence).map((name) => ({
    name,
    trigger: triggers.find((t) => t.head >= name.first && t.head < name.last) ?? null,
  }));
  for (const trigger of triggers) {
    if (trigger.part !== 'noun' || trigger.kind === 'anniversary') continue;
    if (found.some(({ name }) => trigger.head >= name.first && trigger.head < name.last)) continue;
    const name = numberedName(text, tokens, sentence, trigger) ?? capitalName(text, tokens, sentence, trigger);
    if (name) found.push({ name, trigger });
  }
  return found;
}
