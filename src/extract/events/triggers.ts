import type { Sentence, Token } from '../../model/article.ts';
import { tokenAt } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { listedNouns, listedVerbs } from './listedSenses.ts';
import { withoutMishaps } from './senses/mishap.ts';
import { senseHere } from './senses/sense.ts';
import type { Trigger } from './trigger.ts';

const nominal = (t: Token | undefined) => t?.pos === 'NOUN' || t?.pos === 'PROPN';

/** “In March”, “March 9”: the month, unless an article stands before it. */
const isMonth = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'March' &&
  (tokens[i - 1]?.pos === 'ADP' || tokens[i - 1]?.pos === 'NUM' || tokens[i + 1]?.pos === 'NUM');

/** The triggers of a sentence, in order. A noun that only modifies another (“attack victims”) is none. */
export function triggersOf(tokens: readonly Token[], sentence: Sentence, trees: Trees): Trigger[] {
  const found: Trigger[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const t = tokens[i]!;
    const lemma = t.lemma.toLowerCase();
    if (t.pos === 'VERB') {
      const sense = listedVerbs.get(lemma);
      if (!sense) continue;
      // A capital within a sentence and before another is a title (“Catch Fire”), unless all words of a headline have one.
      const inName = /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') || tokens[i - 1]?.pos === 'PROPN';
      const titled =
        /^\p{Lu}/u.test(t.text) &&
        i > sentence.first &&
        inName &&
        (tokens[sentence.last - 1]!.text === '.' || !inTitleCase(tokens, sentence));
      // “The newly established republic”, “the airport launch site”: within a noun phrase nothing is told.
      const within = /^(?:amod|compound)$/.test(trees.relations[tokenAt(trees, t.start)] ?? '');
      if (!titled && !within) found.push({ ...sense, first: i, last: i + 1, head: i, part: 'verb' });
    } else if (nominal(t) && !isMonth(tokens, i)) {
      const joined = i > sentence.first ? `${tokens[i - 1]!.lower}-${lemma}` : '';
      const phrase = listedNouns.get(joined);
      const sense =
        phrase ?? listedNouns.get(lemma) ?? (lemma.endsWith('s') ? listedNouns.get(lemma.slice(0, -1)) : undefined);
      if (!sense) continue;
      const next = tokens[i + 1];
      if (i + 1 < sentence.last && nominal(next) && next!.start - t.end <= 1) continue;
      found.push({ ...sense, first: phrase ? i - 1 : i, last: i + 1, head: i, part: 'noun' });
    }
  }
  return withoutMishaps(
    trees,
    tokens,
    found.flatMap((t) => senseHere(trees, t, tokens[t.head]!.start) ?? []),
  );
}

/** True where most words have a capital, as in many headlines. */
export function inTitleCase(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const { text } = tokens[i]!;
    if (text.length < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return capitals * 3 > words * 2;
}
