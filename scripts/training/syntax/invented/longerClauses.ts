import type { Clauses } from './clauses.ts';
import type { Dice } from './dice.ts';
import type { Phrases } from './phrases.ts';
import { as, comma, type Node, node, sign, word } from './tree.ts';
import { VOCABULARY } from './vocabulary.ts';

type Maker = () => Node;

const { who, what, stuff, transitive, intransitive, saying } = VOCABULARY;

/** Makers of what makes clauses longer: relative clauses, appositions, openings, attributions. */
export function longerClausesOf({ below, of, often, maybe }: Dice, phrases: Phrases, clauses: Clauses) {
  const { place, person, adjective, prepositional, phrase, isMany, joined, when, where, why } = phrases;
  const { clause, conjugated, passive, any } = clauses;
  const speaker = (headline: boolean): Node => {
    const n = often(0.4) ? person() : phrase(who, headline);
    if (!headline && often(0.25))
      n.after.push(
        comma(),
        as(
          'appos',
          node(
            of(who).one,
            'NOUN NN',
            [word('det', 'a', 'DET DT'), ...maybe(0.4, adjective)],
            maybe(0.4, () => prepositional('nmod', 'in', place())),
          ),
        ),
      );
    return n;
  };
  const says = (headline: boolean, by: Node): Node => {
    const verb = headline && often(0.5) ? saying[0]! : of(saying);
    return headline ? conjugated(verb, 'headline', isMany(by)) : node(often(0.5) ? 'said' : verb.past, 'VERB VBD');
  };
  const stop = (n: Node): Node => ({ ...n, after: [...n.after, sign('.', '.')] });
  const relative = (noun: Node): Node => {
    const own = often(0.3) ? 'whose' : of(['who', 'which', 'that', 'that']);
    const verb = of(transitive);
    const start: Node[] =
      own === 'whose'
        ? [as('nsubj', node(of(who).one, 'NOUN NN', [word('nmod:poss', 'whose', 'PRON WP$')]))]
        : [word('nsubj', own, own === 'who' ? 'PRON WP' : 'PRON WDT')];
    const many = own !== 'whose' && isMany(noun);
    const head = often(0.5)
      ? node(verb.past, 'VERB VBD', start)
      : { ...conjugated(verb, 'headline', many), before: start };
    head.after.push(
      as('obj', phrase(what, false)),
      ...maybe(0.3, () => where(false)),
      ...maybe(0.2, () => when(false)),
    );
    const aside = own !== 'that' && often(0.6);
    if (aside) head.before.unshift(comma());
    return { ...noun, after: [...noun.after, as('acl:relcl', head), ...(aside ? [comma()] : [])] };
  };
  const appositive = (noun: Node): Node => {
    if (often(0.3))
      return { ...noun, after: [...noun.after, comma(), word('amod', String(18 + below(70)), 'NUM CD'), comma()] };
    const list = [
      phrase(who, false, false),
      ...maybe(0.5, () => phrase(who, false, false)),
      ...maybe(0.3, () => phrase(who, false, false)),
    ];
    return { ...noun, after: [...noun.after, comma(), as('appos', joined(list)), comma()] };
  };
  const described = (noun: Node): Node => {
    if (often(0.35))
      return {
        ...noun,
        after: [...noun.after, as('acl', node(of(transitive).ing, 'VERB VBG', [], [as('obj', phrase(what, false))]))],
      };
    const lack = node(
      'short',
      'ADJ JJ',
      [comma()],
      [
        prepositional(
          'obl',
          'of',
          joined([phrase(what, true, true), node(of(stuff), 'NOUN NN'), ...maybe(0.5, () => phrase(what, true, true))]),
        ),
      ],
    );
    return { ...noun, after: [...noun.after, as('acl', lack), comma()] };
  };
  const series = (): Node => {
    const head = clause('past', { simple: true });
    const more = Array.from({ length: 1 + below(2) }, () => {
      const has = often(0.7);
      return node(
        of(has ? transitive : intransitive).past,
        'VERB VBD',
        [],
        [...(has ? [as('obj', phrase(what, false))] : []), ...maybe(0.5, () => where(false))],
      );
    });
    return joined([head, ...more]);
  };
  /** What stands before the clause, and a comma behind it. */
  const opened = (head: Node): Node => {
    const opening: Maker[] = [
      () => ({ ...where(false) }),
      () => prepositional('obl', of(['after', 'despite', 'during', 'before']), phrase(what, false)),
      () => as('advcl', node(of(transitive).participle, 'VERB VBN', [], [why(false)])),
      () => {
        const c = clause('past', { simple: true });
        return as('advcl', {
          ...c,
          before: [word('mark', of(['after', 'when', 'because', 'as']), 'SCONJ IN'), ...c.before],
        });
      },
      () => {
        const town = prepositional('obl', 'in', place());
        const c = often(0.5) ? passive(false) : clause('past', { simple: true });
        return {
          ...town,
          after: [comma(), as('acl:relcl', { ...c, before: [word('advmod', 'where', 'ADV WRB'), ...c.before] })],
        };
      },
    ];
    const first = of(opening)();
    const closed = { ...first, after: [...first.after, comma()] };
    const capital = first.before[0] ?? first;
    capital.form = capital.form[0]!.toUpperCase() + capital.form.slice(1);
    return { ...head, before: [closed, ...head.before] };
  };
  const aside = (head: Node, tale: Node): Node => {
    const at = head.before.findIndex((b) => b.relation.startsWith('nsubj')) + 1;
    const opened = {
      ...tale,
      relation: 'parataxis',
      before: [comma(), ...tale.before],
      after: [...tale.after, comma()],
    };
    return { ...head, before: [...head.before.slice(0, at), opened, ...head.before.slice(at)] };
  };
  const attributed = (headline: boolean, quoted: boolean): Node => {
    const by = speaker(headline);
    const verb = says(headline, by);
    const what = any(headline);
    const inverted = often(0.5);
    const marks = quoted && !headline;
    const told = as('ccomp', {
      ...what,
      before: [...(marks ? [sign('“', '``')] : []), ...what.before],
      after: [...what.after, comma(), ...(marks ? [sign('”', "''")] : [])],
    });
    return inverted
      ? { ...verb, before: [told], after: [as('nsubj', by)] }
      : { ...verb, before: [told, as('nsubj', by)] };
  };
  const told = (): Node => {
    const by = often(0.3) ? relative(phrase(who, false)) : speaker(false);
    const quoted = often(0.3);
    const what = any(false);
    const verb = says(false, by);
    const lead = quoted
      ? [sign(of([':', ',']), ':'), sign('“', '``')]
      : maybe(0.6, () => word('mark', 'that', 'SCONJ IN'));
    const when1 = quoted ? [] : maybe(0.3, () => when(false));
    return {
      ...verb,
      before: [as('nsubj', by)],
      after: [
        ...when1,
        as('ccomp', {
          ...what,
          before: [...lead, ...what.before],
          after: [...what.after, ...(quoted ? [sign('.', '.'), sign('”', "''")] : [])],
        }),
      ],
    };
  };
  return { speaker, says, stop, relative, appositive, described, series, opened, aside, attributed, told };
}
