import type { Attribution } from './attribution.ts';
import { formOf } from './cueFeatures.ts';
import { bucket } from './frameFeatures.ts';
import { mix, writeFeatures } from './hash.ts';
import type { View } from './view.ts';

/** What speaks for or against a whole attribution once its source and content are known. `logit` is its cue's own score. */
export function verdictFeatures(view: View, a: Attribution, logit: number, out: number[]): void {
  const { tokens } = view.article;
  const { lemma, pos, sense, quotationOf } = view;
  const c = a.cue.token;
  const unit = view.units[a.cue.unit]!;
  const strength = Math.max(-3, Math.min(6, Math.floor(logit)));
  const kind = mix(sense[c]!, pos[c]!);
  const form = formOf(view, c, unit.first);
  // The source: none, a pronoun, a name, another noun; where it stands.
  let who = 1;
  let side = 0;
  let away = 0;
  if (a.source) {
    const h = a.source.head.last - 1;
    who = tokens[h]!.pos === 'PRON' ? lemma[h]! : mix(pos[h]!, tokens[h]!.lower !== tokens[h]!.lemma ? 1 : 0);
    side = h < c ? 1 : 2;
    away = bucket(side === 1 ? c - a.source.run.last : a.source.run.first - c - 1);
  }
  // The content: how long, how it begins, whether it has a verb, whether it is quoted.
  const first = a.content[0]!;
  let words = 0;
  let verbs = 0;
  let quoted = 0;
  for (const r of a.content)
    for (let i = r.first; i < r.last; i++) {
      if (tokens[i]!.pos === 'PUNCT') continue;
      words++;
      if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') verbs = 1;
      if (quotationOf[i]! >= 0) quoted++;
    }
  const kindOfQuote = quoted === 0 ? 0 : quoted === words ? 2 : 1;
  const before = first.first < c ? 1 : 0;
  const gap = bucket(before ? c - first.last : first.first - c - 1);
  const ends = a.content.at(-1)!.last >= unit.last - 1 ? 1 : 0;
  const size = bucket(words);
  const begins = lemma[first.first]!;
  const beginsPos = pos[first.first]!;
  const inside = quotationOf[c]! >= 0 ? 1 : 0;
  // biome-ignore format: a feature a line
  const parts = [
    strength, 0,
    lemma[c]!, strength,
    kind, strength,
    who, side,
    mix(who, side), kind,
    size, verbs * 4 + kindOfQuote,
    mix(size, verbs * 4 + kindOfQuote), kind,
    beginsPos, mix(gap, before),
    begins, mix(gap, before),
    begins, kind,
    beginsPos, mix(kind, form),
    side * 16 + away, kind,
    gap * 4 + before * 2 + ends, kind,
    gap * 4 + before * 2 + ends, mix(size, strength),
    a.content.length, kindOfQuote,
    mix(who, side), mix(verbs, kindOfQuote),
    mix(kind, form), mix(verbs, kindOfQuote),
    lemma[c]!, mix(verbs, kindOfQuote),
    inside, kind,
    side * 16 + away, gap * 4 + before * 2 + ends,
    mix(strength, kindOfQuote), mix(who, verbs),
  ];
  writeFeatures(301, parts, out);
}
