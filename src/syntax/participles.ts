import { type Columns, isBelow, isPast, isSubject, SUBJECT, weekdays } from './columns.ts';

/** “The man held in May was freed”, “the law passed last month bans bags”: a participle without a helper describes its subject where the helped or present verb behind it has none. */
export function participles(columns: Columns): void {
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

/** “The law … bans”, “the rules … take effect”. */
const isPresent = ({ forms, upos }: Columns, verb: number): boolean =>
  upos[verb] === 'VERB' && !isPast(forms[verb]!) && !/(?:ing|ss)$/.test(forms[verb]!);

/** “This month spreads benefits”: a time that is taken for who does it, or -1. */
function timeBefore({ forms, heads, relations }: Columns, verb: number): number {
  const noun = heads[verb - 1] === verb && isSubject(relations[verb - 1]) ? verb - 1 : -1;
  if (noun < 1) return -1;
  const isTime = TIME.test(forms[noun]!) && /^(?:this|last)$/i.test(forms[noun - 1]!);
  return isTime || weekdays.has(forms[noun]!.toLowerCase()) ? noun : -1;
}

/** What a noun's own phrases are made of. */
const PHRASE = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM)$/;
const TIME = /^(?:week|month|year|season|night)$/i;

/** “He is the fifth coach fired this season”: what somebody is does nothing; the verb behind it describes it, and what hangs on the verb behind a comma is the sentence's. */
export function predicates({ forms, upos, heads, relations }: Columns): void {
  const has = (head: number, relation: RegExp): boolean =>
    relations.some((r, i) => heads[i] === head && relation.test(r));
  for (let noun = 2; noun + 1 < forms.length; noun++) {
    const verb = heads[noun]!;
    if (!isSubject(relations[noun]) || verb < noun || upos[verb] !== 'VERB' || !isPast(forms[verb]!)) continue;
    if (upos[noun] !== 'NOUN' || !has(noun, /^cop$/) || !has(noun, SUBJECT) || has(verb, /^aux|^mark$/)) continue;
    if (!upos.slice(noun + 1, verb).every((u) => PHRASE.test(u))) continue;
    if (relations.some((r, i) => heads[i] === verb && r === 'obj' && !TIME.test(forms[i]!))) continue;
    heads[noun] = heads[verb]!;
    relations[noun] = relations[verb]!;
    let described = verb - 1;
    while (/^(?:compound|flat)$/.test(relations[described]!)) described = heads[described]!;
    heads[verb] = upos[described] === 'NOUN' ? described : noun;
    relations[verb] = 'acl';
    const comma = forms.indexOf(',', verb);
    for (let i = verb + 1; i < forms.length; i++) {
      if (heads[i] !== verb) continue;
      if ((comma > 0 && i >= comma) || i === forms.length - 1) heads[i] = noun;
      else if (relations[i] === 'obj') relations[i] = 'obl:unmarked';
    }
  }
}

/** What only a deed of the past can have been done in. */
const PAST_TIME = /^(?:last|ago|yesterday|earlier)$/i;

/** “Expects a loss because of the law signed last week”: a past time behind a participle is the participle's where the verb above tells of no past. */
export function pastTimes({ forms, upos, heads, relations }: Columns): void {
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
