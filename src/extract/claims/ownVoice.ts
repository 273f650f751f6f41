import type { LocalClaim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import {
  dependentOf,
  dependentsOf,
  extentOf,
  headsClause,
  isFinite,
  phraseOf,
  relationOf,
} from '../../syntax/queries.ts';
import type { Attribution } from './attribution.ts';
import { spanOfRun, trimmed } from './content.ts';
import { isApposed, isText, isThing, shows, signOf } from './judgement.ts';
import { AFFECTING, ASSERTING, SHOWING, STRESSING } from './lexicon/ownVoiceWords.ts';
import { runsOfNodes } from './nodes.ts';
import type { Run } from './run.ts';
import { isComment } from './treeSource.ts';
import type { View } from './view.ts';

/**
 * What the outlet asserts in its own voice of significance, cause, prediction or judgement (“marks a turning point”, “will
 * likely”): clauses that no attribution holds and whose predicate says so. After the “assessment” of Wiebe et al. (2005) and
 * the one-sided terms of Recasens et al. (2013).
 */
export function ownVoice(view: View, attributed: readonly LocalClaim[]): LocalClaim[] {
  const { tokens } = view.article;
  const { trees: t, tokenOf, nodeOf } = view.nodes;
  const isHeld = heldBy(attributed);
  const claims: LocalClaim[] = [];
  for (const unit of view.units) {
    const { kind } = view.article.blocks[unit.block]!;
    if (unit.quoted || kind === 'title' || kind === 'heading') continue;
    if (tokens[unit.last - 1]!.text === '?') continue;
    // A paragraph that opens with a mark and never closes it is somebody's.
    if (/^["“‘'«]$/.test(tokens[unit.first]!.text)) continue;
    const from = nodeOf[unit.first]!;
    const to = unit.last < nodeOf.length && nodeOf[unit.last]! >= 0 ? nodeOf[unit.last]! : t.places.length;
    const own: { run: Run; sign: number }[] = [];
    let until = -1;
    for (let n = from; n >= 0 && n < to; n++) {
      if (n < until || !(headsClause(t, n) || isApposed(t, n)) || !isOwn(view, n, isHeld)) continue;
      const sign = signOf(t, n);
      if (sign < 0 || view.quotationOf[tokenOf[sign]!]! >= 0) continue;
      const said = clauseAround(view, n, isHeld);
      if (!said) continue;
      until = nodeOf[said.last - 1]! + 1;
      own.push({ run: said, sign: tokenOf[sign]! });
    }
    claims.push(...outermost(own).map(({ run, sign }) => claimOf(view, run, sign)));
  }
  return claims;
}

/** “While a is unclear, b shows c”: of a sentence and a clause in it the sentence stands. */
const outermost = (runs: readonly { run: Run; sign: number }[]): typeof runs =>
  runs.filter(
    ({ run }) =>
      !runs.some(({ run: r }) => r.last - r.first > run.last - run.first && r.first <= run.first && r.last >= run.last),
  );

const claimOf = (view: View, said: Run, sign: number): LocalClaim => ({
  kind: 'unattributed',
  speaker: null,
  speakerLabel: null,
  source: [],
  cue: [],
  content: [spanOfRun(view, said)],
  quotes: [],
  cueLemma: view.article.tokens[sign]!.lemma,
  cueClass: null,
  denied: false,
  via: null,
});

/** A function that tells whether a claim holds any of a stretch. */
function heldBy(claims: readonly LocalClaim[]): (start: number, end: number) => boolean {
  const held: Span[] = claims.flatMap((c) => [...c.content, ...c.source, ...c.cue]).sort((a, b) => a.start - b.start);
  const until = held.map(() => 0);
  held.forEach((s, i) => {
    until[i] = Math.max(s.end, until[i - 1] ?? 0);
  });
  return (start, end) => {
    let low = 0;
    let high = held.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (until[mid]! <= start) low = mid + 1;
      else high = mid;
    }
    return low < held.length && held.slice(low, low + 40).some((s) => s.start < end && s.end > start);
  };
}

/** Whether a clause is the outlet's: its head is held by no claim, and nobody's saying or supposing governs it. */
function isOwn(view: View, node: number, isHeld: (start: number, end: number) => boolean): boolean {
  const { trees: t } = view.nodes;
  const { start, end } = t.places[node]!;
  if (isHeld(start, end)) return false;
  const relation = relationOf(t, node);
  if (relation === 'ccomp' || relation === 'xcomp') return false;
  // “It would take a month, he said, and a quarrel could be fatal”: in such a form what is told goes on.
  const beside = relation === 'conj' ? t.places[t.heads[node]!] : undefined;
  const reported = dependentsOf(t, node, 'aux').some((x) => /^(?:would|could|might)$/.test(t.lemmas[x]!));
  if (reported && beside && isHeld(beside.start, beside.end)) return false;
  if (relation === 'acl' && /relcl/.test(t.relations[node]!) && t.forms[extentOf(t, node).first - 1] !== ',')
    return false;
  const mark = t.firstChild[node]!;
  return !(relation === 'advcl' && mark >= 0 && /^(?:if|unless|whether)$/.test(t.lemmas[mark]!));
}

/** The words of a clause: the whole sentence for its main clause, less what a claim holds at its end or head. */
function clauseAround(view: View, node: number, isHeld: (start: number, end: number) => boolean): Run | null {
  const { trees: t } = view.nodes;
  // “The plan, told in May, marks a shift”, where the tree takes “told” for the verb: a clause needs its subject.
  const bare = relationOf(t, node) === 'conj' && dependentOf(t, node, 'nsubj', 'csubj', 'expl') < 0;
  const top = bare && isFinite(t, node) ? t.heads[node]! : node;
  const main = t.heads[top]! < 0;
  const nodes = phraseOf(t, top, (c) =>
    main
      ? false
      : relationOf(t, c) === 'parataxis' || (t.heads[c] === top && relationOf(t, c) === 'conj' && headsClause(t, c)),
  );
  // “…, but both towns are willing”: the conjunction is the sentence's.
  const own = nodes.slice(nodes.findIndex((n) => t.upos[n] !== 'CCONJ' && t.upos[n] !== 'PUNCT'));
  const free = own.filter((n) => !isHeld(t.places[n]!.start, t.places[n]!.end));
  const held = runsOfNodes(view.nodes, free).find(
    (r) => r.first <= view.nodes.tokenOf[node]! && r.last > view.nodes.tokenOf[node]!,
  );
  const run = held && trimmed(view, withoutJoint(view, held));
  // What is left of a clause whose rest somebody says is no statement.
  const whole = runsOfNodes(view.nodes, nodes)
    .filter((r) => run && r.last > run.first)
    .reduce((sum, r) => sum + r.last - Math.max(r.first, run!.first), 0);
  return run && run.last - run.first > 2 && (run.last - run.first) * 2 > whole ? run : null;
}

/** “Bad news for the ministry, which lost its reserve and | which critics accuse …” */
function withoutJoint({ article: { tokens } }: View, { first, last }: Run): Run {
  while (last > first && (tokens[last - 1]!.pos === 'CCONJ' || /^(?:who|which|that)$/.test(tokens[last - 1]!.lower)))
    last--;
  return { first, last };
}

/** Where a thing or deed “marks” or “threatens”, nobody is quoted: the outlet says so itself. */
export function speaksForTheOutlet(view: View, a: Attribution): boolean {
  const { lemma } = view.article.tokens[a.cue.token]!;
  const { trees: t, nodeOf } = view.nodes;
  // “The club has hired Lund, proving that it means it”: what the outlet makes of a deed.
  const verb = nodeOf[a.cue.token]!;
  const said = a.source ? nodeOf[a.source.head.last - 1]! : -1;
  if (/^(?:show|prove|mean)$/.test(lemma) && verb >= 0 && isComment(t, verb) && said >= 0 && !isText(t, said))
    return true;
  if (SHOWING.has(lemma))
    return a.source !== null && shows(view.nodes.trees, view.nodes.nodeOf[a.source.head.last - 1]!);
  if (!ASSERTING.has(lemma) && !AFFECTING.has(lemma)) return false;
  if (!a.source) return true;
  // A document that stresses something speaks for those who wrote it.
  const who = view.nodes.nodeOf[a.source.head.last - 1]!;
  return isThing(view.nodes.trees, who) && !(STRESSING.has(lemma) && isText(view.nodes.trees, who));
}
