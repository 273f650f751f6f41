import type { Dice } from './dice.ts';
import type { Phrases } from './phrases.ts';
import { as, comma, type Node, node, word } from './tree.ts';
import { type Verb, VOCABULARY } from './vocabulary.ts';

type Form = 'headline' | 'past' | 'future' | 'infinitive' | 'perfect';

const { who, what, adjectives, transitive, intransitive, verbsWith, asking, expecting } = VOCABULARY;

/** Makers of clauses. */
export function clausesOf({ of, often, maybe }: Dice, phrases: Phrases) {
  const { place, person, prepositional, phrase, isMany, subject, when, where, why } = phrases;
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
  return { clause, conjugated, passive, any };
}

export type Clauses = ReturnType<typeof clausesOf>;
