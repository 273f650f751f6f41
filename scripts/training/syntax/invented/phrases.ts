import type { Dice } from './dice.ts';
import { as, comma, type Node, node, word } from './tree.ts';
import { listed, type Noun, VOCABULARY } from './vocabulary.ts';

export type Phrases = ReturnType<typeof phrasesOf>;

const { who, what, stuff, adjectives, nounsWith, bodies, days, months } = VOCABULARY;

/** Makers of noun phrases and of what tells when, where and why. */
export function phrasesOf({ below, of, often, maybe }: Dice) {
  const name = (): string => {
    const parts = Array.from(
      { length: 2 + below(2) },
      () =>
        of(listed('b br c d dr f g gr h j k l m n p qu r s st t tr v w z')) + of(listed('a e i o u ai ea or an el')),
    );
    const text = parts.join('') + of(['', '', 'n', 'l', 'sk', 'm', 'th']);
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const place = (): Node =>
    often(0.1) ? node(of(bodies), 'PROPN NNP', [word('compound', name(), 'PROPN NNP')]) : node(name(), 'PROPN NNP');
  const person = (): Node => {
    const family = word('flat', name(), 'PROPN NNP');
    const title = often(0.3)
      ? [word('nmod:desc', of(listed('President General Governor Senator Mr Mrs Judge Bishop Captain')), 'PROPN NNP')]
      : [];
    if (often(0.25)) title.splice(0, 9, as('nmod:desc', node(of(who).one, 'NOUN NN', maybe(0.4, adjective))));
    return often(0.4) && title.length ? node(name(), 'PROPN NNP', title) : node(name(), 'PROPN NNP', title, [family]);
  };
  const adjective = (): Node => {
    const form = of(adjectives);
    return word('amod', form, /(?:ed|en)$/.test(form) && !/(?:wooden|sacred)/.test(form) ? 'VERB VBN' : 'ADJ JJ');
  };
  const compound = (): Node => word('compound', often(0.5) ? of(stuff) : of(often(0.5) ? who : what).one, 'NOUN NN');
  const number = (): Node =>
    word(
      'nummod',
      often(0.5) ? String(2 + below(900)) : of(listed('two three four five six seven eight nine ten twelve twenty')),
      'NUM CD',
    );
  const prepositional = (relation: string, preposition: string, n: Node): Node => ({
    ...n,
    relation,
    before: [word('case', preposition, 'ADP IN'), ...n.before],
  });

  /** A noun phrase; in headlines without its article. */
  const phrase = (list: readonly Noun[], headline: boolean, many = often(0.4)): Node => {
    if (list === what && often(0.15)) return node(of(stuff), 'NOUN NN', [...maybe(0.3, adjective)]);
    if (list === what && often(0.2)) return withPreposition(headline);
    const noun = of(list);
    const inner = [...maybe(0.3, adjective), ...maybe(0.35, compound)];
    const counted = many && often(0.25) ? [number()] : [];
    const article =
      headline || (many && (counted.length > 0 || often(0.5)))
        ? maybe(headline ? 0.08 : 0, owner)
        : often(0.1)
          ? [owner()]
          : [word('det', many ? 'the' : of(['the', 'the', 'a']), 'DET DT')];
    const n = node(many ? noun.many : noun.one, many ? 'NOUN NNS' : 'NOUN NN', [...article, ...counted, ...inner]);
    if (often(0.15))
      n.after.push(prepositional('nmod', of(['of', 'of', 'of', 'for']), often(0.5) ? place() : phrase(what, headline)));
    return n;
  };
  /** “a report on boats”. */
  const withPreposition = (headline: boolean): Node => {
    const { noun, preposition } = of(nounsWith);
    const many = often(0.25);
    const article = headline ? [] : [word('det', many ? 'the' : of(['the', 'a']), 'DET DT')];
    const inner = [...maybe(0.25, adjective), ...maybe(0.2, compound)];
    const other = often(0.25) ? place() : phrase(often(0.3) ? who : what, headline);
    return node(
      many ? noun.many : noun.one,
      many ? 'NOUN NNS' : 'NOUN NN',
      [...article, ...inner],
      [prepositional('nmod', preposition, other)],
    );
  };
  /** “Halden’s”, “the mayor’s”. */
  const owner = (): Node => {
    const sign = word('case', of(["'s", '’s']), 'PART POS');
    const own = often(0.6) ? place() : node(of(who).one, 'NOUN NN', [word('det', 'the', 'DET DT')]);
    return { ...own, relation: 'nmod:poss', after: [sign] };
  };
  const isMany = (n: Node): boolean => n.tag === 'NOUN NNS' || n.after.some((a) => a.relation === 'conj');
  const subject = (headline: boolean): Node => {
    if (often(0.25)) return often(0.5) ? place() : person();
    const n = phrase(who, headline);
    if (often(0.12)) return joined([n, phrase(who, headline), ...maybe(0.5, () => phrase(who, headline))]);
    return n;
  };
  /** “a, b and c”. */
  const joined = (list: Node[]): Node => {
    const [first, ...rest] = list as [Node, ...Node[]];
    rest.forEach((n, i) => {
      const link = i === rest.length - 1 ? word('cc', 'and', 'CCONJ CC') : comma();
      first.after.push({ ...n, relation: 'conj', before: [link, ...n.before] });
    });
    return first;
  };
  const when = (headline: boolean): Node => {
    if (headline || often(0.5))
      return often(0.6)
        ? prepositional('obl', 'on', node(of(days), 'PROPN NNP'))
        : word('obl:unmarked', of(['today', 'yesterday']), 'NOUN NN');
    if (often(0.5))
      return as(
        'obl:unmarked',
        node(of(['week', 'month', 'year', 'night']), 'NOUN NN', [word('amod', of(['last', 'next']), 'ADJ JJ')]),
      );
    return prepositional(
      'obl',
      'in',
      often(0.5) ? node(of(months), 'PROPN NNP') : node(String(1900 + below(125)), 'NUM CD'),
    );
  };
  const where = (headline: boolean): Node => {
    const spot = often(0.7) ? place() : phrase(what, headline, false);
    if (spot.tag === 'NOUN NN' && often(0.3)) spot.after.push(prepositional('nmod', 'in', place()));
    return prepositional('obl', of(['in', 'near', 'at', 'off', 'outside']), spot);
  };
  const why = (headline: boolean): Node =>
    prepositional(
      'obl',
      of(['after', 'over', 'before', 'during', 'despite', 'with', 'for', 'from', 'against', 'into', 'without']),
      often(0.8) ? phrase(what, headline) : subject(headline),
    );
  return {
    name,
    place,
    person,
    adjective,
    compound,
    number,
    prepositional,
    phrase,
    isMany,
    subject,
    joined,
    when,
    where,
    why,
  };
}
