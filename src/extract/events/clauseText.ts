import type { Token } from '../../model/article.ts';
import { overlap } from '../../model/span.ts';
import { objectEnd, subjectStart, textOf } from './clauseEnds.ts';
import type { Clause } from './clauses.ts';
import { lightVerbs } from './lexicon.ts';
import type { Trigger } from './triggers.ts';

/** A label is printed on one line. */
export const labelMax = 70;

const irregular: Readonly<Record<string, [string, string]>> = {
  be: ['is', 'are'],
  have: ['has', 'have'],
  do: ['does', 'do'],
};

/** The present tense of a lemma, for one or for many. */
export function presentOf(lemma: string, plural: boolean): string {
  const known = irregular[lemma];
  if (known) return known[plural ? 1 : 0];
  if (plural) return lemma;
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** Kinds whose verbs need an object: without one their participle tells what was done to the noun before it. */
const suffered = new Set(['attack', 'arrest', 'verdict', 'ban', 'appointment']);

/**
 * What a clause reports, as a headline: its subject, its verb in the present tense, its object, at most 70 characters.
 * `nameOf` gives the full name for tokens that mention an actor; `many` holds names of one that the article treats as many. Null where the sentence doesn't fall into these parts.
 */
export function headlineOf(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  trigger: Trigger,
  dates: readonly { start: number; end: number }[],
  nameOf: (from: number, to: number) => string | null,
  many: ReadonlySet<string> = new Set(),
): string | null {
  let verb = trigger.head;
  if (trigger.part === 'noun') {
    verb = -1;
    for (let i = trigger.first - 1; i >= clause.first; i--)
      if (tokens[i]!.pos === 'VERB') {
        verb = i;
        break;
      }
    if (verb < 0 || !lightVerbs.has(tokens[verb]!.lemma)) return null;
  }
  if (/ing$/.test(tokens[verb]!.lower)) return null;
  // “The man who sold the map was arrested”: whoever is arrested stands before the clause.
  if (/^(?:who|which|that|whose|whom)$/.test(clause.intro ?? ''))
    for (let i = clause.first; i < verb; i++) if (tokens[i]!.pos === 'VERB') return null;
  let group = verb;
  while (
    group > clause.first &&
    (tokens[group - 1]!.pos === 'AUX' || tokens[group - 1]!.pos === 'ADV' || tokens[group - 1]!.lower === 'been')
  )
    group--;
  if (tokens[group - 1]?.lower === 'to' || tokens[group - 1]?.pos === 'PART') return null;
  for (let i = group; i < verb; i++) if (/^(?:not|never|n't|n’t|hardly)$/.test(tokens[i]!.lower)) return null;
  const helpers = tokens.slice(group, verb).filter((t) => t.pos === 'AUX');
  if (
    helpers.some((t) => /^(?:would|could|may|might|should|can|must|did|do|does|had)$/.test(t.lower)) &&
    !helpers.some((t) => t.lower === 'had')
  )
    return null;
  // “The third miner killed in the valley”: the participle hangs on its noun.
  if (group === verb && suffered.has(trigger.kind) && trigger.part === 'verb' && tokens[verb + 1]?.pos === 'ADP')
    return null;
  const from = subjectStart(tokens, clause, group, dates);
  if (from < 0 || from >= group) return null;
  let subject = textOf(text, tokens, from, group);
  while (/^(?:the|a|an|and|but) /i.test(subject)) subject = subject.replace(/^\S+ /, '');
  const named = nameOf(tokens[from]!.start, tokens[group - 1]!.end);
  const pronoun = group - from === 1 && tokens[from]!.pos === 'PRON';
  if (pronoun && !named) return null;
  // “The government of Prime Minister X” is not X.
  if (named && !/ of /.test(subject)) subject = named;
  else if (tokens.slice(from, group).some((t) => t.pos === 'PRON')) return null;
  if (!named && !tokens.slice(from, group).some((t) => /^(?:NOUN|PROPN|NUM)$/.test(t.pos))) return null;
  const head = tokens[group - 1]!;
  const plural =
    / and /.test(subject) ||
    many.has(head.text) ||
    (!named && head.pos === 'NOUN' && head.lower.endsWith('s') && head.lemma !== head.lower) ||
    (pronoun && /^(?:they|we)$/i.test(head.lower));
  const lemma = tokens[verb]!.lemma;
  const will = helpers.some((t) => t.lower === 'will' || t.lower === '’ll');
  const passive =
    helpers.some((t) => /^(?:is|are|was|were|be|been)$/.test(t.lower)) &&
    /(?:ed|en|t|n|d|g|k)$/.test(tokens[verb]!.lower) &&
    tokens[verb]!.lower !== lemma;
  const said = will
    ? `to ${passive ? `be ${tokens[verb]!.text}` : lemma}`
    : passive
      ? `${plural ? 'are' : 'is'} ${tokens[verb]!.text}`
      : presentOf(lemma, plural);
  const start = `${subject[0]!.toUpperCase()}${subject.slice(1)} ${said}`;
  const end = objectEnd(text, tokens, clause, verb + 1, labelMax - start.length - 1, dates);
  const agent = passive ? agentAfter(text, tokens, clause, verb + 1, nameOf, many) : null;
  const active = agent && `${agent.name} ${presentOf(lemma, agent.plural)} ${subject}`;
  if (active && active.length <= labelMax) return active[0]!.toUpperCase() + active.slice(1);
  // An object that didn't fit leaves a verb that says nothing.
  if (
    end <= verb + 1 &&
    !passive &&
    /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(tokens[verb + 1]?.pos ?? '') &&
    verb + 1 < clause.last
  )
    return null;
  // Who announces without saying what has its line from the clause that follows.
  if (trigger.kind === 'announcement' && end <= verb + 1) return null;
  const label = end > verb + 1 ? `${start} ${textOf(text, tokens, verb + 1, end)}` : start;
  const needsObject = end <= verb + 1 && trigger.part === 'noun';
  return label.length > labelMax || label.length < 12 || needsObject ? null : label;
}

const backshift: Readonly<Record<string, string>> = { was: 'is', were: 'are', had: 'has', would: 'will', could: 'can' };

/** “X announced that Y was building Z” as “X announces Y is building Z”: the words said are one tense further back. */
export function announcementOf(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  trigger: Trigger,
  dates: readonly { start: number; end: number }[],
  nameOf: (from: number, to: number) => string | null,
): string | null {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (trigger.kind !== 'announcement' || trigger.part !== 'verb' || next?.intro !== 'that') return null;
  const from = subjectStart(tokens, clause, trigger.head, dates);
  if (from < 0 || from >= trigger.head) return null;
  const who = nameOf(tokens[from]!.start, tokens[trigger.head - 1]!.end);
  if (!who) return null;
  const start = `${who} ${presentOf(tokens[trigger.head]!.lemma, / and /.test(who))}`;
  const end = objectEnd(text, tokens, next, next.first + 1, labelMax - start.length - 1, dates);
  const said = textOf(text, tokens, next.first + 1, end)
    .replace(/^the /, '')
    .replace(/\b(?:was|were|had|would|could)\b/, (w) => backshift[w]!);
  const label = `${start} ${said}`;
  return said.split(' ').length < 3 || label.length > labelMax ? null : label;
}

/** Who stands behind “by” in a passive clause, by name or in the words used; null where nobody does. */
function agentAfter(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  from: number,
  nameOf: (from: number, to: number) => string | null,
  many: ReadonlySet<string>,
): { name: string; plural: boolean } | null {
  for (let i = from; i < Math.min(clause.last, from + 3); i++) {
    if (tokens[i]!.lower !== 'by') continue;
    let first = i + 1;
    if (tokens[first]?.pos === 'DET') first++;
    let end = first;
    while (end < clause.last && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]!.pos)) end++;
    if (end === first) return null;
    const named = nameOf(tokens[first]!.start, tokens[end - 1]!.end);
    const name = named ?? textOf(text, tokens, first, end);
    const { pos, lower, lemma, text: last } = tokens[end - 1]!;
    const isPlural = !named && pos === 'NOUN' && lower.endsWith('s') && lemma !== lower;
    return { name, plural: isPlural || many.has(last) || / and /.test(name) };
  }
  return null;
}

/**
 * “The visit by its director to Norland”: words that belong to somebody whom the label doesn't name are left out of it, with
 * their preposition, up to the next. Null where there are none.
 */
function strangersIn(tokens: readonly Token[], from: number, to: number): { first: number; last: number } | null {
  let first = from;
  for (let i = from; i < to; i++) {
    const t = tokens[i]!;
    if (t.pos === 'PROPN') return null;
    if (t.pos === 'ADP') first = i;
    if (!/^(?:its|his|her|their|my|our|your)$/.test(t.lower)) continue;
    let last = i + 1;
    while (last < to && tokens[last]!.pos !== 'ADP') last++;
    return { first, last };
  }
  return null;
}

/** The noun phrase around a noun trigger, as a heading: “the King's visit to the mine”. */
export function phraseOf(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  trigger: Trigger,
  dates: readonly { start: number; end: number }[],
): string | null {
  if (trigger.part !== 'noun') return null;
  let from = trigger.first;
  while (from > clause.first) {
    const t = tokens[from - 1]!;
    if (
      !['ADJ', 'NOUN', 'PROPN', 'PART', 'NUM'].includes(t.pos) ||
      t.lower === 'to' ||
      dates.some((d) => overlap(d, t))
    )
      break;
    from--;
  }
  while (
    from < trigger.first &&
    (tokens[from]!.pos === 'PART' ||
      /^(?:first|second|new|latest|recent|own|same|last|previous)$/.test(tokens[from]!.lower))
  )
    from++;
  const room = labelMax - (tokens[trigger.head]!.end - tokens[from]!.start) - 1;
  const next = tokens[trigger.head + 1];
  const goesOn = next && next.pos === 'ADP' && /^(?:of|with|between|in|on|against|by|at|to)$/.test(next.lower);
  const end = goesOn ? objectEnd(text, tokens, clause, trigger.head + 1, room, dates) : trigger.head + 1;
  const strangers = strangersIn(tokens, trigger.head + 1, end);
  const label = [
    textOf(text, tokens, from, strangers?.first ?? Math.max(end, trigger.head + 1)),
    strangers ? textOf(text, tokens, strangers.last, end) : '',
  ]
    .filter(Boolean)
    .join(' ');
  if (label.length > labelMax || label.split(' ').length < 2 || /^[^\s]['’´]?s? /.test(label)) return null;
  return label[0]!.toUpperCase() + label.slice(1);
}
