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
 * is the apposition of the first (“Ida Holm, the mayor, said”), and no weekday opens a name (“On Monday Ida Holm left”).
 */
export function keepConstraints(columns: Columns): void {
  appositions(columns);
  days(columns);
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
