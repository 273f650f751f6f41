import { IRREGULAR_VERBS } from './irregularVerbs.ts';
import type { Upos } from './tree.ts';

const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow'.split(' '),
);

/** A sentence's columns as the parser leaves them; `heads` count within the sentence, -1 for the root. */
interface Columns {
  forms: readonly string[];
  upos: readonly Upos[];
  heads: Int32Array;
  relations: string[];
}

const isSubject = (relation: string | undefined): boolean => relation === 'nsubj' || relation === 'nsubj:pass';

/**
 * Mends in place what Universal Dependencies forbid and a parser that decides arc by arc can't see: a second subject between commas
 * is the apposition of the first (“Ida Holm, the mayor, said”), no weekday opens a name or a noun (“On Monday Ida Holm left”, “On Monday police
 * left”), who names somebody isn't named (“the board named Ida Holm”), the country behind a town does nothing (“…, a girl from Halden, Norland drove
 * off”), a verb without a subject has the noun right before it for one (“before the ferry sank”), and a finite verb the noun that a participle before it
 * describes (“the man held in May was freed”).
 */
export function keepConstraints(columns: Columns): void {
  appositions(columns);
  days(columns);
  daysBefore(columns);
  naming(columns);
  countries(columns);
  openings(columns);
  participles(columns);
  pastTimes(columns);
}

function appositions({ forms, heads, relations }: Columns): void {
  const first = new Map<number, number>();
  for (let i = 0; i < forms.length; i++) {
    const head = heads[i]!;
    if (!isSubject(relations[i]) || head < i) continue;
    const before = first.get(head);
    if (before === undefined) {
      first.set(head, i);
      continue;
    }
    let from = i;
    for (let k = i - 1; k > before && leadsTo(heads, k, i); k--) from = k;
    if (forms[from - 1] !== ',') continue;
    heads[i] = before;
    relations[i] = 'appos';
  }
}

/** Whether a token stands under another, however deep. */
function leadsTo(heads: Int32Array, token: number, top: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 20; at = heads[at]!, steps++) if (at === top) return true;
  return false;
}

/** “The board named Ida Holm”: without its helper a verb behind a subject with an article is no passive, and the name behind it is its object. */
function naming({ forms, upos, heads, relations }: Columns): void {
  const has = (head: number, relation: RegExp): boolean =>
    relations.some((r, k) => heads[k] === head && relation.test(r));
  for (let i = 2; i < forms.length; i++) {
    const verb = i - 1;
    if (relations[i] !== 'xcomp' || upos[i] !== 'PROPN' || heads[i] !== verb || has(verb, /^aux:pass$/)) continue;
    const subject = relations.findIndex((r, k) => heads[k] === verb && isSubject(r) && has(k, /^det$/));
    if (subject < 0) continue;
    relations[subject] = 'nsubj';
    relations[i] = 'obj';
  }
}

/** Parts of a day, which are called by it. */
const DAY_PARTS = /^(?:morning|noon|lunchtime|afternoon|evening|night|midnight)s?$/;

