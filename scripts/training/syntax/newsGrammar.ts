import { inCapitals, inTitleCase } from './copies.ts';
import { clausesOf } from './invented/clauses.ts';
import { diceOf } from './invented/dice.ts';
import { longerClausesOf } from './invented/longerClauses.ts';
import { phrasesOf } from './invented/phrases.ts';
import { as, comma, type Node, node, sentenceOf, sign, word } from './invented/tree.ts';
import { VOCABULARY } from './invented/vocabulary.ts';
import type { TreebankSentence } from './treebank.ts';

type Maker = () => Node;

const { who, what, transitive, months } = VOCABULARY;

/**
 * Invented sentences as news has them, each with its tree after Universal Dependencies (EWT, GUM). They mean nothing and are
 * right in their grammar: what a treebank of letters and encyclopedias lacks.
 */
export function newsGrammar(count: number, seed = 5): TreebankSentence[] {
  const dice = diceOf(seed);
  const { below, often, of, maybe } = dice;
  const phrases = phrasesOf(dice);
  const { name, place, person, compound, prepositional, phrase } = phrases;
  const clauses = clausesOf(dice, phrases);
  const { clause, passive, any } = clauses;
  const { speaker, says, stop, relative, appositive, described, series, opened, aside, attributed, told } =
    longerClausesOf(dice, phrases, clauses);
  const date = (): Node => {
    if (often(0.4)) return node(String(1900 + below(125)), 'NUM CD');
    if (often(0.5)) return node(String(1 + below(31)), 'NUM CD', [], [word('nmod:unmarked', of(months), 'PROPN NNP')]);
    return node(of(months), 'PROPN NNP', [], [word('nmod:unmarked', String(1900 + below(125)), 'NUM CD')]);
  };
  const after = (first: Node, mark: string, second: Node): Node => ({
    ...first,
    after: [...first.after, as('parataxis', { ...second, before: [sign(mark, ':'), ...second.before] })],
  });
  const ruled = (share: number, n: Node): Node => (often(share) ? stop(n) : n);
  const noted = (headline: boolean): Node => phrase(often(0.5) ? what : who, headline);

  /** Kinds of sentences, each with how often it is made. */
  const kinds: [number, Maker][] = [
    [24, () => clause('headline', { simple: often(0.6) })],
    [6, () => clause('infinitive')],
    [8, () => passive(true)],
    // “Rail fares anger …”: a plural noun that looks like a verb, with its compound.
    [5, () => clause('headline', { simple: true, subject: node(of(transitive).third, 'NOUN NNS', [compound()]) })],
    [
      2,
      () =>
        stop(
          clause('past', {
            simple: true,
            subject: node(of(transitive).third, 'NOUN NNS', [word('det', 'the', 'DET DT'), compound()]),
          }),
        ),
    ],
    [
      4,
      () => ({
        ...noted(true),
        after: [prepositional('nmod', of(['of', 'for', 'in', 'at', 'on', 'over', 'between']), noted(true))],
      }),
    ],
    [
      4,
      () =>
        after(
          often(0.5) ? phrase(who, true) : often(0.5) ? place() : phrase(what, true),
          ':',
          often(0.75) ? any(true) : { ...noted(true), before: [word('det', 'no', 'DET DT'), ...noted(true).before] },
        ),
    ],
    [5, () => attributed(true, false)],
    [5, () => stop(attributed(false, often(0.5)))],
    [6, () => stop(told())],
    [
      9,
      () => {
        const by = speaker(false);
        return stop(aside(any(false), { ...says(false, by), before: [as('nsubj', by)] }));
      },
    ],
    [
      2,
      () => {
        const n = phrase(who, false);
        const according = as('case', node('according', 'VERB VBG', [], [word('fixed', 'to', 'ADP IN')]));
        const source = { ...n, before: [according, ...n.before] };
        return stop(aside(any(false), source));
      },
    ],
    [7, () => stop(clause('past', { subject: relative(phrase(who, false)) }))],
    [3, () => stop(passive(false, relative(phrase(what, false))))],
    [5, () => stop(clause('past', { subject: appositive(often(0.5) ? person() : phrase(who, false)) }))],
    [5, () => stop(clause('past', { subject: described(phrase(who, false)) }))],
    [5, () => stop(series())],
    [7, () => stop(opened(any(false)))],
    [
      3,
      () =>
        stop(
          opened(
            clause('past', { subject: often(0.5) ? relative(phrase(who, false)) : described(phrase(who, false)) }),
          ),
        ),
    ],
    [6, () => stop(any(false))],
    [3, () => stop(opened(told()))],
    [2, () => stop(after(any(false), ';', any(false)))],
    // “Hospitals, schools to close”: a comma for “and”.
    [
      2,
      () => {
        const pair = phrase(who, true, true);
        pair.after.push(as('conj', { ...phrase(who, true, true), before: [comma()] }));
        return clause(often(0.5) ? 'headline' : 'infinitive', { subject: pair });
      },
    ],
    [
      3,
      () => {
        const agency = () => as('parataxis', node(name(), 'PROPN NNP', [sign('(', '-LRB-')], [sign(')', '-RRB-')]));
        const day = () =>
          as(
            'nmod:unmarked',
            node(String(1 + below(30)), 'NUM CD', [comma()], [word('nmod:unmarked', of(months), 'PROPN NNP')]),
          );
        const town = place();
        return stop(
          after(
            {
              ...town,
              form: often(0.6) ? town.form.toUpperCase() : town.form,
              after: [...maybe(0.4, day), ...maybe(0.3, agency)],
            },
            of(['–', '—']),
            any(false),
          ),
        );
      },
    ],
    [
      4,
      () =>
        ruled(
          0.6,
          after(
            date(),
            ':',
            often(0.6)
              ? any(often(0.6))
              : {
                  ...noted(true),
                  after: [prepositional('nmod', of(['of', 'to', 'in']), often(0.5) ? place() : noted(true))],
                },
          ),
        ),
    ],
    [4, () => ruled(0.8, clause('headline', { subject: { ...phrase(who, false, false) }, simple: true }))],
    [
      2,
      () => {
        const shown = person();
        const beside = node(
          of(who).one,
          'NOUN NN',
          [word('nmod:poss', of(['his', 'her']), 'PRON PRP$')],
          [comma(), as('appos', person())],
        );
        return ruled(0.5, { ...shown, after: [...shown.after, prepositional('nmod', 'with', beside)] });
      },
    ],
  ];
  const drawn = kinds.flatMap(([share, make]) => Array.from({ length: share }, () => make));
  return Array.from({ length: count }, () => {
    const sentence = sentenceOf(of(drawn)());
    if (sentence.forms.at(-1) === '.') return sentence;
    // Headlines, as some papers print them.
    return often(0.35) ? inTitleCase(sentence, often(0.5)) : often(0.1) ? inCapitals(sentence) : sentence;
  });
}
