import { type Columns, isBelow, isPast, isPlain, isSubject, SUBJECT } from './columns.ts';

/** What opens a clause as well as a phrase of time. */
const OPENING = /^(?:before|after|since|until|till)$/i;
/** How a clause hangs that has lost its subject to such a phrase; a participle that describes the noun is its `acl`. */
const HANGING = /^(?:advcl|parataxis|conj|ccomp|root)$/;

/** “Before the ferry sank”: what the parser takes for a phrase of time opens the clause of the verb that follows, which has no other subject. */
export function openings({ forms, upos, heads, relations }: Columns): void {
  for (let i = 0; i + 2 < forms.length; i++) {
    const noun = heads[i]!;
    if (relations[i] !== 'case' || noun < i || !OPENING.test(forms[i]!) || relations[noun] !== 'obl') continue;
    let next = noun + 1;
    while (next < forms.length && isBelow(heads, next, noun)) next++;
    const isHelp = /^(?:AUX|ADV)$/.test(upos[next] ?? '') && heads[next]! > next;
    const verb = isHelp ? heads[next]! : next;
    if (upos[verb] !== 'VERB' || !HANGING.test(relations[verb]!) || (!isHelp && !isPast(forms[verb]!))) continue;
    if (relations.some((r, k) => heads[k] === verb && SUBJECT.test(r))) continue;
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

/** “They were trapped when a gallery collapsed, the firm said”: what stands between what is said and the comma before who says it belongs to what is said. */
export function contents({ forms, heads, relations }: Columns): void {
  for (let content = 0; content < forms.length; content++) {
    const says = heads[content]!;
    if (relations[content] !== 'ccomp' || says < content) continue;
    const who = relations.findIndex((r, i) => heads[i] === says && isSubject(r));
    let from = who < 0 || who > says ? says : who;
    while (from > content && isBelow(heads, from - 1, who)) from--;
    if (forms[from - 1] !== ',') continue;
    for (let i = content + 1; i < from; i++)
      if (heads[i] === says && /^(?:advcl|obl)/.test(relations[i]!)) heads[i] = content;
  }
}

/** “Holm said she would look into it and warned of thieves”: a past tense without subject or helper goes on with the verb above the infinitive that it is joined to. */
export function tenses({ forms, upos, heads, relations }: Columns): void {
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

/** “The barge burned, and nine men drowned”: “and” joins no subject to anything, but its verb to the one before. */
export function coordinations({ forms, upos, heads, relations }: Columns): void {
  for (let and = 2; and + 2 < forms.length; and++) {
    const noun = heads[and]!;
    const verb = heads[noun] ?? -1;
    if (relations[and] !== 'cc' || noun < and || !isSubject(relations[noun]) || verb < noun) continue;
    if (upos[verb] !== 'VERB' || !/^(?:advcl|parataxis)$/.test(relations[verb]!) || heads[verb]! > and) continue;
    if (relations.some((r, k) => heads[k] === verb && (r === 'mark' || r === 'advmod') && k < verb)) continue;
    relations[verb] = 'conj';
    heads[and] = verb;
    if (forms[and - 1] === ',') heads[and - 1] = verb;
  }
}
