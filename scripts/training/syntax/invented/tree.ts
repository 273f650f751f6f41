import type { TreebankSentence } from '../treebank.ts';

/** A word with what hangs on it, before it and behind it. */
export interface Node {
  form: string;
  /** Universal and treebank's own tag. */
  tag: string;
  relation: string;
  before: Node[];
  after: Node[];
}
export const node = (form: string, tag: string, before: Node[] = [], after: Node[] = []): Node => ({
  form,
  tag,
  relation: 'root',
  before,
  after,
});
export const as = (relation: string, n: Node): Node => ({ ...n, relation });
export const comma = (): Node => as('punct', node(',', 'PUNCT ,'));
export const sign = (form: string, penn: string): Node => as('punct', node(form, `PUNCT ${penn}`));
export const word = (relation: string, form: string, tag: string): Node => as(relation, node(form, tag));

/** A tree's words in their order, the first with a capital. */
export function sentenceOf(root: Node): TreebankSentence {
  const order: { node: Node; head: Node | null }[] = [];
  const walk = (n: Node, head: Node | null): void => {
    for (const b of n.before) walk(b, n);
    order.push({ node: n, head });
    for (const a of n.after) walk(a, n);
  };
  walk(root, null);
  const places = new Map(order.map(({ node: n }, i) => [n, i]));
  const forms = order.map(({ node: n }, i) => {
    const form = n.form === 'a' && /^[aeiou]/.test(order[i + 1]?.node.form ?? '') ? 'an' : n.form;
    return i === 0 ? form[0]!.toUpperCase() + form.slice(1) : form;
  });
  if (forms[0] === '“' && forms[1]) forms[1] = forms[1][0]!.toUpperCase() + forms[1].slice(1);
  return {
    forms,
    lemmas: forms,
    upos: order.map(({ node: n }) => n.tag.split(' ')[0]!),
    tags: order.map(({ node: n }) => n.tag),
    heads: Int32Array.from(order, ({ head }) => (head ? places.get(head)! : order.length)),
    relations: order.map(({ node: n, head }) => (head ? n.relation : 'root')),
  };
}
