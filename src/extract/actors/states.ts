import type { ReadingKnowledge } from '../../model/seeds.ts';
import { stateName, stateOf } from './countries.ts';
import { type Draft, mention, newDraft } from './draft.ts';
import { sourceGroups } from './lexicon/groups.ts';
import { placing, sides, towards, travel } from './lexicon/states.ts';
import { actorSlug } from './slug.ts';
import type { Typed } from './typing.ts';
import type { View } from './view.ts';

/** The states that the article names, by name, by seat of government or by people. */
export function statesOf(view: View, typed: readonly Typed[], knowledge: ReadingKnowledge): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const p of typed) {
    if (p.kind !== 'state' || !p.state) continue;
    const { code, as } = p.state;
    const last = standsFor(view, p);
    // “US officials” are a group of that state, as “American officials” are.
    if (last === p.last && ofGroup(view, p)) continue;
    if (last === 0) continue;
    const name = stateName(code);
    let draft = drafts.get(code);
    if (!draft) {
      const known = knowledge.actors.find((a) => a.kind === 'state' && a.country === code);
      draft = newDraft(known?.id ?? actorSlug(name), known?.name ?? name, 'state', [], code);
      draft.known = draft.key;
      drafts.set(code, draft);
    }
    mention(draft, wholeName(view, p.first, p.last, code), last, as === 'name' ? 'name' : 'metonym');
  }
  return [...drafts.values()];
}

/** “The People’s Republic of Norland”: where a state's full name begins that a genitive has cut. */
function wholeName({ tokens, text }: View, first: number, last: number, code: string): number {
  if (tokens[first - 1]?.lower !== 'of' && tokens[first - 2]?.lower !== 'of') return first;
  for (let t = first - 2; t >= 0 && t > first - 7; t--)
    if (
      /^\p{Lu}/u.test(tokens[t]!.text) &&
      stateOf(text.slice(tokens[t]!.start, tokens[last - 1]!.end).replace('’', "'"))?.code === code
    )
      first = t;
  return first;
}

/** The token after the mention where the piece stands for the state, 0 where it is a mere adjective or place. */
function standsFor(view: View, p: Typed): number {
  const { tokens, article } = view;
  const s = article.sentences[view.sentence[p.first]!]!;
  const before = p.first > s.first ? tokens[p.first - 1]! : null;
  const after = p.last < s.last ? tokens[p.last]! : null;
  const based = after?.text === '-' && ['based', 'born', 'made', 'built'].includes(tokens[p.last + 1]?.lower ?? '');
  if (based) return 0;
  if (p.state!.as === 'name') return p.last;
  if (after && sides.has(after.lower)) return p.last + 1;
  if (p.state!.as === 'demonym') {
    // “the Danes”, “the French said”: a people that acts as one.
    const people =
      before?.lower === 'the' &&
      (after === null ||
        (after.pos === 'VERB' && !after.lower.endsWith('ing')) ||
        after.pos === 'AUX' ||
        (after.text === ',' && tokens[p.first]!.pos !== 'ADJ'));
    return people && !p.printed.endsWith('man') && /(?:s|se|sh|ch)$/.test(p.printed) ? p.last : 0;
  }
  if (before && placing.has(before.lower)) return 0;
  if (after?.text === ',' && tokens[p.last + 1]?.pos === 'PROPN' && before?.pos === 'ADP') return 0;
  const acts =
    after &&
    (after.pos === 'VERB' || after.pos === 'AUX' || (after.pos === 'ADV' && tokens[p.last + 1]?.pos === 'VERB'));
  if (acts && before?.pos !== 'ADP') return p.last;
  if (before?.lower === 'to' && tokens[p.first - 2]?.lower === 'according') return p.last;
  if (before && towards.has(before.lower)) return pairs(view, p) ? p.last : 0;
  if (before && travel.has(before.lemma)) return 0;
  if (after && (after.text === '’s' || after.text === "'s" || after.text === "'" || after.text === '’')) return p.last;
  if (pairs(view, p)) return p.last;
  if (before && (before.pos === 'ADP' || before.pos === 'VERB' || before.pos === 'CCONJ' || before.pos === 'SCONJ')) {
    return after === null || after.pos !== 'NOUN' ? p.last : 0;
  }
  return 0;
}

/** True where the name is the first word of a group's or a force's. */
function ofGroup(view: View, p: Typed): boolean {
  const after = view.tokens[p.last];
  return (
    after !== undefined &&
    (after.pos === 'NOUN' || after.pos === 'PROPN') &&
    sourceGroups.has(after.lower) &&
    !sides.has(after.lower)
  );
}

/** True where another state stands beside it: “Lima and Quito”, “between Accra and Lomé”, “Rabat-Algiers”. */
function pairs(view: View, p: Typed): boolean {
  const { tokens } = view;
  const left = p.first - 2;
  const right = p.last + 1;
  const joint = (t: number): boolean => ['and', '-', '–', 'or', ','].includes(tokens[t]?.lower ?? '');
  const isState = (t: number): boolean => view.stateAt.has(t);
  const placed = (t: number): boolean => placing.has(tokens[t]?.lower ?? '');
  return (
    (joint(p.first - 1) && isState(left) && !placed(left - 1)) ||
    (joint(p.last) && isState(right) && !placed(p.first - 1))
  );
}
