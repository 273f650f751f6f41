import { words } from '../words.ts';
import { stateName } from './countries.ts';
import { type Draft, mention, newDraft } from './draft.ts';
import { collective, looseGroups, singularGroups, sourceGroups, vague } from './lexicon/groups.ts';
import { speechVerbs } from './lexicon/speech.ts';
import { actorSlug } from './slug.ts';
import type { View } from './view.ts';

/** Words for everyone of a trade, which pick nobody out without another. */
const NO_ONE = words('media newspapers outlets');
/** What ties a noun to those already named. */
const TYING = /^(?:the|these|those|both)$/;

/** Unnamed groups that act or speak: “Western diplomats”, “residents”. `taken` marks tokens of names. */
export function groupsOf(view: View, taken: Uint8Array, stateAt: ReadonlyMap<number, string>): Draft[] {
  const { tokens, article } = view;
  const drafts = new Map<string, Draft>();
  const byHead = new Map<string, Draft[]>();
  for (const s of article.sentences) {
    for (let t = s.first; t < s.last; t++) {
      const head = tokens[t]!;
      const plural = sourceGroups.has(head.lower);
      if (!plural && !singularGroups.has(head.lower)) continue;
      if (
        taken[t] ||
        stateAt.has(t) ||
        (head.pos !== 'NOUN' && head.pos !== 'PROPN') ||
        (tokens[t + 1]?.text === '-' && tokens[t + 1]!.start === head.end)
      )
        continue;
      // “Supporters’ Trust”: a genitive is no group that acts.
      if (t + 1 < s.last && /^['’]s?$/.test(tokens[t + 1]!.text)) continue;
      let first = t;
      while (first - 1 >= s.first && t - first < 3 && modifies(view, first - 1, taken, stateAt)) first--;
      while (first < t && (tokens[first]!.text === '-' || tokens[first]!.pos === 'PUNCT')) first++;
      if (!plural && tokens[first - 1]?.lower !== 'the') continue;
      const acts = role(view, first, t, s.first, s.last);
      if (acts === 'none' || (!plural && acts === 'acts')) continue;
      // “Investors were not so sure”: everyone and no one, unless they open the sentence.
      if (acts === 'acts' && looseGroups.has(head.lower) && first !== s.first) continue;
      // “The two governments said”, “both ministers”: the named ones together, no group.
      if (
        collective.has(head.lower) &&
        !tokens.slice(first, t).some((x) => !vague.has(x.lower) && x.lower !== 'dual' && x.pos !== 'NUM')
      )
        continue;
      if (collective.has(head.lower) && areNamed(view, t + 1, stateAt)) continue;
      let country: string | null = null;
      const kept: string[] = [];
      for (let k = first; k < t; k++) {
        const code = stateAt.get(k);
        if (code) country = code;
        if (!vague.has(tokens[k]!.lower) && tokens[k]!.pos !== 'NUM')
          kept.push(code ? stateName(code) : tokens[k]!.lower);
      }
      // “According to the media”: whichever they are.
      if (kept.length === 0 && NO_ONE.has(head.lower)) continue;
      const key = [...kept, head.lower].join(' ');
      const alike = byHead.get(head.lower) ?? [];
      // “The analysts” after “Chilean analysts” are the same, where no other analysts are about; “analysts” may be any.
      const tied = kept.length === 0 && TYING.test(tokens[first - 1]?.lower ?? tokens[first]!.lower);
      let draft = drafts.get(key) ?? (tied && alike.length === 1 ? alike[0] : undefined);
      if (!draft) {
        const printed = view.text.slice(tokens[kept.length ? first : t]!.start, head.end);
        const name =
          stateAt.has(first) || /^(?:Western|Eastern)/.test(printed)
            ? printed
            : printed.charAt(0).toLowerCase() + printed.slice(1);
        draft = newDraft(actorSlug(name), name, 'group', [head.lower], country);
        drafts.set(key, draft);
        byHead.set(head.lower, [...alike, draft]);
      }
      mention(draft, first, t + 1, 'name');
    }
  }
  return [...drafts.values()];
}

/** “Defence ministers from Sorn and Halden”: those who hold an office in two states are named by it, and no group. */
function areNamed({ tokens }: View, from: number, stateAt: ReadonlyMap<number, string>): boolean {
  if (!/^(?:from|of)$/.test(tokens[from]?.lower ?? '')) return false;
  const states = new Set<string>();
  let and = false;
  for (let t = from + 1; t < tokens.length && t < from + 8; t++) {
    const code = stateAt.get(t);
    if (code) states.add(code);
    else if (tokens[t]!.lower === 'and') and = true;
    else if (tokens[t]!.lower !== 'the') break;
  }
  return and && states.size === 2;
}

function modifies(view: View, t: number, taken: Uint8Array, stateAt: ReadonlyMap<number, string>): boolean {
  const { pos, text } = view.tokens[t]!;
  if (stateAt.has(t)) return true;
  if (view.masked[t]) return false;
  if (taken[t]) return false;
  return (
    pos === 'ADJ' ||
    pos === 'NOUN' ||
    (pos === 'PROPN' && text.length > 2) ||
    (text === '-' &&
      view.tokens[t + 1]!.start === view.tokens[t]!.end &&
      view.tokens[t - 1]?.end === view.tokens[t]!.start)
  );
}

/** What a group does in its clause: speaks, acts otherwise, or neither. */
function role(view: View, first: number, head: number, from: number, to: number): 'speaks' | 'acts' | 'none' {
  const { tokens } = view;
  const before = first > from ? tokens[first - 1]! : null;
  let lead = first - 1;
  while (lead > from && (tokens[lead]!.pos === 'DET' || tokens[lead]!.pos === 'PRON')) lead--;
  const leading = lead >= from ? tokens[lead]! : null;
  if (leading?.lower === 'to' && tokens[lead - 1]?.lower === 'according') return 'speaks';
  if (
    before?.pos === 'VERB' &&
    ['say', 'note', 'add', 'warn', 'report'].includes(before.lemma) &&
    (head + 1 >= to || /^[.,;]$/.test(tokens[head + 1]!.text) || tokens[head + 1]!.pos === 'ADP')
  )
    return 'speaks';
  let t = head + 1;
  // “people familiar with the matter said”, “voters, many of them young, said”: look past what describes them.
  if (t < to && (tokens[t]!.pos === 'ADJ' || tokens[t]!.pos === 'ADP' || tokens[t]!.lower === 'who')) {
    let k = t;
    while (k < to && k < t + 8 && tokens[k]!.pos !== 'VERB' && tokens[k]!.pos !== 'AUX' && tokens[k]!.text !== ',') k++;
    if (k < to && (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') && leading?.pos !== 'ADP') t = k;
  }
  // “officials and some Western media have failed”: past what is joined to it.
  if (t < to && (tokens[t]!.lower === 'and' || tokens[t]!.text === ',')) {
    let k = t + 1;
    while (k < to && k < t + 6 && ['NOUN', 'ADJ', 'DET', 'PROPN', 'CCONJ'].includes(tokens[k]!.pos)) k++;
    if (k > t + 1 && k < to && tokens[k - 1]!.pos === 'NOUN' && (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX'))
      t = k;
  }
  for (let n = 0; t < to && n < 4; n++, t++) {
    const { pos, lemma, lower } = tokens[t]!;
    if (pos === 'ADV' || pos === 'PART') continue;
    if (pos === 'AUX') {
      const main = tokens.slice(t + 1, Math.min(t + 4, to)).find((x) => x.pos === 'VERB');
      if (main && speechVerbs.has(main.lemma) && leading?.pos !== 'ADP') return 'speaks';
      return leading?.pos === 'ADP' ? 'none' : 'acts';
    }
    // “…, with analysts saying”
    if (pos === 'VERB' && lower.endsWith('ing'))
      return leading?.lower === 'with' && speechVerbs.has(lemma) ? 'speaks' : 'none';
    if (pos === 'VERB' && leading?.pos !== 'ADP') return speechVerbs.has(lemma) ? 'speaks' : 'acts';
    break;
  }
  if (leading?.lower === 'by' && tokens[lead - 1]?.pos === 'VERB') return 'acts';
  return 'none';
}
