import { dependentsOf } from '../../syntax/queries.ts';
import type { Attribution } from './attribution.ts';
import { trimmed } from './content.ts';
import { cueTokens } from './cueTokens.ts';
import { withoutGaps } from './gaps.ts';
import type { Run } from './run.ts';
import { frameInTree } from './treeFrame.ts';
import type { View } from './view.ts';

const holds = (run: Run, i: number): boolean => i >= run.first && i < run.last;

/** “X announced that a, Y reported”: where two hold each other's cues, the one that comes last ends the other's content. */
function cutAt(a: Attribution, b: Attribution): void {
  const inner = a.content.find((r) => holds(r, b.cue.token) || (b.source !== null && holds(r, b.source.run.first)));
  if (!inner || b.cue.token < a.cue.token || !b.content.some((r) => holds(r, a.cue.token))) return;
  const end = Math.min(b.cue.token, b.source && holds(inner, b.source.run.first) ? b.source.run.first : b.cue.token);
  if (end - 1 > inner.first) inner.last = end - 1;
}

/** “Claimed a, but | a smith said b”: where only who says something more stands at the end of what is said, it ends before. */
function cutBefore({ article: { tokens } }: View, a: Attribution, b: Attribution): void {
  const who = b.source?.run;
  const inner = who && who.last <= b.cue.token && a.content.find((r) => holds(r, who.first) && r.last === who.last);
  if (!inner || inner.first < a.cue.token || b.cue.token < a.cue.token) return;
  let end = who.first;
  while (end - 1 > inner.first && /^(?:CCONJ|PUNCT)$/.test(tokens[end - 1]!.pos)) end--;
  if (end - 1 > inner.first) inner.last = end;
}

/** “Notes a and doubts b”, where the tree takes the second verb for a noun: what one speaker does next ends what he said. */
function cutAtNext({ article: { tokens }, nodes: { trees: t, nodeOf } }: View, a: Attribution, b: Attribution): void {
  const inner = a.content.find((r) => holds(r, b.cue.token) && r.first > a.cue.token);
  const next = b.cue.token - 1;
  if (!inner || tokens[next]!.pos !== 'CCONJ' || t.upos[nodeOf[b.cue.token]!] !== 'NOUN') return;
  if (a.source && a.source.run.first === b.source?.run.first && next - 1 > inner.first) inner.last = next;
}

/** A later stretch of content belongs to the cue that stands before it: “underlined a, stating: ‘b’”. */
function yieldTo(a: Attribution, b: Attribution): void {
  if (a.content.length < 2 || b.cue.token < a.cue.token) return;
  const kept = a.content.filter(
    (r) => !(r.first > b.cue.token && b.content.some((s) => r.first >= s.first && r.last <= s.last)),
  );
  if (kept.length > 0) a.content = kept;
}

/** A claim's parts never share a token: content is cut around its own cue and source. */
function apart(view: View, a: Attribution): Attribution | null {
  const cue = cueTokens(view, a.cue.token);
  const inCue = (i: number) => i >= cue.first && i < cue.last;
  const source =
    a.source && !inCue(a.source.run.first) && !(a.source.run.first < cue.first && a.source.run.last > cue.first)
      ? a.source
      : null;
  const content: Run[] = [];
  for (const run of a.content)
    for (let i = run.first; i < run.last; i++) {
      if (i === a.cue.token || (source && holds(source.run, i))) continue;
      const before = content.at(-1);
      if (before && before.last === i && i > run.first) before.last = i + 1;
      else content.push({ first: i, last: i + 1 });
    }
  const kept = content.flatMap((r) => trimmed(view, r) ?? []);
  // Trimming may give a stretch back the mark that was cut off: then the parts are told apart for good.
  const clash = (r: Run) =>
    holds(r, a.cue.token) || (source !== null && r.first < source.run.last && source.run.first < r.last);
  const clear = kept.filter((r, n) => !clash(r) && (n === 0 || r.first >= kept[n - 1]!.last));
  return clear.length > 0 ? { ...a, source, content: clear } : null;
}

/** Attributions of one unit freed of each other's words; a colon that a verb before it speaks for (“said: ‘…’”) is none. In order of their cues; a unit's neighbours only are compared. */
export function untangled(view: View, attributions: readonly Attribution[]): Attribution[] {
  const result = attributions.map((a) => ({ ...a, content: a.content.map((r) => ({ ...r })) }));
  result.forEach((a, n) => {
    for (let m = n + 1; m < result.length && result[m]!.cue.unit === a.cue.unit; m++) {
      cutAt(a, result[m]!);
      cutBefore(view, a, result[m]!);
      cutAtNext(view, a, result[m]!);
      yieldTo(a, result[m]!);
    }
  });
  const held = (a: Attribution, i: number) => a.content.some((r) => holds(r, i));
  const ofUnit = Map.groupBy(result, (b) => b.cue.unit);
  const others = (a: Attribution): Attribution[] => (ofUnit.get(a.cue.unit) ?? []).filter((b) => b !== a);
  const doubled = (a: Attribution) =>
    view.article.tokens[a.cue.token]!.text === ':' &&
    others(a).some((b) => a.content.every((r) => held(b, r.first) && held(b, r.last - 1)));
  const { trees: t, nodeOf } = view.nodes;
  // “Issued a warning that …”: the noun tells what the verb only does with it, wherever the tree hangs the clause.
  const doneWith = (a: Attribution) => {
    const objects = nodeOf[a.cue.token]! < 0 ? [] : dependentsOf(t, nodeOf[a.cue.token]!, 'obj');
    return (ofUnit.get(a.cue.unit) ?? []).some(
      (b) => objects.includes(nodeOf[b.cue.token]!) && a.content.every((r) => held(b, r.first) && held(b, r.last - 1)),
    );
  };
  // “Lund, defending, said …”, “the bill passed after a debate in which Lund spoke of ‘fear’”: what another verb says is nothing that a verb beside it, or one of no speech, does.
  const shadowed = (a: Attribution) =>
    !a.settled &&
    frameInTree(view, a.cue.token) === null &&
    others(a).some((b) => {
      if (view.sense[b.cue.token] === 0) return false;
      const beside = a.content[0]!.first === b.cue.token && a.source?.run.first === b.source?.run.first;
      return (
        beside || (view.sense[a.cue.token] === 0 && a.content.every((r) => held(b, r.first) && held(b, r.last - 1)))
      );
    });
  // “According to the Courier, which cited a witness, …”
  const accordings = result.filter((b) => /^According$/i.test(view.article.tokens[b.cue.token]!.text));
  const inSources = new Set(
    accordings.flatMap(({ source }) => (source ? view.article.tokens.slice(source.run.first, source.run.last) : [])),
  );
  const ofSource = (a: Attribution) => inSources.has(view.article.tokens[a.cue.token]!);
  return result
    .filter((a) => !doubled(a) && !doneWith(a) && !shadowed(a) && !ofSource(a))
    .flatMap((a) => apart(view, a) ?? [])
    .map((a) => withoutGaps(view, a));
}
