import { scoresOf } from './decision/scores.ts';
import { type Draft, mention } from './draft.ts';
import { antecedentFeatures } from './pronouns/antecedentFeatures.ts';
import { latest, type Mentioned, mentioned, nearBefore } from './pronouns/discourse.ts';
import { noneFeatures } from './pronouns/noneFeatures.ts';
import { type Pronoun, pronounAt } from './pronouns/pronoun.ts';
import type { Setting } from './pronouns/setting.ts';
import { over } from './pronouns/treeFeatures.ts';
import stored from './pronouns/weights.json' with { type: 'json' };
import type { View } from './view.ts';

/** One that a pronoun may stand for; null for none of the actors. */
export interface Option {
  draft: Draft | null;
  features: readonly string[];
}

const weights = new Int8Array(Buffer.from(stored.weights, 'base64'));

/** Gives pronouns to the actor that they stand for, where one is likelier than the others and than none. */
export function readPronouns(view: View, drafts: readonly Draft[], inQuote: Uint8Array): void {
  resolve(view, drafts, inQuote, (_, options) => likeliest(options, weights));
}

/** The option that the features weigh most for. */
export function likeliest(options: readonly Option[], table: Int8Array): Draft | null {
  let best: Draft | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const { draft, features } of options) {
    const score = scoresOf(table, features, 1)[0]!;
    if (score > top) {
      top = score;
      best = draft;
    }
  }
  return best;
}

/** Goes through the pronouns in order of the text; `choose` says whom each stands for, and later ones may take that up. */
export function resolve(
  view: View,
  drafts: readonly Draft[],
  inQuote: Uint8Array,
  choose: (pronoun: Pronoun, options: readonly Option[]) => Draft | null,
): void {
  const named: Mentioned[] = drafts
    .flatMap((d) => d.at.map((m) => mentioned(view, d, m.first, m.last, null)))
    .sort((a, b) => a.first - b.first);
  const past: Mentioned[] = [];
  const count = new Map<Draft, number>();
  const pass = (m: Mentioned): void => {
    past.push(m);
    count.set(m.draft, (count.get(m.draft) ?? 0) + 1);
  };
  let n = 0;
  for (let t = 0; t < view.tokens.length; t++) {
    while (n < named.length && named[n]!.first <= t) pass(named[n++]!);
    const pronoun = pronounAt(view, t);
    if (!pronoun) continue;
    const recent = latest(past, pronoun.sentence);
    const ahead: Mentioned[] = [];
    for (let k = n; k < named.length && named[k]!.sentence === pronoun.sentence; k++) ahead.push(named[k]!);
    const near = nearBefore(recent);
    for (const m of ahead) if (opensFor(view, pronoun, m) && !near.has(m.draft)) near.set(m.draft, []);
    const able = [...near].filter(([d]) => mayBe(d, pronoun));
    if (able.length === 0) continue;
    const first = past.find((m) => mayBe(m.draft, pronoun))?.draft ?? null;
    const order = able.map(([d]) => d);
    const setting: Setting = { view, inQuote, pronoun, order, count, first, past: recent, ahead };
    const options: Option[] = able.map(([draft, own]) => ({
      draft,
      features: antecedentFeatures(setting, draft, own),
    }));
    options.push({ draft: null, features: noneFeatures(setting) });
    const draft = choose(pronoun, options);
    if (!draft) continue;
    if (pronoun.word === 'he' || pronoun.word === 'she') draft.gender ??= pronoun.word === 'he' ? 'm' : 'f';
    mention(draft, t, t + 1, 'pronoun');
    pass(mentioned(view, draft, t, t + 1, pronoun.word));
  }
}

/** “Before he left, Holt …”: true where the pronoun's phrase opens the clause whose subject the mention is. */
const opensFor = (view: View, p: Pronoun, m: Mentioned): boolean =>
  p.node >= 0 && m.role.startsWith('nsubj') && m.clause >= 0 && p.node !== m.clause && over(view, m.clause, p.node);

/** Whom a pronoun can stand for at all: “he” and “she” a person, of that gender or of none known; “it” and “they” no person. */
function mayBe(d: Draft, p: Pronoun): boolean {
  if (p.word === 'he' || p.word === 'she')
    return d.kind === 'person' && (d.gender === null || (d.gender === 'm') === (p.word === 'he'));
  return p.word === 'they' || (d.kind !== 'person' && d.kind !== 'group');
}
