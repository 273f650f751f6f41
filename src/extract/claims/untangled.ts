import type { Attribution } from './attributions.ts';
import type { Run } from './content.ts';

const holds = (run: Run, i: number): boolean => i >= run.first && i < run.last;

/** “X announced that a, Y reported”: where two hold each other's cues, the one that comes last ends the other's content. */
function cutAt(a: Attribution, b: Attribution): void {
  const inner = a.content.find((r) => holds(r, b.cue.token) || (b.source !== null && holds(r, b.source.run.first)));
  if (!inner || b.cue.token < a.cue.token || !b.content.some((r) => holds(r, a.cue.token))) return;
  const end = Math.min(b.cue.token, b.source && holds(inner, b.source.run.first) ? b.source.run.first : b.cue.token);
  if (end - 1 > inner.first) inner.last = end - 1;
}

/** A later stretch of content belongs to the cue that stands before it: “underlined a, stating: ‘b’”. */
function yieldTo(a: Attribution, b: Attribution): void {
  if (a.content.length < 2 || b.cue.token < a.cue.token) return;
  const kept = a.content.filter(
    (r) => !(r.first > b.cue.token && b.content.some((s) => r.first >= s.first && r.last <= s.last)),
  );
  if (kept.length > 0) a.content = kept;
}

/** Attributions of one unit freed of each other's words. In order of their cues; a unit's neighbours only are compared. */
export function untangled(attributions: readonly Attribution[]): Attribution[] {
  const result = attributions.map((a) => ({ ...a, content: a.content.map((r) => ({ ...r })) }));
  result.forEach((a, n) => {
    for (let m = n + 1; m < result.length && result[m]!.cue.unit === a.cue.unit; m++) {
      cutAt(a, result[m]!);
      yieldTo(a, result[m]!);
    }
  });
  return result;
}
