import { contents, coordinations, openings, tenses } from './clauses.ts';
import { type Columns, isBelow, isSubject, months, weekdays } from './columns.ts';
import { participles, pastTimes, predicates } from './participles.ts';
import { amounts, prepositions } from './phrases.ts';
import { relatives } from './relatives.ts';

/**
 * Mends in place what Universal Dependencies forbid and a parser that decides arc by arc can't see: a second subject between commas
 * is the apposition of the first (“Ida Holm, the mayor, said”), no weekday opens a name or a noun (“On Monday Ida Holm left”, “On Monday police
 * left”), who names somebody isn't named (“the board named Ida Holm”), the country behind a town does nothing (“…, a girl from Halden, Norland drove
 * off”), and what `clauses.ts`, `participles.ts`, `relatives.ts` and `phrases.ts` say of what belongs to which word.
 */
export function keepConstraints(columns: Columns): void {
  prepositions(columns);
  amounts(columns);
  appositions(columns);
  days(columns);
  datesWithDayFirst(columns);
  daysBefore(columns);
  naming(columns);
  countries(columns);
  openings(columns);
  participles(columns);
  predicates(columns);
  pastTimes(columns);
  contents(columns);
  tenses(columns);
  coordinations(columns);
  relatives(columns);
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
    for (let k = i - 1; k > before && isBelow(heads, k, i); k--) from = k;
    if (forms[from - 1] !== ',') continue;
    heads[i] = before;
    relations[i] = 'appos';
  }
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
    for (let i = day + 1; i < forms.length && isBelow(heads, i, day) && relations[i] === 'flat'; i++) name.push(i);
    const [opening] = name;
    const verb = heads[day]!;
    if (opening === undefined || verb < opening || upos[verb] !== 'VERB') continue;
    if (relations.some((r, i) => heads[i] === verb && isSubject(r))) continue;
    for (const i of name) if (heads[i] === day) heads[i] = opening;
    heads[opening] = verb;
    relations[opening] = 'nsubj';
  }
}

/** “Is planned for 15 December, officials said”: what stands right before a day and its month is neither what the day hangs on nor what opens the clause behind it. */
function datesWithDayFirst({ forms, upos, heads, relations }: Columns): void {
  for (let at = 1; at + 2 < forms.length; at++) {
    const day = at + 1;
    if (upos[at] !== 'ADP' || !/^\d{1,2}$/.test(forms[day]!) || !months.has(forms[day + 1]!.toLowerCase())) continue;
    if (heads[day] === at) {
      heads[day] = heads[at]!;
      relations[day] = relations[at]!;
    } else if (relations[at] === 'mark' && heads[at] === heads[day] && upos[at - 1] === 'VERB') {
      relations[heads[at]!] = 'parataxis';
      heads[day] = at - 1;
      relations[day] = 'obl';
    } else continue;
    heads[at] = day;
    relations[at] = 'case';
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
    if (upos[who] !== 'NOUN' || !has(who, 'det') || has(who, 'case') || isBelow(heads, verb, who)) continue;
    relations[who] = relations[i]!;
    heads[who] = verb;
    relations[i] = 'appos';
    heads[i] = town;
  }
}
