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
 * off”), a verb without a subject has the noun right before it for one (“before the ferry sank”), a finite verb the noun that a participle before it
 * describes (“the man held in May was freed”), and no past tense goes on with an infinitive (“said he would look, and warned them”).
 */
export function keepConstraints(columns: Columns): void {
  appositions(columns);
  days(columns);
  daysBefore(columns);
  naming(columns);
  countries(columns);
  openings(columns);
  participles(columns);
  tenses(columns);
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

/** “Come”, “run”: a past participle that is the plain form, too. */
const isPlain = (form: string): boolean => IRREGULAR_VERBS.get(form.toLowerCase()) === form.toLowerCase();
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
    if (relations.some((r, k) => heads[k] === verb && /^(?:nsubj|csubj|expl)/.test(r))) continue;
    const above = heads[noun]!;
    if (above !== verb && isBelow(heads, above, verb)) {
      // “Holm denied it was unsafe after a report said so”: the clause that the parser hung on that verb is the main one.
      let main = above;
      while (heads[main] !== verb) main = heads[main]!;
      if (relations[main] !== 'ccomp' || main > noun) continue;
      relations[main] = relations[verb]!;
      heads[main] = heads[verb]!;
    }
    relations[noun] = relations.some((r, k) => heads[k] === verb && r === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
    heads[noun] = verb;
    relations[i] = 'mark';
    heads[i] = verb;
    if (above === verb) continue;
    relations[verb] = 'advcl';
    heads[verb] = above;
  }
}

/** “The man held in May was freed”: a participle without a helper describes its subject where the helped verb behind it has none. */
function participles({ forms, upos, heads, relations }: Columns): void {
  for (let help = 2; help < forms.length; help++) {
    const verb = heads[help]!;
    if (
      !/^aux/.test(relations[help]!) ||
      verb < help ||
      relations.some((r, i) => heads[i] === verb && SUBJECT.test(r) && upos[i] !== 'VERB')
    )
      continue;
    if (/^(?:PUNCT|CCONJ|PRON|AUX|PART|SCONJ)$/.test(upos[help - 1]!)) continue;
    const part = relations.findIndex(
      (r, i) =>
        i < help &&
        upos[i] === 'VERB' &&
        isPast(forms[i]!) &&
        (heads[i] === verb ? /^(?:advcl|[cn]subj)/.test(r) : heads[verb] === i && r !== 'acl'),
    );
    if (part < 0 || relations.some((r, i) => heads[i] === part && /^(?:aux|mark|cop)/.test(r))) continue;
    // “The board warned that wells could run dry”.
    if (forms.slice(part, help).some((f) => /^(?:that|whether|,)$/.test(f))) continue;
    const noun = relations.findIndex((r, i) => heads[i] === part && isSubject(r));
    if (noun !== part - 1 || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) continue;
    if (heads[verb] === part) {
      heads[verb] = heads[part]!;
      relations[verb] = relations[part]!;
      for (let i = help; i < forms.length; i++) if (heads[i] === part) heads[i] = verb;
    }
    heads[noun] = verb;
    relations[noun] = relations.some((r, i) => heads[i] === verb && r === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
    heads[part] = noun;
    relations[part] = 'acl';
  }
}
const SUBJECT = /^(?:nsubj|csubj|expl)/;

/** “Holm said she would look into it and warned of thieves”: a past tense without subject or helper goes on with the verb above the infinitive that it is joined to. */
function tenses({ forms, upos, heads, relations }: Columns): void {
  const has = (head: number, relation: RegExp): boolean =>
    relations.some((r, k) => heads[k] === head && relation.test(r));
  for (let i = 3; i < forms.length; i++) {
    if (relations[i] !== 'conj' || upos[i] !== 'VERB' || !isPast(forms[i]!) || isPlain(forms[i]!)) continue;
    const joined = heads[i]!;
    let above = heads[joined] ?? -1;
    // “Rejected claims that it would fail, and accused the board”.
    if (relations[joined] === 'acl' && upos[above] === 'NOUN') above = heads[above]!;
    if (above < 0 || above > joined || !/^(?:[cx]comp|acl)$/.test(relations[joined]!)) continue;
    if (!isPast(forms[above]!) || has(i, /^(?:aux|nsubj|csubj|expl|mark)/)) continue;
    const helps = forms.filter((_, k) => heads[k] === joined && /^(?:aux|mark)/.test(relations[k]!));
    const isBare =
      helps.some((f) => /^(?:to|would|could|should|might|will|can|may|must)$/i.test(f)) &&
      (!isPast(forms[joined]!) || isPlain(forms[joined]!));
    if (isBare && has(above, SUBJECT)) heads[i] = above;
  }
}

function isBelow(heads: Int32Array, token: number, above: number): boolean {
  let at = token;
  for (let steps = 0; at >= 0 && steps < heads.length; steps++) {
    if (at === above) return true;
    at = heads[at]!;
  }
  return false;
}
