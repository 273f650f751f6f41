import { type Columns, isBelow, months, weekdays } from './columns.ts';

/** How a relative clause hangs that the parser takes for a clause of its own. */
const LOOSE = /^(?:advcl|conj|parataxis)$/;

/**
 * “The board backed the offer, which Hollis made on Monday”, “the first since 1959, when a tram burned”: what “which” stands for behind a comma,
 * and a time with “when” behind it, are described by the clause that follows, whatever its verb hangs on; of “the offer of 64 crowns a share” it is the offer.
 */
export function relatives({ forms, upos, heads, relations }: Columns): void {
  for (let i = 2; i + 1 < forms.length; i++) {
    const verb = heads[i]!;
    if (forms[i - 1] !== ',' || verb < i || upos[verb] !== 'VERB' || heads[verb]! < 0) continue;
    // A relative clause of a verb describes a noun as well.
    const isOfClause = relations[verb] === 'advcl:relcl' && relations[i] === 'obj';
    if (
      !LOOSE.test(relations[verb]!) &&
      !isOfClause &&
      !(relations[verb] === 'acl:relcl' && upos[heads[verb]!] === 'VERB')
    )
      continue;
    const isTime = /^when$/i.test(forms[i]!) && relations[i] === 'advmod' && tellsTime(forms[i - 2]!);
    // “When a quake followed by a wave burst it”: before its verb a participle may be the noun's.
    if (heads[verb]! > i && !relations.some((r, k) => heads[k] === verb && /^aux/.test(r))) continue;
    const isThing = heads[verb]! < i && /^which$/i.test(forms[i]!) && /^(?:nsubj|obj)/.test(relations[i]!);
    if (!isTime && !isThing) continue;
    let noun = i - 2;
    const goesUp = (): boolean =>
      /^(?:compound|flat|nummod|appos)$/.test(relations[noun]!) ||
      (!isTime &&
        // “An offer of 57 crowns made in April, which”.
        (tellsTime(forms[noun]!) ||
          relations[noun] === 'acl' ||
          (relations[noun] === 'nmod' &&
            relations.some((r, k) => heads[k] === noun && r === 'case' && forms[k] === 'of'))));
    while (heads[noun]! >= 0 && goesUp()) noun = heads[noun]!;
    if (!/^(?:NOUN|PROPN|NUM)$/.test(upos[noun]!) || isBelow(heads, noun, verb)) continue;
    heads[verb] = noun;
    relations[verb] = 'acl:relcl';
  }
}

/** A year, a month or a weekday. */
const tellsTime = (form: string): boolean =>
  /^(?:1[0-9]|20)\d\d$/.test(form) || months.has(form.toLowerCase()) || weekdays.has(form.toLowerCase());