/** “On Thursday parliament voted”: behind “on” a weekday, or its night, is no part of the noun that a verb without another subject follows. */
function daysBefore({ forms, upos, heads, relations }: Columns): void {
  for (let day = 1; day + 1 < forms.length; day++) {
    const noun = heads[day]!;
    const verb = heads[noun] ?? -1;
    if (relations[day] !== 'compound' || noun < day || !/^(?:obl|nsubj)/.test(relations[noun]!) || verb < noun)
      continue;
    if (!weekdays.has(forms[day]!.toLowerCase()) || !/^on$/i.test(forms[day - 1]!) || heads[day - 1] !== noun) continue;
    const when = DAY_PARTS.test(forms[day + 1]!.toLowerCase()) ? day + 1 : day;
    if (upos[verb] !== 'VERB' || when === noun) continue;
    if (relations.some((r, i) => i !== noun && heads[i] === verb && isSubject(r))) continue;
    heads[day - 1] = when;
    heads[day] = when;
    heads[when] = verb;
    relations[when] = 'obl';
    relations[noun] = relations.some((r, i) => heads[i] === verb && r === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
  }
}

function days({ forms, upos, heads, relations }: Columns): void {
  for (let day = 0; day < forms.length; day++) {
    if (relations[day + 1] !== 'flat' || !weekdays.has(forms[day]!.toLowerCase())) continue;
    const name: number[] = [];
    for (let i = day + 1; i < forms.length && leadsTo(heads, i, day) && relations[i] === 'flat'; i++) name.push(i);
    const [opening] = name;
    const verb = heads[day]!;
    if (opening === undefined || verb < opening || upos[verb] !== 'VERB') continue;
    if (relations.some((r, i) => heads[i] === verb && isSubject(r))) continue;
    for (const i of name) if (heads[i] === day) heads[i] = opening;
    heads[opening] = verb;
    relations[opening] = 'nsubj';
  }
}

/** A name behind a comma and a town that says where somebody is from, who hangs on nothing that the verb governs, is the town's country: he is the subject. */
function countries({ forms, upos, heads, relations }: Columns): void {
  const has = (head: number, relation: string): boolean =>
    relations.some((r, i) => heads[i] === head && r === relation);
  for (let i = 3; i < forms.length; i++) {
    const verb = heads[i]!;
    if (!isSubject(relations[i]) || verb < i || upos[i] !== 'PROPN' || forms[i - 1] !== ',') continue;
    let town = i - 2;
    while (upos[town] === 'PROPN' && /^(?:flat|compound)$/.test(relations[town]!) && heads[town]! < i)
      town = heads[town]!;
    const who = heads[town]!;
    if (upos[town] !== 'PROPN' || relations[town] !== 'nmod' || !has(town, 'case') || who > town) continue;
    if (upos[who] !== 'NOUN' || !has(who, 'det') || has(who, 'case') || leadsTo(heads, verb, who)) continue;
    relations[who] = relations[i]!;
    heads[who] = verb;
    relations[i] = 'appos';
    heads[i] = town;
  }
}

/** What opens a clause as well as a phrase of time. */
const OPENING = /^(?:before|after|since|until|till)$/i;
/** How a clause hangs that has lost its subject to such a phrase; a participle that describes the noun is its `acl`. */
const HANGING = /^(?:advcl|parataxis|conj|ccomp|root)$/;

const isPast = (form: string): boolean => /ed$/i.test(form) || IRREGULAR_VERBS.has(form.toLowerCase());

/** “Before the ferry sank”: what the parser takes for a phrase of time opens the clause of the verb that follows, which has no other subject. */
function openings({ forms, upos, heads, relations }: Columns): void {
  for (let i = 0; i + 2 < forms.length; i++) {
    const noun = heads[i]!;
    if (relations[i] !== 'case' || noun < i || !OPENING.test(forms[i]!) || relations[noun] !== 'obl') continue;
    let next = noun + 1;
    while (next < forms.length && isBelow(heads, next, noun)) next++;
    const isHelp = /^(?:AUX|ADV)$/.test(upos[next] ?? '') && heads[next]! > next;
    const verb = isHelp ? heads[next]! : next;
    if (upos[verb] !== 'VERB' || !HANGING.test(relations[verb]!) || (!isHelp && !isPast(forms[verb]!))) continue;
    const above = heads[noun]!;
    if (above !== verb && isBelow(heads, above, verb)) continue;
    if (relations.some((r, k) => heads[k] === verb && /^(?:nsubj|csubj|expl)/.test(r))) continue;
    relations[noun] = relations.some((r, k) => heads[k] === verb && r === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
    heads[noun] = verb;
    relations[i] = 'mark';
    heads[i] = verb;
    if (above === verb) continue;
    relations[verb] = 'advcl';
    heads[verb] = above;
  }
}

/** “The man held in May was freed”, “the law passed last month bans bags”: a participle without a helper describes its subject where the helped or present verb behind it has none. */
function participles(columns: Columns): void {
  const { forms, upos, heads, relations } = columns;
  for (let from = 2; from < forms.length; from++) {
    const isHelp = /^aux/.test(relations[from]!);
    const verb = isHelp ? heads[from]! : from;
    if (verb < from || (!isHelp && !isPresent(columns, verb))) continue;
    const time = timeBefore(columns, verb);
    if (relations.some((r, i) => i !== time && heads[i] === verb && SUBJECT.test(r) && upos[i] !== 'VERB')) continue;
    const part = relations.findIndex(
      (r, i) =>
        i < from &&
        upos[i] === 'VERB' &&
        isPast(forms[i]!) &&
        (heads[i] === verb ? /^(?:advcl|[cn]subj|ccomp)/.test(r) : heads[verb] === i && r !== 'acl'),
    );
    if (part < 0 || relations.some((r, i) => heads[i] === part && /^(?:aux|mark|cop)/.test(r))) continue;
    const apart = forms[part - 1] === ',' && forms[from - 1] === ',';
    if (!apart && /^(?:PUNCT|CCONJ|PRON|AUX|PART|SCONJ)$/.test(upos[from - 1]!)) continue;
    // “The board warned that wells could run dry”.
    if (forms.slice(part, apart ? from - 1 : from).some((f) => /^(?:that|whether|,)$/.test(f))) continue;
    const noun = relations.findIndex((r, i) => heads[i] === part && isSubject(r));
    if (noun !== part - (apart ? 2 : 1) || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    // “A police source said the policy precludes it”, “helped guide the club”: how the verb hangs says that it is no other clause.
    if (!isHelp && heads[verb] === part && !(time >= 0 || /^(?:advcl|conj|parataxis)$/.test(relations[verb]!)))
      continue;
    // “The court issued a warrant”: who has an object undergoes nothing, unless it is a day.
    const done = relations.findIndex((r, i) => heads[i] === part && r === 'obj');
    if (!isHelp && done >= 0 && !weekdays.has(forms[done]!.toLowerCase())) continue;
    if (!isHelp && /s$/.test(forms[verb]!) === (upos[noun] === 'NOUN' && /s$/.test(forms[noun]!))) continue;
    if (heads[verb] === part) {
      heads[verb] = heads[part]!;
      relations[verb] = relations[part]!;
      for (let i = from; i < forms.length; i++) if (heads[i] === part) heads[i] = verb;
    }
    heads[noun] = verb;
    relations[noun] = relations.some((r, i) => heads[i] === verb && r === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
    heads[part] = noun;
    relations[part] = 'acl';
    const when = time < 0 && !isHelp ? done : time;
    if (when < 0) continue;
    heads[when] = part;
    relations[when] = 'obl:unmarked';
  }
}

/** “The law … bans”, “the rules … take effect”: a present verb, without a word that makes it another clause's. */
const isPresent = ({ forms, upos, heads, relations }: Columns, verb: number): boolean =>
  upos[verb] === 'VERB' &&
  !isPast(forms[verb]!) &&
  !/(?:ing|ss)$/.test(forms[verb]!) &&
  !relations.some((r, i) => heads[i] === verb && i < verb && /^(?:aux|mark|cc$|obj|expl)/.test(r));

/** “This month spreads benefits”: a time that is taken for who does it, or -1. */
function timeBefore({ forms, heads, relations }: Columns, verb: number): number {
  const noun = heads[verb - 1] === verb && isSubject(relations[verb - 1]) ? verb - 1 : -1;
  if (noun < 1) return -1;
  const isTime = /^(?:week|month|year|night)$/i.test(forms[noun]!) && /^(?:this|last)$/i.test(forms[noun - 1]!);
  return isTime || weekdays.has(forms[noun]!.toLowerCase()) ? noun : -1;
}

/** What only a deed of the past can have been done in. */
const PAST_TIME = /^(?:last|ago|yesterday|earlier)$/i;

/** “Expects a loss because of the law signed last week”: a past time behind a participle is the participle's where the verb above tells of no past. */
function pastTimes({ forms, upos, heads, relations }: Columns): void {
  for (let time = 3; time < forms.length; time++) {
    const verb = heads[time]!;
    if (!/^(?:obl:unmarked|advmod)$/.test(relations[time]!) || verb < 0 || verb > time || upos[verb] !== 'VERB')
      continue;
    if (
      isPast(forms[verb]!) ||
      relations.some((r, i) => heads[i] === verb && /^aux/.test(r) && PAST_HELP.test(forms[i]!))
    )
      continue;
    let first = time;
    while (first > verb && isBelow(heads, first - 1, time)) first--;
    if (!forms.slice(first, time + 1).some((f) => PAST_TIME.test(f))) continue;
    for (let part = heads[first - 1]!, at = first - 1; at > verb; at = part, part = heads[at]!) {
      if (upos[at] !== 'VERB' || !/^acl/.test(relations[at]!) || !isPast(forms[at]!)) continue;
      heads[time] = at;
      break;
    }
  }
}
const PAST_HELP = /^(?:was|were|did|had|would|could|might|'d)$/i;

const SUBJECT = /^(?:nsubj|csubj|expl)/;

function isBelow(heads: Int32Array, token: number, above: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && steps < heads.length; steps++) {
    if (at === above) return true;
    at = heads[at]!;
  }
  return false;
}
