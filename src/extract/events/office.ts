import type { Sentence, Token } from '../../model/article.ts';
import type { Clause } from './clauses.ts';
import { offices } from './lexicon/office.ts';
import { type Presence, presentIn } from './participants.ts';
import type { Trigger } from './trigger.ts';

/** Somebody takes an office or leaves it. */
export interface OfficeChange {
  trigger: Trigger;
  taker: string;
  /** Those named with the taker as acting: who appoints, who dismisses. */
  others: string[];
}

type Kind = 'appointment' | 'departure';
interface Rule {
  kind: Kind;
  /** Whether the subject of the active verb takes or leaves the office, or its object. */
  who: 'subject' | 'object';
  /** What must follow: an office (“his post”, “as minister”), or a word that makes the phrase. */
  needs?: 'office' | RegExp;
}

const verbs = new Map<string, Rule>();
const add = (words: string, rule: Rule) => {
  for (const w of words.split(' ')) verbs.set(w, rule);
};
add('resign retire abdicate', { kind: 'departure', who: 'subject' });
add('step stand', { kind: 'departure', who: 'subject', needs: /^(?:down|aside)$/ });
add('exit leave depart quit vacate relinquish', { kind: 'departure', who: 'subject', needs: 'office' });
add('oust sack depose', { kind: 'departure', who: 'object' });
add('dismiss remove fire', { kind: 'departure', who: 'object', needs: 'office' });
add('take assume', { kind: 'appointment', who: 'subject', needs: /^(?:office|up|over)$/ });
add('appoint reappoint', { kind: 'appointment', who: 'object' });
add('name', { kind: 'appointment', who: 'object', needs: 'office' });
add('swear', { kind: 'appointment', who: 'object', needs: /^in$/ });
const nouns = new Map<string, Kind>([
  ['appointment', 'appointment'],
  ['inauguration', 'appointment'],
  ['resignation', 'departure'],
  ['dismissal', 'departure'],
  ['ouster', 'departure'],
  ['sacking', 'departure'],
  ['abdication', 'departure'],
]);
/** Whether a word names an office. */
export const isOffice = (lemma: string): boolean => offices.test(lemma);
const owners = /^(?:the|his|her|their|a|an)$/;
const adverbs = /^(?:newly|recently|freshly)$/;
/** How many words on the office is looked for. */
const reach = 9;

/** The offices taken and left in a sentence. Only people take them, and only where the words leave no doubt. */
export function officeChangesOf(
  tokens: readonly Token[],
  sentence: Sentence,
  clauses: readonly Clause[],
  presence: readonly Presence[],
): OfficeChange[] {
  const found: OfficeChange[] = [];
  const persons = presentIn(presence, sentence.start, sentence.end).filter((p) => p.kind === 'person');
  if (!persons.length) return found;
  for (let i = sentence.first; i < sentence.last; i++) {
    const t = tokens[i]!;
    const lemma = t.lemma.toLowerCase();
    const clause = clauses.find((c) => i >= c.first && i < c.last)!;
    if (t.pos === 'VERB') {
      const rule = verbs.get(lemma);
      if (!rule) continue;
      const after = tokens[i + 1];
      const attributive = adverbs.test(tokens[i - 1]?.lower ?? '') && rule.who === 'object' && /ed$/.test(t.lower);
      if (attributive) {
        const person = persons.find((p) => p.start > t.end);
        if (person && plainBetween(tokens, i + 1, person.start)) push(found, i, i + 1, rule.kind, person.key, []);
        continue;
      }
      if (rule.needs === 'office' && lemma !== 'fire' && !tellsOffice(tokens, i, clause.last, lemma)) continue;
      if (lemma === 'fire' && firesAt(tokens, i, isPassive(tokens, i, clause))) continue;
      if (rule.needs instanceof RegExp && !rule.needs.test(after?.lower ?? '') && !assumes(tokens, i, lemma)) continue;
      // “Took over the firm” is no office.
      if (lemma === 'take' && after?.lower === 'over' && !takesOver(tokens, i)) continue;
      const passive = isPassive(tokens, i, clause);
      const first = tokens[clause.first]!.start;
      const last = tokens[clause.last - 1]!.end;
      const before = subjectOf(tokens, persons, clause, i);
      if (rule.who === 'subject' ? !passive : passive) {
        if (before) push(found, i, rule.needs instanceof RegExp ? i + 2 : i + 1, rule.kind, before.key, []);
      } else if (rule.who === 'object') {
        const person = persons.find((p) => p.start > t.end && p.start < last);
        const direct = person && plainBetween(tokens, i + 1, person.start);
        const acting = persons.filter((p) => p.start >= first && p.end <= t.start).map((p) => p.key);
        if (person && direct && !acting.includes(person.key)) push(found, i, i + 1, rule.kind, person.key, acting);
      }
    } else if (t.pos === 'NOUN' && nouns.has(lemma)) {
      const owner = persons.findLast((p) => p.end <= t.start);
      const part = tokens[i - 1];
      const of = tokens[i + 1]?.lower === 'of' ? persons.find((p) => p.start > t.end) : undefined;
      const own = owner && ((part?.pos === 'PART' && part.start - owner.end <= 1) || owner.end === part?.end);
      const person = own ? owner : of && plainBetween(tokens, i + 2, of.start) ? of : null;
      if (person) push(found, i, i + 1, nouns.get(lemma)!, person.key, []);
    }
  }
  return found;
}

