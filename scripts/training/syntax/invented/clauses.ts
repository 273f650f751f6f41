import type { Dice } from './dice.ts';
import type { Phrases } from './phrases.ts';
import { as, comma, type Node, node, sign, word } from './tree.ts';
import { type Verb, VOCABULARY } from './vocabulary.ts';

type Maker = () => Node;
type Form = 'headline' | 'past' | 'future' | 'infinitive' | 'perfect';

const { who, what, stuff, adjectives, transitive, intransitive, saying, verbsWith, asking, expecting } = VOCABULARY;

/** Makers of clauses, and of what makes them longer: relative clauses, appositions, openings, attributions. */
export function clausesOf({ below, of, often, maybe }: Dice, phrases: Phrases) {
  const { place, person, adjective, prepositional, phrase, isMany, subject, joined, when, where, why } = phrases;
  const clause = (form: Form, own: { subject?: Node; simple?: boolean } = {}): Node => {
    const headline = form === 'headline' || form === 'infinitive';
    const doer = own.subject ?? subject(headline);
    const head = often(0.15)
      ? complemented(form, isMany(doer), headline)
      : often(0.08)
        ? controlling(form, isMany(doer), headline)
        : plain(form, isMany(doer), headline);
    head.before.unshift({ ...doer, relation: 'nsubj' });
    rest(head, headline, own.simple);
    return head;
  };
  const plain = (form: Form, many: boolean, headline: boolean): Node => {
    const hasObject = often(0.75);
    const head = conjugated(of(hasObject ? transitive : intransitive), form, many);
    if (!hasObject) return head;
    const object = often(0.12) ? place() : phrase(often(0.15) ? who : what, headline);
    object.after.push(
      ...maybe(0.07, () => as('acl', node(of(transitive).ing, 'VERB VBG', [], [as('obj', phrase(what, headline))]))),
    );
    if (often(0.05)) {
      const doer = prepositional('obl:agent', 'by', phrase(what, headline));
      object.after.push(as('acl', node(of(transitive).participle, 'VERB VBN', [], [doer])));
    }
    head.after.push(as('obj', object));
    return head;
  };
  /** “calls for a vote”. */
  const complemented = (form: Form, many: boolean, headline: boolean): Node => {
    const { verb, preposition } = of(verbsWith);
    const head = conjugated(verb, form, many);
    head.after.push(prepositional('obl', preposition, often(0.25) ? place() : phrase(what, headline)));
    return head;
  };
  /** “urged workers to leave”, “expects prices to fall”. */
  const controlling = (form: Form, many: boolean, headline: boolean): Node => {
    const asks = often(0.5);
    const head = conjugated(of(asks ? asking : expecting), form, many);
    const whom = phrase(asks || often(0.5) ? who : what, headline);
    const does = conjugated(of(often(0.5) ? transitive : intransitive), 'infinitive', false);
    if (asks && often(0.3)) {
      head.after.push(as('iobj', whom), prepositional('obl', 'for', phrase(what, headline)));
      return head;
    }
    if (transitive.some((v) => v.plain === does.form)) does.after.push(as('obj', phrase(what, headline)));
    head.after.push(as(asks ? 'iobj' : 'obj', whom), as('xcomp', does));
    return head;
  };
  const conjugated = (verb: Verb, form: Form, many: boolean): Node => {
    if (form === 'past') return node(verb.past, 'VERB VBD');
    if (form === 'future')
      return node(verb.plain, 'VERB VB', [
        word('aux', of(['will', 'could', 'may', 'must', 'would']), 'AUX MD'),
        ...maybe(0.15, () => word('advmod', 'not', 'PART RB')),
      ]);
    if (form === 'infinitive') return node(verb.plain, 'VERB VB', [word('mark', 'to', 'PART TO')]);
    if (form === 'perfect')
      return node(verb.participle, 'VERB VBN', [word('aux', many ? 'have' : 'has', `AUX ${many ? 'VBP' : 'VBZ'}`)]);
    return many ? node(verb.plain, 'VERB VBP') : node(verb.third, 'VERB VBZ');
  };
  const rest = (head: Node, headline: boolean, simple = false): void => {
    if (often(0.4)) head.after.push(where(headline));
    if (often(headline ? 0.35 : 0.2)) head.after.push(why(headline));
    if (often(headline ? 0.1 : 0.4)) head.after.push(when(headline));
    if (simple) return;
    if (often(0.1)) {
      const doing = node(of(transitive).ing, 'VERB VBG', [], [as('obj', phrase(what, headline))]);
      head.after.push(as('advcl', { ...doing, before: headline ? [] : [comma()] }));
    } else if (often(headline ? 0.1 : 0.03)) {
      const meanwhile = plain(headline ? 'headline' : 'past', true, headline);
      meanwhile.before.push(
        word('mark', of(['as', 'after', 'while']), 'SCONJ IN'),
        as('nsubj', phrase(often(0.5) ? who : what, headline, true)),
      );
      head.after.push(as('advcl', meanwhile));
    } else if (often(0.08)) {
      const purpose = conjugated(of(transitive), 'infinitive', false);
      purpose.after.push(as('obj', phrase(what, headline)));
      head.after.push(as('advcl', purpose));
    }
  };
  const passive = (headline: boolean, own?: Node): Node => {
    const few =
      headline && often(0.1) ? node(of(['two', 'four', 'five', 'six', 'eight', 'dozens', 'hundreds']), 'NUM CD') : null;
    const done = own ?? few ?? (often(0.2) ? person() : phrase(often(0.5) ? who : what, headline));
    const verb = of(transitive);
    const helper = headline ? [] : [word('aux:pass', isMany(done) ? 'were' : 'was', 'AUX VBD')];
    const head = node(verb.participle, 'VERB VBN', [{ ...done, relation: 'nsubj:pass' }, ...helper]);
    if (often(0.35)) head.after.push(prepositional('obl:agent', 'by', phrase(who, headline)));
    if (headline && often(0.2))
      head.after.push(
        as(
          'advcl',
          node(
            of(transitive).ing,
            'VERB VBG',
            [word('mark', of(['for', 'after']), 'SCONJ IN')],
            [as('obj', phrase(what, true))],
          ),
        ),
      );
    else rest(head, headline, true);
    return head;
  };
  const copular = (headline: boolean): Node => {
    const topic = phrase(often(0.5) ? what : who, headline);
    const form = of(adjectives);
    const cop = headline ? [] : [word('cop', isMany(topic) ? 'are' : 'is', `AUX ${isMany(topic) ? 'VBP' : 'VBZ'}`)];
    return often(0.5)
      ? node(form, 'ADJ JJ', [{ ...topic, relation: 'nsubj' }, ...cop])
      : node(
          'worst',
          'ADJ JJS',
          [{ ...topic, relation: 'nsubj' }, ...cop, word('det', 'the', 'DET DT')],
          [prepositional('obl', 'in', phrase(what, false, true))],
        );
  };
  const any = (headline: boolean): Node => {
    if (often(0.25)) return passive(headline);
    if (often(0.12)) return copular(headline);
    return clause(
      headline ? (often(0.25) ? 'infinitive' : 'headline') : of(['past', 'past', 'future', 'perfect'] as const),
      { simple: often(0.5) },
    );
  };
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
  return {
    clause,
    conjugated,
    rest,
    passive,
    copular,
    any,
    speaker,
    says,
    stop,
    relative,
    appositive,
    described,
    series,
    opened,
    aside,
    attributed,
    told,
  };
}