function push(found: OfficeChange[], i: number, last: number, kind: Kind, taker: string, others: string[]) {
  const part = 'verb';
  const trigger: Trigger = { first: i, last, head: i, part, type: 'APPOINT', kind, strong: true };
  found.push({ trigger, taker, others: [...new Set(others)] });
}

/** Nothing but a title stands between: no verb, no full stop. */
function plainBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; tokens[i] && tokens[i]!.start < to; i++) {
    const t = tokens[i]!;
    if (t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'SCONJ' || /^[.;:]$/.test(t.text) || i - from > 8)
      return false;
  }
  return true;
}

function isPassive(tokens: readonly Token[], verb: number, clause: Clause): boolean {
  let i = verb - 1;
  while (i > clause.first && tokens[i]!.pos === 'ADV') i--;
  return /^(?:is|are|was|were|been|be|being|got)$/.test(tokens[i]?.lower ?? '');
}

/** “Left office”, “quit his post”, “named … minister”, “removed as head of …”. */
function tellsOffice(tokens: readonly Token[], verb: number, last: number, lemma: string): boolean {
  const end = Math.min(last, verb + reach);
  const loose = /^(?:name|dismiss|remove|fire|exit)$/.test(lemma);
  for (let i = verb + 1; i < end && tokens[i]; i++) {
    const t = tokens[i]!;
    if (t.text === ',' || t.text === '.' || t.pos === 'VERB') return false;
    if (!offices.test(t.lower)) continue;
    const before = tokens[i - 1]!;
    if (loose || i === verb + 1 || owners.test(before.lower) || before.lower === 'as') {
      // “Leave the office at six”, “left the minister”: a way home, a man.
      return loose || !(before.lower === 'the' && /^(?:office|minister|president|head|leader)$/.test(t.lower));
    }
    if (tokens.slice(verb + 1, i).some((x) => x.lower === 'as' || x.lower === 'his' || x.lower === 'her')) return true;
  }
  return false;
}

/** “Fired three rockets at the port”, “was fired on by police”: nobody loses a post. */
function firesAt(tokens: readonly Token[], verb: number, passive: boolean): boolean {
  for (let i = verb + 1; tokens[i] && i < verb + reach; i++) {
    const { lower, pos } = tokens[i]!;
    if (/^(?:at|upon|into|towards?)$/.test(lower)) return true;
    if (lower === 'on') return !/^[\p{Lu}\d]/u.test(tokens[i + 1]?.text ?? '');
    // Whom a club fires stands right behind the verb, with his office at most.
    if (!passive && pos === 'PROPN') return false;
    if (pos === 'PUNCT' || pos === 'VERB' || (!passive && pos === 'ADP')) return !passive;
  }
  return false;
}

const OVER = /^(?:ministry|department|command|presidency|office|post|chair|leadership)$/;
/** “Took over the ministry”, “took over as head of”. */
const takesOver = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(verb + 2, verb + 6).some((t) => OVER.test(t.lower)) || tokens[verb + 2]?.lower === 'as';

/** “Assumed the post of …”, “took up her duties”. */
function assumes(tokens: readonly Token[], verb: number, lemma: string): boolean {
  if (lemma !== 'assume') return false;
  for (let i = verb + 1; i < verb + 4 && tokens[i]; i++)
    if (offices.test(tokens[i]!.lower)) return owners.test(tokens[verb + 1]!.lower) || i === verb + 1;
  return false;
}

/** The person who is subject of the verb: before it in its clause, or before “who”; with “after taking …” the one in front. */
function subjectOf(
  tokens: readonly Token[],
  persons: readonly Presence[],
  clause: Clause,
  verb: number,
): Presence | null {
  const at = tokens[verb]!.start;
  const first = tokens[clause.first]!.start;
  const ing = tokens[verb]!.lower.endsWith('ing');
  const own = persons.filter((p) => p.start >= first && p.end <= at);
  for (const p of [...own].reverse()) {
    let from = verb;
    while (from > clause.first && tokens[from - 1]!.start >= p.end) from--;
    const verbBetween = tokens
      .slice(from, verb)
      .some((t) => t.pos === 'VERB' && !/(?:ing|ed)$/.test(t.lower) && !/^(?:to|resign)/.test(t.lower));
    const possessed = tokens[from]?.pos === 'PART' || /['’]s?$/.test(p.end <= at ? (tokens[from]?.text ?? '') : '');
    const isOf = possessed && tokens[from]?.pos === 'PART';
    if (!verbBetween && !isOf) return p;
  }
  if (own.length) return null;
  const before = persons.filter((p) => p.end <= first);
  const last = before.at(-1);
  if (!last) return null;
  if (clause.intro === 'who' && first - last.end <= 3) return last;
  return ing && /^(?:after|since|upon|before)$/.test(clause.intro ?? '') ? last : null;
}
